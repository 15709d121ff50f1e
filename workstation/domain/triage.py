"""What the team decided about a conversation, shared by everybody."""

from dataclasses import dataclass
from datetime import datetime

from workstation.domain.conversations import ConversationState, Priority
from workstation.domain.identifiers import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class TriageFacts:
    """State, person, labels and marks; `snoozed_until` is set exactly while it is snoozed."""

    state: ConversationState = ConversationState.OPEN
    snoozed_until: datetime | None = None
    assignee: PersonId | None = None
    labels: tuple[str, ...] = ()
    starred: bool = False
    muted: bool = False
    priority: Priority = Priority.NORMAL
    taken_up: bool = False
