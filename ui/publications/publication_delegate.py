"""Paints a publication as a line of the list: channel, title and time, the state beneath."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.publications.publication_lines import PublicationLine, SectionLine
from ui.publications.publication_list import Index, LineRole
from ui.widgets import icons, theme
from ui.widgets.chips import chip_height
from ui.widgets.painting import draw_line, paint_focus_ring, text_width
from ui.widgets.state_marks import paint_state, state_size

_STRONG = 600


def row_height() -> int:
    """Height of a line in px: 52 at 100 % text."""
    return max(theme.size("publicationRow"), theme.line_height("body") + chip_height() + theme.px(14))


def section_height() -> int:
    """Height of a heading in px."""
    return theme.line_height("section") + theme.px(11)


class PublicationDelegate(QStyledItemDelegate):
    """Paints lines and headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(LineRole.LINE), SectionLine)
        return QSize(theme.px(200), section_height() if heading else row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LineRole.LINE)
        if isinstance(line, SectionLine):
            _paint_section(painter, option.rect, line)
        elif isinstance(line, PublicationLine):
            _paint_ground(painter, option)
            _paint_line(painter, option.rect, line)


def _paint_section(painter: QPainter, rect: QRect, line: SectionLine) -> None:
    painter.fillRect(rect, theme.color("surface.sunk"))
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.color("line.row"))
    area = rect.adjusted(theme.px(16), 0, -theme.px(14), 0)
    used = draw_line(painter, area, line.title, theme.font("section"), theme.color("text.secondary"))
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


def _paint_line(painter: QPainter, rect: QRect, line: PublicationLine) -> None:
    side = theme.size("icon.inline")
    area = rect.adjusted(theme.px(16), 0, -theme.px(14), 0)
    text = theme.line_height("body")
    top = rect.y() + (rect.height() - text - chip_height() - theme.px(3)) // 2
    box = QRect(area.x(), top + (text - side) // 2, side, side)
    icons.paint_channel(painter, box, line.kind, "text.secondary")
    left = area.x() + theme.px(20)
    wanted = min(text_width(line.when, theme.font("caption")), area.width() // 2)
    when = QRect(area.right() - wanted + 1, top, wanted, text)
    role = "text.secondary" if line.strong else "text.tertiary"
    draw_line(painter, when, line.when, theme.font("caption"), theme.color(role), Qt.AlignmentFlag.AlignRight)
    room = QRect(left, top, area.right() - wanted - theme.px(8) - left, text)
    font = theme.font("body", _STRONG if line.strong else None)
    draw_line(painter, room, line.title, font, theme.color("text.primary"))
    width = min(state_size(line.group, line.state, line.state_text).width(), area.right() - left + 1)
    state = QRect(left, top + text + theme.px(3), width, chip_height())
    paint_state(painter, state, line.group, line.state, line.state_text)
