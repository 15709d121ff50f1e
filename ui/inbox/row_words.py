"""The words of a line of the inbox."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.widgets.plain_text import one_line
from ui.widgets.text_marking import visible
from ui.wording import times
from ui.wording.people import role_name
from ui.wording.states import WORDS, state_text
from workstation.domain.channels import ConversationMode
from workstation.domain.conversations import ConversationRow, ConversationState


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """What a line says; `state_group` and `state` choose the looks of `state_text`."""

    name: str
    first_words: str
    age: str
    state_group: str
    state: str
    state_text: str

    def spoken(self, row: ConversationRow) -> str:
        """Return the whole line for a screen reader."""
        unread = state_text("message", "unread") if row.unread else ""
        labels = ", ".join(row.labels)
        parts = (
            unread,
            self.name,
            row.channel_title,
            self.first_words,
            self.state_text,
            labels,
            row.assignee_name,
            self.age,
        )
        return ", ".join(part for part in parts if part)


def words_of(row: ConversationRow, now: datetime) -> RowWords:
    """Return the words of a row as read at `now`."""
    group, state, text = _state(row, now)
    return RowWords(
        name=visible(one_line(row.who)) or row.channel_title,
        first_words=visible(one_line(row.preview or row.subject)),
        age=times.age(row.last_at, now),
        state_group=group,
        state=state,
        state_text=text,
    )


def _state(row: ConversationRow, now: datetime) -> tuple[str, str, str]:
    """The draft's state outranks the conversation's: it says who has to act."""
    badge = row.draft_badge
    if badge and ("draft", badge) in WORDS and row.state is not ConversationState.DONE:
        waiting = " + ".join(role_name(role) for role in row.draft_waiting)
        return "draft", badge, state_text("draft", badge, department=waiting)
    if badge and ("publication", badge) in WORDS and row.state is not ConversationState.DONE:
        return "publication", badge, state_text("publication", badge)
    if row.mode is ConversationMode.HEARD and not row.taken_up:
        return "conversation", "open", QCoreApplication.translate("Inbox", "Heard")
    until = times.day_and_time(row.snoozed_until, now) if row.snoozed_until is not None else ""
    return "conversation", row.state.value, state_text("conversation", row.state.value, day=until)
