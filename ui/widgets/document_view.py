"""A read-only text whose height follows its content, filled by cursor and format, never by markup."""

from math import ceil

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui.widgets import theme
from ui.widgets.safe_message_view import set_line_height
from ui.widgets.text_marking import Segment


class DocumentView(QTextEdit):
    """Base of the word diff and of the text with commented ranges. Subclasses implement `fill`.

    Args:
        font: step of the type scale.
    """

    def __init__(self, parent: QWidget | None = None, *, font: str = "message") -> None:
        super().__init__(parent)
        self._step = font
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(keys)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._follow_content)
        theme.signals().changed.connect(self.refill)

    def fill(self, cursor: QTextCursor) -> None:
        """Writes the content at the cursor of an empty document."""
        raise AssertionError(f"{type(self).__name__} does not say how it is filled")

    @Slot()
    def refill(self) -> None:
        """Draws the content again, in the theme in force."""
        self.setFont(theme.font(self._step))
        self.document().setDefaultFont(theme.font(self._step))
        self.clear()
        self.fill(QTextCursor(self.document()))
        set_line_height(self.document(), theme.line_height(self._step))
        self.setAccessibleName(self.toPlainText())
        self._follow_content()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self._content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self._content_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_content()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot()
    def _follow_content(self) -> None:
        height = self._content_height()
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _content_height(self) -> int:
        return max(theme.line_height(self._step), ceil(self.document().size().height()))


def text_format(role: str, background: str = "") -> QTextCharFormat:
    """A character format in theme colours."""
    look = QTextCharFormat()
    look.setForeground(theme.color(role))
    if background:
        look.setBackground(theme.color(background))
    return look


def mark_format(segment: Segment, base: QTextCharFormat) -> QTextCharFormat:
    """The format of one stretch: `base` for plain text, a visible mark for what hides."""
    if segment.kind == "plain":
        return base
    look = QTextCharFormat(base)
    look.setForeground(theme.color("wait.text"))
    look.setBackground(theme.color("wait.background"))
    if segment.kind in ("mixed", "styled"):
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme.color("wait.text")))
    return look
