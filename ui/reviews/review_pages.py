"""The pages in the middle: what would go out, what changed since one looked, all revisions."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.composing.changes_card import ChangesCard
from ui.composing.compare_revisions import CompareRevisions
from ui.composing.outgoing_card import OutgoingCard
from ui.composing.outgoing_facts import OutgoingFacts
from ui.reviews.blocking_notes import blocking_notes
from ui.reviews.comments_section import marks_of
from ui.reviews.review_facts import ReviewFacts
from ui.widgets import theme
from ui.widgets.frames import scrolling
from ui.widgets.plain_label import PlainLabel
from ui.wording import times


class _Page(QScrollArea):
    """A scrolling page on the sunk ground, filled anew for every draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = QVBoxLayout()
        self._start()

    def _start(self) -> None:
        page = QFrame()
        page.setProperty("surface", "sunk")
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(20))
        self.column.setSpacing(theme.px(16))
        self.setWidget(page)


class GoingOutPage(_Page):
    """Exactly what would go out, and what changed since the last approved revision.

    Signals:
        range_chosen(int, int): a stretch of the text was selected.
        mark_clicked(int): a commented stretch was clicked.
        stop_lift_requested(str): the stop with this id is to be lifted.
    """

    range_chosen = Signal(int, int)
    mark_clicked = Signal(int)
    stop_lift_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: OutgoingCard | None = None
        self._shown = ""

    def show_facts(self, facts: ReviewFacts, now: datetime) -> None:
        """Show a draft; the place one reads at stays while the revision is the same."""
        desk = facts.desk
        at = self.verticalScrollBar().value() if desk.revision.digest == self._shown else 0
        self._shown = desk.revision.digest
        self._start()
        for note in blocking_notes(facts, now, self.stop_lift_requested.emit):
            self.column.addWidget(note)
        content = desk.revision.content
        outgoing = OutgoingFacts(
            content=content,
            channel=facts.channel,
            author_name=desk.row.author_name,
            written_at=desk.revision.written_at,
            target=facts.target,
            pictures=facts.pictures,
            team_name=facts.team_name,
        )
        self.card = OutgoingCard(outgoing, now, marks_of(desk.comments, len(content.text)))
        self.card.range_chosen.connect(self.range_chosen)
        self.card.mark_clicked.connect(self.mark_clicked)
        self.column.addWidget(self.card)
        if desk.last_approved is not None:
            changes = ChangesCard()
            title = self.tr("Changed since the last approved, revision {number}")
            changes.show_changes(title.replace("{number}", str(desk.last_approved.number)), desk.changes_since_approved)
            self.column.addWidget(changes)
        self.column.addStretch(1)
        self.verticalScrollBar().setValue(at)

    @property
    def chosen_range(self) -> tuple[int, int]:
        """The selected stretch of the text, (-1, -1) without one."""
        return self.card.text.chosen_range() if self.card is not None else (-1, -1)


class LookedPage(_Page):
    """What changed since this person last looked."""

    def show_facts(self, facts: ReviewFacts, now: datetime) -> None:
        """Show what changed, or that there is nothing to compare with."""
        self._start()
        looked, head = facts.desk.looked_at, facts.desk.revision
        if looked is None or looked.digest == head.digest:
            words = self.tr("You see this draft as you saw it first: nothing changed since.")
            self.column.addWidget(PlainLabel(words, role="text.secondary", wrap=True))
        else:
            card = ChangesCard()
            text = self.tr("Changed since you looked at revision {number}, {time}")
            when = times.day_and_time(looked.written_at, now)
            card.show_changes(
                text.replace("{number}", str(looked.number)).replace("{time}", when), facts.desk.changes_since_looked
            )
            self.column.addWidget(card)
        self.column.addStretch(1)


def revisions_page(compare: CompareRevisions) -> QScrollArea:
    """Return the page that compares any two revisions."""
    page = QFrame()
    page.setProperty("surface", "sunk")
    column = QVBoxLayout(page)
    column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(20))
    column.addWidget(compare)
    return scrolling(page)
