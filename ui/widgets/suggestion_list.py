"""Suggestions under the search field: a list in a child frame, not a popup window, so typing goes on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.widgets import icons, theme
from ui.widgets.frames import hairline
from ui.widgets.painting import draw_line, rounded_box, text_width
from ui.widgets.plain_label import PlainLabel

Index = QModelIndex | QPersistentModelIndex
MOST_SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One completion of the word being typed.

    Attributes:
        text: replaces the word ("channel:mastodon", "label:").
        detail: quiet words ("where it came from").
        icon: Phosphor name; with `icon_weight`, "" for none.
        icon_weight: "regular", "fill" or "bold".
        count: figure at the right; negative for none.
    """

    text: str
    detail: str = ""
    icon: str = ""
    icon_weight: str = "regular"
    count: int = -1


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Suggestion, ...] = ()

    def show(self, rows: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's invalid index is a value
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text} {row.detail}".strip()
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: _Model, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(120), theme.size("control"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            rounded_box(painter, rect, theme.size("radius.chip"), theme.color("row.selected"))
        inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        if row.icon:
            side = theme.size("icon.inline")
            mark = QRect(inner.x(), inner.center().y() - side // 2, side, side)
            icons.paint(painter, mark, row.icon, "text.secondary", weight=row.icon_weight)
            inner.setLeft(mark.right() + theme.px(8))
        if row.count >= 0:
            figure = str(row.count)
            width = text_width(figure, theme.font("caption"))
            box = QRect(inner.right() - width, inner.y(), width + 1, inner.height())
            draw_line(painter, box, figure, theme.font("caption"), theme.color("text.tertiary"))
            inner.setRight(box.x() - theme.px(8))
        used = draw_line(painter, inner, row.text, theme.font("body"), theme.color("text.primary"))
        inner.setLeft(inner.x() + used + theme.px(10))
        draw_line(painter, inner, row.detail, theme.font("caption"), theme.color("text.tertiary"))


class SuggestionList(QFrame):
    """The frame under the field.

    Signals:
        accepted(str): this text was clicked.
    """

    accepted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self._model = _Model()
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Delegate(self._model, self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("Suggestions"))
        self._view.clicked.connect(lambda index: self.accepted.emit(self._model.rows[index.row()].text))
        self._foot = PlainLabel(font="caption", role="text.tertiary", elide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(6))
        layout.setSpacing(theme.px(4))
        layout.addWidget(self._view, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._foot)
        self.hide()

    def show_rows(self, rows: Sequence[Suggestion], foot: str) -> None:
        """Replaces the rows; none hides the frame. No row is chosen, so Enter still searches."""
        self._model.show(rows[:MOST_SHOWN])
        self._foot.setText(foot)
        self.setVisible(bool(rows))

    def wanted_height(self) -> int:
        """Height in px for the rows it has."""
        return self._model.rowCount() * theme.size("control") + theme.line_height("caption") + theme.px(24)

    def move_choice(self, step: int) -> None:
        """Moves the choice; from none, Down takes the first."""
        count = self._model.rowCount()
        if count:
            row = (self._view.currentIndex().row() + step) % count
            self._view.setCurrentIndex(self._model.index(row))

    def chosen(self) -> str:
        """The chosen text, "" for none."""
        index = self._view.currentIndex()
        return self._model.rows[index.row()].text if index.isValid() else ""

    def first(self) -> str:
        """The text of the first row, "" without rows."""
        return self._model.rows[0].text if self._model.rows else ""
