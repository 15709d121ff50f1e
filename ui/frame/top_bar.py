"""The corner of the menu bar: commands, stop, and who sits here."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.avatars import Avatar
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.frames import hairline
from ui.widgets.plain_text import tooltip
from workstation.domain.people import Person


class TopBar(QWidget):
    """Three quiet buttons at the right of the menus.

    Signals:
        commands_requested(): the palette.
        stop_requested(): stop all publishing.
        person_requested(): the menu of people, under `person_button`.
    """

    commands_requested = Signal()
    stop_requested = Signal()
    person_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self._commands_words, self._stop_words = self.tr("Commands"), self.tr("Stop all publishing")
        self.commands = ActionButton(self.tr("Commands"), kind="flat", icon="command", keys="Ctrl+K")
        self.commands.clicked.connect(self.commands_requested)
        self.stop = ActionButton(self.tr("Stop all publishing"), kind="flat", icon="hand-palm")
        self.stop.clicked.connect(self.stop_requested)
        self.avatar = Avatar("", "", "inline")
        self.person_button = ActionButton("", kind="flat")
        self.person_button.clicked.connect(self.person_requested)
        arrow = IconButton("caret-down", self.tr("Switch person"))
        arrow.clicked.connect(self.person_requested)
        line = hairline("vertical")
        line.setFixedHeight(theme.px(20))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.px(3), theme.px(4), theme.px(3))
        layout.setSpacing(theme.px(4))
        for widget in (self.commands, self.stop, line, self.avatar, self.person_button, arrow):
            layout.addWidget(widget)
        theme.signals().changed.connect(self._ask_for_room)

    def show_person(self, person: Person) -> None:
        """Show who sits here."""
        self.avatar.set_person(person.name, person.id)
        self.person_button.set_label(person.name)
        self.person_button.setAccessibleName(self.tr("{name} sits here").replace("{name}", person.name))
        self._ask_for_room()

    def show_stopped(self, stopped: bool) -> None:
        """Say that publishing is stopped, in the place of the button that stops."""
        self._stop_words = self.tr("Publishing is stopped") if stopped else self.tr("Stop all publishing")
        self.stop.set_kind("danger" if stopped else "flat")
        self._dress()

    def set_compact(self, compact: bool) -> None:
        """Leave the words out where the menus need the room; they stay as tool tips and accessible names."""
        if compact == self._compact:
            return
        self._compact = compact
        self._dress()

    def _dress(self) -> None:
        stop = self._stop_words
        self.commands.set_label("" if self._compact else self._commands_words, keys="" if self._compact else "Ctrl+K")
        self.stop.set_label("" if self._compact else stop, icon="hand-palm")
        for button, words in ((self.commands, self._commands_words), (self.stop, stop)):
            button.setToolTip(tooltip(words) if self._compact else "")
            button.setAccessibleName(words)
        self._ask_for_room()

    @Slot()
    def _ask_for_room(self) -> None:
        """The menu bar lays its corner out once: it has to be told that more room is wanted."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            self.setMinimumWidth(layout.sizeHint().width())
        bar = self.parentWidget()
        if bar is not None:
            QApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))
