"""Writing what waits together: batches that arrive while a commit is under way share the next one.

A commit waits for the disk; with many channels answering at once, one commit each would be most of the work.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from workstation.ports.storage import Storage, Tables

T = TypeVar("T")

MOST_TOGETHER = 16
"""So many pieces of work share a transaction at most, so that nobody else waits long for the writer."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A piece of work and the future of whoever waits for it."""

    work: Callable[[Tables], object]
    done: "asyncio.Future[Any]"


class JointWriting:
    """Joins pieces of work into few transactions; each is stored whole or not at all, none spoils another's."""

    def __init__(self, storage: Storage) -> None:
        """Write to `storage`."""
        self._storage = storage
        self._waiting: list[_Waiting] = []
        self._writing: asyncio.Task[None] | None = None

    async def write(self, work: Callable[[Tables], T]) -> T:
        """Run `work` in a write transaction and return its result after the commit.

        `work` must be repeatable: when something that shares its transaction fails, it is rolled back and runs again.
        """
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(work, done))
        if self._writing is None:
            self._writing = asyncio.get_running_loop().create_task(self._write_all(), name="joint-writing")
        return cast("T", await done)

    async def _write_all(self) -> None:
        try:
            while self._waiting:
                together, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
                # Whoever gave up before the turn of the work is not served.
                await self._write([item for item in together if not item.done.done()])
        finally:
            self._writing = None

    async def _write(self, items: list[_Waiting]) -> None:
        try:
            results = await self._storage.transact(lambda tables: [item.work(tables) for item in items])
        except Exception as error:
            if len(items) > 1:
                for item in items:
                    await self._write([item])
            elif items and not items[0].done.done():
                items[0].done.set_exception(error)
            return
        for item, result in zip(items, results, strict=True):
            if not item.done.done():
                item.done.set_result(result)
