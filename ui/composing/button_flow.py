"""Buttons in a line at the right end; in as many lines as they need when there is less room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import theme


class ButtonFlow(QWidget):
    """Places buttons from the right; the last one stands at the right end of the last line.

    Args:
        buttons: from left to right.
    """

    def __init__(self, buttons: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for button in self._buttons:
            button.setParent(self)
            button.installEventFilter(self)

    def needed_width(self) -> int:
        """Return the width in px that one line of the visible buttons takes."""
        widths = [button.sizeHint().width() for button in self._shown()]
        return sum(widths) + theme.px(8) * max(0, len(widths) - 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        width = self.needed_width()
        return QSize(width, self._arrange(width, move=False))

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._shown()), default=0)
        return QSize(widest, self._arrange(max(self.width(), widest), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        changes = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)
        if event.type() in changes:
            self.updateGeometry()
            self._arrange(self.width(), move=True)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange(self.width(), move=True)
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [button for button in self._buttons if not button.isHidden()]

    def _arrange(self, width: int, *, move: bool) -> int:
        """Place the buttons in lines; return the height they take."""
        gap, top = theme.px(8), 0
        lines: list[list[QWidget]] = []
        left = width + 1
        for button in self._shown():
            wanted = button.sizeHint().width()
            if left + wanted > width:
                lines.append([])
                left = 0
            lines[-1].append(button)
            left += wanted + gap
        for line in lines:
            height = max(button.sizeHint().height() for button in line)
            if move:
                self._place(line, width, top)
            top += height + gap
        return max(0, top - gap)

    def _place(self, line: Sequence[QWidget], width: int, top: int) -> None:
        right = width
        for button in reversed(line):
            size = button.sizeHint()
            taken = min(size.width(), width)
            button.setGeometry(QRect(right - taken, top, taken, size.height()))
            right -= taken + theme.px(8)
