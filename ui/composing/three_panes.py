"""Three panes: list | one draft | what stands beside it. In a narrow window the third becomes a page of the second."""

import json

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge.shell import Memory
from ui.widgets import theme

_FOLDS_BELOW = 1080
"""Width of the screen in px at 100 % text below which the third pane is folded."""


class Middle(QWidget):
    """The pane in the middle: can take the third one in as a page."""

    def take_in(self, column: QWidget | None) -> None:
        """Take a pane in as a page of its own, or give it back (None)."""
        raise AssertionError(f"{type(self).__name__} does not say where {column} goes")


class ThreePanes(QWidget):
    """Places the panes and remembers their widths.

    Args:
        memory: remembers widths.
        name: under which name ("reviews").
        first: the list.
        second: the draft.
        third: what stands beside it.
        nothing: stands in the place of draft and third pane while no draft is shown.
        widths: width of the first and of the third pane in px at 100 % text.
    """

    def __init__(
        self,
        memory: Memory,
        name: str,
        first: QWidget,
        second: Middle,
        third: QWidget,
        nothing: QWidget,
        widths: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory, self._name = memory, name
        self._first, self._second, self._third = first, second, third
        self._widths = widths
        self._folded: bool | None = None
        self.splitter, self.inner = self._splitter(), self._splitter()
        self.inner.addWidget(second)
        # Where the third pane goes is known with the first width; until then it claims no room.
        third.setParent(self)
        third.hide()
        self.inner.setStretchFactor(0, 1)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.inner)
        self.middle.addWidget(nothing)
        self._nothing = nothing
        self._limit()
        self.splitter.addWidget(first)
        self.splitter.addWidget(self.middle)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(self._remembered("first", [theme.px(widths[0]), theme.px(2000)]))
        theme.signals().changed.connect(self._limit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def show_draft(self, shown: bool) -> None:
        """Show the draft, or what stands in its place."""
        self.middle.setCurrentWidget(self.inner if shown else self._nothing)

    @property
    def folded(self) -> bool:
        """Whether the third pane is a page of the second now."""
        return bool(self._folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < theme.px(_FOLDS_BELOW)
        if narrow == self._folded:
            return
        self._folded = narrow
        self._second.take_in(self._third if narrow else None)
        if not narrow:
            self.inner.addWidget(self._third)
            self._third.show()
            self._spread()

    @Slot()
    def _limit(self) -> None:
        """Whatever stands in the panes, the window can be made as small as it says it can."""
        if self._folded is not None:
            self._fold()
        self._first.setMinimumWidth(theme.px(200))
        self._second.setMinimumWidth(theme.px(320))
        self._third.setMinimumWidth(theme.px(200))
        self._nothing.setMinimumWidth(theme.px(320))

    def _splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.splitterMoved.connect(self._remember)
        return splitter

    def _spread(self) -> None:
        self.inner.setSizes(self._remembered("third", [theme.px(2000), theme.px(self._widths[1])]))

    def _remember(self) -> None:
        self._memory.put(f"{self._name}.first", json.dumps(self.splitter.sizes()))
        if not self._folded:
            self._memory.put(f"{self._name}.third", json.dumps(self.inner.sizes()))

    def _remembered(self, name: str, otherwise: list[int]) -> list[int]:
        try:
            sizes = [int(size) for size in json.loads(self._memory.get(f"{self._name}.{name}", "[]"))]
        except (ValueError, TypeError):
            return otherwise
        return sizes if len(sizes) == len(otherwise) and all(size > 0 for size in sizes) else otherwise
