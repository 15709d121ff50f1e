"""A process killed at any moment leaves whole batches only: cursor, messages, search and figures agree."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.inbox_samples import feed
from tests.fakes.open_store import OpenStore
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.open_checks import left_unclean

KILLS = 8
BATCH = 20

COLLECTOR = """
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from tests.fakes.inbox_samples import entry, feed
from tests.fakes.open_store import OpenStore
from workstation.services.taking_in import TakingIn

store = OpenStore(Path(sys.argv[1]))
channel = feed()
if store.read(lambda tables: tables.channels.get(channel.id)) is None:
    store.add(channel)

def work(tables):
    visit = tables.channels.visit(channel.id)
    start = int(visit.cursor.get("read", "0"))
    batch = [entry(f"e{number}", minutes=number, text=f"aceite lote{number}") for number in range(start, start + 20)]
    TakingIn().take(tables, tables.channels.get(channel.id), batch, store.clock.now())
    tables.channels.save_visit(channel.id, replace(visit, cursor={"read": str(start + 20)}))
    return start + 20

steps = int(sys.argv[2])

def step():
    global steps
    steps -= 1
    if steps == 0:
        os.kill(os.getpid(), signal.SIGKILL)

store.write(lambda tables: tables.connection.set_progress_handler(step, 50))
while True:
    print(store.write(work), flush=True)
"""


@pytest.mark.threat("F17")
@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a POSIX signal; Windows ends processes in its own way")
def test_killed_while_taking_in(tmp_path: Path):
    """SQLite counts the steps after which the process kills itself, so the kills lie all over the transaction."""
    acknowledged, unclean = 0, 0
    for number in range(KILLS):
        acknowledged = run_until_killed(tmp_path, steps=40 + 397 * number) or acknowledged
        unclean += left_unclean(WorkspaceLayout(tmp_path))
        store = OpenStore(tmp_path)
        visit = store.read(lambda tables: tables.channels.visit(feed().id))
        read = int(visit.cursor.get("read", "0"))
        assert read in (acknowledged, acknowledged + BATCH)
        assert figure(store, "SELECT count(*) FROM messages") == read
        assert figure(store, "SELECT count(*) FROM search WHERE search MATCH 'aceite'") == read
        assert store.counters_hold()
        assert store.counters().heard_unread == read
        store.storage.close_now()
        assert not left_unclean(store.storage.layout)
        acknowledged = read
    assert acknowledged > 0
    assert unclean > 0
    print(f"{KILLS} kills, {acknowledged} messages kept, none lost, none twice")


def run_until_killed(folder: Path, *, steps: int) -> int:
    """Return the last acknowledged figure, 0 when there was none."""
    done = subprocess.run(
        [sys.executable, "-c", COLLECTOR, str(folder), str(steps)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    return max((int(line) for line in done.stdout.split()), default=0)


def figure(store: OpenStore, statement: str) -> int:
    return store.read(lambda tables: tables.connection.execute(statement).fetchone()[0])
