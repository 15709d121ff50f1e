"""May this revision go out now? One pure function; anyone can replay its decision later (TEAM_PROTOCOL section 6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from workstation.domain.charter import Charter, DeviceStatus
from workstation.domain.draft_facts import DraftFacts, Outcome, StopFact
from workstation.domain.drafts import Revision
from workstation.domain.errors import Reason
from workstation.domain.identifiers import DeviceId, EventId, MediaHash, PublicationId
from workstation.domain.moments import as_text
from workstation.domain.reviews import CountedApproval, Evaluation, evaluate, missing_reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetFact:
    """The message that is answered, as known here; `answered_at` is when another answer of ours to it went out."""

    exists: bool
    version_hash: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseState:
    """Everything a decision looks at. `contained` tells that the account cannot reach the public: practice or loopback.

    `asking` is the publication that wants to go on; its own open intent does not stand in its way.
    """

    charter: Charter
    charter_id: EventId
    facts: DraftFacts
    stops: tuple[StopFact, ...] = ()
    target: TargetFact | None = None
    contained: bool = False
    charter_forked: bool = False
    gaps: tuple[str, ...] = ()
    unknown_critical: tuple[str, ...] = ()
    missing_media: tuple[MediaHash, ...] = ()
    payload_missing: bool = False
    asking: PublicationId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRecord:
    """Why it may go out: the rule, the charter and the approvals that carried it."""

    rule_id: str
    rule_title: str
    rule_digest: str
    charter_version: int
    charter_id: EventId
    epoch: int
    submitted_at: datetime
    last_counted_approval_at: datetime | None
    approvals: tuple[CountedApproval, ...]

    @property
    def signed_by(self) -> tuple[tuple[str, str, datetime], ...]:
        """Return name, role and time of every signature."""
        return tuple((item.person_name, item.role, item.at) for item in self.approvals)

    def as_body(self) -> dict[str, object]:
        """Return the record as `publish.intent` keeps it."""
        return {
            "rule": {"id": self.rule_id, "digest": self.rule_digest},
            "charter": {"version": self.charter_version, "id": self.charter_id},
            "submitted_at": as_text(self.submitted_at),
            "approvals": [
                {
                    "event": item.event,
                    "person": item.person,
                    "stage": item.stage,
                    "role": item.role,
                    "at": as_text(item.at),
                }
                for item in self.approvals
            ],
        }


@dataclass(frozen=True, slots=True)
class Allow:
    """It may go out."""

    record: ReleaseRecord


@dataclass(frozen=True, slots=True)
class Deny:
    """It may not go out; every reason names who or what is missing."""

    reasons: tuple[Reason, ...]


Decision: TypeAlias = Allow | Deny


def decide(state: ReleaseState, revision: Revision, now: datetime, *, me: DeviceId) -> Decision:
    """Decide whether `revision` may go out `now` from the device `me`."""
    evaluation = evaluate(state.facts, revision.content, state.charter, now)
    reasons = (
        *_team_reasons(state, now),
        *_publisher_reasons(state, revision, now, me),
        *_draft_reasons(state, revision),
        *_target_reasons(state, revision),
        *_sign_off_reasons(state, evaluation),
        *_stop_reasons(state, revision),
        *_slot_reasons(revision, now),
    )
    if reasons:
        return Deny(reasons)
    return Allow(_record(state, revision, evaluation))


def _record(state: ReleaseState, revision: Revision, evaluation: Evaluation) -> ReleaseRecord:
    rule = evaluation.rule
    assert rule is not None  # noqa: S101 - a decision without a rule was denied before
    return ReleaseRecord(
        rule_id=rule.id,
        rule_title=rule.title,
        rule_digest=rule.digest,
        charter_version=state.charter.version,
        charter_id=state.charter_id,
        epoch=state.charter.publishers[revision.content.account].epoch,
        submitted_at=min(item.at for item in state.facts.standing(revision.digest)),
        last_counted_approval_at=evaluation.last_counted_at,
        approvals=evaluation.counted,
    )


def _team_reasons(state: ReleaseState, now: datetime) -> Iterator[Reason]:
    charter = state.charter
    if state.charter_forked:
        yield Reason("charter_forked", {"version": charter.version})
    if charter.expires is not None and now >= charter.expires:
        yield Reason("charter_expired", {"at": charter.expires})
    if state.gaps:
        yield Reason("journal_gap", {"devices": list(state.gaps)})
    if state.unknown_critical:
        yield Reason("newer_version_needed", {"types": list(state.unknown_critical)})
    if charter.practice and not state.contained:
        yield Reason("practice_team_cannot_publish_here")


def _publisher_reasons(state: ReleaseState, revision: Revision, now: datetime, me: DeviceId) -> Iterator[Reason]:
    charter = state.charter
    seat = charter.publishers.get(revision.content.account)
    if seat is None or (seat.not_after is not None and now >= seat.not_after):
        yield Reason("no_publisher", {"account": revision.content.account, "admins": _admin_names(charter)})
        return
    device = charter.devices[seat.device]
    if seat.device != me:
        name = charter.name_of(device.person)
        yield Reason("not_the_publisher", {"name": name, "host": device.host, "device": seat.device})
    if device.status is not DeviceStatus.ACTIVE or not charter.is_active(device.person):
        yield Reason("publisher_not_active", {"name": charter.name_of(device.person), "host": device.host})


def _admin_names(charter: Charter) -> list[str]:
    return [charter.name_of(person) for person in charter.admins.people]


def _draft_reasons(state: ReleaseState, revision: Revision) -> Iterator[Reason]:
    facts = state.facts
    heads = facts.heads
    if len(heads) != 1:
        yield Reason("two_heads", {"revisions": [item.number for item in heads]})
    elif heads[0].digest != revision.digest or revision.draft != facts.draft:
        yield Reason("not_the_head", {"revision": revision.number, "head": heads[0].number})
    if state.payload_missing:
        yield Reason("payload_missing")
    if state.missing_media:
        yield Reason("media_missing", {"files": list(state.missing_media)})
    if facts.discarded_by is not None:
        yield Reason("draft_discarded")
    if facts.is_out:
        yield Reason("already_published")
    if Outcome.DROPPED in facts.outcomes.values():
        yield Reason("draft_dropped")
    waiting = [
        publication
        for publication, outcome in facts.outcomes.items()
        if outcome in {Outcome.INTENT, Outcome.UNKNOWN} and publication != state.asking
    ]
    if waiting:
        yield Reason("outcome_open", {"publications": waiting})


def _target_reasons(state: ReleaseState, revision: Revision) -> Iterator[Reason]:
    wanted = revision.content.reply_to
    if wanted is None:
        return
    target = state.target
    if target is None or not target.exists:
        yield Reason("reply_target_gone")
    elif target.version_hash != wanted.version_hash:
        yield Reason("reply_target_changed", {"then": wanted.version_hash, "now": target.version_hash})
    if target is not None and target.answered_at is not None and target.answered_at >= revision.written_at:
        yield Reason("answered_meanwhile", {"at": target.answered_at})


def _sign_off_reasons(state: ReleaseState, evaluation: Evaluation) -> Iterator[Reason]:
    charter, facts, head = state.charter, state.facts, evaluation.head
    if evaluation.rule is None:
        yield Reason("no_rule")
    if head is not None and not facts.standing(head.digest):
        yield Reason("not_submitted", {"name": charter.name_of(head.person)})
    yield from missing_reasons(evaluation)
    for objection in facts.open_objections(charter.active_admins, charter.admins.k):
        yield Reason("objection", {"name": charter.name_of(objection.person), "event": objection.event})
    for request in facts.open_change_requests():
        yield Reason("changes_requested", {"name": charter.name_of(request.person), "event": request.event})


def _stop_reasons(state: ReleaseState, revision: Revision) -> Iterator[Reason]:
    for stop in state.stops:
        if stop.holds(revision.draft, revision.content.account):
            name = state.charter.name_of(stop.person)
            yield Reason("stopped", {"name": name, "scope": stop.scope.value, "stop": stop.event, "at": stop.at})


def _slot_reasons(revision: Revision, now: datetime) -> Iterator[Reason]:
    schedule = revision.content.schedule
    if schedule.not_before is not None and now < schedule.not_before:
        yield Reason("slot_not_yet", {"at": schedule.not_before})
    if schedule.not_after is not None and now > schedule.not_after:
        yield Reason("slot_passed", {"at": schedule.not_after})
