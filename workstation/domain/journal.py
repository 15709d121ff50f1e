"""The journal: signed facts in one hash chain per device (TEAM_PROTOCOL section 3).

An event says who (its device), after what (`prev`, `seen`), under which charter, and what. Its id is the SHA-256 of
what was signed. Sensitive text never stands in an event: it lies in a blob that begins with 16 random bytes and the
event names it by its hash, so a lawful erasure deletes the blob and the chain still verifies.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final

from workstation.domain.canonical_json import canonical_json
from workstation.domain.identifiers import DeviceId, EventId, TeamId

FORMAT: Final = 1
BLOB_NONCE: Final = 16
"""Random bytes at the beginning of every blob."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class EventType(StrEnum):
    """Everything that a journal of this version can say."""

    REVISION_PUT = "revision.put"
    REVIEW_SUBMIT = "review.submit"
    REVIEW_APPROVE = "review.approve"
    REVIEW_REQUEST_CHANGES = "review.request_changes"
    REVIEW_OBJECT = "review.object"
    REVIEW_WITHDRAW = "review.withdraw"
    REVIEW_COMMENT = "review.comment"
    DRAFT_MERGE = "draft.merge"
    DRAFT_DISCARD = "draft.discard"
    STOP_SET = "stop.set"
    STOP_LIFT = "stop.lift"
    PUBLISH_INTENT = "publish.intent"
    PUBLISH_RESULT = "publish.result"
    PUBLISH_SETTLE = "publish.settle"
    PUBLISH_RELEASE = "publish.release"
    CONVERSATION_ASSIGN = "conversation.assign"
    CONVERSATION_STATUS = "conversation.status"
    CONVERSATION_NOTE = "conversation.note"
    CONVERSATION_LABEL = "conversation.label"
    CONVERSATION_OUTCOME = "conversation.outcome"
    MESSAGE_SHARED = "message.shared"
    EXPORT_DONE = "export.done"
    RESTORE_DONE = "restore.done"
    HEARTBEAT = "heartbeat"
    BLOB_HAVE = "blob.have"


@dataclass(frozen=True, slots=True, order=True)
class Hlc:
    """Hybrid logical clock: milliseconds since 1970 and a counter; for showing in order, never for accepting."""

    ms: int
    count: int = 0

    def tick(self, now: datetime) -> "Hlc":
        """Return the next reading at `now`: never behind this one, even when the clock went back."""
        present = (now - _EPOCH) // timedelta(milliseconds=1)
        return Hlc(present) if present > self.ms else Hlc(self.ms, self.count + 1)

    @property
    def moment(self) -> datetime:
        """The time of day it stands for, aware UTC."""
        return _EPOCH + timedelta(milliseconds=self.ms)


@dataclass(frozen=True, slots=True)
class BlobRef:
    """A text kept beside the chain, by the SHA-256 and size of its bytes with their random beginning."""

    sha256: str
    size: int

    def document(self) -> dict[str, object]:
        """Return the reference as an event names it."""
        return {"sha256": self.sha256, "size": self.size}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event as read from its envelope. `seen` holds the heads of other devices that its author knew."""

    id: EventId
    team: TeamId
    device: DeviceId
    seq: int
    previous: EventId
    charter_version: int
    charter_id: EventId
    hlc: Hlc
    type: str
    seen: Mapping[DeviceId, tuple[int, EventId]] = field(default_factory=dict)
    critical: bool = False
    body: Mapping[str, object] = field(default_factory=dict)
    body_ref: BlobRef | None = None

    @property
    def at(self) -> datetime:
        """When its author says it happened."""
        return self.hlc.moment


def event_payload(event: Event) -> bytes:
    """Return the canonical bytes that the device signs; the id is not part of them."""
    document: dict[str, object] = {
        "v": FORMAT,
        "team": event.team,
        "dev": event.device,
        "seq": event.seq,
        "prev": event.previous,
        "charter": {"version": event.charter_version, "id": event.charter_id},
        "hlc": [event.hlc.ms, event.hlc.count],
        "seen": {device: [seq, identifier] for device, (seq, identifier) in event.seen.items()},
        "type": event.type,
        "critical": event.critical,
    }
    if event.body_ref is None:
        document["body"] = dict(event.body)
    else:
        document["body_ref"] = event.body_ref.document()
    return canonical_json(document)


def blob_ref(data: bytes) -> BlobRef:
    """Return the reference of a blob; `data` begins with its random bytes."""
    return BlobRef(sha256(data).hexdigest(), len(data))
