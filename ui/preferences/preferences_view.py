"""The preferences: pages side by side, one shown."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge.change_signals import ChangeSignals
from ui.bridge.shell import Shell
from ui.preferences.about_page import AboutPage
from ui.preferences.computer_page import ComputerPage
from ui.preferences.copies_page import CopiesPage
from ui.preferences.key_page import KeyPage
from ui.preferences.looks_page import LooksPage
from ui.widgets import theme
from ui.widgets.frames import ground, hairline, scrolling
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from workstation.domain.changes import Changes, Subject

if TYPE_CHECKING:
    from workstation.services import Workstation

PAGES = ("looks", "key", "copies", "computer", "about")
_WIDTH = 684


class PreferencesWidget(QWidget):
    """The whole screen.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.looks = LooksPage(shell)
        self.key = KeyPage(workstation, shell)
        self.copies = CopiesPage(workstation, shell, now)
        self.computer = ComputerPage(workstation, shell)
        self.about = AboutPage(workstation)
        self._refreshing = {"key": self.key.refresh, "copies": self.copies.refresh, "computer": self.computer.refresh}
        self.switch = SegmentedSwitch(list(zip(PAGES, self._titles(), strict=True)))
        self.stack = QStackedWidget()
        for page in (self.looks, self.key, self.copies, self.computer, self.about):
            self.stack.addWidget(_framed(page))
        self._signals = ChangeSignals(workstation.changes, self)
        self._signals.changed.connect(self._world_changed)
        self.switch.chosen.connect(self.show_page)
        self._build()

    @Slot(str)
    def show_page(self, page: str) -> None:
        """Show a page by its key."""
        if page in PAGES:
            self.switch.set_current(page)
            self.stack.setCurrentIndex(PAGES.index(page))
            self._refreshing.get(page, lambda: None)()

    def focus_pages(self) -> None:
        """Put the keyboard on the choice of pages."""
        self.switch.setFocus()

    @Slot(object)
    def _world_changed(self, changes: Changes) -> None:
        if changes.has(Subject.PERSON, Subject.CHARTER):
            self.key.refresh()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Looks and keys"),
            self.tr("Your passphrase"),
            self.tr("Copies"),
            self.tr("This computer"),
            self.tr("About"),
        )

    def _build(self) -> None:
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(theme.px(24), 0, theme.px(16), 0)
        row.setSpacing(theme.px(20))
        row.addWidget(PlainLabel(self.tr("Settings"), font="title"))
        row.addWidget(self.switch)
        row.addStretch(1)
        header.setMinimumHeight(theme.size("paneHeader"))
        base = ground("base")
        column = QVBoxLayout(base)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(hairline())
        column.addWidget(self.stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(base)


def _framed(page: QWidget) -> QWidget:
    frame = QFrame()
    row = QHBoxLayout(frame)
    row.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
    page.setMaximumWidth(theme.px(_WIDTH))
    row.addWidget(page, 100)
    row.addStretch(1)
    return scrolling(frame)
