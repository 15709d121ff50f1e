"""Before there is a desk: finding, founding or unlocking a workspace, and saying plainly why it cannot be opened."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.bridge.doors import Doors
from ui.bridge.task_runner import TaskRunner
from ui.widgets import theme
from ui.wording.reasons import problem_of
from workstation.domain.errors import AtalayaError

if TYPE_CHECKING:
    from workstation.services import Workstation

T = TypeVar("T")
_log = logging.getLogger(__name__)
_WRONG = "vault.passphrase_wrong"
_ASKS_PASSPHRASE = frozenset({"vault.passphrase_needed", _WRONG, "vault.keyring_absent"})


class StartWindow(QMainWindow):
    """A window without rail, for everything before the desk.

    Signals:
        closed(): the person closed it: there will be no desk.
    """

    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWindowTitle("Atalaya")
        self.setMinimumSize(QSize(1024, 640))
        self.resize(theme.px(1440), theme.px(900))
        self.setCentralWidget(page)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


@dataclass(frozen=True, slots=True)
class _Step:
    """What to try next: where, with which passphrase, although the vault stays closed, or after a restore."""

    folder: Path
    passphrase: str | None = None
    locked: bool = False
    restore: Path | None = None


class Opening:
    """Leads to an open workspace.

    Args:
        doors: opens and founds.
        runner: runs what the first start does.

    Attributes:
        language: what the person chose at the first start; "" when they did not.
    """

    def __init__(self, doors: Doors, runner: TaskRunner) -> None:
        """Keep what is needed."""
        self._doors, self._runner = doors, runner
        self.language = ""

    async def open(self, folder: Path) -> "tuple[Workstation, Path] | None":
        """Return an open workspace and where it lies; None when the person would rather not."""
        step: _Step | None = _Step(folder)
        while step is not None:
            if not await self._doors.exists(step.folder):
                step = await self._first_start()
                continue
            try:
                return await self._take(step), step.folder
            except AtalayaError as problem:
                _log.warning("workspace not opened: %s", problem)
                step = await self._after(problem, step)
        return None

    async def _take(self, step: _Step) -> "Workstation":
        if step.restore is not None:
            await self._restore(step)
        return await self._doors.open(step.folder, step.passphrase, locked=step.locked)

    async def _restore(self, step: _Step) -> None:
        from ui.first_start.busy_page import BusyPage

        page = BusyPage()
        translate = QCoreApplication.translate
        text = translate("Opening", "It is checked and settled before it takes its place.")
        page.begin(translate("Opening", "Going back to the copy"), text)
        page.button.hide()
        window = StartWindow(page)
        window.show()
        try:
            await self._doors.restore(step.folder, step.restore or step.folder, passphrase=step.passphrase)
        finally:
            _put_away(window)

    async def _after(self, problem: AtalayaError, step: _Step) -> _Step | None:
        if problem.code in _ASKS_PASSPHRASE:
            return await self._ask_passphrase(problem, step)
        return await self._explain(problem, step)

    async def _ask_passphrase(self, problem: AtalayaError, step: _Step) -> _Step | None:
        from ui.first_start.passphrase_page import PassphrasePage

        page = PassphrasePage(choosing=False)
        page.show_problem(problem_of(problem), keyring=problem.code == "vault.keyring_absent")
        if problem.code == _WRONG:
            page.show_wrong(problem_of(problem).title)
        restore = step.restore
        answer = _Answer(StartWindow(page))
        page.given.connect(lambda typed: answer.give(_Step(step.folder, typed, restore=restore)))
        page.again_requested.connect(lambda: answer.give(_Step(step.folder, restore=restore)))
        page.reading_requested.connect(lambda: answer.give(_Step(step.folder, locked=True)))
        page.back_requested.connect(lambda: answer.give(None))
        return await answer.wait()

    async def _explain(self, problem: AtalayaError, step: _Step) -> _Step | None:
        """Say what happened; the page's button does what helps."""
        from ui.first_start.cannot_open_page import CannotOpenPage

        page = CannotOpenPage(problem, step.folder)
        answer = _Answer(StartWindow(page))
        folder, passphrase = step.folder, step.passphrase
        page.again_requested.connect(lambda: answer.give(_Step(folder, passphrase)))
        page.reading_requested.connect(lambda: answer.give(_Step(folder, passphrase, locked=True)))
        page.restore_requested.connect(lambda backup: answer.give(_Step(folder, passphrase, restore=backup)))
        elsewhere = _Step(Path())
        page.elsewhere_requested.connect(lambda: answer.give(elsewhere))
        chosen = await answer.wait()
        return await self._first_start() if chosen is elsewhere else chosen

    async def _first_start(self) -> _Step | None:
        from ui.first_start.first_start_view import FirstStart

        page = FirstStart(self._doors, self._run)
        answer = _Answer(StartWindow(page))
        page.language_chosen.connect(self._remember_language)
        page.founded.connect(lambda folder: answer.give(_Step(folder, page.passphrase)))
        return await answer.wait()

    def _remember_language(self, language: str) -> None:
        self.language = language

    def _run(self, name: str, work: Coroutine[Any, Any, T], done: Callable[[T], object] | None = None) -> None:
        async def followed() -> None:
            result = await work
            if done is not None:
                done(result)

        self._runner.start(followed(), name)


class _Answer:
    """Waits for what a person chooses in a window; closing it chooses nothing."""

    def __init__(self, window: StartWindow) -> None:
        self._window = window
        self._future: asyncio.Future[_Step | None] = asyncio.get_running_loop().create_future()
        window.closed.connect(lambda: self.give(None))
        window.show()

    def give(self, step: _Step | None) -> None:
        if not self._future.done():
            self._future.set_result(step)

    async def wait(self) -> _Step | None:
        try:
            return await self._future
        finally:
            _put_away(self._window)


def _put_away(window: StartWindow) -> None:
    window.close()
    window.deleteLater()
