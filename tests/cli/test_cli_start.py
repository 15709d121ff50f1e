"""What a start may cost: help and reading load neither Qt nor the network nor the keyring."""

import json
import subprocess
import sys

import pytest

from tests.cli.ctl import Ctl
from tests.plugins.shared_data import REPOSITORY

HEAVY = {"PySide6", "shiboken6", "qasync", "httpx2", "feedparser", "keyring", "nh3", "PIL", "xlsxwriter", "pebble"}
PROBE = """
import json, sys
from workstation.cli.main import run
try:
    code = run(json.loads(sys.argv[1]))
except SystemExit as ended:
    code = ended.code or 0
sys.stderr.write("LOADED " + json.dumps([code, sorted({name.split(".")[0] for name in sys.modules})]))
"""


def loaded(*words: str) -> set[str]:
    """The packages in memory after a command."""
    command = [sys.executable, "-c", PROBE, json.dumps(words)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True)
    code, names = json.loads(done.stderr.partition("LOADED ")[2])
    assert code == 0, done.stderr
    return set(names)


def test_help_loads_nearly_nothing() -> None:
    names = loaded("--help")
    assert not names & (HEAVY | {"sqlite_utils", "cryptography", "msgspec", "sqlite3", "pysqlite3"})


@pytest.mark.parametrize(
    "words",
    [
        ("channel", "list"),
        ("inbox", "list"),
        ("search", "aceite"),
        ("draft", "list"),
        ("review", "queue"),
        ("publication", "list"),
        ("journal", "verify"),
    ],
    ids=" ".join,
)
def test_reading_loads_nothing_heavy(founded: Ctl, words: tuple[str, ...]) -> None:
    assert not loaded("--workspace", str(founded.workspace), *words) & HEAVY
