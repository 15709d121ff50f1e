"""The window as screens see it: runs their work, shows their errors, offers undo, leads to other screens."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Commands, Job, Memory
from ui.bridge.task_runner import TaskRunner
from ui.frame.message_bars import MessageBars
from workstation.domain.errors import EnvironmentProblem, NotFound, RuleViolation
from workstation.domain.identifiers import ConversationId

T = TypeVar("T")
SAVE = ".save"
"""Work whose name ends so is finished before the window goes."""
_log = logging.getLogger(__name__)
_EXPECTED = (EnvironmentProblem, RuleViolation, NotFound)


class Frame(Protocol):
    """What the shell needs of the window itself."""

    def show_screen(self, screen: str, target: str = "") -> None:
        """Show a screen by its id."""
        ...


class DeskShell(QObject):
    """Fulfils `ui.bridge.shell.Shell`.

    Args:
        window: the window's widget; it also shows screens.
        runner: starts coroutines.
        commands: every command.
        bars: where errors, notices and undo are shown.
        memory: what is remembered of the looks.
    """

    def __init__(
        self, window: QWidget, frame: Frame, runner: TaskRunner, commands: Commands, bars: MessageBars, memory: Memory
    ) -> None:
        super().__init__(window)
        self._window, self._frame, self._runner = window, frame, runner
        self._commands, self._bars, self._memory = commands, bars, memory
        self._saving: set[asyncio.Task[Any]] = set()

    @property
    def commands(self) -> Commands:
        """Every command of the window."""
        return self._commands

    @property
    def memory(self) -> Memory:
        """What this workstation remembers of the looks."""
        return self._memory

    @property
    def window(self) -> QWidget:
        """The window itself."""
        return self._window

    def open_conversation(self, conversation: ConversationId) -> None:
        """Show the inbox with this conversation open."""
        self._frame.show_screen("inbox", conversation)

    def open_screen(self, screen: str, target: str = "") -> None:
        """Show a screen by its id."""
        self._frame.show_screen(screen, target)

    def show_error(self, problem: BaseException) -> None:
        """Say what happened, what is safe and what to do; a fault of ours goes to the log with its trace."""
        if not isinstance(problem, _EXPECTED):
            _log.error("fault in the window", exc_info=problem)

        # The sentences are many and seldom needed.
        from ui.wording.reasons import problem_text

        self._bars.show_error(problem_text(problem))

    def show_notice(self, text: str) -> None:
        """Say that something was done."""
        self._bars.show_done(text)

    def undo(self, text: str, take_back: Callable[[], Awaitable[object]]) -> None:
        """Offer to take the last action back."""
        self._bars.show_undo(text, lambda: self.run("undo", _awaited(take_back)))

    def run(self, name: str, work: Coroutine[Any, Any, T], done: Callable[[T], object] | None = None) -> None:
        """Run work in the background and show its error if it fails; a name that ends in ".save" is never cut off."""
        task = self._runner.start(_followed(work, done), name)
        # Work that was cancelled before its first step would otherwise complain that nobody awaited it.
        task.add_done_callback(lambda _ended: work.close())
        if name.endswith(SAVE):
            self._saving.add(task)
            task.add_done_callback(self._saving.discard)

    async def finish_saving(self) -> None:
        """Wait until everything that was being saved is saved."""
        while self._saving:
            await asyncio.wait(set(self._saving))

    def run_job(
        self, title: str, work: Callable[[Job], Coroutine[Any, Any, T]], done: Callable[[T], object] | None = None
    ) -> None:
        """Run long work that stands in the status line."""
        self._runner.start_job(title, lambda job: _followed(work(job), done))


async def _followed(work: Coroutine[Any, Any, T], done: Callable[[T], object] | None) -> None:
    result = await work
    if done is not None:
        done(result)


async def _awaited(take_back: Callable[[], Awaitable[object]]) -> None:
    await take_back()
