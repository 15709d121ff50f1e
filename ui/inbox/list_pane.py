"""The pane of the list: what is shown, the search, "12 new", the rows, or why there are none."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from ui.inbox.id_list_model import RowRole
from ui.inbox.inbox_delegate import InboxDelegate, row_tooltip
from ui.inbox.inbox_model import InboxModel
from ui.widgets import theme
from ui.widgets.bars import NewItemsBar
from ui.widgets.buttons import IconButton
from ui.widgets.frames import ground, hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField
from workstation.domain.conversations import ConversationRow
from workstation.domain.identifiers import ConversationId


class ConversationList(QListView):
    """The rows. A click on the gutter while selecting, Ctrl+click and X check rows; Shift extends.

    `aside` tells that the conversation being read stands in no row: none is current until the person moves to one.

    Signals:
        current_moved(): another conversation is the current one.
        opened(): Enter or a double click: the keyboard goes to the conversation.
        checks_changed(): the selection of many changed.
    """

    current_moved = Signal()
    opened = Signal()
    checks_changed = Signal()

    def __init__(self, model: InboxModel, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._now = model, now
        self.aside = False
        # Asking for Qt's own viewport makes Python learn every class of widget: several ms of a window's start.
        self.setViewport(QWidget())
        self.painter = InboxDelegate(self, now=now)
        self.setModel(model)
        self.setItemDelegate(self.painter)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Conversations"))
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda: self.opened.emit())
        theme.signals().changed.connect(self._theme_changed)

    @property
    def current(self) -> ConversationId | None:
        """The current conversation."""
        return self._rows.id_at(self.currentIndex().row())

    def go_to(self, line: int) -> None:
        """Make a line the current one; below 0, what is read stands in no line, and none is current."""
        self.aside = line < 0
        if self.aside:
            self.selectionModel().clear()
        elif line < self._rows.rowCount():
            index = self._rows.index(line)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
            if line >= self._rows.rowCount() - 10 and self._rows.canFetchMore(QModelIndex()):
                self._rows.fetchMore(QModelIndex())

    def step(self, by: int) -> None:
        """Go to the next or previous line."""
        line = self.currentIndex().row()
        self.go_to(0 if line < 0 else max(0, min(self._rows.rowCount() - 1, line + by)))

    def step_unread(self, by: int) -> None:
        """Go to the next or previous unread line among those known."""
        line = self.currentIndex().row() + by
        while 0 <= line < self._rows.rowCount():
            row = self._rows.row_at(line)
            if row is not None and row.unread:
                self.go_to(line)
                return
            line += by

    def toggle_check(self) -> None:
        """Check or uncheck the current conversation."""
        current = self.current
        if current is not None:
            self.set_checks((current,), current not in self._rows.checked)

    def extend(self, by: int) -> None:
        """Check the current line and the one after (or before) it, and go there."""
        if self.current is not None:
            self._rows.check((self.current,), True)
            self.step(by)
            self.set_checks((self.current,), True)

    def set_checks(self, identifiers: Sequence[ConversationId], checked: bool) -> None:
        """Check or uncheck conversations."""
        self._rows.check(identifiers, checked)
        self.painter.selecting = bool(self._rows.checked)
        self.viewport().update()
        self.checks_changed.emit()

    def clear_checks(self) -> None:
        """Select nothing any more."""
        if self._rows.checked:
            self.set_checks(self._rows.checked, False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first line current when the keyboard comes and none is; not beside what is read elsewhere.
        super().focusInEvent(QFocusEvent(event.type(), Qt.FocusReason.MouseFocusReason) if self.aside else event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; they never jump to a row that begins with them."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        identifier = index.data(RowRole.ID)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        in_gutter = self.painter.selecting and event.position().x() < theme.px(40)
        if identifier is not None and (control or in_gutter):
            self.set_checks((identifier,), identifier not in self._rows.checked)
            return
        if identifier is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._check_range(self.currentIndex().row(), index.row())
            return
        super().mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.indexAt(event.pos()).data(RowRole.ROW)
            if isinstance(row, ConversationRow):
                QToolTip.showText(event.globalPos(), row_tooltip(row, self._now()), self)
                return True
        return super().viewportEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.aside = self.aside and not current.isValid()
        self.current_moved.emit()

    def _check_range(self, first: int, last: int) -> None:
        low, high = sorted((max(0, first), last))
        wanted = [self._rows.id_at(line) for line in range(low, high + 1)]
        self.set_checks([item for item in wanted if item is not None], True)

    @Slot()
    def _theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


class ListPane(QWidget):
    """Header, search, the bar of newcomers, and the list or an empty page.

    Signals:
        views_requested(): the drop-down of views is wanted (narrow window); carries the place for the menu.
    """

    views_requested = Signal(QPoint)

    def __init__(self, model: InboxModel, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(font="title", elide=False)
        self.figures = PlainLabel(font="caption", role="text.tertiary", elide=True)
        self.views_button = IconButton("caret-down", self.tr("Views and channels"))
        self.views_button.clicked.connect(self._ask_for_views)
        self.views_button.hide()
        self.more_button = IconButton("dots-three", self.tr("More"))
        self.search = SearchField(placeholder=self.tr("Search, or channel: label: is:"))
        self.problem = PlainLabel(font="caption", role="stop.text", wrap=True)
        self.problem.hide()
        self.newcomers = NewItemsBar()
        self.list = ConversationList(model, now)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self._empty: QWidget | None = None
        self._build()

    def show_empty(self, page: QWidget | None) -> None:
        """Show a page in the place of the rows; None shows the rows."""
        if self._empty is not None:
            self.pages.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = page
        if page is None:
            self.pages.setCurrentWidget(self.list)
        else:
            self.pages.addWidget(page)
            self.pages.setCurrentWidget(page)

    @Slot(bool)
    def offer_views(self, offered: bool) -> None:
        """Show the drop-down of views while their pane is folded."""
        self.views_button.setVisible(offered)

    def show_problem(self, words: str) -> None:
        """Say beneath the field what the search did not understand."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def show_title(self, title: str, shown: int, unread: int, *, complete: bool, searching: bool) -> None:
        """Name what the list shows, with its figures; "50+" while there may be more than what is loaded."""
        self.title.setText(title)
        if not shown:
            self.figures.setText("")
            return
        words = self.tr("%n found", "", shown) if searching else self.tr("%n conversation(s)", "", shown)
        if not complete:
            words = words.replace(str(shown), f"{shown}+")
        if unread and not searching:
            words = f"{words}, " + self.tr("%n unread", "", unread)
        self.figures.setText(words)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(2))
        head.setSpacing(theme.px(8))
        head.addWidget(self.title)
        head.addWidget(self.figures, 1)
        head.addWidget(self.views_button)
        head.addWidget(self.more_button)
        field = QVBoxLayout()
        field.setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(10))
        field.setSpacing(theme.px(4))
        field.addWidget(self.search)
        field.addWidget(self.problem)
        base = ground("base")
        column = QVBoxLayout(base)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(field)
        column.addWidget(hairline())
        column.addWidget(self.newcomers)
        column.addWidget(self.pages, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(base)
        self.setMinimumWidth(theme.px(240))

    @Slot()
    def _ask_for_views(self) -> None:
        below = self.views_button.mapToGlobal(self.views_button.rect().bottomLeft())
        self.views_requested.emit(below)
