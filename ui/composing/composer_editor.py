"""The editor of the composer: underlines what was found in the text, and says when the focus comes and goes."""

from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.widgets import theme
from ui.widgets.autosave_text_edit import AutoSaveTextEdit


class ComposerEditor(AutoSaveTextEdit):
    """Plain text with autosave inside the composer's frame.

    Signals:
        submitted_done(): Ctrl+Shift+Enter.
        focus_changed(): the keyboard came or went.
    """

    submitted_done = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self.setAccessibleName(self.tr("Your text"))
        self.textChanged.connect(self._align)

    @Slot()
    def _align(self) -> None:
        """Text that begins right-to-left stands at the right: a plain text edit does not do that by itself."""
        first = next((kind for kind in map(bidirectional, self.toPlainText()) if kind in ("L", "R", "AL")), "L")
        wanted = Qt.AlignmentFlag.AlignLeft if first == "L" else Qt.AlignmentFlag.AlignRight
        option = self.document().defaultTextOption()
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            self.document().setDefaultTextOption(option)

    def underline(self, ranges: Sequence[tuple[int, int, bool]]) -> None:
        """Underline (start, end, blocks) in code points."""
        text = self.toPlainText()
        selections = []
        for start, end, blocks in ranges:
            if not 0 <= start < end <= len(text):
                continue
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(utf16_units(text[:start]))
            cursor.setPosition(utf16_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            role = "stop" if blocks else "wait"
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(theme.color(f"{role}.text"))
            look.setBackground(theme.color(f"{role}.background"))
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        self.setExtraSelections(selections)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & chord == chord:
            self.submitted_done.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


def utf16_units(text: str) -> int:
    """Return how many UTF-16 units Qt counts in a text: an emoji is two of them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
