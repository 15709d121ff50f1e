"""The key sheet: every key on one page, read from the live actions, so it never lies."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.buttons import IconButton
from ui.widgets.commands import fold
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_caps import keys_size, paint_keys
from ui.widgets.painting import draw_line
from ui.widgets.plain_label import PlainLabel
from ui.widgets.scrim import Scrim

COLUMNS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """One group of the sheet.

    Attributes:
        title: translated heading ("In the list").
        column: 0, 1 or 2.
        actions: live actions; their text and first shortcut are shown, those without a shortcut are left out.
        note: quiet words under the group.
    """

    title: str
    column: int
    actions: tuple[QAction, ...]
    note: str = ""


class KeyRow(QWidget):
    """A name at the left, its key caps at the right."""

    def __init__(self, text: str, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._keys = text, [key for key in keys if key]
        self.setAccessibleName(f"{text}: {', '.join(self._keys)}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """Name and keys, folded, for the search field."""
        return fold(f"{self._text} {' '.join(self._keys)}")

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.size("viewRow"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        right = self.width()
        for keys in reversed(self._keys):
            width = keys_size(keys).width()
            paint_keys(painter, QRect(right - width, 0, width, self.height()), keys)
            right -= width + theme.px(4)
        room = QRect(0, 0, max(0, right - theme.px(8)), self.height())
        draw_line(painter, room, self._text, theme.font("body"), theme.color("text.primary"))


class KeySheet(Scrim):
    """All keys in three columns, with a field to find one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[KeyRow] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a key or a command"))
        self.field.setAccessibleName(self.tr("Find a key or a command"))
        self.field.textChanged.connect(self._filter)
        self._where = PlainLabel(role="text.tertiary")
        self._content = QScrollArea()
        self._content.setWidgetResizable(True)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(hairline())
        layout.addWidget(self._content, 1)
        layout.addWidget(hairline())
        layout.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        close = IconButton("x", self.tr("Close"), keys="Esc")
        close.clicked.connect(self.close_overlay)
        self.field.setMinimumWidth(theme.px(240))
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(24), theme.px(12), theme.px(12), theme.px(12))
        head.setSpacing(theme.px(8))
        head.addWidget(PlainLabel(self.tr("Keys"), font="title"))
        head.addWidget(self._where, 1)
        head.addWidget(self.field)
        head.addWidget(close)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        foot.setSpacing(theme.px(8))
        foot.addWidget(IconMark("info", "text.tertiary", 14))
        rule = self.tr("Single letters are off while you type in a field. No key here collides with another.")
        foot.addWidget(PlainLabel(rule, font="caption", role="text.secondary"), 1)
        return foot

    def open_with(self, groups: Sequence[KeyGroup], where: str = "") -> None:
        """Opens with these groups; `where` names the screen."""
        self._where.setText(where)
        self._rows = []
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        grid.setHorizontalSpacing(theme.px(40))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.addLayout(self._column([group for group in groups if group.column == column]), 0, column)
        self._content.setWidget(page)
        page.setAutoFillBackground(False)
        self._content.viewport().setAutoFillBackground(False)
        self.field.clear()
        self.open()
        self.field.setFocus()

    def panel_rect(self) -> QRect:
        """As wide as three columns need."""
        width = min(self.width() - theme.px(32), theme.size("keySheetWidth"))
        height = min(self.height() - theme.px(48), theme.px(570))
        return QRect((self.width() - width) // 2, max(theme.px(24), (self.height() - height) // 4), width, height)

    def _column(self, groups: Sequence[KeyGroup]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for group in groups:
            column.addWidget(PlainLabel(group.title, font="section", role="text.tertiary"))
            column.addSpacing(theme.px(6))
            column.addWidget(hairline())
            column.addSpacing(theme.px(4))
            for action in group.actions:
                self._add_row(column, action)
            if group.note:
                column.addWidget(PlainLabel(group.note, font="caption", role="text.tertiary", wrap=True))
            column.addSpacing(theme.px(16))
        column.addStretch(1)
        return column

    def _add_row(self, column: QVBoxLayout, action: QAction) -> None:
        keys = [_portable(sequence) for sequence in action.shortcuts()[:2]]
        if keys:
            row = KeyRow(action.text().replace("&", ""), keys)
            self._rows.append(row)
            column.addWidget(row)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        wanted = fold(typed).split()
        for row in self._rows:
            row.setVisible(all(word in row.words for word in wanted))


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
