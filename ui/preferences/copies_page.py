"""Copies of the workspace: when, why, how large; one more now; and how to go back to one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge.shell import Job, Shell
from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.frames import Card, hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording import times
from ui.wording.numbers import data_size

if TYPE_CHECKING:
    from workstation.services import Workstation


class Copy(Protocol):
    """One finished copy."""

    @property
    def path(self) -> Path:
        """Return where it lies."""
        ...

    @property
    def made_at(self) -> datetime:
        """Return when it was made."""
        ...

    @property
    def reason(self) -> str:
        """Return why, as a code."""
        ...

    @property
    def size(self) -> int:
        """Return its size in bytes."""
        ...

    @property
    def before_migration(self) -> bool:
        """Tell whether it was made before the database changed its form."""
        ...


class CopiesPage(QWidget):
    """The copies.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    def __init__(
        self, workstation: "Workstation", shell: Shell, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workstation, self._shell, self._now = workstation, shell, now
        self.button = ActionButton(self.tr("Make a copy now"), icon="floppy-disk")
        self.button.clicked.connect(self._back_up)
        self.open_button = ActionButton(self.tr("Open the folder"), icon="folder-open")
        self.open_button.clicked.connect(self._open)
        self._folder: Path | None = None
        self.list = Card(self.tr("Copies of the workspace"))
        self.rows: list[str] = []
        self._build()

    @Slot()
    def refresh(self) -> None:
        """Read the copies again."""
        self._shell.run("preferences.copies", self._workstation.backing_up.backups(), self._show)

    def _show(self, copies: Sequence[Copy]) -> None:
        while self.list.body.count():
            taken = self.list.body.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._folder = copies[0].path.parent if copies else None
        self.open_button.setVisible(bool(copies))
        self.rows = [f"{times.day_and_time(item.made_at, self._now())}, {_why(item)}" for item in copies]
        if not copies:
            words = self.tr("There is no copy yet. One is made every day while Atalaya is open.")
            self.list.body.addWidget(PlainLabel(words, role="text.secondary", wrap=True))
        for number, item in enumerate(copies):
            if number:
                self.list.body.addWidget(hairline())
            self.list.body.addWidget(self._row(item))

    def _row(self, item: Copy) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        moment = PlainLabel(times.day_and_time(item.made_at, self._now()))
        moment.setToolTip(times.absolute(item.made_at))
        moment.setMinimumWidth(theme.px(130))
        row.addWidget(moment)
        row.addWidget(PlainLabel(_why(item), role="text.secondary"), 1)
        row.addWidget(PlainLabel(data_size(item.size), font="caption", role="text.tertiary"))
        line.setToolTip(visible(str(item.path)))
        return line

    @Slot()
    def _back_up(self) -> None:
        async def work(_job: Job) -> Path:
            return await self._workstation.backing_up.back_up()

        def done(path: Path) -> None:
            self._shell.show_notice(self.tr("Copied and checked: {name}").replace("{name}", path.name))
            self.refresh()

        self._shell.run_job(self.tr("Making a copy of the workspace"), work, done)

    @Slot()
    def _open(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.button)
        row.addWidget(self.open_button)
        row.addStretch(1)
        words = self.tr(
            "One copy a day is kept for three days; copies made before an update are kept for good. "
            "To go back to one, close Atalaya and type: atalayactl restore FILE. Whatever may have gone out since then "
            "asks you first; nothing is posted twice."
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.px(12))
        page.addWidget(self.list)
        page.addLayout(row)
        page.addWidget(PlainLabel(words, font="caption", role="text.tertiary", wrap=True, selectable=True))
        page.addStretch(1)


def _why(item: Copy) -> str:
    translate = QCoreApplication.translate
    if item.before_migration:
        return translate("Preferences", "before an update ({name})").replace("{name}", item.reason)
    known = {"daily": translate("Preferences", "daily"), "asked": translate("Preferences", "somebody asked for it")}
    return known.get(item.reason, item.reason)
