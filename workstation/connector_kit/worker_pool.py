"""Worker processes for content from outside: bounded time and memory, and a dead worker takes only its own task."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from workstation.connector_kit.http_answer import MIB
from workstation.domain.errors import AtalayaError, InternalBug, NetworkProblem

if TYPE_CHECKING:
    from pebble import ProcessPool

T = TypeVar("T")

TASK_SECONDS: Final = 10.0
_POLITE: Final = 10
WORKER_BYTES: Final = 256 * MIB
PRELOADED: Final = ("feedparser", "nh3", "workstation.connectors.feed.payloads")
"""Imported once, before the workers split off, because nearly every task needs them."""


class Workers(Protocol):
    """Runs pure functions over content from outside."""

    async def run(self, function: Callable[..., T], *args: object) -> T:
        """Run `function(*args)` and return its result; see `WorkerPool.run` for the errors."""
        ...


class WorkerPool:
    """Two worker processes, started from a thread at the first use or by `start`."""

    def __init__(
        self, *, workers: int = 2, task_seconds: float = TASK_SECONDS, memory_bytes: int = WORKER_BYTES
    ) -> None:
        """Keep the limits: processes, seconds per task, bytes of address space per process."""
        self._workers = workers
        self._task_seconds = task_seconds
        self._memory_bytes = memory_bytes
        self._pool: ProcessPool | None = None
        self._lock = threading.Lock()
        self._closed = False

    def start(self) -> None:
        """Begin to start the processes; returns at once (starting them takes longer than a window may freeze)."""
        threading.Thread(target=self._opened, name="worker-pool-start", daemon=True).start()

    async def run(self, function: Callable[..., T], *args: object) -> T:
        """Run a module-level function of picklable arguments in a worker.

        Raises:
            NetworkProblem: `content_too_slow`, `content_too_heavy` (memory), `content_killed_reader` (the process died)
                or `content_unreadable` (any exception that is not of our own tree).
        """
        # Opening takes its time and is done in a thread; scheduling is a queue's put.
        pool = self._pool if self._pool is not None else await asyncio.to_thread(self._opened)
        future = pool.schedule(function, args=args, timeout=self._task_seconds)
        try:
            return await asyncio.wrap_future(future)
        except AtalayaError:
            raise
        except Exception as error:
            raise _problem(error, self._task_seconds) from error

    async def close(self) -> None:
        """Stop the processes; tasks under way are abandoned."""
        await asyncio.to_thread(self._stop)

    def _opened(self) -> ProcessPool:
        with self._lock:
            if self._closed:
                raise InternalBug("worker_pool_closed")
            if self._pool is None:
                self._pool = _new_pool(self._workers, self._memory_bytes)
            return self._pool

    def _stop(self) -> None:
        with self._lock:
            self._closed = True
            pool: Any = self._pool
            self._pool = None
        if pool is not None:
            pool.stop()
            pool.join()


class InlineWorkers:
    """Runs everything in this process, for tests; errors are told as the pool tells them."""

    async def run(self, function: Callable[..., T], *args: object) -> T:
        """Run `function(*args)` at once."""
        try:
            return function(*args)
        except AtalayaError:
            raise
        except Exception as error:
            raise _problem(error, 0.0) from error


def _problem(error: Exception, seconds: float) -> NetworkProblem:
    from pebble import ProcessExpired

    if isinstance(error, TimeoutError):
        return NetworkProblem("content_too_slow", sent=True, seconds=seconds)
    if isinstance(error, MemoryError):
        return NetworkProblem("content_too_heavy", sent=True)
    if isinstance(error, ProcessExpired):
        return NetworkProblem("content_killed_reader", sent=True)
    return NetworkProblem("content_unreadable", sent=True, error=type(error).__name__)


def _new_pool(workers: int, memory_bytes: int) -> ProcessPool:
    import multiprocessing

    from pebble import ProcessPool

    methods = multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(list(PRELOADED))
    pool = ProcessPool(max_workers=workers, context=context, initializer=_prepare, initargs=(memory_bytes,))
    # The processes start with the first task; an empty one makes that happen now, in this thread.
    pool.schedule(_nothing)
    return pool


def _nothing() -> None:
    return None


def _prepare(memory_bytes: int) -> None:
    # What is loaded now stays for good: looking through it again and again costs a third of a task's time.
    gc.freeze()
    _limit(memory_bytes)


def _limit(memory_bytes: int) -> None:
    """Bound this process's address space and let the window go first, where the system can (not on Windows)."""
    if hasattr(os, "nice"):
        os.nice(_POLITE)
    try:
        import resource
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
