"""The whole journal folded into tables, and their digest: what two workstations compare to know that they agree."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final

from workstation.domain.canonical_json import canonical_json
from workstation.domain.charter import Charter
from workstation.domain.conversation_facts import ConversationFacts, fold_conversation
from workstation.domain.draft_facts import DraftFacts, StopFact
from workstation.domain.draft_fold import draft_of, fold_draft, fold_stops
from workstation.domain.event_reading import KNOWN_TYPES
from workstation.domain.identifiers import ConversationId, DeviceId, DraftId, EventId
from workstation.domain.journal import Event
from workstation.domain.moments import as_text

FOLD_VERSION: Final = 1
"""Raised whenever the same events fold into something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamState:
    """What the accepted events say together. `unknown_critical` are types that a newer version must read first."""

    heads: Mapping[DeviceId, EventId] = field(default_factory=dict)
    drafts: Mapping[DraftId, DraftFacts] = field(default_factory=dict)
    stops: tuple[StopFact, ...] = ()
    conversations: Mapping[ConversationId, ConversationFacts] = field(default_factory=dict)
    unknown_critical: tuple[str, ...] = ()


def fold(accepted: Iterable[Event], charter: Charter) -> TeamState:
    """Return the state that `accepted` events, in their order, make under the newest `charter`."""
    events = tuple(accepted)
    people = {device.id: device.person for device in charter.devices.values()}
    by_draft: dict[DraftId, list[Event]] = {}
    by_conversation: dict[ConversationId, list[Event]] = {}
    for event in events:
        if (draft := draft_of(event)) is not None:
            by_draft.setdefault(draft, []).append(event)
        if event.type.startswith("conversation."):
            by_conversation.setdefault(ConversationId(str(event.body["conversation"])), []).append(event)
    return TeamState(
        heads={event.device: event.id for event in events},
        drafts={
            draft: facts for draft, found in by_draft.items() if (facts := fold_draft(draft, found, people)).revisions
        },
        stops=fold_stops(events, people, charter.active_admins, charter.admins.k),
        conversations={key: fold_conversation(key, found, people) for key, found in by_conversation.items()},
        unknown_critical=unknown_critical(events),
    )


def unknown_critical(events: Iterable[Event]) -> tuple[str, ...]:
    """Return the critical types that this version does not know."""
    return tuple(sorted({event.type for event in events if event.critical and event.type not in KNOWN_TYPES}))


def state_digest(state: TeamState) -> str:
    """Return the hex SHA-256 of the folded tables in canonical form."""
    document = {"fold": FOLD_VERSION, "state": _plain(state)}
    return sha256(canonical_json(document)).hexdigest()


def _plain(value: Any) -> Any:  # noqa: ANN401 - turns any fact into what JSON can hold
    if is_dataclass(value):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(_plain(item) for item in value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return as_text(value)
    return value.value if isinstance(value, StrEnum) else value
