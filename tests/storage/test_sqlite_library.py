"""One SQLite library in the process, and sqlite-utils is only loaded where something is to be migrated."""

import subprocess
import sys
from pathlib import Path

from sqlite_utils.utils import sqlite3 as chosen_by_sqlite_utils

from tests.fakes.open_store import OpenStore
from workstation.storage.sqlite_library import sqlite3

OPEN_AGAIN = """
import sys
from pathlib import Path
from tests.fakes.open_store import OpenStore
store = OpenStore(Path(sys.argv[1]))
assert store.read(lambda tables: tables.preferences.get("colour")) == "olive"
store.storage.close_now()
print("sqlite_utils" in sys.modules, "sqlite3" in sys.modules)
"""


def test_it_is_the_library_that_sqlite_utils_takes() -> None:
    assert sqlite3 is chosen_by_sqlite_utils


def test_a_second_start_needs_neither_sqlite_utils_nor_another_library(tmp_path: Path) -> None:
    store = OpenStore(tmp_path)
    store.write(lambda tables: tables.preferences.put("colour", "olive"))
    store.storage.close_now()
    tree = Path(__file__).parents[2]
    command = [sys.executable, "-c", OPEN_AGAIN, str(tmp_path)]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
