"""Paints a line of the inbox: who and where, first words, state and labels, age and assignee.

Three lines of text in a fixed height that follows the font. The gutter at the left holds the unread dot, or the
check box as soon as something is selected.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.inbox.id_list_model import RowRole
from ui.inbox.marked_text import draw_marked_line, in_active_window
from ui.inbox.row_words import RowWords, words_of
from ui.widgets import icons, theme
from ui.widgets.avatars import initials_of, paint_avatar, paint_nobody, tint_for
from ui.widgets.chips import chip_height, chip_size, paint_chip
from ui.widgets.painting import draw_line, paint_dot, paint_focus_ring, rounded_box, text_width
from ui.widgets.plain_text import tooltip
from ui.widgets.state_marks import paint_state, state_size
from workstation.domain.conversations import ConversationRow
from workstation.domain.identifiers import ConversationId

_Index = QModelIndex | QPersistentModelIndex
_STRONG, _MEDIUM = 600, 500
_MOST_LABELS = 3
_MOST_KEPT = 400


def _now() -> datetime:
    return datetime.now(UTC)


def row_height() -> int:
    """Height of a line in px: 72 at 100 % text."""
    lines = theme.line_height("body") * 2 + max(chip_height(), theme.size("avatar.list"))
    return max(theme.size("listRow"), lines + theme.px(12))


class InboxDelegate(QStyledItemDelegate):
    """Paints rows; knows nothing but the row, what is searched for and whether several are selected.

    Attributes:
        marked_words: words of the search that are marked in place.
        selecting: check boxes stand in the gutter.
        now: the present, for the age.
    """

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], datetime] = _now) -> None:
        super().__init__(parent)
        self.marked_words: Sequence[str] = ()
        self.selecting = False
        self.now = now
        self._kept: dict[ConversationId, tuple[ConversationRow, int, RowWords]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.px(200), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        checked = bool(index.data(RowRole.CHECKED))
        self._paint_ground(painter, option, checked)
        row = index.data(RowRole.ROW)
        if not isinstance(row, ConversationRow):
            self._paint_waiting(painter, option.rect)
            return
        words = self._words(row)
        area = option.rect.adjusted(theme.px(24), theme.px(6), -theme.px(12), -theme.px(5))
        if self.selecting:
            self._paint_check(painter, option.rect, checked)
            area.setLeft(area.left() + theme.px(18))
        elif row.unread:
            centre = QPointF(option.rect.x() + theme.px(14), area.y() + theme.line_height("body") / 2)
            paint_dot(painter, centre, theme.px(8))
        chosen = checked or bool(option.state & QStyle.StateFlag.State_Selected)
        first = QRect(area.x(), area.y(), area.width(), theme.line_height("body"))
        self._paint_first_line(painter, first, row, words)
        second = first.translated(0, first.height() - theme.px(1))
        font = theme.font("body", _MEDIUM if row.unread else None)
        draw_marked_line(painter, second, words.first_words, font, theme.color("text.primary"), self.marked_words)
        top = second.bottom() + theme.px(3)
        self._paint_third_line(painter, QRect(area.x(), top, area.width(), area.bottom() - top + 1), row, words, chosen)

    def _words(self, row: ConversationRow) -> RowWords:
        """The words of a row, made once a minute as long as the row is the same."""
        now = self.now()
        minute = int(now.timestamp() // 60)
        kept = self._kept.get(row.id)
        if kept is not None and kept[0] is row and kept[1] == minute:
            return kept[2]
        if len(self._kept) > _MOST_KEPT:
            self._kept.clear()
        words = words_of(row, now)
        self._kept[row.id] = (row, minute, words)
        return words

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, checked: bool) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = in_active_window(option)
        ground = "surface.base"
        if checked or (selected and not self.selecting):
            ground = "row.selected" if active else "row.selectedInactive"
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = "row.hover"
        painter.fillRect(option.rect, theme.color(ground))
        line = QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, theme.color("line.row"))
        if selected:
            bar = QRect(option.rect.x(), option.rect.y(), theme.size("border.selectedRowBar"), option.rect.height())
            painter.fillRect(bar, theme.color("accent.fill"))
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_focus_ring(painter, option.rect.adjusted(1, 1, -1, -2), theme.size("radius.chip"))

    def _paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        """Two quiet bars where the row will be: it is on its way."""
        height = theme.px(10)
        for number, width in enumerate((theme.px(120), theme.px(220))):
            top = rect.y() + theme.px(14) + number * theme.line_height("body")
            bar = QRect(rect.x() + theme.px(24), top, min(width, rect.width() - theme.px(40)), height)
            rounded_box(painter, bar, theme.size("radius.chip"), theme.color("surface.sunk"))

    def _paint_check(self, painter: QPainter, rect: QRect, checked: bool) -> None:
        side = theme.px(16)
        box = QRect(rect.x() + theme.px(16), rect.y() + theme.px(9), side, side)
        ground = theme.color("accent.fill" if checked else "surface.base")
        rounded_box(
            painter, box, theme.size("radius.checkbox"), ground, theme.color("accent.fill" if checked else "line.input")
        )
        if checked:
            icons.paint(painter, box.adjusted(2, 2, -2, -2), "check", "accent.onFill", weight="bold")

    def _paint_first_line(self, painter: QPainter, rect: QRect, row: ConversationRow, words: RowWords) -> None:
        age_font = theme.font("caption")
        age_width = text_width(words.age, age_font)
        age = QRect(rect.right() - age_width + 1, rect.y(), age_width, rect.height())
        draw_line(painter, age, words.age, age_font, theme.color("text.tertiary"), Qt.AlignmentFlag.AlignRight)
        side = theme.size("icon.inline")
        marks = [""] + (["star"] if row.starred else []) + (["bell-slash"] if row.muted else [])
        marks += ["dot"] if row.unread and self.selecting else []
        room = rect.width() - age_width - theme.px(8) - len(marks) * (side + theme.px(6))
        name = QRect(rect.x(), rect.y(), max(theme.px(24), room), rect.height())
        font = theme.font("body", _STRONG if row.unread else None)
        left = name.x() + draw_line(painter, name, words.name, font, theme.color("text.primary")) + theme.px(6)
        for mark in marks:
            box = QRect(left, rect.y() + (rect.height() - side) // 2, side, side)
            self._paint_mark(painter, box, mark, row)
            left += side + theme.px(6)

    def _paint_mark(self, painter: QPainter, box: QRect, mark: str, row: ConversationRow) -> None:
        if mark == "star":
            icons.paint(painter, box, "star", "wait.text", weight="fill")
        elif mark == "dot":
            paint_dot(painter, QPointF(box.center()) + QPointF(0.5, 0.5), theme.px(8))
        elif mark:
            icons.paint(painter, box, mark, "text.tertiary")
        else:
            icons.paint_channel(painter, box, row.channel_kind, "text.secondary")

    def _paint_third_line(
        self, painter: QPainter, rect: QRect, row: ConversationRow, words: RowWords, chosen: bool
    ) -> None:
        side = theme.size("avatar.list")
        face = QRect(rect.right() - side + 1, rect.y() + (rect.height() - side) // 2, side, side)
        if row.assignee is None:
            paint_nobody(painter, face)
        else:
            paint_avatar(painter, face, initials_of(row.assignee_name), tint_for(row.assignee))
        right = face.x() - theme.px(8)
        left = rect.x()
        if words.state_text:
            wanted = min(state_size(words.state_group, words.state, words.state_text).width(), right - left)
            place = QRect(left, rect.y(), wanted, rect.height())
            left += paint_state(painter, place, words.state_group, words.state, words.state_text) + theme.px(5)
        for label in row.labels[:_MOST_LABELS]:
            wanted = chip_size(label).width()
            if left + wanted > right:
                break
            paint_chip(painter, QRect(left, rect.y(), wanted, rect.height()), label, on_selected=chosen)
            left += wanted + theme.px(5)


def row_tooltip(row: ConversationRow, now: datetime) -> str:
    """Return the full form of everything that may be cut in a line, as a safe tool tip."""
    words = words_of(row, now)
    parts = [words.name, words.first_words, words.state_text, " · ".join(row.labels), row.assignee_name]
    return tooltip("\n".join(part for part in parts if part))
