"""The countdown that stands in the place of the send button: what was just sent can be taken back."""

from collections.abc import Callable
from datetime import UTC, datetime
from math import ceil

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel

_TICK_MS = 250


class UndoCountdown(QWidget):
    """Seconds that are left, and Undo.

    Signals:
        undone(): the person takes it back.
        ended(): time is over.
    """

    undone = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._until = datetime.min.replace(tzinfo=UTC)
        self._words: Callable[[int], str] = str
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        self._text = PlainLabel(font="body", role="text.primary")
        self.button = ActionButton(self.tr("Undo"), icon="arrow-counter-clockwise")
        self.button.clicked.connect(self._undo)
        layout.addWidget(IconMark("clock-countdown", "accent.text", 16))
        layout.addWidget(self._text)
        layout.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.hide()

    def start(self, until: datetime, words: Callable[[int], str], now: Callable[[], datetime]) -> None:
        """Count down to `until`; `words` makes the sentence for the seconds left."""
        self._until, self._words, self._now = until, words, now
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Stop counting without a word."""
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        left = (self._until - self._now()).total_seconds()
        if left <= 0:
            self._timer.stop()
            self.ended.emit()
            return
        self._text.setText(self._words(ceil(left)))

    @Slot()
    def _undo(self) -> None:
        self._timer.stop()
        self.undone.emit()
