"""Conversations as the inbox lists and shows them: what the platform threads together, and what the team made of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.domain.channels import ConversationMode
from workstation.domain.identifiers import AccountId, ConversationId, DraftId, PersonId


class ConversationState(StrEnum):
    """Shared state of a conversation addressed to us."""

    OPEN = "open"
    PENDING = "pending"
    SNOOZED = "snoozed"
    DONE = "done"


class Priority(StrEnum):
    """How urgent the team thinks it is."""

    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRow:
    """One line of the inbox. `draft_badge` is the state code of the newest draft answer ("" if none)."""

    id: ConversationId
    account: AccountId
    channel_kind: str
    channel_title: str
    mode: ConversationMode
    taken_up: bool
    state: ConversationState
    subject: str
    who: str
    preview: str
    last_at: datetime
    unread: bool
    message_count: int
    assignee: PersonId | None = None
    assignee_name: str = ""
    labels: tuple[str, ...] = ()
    starred: bool = False
    muted: bool = False
    priority: Priority = Priority.NORMAL
    snoozed_until: datetime | None = None
    draft: DraftId | None = None
    draft_badge: str = ""
    draft_waiting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters:
    """Figures of the inbox views, kept by the writer (no counting on a screen)."""

    mine: int = 0
    unassigned: int = 0
    mentions: int = 0
    waiting_sign_off: int = 0
    snoozed: int = 0
    open: int = 0
    heard_unread: int = 0
    unread: int = 0
    by_account: tuple[tuple[AccountId, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHistory:
    """An earlier conversation with the same human."""

    conversation: ConversationId
    account: AccountId
    channel_kind: str
    subject: str
    last_at: datetime
