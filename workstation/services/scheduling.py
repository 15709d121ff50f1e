"""Collecting by itself: every channel when it is due, and snoozed conversations when their time comes."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from workstation.domain.changes import Changes, Subject
from workstation.domain.errors import AtalayaError
from workstation.domain.identifiers import AccountId
from workstation.ports.clock import Clock
from workstation.ports.storage import Storage
from workstation.services.change_bus import ChangeBus
from workstation.services.collecting import Collected, Collecting

LONGEST_SLEEP = 60.0
"""Seconds; a laptop that slept notices its clock's jump at the latest then."""
SHORTEST_SLEEP = 0.5

_log = logging.getLogger(__name__)


class Waking(Protocol):
    """Opens snoozed conversations again (services.triaging)."""

    async def wake(self, now: datetime) -> int:
        """Open what is due and say how many."""
        ...


class Scheduling:
    """The loop in an open window, and in `collect --watch`."""

    def __init__(
        self,
        storage: Storage,
        collecting: Collecting,
        waking: Waking,
        changes: ChangeBus,
        clock: Clock,
        *,
        wait: Callable[["asyncio.Event", float], Awaitable[None]] | None = None,
    ) -> None:
        """Wake up through `wait` (event, seconds), which tests replace."""
        self._storage = storage
        self._collecting = collecting
        self._waking = waking
        self._changes = changes
        self._clock = clock
        self._wait = wait or _wait
        self._stirred = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._unsubscribe: Callable[[], None] | None = None

    def start(self) -> None:
        """Begin (sync); the running loop keeps it going until `stop`."""
        if self._task is None:
            self._unsubscribe = self._changes.subscribe(self._on_changes)
            self._task = asyncio.get_running_loop().create_task(self._run(), name="scheduling")

    async def stop(self) -> None:
        """End; what is being fetched is dropped, what is being stored is finished by the storage."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def collect_now(self, channels: Sequence[AccountId] | None = None) -> tuple[Collected, ...]:
        """Collect at once, whatever is due; see `Collecting.collect`."""
        return await self._collecting.collect(channels)

    async def step(self) -> float:
        """Do what is due once; returns after how many seconds something is due again."""
        now = self._clock.now()
        await self._waking.wake(now)
        due = await self._storage.read(lambda tables: tables.channels.due(now))
        if due:
            await self._collecting.collect(due)
        now = self._clock.now()
        still_due = await self._storage.read(lambda tables: tables.channels.due(now))
        if still_due and set(still_due) <= set(due):
            # Not even its failure could be stored (a full disk, say): asking again at once would help nobody.
            return LONGEST_SLEEP
        moments = await self._storage.read(lambda tables: (tables.channels.next_due(), tables.triage.next_waking()))
        seconds = [(moment - now).total_seconds() for moment in moments if moment is not None]
        return max(SHORTEST_SLEEP, min([*seconds, LONGEST_SLEEP]))

    async def _run(self) -> None:
        while True:
            self._stirred.clear()
            try:
                seconds = await self.step()
            except AtalayaError as error:
                # A full disk or a removed channel: said where it is shown, tried again later.
                _log.warning("scheduled collecting failed: %s", error.code)
                seconds = LONGEST_SLEEP
            except Exception as error:
                _log.exception("scheduled collecting failed: %s", type(error).__name__)
                seconds = LONGEST_SLEEP
            await self._wait(self._stirred, seconds)

    def _on_changes(self, changes: Changes) -> None:
        if changes.has(Subject.CHANNEL):
            self._stirred.set()


async def _wait(event: asyncio.Event, seconds: float) -> None:
    """Wait for the event, at most so many seconds."""
    # Not `asyncio.wait_for`: before Python 3.12 it loses a cancellation that comes together with the event.
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
