"""Reading the journal back: signatures are checked every time, because a decision must not rest on a row of a table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workstation.domain.errors import Reason
from workstation.domain.event_reading import read_event
from workstation.domain.identifiers import EventId
from workstation.domain.journal import Event
from workstation.ports.journal_tables import JournalEntry
from workstation.ports.signing import EVENT_TYPE, EnvelopeTools, Refused


@dataclass(frozen=True, slots=True)
class ReadEvents:
    """Events whose signatures hold, in their order, and what is wrong with the others."""

    events: tuple[Event, ...]
    damaged: tuple[tuple[EventId, Reason], ...]


def read_entry(entry: JournalEntry, keys: Mapping[str, bytes], tools: EnvelopeTools) -> Event | Reason:
    """Return the event of one entry, or what is wrong with it: every column must say what was signed."""
    verified = tools.verify(entry.envelope, keys)
    if isinstance(verified, Refused):
        return Reason(verified.code, verified.values)
    if verified.payload_type != EVENT_TYPE:
        return Reason("event_wrong_type", {"type": verified.payload_type})
    event = read_event(verified.event_id, verified.payload, verified.document)
    if isinstance(event, Reason):
        return event
    if verified.keyids != (event.device,):
        return Reason("event_signed_by_other", {"device": event.device})
    kept = (entry.id, entry.device, entry.seq, entry.hlc, entry.type, entry.critical)
    if kept != (event.id, event.device, event.seq, event.hlc, event.type, event.critical):
        return Reason("event_row_differs", {"seq": entry.seq})
    return event


def read_entries(entries: Iterable[JournalEntry], keys: Mapping[str, bytes], tools: EnvelopeTools) -> ReadEvents:
    """Return the events of `entries`."""
    events: list[Event] = []
    damaged: list[tuple[EventId, Reason]] = []
    for entry in entries:
        found = read_entry(entry, keys, tools)
        if isinstance(found, Reason):
            damaged.append((entry.id, found))
        else:
            events.append(found)
    return ReadEvents(tuple(events), tuple(damaged))
