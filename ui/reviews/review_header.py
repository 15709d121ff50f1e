"""Above the draft: what it is, how it stands, who wrote it, and where one is in the queue."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.composing.draft_words import draft_state, draft_title, rule_name
from ui.reviews.review_facts import ReviewFacts
from ui.widgets import theme
from ui.widgets.buttons import IconButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.state_marks import StateLabel
from ui.widgets.text_marking import visible
from ui.wording import times

_STATE_FITS = 480
"""Width in px at 100 % text from which the state stands beside the title."""


class ReviewHeader(QWidget):
    """Title, state and origin of one draft, and the way to the next.

    Signals:
        next_requested(): the next draft of the queue is wanted.
        previous_requested(): the one before.
        stop_requested(): this draft is to be stopped.
        conversation_requested(): the conversation that it answers is to be opened.
        draft_requested(): it is to be opened among the drafts.
    """

    next_requested = Signal()
    previous_requested = Signal()
    stop_requested = Signal()
    conversation_requested = Signal()
    draft_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(font="title", elide=True)
        self.state = StateLabel("draft", "writing", "")
        self.origin = PlainLabel(font="caption", role="text.secondary", elide=True)
        self.place = PlainLabel(font="caption", role="text.tertiary")
        self.previous = IconButton("caret-up", self.tr("Previous"), keys="K")
        self.next = IconButton("caret-down", self.tr("Next"), keys="J")
        self.stop = IconButton("hand-palm", self.tr("Stop this draft"))
        self.conversation = IconButton("chats-circle", self.tr("Open the conversation"))
        self.draft = IconButton("note-pencil", self.tr("Open among the drafts"))
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.conversation.clicked.connect(self.conversation_requested)
        self.draft.clicked.connect(self.draft_requested)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._build()

    def show_facts(self, facts: ReviewFacts, now: datetime, place: tuple[int, int]) -> None:
        """Show a draft; `place` is its number and how many there are (0 when it stands in no list)."""
        row = facts.desk.row
        self.title.setText(draft_title(row))
        self._show_state(*draft_state(row, now))
        self.origin.setText(origin_words(facts, now))
        self.show_place(place)
        self.stop.setVisible(not facts.stops and not facts.ended)
        self.conversation.setVisible(row.conversation is not None)

    def show_place(self, place: tuple[int, int]) -> None:
        """Show where the draft stands in the list: its number and how many there are (0 when it stands in none)."""
        number, total = place
        words = self.tr("{number} of {total}").replace("{number}", str(number)).replace("{total}", str(total))
        self.place.setText(words if number else "")
        self.previous.setEnabled(number > 1)
        self.next.setEnabled(0 < number < total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_STATE_FITS)
        there, line = (self._first, self._second) if narrow else (self._second, self._first)
        if there.indexOf(self.state) >= 0:
            there.removeWidget(self.state)
            line.insertWidget(0 if narrow else 1, self.state)

    def _show_state(self, group: str, state: str, text: str) -> None:
        """The title gives way, never the state."""
        self.state.set_state(group, state, text)
        self.state.setMinimumWidth(self.state.sizeHint().width())

    def _build(self) -> None:
        first = self._first = QHBoxLayout()
        first.setSpacing(theme.px(8))
        first.addWidget(self.title)
        first.addWidget(self.state)
        first.addStretch(1)
        for widget in (self.conversation, self.draft, self.stop, self.previous, self.next, self.place):
            first.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(10), theme.px(16), theme.px(4))
        column.setSpacing(theme.px(2))
        second = self._second = QHBoxLayout()
        second.setSpacing(theme.px(8))
        second.addWidget(self.origin, 1)
        column.addLayout(first)
        column.addLayout(second)
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)


def origin_words(facts: ReviewFacts, now: datetime) -> str:
    """Return who wrote it with whom, which revision it is and which rule governs it."""
    row, view = facts.desk.row, facts.view
    names = {revision.author: "" for revision in view.revisions}
    others = [line.person_name for line in view.reviews if line.person in names and line.person != row.author]
    others = list(dict.fromkeys(others))
    who = QCoreApplication.translate("Reviews", "Written by {name}").replace("{name}", visible(row.author_name))
    if others:
        who += QCoreApplication.translate("Reviews", ", with {names}").replace(
            "{names}", ", ".join(map(visible, others))
        )
    moment = times.day_and_time(facts.desk.revision.written_at, now)
    number = QCoreApplication.translate("Reviews", "revision {number}, {time}")
    parts = [who, number.replace("{number}", str(row.revision)).replace("{time}", moment)]
    rule = rule_name(facts.desk.rule_id, facts.desk.rule_title)
    if rule:
        parts.append(QCoreApplication.translate("Reviews", "rule {rule}").replace("{rule}", visible(rule)))
    return "  ·  ".join(parts)
