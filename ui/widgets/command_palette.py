"""The command palette: every command by name, filtered as you type."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.command_list import CommandDelegate, CommandListModel
from ui.widgets.commands import Command, Match, matches
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_caps import KeyCaps
from ui.widgets.plain_label import PlainLabel
from ui.widgets.scrim import Scrim


class CommandPalette(Scrim):
    """A field and a list over the window. It knows no service: it gets commands and says which was chosen.

    Signals:
        chosen(str): id of the command; emitted after the palette closed and the focus is back.
        typed(str): what stands in the field, so that the caller may add dynamic commands.
    """

    chosen = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()
        self.field = QLineEdit()
        self.field.setProperty("bare", "true")
        self.field.setPlaceholderText(self.tr("Type a command"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.context = PlainLabel(font="caption", role="text.tertiary", elide=True)
        self.context.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._model = CommandListModel()
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(CommandDelegate(self._model, self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.clicked.connect(self._run)
        self._nothing = PlainLabel(self.tr("No command with these words."), role="text.tertiary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()

    def open_with(self, commands: Sequence[Command], context: str = "") -> None:
        """Opens with these commands; `context` names what they act on."""
        self._commands = tuple(commands)
        self.context.setText(context)
        self.field.clear()
        self._filter("")
        self.open()
        self.field.setFocus()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Replaces the commands while open."""
        self._commands = tuple(commands)
        self._filter(self.field.text())

    def panel_rect(self) -> QRect:
        """Upper middle of the window."""
        width = min(self.width() - theme.px(32), theme.size("paletteWidth"))
        height = min(self.height() - theme.px(48), theme.px(510))
        return QRect((self.width() - width) // 2, max(theme.px(24), (self.height() - height) * 2 // 7), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()), 0)
            if step:
                self._move(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        top.setSpacing(theme.px(12))
        top.addWidget(IconMark("magnifying-glass", "text.secondary", 18))
        top.addWidget(self.field, 1)
        top.addWidget(self.context, 1)
        self.field.setFont(theme.font("title", 400))
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        foot.setSpacing(theme.px(6))
        hints = ((("Up", "Down"), self.tr("choose")), (("Return",), self.tr("run")), (("Esc",), self.tr("close")))
        for keys, words in hints:
            for key in keys:
                foot.addWidget(KeyCaps(key))
            foot.addWidget(PlainLabel(words, font="caption", role="text.tertiary"))
            foot.addSpacing(theme.px(10))
        foot.addStretch(1)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(hairline())
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.view, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        found = matches(self._commands, typed)
        self._model.show_matches(found)
        self._nothing.setVisible(not found)
        self.view.setVisible(bool(found))
        self._move(1, start=-1)
        self.typed.emit(typed)

    def _move(self, step: int, start: int | None = None) -> None:
        """Moves the choice by `step` commands, over headings, stopping at the ends."""
        selectable = [row for row in range(self._model.rowCount()) if isinstance(self._model.row_at(row), Match)]
        if not selectable:
            return
        current = self.view.currentIndex().row() if start is None else start
        at = selectable.index(current) + step if current in selectable else 0
        row = selectable[max(0, min(len(selectable) - 1, at))]
        self.view.setCurrentIndex(self._model.index(row))
        if row == selectable[0]:
            self.view.scrollToTop()

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        hit = self._model.row_at(index.row())
        if isinstance(hit, Match) and hit.command.enabled:
            self.close_overlay()
            self.chosen.emit(hit.command.id)
