"""The list of drafts: one is chosen, J and K go on, letters never jump."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from ui.composing.draft_delegate import DraftDelegate, line_tooltip
from ui.composing.draft_lines import DraftLine, DraftLines, LineRole
from ui.widgets import theme
from workstation.domain.identifiers import DraftId


class DraftList(QListView):
    """The rows.

    Args:
        model: its lines.
        name: accessible name.

    Signals:
        moved(): another draft is the current one, or none.
        opened(): Enter or a double click: the keyboard goes to the draft.
    """

    moved = Signal()
    opened = Signal()

    def __init__(self, model: DraftLines, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(DraftDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self._opened)
        theme.signals().changed.connect(self._theme_changed)

    @property
    def current(self) -> DraftId | None:
        """The chosen draft."""
        found = self.currentIndex().data(LineRole.ID)
        return DraftId(found) if isinstance(found, str) else None

    def go_to(self, draft: DraftId) -> bool:
        """Choose a draft; tell whether it stands here."""
        return self._go(self._rows.number_of(draft))

    def go_to_first(self) -> bool:
        """Choose the first draft; tell whether there is one."""
        found = self._rows.drafts()
        return bool(found) and self.go_to(found[0])

    def step(self, by: int) -> None:
        """Go to the next or previous draft, over headings."""
        found = self._rows.drafts()
        if not found:
            return
        place = found.index(self.current) + by if self.current in found else 0
        self.go_to(found[max(0, min(len(found) - 1, place))])

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
            if isinstance(line, DraftLine):
                QToolTip.showText(event.globalPos(), line_tooltip(line), self)
                return True
        return super().viewportEvent(event)

    def _go(self, number: int) -> bool:
        if number < 0:
            return False
        index = self._rows.index(number)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self._rows.index(0) if number == 1 else index)
        return True

    @Slot()
    def _moved(self) -> None:
        self.moved.emit()

    @Slot()
    def _opened(self) -> None:
        self.opened.emit()

    @Slot()
    def _theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
