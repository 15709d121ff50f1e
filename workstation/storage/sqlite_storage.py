"""The storage port over one writer and a few readers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from workstation.domain.errors import EnvironmentProblem
from workstation.storage.transactions import run_in_snapshot, run_in_transaction

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.ports.storage import Tables
    from workstation.storage.database_worker import DatabaseWorker
    from workstation.storage.disk_reserve import DiskReserve
    from workstation.storage.layout import WorkspaceLayout
    from workstation.storage.tables import SqliteTables
    from workstation.storage.workspace_lock import WorkspaceLock

T = TypeVar("T")

_log = logging.getLogger(__name__)


class SqliteStorage:
    """The workspace's database; made by `open_storage`."""

    def __init__(
        self,
        layout: WorkspaceLayout,
        *,
        writer: DatabaseWorker | None,
        readers: DatabaseWorker,
        lock: WorkspaceLock | None,
        on_commit: Callable[[Changes], None],
        reserve: DiskReserve,
    ) -> None:
        """Keep the workers; without a writer this storage only reads."""
        self._reserve = reserve
        self.layout = layout
        self._writer = writer
        self._readers = readers
        self._lock = lock
        self._on_commit = on_commit

    @property
    def writes(self) -> bool:
        """Tell whether this storage holds the workspace's lock and may write."""
        return self._writer is not None

    def transact(self, work: Callable[[Tables], T]) -> Awaitable[T]:
        """Run `work` in one write transaction; its changes are announced after the commit, before the result arrives.

        `work` may run later than the call; it is dropped when its awaiter is cancelled before its turn.
        """
        return asyncio.wrap_future(self._submit_write(work))

    def read(self, work: Callable[[Tables], T]) -> Awaitable[T]:
        """Run `work` on a consistent read-only snapshot."""
        return asyncio.wrap_future(self._submit_read(work))

    def transact_blocking(self, work: Callable[[Tables], T]) -> T:
        """Do what `transact` does for plain code in a thread; never call it on the loop's thread or inside work."""
        return self._submit_write(work).result()

    def read_blocking(self, work: Callable[[Tables], T]) -> T:
        """Do what `read` does for plain code in a thread; never call it on the loop's thread or inside work."""
        return self._submit_read(work).result()

    def _submit_write(self, work: Callable[[Tables], T]) -> Future[T]:
        if self._writer is None:
            raise EnvironmentProblem("storage_opened_for_reading", path=str(self.layout.folder))

        def job(tables: SqliteTables) -> T:
            try:
                result, changes = run_in_transaction(tables, work, self.layout)
            except EnvironmentProblem as problem:
                if problem.code == "disk_full":
                    self._reserve.release()
                raise
            self._announce(changes)
            return result

        return self._writer.submit(job)

    def _announce(self, changes: Changes) -> None:
        """Tell what was committed; a listener's fault must not look like a failed transaction."""
        if not changes:
            return
        try:
            self._on_commit(changes)
        except Exception:
            _log.exception("announcing committed changes failed")

    def _submit_read(self, work: Callable[[Tables], T]) -> Future[T]:
        return self._readers.submit(lambda tables: run_in_snapshot(tables, work, self.layout))

    async def close(self) -> None:
        """Finish what is queued, then refuse further work and give the workspace free."""
        await asyncio.to_thread(self.close_now)

    def close_now(self) -> None:
        """Do the same from plain code; blocks."""
        # The writer goes last: the last connection to close checkpoints and removes the log, which marks a clean end.
        self._readers.close()
        if self._writer is not None:
            self._writer.close()
        if self._lock is not None:
            self._lock.release()
