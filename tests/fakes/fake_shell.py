"""A stand-in for the window, for tests of one screen: it keeps what it was asked and runs work on the running loop."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class FakeJob:
    def __init__(self, title: str) -> None:
        self.title = title
        self.steps: list[tuple[int, int]] = []
        self.cancelled = False

    def progress(self, done: int, total: int) -> None:
        self.steps.append((done, total))


class FakeCommands:
    """Registers actions without keys, unless the real table of keys gives them some."""

    def __init__(self, keys: Callable[[str], list[str]] = lambda _command: []) -> None:
        self.actions: dict[str, QAction] = {}
        self.refusals: dict[str, Callable[[], str]] = {}
        self.single_letters = True
        self._keys = keys

    def add(
        self,
        owner: QWidget,
        command: str,
        run: Callable[[], object],
        *,
        title: str = "",
        icon: str = "",
        refusal: Callable[[], str] | None = None,
    ) -> QAction:
        del icon
        action = QAction(title or command, owner)
        action.setShortcuts(self._keys(command))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        owner.addAction(action)
        self.actions[command] = action
        if refusal is not None:
            self.refusals[command] = refusal
        return action

    def action(self, command: str) -> QAction | None:
        return self.actions.get(command)

    def set_single_letters(self, enabled: bool) -> None:
        self.single_letters = enabled


class FakeMemory(dict[str, str]):
    def put(self, key: str, value: str) -> None:
        self[key] = value


class FakeShell:
    """Keeps calls in lists: `opened`, `errors`, `notices`, `undos`, `jobs`; `settle()` waits until nothing runs."""

    def __init__(self, window: QWidget, keys: Callable[[str], list[str]] = lambda _command: []) -> None:
        self.window = window
        self.memory = FakeMemory()
        self.commands = FakeCommands(keys)
        self.opened: list[tuple[str, str]] = []
        self.errors: list[BaseException] = []
        self.notices: list[str] = []
        self.undos: list[tuple[str, Callable[[], Awaitable[object]]]] = []
        self.jobs: list[FakeJob] = []
        self.tasks: set[asyncio.Task[Any]] = set()

    def open_conversation(self, conversation: str) -> None:
        self.opened.append(("conversation", conversation))

    def open_screen(self, screen: str, target: str = "") -> None:
        self.opened.append((screen, target))

    def show_error(self, problem: BaseException) -> None:
        self.errors.append(problem)

    def show_notice(self, text: str) -> None:
        self.notices.append(text)

    def undo(self, text: str, take_back: Callable[[], Awaitable[object]]) -> None:
        self.undos.append((text, take_back))

    def run(self, name: str, work: Coroutine[Any, Any, Any], done: Callable[[Any], object] | None = None) -> None:
        task = asyncio.get_event_loop().create_task(work, name=name)
        self.tasks.add(task)
        task.add_done_callback(lambda ended: self._ended(ended, done))

    def run_job(
        self, title: str, work: Callable[[Any], Coroutine[Any, Any, Any]], done: Callable[[Any], object] | None = None
    ) -> None:
        job = FakeJob(title)
        self.jobs.append(job)
        self.run(title, work(job), done)

    def _ended(self, task: "asyncio.Task[Any]", done: Callable[[Any], object] | None) -> None:
        self.tasks.discard(task)
        if task.cancelled():
            return
        problem = task.exception()
        if problem is not None:
            self.errors.append(problem)
        elif done is not None:
            done(task.result())

    async def settle(self) -> None:
        """Wait until everything started here has ended, work that it started included."""
        while self.tasks:
            await asyncio.wait(set(self.tasks))
            await asyncio.sleep(0)
