"""The ring round the button that has the keyboard: 2 px, 1 px off the control. Only after the keyboard was used."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

_WIDTH, _OFFSET, _RADIUS = 2, 1, 6


class _RingStyle(QProxyStyle):
    """Says how far the frame reaches beyond its widget."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _WIDTH + _OFFSET
        return super().pixelMetric(metric, option, widget)


class _RingFrame(QFocusFrame):
    def __init__(self, color: Callable[[], QColor]) -> None:
        super().__init__()
        self._color = color
        self._style = _RingStyle("Fusion")
        self.setStyle(self._style)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color(), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS)


class FocusRing(QObject):
    """Follows the keyboard through the application and draws the ring round buttons.

    Fields show the focus in their border, lists in their row; things that paint their own focus set the property
    `ownFocus` to True.

    Args:
        application: whose focus is followed.
        color: answers the colour of the ring.
    """

    def __init__(self, application: QApplication, color: Callable[[], QColor]) -> None:
        super().__init__(application)
        self._color = color
        self._frame: _RingFrame | None = None
        application.focusChanged.connect(self._moved)

    @Slot("QWidget*", "QWidget*")
    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        wanted = now is not None and isinstance(now, QAbstractButton) and not now.property("ownFocus")
        by_keyboard = now is not None and now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if self._frame is not None:
            self._frame.setWidget(None)  # type: ignore[arg-type] # None takes the frame off; the stubs do not say so
        if wanted and by_keyboard and now is not None:
            if self._frame is None:
                self._frame = _RingFrame(self._color)
                self._frame.destroyed.connect(self._forget)
            self._frame.setWidget(now)

    @Slot()
    def _forget(self) -> None:
        """Qt deletes the frame with the window it was in."""
        self._frame = None
