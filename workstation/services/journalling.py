"""Writing the journal: every event is signed by the acting person's device and chained to the one before it."""

from collections.abc import Mapping
from dataclasses import replace

from workstation.domain.errors import InternalBug
from workstation.domain.event_reading import check_body
from workstation.domain.identifiers import DeviceId, EventId
from workstation.domain.journal import BLOB_NONCE, BlobRef, Event, EventType, blob_ref, event_payload
from workstation.ports.clock import Clock
from workstation.ports.identity import IdentityMaker
from workstation.ports.journal_tables import JournalEntry
from workstation.ports.signing import EVENT_TYPE, EnvelopeTools, Signer
from workstation.ports.storage import Tables
from workstation.services.charter_reading import CharterReader


class Journal:
    """Appends events inside the transaction that they belong to."""

    def __init__(self, clock: Clock, identity: IdentityMaker, tools: EnvelopeTools) -> None:
        """Take times from `clock`, random bytes from `identity`."""
        self._clock = clock
        self._identity = identity
        self._charters = CharterReader(tools)

    def append(
        self,
        tables: Tables,
        signer: Signer,
        event_type: EventType,
        body: Mapping[str, object],
        *,
        critical: bool = False,
    ) -> EventId:
        """Sign and keep one event; returns its id.

        Raises:
            InternalBug: `event_body` when the body is not what its type asks for.
            EnvironmentProblem: `key.locked` when the key was dropped meanwhile.
        """
        event = self._next_event(tables, DeviceId(signer.keyid), event_type, body, critical=critical)
        signed = signer.sign(EVENT_TYPE, event_payload(event))
        entry = JournalEntry(
            id=EventId(signed.event_id),
            device=event.device,
            seq=event.seq,
            hlc=event.hlc,
            type=event.type,
            envelope=signed.envelope,
            critical=critical,
            draft=_text(body, "draft") or (_text(body, "target") if body.get("scope") == "draft" else ""),
            account=_text(body, "account"),
            conversation=_text(body, "conversation"),
        )
        tables.journal.add(entry)
        return entry.id

    def _next_event(
        self, tables: Tables, device: DeviceId, event_type: EventType, body: Mapping[str, object], *, critical: bool
    ) -> Event:
        fault = check_body(event_type, body)
        if fault is not None:
            raise InternalBug("event_body", type=event_type.value, **fault.values)
        chain = self._charters.chain(tables)
        head = tables.journal.head(device)
        return Event(
            id=EventId(""),
            team=chain.team,
            device=device,
            seq=head.seq + 1 if head else 1,
            previous=head.id if head else EventId(""),
            charter_version=chain.current.version,
            charter_id=chain.current_id,
            hlc=tables.journal.clock().tick(self._clock.now()),
            type=event_type.value,
            critical=critical,
            body=dict(body),
        )

    def put_blob(self, tables: Tables, content: bytes) -> BlobRef:
        """Keep sensitive bytes beside the chain, behind fresh random ones; returns what an event names them by."""
        data = self._identity.nonce(BLOB_NONCE) + content
        reference = blob_ref(data)
        tables.journal.put_blob(reference.sha256, data)
        return reference

    def put_text(self, tables: Tables, text: str) -> dict[str, object]:
        """Keep a sensitive text; returns the reference for a body's `*_ref` member."""
        return self.put_blob(tables, text.encode("utf-8", "replace")).document()

    def text(self, tables: Tables, reference: BlobRef | Mapping[str, object]) -> str:
        """Return a text kept by `put_text`, "" when it was erased."""
        known = reference if isinstance(reference, BlobRef) else _reference(reference)
        data = tables.journal.blob(known.sha256)
        if data is None or blob_ref(data) != known:
            return ""
        return data[BLOB_NONCE:].decode("utf-8", "replace")


def _reference(document: Mapping[str, object]) -> BlobRef:
    size = document["size"]
    return replace(BlobRef(str(document["sha256"]), 0), size=size if isinstance(size, int) else 0)


def _text(body: Mapping[str, object], name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else ""
