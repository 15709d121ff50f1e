"""A backup a day, the last three days kept, copies before schema changes never removed."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.fake_clock import NOON, FakeClock
from workstation.domain.errors import EnvironmentProblem
from workstation.ports.backups import Backup
from workstation.services.backing_up import BackingUp, superfluous
from workstation.storage.backup_folder import WorkspaceBackups


@pytest.fixture
def setting(store, tmp_path: Path):
    return BackingUp(WorkspaceBackups(tmp_path / "workspace"), store.clock), store.clock


async def test_one_a_day(setting):
    backing_up, clock = setting
    assert await backing_up.step() == timedelta(days=1)
    clock.advance(hours=5)
    assert await backing_up.step() == timedelta(hours=19)
    clock.advance(hours=19)
    await backing_up.step()
    assert [backup.made_at for backup in await backing_up.backups()] == [NOON + timedelta(days=1), NOON]


async def test_the_last_three_days_are_kept(setting):
    backing_up, clock = setting
    for _ in range(6):
        await backing_up.step()
        clock.advance(days=1)
    path = await backing_up.back_up("asked")
    backups = await backing_up.backups()
    assert backups[0].path == path
    assert [backup.made_at.day for backup in backups] == [18, 17, 16]
    assert [backup.reason for backup in backups] == ["asked", "daily", "daily"]


class FullDisk:
    def __init__(self):
        self.tried = 0

    def write(self, reason, at):
        self.tried += 1
        raise EnvironmentProblem("disk_full")

    def listed(self):
        return ()

    def remove(self, backup):
        raise AssertionError("nothing to remove")


async def test_a_full_disk_is_tried_again_after_an_hour(logfail):
    backing_up = BackingUp(FullDisk(), FakeClock())
    logfail.expect("workstation.services.backing_up", containing="disk_full")
    assert await backing_up.step() == timedelta(hours=1)
    with pytest.raises(EnvironmentProblem):
        await backing_up.back_up()


async def test_the_round_goes_on_until_it_is_stopped(store, tmp_path):
    slept = asyncio.Queue()

    async def sleep(seconds):
        store.clock.advance(seconds=seconds)
        await slept.put(seconds)
        await asyncio.sleep(0)

    backing_up = BackingUp(WorkspaceBackups(tmp_path / "workspace"), store.clock, sleep=sleep)
    backing_up.start()
    backing_up.start()
    assert [await slept.get(), await slept.get()] == [86_400, 86_400]
    await backing_up.stop()
    await backing_up.stop()


_backups = st.lists(
    st.builds(
        lambda hours, migration: Backup(
            path=Path(f"{hours}"), made_at=NOON - timedelta(hours=hours), reason="r", size=1, before_migration=migration
        ),
        st.integers(0, 400),
        st.booleans(),
    ),
    max_size=20,
)


@given(_backups)
def test_what_goes_is_older_than_three_days_that_have_one(backups):
    gone = superfluous(backups)
    kept = [backup for backup in backups if backup not in gone]
    assert not any(backup.before_migration for backup in gone)
    days = {backup.made_at.date() for backup in kept if not backup.before_migration}
    everything = {backup.made_at.date() for backup in backups if not backup.before_migration}
    assert len(days) == min(3, len(everything))
    assert all(backup.made_at.date() < min(days) for backup in gone)
