"""Raises the high-water marks a moment after commits: never before one, and not once for each of a hundred."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from workstation.domain.errors import EnvironmentProblem

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.services.change_bus import ChangeBus
    from workstation.services.high_water import HighWater

PAUSE: Final = 1.0
"""Seconds in which commits are gathered before the marks follow."""


class MarkKeeping:
    """Follows the commits of one open workspace."""

    def __init__(
        self,
        high_water: HighWater,
        changes: ChangeBus,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Raise the marks of `high_water`; `sleep` (seconds) is replaced by tests."""
        self._high_water = high_water
        self._changes = changes
        self._sleep = sleep
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to follow (sync); until `stop` every commit is followed by its mark."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run(), name="mark-keeping")

    async def stop(self) -> None:
        """End, after the marks stand where the database does."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await self.raise_now()

    async def raise_now(self) -> None:
        """Raise the marks; while they cannot be reached the database stays ahead of them, which is harmless."""
        try:
            await self._high_water.raise_marks()
        except EnvironmentProblem:
            return

    async def _run(self) -> None:
        unsubscribe = self._changes.subscribe(self._notice)
        try:
            while True:
                await self._wake.wait()
                await self._sleep(PAUSE)
                self._wake.clear()
                await self.raise_now()
        finally:
            unsubscribe()

    def _notice(self, _changes: Changes) -> None:
        self._wake.set()
