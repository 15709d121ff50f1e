"""The list of drafts: mine or everybody's, in any state or in one, and the way to a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.composing.draft_lines import DraftLines, Line
from ui.composing.draft_list import DraftList
from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.frames import ground, hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from workstation.domain.drafts import DraftState


class DraftsPane(QWidget):
    """Header, filters, the rows or an empty page.

    Signals:
        filtered(): another choice of drafts is wanted.
        new_requested(): a new draft is to be written.
    """

    filtered = Signal()
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = DraftLines(self)
        self.list = DraftList(self.lines, self.tr("Drafts"))
        self.whose = SegmentedSwitch([("mine", self.tr("Mine")), ("all", self.tr("All"))])
        self.states = QComboBox()
        self.states.setAccessibleName(self.tr("State"))
        self.new = ActionButton(self.tr("New draft"), icon="plus")
        self.empty = EmptyState("note-pencil")
        self._start = self.empty.add_button("new", self.tr("Write a draft"), icon="note-pencil", keys="Ctrl+N")
        self._widen = self.empty.add_button("all", self.tr("Show all drafts"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        self._build()
        self._connect()

    @property
    def mine(self) -> bool:
        """Whether only this person's drafts are wanted."""
        return self.whose.current() == "mine"

    @property
    def state(self) -> DraftState | None:
        """The one state that is wanted, or None for all that are not discarded."""
        chosen = self.states.currentData()
        return DraftState(chosen) if chosen else None

    def choose(self, *, mine: bool, state: DraftState | None) -> None:
        """Choose whose drafts and which state, without announcing it."""
        self.whose.set_current("mine" if mine else "all")
        self.states.setCurrentIndex(max(0, self.states.findData(state.value if state is not None else "")))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the rows, or say why there are none."""
        self.lines.show_lines(lines)
        self.pages.setCurrentWidget(self.list if lines else self.empty)
        if lines:
            return
        narrowed = self.mine or self.state is not None
        self._widen.setVisible(narrowed)
        title = self.tr("No draft like this") if self.state is not None else self.tr("No drafts yet")
        if self.state is None and self.mine:
            title = self.tr("You have no drafts")
        words = self.tr("Answers begun in the inbox and posts begun here appear in this list until they went out.")
        self.empty.set_content("note-pencil", title, words)

    def _build(self) -> None:
        self.states.addItem(self.tr("Any state"), "")
        for state, words in self._state_words().items():
            self.states.addItem(words, state.value)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(2))
        head.addWidget(PlainLabel(self.tr("Drafts"), font="title"))
        head.addStretch(1)
        head.addWidget(self.new)
        filters = QHBoxLayout()
        filters.setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(12))
        filters.setSpacing(theme.px(8))
        filters.addWidget(self.whose)
        filters.addWidget(self.states, 1)
        base = ground("base")
        column = QVBoxLayout(base)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(hairline())
        column.addWidget(self.pages, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(base)
        self.setMinimumWidth(theme.px(240))

    def _state_words(self) -> dict[DraftState, str]:
        return {
            DraftState.WRITING: self.tr("Being written"),
            DraftState.CHANGES_REQUESTED: self.tr("Changes requested"),
            DraftState.WAITING: self.tr("Waits for signatures"),
            DraftState.OBJECTED: self.tr("Objected"),
            DraftState.EXPIRED: self.tr("Signature ran out"),
            DraftState.APPROVED: self.tr("Signed"),
            DraftState.PUBLISHED: self.tr("Went out"),
            DraftState.DISCARDED: self.tr("Discarded"),
        }

    def _connect(self) -> None:
        self.whose.chosen.connect(lambda _key: self.filtered.emit())
        self.states.activated.connect(lambda _row: self.filtered.emit())
        self.new.clicked.connect(self.new_requested)
        self.empty.acted.connect(self._acted)

    @Slot(str)
    def _acted(self, key: str) -> None:
        if key == "new":
            self.new_requested.emit()
        else:
            self.choose(mine=False, state=None)
            self.filtered.emit()
