"""Work that a form starts: progress in its place, Cancel, and errors said where they were caused."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.bridge.shell import Shell
from ui.composing.problem_card import ProblemCard
from ui.widgets.progress_item import ProgressItem
from ui.wording.reasons import problem_of
from workstation.domain.errors import AtalayaError, InternalBug

T = TypeVar("T")


class FormJob(QObject):
    """One piece of work at a time.

    Args:
        shell: the window.
        progress: shows it, with Cancel.
        problem: says what went wrong.

    Signals:
        busy(bool): something runs, or no longer.
        refused(object): the AtalayaError that ended it.
    """

    busy = Signal(bool)
    refused = Signal(object)

    def __init__(self, shell: Shell, progress: ProgressItem, problem: ProblemCard) -> None:
        super().__init__(progress)
        self._shell, self._progress, self._problem = shell, progress, problem
        self._task: asyncio.Task[Any] | None = None
        progress.cancelled.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether something runs."""
        return self._task is not None

    def start(self, label: str, work: Coroutine[Any, Any, T], done: Callable[[T], object]) -> None:
        """Run `work`, shown as `label`; `done` gets its result."""
        self._problem.clear()
        self._progress.show_job(label)
        self.busy.emit(True)
        self._shell.run("channels.form", self._follow(work, done))

    def cancel(self) -> None:
        """Stop it."""
        if self._task is not None:
            self._task.cancel()

    async def _follow(self, work: Coroutine[Any, Any, T], done: Callable[[T], object]) -> None:
        self._task = asyncio.current_task()
        refusal: AtalayaError | None = None
        try:
            result = await work
        except InternalBug:
            raise
        except AtalayaError as problem:
            refusal = problem
        finally:
            self._task = None
            self._progress.clear()
            self.busy.emit(False)
        if refusal is None:
            done(result)
            return
        self._problem.show_problem(problem_of(refusal))
        self.refused.emit(refusal)
