"""The panes of the inbox: their widths, which are remembered, and which of them fold when the window is narrow.

Below 1280 px the context pane folds first, then the views become a drop-down of the list's header. What a person
folded stays folded; what the window folded comes back with its width.
"""

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.bridge.shell import Memory
from ui.widgets import theme

_CONTEXT_FOLDS_BELOW = 1204
_VIEWS_FOLD_BELOW = 1084
_WIDE = 10_000
"""Widths of the inbox itself at 100 % text: the window less the rail."""


class InboxLayout(QWidget):
    """Views | list | conversation and context, or one page in the place of both.

    Args:
        memory: remembers widths and what was folded.

    Signals:
        context_moved(bool): the context pane was folded (true: a way to it is wanted) or came back.
        views_moved(bool): the views were folded (true) or came back.
    """

    context_moved = Signal(bool)
    views_moved = Signal(bool)

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._context: QWidget | None = None
        self._views: QWidget | None = None
        self._folded = memory.get("inbox.context_folded") == "yes"
        self.outer = self._splitter(Qt.Orientation.Horizontal)
        self.inner = self._splitter(Qt.Orientation.Horizontal)
        self.right = QStackedWidget()
        self.right.addWidget(self.inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outer)

    def place(self, views: QWidget, rows: QWidget) -> None:
        """Put the views and the list in their places, with the widths remembered."""
        self._views = views
        for widget in (views, rows, self.right):
            self.outer.addWidget(widget)
        self._settle(self.outer, "outer", [theme.size("views"), theme.size("list"), _WIDE], stretching=2)
        self._fold()

    def place_conversation(self, conversation: QWidget, context: QWidget) -> None:
        """Put the conversation and what stands beside it in their places."""
        self._context = context
        for widget in (conversation, context):
            self.inner.addWidget(widget)
        context.setMinimumWidth(theme.px(200))
        self._settle(self.inner, "inner", [_WIDE, theme.size("context")], stretching=0)
        self._fold()

    @property
    def context_shown(self) -> bool:
        """Whether the context pane can be seen."""
        return self._context is not None and not self._context.isHidden()

    @property
    def views_shown(self) -> bool:
        """Whether the pane of views can be seen."""
        return self._views is not None and not self._views.isHidden()

    def fold_context(self, folded: bool) -> None:
        """Fold or unfold the context pane, and remember it."""
        self._folded = folded
        self._memory.put("inbox.context_folded", "yes" if folded else "no")
        self._fold(asked=not folded)

    def show_page(self, page: QWidget | None) -> None:
        """Show a page in the place of the conversation; None shows the conversation."""
        if page is not None and self.right.indexOf(page) < 0:
            self.right.addWidget(page)
        self.right.setCurrentWidget(page if page is not None else self.inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self, *, asked: bool = False) -> None:
        if self._views is not None:
            self._views.setVisible(self.width() >= theme.px(_VIEWS_FOLD_BELOW))
            self.views_moved.emit(self._views.isHidden())
        if self._context is not None:
            narrow = self.width() < theme.px(_CONTEXT_FOLDS_BELOW)
            self._context.setVisible(not self._folded and (asked or not narrow))
            self.context_moved.emit(self._context.isHidden())

    def _splitter(self, direction: Qt.Orientation) -> QSplitter:
        splitter = QSplitter(direction)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.splitterMoved.connect(self._remember)
        return splitter

    def _remember(self) -> None:
        for splitter, name in ((self.outer, "outer"), (self.inner, "inner")):
            if splitter.count() > 1 and all(size > 0 for size in splitter.sizes()):
                self._memory.put(f"inbox.{name}", json.dumps(splitter.sizes()))

    def _settle(self, splitter: QSplitter, name: str, otherwise: list[int], *, stretching: int) -> None:
        for number in range(splitter.count()):
            splitter.setStretchFactor(number, 1 if number == stretching else 0)
            splitter.setCollapsible(number, False)
        try:
            sizes = [int(size) for size in json.loads(self._memory.get(f"inbox.{name}", "[]"))]
        except (ValueError, TypeError):
            sizes = []
        splitter.setSizes(sizes if len(sizes) == splitter.count() and all(size > 0 for size in sizes) else otherwise)
