"""An overlay inside the window: a translucent ground and a panel on it. No popup window, no nested loop."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui.widgets import theme


class Scrim(QWidget):
    """Covers its parent while open; Esc or a click outside closes; the focus returns to where it was.

    Subclasses fill `panel` and may override `panel_rect`.

    Signals:
        closed(): the overlay went away, for whatever reason.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setProperty("surface", "raised")
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Shows the overlay over the whole parent and remembers the focus."""
        focused = QApplication.focusWidget()
        self._before = focused if focused is not None and not self.isAncestorOf(focused) else self._before
        self._cover()
        self.show()
        self.raise_()
        self.panel.setFocus()

    def close_overlay(self) -> None:
        """Hides the overlay and gives the focus back."""
        if not self.isVisible():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def panel_rect(self) -> QRect:
        """Where the panel lies, in px inside the parent; two thirds wide by default."""
        width = min(self.width() - theme.px(32), theme.size("paletteWidth"))
        height = min(self.height() - theme.px(32), max(self.panel.sizeHint().height(), theme.px(120)))
        return QRect((self.width() - width) // 2, (self.height() - height) // 3, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        else:
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.color("scrim"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keeps Tab inside the panel."""
        order = [child for child in self.panel.findChildren(QWidget) if _takes_tab(child)]
        if not order:
            return False
        focused = QApplication.focusWidget()
        index = order.index(focused) if focused in order else -1
        order[(index + (1 if forward else -1)) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
            self.panel.setGeometry(self.panel_rect())


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(policy) and widget.isVisible() and widget.isEnabled()
