"""Paints a draft as a line of a list: title and time, channel and author, state and what else matters."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.composing.draft_lines import DraftLine, Index, LineRole, SectionLine
from ui.widgets import icons, theme
from ui.widgets.chips import chip_height, chip_size, paint_chip
from ui.widgets.painting import draw_line, paint_dot, paint_focus_ring, text_width
from ui.widgets.plain_text import tooltip
from ui.widgets.state_marks import paint_state, state_size

_STRONG = 600


def row_height() -> int:
    """Height of a draft's line in px: 76 at 100 % text."""
    lines = theme.line_height("body") + theme.line_height("caption") + chip_height()
    return max(theme.size("approvalRow"), lines + theme.px(18))


def section_height() -> int:
    """Height of a heading in px."""
    return theme.line_height("section") + theme.px(9)


class DraftDelegate(QStyledItemDelegate):
    """Paints lines and headings; knows nothing but the line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(LineRole.LINE), SectionLine)
        return QSize(theme.px(200), section_height() if heading else row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LineRole.LINE)
        if isinstance(line, SectionLine):
            _paint_section(painter, option.rect, line)
        elif isinstance(line, DraftLine):
            _paint_ground(painter, option)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_line(painter, option.rect, line, selected)


def line_tooltip(line: DraftLine) -> str:
    """Return the full form of everything that may be cut in a line, as a safe tool tip."""
    parts = (line.title, line.author, line.state_text, " · ".join(line.chips), line.when)
    return tooltip("\n".join(part for part in parts if part))


def _paint_section(painter: QPainter, rect: QRect, line: SectionLine) -> None:
    painter.fillRect(rect, theme.color("surface.sunk"))
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.color("line.row"))
    area = rect.adjusted(theme.px(24), 0, -theme.px(12), 0)
    used = draw_line(painter, area, line.title, theme.font("section"), theme.color("text.tertiary"))
    area.setLeft(area.left() + used + theme.px(6))
    draw_line(painter, area, str(line.count), theme.font("caption"), theme.color("text.tertiary"))


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


def _paint_line(painter: QPainter, rect: QRect, line: DraftLine, selected: bool) -> None:
    area = rect.adjusted(theme.px(24), theme.px(6), -theme.px(12), -theme.px(6))
    first = QRect(area.x(), area.y(), area.width(), theme.line_height("body"))
    if line.unseen:
        paint_dot(painter, QPointF(rect.x() + theme.px(14), first.center().y() + 0.5), theme.px(8))
    _paint_first(painter, first, line)
    second = QRect(area.x(), first.bottom() + theme.px(2), area.width(), theme.line_height("caption"))
    _paint_second(painter, second, line)
    top = second.bottom() + theme.px(4)
    _paint_third(painter, QRect(area.x(), top, area.width(), area.bottom() - top + 1), line, selected)


def _paint_first(painter: QPainter, rect: QRect, line: DraftLine) -> None:
    font = theme.font("caption", _STRONG if line.urgent else None)
    wanted = min(text_width(line.when, font), rect.width() // 2)
    when = QRect(rect.right() - wanted + 1, rect.y(), wanted, rect.height())
    draw_line(painter, when, line.when, font, theme.color(line.when_role), Qt.AlignmentFlag.AlignRight)
    room = QRect(rect.x(), rect.y(), rect.width() - wanted - theme.px(8), rect.height())
    draw_line(
        painter, room, line.title, theme.font("body", _STRONG if line.unseen else None), theme.color("text.primary")
    )


def _paint_second(painter: QPainter, rect: QRect, line: DraftLine) -> None:
    side, left = theme.size("icon.inline"), rect.x()
    box = QRect(left, rect.y() + (rect.height() - side) // 2, side, side)
    icons.paint_channel(painter, box, line.kind, "text.secondary")
    left += side + theme.px(6)
    if line.is_reply:
        icons.paint(painter, box.translated(left - box.x(), 0), "arrow-bend-up-left", "text.tertiary")
        left += side + theme.px(6)
    room = QRect(left, rect.y(), rect.right() - left + 1, rect.height())
    draw_line(painter, room, line.author, theme.font("caption"), theme.color("text.secondary"))


def _paint_third(painter: QPainter, rect: QRect, line: DraftLine, selected: bool) -> None:
    left = rect.x()
    if line.state_text:
        wanted = min(state_size(line.group, line.state, line.state_text).width(), rect.width())
        place = QRect(left, rect.y(), wanted, rect.height())
        left += paint_state(painter, place, line.group, line.state, line.state_text) + theme.px(5)
    for text in line.chips:
        wanted = chip_size(text).width()
        if left + wanted > rect.right():
            break
        paint_chip(painter, QRect(left, rect.y(), wanted, rect.height()), text, on_selected=selected)
        left += wanted + theme.px(5)
