"""The state machine of one way out: pure transitions, and what to do next (TEAM_PROTOCOL section 7).

    ELIGIBLE -> ARMED -> SENDING -> SENT -> CONFIRMED
    MISSED, BLOCKED, REJECTED, DIFFERS and UNKNOWN ask; UNKNOWN first looks for itself where the platform lets it.

Every transition is stored in one transaction with its journal event. A request that may have left is never failed, only
unknown; what happens then depends on what the platform offers (its idempotency class), never on hope.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from workstation.domain.channels import IdempotencyClass
from workstation.domain.drafts import Schedule
from workstation.domain.errors import InternalBug, Reason
from workstation.domain.identifiers import AccountId, Digest, DraftId, PublicationId
from workstation.domain.publications import Answer, PublicationState, TrailStep

GRACE = timedelta(seconds=60)
"""Nothing is armed earlier than this after the last counted approval."""
UNDO_SEND = timedelta(seconds=10)
"""The author's own time to take a submission back."""
SLOT_TOLERANCE = timedelta(minutes=5)
"""A slot without an end counts as missed this long after its beginning: it asks and never goes out late by itself."""
KEY_WINDOW = timedelta(hours=1)
"""How long a platform of class A is trusted to remember our key (Mastodon: 3,600 s)."""
PROBES = (timedelta(minutes=2), timedelta(minutes=5), timedelta(minutes=10))
"""When an unknown outcome is looked for, counted from the moment it was lost."""
RETRY = timedelta(seconds=30)
"""Pause before a step that surely did not leave, or a repetition under the same key, is tried again."""
LONGEST_RETRY = timedelta(minutes=5)
"""What surely did not leave is tried again ever more rarely, but not more rarely than this."""

_S = PublicationState
_ARROWS: Mapping[PublicationState, frozenset[PublicationState]] = {
    _S.ELIGIBLE: frozenset({_S.ARMED, _S.MISSED, _S.BLOCKED, _S.DROPPED, _S.ELIGIBLE, _S.UNKNOWN}),
    _S.ARMED: frozenset({_S.SENDING, _S.ELIGIBLE, _S.BLOCKED, _S.MISSED, _S.DROPPED, _S.UNKNOWN}),
    _S.SENDING: frozenset({_S.SENDING, _S.SENT, _S.UNKNOWN, _S.REJECTED, _S.ELIGIBLE}),
    _S.UNKNOWN: frozenset({_S.SENDING, _S.SENT, _S.UNKNOWN, _S.ELIGIBLE, _S.DROPPED, _S.REJECTED}),
    _S.SENT: frozenset({_S.CONFIRMED, _S.DIFFERS, _S.SENT, _S.UNKNOWN}),
    _S.DIFFERS: frozenset({_S.CONFIRMED, _S.UNKNOWN}),
    _S.MISSED: frozenset({_S.ELIGIBLE, _S.DROPPED, _S.UNKNOWN, _S.SENT}),
    _S.BLOCKED: frozenset({_S.ELIGIBLE, _S.DROPPED, _S.UNKNOWN}),
    _S.REJECTED: frozenset({_S.ELIGIBLE, _S.DROPPED, _S.UNKNOWN}),
    _S.CONFIRMED: frozenset(),
    _S.DROPPED: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One publication as stored: `key` is our idempotency key, `server_ids` what the platform issued.

    `lost_at` is when the outcome became unknown, `next_look` when the machine acts on it again (None: a person does).
    `approved` and `live` are normal forms of what was signed and of what stands on the platform.
    """

    id: PublicationId
    draft: DraftId
    digest: Digest
    account: AccountId
    idempotency: IdempotencyClass
    key: str
    state: PublicationState
    created_at: datetime
    updated_at: datetime
    due_at: datetime
    attempt: int = 1
    first_sent_at: datetime | None = None
    lost_at: datetime | None = None
    looks: int = 0
    next_look: datetime | None = None
    server_ids: Mapping[str, str] = field(default_factory=dict)
    native_id: str = ""
    url: str = ""
    reasons: tuple[Reason, ...] = ()
    waiting: Reason | None = None
    trail: tuple[TrailStep, ...] = ()
    approved: str = ""
    live: str = ""
    target_now: str = ""

    def to(self, state: PublicationState, now: datetime, step: Reason | None = None, **changed: object) -> "Outgoing":
        """Return the publication after one arrow of the machine, with `step` added to its trail.

        Raises:
            InternalBug: the machine has no such arrow.
        """
        if state not in _ARROWS[self.state]:
            raise InternalBug("publication_arrow", source=self.state.value, target=state.value)
        trail = (*self.trail, TrailStep(now, step)) if step else self.trail
        values: dict[str, object] = {"waiting": None, "reasons": (), **changed}
        return replace(self, state=state, updated_at=now, trail=trail, **values)  # type: ignore[arg-type]  # names are ours


class Step(StrEnum):
    """What the publisher does next with one publication."""

    ARM = "arm"
    SEND = "send"
    RECOVER = "recover"
    READ_BACK = "read_back"


class Recovery(StrEnum):
    """How an outcome that nobody knows may be settled."""

    REPEAT = "repeat"
    CONTINUE = "continue"
    PROBE = "probe"
    ASK = "ask"


_RECOVERIES: Mapping[IdempotencyClass, Recovery] = {
    IdempotencyClass.B: Recovery.CONTINUE,
    IdempotencyClass.C: Recovery.REPEAT,
    IdempotencyClass.D: Recovery.PROBE,
    IdempotencyClass.E: Recovery.ASK,
}


def due(schedule: Schedule, submitted: datetime, approved: datetime | None) -> datetime:
    """Return the earliest moment of arming: slot, undo-send countdown and grace after the last counted approval."""
    moments = [submitted + UNDO_SEND]
    if approved is not None:
        moments.append(approved + GRACE)
    if schedule.not_before is not None:
        moments.append(schedule.not_before)
    return max(moments)


def is_late(schedule: Schedule, now: datetime) -> bool:
    """Tell whether the signed slot has passed: then a person is asked."""
    if schedule.not_after is not None:
        return now > schedule.not_after
    return schedule.not_before is not None and now > schedule.not_before + SLOT_TOLERANCE


def next_step(outgoing: Outgoing, now: datetime, *, at_once: bool = False) -> Step | None:
    """Return what to do with `outgoing` now, or None; `at_once` skips the waiting, not the rules."""
    match outgoing.state:
        case PublicationState.ELIGIBLE if at_once or now >= max(outgoing.due_at, outgoing.next_look or outgoing.due_at):
            return Step.ARM
        case PublicationState.ARMED:
            return Step.SEND
        case PublicationState.SENDING:
            return Step.RECOVER
        case PublicationState.UNKNOWN if _may_look(outgoing, now, at_once=at_once):
            return Step.RECOVER
        case PublicationState.SENT if _may_look(outgoing, now, at_once=at_once):
            return Step.READ_BACK
        case _:
            return None


def _may_look(outgoing: Outgoing, now: datetime, *, at_once: bool) -> bool:
    if outgoing.next_look is None:
        return False
    # A clock that was set back must not put a look off by as much.
    return at_once or now >= outgoing.next_look or now < outgoing.updated_at


def recovery(outgoing: Outgoing, now: datetime) -> Recovery:
    """Return how to settle an open outcome by what the platform offers."""
    if outgoing.idempotency is not IdempotencyClass.A:
        return _RECOVERIES[outgoing.idempotency]
    passed = now - (outgoing.first_sent_at or now)
    # A clock that was set back says nothing about how long the platform has remembered our key.
    return Recovery.REPEAT if timedelta() <= passed < KEY_WINDOW else Recovery.PROBE


def lose(outgoing: Outgoing, now: datetime, step: Reason) -> Outgoing:
    """The request may have left and no answer came: the outcome is unknown and is looked for by class."""
    lost = outgoing.lost_at or now
    if recovery(outgoing, now) is Recovery.ASK:
        return outgoing.to(PublicationState.UNKNOWN, now, step, lost_at=lost, next_look=None)
    wait = PROBES[0] if recovery(outgoing, now) is Recovery.PROBE else RETRY
    return outgoing.to(
        PublicationState.UNKNOWN, now, step, lost_at=lost, looks=0, next_look=now + wait, waiting=Reason("looking")
    )


def not_found(outgoing: Outgoing, now: datetime) -> Outgoing:
    """A look on the platform found nothing; after the last one a person is asked.

    A look made early (because a person pressed "look now") does not shorten the search.
    """
    lost = min(outgoing.lost_at or now, now)
    passed = sum(1 for wait in PROBES if now >= lost + wait)
    step = Reason("looked_not_found")
    if passed >= len(PROBES):
        return outgoing.to(PublicationState.UNKNOWN, now, step, lost_at=lost, looks=outgoing.looks + 1, next_look=None)
    return outgoing.to(
        PublicationState.UNKNOWN,
        now,
        step,
        lost_at=lost,
        looks=outgoing.looks + 1,
        next_look=lost + PROBES[passed],
        waiting=Reason("looking"),
    )


def settle(outgoing: Outgoing, answer: Answer, now: datetime, by: str, link: str = "") -> Outgoing:
    """Return the publication after a person's answer; sending again goes through the decision again.

    Raises:
        InternalBug: the state does not ask anybody.
    """
    if answer is Answer.DROP:
        return outgoing.to(PublicationState.DROPPED, now, Reason("dropped_by", {"person": by}), next_look=None)
    if answer is Answer.NOT_THERE:
        return outgoing.to(
            PublicationState.ELIGIBLE,
            now,
            Reason("send_again_by", {"person": by}),
            attempt=outgoing.attempt + 1,
            due_at=now,
            next_look=None,
            lost_at=None,
            first_sent_at=None,
            looks=0,
            native_id="",
        )
    if outgoing.state is PublicationState.DIFFERS:
        accepted = Reason("difference_accepted_by", {"person": by})
        return outgoing.to(PublicationState.CONFIRMED, now, accepted, reasons=(accepted,), next_look=None)
    said = Reason("there_said_by", {"person": by})
    return outgoing.to(PublicationState.SENT, now, said, url=link or outgoing.url, next_look=now, looks=0)


def compare(outgoing: Outgoing, live: str, url: str, now: datetime, *, exact: bool) -> Outgoing:
    """Return the publication after its live message was read back: equal in normal form, or an alarm."""
    if live == outgoing.approved:
        step = Reason("confirmed" if exact else "confirmed_rendered")
        return outgoing.to(PublicationState.CONFIRMED, now, step, live=live, url=url or outgoing.url, next_look=None)
    return outgoing.to(
        PublicationState.DIFFERS, now, Reason("differs"), live=live, url=url or outgoing.url, next_look=None
    )


def after_restore(outgoing: Outgoing, now: datetime) -> Outgoing:
    """The database is older than what this workstation already did: only a person can know what went out."""
    if outgoing.state in {PublicationState.CONFIRMED, PublicationState.DROPPED}:
        return outgoing
    return outgoing.to(PublicationState.UNKNOWN, now, Reason("restored"), next_look=None, lost_at=now)


def missed_by_restore(outgoing: Outgoing, now: datetime) -> Outgoing:
    """The draft is older than a restore: it may be out already, so it asks instead of going out by itself."""
    restored = Reason("restored")
    return outgoing.to(PublicationState.MISSED, now, restored, reasons=(restored,), next_look=None)
