"""From events to the facts of one draft. Total: an event that cannot be meant is left out, the same way everywhere."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from workstation.domain.draft_facts import (
    Approval,
    ChangeRequest,
    DraftFacts,
    Objection,
    Outcome,
    RangeComment,
    RevisionFact,
    StopFact,
    StopScope,
    Submission,
    Withdrawal,
)
from workstation.domain.drafts import Action
from workstation.domain.identifiers import (
    ConversationId,
    DeviceId,
    DraftId,
    EventId,
    MessageId,
    PersonId,
    PublicationId,
)
from workstation.domain.journal import BlobRef, Event, EventType
from workstation.domain.moments import from_text

Body = Mapping[str, Any]
"""A body that its schema was held to when the event was read."""

_RESULTS: Final = {
    "sent": Outcome.OUT,
    "confirmed": Outcome.OUT,
    "differs": Outcome.OUT,
    "rejected": Outcome.NOT_OUT,
    "missed": Outcome.NOT_OUT,
    "blocked": Outcome.NOT_OUT,
    "unknown": Outcome.UNKNOWN,
    "dropped": Outcome.DROPPED,
}
_ANSWERS: Final = {"there": Outcome.OUT, "not_there": Outcome.NOT_OUT, "drop": Outcome.DROPPED}


def draft_of(event: Event) -> DraftId | None:
    """Return the draft that an event speaks of, if it does."""
    draft = event.body.get("draft")
    if event.type == EventType.STOP_SET:
        draft = event.body["target"] if event.body["scope"] == StopScope.DRAFT else None
    return DraftId(draft) if isinstance(draft, str) and draft else None


def fold_draft(draft: DraftId, events: Iterable[Event], people: Mapping[DeviceId, PersonId]) -> DraftFacts:
    """Return what `events` say about `draft`.

    Args:
        draft: the draft's id; events about others are left out.
        events: accepted events in their order.
        people: whose key each device is.
    """
    facts = DraftFacts(draft=draft)
    for event in events:
        step = _STEPS.get(event.type)
        person = people.get(event.device)
        if step is not None and person is not None and event.body.get("draft") == draft:
            facts = step(facts, event, person)
    return facts


def fold_stops(
    events: Iterable[Event], people: Mapping[DeviceId, PersonId], admins: frozenset[PersonId], k: int
) -> tuple[StopFact, ...]:
    """Return the stops in force: not lifted by who set them, nor by `k` of the present `admins`."""
    stops: dict[EventId, StopFact] = {}
    lifted: dict[EventId, set[PersonId]] = {}
    for event in events:
        person = people.get(event.device)
        if person is None:
            continue
        if event.type == EventType.STOP_SET:
            stops[event.id] = _stop(event, person)
        elif event.type == EventType.STOP_LIFT:
            body: Body = event.body
            lifted.setdefault(EventId(body["stop"]), set()).add(person)
    return tuple(
        stop
        for stop in stops.values()
        if stop.person not in (lifting := lifted.get(stop.event, set())) and len(lifting & admins) < k
    )


def _stop(event: Event, person: PersonId) -> StopFact:
    body: Body = event.body
    return StopFact(
        event=event.id,
        scope=StopScope(body["scope"]),
        target=body["target"],
        reason_ref=_ref(body["reason_ref"]),
        person=person,
        at=event.at,
    )


def _ref(value: Body) -> BlobRef:
    return BlobRef(value["sha256"], value["size"])


def _signed(event: Event, person: PersonId) -> dict[str, Any]:
    return {
        "event": event.id,
        "draft": DraftId(str(event.body["draft"])),
        "person": person,
        "device": event.device,
        "charter_version": event.charter_version,
        "at": event.at,
    }


def _put(facts: DraftFacts, event: Event, person: PersonId) -> DraftFacts:
    body: Body = event.body
    if facts.revision(body["digest"]) is not None:
        return facts
    revision = RevisionFact(
        **_signed(event, person),
        digest=body["digest"],
        number=body["number"],
        parents=tuple(body["parents"]),
        account=body["account"],
        action=Action(body["action"]),
        target=MessageId(body["target"]) if body["target"] else None,
        conversation=ConversationId(body["conversation"]) if body["conversation"] else None,
        flags=tuple(body["flags"]),
        payload_ref=_ref(body["payload_ref"]),
    )
    return replace(facts, revisions=(*facts.revisions, revision))


def _submit(facts: DraftFacts, event: Event, person: PersonId) -> DraftFacts:
    body: Body = event.body
    item = Submission(**_signed(event, person), digest=body["digest"], answers=tuple(body["answers"]))
    return replace(facts, submissions=(*facts.submissions, item))


def _approve(facts: DraftFacts, event: Event, person: PersonId) -> DraftFacts:
    body: Body = event.body
    item = Approval(
        **_signed(event, person),
        digest=body["digest"],
        rule_digest=body["rule_digest"],
        stage=body["stage"],
        role=body["role"],
        expires=from_text(body["expires"]) if body["expires"] is not None else None,
        relies_on=tuple(body["relies_on"]),
        flags=tuple(body["flags"]),
    )
    return replace(facts, approvals=(*facts.approvals, item))


def _object(facts: DraftFacts, event: Event, person: PersonId) -> DraftFacts:
    body: Body = event.body
    item = Objection(**_signed(event, person), digest=body["digest"], reason_ref=_ref(body["reason_ref"]))
    return replace(facts, objections=(*facts.objections, item))


def _request_changes(facts: DraftFacts, event: Event, person: PersonId) -> DraftFacts:
    body: Body = event.body
    item = ChangeRequest(**_signed(event, person), digest=body["digest"], reason_ref=_ref(body["reason_ref"]))
    return replace(facts, change_requests=(*facts.change_requests, item))


def _comment(facts: DraftFacts, event: Event, person: PersonId) -> DraftFacts:
    body: Body = event.body
    item = RangeComment(
        **_signed(event, person),
        digest=body["digest"],
        start=body["start"],
        end=body["end"],
        text_ref=_ref(body["text_ref"]),
    )
    return replace(facts, comments=(*facts.comments, item))


def _withdraw(facts: DraftFacts, event: Event, person: PersonId) -> DraftFacts:
    item = Withdrawal(**_signed(event, person), target=EventId(str(event.body["target"])))
    return replace(facts, withdrawals=(*facts.withdrawals, item))


def _discard(facts: DraftFacts, event: Event, _person: PersonId) -> DraftFacts:
    return replace(facts, discarded_by=facts.discarded_by or event.id)


def _way_out(facts: DraftFacts, event: Event, _person: PersonId) -> DraftFacts:
    body: Body = event.body
    if event.type == EventType.PUBLISH_INTENT:
        outcome = Outcome.INTENT
    elif event.type == EventType.PUBLISH_RESULT:
        outcome = _RESULTS[body["outcome"]]
    else:
        outcome = _ANSWERS[body["answer"]]
    outcomes = {**facts.outcomes, PublicationId(body["publication"]): outcome}
    out_at = (facts.out_at or event.at) if outcome is Outcome.OUT else facts.out_at
    return replace(facts, outcomes=outcomes, out_at=out_at)


_STEPS: Final[Mapping[str, Callable[[DraftFacts, Event, PersonId], DraftFacts]]] = {
    EventType.REVISION_PUT: _put,
    EventType.DRAFT_MERGE: _put,
    EventType.REVIEW_SUBMIT: _submit,
    EventType.REVIEW_APPROVE: _approve,
    EventType.REVIEW_OBJECT: _object,
    EventType.REVIEW_REQUEST_CHANGES: _request_changes,
    EventType.REVIEW_COMMENT: _comment,
    EventType.REVIEW_WITHDRAW: _withdraw,
    EventType.DRAFT_DISCARD: _discard,
    EventType.PUBLISH_INTENT: _way_out,
    EventType.PUBLISH_RESULT: _way_out,
    EventType.PUBLISH_SETTLE: _way_out,
}
