"""What an answer, a silence or a refusal means for a publication: pure, one function for each case."""

from dataclasses import replace
from datetime import datetime, timedelta

from workstation.domain import outbox
from workstation.domain.errors import CredentialsProblem, NetworkProblem, NotFound, Reason
from workstation.domain.outbox import Outgoing
from workstation.domain.publications import PublicationState as State
from workstation.domain.publications import TrailStep

_LIVE_LOOKS = 3
_DOUBLINGS = 8
_PASSING = frozenset({"stopped", "slot_not_yet", "channel_paused"})
_HOLDING = frozenset({"stopped", "channel_paused"})
_NOT_LEFT = frozenset({"armed", "sent"})
_UNSIGNED = frozenset(
    {
        "already_published",
        "changes_requested",
        "draft_discarded",
        "draft_dropped",
        "no_rule",
        "nobody_can_sign",
        "not_submitted",
        "not_the_head",
        "objection",
        "outcome_open",
        "sign_off_missing",
        "two_heads",
    }
)
"""Reasons for which there is nothing to publish any more: the draft itself tells what it needs."""


def denied(outgoing: Outgoing, reasons: tuple[Reason, ...], now: datetime) -> Outgoing:
    """The decision was taken again and says no: no longer signed, missed, waiting for a stop to end, or blocked."""
    codes = {reason.code for reason in reasons}
    first = reasons[0]
    if codes & _UNSIGNED:
        return outgoing.to(State.DROPPED, now, Reason("taken_back"), reasons=reasons, next_look=None)
    if "slot_passed" in codes:
        return outgoing.to(State.MISSED, now, Reason("missed"), reasons=reasons, next_look=None)
    if codes <= _PASSING:
        waiting = next((reason for reason in reasons if reason.code in _HOLDING), None)
        return outgoing.to(State.ELIGIBLE, now, None, waiting=waiting, next_look=now + outbox.RETRY)
    return outgoing.to(State.BLOCKED, now, first, reasons=reasons, next_look=None)


def not_left(outgoing: Outgoing, problem: NetworkProblem | CredentialsProblem, now: datetime) -> Outgoing:
    """Nothing was accepted anywhere: it stays approved and waits for the network, or for a person to reconnect."""
    code, pause = "waiting_channel", 0.0
    if isinstance(problem, NetworkProblem):
        code, pause = "waiting_network", problem.retry_after or 0.0
    return _wait(outgoing, Reason(code, {"why": problem.code}), now, pause)


def no_answer(sending: Outgoing, problem: NetworkProblem, now: datetime) -> Outgoing:
    """No answer came: unknown if anything may have left, in this attempt or before; else it simply waits."""
    if problem.sent or sending.server_ids or sending.lost_at is not None:
        return outbox.lose(sending, now, Reason("no_answer", {"why": problem.code}))
    return not_left(sending, problem, now)


def credentials_refused(sending: Outgoing, problem: CredentialsProblem, now: datetime) -> Outgoing:
    """The platform did not even look at the request; an outcome that was unknown before stays unknown."""
    if sending.server_ids or sending.lost_at is not None:
        return outbox.lose(sending, now, Reason("no_answer", {"why": problem.code}))
    return not_left(sending, problem, now)


def no_sense(sending: Outgoing, why: str, now: datetime) -> Outgoing:
    """What came back made no sense to us: the request had left, so the outcome is unknown."""
    return outbox.lose(sending, now, Reason("no_answer", {"why": why}))


def no_way_there(outgoing: Outgoing, gone: NotFound, now: datetime) -> Outgoing:
    """The channel was removed: what has not left waits for it, what may be out only a person can look for."""
    if outgoing.state in {State.UNKNOWN, State.SENT}:
        return replace(outgoing, updated_at=now, next_look=None, waiting=None)
    return _wait(outgoing, Reason("waiting_channel", {"why": gone.code}), now)


def in_trouble(outgoing: Outgoing, why: str, now: datetime) -> Outgoing | None:
    """Something that has no name here went wrong; what was being sent (None) is settled like after a crash."""
    if outgoing.state in {State.ELIGIBLE, State.ARMED}:
        return _wait(outgoing, Reason("waiting_network", {"why": why}), now)
    if outgoing.state in {State.UNKNOWN, State.SENT} and outgoing.next_look is not None and outgoing.next_look <= now:
        waiting = Reason("looking_waits_network", {"why": why})
        return replace(outgoing, updated_at=now, next_look=now + outbox.RETRY, waiting=waiting)
    return None


def _wait(outgoing: Outgoing, waiting: Reason, now: datetime, asked: float = 0.0) -> Outgoing:
    """Wait, longer each time; `asked` is how many seconds the platform wants at least.

    Its trail forgets the steps of the attempt that did not leave: there may be hundreds of them before one does.
    """
    pause = min(outbox.RETRY * (1 << min(outgoing.looks, _DOUBLINGS)), outbox.LONGEST_RETRY)
    again = now + max(timedelta(seconds=asked), pause)
    begun = replace(outgoing, trail=_before_the_attempt(outgoing.trail), first_sent_at=None)
    return begun.to(State.ELIGIBLE, now, None, waiting=waiting, next_look=again, looks=outgoing.looks + 1)


def _before_the_attempt(trail: tuple[TrailStep, ...]) -> tuple[TrailStep, ...]:
    while trail and trail[-1].step.code in _NOT_LEFT:
        trail = trail[:-1]
    return trail


def look_later(outgoing: Outgoing, problem: NetworkProblem | CredentialsProblem, now: datetime) -> Outgoing:
    """Looking was not possible now; it is neither found nor absent."""
    code = "looking_waits_reconnect" if isinstance(problem, CredentialsProblem) else "looking_waits_network"
    waiting = Reason(code, {"why": problem.code})
    return replace(outgoing, updated_at=now, next_look=now + outbox.RETRY, waiting=waiting)


def live_absent(outgoing: Outgoing, now: datetime) -> Outgoing:
    """The platform accepted it and does not show it: looked for again, then told."""
    looks = outgoing.looks + 1
    if looks < _LIVE_LOOKS:
        step = Reason("live_not_seen_yet")
        return outgoing.to(State.SENT, now, step, looks=looks, next_look=now + outbox.RETRY)
    gone = Reason("live_gone")
    return outgoing.to(State.DIFFERS, now, gone, reasons=(gone,), next_look=None)
