"""Find here: words inside the open conversation, marked where they stand."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QTextEdit, QWidget

from ui.conversation.message_list import MessageList
from ui.conversation.message_widget import MessageWidget
from ui.widgets import theme
from ui.widgets.buttons import IconButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.safe_message_view import SafeMessageView


class FindBar(QFrame):
    """A field above the messages. Enter goes to the next place, Shift+Enter to the one before, Esc closes.

    Args:
        messages: where to look; only what is loaded is searched, older pages come with scrolling.
    """

    def __init__(self, messages: MessageList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._hits: list[tuple[MessageWidget, QTextEdit, QTextCursor]] = []
        self._at = -1
        self.setProperty("surface", "sunk")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(20), theme.px(4), theme.px(12), theme.px(4))
        layout.setSpacing(theme.px(8))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this conversation"))
        self.field.setAccessibleName(self.tr("Find in this conversation"))
        self.field.textChanged.connect(self._find)
        self.figures = PlainLabel(font="caption", role="text.tertiary")
        close = IconButton("x", self.tr("Close"), keys="Esc")
        close.clicked.connect(self.close_bar)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.figures)
        layout.addWidget(close)
        self.hide()

    def open_bar(self) -> None:
        """Show the field and put the keyboard into it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._find()

    @Slot()
    def close_bar(self) -> None:
        """Hide the field and take the marks away."""
        if self.isVisible():
            self.hide()
            self._clear_marks()
            self._messages.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _find(self) -> None:
        self._clear_marks()
        words = self.field.text().strip()
        self._hits, self._at = [], -1
        if words:
            for widget in self._messages.widgets:
                for view in widget.findChildren(SafeMessageView):
                    self._hits += [(widget, view, cursor) for cursor in _places(view, words)]
                    view.setExtraSelections([_mark(cursor) for cursor in _places(view, words)])
        self._say()
        if self._hits:
            self._go(1)

    def _go(self, step: int) -> None:
        if not self._hits:
            return
        self._at = (self._at + step) % len(self._hits)
        widget, _, _ = self._hits[self._at]
        self._messages.ensureWidgetVisible(widget)
        self._say()

    def _say(self) -> None:
        if not self.field.text().strip():
            self.figures.setText("")
        elif self._hits:
            words = self.tr("{number} of {count}").replace("{number}", str(max(1, self._at + 1)))
            self.figures.setText(words.replace("{count}", str(len(self._hits))))
        else:
            self.figures.setText(self.tr("Not in what is shown"))

    def _clear_marks(self) -> None:
        for widget in self._messages.widgets:
            for view in widget.findChildren(SafeMessageView):
                view.setExtraSelections([])


def _places(view: QTextEdit, words: str) -> list[QTextCursor]:
    document, found = view.document(), []
    cursor = document.find(words, 0)
    while not cursor.isNull():
        found.append(cursor)
        cursor = document.find(words, cursor)
    return found


def _mark(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setBackground(theme.color("mark.background"))
    look.setForeground(theme.color("mark.text"))
    selection.cursor, selection.format = cursor, look
    return selection
