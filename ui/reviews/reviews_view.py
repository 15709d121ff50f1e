"""The approvals put together: the queue chooses the draft, the draft is read whole, a decision moves it on."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.bridge.change_signals import ChangeSignals
from ui.bridge.shell import Shell
from ui.composing.three_panes import ThreePanes
from ui.reviews.draft_pane import SIGN_OFF, DraftPane
from ui.reviews.looked_drafts import LookedDrafts
from ui.reviews.nothing_page import NothingPage
from ui.reviews.queue_lines import PARTS, Part, part_of, queue_lines
from ui.reviews.queue_pane import QueuePane
from ui.reviews.review_actions import ReviewActions
from ui.reviews.review_commands import Parts, ReviewCommands
from ui.reviews.review_facts import ReviewFacts, read_facts
from ui.reviews.sign_off_column import SignOffColumn
from workstation.domain.changes import Changes, Subject
from workstation.domain.drafts import DraftRow
from workstation.domain.identifiers import DraftId

if TYPE_CHECKING:
    from workstation.services import Workstation

_OPEN_AFTER_MS = 80
"""J held down runs through the queue without looking at everything on its way."""
_LIST_AFTER_MS = 40
"""Many changes at once are one look at the queue."""
_WIDTHS = (300, 300)
"""Queue and sign-off column in px at 100 % text."""


class ReviewsWidget(QWidget):
    """The whole screen.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._workstation, self._shell, self._now = workstation, shell, now
        self._rows: Mapping[Part, tuple[DraftRow, ...]] = {}
        self._facts: ReviewFacts | None = None
        self._wanted: DraftId | None = None
        self._decided: DraftId | None = None
        self._opening: DraftId | None = None
        self._looked = LookedDrafts(shell.memory, lambda: workstation.signing_in.current().id)
        self.queue = QueuePane()
        self.draft = DraftPane(workstation.drafting.diff, shell.run, now)
        self.column = SignOffColumn()
        nothing = NothingPage()
        nothing.drafts_requested.connect(lambda: shell.open_screen("drafts"))
        self.panes = ThreePanes(shell.memory, "reviews", self.queue, self.draft, self.column, nothing, _WIDTHS)
        self.actions_on = ReviewActions(
            workstation, shell, self.draft.bar, self.column.comments, lambda: self._facts, self.refresh
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_OPEN_AFTER_MS)
        self._timer.timeout.connect(self._open_current)
        self._list_timer = QTimer(self)
        self._list_timer.setSingleShot(True)
        self._list_timer.setInterval(_LIST_AFTER_MS)
        self._list_timer.timeout.connect(self._read_queue)
        self._signals = ChangeSignals(workstation.changes, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self.panes.show_draft(False)
        self._connect()
        parts = Parts(self.queue.list, self.draft, self.actions_on, lambda: self._facts, self.write_comment)
        self.commands = ReviewCommands(self, shell, parts)
        self._read_queue()

    # For the screen and the commands

    @property
    def facts(self) -> ReviewFacts | None:
        """The draft that is shown."""
        return self._facts

    def open_draft(self, draft: DraftId) -> None:
        """Show a draft, whatever part of the queue it stands in."""
        rows = self._rows
        if not rows:
            # Where it stands is known once the queue was read.
            self._opening = draft
            self._read_draft(draft)
            return
        part: Part = next((part for part in PARTS if any(row.id == draft for row in rows.get(part, ()))), "signed")
        self._read_draft(draft)
        if part != self.queue.part:
            self.queue.show_part(part)
            self._read_queue()
            self._show_part()
        self.queue.list.go_to(draft)

    def focus_list(self) -> None:
        """Put the keyboard into the queue, or onto the page that says why it is empty."""
        page = self.queue.pages.currentWidget()
        (page or self.queue).setFocus()

    def panes_in_order(self) -> list[QWidget]:
        """Return the panes that F6 walks through."""
        found: list[QWidget] = [self.queue.list, self.draft.tabs, self.draft.bar.approve]
        return found if self.panes.folded else [*found, self.column]

    def write_comment(self) -> None:
        """Open the field for a comment on what is selected, or on the whole text."""
        if self._facts is None or self._facts.ended:
            return
        text = self._facts.desk.revision.content.text
        start, end = self.draft.going_out.chosen_range
        chosen = start >= 0
        if self.panes.folded:
            self.draft.turn_to(SIGN_OFF)
        self.column.comments.write(
            start if chosen else 0, end if chosen else len(text), text[start:end] if chosen else ""
        )

    def refresh(self) -> None:
        """Read the draft that is shown again."""
        if self._wanted is not None:
            self._read_draft(self._wanted)

    # The queue

    def _read_queue(self) -> None:
        self._shell.run("reviews.queue", _read_queue(self._workstation, self.queue.part), self._queue_came)

    def _queue_came(self, rows: Mapping[Part, tuple[DraftRow, ...]]) -> None:
        self._rows = rows
        opening, self._opening = self._opening, None
        if opening is not None:
            self.open_draft(opening)
        else:
            self._show_part()

    @Slot()
    def _show_part(self) -> None:
        if self.queue.part == "signed" and "signed" not in self._rows:
            return
        rows = self._rows.get(self.queue.part, ())
        figures = {part: len(self._rows.get(part, ())) for part in PARTS}
        current, before = self.queue.list.current, self.queue.lines.drafts()
        lines = queue_lines(rows, self._looked.keys(), self._now())
        self.queue.show_lines(lines, figures)
        self.draft.header.show_place(self._place())
        if self._stays():
            return
        if not lines:
            self._show_nothing()
        elif current is None or not self.queue.list.go_to(current):
            self._go_on(before, current)
        elif self._facts is None:
            self._timer.start()

    def _stays(self) -> bool:
        """Whether what is shown left the queue without a decision of this person: then it is not taken away."""
        wanted = self._wanted
        return wanted is not None and wanted not in self.queue.lines.drafts() and wanted != self._decided

    def _turn_part(self) -> None:
        """Another part was chosen: its first draft is shown."""
        self._facts, self._wanted = None, None
        if not self.queue.parts.isAncestorOf(QApplication.focusWidget() or self):
            self.focus_list()
        if self.queue.part == "signed":
            self._read_queue()
        else:
            self._show_part()

    def _decide(self, work: Callable[..., None]) -> Callable[..., None]:
        """What is decided on gives its place to the next one."""

        def decide(*arguments: object) -> None:
            self._decided = self._wanted
            work(*arguments)

        return decide

    def _go_on(self, before: tuple[DraftId, ...], current: DraftId | None) -> None:
        """What was decided on left the list: the next one takes its place."""
        after = before[before.index(current) + 1 :] if current in before else ()
        left = self.queue.lines.drafts()
        following = next((draft for draft in after if draft in left), None)
        if following is not None:
            self.queue.list.go_to(following)
        else:
            self.queue.list.go_to_first()

    def _show_nothing(self) -> None:
        self._facts, self._wanted = None, None
        self.panes.show_draft(False)

    # The draft

    @Slot()
    def _open_current(self) -> None:
        current = self.queue.list.current
        if current is not None and (self._facts is None or current != self._wanted):
            self._read_draft(current)

    def _read_draft(self, draft: DraftId) -> None:
        if self._wanted != draft:
            self.actions_on.open_draft(draft)
            self._decided = None
        self._wanted = draft
        self._shell.run("reviews.desk", read_facts(self._workstation, draft), self._facts_came)

    def _facts_came(self, facts: ReviewFacts) -> None:
        if facts.desk.row.id != self._wanted:
            return
        before = self._facts
        same = before is not None and _seen(before) == _seen(facts)
        self._facts = facts
        self.draft.show_facts(facts, self._place())
        self.column.show_facts(facts, self._now())
        self.panes.show_draft(True)
        if not same:
            self._looked.remember(facts.desk.row)
            self._show_part()

    def _place(self) -> tuple[int, int]:
        """Where the draft that is shown stands in the list, and how many stand there."""
        drafts = self.queue.lines.drafts()
        return (drafts.index(self._wanted) + 1, len(drafts)) if self._wanted in drafts else (0, 0)

    @Slot()
    def _open_conversation(self) -> None:
        conversation = self._facts.desk.row.conversation if self._facts is not None else None
        if conversation is not None:
            self._shell.open_conversation(conversation)

    # Following the world

    @Slot(object)
    def _world_changed(self, changes: Changes) -> None:
        if not changes.has(Subject.DRAFT, Subject.REVIEW, Subject.STOP, Subject.CHARTER, Subject.PERSON):
            return
        self._list_timer.start()
        if changes.has(Subject.PERSON):
            # Whoever sits down begins with what waits for them, be it what is shown.
            self.queue.show_part("mine")
            self._decided = self._wanted
        touched = changes.ids(Subject.DRAFT) | changes.ids(Subject.REVIEW)
        elsewhere = changes.has(Subject.STOP, Subject.CHARTER, Subject.PERSON)
        if self._wanted is not None and (self._wanted in touched or elsewhere):
            self.refresh()

    def _connect(self) -> None:
        self._signals.changed.connect(self._world_changed)
        self.queue.part_chosen.connect(lambda _part: self._turn_part())
        self.queue.list.moved.connect(self._timer.start)
        self.queue.list.opened.connect(lambda: self.draft.tabs.setFocus())
        bar, comments, header = self.draft.bar, self.column.comments, self.draft.header
        approve = self._decide(lambda role: self.actions_on.approve(role, self.column.before.ticked))
        bar.approve_requested.connect(approve)
        bar.reason_given.connect(self._decide(self.actions_on.decide))
        bar.withdraw_requested.connect(self.actions_on.withdraw)
        bar.lift_requested.connect(self.actions_on.lift_objection)
        self.column.acknowledged.connect(bar.show_acknowledged)
        comments.add_requested.connect(self.write_comment)
        comments.comment_requested.connect(self.actions_on.comment)
        self.draft.going_out.stop_lift_requested.connect(self.actions_on.lift_stop)
        header.next_requested.connect(lambda: self.queue.list.step(1))
        header.previous_requested.connect(lambda: self.queue.list.step(-1))
        header.stop_requested.connect(lambda: self.commands.ask_stop())
        header.conversation_requested.connect(self._open_conversation)
        header.draft_requested.connect(lambda: self._shell.open_screen("drafts", self._wanted or ""))


def _seen(facts: ReviewFacts) -> tuple[str, str]:
    """What is looked at, and by whom."""
    return facts.desk.revision.digest, facts.person.id


async def _read_queue(workstation: "Workstation", shown: Part) -> Mapping[Part, tuple[DraftRow, ...]]:
    me = workstation.signing_in.current().name
    waiting = await workstation.reviewing.queue()
    rows: dict[Part, tuple[DraftRow, ...]] = {
        "mine": part_of(waiting, "mine", me),
        "others": part_of(waiting, "others", me),
    }
    if shown == "signed":
        # What was signed may be years of drafts: they are read only where they are shown.
        rows["signed"] = part_of(await workstation.drafting.drafts(), "signed", me)
    return rows
