"""The list of publications: sections and lines, one is chosen, J and K go on, letters never jump."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from ui.publications.publication_lines import Line, PublicationLine
from ui.widgets import theme
from ui.widgets.plain_text import tooltip

Index = QModelIndex | QPersistentModelIndex


class LineRole(IntEnum):
    """What the model answers beside the standard roles."""

    LINE = Qt.ItemDataRole.UserRole
    KEY = Qt.ItemDataRole.UserRole + 1


class PublicationLines(QAbstractListModel):
    """Sections and publications in one list. Headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; a list of the same ones in the same order is only painted again."""
        wanted = tuple(lines)
        same = bool(wanted) and [_key(line) for line in wanted] == [_key(line) for line in self._lines]
        if same:
            self._lines = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self._lines = wanted
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None
        if line is None:
            return None
        if role == LineRole.LINE:
            return line
        if role == LineRole.KEY:
            return line.key if isinstance(line, PublicationLine) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken() if isinstance(line, PublicationLine) else f"{line.title}, {line.count}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(index.data(LineRole.LINE), PublicationLine):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def number_of(self, key: str) -> int:
        """Return where a line stands, -1 when it does not."""
        return next((number for number, line in enumerate(self._lines) if _key(line) == key), -1)

    def keys(self) -> tuple[str, ...]:
        """Return the keys of the lines in their order."""
        return tuple(line.key for line in self._lines if isinstance(line, PublicationLine))


class PublicationList(QListView):
    """The rows.

    Args:
        model: its lines.
        name: accessible name.

    Signals:
        moved(): another line is the current one, or none.
        opened(): Enter or a double click: the keyboard goes to the page.
    """

    moved = Signal()
    opened = Signal()

    def __init__(self, model: PublicationLines, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self._opened)
        theme.signals().changed.connect(self._theme_changed)

    @property
    def current(self) -> str:
        """Key of the chosen line; "" without one."""
        found = self.currentIndex().data(LineRole.KEY)
        return found if isinstance(found, str) else ""

    def go_to(self, key: str) -> bool:
        """Choose a line; tell whether it stands here."""
        number = self._rows.number_of(key)
        if number < 0:
            return False
        index = self._rows.index(number)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self._rows.index(0) if number == 1 else index)
        return True

    def go_to_first(self) -> bool:
        """Choose the first line; tell whether there is one."""
        keys = self._rows.keys()
        return bool(keys) and self.go_to(keys[0])

    def step(self, by: int) -> None:
        """Go to the next or previous line, over headings."""
        keys = self._rows.keys()
        if not keys:
            return
        place = keys.index(self.current) + by if self.current in keys else 0
        self.go_to(keys[max(0, min(len(keys) - 1, place))])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self.indexAt(event.pos()).data(LineRole.LINE)
            if isinstance(line, PublicationLine):
                QToolTip.showText(event.globalPos(), tooltip(f"{line.title}\n{line.state_text}\n{line.when}"), self)
                return True
        return super().viewportEvent(event)

    @Slot()
    def _moved(self) -> None:
        self.moved.emit()

    @Slot()
    def _opened(self) -> None:
        self.opened.emit()

    @Slot()
    def _theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


def _key(line: Line) -> str:
    return line.key if isinstance(line, PublicationLine) else f"\n{line.title}"
