"""Makes live actions from the key table. Menus, buttons, palette and key sheet all show these same actions."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.bridge.key_table import KeyBinding, binding, is_single_letter


class Shortcuts(QObject):
    """The live actions of one window.

    Text fields take printable keys for themselves, so single letters are dead while one types. Outside of text fields
    they work unless they are switched off.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, list[QAction]] = {}
        self._single_letters = True

    def bind(self, widget: QWidget, command: str, run: Callable[[], object], *, icon: str = "") -> QAction:
        """Makes the action of a command and adds it to a widget.

        "anywhere" keys work in the whole window of the widget, all others while the keyboard is in the widget or in
        its children.

        Args:
            widget: where the keys work.
            command: id in the key table.
            run: called without arguments.
            icon: kept as the action's data, for the palette.

        Raises:
            KeyError: the table has no such command.
        """
        entry = binding(command)
        action = QAction(entry.title(), widget)
        action.setObjectName(command)
        action.setData(icon)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut if entry.context == "anywhere" else inside)
        action.triggered.connect(lambda _checked=False: run())
        self._give_keys(action, entry)
        widget.addAction(action)
        self._actions.setdefault(command, []).append(action)
        action.destroyed.connect(lambda: self._forget(command, action))
        return action

    def set_single_letters(self, enabled: bool) -> None:
        """Switches single letters on or off for all actions."""
        self._single_letters = enabled
        for command, actions in self._actions.items():
            for action in actions:
                self._give_keys(action, binding(command))

    def actions(self, context: str) -> tuple[QAction, ...]:
        """The live actions of a context in the order of binding, one per command."""
        return tuple(
            actions[0] for command, actions in self._actions.items() if actions and binding(command).context == context
        )

    def _give_keys(self, action: QAction, entry: KeyBinding) -> None:
        keys = [key for key in entry.keys if self._single_letters or not is_single_letter(key)]
        action.setShortcuts([QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys])

    def _forget(self, command: str, action: QAction) -> None:
        self._actions[command] = [kept for kept in self._actions.get(command, []) if kept is not action]
