"""The queue: for me, for others, signed; grouped by when it goes out, or why there is nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.composing.draft_counts import counts
from ui.composing.draft_lines import DraftLines, Line
from ui.composing.draft_list import DraftList
from ui.reviews.queue_lines import PARTS, Part
from ui.widgets import theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.frames import ground, hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch


class QueuePane(QWidget):
    """Header, the three parts, the rows or an empty page.

    Signals:
        part_chosen(str): "mine", "others" or "signed".
    """

    part_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = DraftLines(self)
        self.list = DraftList(self.lines, self.tr("Drafts that wait for a signature"))
        self.title = PlainLabel(self.tr("Approvals"), font="title")
        self.parts = SegmentedSwitch([(part, self._part_words(part, 0)) for part in PARTS])
        self.parts.chosen.connect(self.part_chosen)
        self.empty = EmptyState("seal-check")
        self.empty.acted.connect(self._elsewhere)
        self._ways: dict[str, QWidget] = {
            "others": self.empty.add_button("others", self.tr("See what waits for others")),
        }
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        self._build()

    @property
    def part(self) -> Part:
        """The part shown."""
        return next((part for part in PARTS if part == self.parts.current()), "mine")

    def show_part(self, part: Part) -> None:
        """Turn to a part."""
        self.parts.set_current(part)

    def show_lines(self, lines: Sequence[Line], figures: Mapping[Part, int]) -> None:
        """Show the rows of the part, or say why there are none."""
        self.parts.set_options([(part, self._part_words(part, figures.get(part, 0))) for part in PARTS])
        self.lines.show_lines(lines)
        if lines:
            self.pages.setCurrentWidget(self.list)
            return
        self._say_empty(figures)
        self.pages.setCurrentWidget(self.empty)

    def _say_empty(self, figures: Mapping[Part, int]) -> None:
        others = figures.get("others", 0)
        self._ways["others"].setVisible(self.part == "mine" and others > 0)
        if self.part == "mine":
            waiting = counts().waits_for_others(others) if others else self.tr("Nobody else waits either.")
            words = self.tr("What only you can sign appears here, the most urgent first.")
            self.empty.set_content("seal-check", self.tr("Nothing waits for you"), f"{waiting} {words}")
        elif self.part == "others":
            words = self.tr("Drafts that wait for somebody else's signature appear here.")
            self.empty.set_content("hourglass-medium", self.tr("Nothing waits for others"), words)
        else:
            words = self.tr("What you signed appears here until long after it went out.")
            self.empty.set_content("signature", self.tr("You have not signed anything yet"), words)

    def _part_words(self, part: Part, count: int) -> str:
        words = {"mine": self.tr("For me"), "others": self.tr("Others"), "signed": self.tr("Signed")}[part]
        return f"{words} {count}" if count and part != "signed" else words

    @Slot(str)
    def _elsewhere(self, key: str) -> None:
        self.parts.set_current(key)
        self.part_chosen.emit(key)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(6))
        head.addWidget(self.title)
        head.addStretch(1)
        switch = QHBoxLayout()
        switch.setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(12))
        switch.addWidget(self.parts)
        base = ground("base")
        column = QVBoxLayout(base)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(switch)
        column.addWidget(hairline())
        column.addWidget(self.pages, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(base)
        self.setMinimumWidth(theme.px(220))
