"""Threads that own connections: the loop hands over plain synchronous work and awaits a future; work never awaits."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from workstation.domain.errors import EnvironmentProblem
from workstation.storage.tables import SqliteTables

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection

T = TypeVar("T")
_Job = Callable[[SqliteTables], None]


class DatabaseWorker:
    """One thread per connection over one queue; with one connection, work runs strictly in the order of its arrival."""

    def __init__(self, name: str, connections: Sequence[SqliteConnection]) -> None:
        """Start the threads; each closes its own connection at the end."""
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._gate = threading.Lock()
        self._threads = [
            threading.Thread(target=self._serve, args=(connection,), name=f"{name}-{number}", daemon=True)
            for number, connection in enumerate(connections)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, work: Callable[[SqliteTables], T]) -> Future[T]:
        """Queue `work` and return its future; one that is cancelled before its turn never runs.

        Raises:
            EnvironmentProblem: `storage_closed` after `close`.
        """
        future: Future[T] = Future()

        def job(tables: SqliteTables) -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = work(tables)
            except BaseException as error:  # whatever work raises belongs to the one who awaits it
                future.set_exception(error)
            else:
                future.set_result(result)

        # What came after the sign to end would never run, and whoever awaits it would wait for ever.
        with self._gate:
            if self._closed:
                raise EnvironmentProblem("storage_closed")
            self._queue.put(job)
        return future

    def close(self) -> None:
        """Finish what is queued, close the connections and end the threads; blocks."""
        with self._gate:
            if not self._closed:
                self._closed = True
                for _ in self._threads:
                    self._queue.put(None)
        for thread in self._threads:
            thread.join()

    def _serve(self, connection: SqliteConnection) -> None:
        tables = SqliteTables(connection)
        try:
            while (job := self._queue.get()) is not None:
                job(tables)
        finally:
            connection.close()
