"""Publications: a draft's way out, exactly once, or a person decides (TEAM_PROTOCOL section 7)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.domain.channels import IdempotencyClass
from workstation.domain.errors import Reason
from workstation.domain.identifiers import AccountId, Digest, DraftId, PublicationId


class PublicationState(StrEnum):
    """States of a publication; UNKNOWN, MISSED, BLOCKED, REJECTED and DIFFERS stand in "needs you"."""

    ELIGIBLE = "eligible"
    ARMED = "armed"
    SENDING = "sending"
    SENT = "sent"
    CONFIRMED = "confirmed"
    DIFFERS = "differs"
    MISSED = "missed"
    BLOCKED = "blocked"
    REJECTED = "rejected"
    UNKNOWN = "unknown"
    DROPPED = "dropped"


NEEDS_YOU = frozenset(
    {
        PublicationState.UNKNOWN,
        PublicationState.MISSED,
        PublicationState.BLOCKED,
        PublicationState.REJECTED,
        PublicationState.DIFFERS,
    }
)
ENDED = frozenset({PublicationState.CONFIRMED, PublicationState.DROPPED})


class Answer(StrEnum):
    """What a person answers about an outcome nobody knows."""

    THERE = "there"
    NOT_THERE = "not_there"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class TrailStep:
    """One thing that was tried, to the second: a code (`sent`, `no_answer`, `probed_absent`, ...) with values."""

    at: datetime
    step: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One publication as screens, CLI and exports read it.

    `due_at` is the earliest moment it may go (grace after the last approval, or its slot); `waiting` says why it is not
    going out right now (offline, reconnect, stopped, paused) or that an unknown outcome is still being looked for.
    """

    id: PublicationId
    draft: DraftId
    digest: Digest
    account: AccountId
    channel_kind: str
    channel_title: str
    profile_url: str
    title: str
    text: str
    state: PublicationState
    idempotency: IdempotencyClass
    created_at: datetime
    updated_at: datetime
    due_at: datetime | None = None
    url: str = ""
    native_id: str = ""
    reasons: tuple[Reason, ...] = ()
    waiting: Reason | None = None
    trail: tuple[TrailStep, ...] = ()
    signed_by: tuple[tuple[str, str, datetime], ...] = ()
    approved_text: str = ""
    live_text: str = ""
    target_then: str = ""
    target_now: str = ""
