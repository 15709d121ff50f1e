"""What the team made of a conversation, folded from the journal: the last word on each thing counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from workstation.domain.identifiers import ConversationId, DeviceId, NoteId, PersonId
from workstation.domain.journal import BlobRef, Event, EventType


@dataclass(frozen=True, slots=True)
class NoteFact:
    """An internal note; its text lies in a blob."""

    id: NoteId
    person: PersonId
    text_ref: BlobRef


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationFacts:
    """Shared facts about one conversation."""

    conversation: ConversationId
    assignee: PersonId | None = None
    state: str = ""
    until: str | None = None
    taken_up: bool = False
    priority: str = ""
    outcome: str = ""
    labels: frozenset[str] = frozenset()
    notes: tuple[NoteFact, ...] = ()


def fold_conversation(
    conversation: ConversationId, events: Iterable[Event], people: Mapping[DeviceId, PersonId]
) -> ConversationFacts:
    """Return what `events`, in their order, say about `conversation`."""
    facts = ConversationFacts(conversation=conversation)
    for event in events:
        person = people.get(event.device)
        if person is not None and event.body.get("conversation") == conversation:
            facts = _step(facts, event, person)
    return facts


def _step(facts: ConversationFacts, event: Event, person: PersonId) -> ConversationFacts:
    body: Mapping[str, Any] = event.body
    match event.type:
        case EventType.CONVERSATION_ASSIGN:
            return replace(facts, assignee=body["person"])
        case EventType.CONVERSATION_STATUS:
            return replace(
                facts,
                state=body["state"],
                until=body.get("until"),
                taken_up=body.get("taken_up", facts.taken_up),
                priority=body.get("priority", facts.priority),
            )
        case EventType.CONVERSATION_LABEL:
            label = frozenset({body["label"]})
            return replace(facts, labels=facts.labels | label if body["on"] else facts.labels - label)
        case EventType.CONVERSATION_OUTCOME:
            return replace(facts, outcome=body["outcome"])
        case EventType.CONVERSATION_NOTE:
            reference = BlobRef(body["text_ref"]["sha256"], body["text_ref"]["size"])
            return replace(facts, notes=(*facts.notes, NoteFact(NoteId(body["note"]), person, reference)))
        case _:
            return facts
