"""The panes of the approvals: queue | draft | sign-off. In a narrow window the column becomes a page of the draft."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge.shell import Memory
from ui.reviews.draft_pane import DraftPane
from ui.reviews.sign_off_column import SignOffColumn
from ui.widgets import theme
from ui.widgets.frames import ground

_FOLDS_BELOW = 1080
"""Width of the screen in px at 100 % text below which the column is folded."""


class ReviewsLayout(QWidget):
    """Places the panes and remembers their widths.

    Args:
        memory: remembers widths.
        queue: the queue.
        draft: the draft to decide on.
        column: the sign-off column.
    """

    def __init__(
        self, memory: Memory, queue: QWidget, draft: DraftPane, column: SignOffColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._memory, self._draft, self._column = memory, draft, column
        self._folded = False
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.middle = QStackedWidget()
        self.nothing = ground("sunk")
        self.middle.addWidget(self.draft_side(draft, column))
        self.middle.addWidget(self.nothing)
        self.splitter.addWidget(queue)
        self.splitter.addWidget(self.middle)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(self._remembered("queue", [theme.size("approvalsQueue"), theme.px(2000)]))
        self.splitter.splitterMoved.connect(self._remember)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def draft_side(self, draft: DraftPane, column: SignOffColumn) -> QSplitter:
        """Return draft and column side by side."""
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self.inner.setHandleWidth(1)
        self.inner.setChildrenCollapsible(False)
        self.inner.addWidget(draft)
        self.inner.addWidget(column)
        self.inner.setStretchFactor(0, 1)
        self.inner.setSizes(self._remembered("column", [theme.px(2000), theme.size("approvalsContext")]))
        self.inner.splitterMoved.connect(self._remember)
        return self.inner

    def show_draft(self, shown: bool) -> None:
        """Show the draft, or an empty ground."""
        self.middle.setCurrentWidget(self.inner if shown else self.nothing)

    @property
    def folded(self) -> bool:
        """Whether the column is a page of the draft now."""
        return self._folded

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_FOLDS_BELOW)
        if narrow != self._folded:
            self._folded = narrow
            self._draft.take_in(self._column if narrow else None)
            if not narrow:
                self.inner.addWidget(self._column)
                self._column.show()
                self.inner.setSizes(self._remembered("column", [theme.px(2000), theme.size("approvalsContext")]))

    def _remember(self) -> None:
        self._memory.put("reviews.queue", json.dumps(self.splitter.sizes()))
        if not self._folded:
            self._memory.put("reviews.column", json.dumps(self.inner.sizes()))

    def _remembered(self, name: str, otherwise: list[int]) -> list[int]:
        try:
            sizes = [int(size) for size in json.loads(self._memory.get(f"reviews.{name}", "[]"))]
        except (ValueError, TypeError):
            return otherwise
        return sizes if len(sizes) == len(otherwise) and all(size > 0 for size in sizes) else otherwise
