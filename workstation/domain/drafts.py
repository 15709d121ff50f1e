"""Drafts and revisions: the canonical payload of what would go out, and its digest.

A draft has exactly one account. A revision is every value that decides what the public sees; its digest is the SHA-256
of the RFC 8785 bytes of that payload, so any edit is a new revision and simply has no approvals.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from workstation.domain.canonical_json import canonical_json
from workstation.domain.errors import Reason
from workstation.domain.identifiers import (
    AccountId,
    ConversationId,
    Digest,
    DraftId,
    MediaHash,
    MessageId,
    PersonId,
)


class Action(StrEnum):
    """What a draft would do on its platform."""

    POST = "post"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class MediaRef:
    """A media file that goes out, named by the hash of the exact uploaded bytes."""

    sha256: MediaHash
    media_type: str
    name: str
    alt_text: str
    size: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class ReplyTarget:
    """The message answered, and the hash of the version that was shown while writing."""

    message: MessageId
    native_id: str
    thread_root: str
    version_hash: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """When it may go out, aware UTC, and the zone people read it in."""

    not_before: datetime | None = None
    not_after: datetime | None = None
    zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a person wrote and chose for one account; with a nonce it becomes a revision's payload."""

    account: AccountId
    action: Action
    text: str
    title: str = ""
    media: tuple[MediaRef, ...] = ()
    reply_to: ReplyTarget | None = None
    schedule: Schedule = field(default_factory=Schedule)
    language: str = ""
    audience: str = "public"
    labels: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    risk: int = 0


def _moment(value: datetime | None) -> str | None:
    return value.isoformat().replace("+00:00", "Z") if value is not None else None


def canonical_payload(content: Content, nonce: bytes) -> bytes:
    """Return the RFC 8785 bytes that are hashed, shown for sign-off and sent: nothing else may decide what goes out.

    Args:
        content: what goes out, for one account.
        nonce: 16 random bytes, so that a short text cannot be guessed from its digest.
    """
    target = content.reply_to
    return canonical_json(
        {
            "v": 1,
            "action": content.action.value,
            "account": content.account,
            "title": content.title,
            "text": content.text,
            "media": [
                {"sha256": item.sha256, "type": item.media_type, "name": item.name, "alt": item.alt_text}
                for item in content.media
            ],
            "reply_to": None
            if target is None
            else {
                "message": target.message,
                "native_id": target.native_id,
                "thread_root": target.thread_root,
                "version_hash": target.version_hash,
            },
            "schedule": {
                "not_before": _moment(content.schedule.not_before),
                "not_after": _moment(content.schedule.not_after),
                "zone": content.schedule.zone,
            },
            "language": content.language,
            "audience": content.audience,
            "labels": list(content.labels),
            "topics": list(content.topics),
            "risk": content.risk,
            "nonce": nonce.hex(),
        }
    )


def digest_of(payload: bytes) -> Digest:
    """Return the hex SHA-256 of a canonical payload."""
    return Digest(sha256(payload).hexdigest())


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One numbered revision of a draft: the exact payload and who put it."""

    draft: DraftId
    number: int
    digest: Digest
    payload: bytes
    content: Content
    author: PersonId
    written_at: datetime
    flags: tuple[str, ...] = ()


class DraftState(StrEnum):
    """State of a draft, always derived from its facts and never stored beside them as truth."""

    WRITING = "writing"
    WAITING = "waiting"
    CHANGES_REQUESTED = "changes_requested"
    OBJECTED = "objected"
    APPROVED = "approved"
    EXPIRED = "expired"
    PUBLISHED = "published"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Need:
    """One required sign-off: `k` people with `role` in `stage`; who signed, how many are missing and who could sign."""

    stage: str
    role: str
    k: int
    signed_by: tuple[str, ...] = ()
    missing: int = 0
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """One line of the drafts list or the approvals queue.

    `your_turn` names the roles the person could sign as now; `answers` is who wrote the message that is answered, plain
    text from outside.
    """

    id: DraftId
    account: AccountId
    channel_kind: str
    channel_title: str
    action: Action
    title: str
    preview: str
    state: DraftState
    revision: int
    digest: Digest
    author: PersonId
    author_name: str
    updated_at: datetime
    conversation: ConversationId | None = None
    needs: tuple[Need, ...] = ()
    your_turn: tuple[str, ...] = ()
    goes_out: datetime | None = None
    comments: int = 0
    stopped_by: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed in a text before it goes out; `blocks` forbids submitting. Positions count code points."""

    reason: Reason
    blocks: bool
    start: int = 0
    end: int = 0
