"""A text editor that loses nothing: what was typed is announced when the fingers rest."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.widgets import theme

SETTLE_MS = 400
"""Pause after the last key before the text counts as settled, in ms."""


class AutoSaveTextEdit(QPlainTextEdit):
    """Plain text with autosave. Esc leaves the field and discards nothing; Tab moves on.

    Signals:
        textSettled(str): the whole text, 400 ms after the last change, or at once when the focus leaves.
        left(): Esc was pressed; the text is kept and already announced.
        submitted(): Ctrl+Enter was pressed.
    """

    textSettled = Signal(str)  # noqa: N815 - named as Qt names its signals
    left = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._settled_text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.settle)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.textChanged.connect(self._text_changed)
        self._theme_changed()
        theme.signals().changed.connect(self._theme_changed)

    def load_text(self, text: str) -> None:
        """Shows stored text; nothing is announced, because nothing is new."""
        self._settled_text = text
        self.setPlainText(text)
        self._timer.stop()

    @Slot()
    def settle(self) -> None:
        """Announces the text now if it changed since the last announcement."""
        self._timer.stop()
        text = self.toPlainText()
        if text != self._settled_text:
            self._settled_text = text
            self.textSettled.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.left.emit()
        elif (
            control
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.settle()
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    @Slot()
    def _text_changed(self) -> None:
        self._timer.start()

    @Slot()
    def _theme_changed(self) -> None:
        self.setFont(theme.font("message"))
