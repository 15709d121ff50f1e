"""The journal as the services use it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.identifiers import ConversationId, DeviceId, DraftId, EventId
    from workstation.domain.journal import Hlc


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One event as kept: its exact envelope, and what it is found by."""

    id: EventId
    device: DeviceId
    seq: int
    hlc: Hlc
    type: str
    envelope: bytes
    critical: bool = False
    draft: str = ""
    account: str = ""
    conversation: str = ""


@dataclass(frozen=True, slots=True)
class JournalHead:
    """Where one device's log stands."""

    device: DeviceId
    seq: int
    id: EventId


class JournalTable(Protocol):
    """Signed events, exactly as signed, and the blobs that they name."""

    def add(self, entry: JournalEntry) -> None:
        """Keep one event."""
        ...

    def head(self, device: DeviceId) -> JournalHead | None:
        """Return where a device's log stands, or None before its first event."""
        ...

    def heads(self) -> tuple[JournalHead, ...]:
        """Return where every log stands."""
        ...

    def clock(self) -> Hlc:
        """Return the furthest clock reading of any event."""
        ...

    def entry(self, event: EventId) -> JournalEntry | None:
        """Return one event."""
        ...

    def of_draft(self, draft: DraftId) -> tuple[JournalEntry, ...]:
        """Return the events about one draft, in order."""
        ...

    def of_conversation(self, conversation: ConversationId) -> tuple[JournalEntry, ...]:
        """Return the events about one conversation, in order."""
        ...

    def of_types(self, types: Sequence[str]) -> tuple[JournalEntry, ...]:
        """Return the events of these types, in order; meant for rare types (stops, heartbeats)."""
        ...

    def critical_types(self) -> tuple[str, ...]:
        """Return the types of all critical events."""
        ...

    def page(self, after: int, limit: int) -> Sequence[tuple[int, JournalEntry]]:
        """Return events with the number they are kept under, in the order in which they came here."""
        ...

    def broken_logs(self) -> tuple[DeviceId, ...]:
        """Return the devices whose numbers do not run from 1 without a hole."""
        ...

    def put_blob(self, sha256: str, data: bytes) -> None:
        """Keep a blob under its hash."""
        ...

    def blob(self, sha256: str) -> bytes | None:
        """Return a blob, or None when it was erased or never came."""
        ...
