"""The list of channels: mark, name and state; beneath, how far each is complete."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.channels.channel_words import channel_state, complete_words, gap_words
from ui.widgets import icons, theme
from ui.widgets.painting import draw_line, paint_focus_ring
from ui.widgets.plain_text import one_line, tooltip
from ui.widgets.state_marks import paint_state, state_size
from ui.widgets.text_marking import visible
from workstation.domain.channels import Channel, ChannelState
from workstation.domain.identifiers import AccountId

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.ItemDataRole.UserRole
_MEDIUM = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLine:
    """What a line says."""

    id: AccountId
    kind: str
    title: str
    beneath: str
    state: str
    state_text: str

    def spoken(self) -> str:
        """Return the whole line for a screen reader."""
        return ", ".join((self.title, self.state_text, self.beneath))


def channel_line(channel: Channel, now: datetime) -> ChannelLine:
    """Return the line of a channel."""
    _, state, words = channel_state(channel)
    beneath = complete_words(channel, now)
    if channel.freshness.gaps and channel.state is not ChannelState.OK:
        beneath = f"{beneath} · {gap_words(channel.freshness.gaps[-1], now)}"
    title = visible(one_line(channel.title)) or channel.server
    return ChannelLine(id=channel.id, kind=channel.kind, title=title, beneath=beneath, state=state, state_text=words)


class ChannelList(QListView):
    """The rows.

    Signals:
        moved(): another channel is the current one.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(ChannelDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Channels"))
        self.selectionModel().currentChanged.connect(self._moved)
        theme.signals().changed.connect(self._theme_changed)

    @property
    def current(self) -> AccountId | None:
        """The chosen channel."""
        line = self.currentIndex().data(_LINE)
        return line.id if isinstance(line, ChannelLine) else None

    def show_lines(self, lines: Sequence[ChannelLine]) -> None:
        """Show these rows; the choice stays where it is still there."""
        current = self.current
        shown = [self._rows.item(row).data(_LINE) for row in range(self._rows.rowCount())]
        if [line.id for line in shown] == [line.id for line in lines]:
            for row, line in enumerate(lines):
                _fill(self._rows.item(row), line)
            return
        self._rows.clear()
        for line in lines:
            item = QStandardItem()
            _fill(item, line)
            self._rows.appendRow(item)
        if current is not None:
            self.go_to(current)

    def go_to(self, channel: AccountId) -> bool:
        """Choose a channel; tell whether it stands here."""
        for row in range(self._rows.rowCount()):
            if self._rows.item(row).data(_LINE).id == channel:
                index = self._rows.index(row, 0)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.scrollTo(index)
                return True
        return False

    def step(self, by: int) -> None:
        """Go to the next or previous channel."""
        row = max(0, min(self._rows.rowCount() - 1, self.currentIndex().row() + by))
        if self._rows.rowCount():
            index = self._rows.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.moved.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _moved(self) -> None:
        self.moved.emit()

    @Slot()
    def _theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


def _fill(item: QStandardItem, line: ChannelLine) -> None:
    item.setData(line, _LINE)
    item.setText(line.spoken())
    item.setToolTip(tooltip(f"{line.title}\n{line.state_text}\n{line.beneath}"))


class ChannelDelegate(QStyledItemDelegate):
    """Paints a channel's line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = theme.line_height("body") + theme.line_height("caption") + theme.px(16)
        return QSize(theme.px(200), max(theme.size("publicationRow"), lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(_LINE)
        if isinstance(line, ChannelLine):
            _paint_ground(painter, option)
            _paint_line(painter, option.rect, line)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    active = bool(option.state & QStyle.StateFlag.State_Active)
    ground = "surface.base"
    if selected:
        ground = "row.selected" if active else "row.selectedInactive"
    elif option.state & QStyle.StateFlag.State_MouseOver:
        ground = "row.hover"
    painter.fillRect(option.rect, theme.color(ground))
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.color("line.row"))
    if selected:
        bar = QRect(option.rect.x(), option.rect.y(), theme.size("border.selectedRowBar"), option.rect.height())
        painter.fillRect(bar, theme.color("accent.fill"))
    if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
        paint_focus_ring(painter, option.rect.adjusted(1, 1, -1, -2), theme.size("radius.chip"))


def _paint_line(painter: QPainter, rect: QRect, line: ChannelLine) -> None:
    side = theme.size("icon.control")
    area = rect.adjusted(theme.px(16), 0, -theme.px(14), 0)
    first, second = theme.line_height("body"), theme.line_height("caption")
    top = rect.y() + (rect.height() - first - second - theme.px(2)) // 2
    icons.paint_channel(painter, QRect(area.x(), top + (first - side) // 2, side, side), line.kind, "text.secondary")
    left = area.x() + theme.px(24)
    wanted = min(state_size("channel", line.state, line.state_text).width(), area.width() // 2)
    paint_state(painter, QRect(area.right() - wanted + 1, top, wanted, first), "channel", line.state, line.state_text)
    room = QRect(left, top, area.right() - wanted - theme.px(8) - left, first)
    draw_line(painter, room, line.title, theme.font("body", _MEDIUM), theme.color("text.primary"))
    beneath = QRect(left, top + first + theme.px(2), area.right() - left + 1, second)
    draw_line(painter, beneath, line.beneath, theme.font("caption"), theme.color("text.secondary"))
