"""A layout that fills lines from the left and breaks them like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.widgets import theme


class FlowLayout(QLayout):
    """Widgets side by side, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        """How many widgets it holds."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items in lines, each line on its own middle; return the height they take."""
        gap = theme.px(self._gap)
        top = rect.y()
        for number, line in enumerate(self._lines(rect.width(), gap)):
            top += gap if number else 0
            height = max(item.sizeHint().height() for item in line)
            left = rect.x()
            for item in line:
                wanted = item.sizeHint()
                if move:
                    place = QPoint(left, top + (height - wanted.height()) // 2)
                    item.setGeometry(QRect(place, QSize(min(wanted.width(), rect.width()), wanted.height())))
                left += wanted.width() + gap
            top += height
        return top - rect.y()

    def _lines(self, width: int, gap: int) -> list[list[QLayoutItem]]:
        """Break the items into lines that fit the width; an item too wide stands alone."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            wanted = item.sizeHint().width()
            if not lines or used + wanted > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wanted + gap
        return lines
