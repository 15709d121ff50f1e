"""The app's real transactions under power cuts: what was acknowledged is there, whole; nothing else is."""

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3

from tests.campaigns.crash_campaign import Findings, campaign, replay
from tests.campaigns.crash_disk import Disk, Operation
from tests.campaigns.crash_recording import record

SEED = 20261112
CUTS = 10_000
BATCHES = 24
"""Enough that the log is carried over into the database more than once."""

pytestmark = pytest.mark.threat("F18")


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list, Path, Path]]:
    folder = tmp_path_factory.mktemp("recorded")
    sessions, database = record(folder, batches=BATCHES)
    # The last program never comes to its end: its log is still there.
    sessions[-1].closed = False
    yield sessions, database, folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def log(recorded: tuple[list, Path, Path]) -> list[Operation]:
    sessions, _, folder = recorded
    return replay(sessions, folder)


def assert_nothing_lost(findings: Findings, cuts: int) -> None:
    assert findings.faults == []
    assert findings.counts["cuts"] == cuts
    assert findings.counts["whole"] > 0
    assert findings.counts["not acknowledged but whole"] > 0


def assert_something_lost(findings: Findings) -> None:
    """The same transactions under NORMAL lose commits, or the campaign sees nothing at all."""
    assert findings.counts["lost"] > 0
    assert findings.counts["corrupt"] == findings.counts["half"] == 0, findings.faults


def rows(database: Path) -> dict[str, list[tuple]]:
    """Return the rows of every table; the search index's own tables depend on the version of SQLite."""
    with closing(sqlite3.connect(database)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for (name,) in names.fetchall()}


def test_what_is_replayed_is_what_the_app_wrote(
    recorded: tuple[list, Path, Path], log: list[Operation], tmp_path: Path
) -> None:
    disk = Disk()
    for operation in log:
        disk.play(operation)
    for inode in disk.files():
        inode.sync()
    disk.after_power_cut(random.Random(SEED), tmp_path)
    ours, again = rows(recorded[1]), rows(tmp_path / "atalaya.db")
    assert again == ours
    assert len(ours["messages"]) > BATCHES * 20
    checkpoints = sum(operation[:2] == ("sync", "atalaya.db") for operation in log)
    assert checkpoints > len(recorded[0])


def test_three_hundred_power_cuts(recorded: tuple[list, Path, Path], log: list[Operation]) -> None:
    assert_nothing_lost(campaign(log, 300, SEED, starts=10), 300)
    sessions, _, folder = recorded
    assert_something_lost(campaign(replay(sessions, folder, "NORMAL"), 60, SEED))


def test_a_disk_that_never_waits_is_found_out(recorded: tuple[list, Path, Path]) -> None:
    sessions, _, folder = recorded
    findings = campaign(replay(sessions, folder, "OFF"), 60, SEED)
    assert findings.counts["corrupt"] + findings.counts["half"] > 0


@pytest.mark.campaign
def test_ten_thousand_power_cuts(recorded: tuple[list, Path, Path], log: list[Operation], record_property) -> None:
    findings = campaign(log, CUTS, SEED, starts=200)
    print(f"\npower cuts, as the app writes: {dict(findings.counts)}")
    sessions, _, folder = recorded
    control = campaign(replay(sessions, folder, "NORMAL"), CUTS // 10, SEED)
    print(f"negative control, synchronous=NORMAL: {dict(control.counts)}")
    record_property("counts", dict(findings.counts))
    assert_nothing_lost(findings, CUTS)
    assert_something_lost(control)
