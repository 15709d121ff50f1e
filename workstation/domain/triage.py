"""What the team decided about a conversation, and which journal events say so: pure."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime

from workstation.domain.conversations import ConversationState, Priority
from workstation.domain.identifiers import ConversationId, PersonId
from workstation.domain.journal import EventType
from workstation.domain.moments import as_text


@dataclass(frozen=True, slots=True, kw_only=True)
class TriageFacts:
    """State, person, labels and marks; `snoozed_until` is set exactly while it is snoozed."""

    state: ConversationState = ConversationState.OPEN
    snoozed_until: datetime | None = None
    assignee: PersonId | None = None
    labels: tuple[str, ...] = ()
    starred: bool = False
    muted: bool = False
    priority: Priority = Priority.NORMAL
    taken_up: bool = False


@dataclass(frozen=True, slots=True)
class Undoable:
    """What was done can be taken back with `token`; `count` conversations changed."""

    token: str
    count: int


@dataclass(frozen=True, slots=True)
class TriageEvent:
    """One journal event: its type and body."""

    type: EventType
    body: Mapping[str, object]


def with_label(facts: TriageFacts, name: str) -> TriageFacts:
    """Return the facts with a label; labels that differ in case only are the same."""
    if name.casefold() in map(str.casefold, facts.labels):
        return facts
    return replace(facts, labels=tuple(sorted((*facts.labels, name), key=str.casefold)))


def without_label(facts: TriageFacts, name: str) -> TriageFacts:
    """Return the facts without a label."""
    return replace(facts, labels=tuple(label for label in facts.labels if label.casefold() != name.casefold()))


def taken_back(before: TriageFacts, after: TriageFacts, now: TriageFacts) -> TriageFacts:
    """Return `now` with every field that went from `before` to `after` put back, where nobody changed it since.

    Labels are put back one by one, so a colleague's label stays.
    """
    restored = {
        field.name: getattr(before, field.name)
        for field in fields(TriageFacts)
        if field.name != "labels"
        and getattr(before, field.name) != getattr(after, field.name)
        and getattr(now, field.name) == getattr(after, field.name)
    }
    result = replace(now, **restored)
    for name in set(after.labels) - set(before.labels):
        result = without_label(result, name)
    for name in set(before.labels) - set(after.labels):
        result = with_label(result, name)
    return result


def events_of(conversation: ConversationId, before: TriageFacts, after: TriageFacts) -> tuple[TriageEvent, ...]:
    """Return what the journal says about a change; stars and mutes are a workstation's own and not journalled."""
    events: list[TriageEvent] = []
    if before.assignee != after.assignee:
        body: dict[str, object] = {"conversation": conversation, "person": after.assignee}
        events.append(TriageEvent(EventType.CONVERSATION_ASSIGN, body))
    if _status(before) != _status(after):
        events.append(TriageEvent(EventType.CONVERSATION_STATUS, {"conversation": conversation, **_status(after)}))
    labels = {name: False for name in before.labels} | {name: True for name in after.labels}
    for name, on in sorted(labels.items()):
        if (name in before.labels) != on:
            body = {"conversation": conversation, "label": name, "on": on}
            events.append(TriageEvent(EventType.CONVERSATION_LABEL, body))
    return tuple(events)


def _status(facts: TriageFacts) -> dict[str, object]:
    return {
        "state": facts.state.value,
        "until": None if facts.snoozed_until is None else as_text(facts.snoozed_until),
        "taken_up": facts.taken_up,
        "priority": facts.priority.value,
    }
