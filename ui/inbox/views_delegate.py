"""Paints the views pane: mark, name, the state word of a channel that is not well, the figure."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.inbox.marked_text import in_active_window
from ui.inbox.views_model import PaneRow, ViewsModel
from ui.widgets import icons, theme
from ui.widgets.painting import draw_line, paint_focus_ring, rounded_box, text_width
from ui.widgets.state_marks import paint_state, state_size

_Index = QModelIndex | QPersistentModelIndex
_STRONG = 600


class ViewsDelegate(QStyledItemDelegate):
    """Rows of 26 px; a heading stands lower, so that groups are apart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(ViewsModel.ROW)
        height = max(theme.size("viewRow"), theme.line_height("body") + theme.px(6))
        return QSize(theme.px(120), height + (theme.px(14) if isinstance(row, PaneRow) and row.heading else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ViewsModel.ROW)
        if not isinstance(row, PaneRow):
            return
        box = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        if row.heading:
            self._paint_heading(painter, box, row)
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, box, selected)
        inner = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
        right = self._paint_figures(painter, inner, row, selected)
        self._paint_name(painter, inner, row, right, selected)

    def _paint_heading(self, painter: QPainter, box: QRect, row: PaneRow) -> None:
        height = theme.size("viewRow")
        line = QRect(box.x() + theme.px(8), box.bottom() - height + 1, box.width() - theme.px(16), height)
        draw_line(painter, line, row.text, theme.font("section"), theme.color("text.tertiary"))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, selected: bool) -> None:
        radius = theme.size("radius.chip")
        active = in_active_window(option)
        if selected:
            rounded_box(painter, box, radius, theme.color("row.selected" if active else "row.selectedInactive"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded_box(painter, box, radius, theme.color("row.hover"))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_focus_ring(painter, box, radius)

    def _paint_figures(self, painter: QPainter, inner: QRect, row: PaneRow, selected: bool) -> int:
        """Paint from the right: figure, state; return where the name has to end."""
        right = inner.right() + 1
        font = theme.font("caption", _STRONG if selected else None)
        if row.count:
            width = text_width(str(row.count), font)
            place = QRect(right - width, inner.y(), width, inner.height())
            role = "text.primary" if selected else "text.tertiary"
            draw_line(painter, place, str(row.count), font, theme.color(role), Qt.AlignmentFlag.AlignRight)
            right -= width + theme.px(6)
        if row.state:
            wanted = state_size("channel", row.state, row.state_text)
            place = QRect(right - wanted.width(), inner.y(), wanted.width(), inner.height())
            paint_state(painter, place, "channel", row.state, row.state_text)
            right -= wanted.width() + theme.px(6)
        return right

    def _paint_name(self, painter: QPainter, inner: QRect, row: PaneRow, right: int, selected: bool) -> None:
        side = theme.size("icon.control")
        mark = QRect(QPoint(inner.x(), inner.y() + (inner.height() - side) // 2), QSize(side, side))
        role = "accent.text" if selected else "text.secondary"
        if row.channel_kind:
            icons.paint_channel(painter, mark, row.channel_kind, role)
        elif row.icon:
            icons.paint(painter, mark, row.icon, role)
        left = mark.right() + theme.px(8)
        font = theme.font("body", _STRONG if selected else None)
        place = QRect(left, inner.y(), max(0, right - left), inner.height())
        draw_line(painter, place, row.text, font, theme.color("text.primary"))
