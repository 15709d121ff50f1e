"""Reading an event from a verified envelope: strict for what this version knows, patient with what it does not."""

from collections.abc import Mapping
from typing import Final

from workstation.domain.errors import Reason
from workstation.domain.event_bodies import SCHEMAS, read_ref
from workstation.domain.identifiers import DeviceId, EventId, TeamId
from workstation.domain.journal import FORMAT, Event, EventType, Hlc, event_payload
from workstation.domain.strict_fields import DocumentFault, Fields

_MEMBERS: Final = frozenset(
    {"v", "team", "dev", "seq", "prev", "charter", "hlc", "seen", "type", "critical"},
)
KNOWN_TYPES: Final = {item.value: item for item in EventType}
"""Types that this version can read."""
_PAIR: Final = 2


def read_event(event_id: str, payload: bytes, document: Mapping[str, object]) -> Event | Reason:
    """Return the event that a signed payload holds, or why it is none.

    A type that this version does not know is read with whatever body it has: it is kept, passed on and, unless it is
    critical, ignored.

    Args:
        event_id: the id of its envelope.
        payload: the exact signed bytes; they must be the canonical ones.
        document: the same, as the strict JSON reader read it.
    """
    try:
        event = _read(event_id, Fields(document, "event", _MEMBERS, frozenset({"body", "body_ref"})))
    except DocumentFault as fault:
        return fault.reason
    if event_payload(event) != payload:
        return Reason("document_malformed", {"fault": "not_canonical", "path": "event"})
    return event


def check_body(event_type: EventType, body: Mapping[str, object]) -> Reason | None:
    """Say why `body` cannot be an event of this type."""
    try:
        SCHEMAS[event_type].read(body)
    except DocumentFault as fault:
        return fault.reason
    return None


def _read(event_id: str, fields: Fields) -> Event:
    if fields.integer("v") != FORMAT:
        raise DocumentFault("format", "event.v")
    if fields.has("body") is fields.has("body_ref"):
        raise DocumentFault("body", "event")
    charter = fields.record("charter", frozenset({"version", "id"}))
    name = fields.text("type")
    known = KNOWN_TYPES.get(name)
    if known is not None:
        SCHEMAS[known].read(fields.mapping("body") if fields.has("body") else None)
    return Event(
        id=EventId(event_id),
        team=TeamId(fields.digest("team")),
        device=DeviceId(fields.digest("dev")),
        seq=fields.integer("seq", minimum=1),
        previous=EventId(fields.digest("prev", empty=True)),
        charter_version=charter.integer("version", minimum=1),
        charter_id=EventId(charter.digest("id")),
        hlc=_hlc(fields),
        type=name,
        seen=_seen(fields),
        critical=fields.flag("critical"),
        body=fields.mapping("body") if fields.has("body") else {},
        body_ref=read_ref(fields, "body_ref") if fields.has("body_ref") else None,
    )


def _hlc(fields: Fields) -> Hlc:
    parts = [
        item for item in fields.listing("hlc") if isinstance(item, int) and not isinstance(item, bool) and item >= 0
    ]
    if len(parts) != _PAIR or len(fields.listing("hlc")) != _PAIR:
        raise DocumentFault("hlc", "event.hlc")
    return Hlc(parts[0], parts[1])


def _seen(fields: Fields) -> dict[DeviceId, tuple[int, EventId]]:
    seen: dict[DeviceId, tuple[int, EventId]] = {}
    for device, value in fields.mapping("seen").items():
        pair = Fields(dict(_named_pair(value)), f"event.seen.{device}", frozenset({"seq", "id"}))
        seen[DeviceId(device)] = (pair.integer("seq", minimum=1), EventId(pair.digest("id")))
    return seen


def _named_pair(value: object) -> list[tuple[str, object]]:
    """Return the two items of a `[seq, id]` pair by name; anything else gives nothing and is refused by its reader."""
    if isinstance(value, list | tuple) and len(value) == _PAIR:
        return [("seq", value[0]), ("id", value[1])]
    return []
