"""Before there is a desk: finding, founding or unlocking a workspace, and saying plainly why it cannot be opened."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget

from ui.bridge.dialogs import ask, open_dialog
from ui.bridge.doors import Doors
from ui.bridge.task_runner import TaskRunner
from ui.widgets import theme
from ui.widgets.plain_dialog import PlainDialog
from ui.wording.reasons import problem_text
from workstation.domain.errors import AtalayaError

if TYPE_CHECKING:
    from workstation.services import Workstation

T = TypeVar("T")
_log = logging.getLogger(__name__)
_ASKS_PASSPHRASE = frozenset({"vault.passphrase_needed", "vault.passphrase_wrong", "vault.keyring_absent"})


class StartWindow(QMainWindow):
    """A window without rail, for the first start.

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


class WorkspacePassphraseDialog(PlainDialog):
    """Asks for the passphrase that guards a workspace's secrets."""

    def __init__(self, problem: AtalayaError) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Opening", "Passphrase of the workspace"),
            problem_text(problem),
            accept=translate("Opening", "Open"),
            reject=translate("Opening", "Quit"),
            icon="key",
        )
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(translate("Opening", "Passphrase"))
        self.body.addWidget(self.field)


class Opening:
    """Leads to an open workspace.

    Args:
        doors: opens and founds.
        runner: runs what the first start does.
    """

    def __init__(self, doors: Doors, runner: TaskRunner) -> None:
        """Keep what is needed."""
        self._doors, self._runner = doors, runner

    async def open(self, folder: Path) -> "tuple[Workstation, Path] | None":
        """Return an open workspace and where it lies; None when the person would rather not."""
        passphrase: str | None = None
        chosen: Path | None = folder
        while chosen is not None:
            if not await self._doors.exists(chosen):
                chosen = await self._first_start()
                continue
            try:
                return await self._doors.open(chosen, passphrase), chosen
            except AtalayaError as problem:
                _log.warning("workspace not opened: %s", problem)
                if problem.code in _ASKS_PASSPHRASE:
                    passphrase = await self._ask_passphrase(problem)
                    chosen = chosen if passphrase is not None else None
                else:
                    chosen = await self._after_problem(problem, chosen)
        return None

    async def _ask_passphrase(self, problem: AtalayaError) -> str | None:
        return await ask(WorkspacePassphraseDialog(problem), lambda dialog: dialog.field.text())

    async def _after_problem(self, problem: AtalayaError, folder: Path) -> Path | None:
        """Say what happened; try again, or choose another workspace."""
        translate = QCoreApplication.translate
        dialog = PlainDialog(
            translate("Opening", "This workspace could not be opened"),
            problem_text(problem),
            accept=translate("Opening", "Try again"),
            reject=translate("Opening", "Choose another workspace"),
            icon="warning",
        )
        try:
            again = await open_dialog(dialog)
        finally:
            dialog.deleteLater()
        return folder if again else await self._first_start()

    async def _first_start(self) -> Path | None:
        from ui.first_start.first_start_view import FirstStart

        page = FirstStart(self._doors, self._run)
        window = StartWindow(page)
        answer: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()

        def settle(chosen: Path | None) -> None:
            if not answer.done():
                answer.set_result(chosen)

        page.founded.connect(settle)
        window.closed.connect(lambda: settle(None))
        window.show()
        try:
            return await answer
        finally:
            window.close()
            window.deleteLater()

    def _run(self, name: str, work: Coroutine[Any, Any, T], done: Callable[[T], object] | None = None) -> None:
        async def followed() -> None:
            result = await work
            if done is not None:
                done(result)

        self._runner.start(followed(), name)
