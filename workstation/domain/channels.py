"""Channels: a configured source of messages with exactly one account, what it can do and how fresh it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workstation.domain.errors import Reason
from workstation.domain.identifiers import AccountId


class ConversationMode(StrEnum):
    """Whether a conversation asks something of us (`ADDRESSED`) or is only listened to (`HEARD`)."""

    ADDRESSED = "addressed"
    HEARD = "heard"


class IdempotencyClass(StrEnum):
    """What a platform offers against double posts: A key, B hidden then shown, C upsert, D read back, E nothing."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class LengthUnit(StrEnum):
    """How a platform counts the length of a text."""

    GRAPHEMES = "graphemes"
    CODE_POINTS = "code_points"
    UTF16 = "utf16"


class Moderation(StrEnum):
    """What may be done with somebody else's message on the platform."""

    APPROVE = "approve"
    SPAM = "spam"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What an account can and cannot do; screens read this and never a channel's name."""

    mode: ConversationMode
    post_class: IdempotencyClass | None = None
    reply_class: IdempotencyClass | None = None
    titled_posts: bool = False
    max_length: int | None = None
    length_unit: LengthUnit = LengthUnit.CODE_POINTS
    max_media: int = 0
    media_types: tuple[str, ...] = ()
    max_media_bytes: int | None = None
    moderation: frozenset[Moderation] = frozenset()
    practice: bool = False
    html_allowed: bool = False

    @property
    def can_publish(self) -> bool:
        """Tell whether anything of ours can go out here."""
        return self.post_class is not None or self.reply_class is not None


class ChannelState(StrEnum):
    """State of a channel as its owner reads it; `GONE` is HTTP 410: the source ended for good."""

    OK = "ok"
    LATE = "late"
    LIMITED = "limited"
    RECONNECT = "reconnect"
    PAUSED = "paused"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of time in which something may be missing, and why."""

    since: datetime
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """How far a channel is known to be complete and when it is asked again."""

    complete_until: datetime | None = None
    last_attempt: datetime | None = None
    next_attempt: datetime | None = None
    gaps: tuple[Gap, ...] = ()
    problem: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One configured channel: `server` is canonical, `address` a link to open, `settings` never hold secrets."""

    id: AccountId
    kind: str
    title: str
    server: str
    address: str
    account_name: str
    state: ChannelState
    capabilities: Capabilities
    settings: Mapping[str, str] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    freshness: Freshness = field(default_factory=Freshness)
    may_publish: bool = False
    native_account: str = ""
    allow_private: bool = False
    unread: int = 0
    waiting: int = 0


class FieldKind(StrEnum):
    """How a connection form asks for a value."""

    TEXT = "text"
    URL = "url"
    SECRET = "secret"  # noqa: S105 - the name of a kind of field, not a secret
    FILE = "file"
    FLAG = "flag"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionField:
    """One value a channel kind needs before it can be connected."""

    name: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelKind:
    """A kind of channel that can be added here."""

    name: str
    fields: tuple[ConnectionField, ...]
    publishes: bool
