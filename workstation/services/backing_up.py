"""Backups: one a day while the window is open, one whenever somebody asks, and the last three days are kept."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from workstation.domain.errors import AtalayaError
from workstation.ports.backups import Backup, BackupFolder
from workstation.ports.clock import Clock

DAILY: Final = "daily"
KEPT_DAYS: Final = 3
PERIOD: Final = timedelta(days=1)
_RETRY: Final = timedelta(hours=1)

_log = logging.getLogger(__name__)


class BackingUp:
    """Writes and thins out backups; copies made before a schema change are never removed."""

    def __init__(
        self,
        folder: BackupFolder,
        clock: Clock,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Keep copies in `folder`; `sleep` (seconds) is replaced by tests."""
        self._folder = folder
        self._clock = clock
        self._sleep = sleep
        self._task: asyncio.Task[None] | None = None

    async def back_up(self, reason: str = "asked") -> Path:
        """Write a backup now and thin out old ones; returns where it lies.

        Raises:
            EnvironmentProblem: `disk_full`, `backup_damaged`, `workspace_read_only`, `workspace_disk_failed`.
        """
        backup = await asyncio.to_thread(self._folder.write, reason, self._clock.now())
        for old in superfluous(await self.backups()):
            await asyncio.to_thread(self._folder.remove, old)
        return backup.path

    async def backups(self) -> tuple[Backup, ...]:
        """Return the finished backups, newest first."""
        return await asyncio.to_thread(self._folder.listed)

    async def step(self) -> timedelta:
        """Write the daily backup if it is due; returns how long nothing will be due."""
        now = self._clock.now()
        newest = next((backup for backup in await self.backups() if not backup.before_migration), None)
        if newest is not None and now - newest.made_at < PERIOD:
            return newest.made_at + PERIOD - now
        try:
            await self.back_up(DAILY)
        except AtalayaError as error:
            _log.warning("the daily backup failed: %s", error.code)
            return _RETRY
        return PERIOD

    def start(self) -> None:
        """Begin the daily round (sync); the running loop keeps it going until `stop`."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run(), name="backing-up")

    async def stop(self) -> None:
        """End the daily round."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            pause = await self.step()
            await self._sleep(pause.total_seconds())


def superfluous(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """Return what may go: dated copies of days before the last three days that have one."""
    dated = [backup for backup in backups if not backup.before_migration]
    days: list[date] = sorted({backup.made_at.date() for backup in dated}, reverse=True)
    kept = set(days[:KEPT_DAYS])
    return tuple(backup for backup in dated if backup.made_at.date() not in kept)
