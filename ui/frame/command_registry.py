"""Every command of the window by its id: one live QAction each, shown by menus, palette and key sheet alike."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.bridge.key_table import TABLE
from ui.bridge.shortcuts import Shortcuts
from ui.widgets import icons

_WITH_KEYS = frozenset(entry.id for entry in TABLE)


@dataclass(frozen=True, slots=True)
class Registered:
    """A command as it was added."""

    command: str
    action: QAction
    owner: QWidget
    icon: str
    refusal: Callable[[], str]

    @property
    def alive(self) -> bool:
        """Whether the widget it belongs to still exists."""
        return isValid(self.owner) and isValid(self.action)


class CommandRegistry(QObject):
    """Adds commands and finds them again; a command is gone with the widget it belongs to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shortcuts = Shortcuts(self)
        self._registered: dict[str, Registered] = {}

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
        """Add a command; see `ui.bridge.shell.Commands`. A second one of the same id takes the first one's place."""
        if command in _WITH_KEYS:
            action = self.shortcuts.bind(owner, command, run, icon=icon)
            if title:
                action.setText(title)
        else:
            action = QAction(title, owner)
            action.setObjectName(command)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda: run())
            owner.addAction(action)
        if icon:
            action.setIcon(icons.icon(icon))
        self._registered[command] = Registered(command, action, owner, icon, refusal or _never)
        return action

    def action(self, command: str) -> QAction | None:
        """Return the action of a command, or None when no screen has added it."""
        found = self._registered.get(command)
        return found.action if found is not None and found.alive else None

    def set_single_letters(self, enabled: bool) -> None:
        """Switch single-letter keys on or off, everywhere and at once."""
        self.shortcuts.set_single_letters(enabled)

    def registered(self) -> tuple[Registered, ...]:
        """Return every command that is there now, in the order they were added."""
        return tuple(item for item in self._registered.values() if item.alive)


def _never() -> str:
    return ""
