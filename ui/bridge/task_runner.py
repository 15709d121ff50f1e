"""Starts coroutines from Qt slots, keeps them alive, reports what goes wrong, and shows named jobs with Cancel."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

ErrorReporter = Callable[[BaseException, str], None]
"""Last resort for an error nobody caught: the error, and what was being done (a job's label or a code name)."""


class Job(QObject):
    """A running job that the status line can show.

    Signals:
        progressed(): figures or label are new.
        ended(): the job is over, done, failed or cancelled.
    """

    progressed = Signal()
    ended = Signal()

    def __init__(self, label: str, *, can_cancel: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.label, self.can_cancel = label, can_cancel
        self.done, self.total = 0, 0
        self.cancelled = False
        self._task: asyncio.Task[Any] | None = None

    def progress(self, done: int, total: int) -> None:
        """Says how far it is; `total` 0 means that nobody knows. Fits every `on_progress` of the services."""
        self.done, self.total = done, total
        self.progressed.emit()

    def set_label(self, label: str) -> None:
        """Says what it is doing now."""
        self.label = label
        self.progressed.emit()

    def cancel(self) -> None:
        """Asks the job to stop at its next await; harmless when it is over."""
        self.cancelled = True
        if self._task is not None:
            self._task.cancel()

    def is_cancelled(self) -> bool:
        """Whether Cancel was pressed; fits `cancel` arguments that are asked between steps."""
        return self.cancelled

    def attach(self, task: asyncio.Task[Any]) -> None:
        """Ties the job to its task; called by the runner."""
        self._task = task


class TaskRunner(QObject):
    """Owns every coroutine the window starts.

    Args:
        loop: the loop they run on; it need not run yet.
        report: told about every error that nobody caught; never about cancellation.

    Signals:
        jobs_changed(): a job came or went.
    """

    jobs_changed = Signal()

    def __init__(self, loop: asyncio.AbstractEventLoop, report: ErrorReporter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop, self._report = loop, report
        self._tasks: set[asyncio.Task[Any]] = set()
        self._jobs: list[Job] = []

    def start(self, work: Coroutine[Any, Any, Any], name: str = "") -> asyncio.Task[Any]:
        """Starts a coroutine and keeps it until it ends; its error goes to the reporter."""
        task = self._loop.create_task(work, name=name or None)
        self._tasks.add(task)
        task.add_done_callback(lambda ended: self._ended(ended, name))
        return task

    def start_job(self, label: str, work: Callable[[Job], Coroutine[Any, Any, Any]], *, can_cancel: bool = True) -> Job:
        """Starts a job that is shown in the status line.

        Args:
            label: translated, what is being done ("Exporting to Press").
            work: gets the job, to report progress to it.
            can_cancel: whether Cancel is offered.
        """
        job = Job(label, can_cancel=can_cancel, parent=self)
        self._jobs.append(job)
        task = self.start(work(job), label)
        job.attach(task)
        task.add_done_callback(lambda _: self._job_ended(job))
        self.jobs_changed.emit()
        return job

    def jobs(self) -> tuple[Job, ...]:
        """The running jobs, oldest first."""
        return tuple(self._jobs)

    async def close(self) -> None:
        """Cancels everything and waits until it has stopped."""
        while self._tasks:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any], name: str) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._report(error, name)

    def _job_ended(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            job.ended.emit()
            self.jobs_changed.emit()
            job.deleteLater()
