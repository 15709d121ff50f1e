"""The state machine of one way out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain import outbox, outcomes
from workstation.domain.channels import IdempotencyClass
from workstation.domain.drafts import Schedule
from workstation.domain.errors import CredentialsProblem, InternalBug, NetworkProblem, NotFound, Reason
from workstation.domain.identifiers import AccountId, Digest, DraftId, PublicationId
from workstation.domain.outbox import Outgoing, Recovery, Step
from workstation.domain.publications import NEEDS_YOU, Answer, PublicationState

NOW = datetime(2026, 11, 12, 10, 42, tzinfo=UTC)
State = PublicationState


def outgoing(
    state: State = State.ELIGIBLE, idempotency: IdempotencyClass = IdempotencyClass.D, **values: object
) -> Outgoing:
    made = Outgoing(
        id=PublicationId("p"),
        draft=DraftId("d"),
        digest=Digest("0" * 64),
        account=AccountId("a"),
        idempotency=idempotency,
        key="k",
        state=state,
        created_at=NOW,
        updated_at=NOW,
        due_at=NOW,
        approved="hello",
    )
    return replace(made, **values)


def test_due_waits_for_slot_countdown_and_grace() -> None:
    assert outbox.due(Schedule(), NOW, None) == NOW + outbox.UNDO_SEND
    assert outbox.due(Schedule(), NOW, NOW) == NOW + outbox.GRACE
    slot = NOW + timedelta(hours=2)
    assert outbox.due(Schedule(not_before=slot), NOW, NOW) == slot


def test_a_slot_is_late_after_its_end_or_its_tolerance() -> None:
    assert not outbox.is_late(Schedule(), NOW + timedelta(days=9))
    slot = Schedule(not_before=NOW)
    assert not outbox.is_late(slot, NOW + outbox.SLOT_TOLERANCE)
    assert outbox.is_late(slot, NOW + outbox.SLOT_TOLERANCE + timedelta(seconds=1))
    window = Schedule(not_before=NOW, not_after=NOW + timedelta(hours=1))
    assert not outbox.is_late(window, NOW + timedelta(hours=1))
    assert outbox.is_late(window, NOW + timedelta(hours=1, seconds=1))


def test_nothing_is_armed_before_it_is_due_unless_asked() -> None:
    waiting = outgoing(due_at=NOW + timedelta(seconds=60))
    assert outbox.next_step(waiting, NOW) is None
    assert outbox.next_step(waiting, NOW, at_once=True) is Step.ARM
    assert outbox.next_step(waiting, NOW + timedelta(seconds=60)) is Step.ARM
    assert (
        outbox.next_step(replace(waiting, next_look=NOW + timedelta(seconds=90)), NOW + timedelta(seconds=60)) is None
    )


@pytest.mark.parametrize(
    ("state", "next_look", "step"),
    [
        (State.ARMED, None, Step.SEND),
        (State.SENDING, None, Step.RECOVER),
        (State.UNKNOWN, NOW, Step.RECOVER),
        (State.UNKNOWN, None, None),
        (State.UNKNOWN, NOW + timedelta(seconds=1), None),
        (State.SENT, NOW, Step.READ_BACK),
        (State.SENT, None, None),
        (State.SENT, NOW + timedelta(seconds=1), None),
        (State.CONFIRMED, None, None),
        (State.MISSED, NOW, None),
    ],
)
def test_what_comes_next(state: State, next_look: datetime | None, step: Step | None) -> None:
    assert outbox.next_step(outgoing(state, next_look=next_look), NOW) is step


def test_no_other_arrow_exists() -> None:
    for source in State:
        allowed = outbox._ARROWS[source]
        for target in State:
            if target in allowed:
                assert outgoing(source).to(target, NOW).state is target
            else:
                with pytest.raises(InternalBug):
                    outgoing(source).to(target, NOW)


@pytest.mark.parametrize(
    ("idempotency", "expected"),
    [
        (IdempotencyClass.A, Recovery.REPEAT),
        (IdempotencyClass.B, Recovery.CONTINUE),
        (IdempotencyClass.C, Recovery.REPEAT),
        (IdempotencyClass.D, Recovery.PROBE),
        (IdempotencyClass.E, Recovery.ASK),
    ],
)
def test_recovery_follows_what_the_platform_offers(idempotency: IdempotencyClass, expected: Recovery) -> None:
    lost = outgoing(State.SENDING, idempotency, first_sent_at=NOW)
    assert outbox.recovery(lost, NOW) is expected
    after = outbox.lose(lost, NOW, Reason("no_answer"))
    assert after.state is State.UNKNOWN
    assert (after.next_look is None) == (expected is Recovery.ASK)


def test_a_key_is_not_trusted_for_ever() -> None:
    lost = outgoing(State.SENDING, IdempotencyClass.A, first_sent_at=NOW - outbox.KEY_WINDOW)
    assert outbox.recovery(lost, NOW) is Recovery.PROBE
    assert outbox.recovery(outgoing(State.SENDING, IdempotencyClass.A), NOW) is Recovery.REPEAT


def test_a_clock_that_was_set_back_neither_renews_a_key_nor_puts_looks_off() -> None:
    earlier = NOW - timedelta(hours=3)
    sent = outgoing(State.UNKNOWN, IdempotencyClass.A, first_sent_at=NOW)
    assert outbox.recovery(sent, earlier) is Recovery.PROBE
    lost = outbox.lose(outgoing(State.SENDING), NOW, Reason("no_answer"))
    assert outbox.next_step(lost, earlier) is Step.RECOVER
    looked = outbox.not_found(lost, earlier)
    assert looked.next_look == earlier + outbox.PROBES[0]
    assert outbox.next_step(looked, earlier) is None
    assert outbox.next_step(outgoing(State.SENT, next_look=NOW), earlier) is Step.READ_BACK


def test_three_looks_over_ten_minutes_then_a_person_is_asked() -> None:
    lost = outbox.lose(outgoing(State.SENDING), NOW, Reason("no_answer"))
    moments = []
    while lost.next_look is not None:
        moments.append(lost.next_look - NOW)
        assert lost.waiting == Reason("looking")
        lost = outbox.not_found(lost, lost.next_look)
    assert moments == list(outbox.PROBES)
    assert lost.state is State.UNKNOWN
    assert lost.waiting is None


def test_an_early_look_does_not_shorten_the_search() -> None:
    lost = outbox.lose(outgoing(State.SENDING), NOW, Reason("no_answer"))
    for _ in range(9):
        lost = outbox.not_found(lost, NOW + timedelta(seconds=5))
    assert lost.next_look == NOW + outbox.PROBES[0]
    assert outbox.not_found(outgoing(State.UNKNOWN), NOW).next_look == NOW + outbox.PROBES[0]


def test_answers_of_a_person() -> None:
    unknown = outgoing(State.UNKNOWN)
    assert outbox.settle(unknown, Answer.DROP, NOW, "Ana").state is State.DROPPED
    again = outbox.settle(unknown, Answer.NOT_THERE, NOW, "Ana")
    assert (again.state, again.attempt, again.due_at) == (State.ELIGIBLE, 2, NOW)
    there = outbox.settle(unknown, Answer.THERE, NOW, "Ana", "https://example.org/1")
    assert (there.state, there.url, there.next_look) == (State.SENT, "https://example.org/1", NOW)
    assert outbox.settle(unknown, Answer.THERE, NOW, "Ana").url == ""
    accepted = outbox.settle(outgoing(State.DIFFERS), Answer.THERE, NOW, "Ana")
    assert accepted.state is State.CONFIRMED
    assert accepted.reasons[0].code == "difference_accepted_by"


def test_read_back_confirms_or_raises_the_alarm() -> None:
    sent = outgoing(State.SENT)
    assert outbox.compare(sent, "hello", "u", NOW, exact=True).trail[-1].step.code == "confirmed"
    assert outbox.compare(sent, "hello", "", NOW, exact=False).trail[-1].step.code == "confirmed_rendered"
    differs = outbox.compare(sent, "hell", "u", NOW, exact=True)
    assert (differs.state, differs.live) == (State.DIFFERS, "hell")


@given(st.sampled_from(sorted(set(State) - {State.DIFFERS}, key=str)))
def test_after_a_restore_a_person_decides(state: State) -> None:
    after = outbox.after_restore(outgoing(state), NOW)
    if state in {State.CONFIRMED, State.DROPPED}:
        assert after.state is state
    else:
        assert after.state in NEEDS_YOU
        assert outbox.next_step(after, NOW + timedelta(days=1), at_once=True) is None


def test_a_draft_older_than_a_restore_asks() -> None:
    missed = outbox.missed_by_restore(outgoing(), NOW)
    assert (missed.state, missed.reasons) == (State.MISSED, (Reason("restored"),))


def test_what_a_denial_means() -> None:
    reasons = {
        "reply_target_changed": State.BLOCKED,
        "practice_team_cannot_publish_here": State.BLOCKED,
        "slot_passed": State.MISSED,
        "slot_not_yet": State.ELIGIBLE,
        "stopped": State.ELIGIBLE,
        "channel_paused": State.ELIGIBLE,
        "sign_off_missing": State.DROPPED,
    }
    for code, state in reasons.items():
        after = outcomes.denied(outgoing(), (Reason(code),), NOW)
        assert after.state is state
        assert (after.waiting is not None) == (code in {"stopped", "channel_paused"})


def test_what_never_left_waits_and_goes_again() -> None:
    offline = NetworkProblem("host_not_found", sent=False)
    waiting = outcomes.no_answer(outgoing(State.SENDING), offline, NOW)
    assert (waiting.state, waiting.waiting) == (State.ELIGIBLE, Reason("waiting_network", {"why": "host_not_found"}))
    asked = outcomes.not_left(outgoing(State.ARMED), NetworkProblem("rate_limited", retry_after=600.0), NOW)
    assert asked.next_look == NOW + timedelta(seconds=600)
    refused = outcomes.credentials_refused(outgoing(State.SENDING), CredentialsProblem("credentials_refused"), NOW)
    assert refused.waiting == Reason("waiting_channel", {"why": "credentials_refused"})


def test_waiting_grows_longer_and_forgets_what_did_not_leave() -> None:
    before = outgoing(State.ELIGIBLE).to(State.ARMED, NOW, Reason("armed"))
    pauses = []
    for _ in range(8):
        sending = before.to(State.SENDING, NOW, Reason("sent", {"step": "create"}), first_sent_at=NOW)
        waits = outcomes.no_answer(sending, NetworkProblem("connection_refused"), NOW)
        assert (waits.trail, waits.first_sent_at) == ((), None)
        pauses.append((waits.next_look or NOW) - NOW)
        before = waits.to(State.ARMED, NOW, Reason("armed"))
    assert pauses[:4] == [outbox.RETRY, outbox.RETRY * 2, outbox.RETRY * 4, outbox.RETRY * 8]
    assert set(pauses[4:]) == {outbox.LONGEST_RETRY}
    asked = outgoing(State.UNKNOWN, looks=7)
    assert outbox.settle(asked, Answer.NOT_THERE, NOW, "Ana").looks == 0


def test_without_a_channel_a_person_looks_and_what_has_not_left_waits() -> None:
    gone = NotFound("channel_not_found")
    lost = outcomes.no_way_there(outgoing(State.UNKNOWN, next_look=NOW, waiting=Reason("looking")), gone, NOW)
    assert (lost.state, lost.next_look, lost.waiting) == (State.UNKNOWN, None, None)
    waits = outcomes.no_way_there(outgoing(State.ARMED), gone, NOW)
    assert (waits.state, waits.waiting) == (State.ELIGIBLE, Reason("waiting_channel", {"why": "channel_not_found"}))


def test_trouble_without_a_name_waits_and_says_so() -> None:
    waits = outcomes.in_trouble(outgoing(State.ARMED), "ValueError", NOW)
    assert waits is not None
    assert (waits.state, waits.waiting) == (State.ELIGIBLE, Reason("waiting_network", {"why": "ValueError"}))
    looks = outcomes.in_trouble(outgoing(State.UNKNOWN, next_look=NOW), "KeyError", NOW)
    assert looks is not None
    assert (looks.state, looks.next_look) == (State.UNKNOWN, NOW + outbox.RETRY)
    assert outcomes.in_trouble(outgoing(State.SENDING), "KeyError", NOW) is None
    assert outcomes.in_trouble(outgoing(State.UNKNOWN, next_look=None), "KeyError", NOW) is None
    lost = outcomes.no_sense(outgoing(State.SENDING, first_sent_at=NOW), "KeyError", NOW)
    assert lost.state is State.UNKNOWN


@given(st.booleans(), st.booleans(), st.booleans(), st.sampled_from(IdempotencyClass))
def test_what_may_have_left_is_never_failed(
    sent: bool, container: bool, lost: bool, idempotency: IdempotencyClass
) -> None:
    sending = outgoing(
        State.SENDING,
        idempotency,
        first_sent_at=NOW,
        server_ids={"post": "1"} if container else {},
        lost_at=NOW if lost else None,
    )
    after = outcomes.no_answer(sending, NetworkProblem("deadline_passed", sent=sent), NOW)
    assert (after.state is State.UNKNOWN) == (sent or container or lost)
    silent = outcomes.credentials_refused(sending, CredentialsProblem("credentials_refused"), NOW)
    assert (silent.state is State.UNKNOWN) == (container or lost)


def test_looking_waits_for_network_or_reconnection() -> None:
    unknown = outgoing(State.UNKNOWN, next_look=NOW)
    later = outcomes.look_later(unknown, NetworkProblem("connection_refused"), NOW)
    assert later.waiting is not None
    assert later.waiting.code == "looking_waits_network"
    again = outcomes.look_later(unknown, CredentialsProblem("credentials_refused"), NOW)
    assert again.waiting is not None
    assert again.waiting.code == "looking_waits_reconnect"
    assert again.next_look == NOW + outbox.RETRY


def test_an_accepted_message_that_is_never_seen_is_told() -> None:
    sent = outgoing(State.SENT)
    states = []
    while sent.state is State.SENT:
        sent = outcomes.live_absent(sent, NOW)
        states.append(sent.state)
    assert states == [State.SENT, State.SENT, State.DIFFERS]


def test_a_draft_that_a_restore_missed_asks_and_takes_every_answer() -> None:
    missed = outbox.missed_by_restore(outgoing(), NOW)
    assert (missed.state, missed.reasons, missed.next_look) == (State.MISSED, (Reason("restored"),), None)
    assert outbox.next_step(missed, NOW, at_once=True) is None
    assert outbox.settle(missed, Answer.THERE, NOW, "Ana").state is State.SENT
    assert outbox.settle(missed, Answer.NOT_THERE, NOW, "Ana").state is State.ELIGIBLE
    assert outbox.settle(missed, Answer.DROP, NOW, "Ana").state is State.DROPPED
