"""The rows of the command palette: headings and commands, as a model and a delegate."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.widgets import icons, theme
from ui.widgets.commands import Match
from ui.widgets.key_caps import keys_size, paint_keys
from ui.widgets.painting import draw_line, rounded_box

Index = QModelIndex | QPersistentModelIndex
_STRONG = 600


class CommandListModel(QAbstractListModel):
    """Headings (disabled rows) and matches."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str | Match] = []

    def show_matches(self, found: Sequence[Match]) -> None:
        """Replaces the rows, one heading before each group."""
        self.beginResetModel()
        self._rows = []
        group = ""
        for hit in found:
            if hit.command.group != group:
                group = hit.command.group
                self._rows.append(group)
            self._rows.append(hit)
        self.endResetModel()

    def row_at(self, row: int) -> str | Match | None:
        """Heading text, match, or None outside."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's invalid index is a value
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        row = self.row_at(index.row())
        if row is None:
            return None
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        command = row.command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (command.text, command.hint, command.reason, command.keys) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row_at(index.row()), Match):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class CommandDelegate(QStyledItemDelegate):
    """Paints a row: icon, name with the typed letters strong, hint or reason, keys at the right."""

    def __init__(self, model: CommandListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(self._model.row_at(index.row()), str)
        return QSize(theme.px(200), theme.px(30) if heading else theme.size("paletteRow"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row_at(index.row())
        rect: QRect = option.rect
        if isinstance(row, str):
            room = rect.adjusted(theme.px(16), theme.px(6), 0, 0)
            draw_line(painter, room, row, theme.font("section"), theme.color("text.tertiary"))
        elif row is not None:
            state: QStyle.StateFlag = option.state
            self._paint_command(painter, rect, row, selected=bool(state & QStyle.StateFlag.State_Selected))

    def _paint_command(self, painter: QPainter, rect: QRect, hit: Match, *, selected: bool) -> None:
        command = hit.command
        if selected:
            ground = rect.adjusted(theme.px(6), 0, -theme.px(6), 0)
            rounded_box(painter, ground, theme.size("radius.chip"), theme.color("row.selected"))
        side = theme.size("icon.palette")
        mark = QRect(rect.x() + theme.px(16), rect.center().y() - side // 2, side, side)
        if command.icon:
            icons.paint(painter, mark, command.icon, "accent.text" if selected else "text.secondary")
        keys_width = keys_size(command.keys).width() if command.keys else 0
        left = mark.right() + theme.px(12)
        room = QRect(left, rect.y(), rect.right() - theme.px(16) - keys_width - left, rect.height())
        ink = "text.primary" if command.enabled else "text.tertiary"
        left += self._draw_name(painter, room, hit, ink) + theme.px(12)
        quiet = command.hint if command.enabled else command.reason
        rest = QRect(left, rect.y(), max(0, room.right() - left), rect.height())
        draw_line(painter, rest, quiet, theme.font("caption"), theme.color("text.tertiary"))
        if command.keys:
            paint_keys(painter, rect.adjusted(0, 0, -theme.px(16), 0), command.keys, align_right=True)

    def _draw_name(self, painter: QPainter, room: QRect, hit: Match, role: str) -> int:
        layout = QTextLayout(hit.command.text, theme.font("body"))
        strong = QTextCharFormat()
        strong.setFontWeight(_STRONG)
        layout.setFormats([_format_range(start, end, strong) for start, end in hit.ranges])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(1, room.width()))
        layout.endLayout()
        painter.save()
        painter.setPen(theme.color(role))
        painter.setClipRect(room)
        top = room.y() + (room.height() - line.height()) / 2
        line.draw(painter, QPointF(room.x(), top))
        painter.restore()
        return min(room.width(), round(line.naturalTextWidth()))


def _format_range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, end - start, look
    return part
