"""Events: their shape, which count, in which order, and what they fold into."""

import json
import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import (
    CHARTER_ID,
    DRAFT,
    OFFICE,
    REF,
    START,
    TEAM,
    Log,
    charter,
    device,
    device_id,
    identified,
    many,
    post,
)
from workstation.domain.charter import Cut, DeviceStatus
from workstation.domain.errors import Reason
from workstation.domain.event_reading import check_body, read_event
from workstation.domain.identifiers import DeviceId, EventId, TeamId
from workstation.domain.journal import BlobRef, EventType, Hlc, blob_ref, event_payload
from workstation.domain.journal_order import accept
from workstation.domain.team_state import fold, state_digest

NEXT_ID = EventId("d" * 64)
CHAIN = {1: {CHARTER_ID}, 2: {NEXT_ID}}
OFFICE_CHARTER = charter(OFFICE)


def codes(acceptance):
    return sorted((refusal.event.seq, refusal.reason.code, refusal.pending) for refusal in acceptance.refused)


def accepted(events, team=OFFICE_CHARTER, chain=CHAIN):
    return accept(events, team, chain, TEAM)


# Shape


def read(event, **changes):
    payload = event_payload(event)
    document = {**json.loads(payload), **changes}
    return read_event(event.id, json.dumps(document).encode() if changes else payload, document)


def a_log():
    log = Log()
    digest = log.put("ana", post())
    log.submit("ana", digest)
    log.approve("marta", digest, "legal", "legal", expires="2026-11-13T09:00:00Z")
    return log


def test_an_event_is_read_back_as_it_was_written():
    for event in a_log().events:
        assert read(event) == event
    seen = {device_id("jon0"): (3, EventId("e" * 64))}
    event = Log().append("ana", EventType.CONVERSATION_ASSIGN, {"conversation": "c", "person": None}, seen=seen)
    assert read(event) == event


def test_a_body_kept_elsewhere_is_named_by_its_hash():
    event = identified(replace(a_log().events[0], type="future.thing", body={}, body_ref=BlobRef("b" * 64, 20)))
    assert read(event) == event


def test_unknown_types_are_kept_as_they_are():
    event = Log().append("ana", "future.thing", {"anything": [1, {"x": True}]}, critical=True)
    assert read(event) == event


EVENT = a_log().events[0]


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"team": "short"},
        {"dev": "short"},
        {"seq": 0},
        {"prev": "x"},
        {"charter": {"version": 1}},
        {"charter": {"version": 0, "id": CHARTER_ID}},
        {"hlc": [1]},
        {"hlc": [1, -1]},
        {"hlc": [1, True]},
        {"hlc": [1, 2, 3]},
        {"hlc": "1"},
        {"seen": {"x": [1]}},
        {"seen": {"x": "no"}},
        {"seen": {"x": [0, "e" * 64]}},
        {"seen": {"x": [1, "e"]}},
        {"type": ""},
        {"critical": 0},
        {"body_ref": REF},
        {"body": {}},
        {"body": []},
        {"surprise": 1},
        {"type": "review.submit"},
    ],
)
def test_events_of_another_shape_are_refused(change):
    found = read(EVENT, **change)
    assert isinstance(found, Reason)
    assert found.code == "document_malformed"


def test_an_event_needs_a_body_and_known_types_need_it_inside():
    document = json.loads(event_payload(EVENT))
    del document["body"]
    assert isinstance(read_event(EVENT.id, b"", document), Reason)
    assert isinstance(read_event(EVENT.id, b"", {**document, "body_ref": REF}), Reason)


def test_only_canonical_bytes_are_an_event():
    loose = json.dumps(json.loads(event_payload(EVENT)), indent=1).encode()
    found = read_event(EVENT.id, loose, json.loads(loose))
    assert isinstance(found, Reason)
    assert found.values["fault"] == "not_canonical"


BODIES = {
    EventType.CONVERSATION_ASSIGN: {"conversation": "c", "person": "p"},
    EventType.CONVERSATION_STATUS: {"conversation": "c", "state": "open", "until": None, "taken_up": True},
    EventType.CONVERSATION_NOTE: {"conversation": "c", "note": "n", "text_ref": REF},
    EventType.CONVERSATION_LABEL: {"conversation": "c", "label": "l", "on": True},
    EventType.CONVERSATION_OUTCOME: {"conversation": "c", "outcome": "solved"},
    EventType.PUBLISH_INTENT: {"publication": "p", "draft": "d", "digest": "f" * 64, "account": "a", "epoch": 1,
                               "attempt": 1, "key": "k", "record": {}},
    EventType.PUBLISH_RESULT: {"publication": "p", "draft": "d", "outcome": "sent", "url": ""},
    EventType.PUBLISH_SETTLE: {"publication": "p", "draft": "d", "answer": "there"},
    EventType.PUBLISH_RELEASE: {"account": "a", "epoch": 1},
    EventType.EXPORT_DONE: {"what": "messages", "format": "csv", "rows": 1, "manifest": "m",
                            "files": [{"name": "f", "sha256": "f" * 64, "rows": 1}]},
    EventType.RESTORE_DONE: {"backup": "b", "settled": 0, "needs_you": 1},
    EventType.HEARTBEAT: {"state_digest": "f" * 64, "fold": 1, "app": "0.1.0"},
    EventType.BLOB_HAVE: {"blobs": ["f" * 64]},
    EventType.MESSAGE_SHARED: {"message": "m", "payload_ref": REF},
    EventType.STOP_SET: {"scope": "everything", "target": "", "reason_ref": REF},
    EventType.STOP_LIFT: {"stop": "f" * 64},
    EventType.DRAFT_DISCARD: {"draft": "d"},
    EventType.REVIEW_COMMENT: {"draft": "d", "digest": "f" * 64, "start": 0, "end": 1, "text_ref": REF},
}  # fmt: skip


@pytest.mark.parametrize("kind", BODIES)
def test_what_each_type_carries(kind):
    body = BODIES[kind]
    assert check_body(kind, body) is None
    assert check_body(kind, {**body, "surprise": 1}) is not None
    for name in body:
        if name not in {"until", "taken_up", "url"}:
            assert check_body(kind, {key: value for key, value in body.items() if key != name}) is not None
        assert check_body(kind, {**body, name: 1.5}) is not None


def test_words_that_a_body_may_not_say():
    assert check_body(EventType.PUBLISH_RESULT, {**BODIES[EventType.PUBLISH_RESULT], "outcome": "maybe"}) is not None
    assert check_body(EventType.STOP_SET, {**BODIES[EventType.STOP_SET], "scope": "world"}) is not None


def test_blobs_and_clocks():
    data = bytes(16) + b"text"
    assert blob_ref(data).document() == {"sha256": blob_ref(data).sha256, "size": 20}
    later = Hlc(5, 2).tick(START)
    assert later.moment == START
    assert later.tick(START) == Hlc(later.ms, 1)
    assert later.tick(START - timedelta(days=90)) == Hlc(later.ms, 1)
    assert later.tick(START + timedelta(milliseconds=1)) == Hlc(later.ms + 1, 0)


# Which events count


def test_a_clean_log_is_accepted_in_order():
    log = a_log()
    found = accepted(log.events)
    assert list(found.accepted) == log.events
    assert (found.refused, found.forks, found.gaps) == ((), (), frozenset())


def tampered(position, **changes):
    """Return the log with one event changed and what follows chained to it again, as its own device could do."""
    log = Log()
    for number in range(4):
        extra = changes if number == position else {}
        log.append("ana", EventType.DRAFT_DISCARD, {"draft": f"d{number}"}, **extra)
    return log.events


@pytest.mark.parametrize(
    ("changes", "code", "pending"),
    [
        ({"team": TeamId("8" * 64)}, "foreign_team", False),
        ({"previous": EventId("9" * 64)}, "chain_broken", False),
        ({"hlc": Hlc(1)}, "goes_back", False),
        ({"charter_version": 3}, "charter_unknown", True),
        ({"charter_id": EventId("0" * 64)}, "charter_unknown", True),
        ({"seq": 7}, "gap", True),
    ],
)
def test_what_stops_a_log(changes, code, pending):
    found = accepted(tampered(2, **changes))
    assert len(found.accepted) == 2
    assert {(refusal.reason.code, refusal.pending) for refusal in found.refused} == {(code, pending)}
    assert (device_id("ana0") in found.gaps) is pending


def test_charter_versions_and_what_was_seen_never_decrease():
    log = Log(version=2)
    newer = {"charter_id": NEXT_ID}
    jon = device_id("jon0")
    log.append("ana", EventType.DRAFT_DISCARD, {"draft": "a"}, seen={jon: (2, EventId("e" * 64))}, **newer)
    head = log.heads[device_id("ana0")]
    for changes in (
        {"charter_version": 1, "charter_id": CHARTER_ID, "seen": dict(head.seen)},
        {"seen": {}, **newer},
        {"seen": {jon: (1, EventId("e" * 64))}, **newer},
    ):
        log.heads[device_id("ana0")] = head
        event = log.append("ana", EventType.DRAFT_DISCARD, {"draft": "b"}, **changes)
        assert codes(accepted([head, event])) == [(2, "goes_back", False)]


def test_devices_that_the_charter_does_not_know_wait():
    log = Log()
    log.append("stranger", EventType.DRAFT_DISCARD, {"draft": "a"})
    assert codes(accepted(log.events)) == [(1, "device_unknown", True)]


@pytest.mark.threat("A13")
def test_a_fork_freezes_the_device_before_it():
    log = a_log()
    log.append("ana", EventType.DRAFT_DISCARD, {"draft": "x"})
    head = log.heads[device_id("ana0")]
    twin = identified(replace(head, body={"draft": "y"}))
    found = accepted([*log.events, twin])
    assert found.forks[0].seq == head.seq
    assert found.forks[0].ids == tuple(sorted((head.id, twin.id)))
    assert {event.seq for event in found.accepted if event.device == head.device} == {1, 2}
    assert {refusal.reason.code for refusal in found.refused} == {"after_fork"}


def cut_office(seq, identifier, status=DeviceStatus.REVOKED):
    machine = device("ana", status=status, cut=Cut(seq, identifier))
    return replace(OFFICE_CHARTER, devices={**OFFICE_CHARTER.devices, machine.id: machine})


@pytest.mark.threat("A10")
@pytest.mark.threat("A11")
def test_nothing_beyond_a_cut_counts_whatever_its_time_says():
    events = tampered(9)
    for seq in range(5):
        identifier = events[seq - 1].id if seq else EventId("")
        found = accepted(events, cut_office(seq, identifier))
        assert [event.seq for event in found.accepted] == list(range(1, seq + 1))
        assert {refusal.reason.code for refusal in found.refused} <= {"beyond_cut"}
        assert found.gaps == frozenset()


@pytest.mark.threat("A10")
def test_of_two_branches_the_cut_names_the_one_that_counts():
    events = tampered(9)
    other = tampered(1, body={"draft": "forged"})
    found = accepted([*events, *other], cut_office(3, events[2].id))
    assert list(found.accepted) == events[:3]
    assert found.forks == ()


def test_a_cut_whose_event_never_came_leaves_a_gap():
    events = tampered(9)
    found = accepted(events, cut_office(3, EventId("0" * 64)))
    assert found.accepted == ()
    assert found.gaps == {device_id("ana0")}
    numbered = accepted(events, cut_office(3, events[1].id))
    assert numbered.accepted == ()


def test_a_hole_is_known_from_its_far_side():
    log = Log()
    first = log.append("jon", EventType.DRAFT_DISCARD, {"draft": "a"})
    log.append("ana", EventType.DRAFT_DISCARD, {"draft": "b"}, seen={first.device: (5, EventId("e" * 64))})
    assert accepted(log.events).gaps == {first.device}
    log.append("ana", EventType.DRAFT_DISCARD, {"draft": "b"}, seen={first.device: (6, EventId("e" * 64))})
    other = identified(replace(first, body={"draft": "z"}))
    log.append("marta", EventType.DRAFT_DISCARD, {"draft": "b"}, seen={first.device: (1, other.id)})
    assert accepted(log.events).gaps == {first.device}


def test_an_event_comes_after_what_it_has_seen_whatever_the_clocks_say():
    log = Log()
    first = log.append("jon", EventType.DRAFT_DISCARD, {"draft": "a"}, hlc=Hlc(10**15))
    second = log.append("ana", EventType.DRAFT_DISCARD, {"draft": "b"}, seen={first.device: (1, first.id)}, hlc=Hlc(5))
    third = log.append("marta", EventType.DRAFT_DISCARD, {"draft": "c"}, hlc=Hlc(7))
    assert accepted(log.events).accepted == (third, first, second)


# Folding


STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(OFFICE)), st.integers(0, 9), st.integers(0, 3)), min_size=1, max_size=25
)
KINDS = ("put", "submit", "approve", "object", "request", "withdraw", "stop", "lift", "label", "assign")


def play(steps):  # noqa: C901 - one case for each kind of event
    """Play a random history: everybody does anything, each seeing what stands there."""
    log, digest = Log(), ""
    digest = log.put("ana", post())
    for who, what, number in steps:
        seen = {
            event.device: (event.seq, event.id) for event in log.heads.values() if event.device != device_id(f"{who}0")
        }
        target = log.events[number % len(log.events)].id
        match KINDS[what]:
            case "put":
                digest = log.put(who, post(f"text {len(log.events)}"), seen=seen)
            case "submit":
                log.submit(who, digest, seen=seen)
            case "approve":
                log.approve(who, digest, "legal", "legal", seen=seen)
            case "object":
                log.say(who, EventType.REVIEW_OBJECT, digest, seen=seen)
            case "request":
                log.say(who, EventType.REVIEW_REQUEST_CHANGES, digest, seen=seen)
            case "withdraw":
                log.withdraw(who, target, seen=seen)
            case "stop":
                log.append(who, EventType.STOP_SET, {"scope": "draft", "target": DRAFT, "reason_ref": REF}, seen=seen)
            case "lift":
                log.append(who, EventType.STOP_LIFT, {"stop": target}, seen=seen)
            case "label":
                body = {"conversation": "c", "label": "l", "on": bool(number % 2)}
                log.append(who, EventType.CONVERSATION_LABEL, body, seen=seen)
            case "assign":
                log.append(who, EventType.CONVERSATION_ASSIGN, {"conversation": "c", "person": who}, seen=seen)
    return log.events


@pytest.mark.threat("A12")
def test_any_order_of_arrival_folds_into_the_same_state(cases):
    @many(300)
    @given(STEPS, st.randoms(use_true_random=False))
    def check(steps, chance: random.Random):
        cases.add("histories folded from shuffled and repeated events")
        events = play(steps)
        shuffled = [*events, *chance.sample(events, len(events) // 2)]
        chance.shuffle(shuffled)
        one, other = accepted(events), accepted(shuffled)
        assert one == other
        assert len(one.accepted) == len(events)
        state = fold(one.accepted, OFFICE_CHARTER)
        assert state_digest(state) == state_digest(fold(other.accepted, OFFICE_CHARTER))
        position = {event.id: place for place, event in enumerate(one.accepted)}
        for event in events:
            assert all(position[identifier] < position[event.id] for _, identifier in event.seen.values())

    check()


def test_two_states_differ_when_a_fact_differs():
    log = a_log()
    before = fold(log.events, OFFICE_CHARTER)
    log.withdraw("marta", log.events[-1].id)
    after = fold(log.events, OFFICE_CHARTER)
    assert state_digest(before) != state_digest(after)


def test_critical_events_of_the_future_are_named():
    log = Log()
    log.append("ana", "future.harmless", {})
    log.append("ana", "future.law", {}, critical=True)
    log.append("ana", EventType.DRAFT_DISCARD, {"draft": "d"}, critical=True)
    assert fold(log.events, OFFICE_CHARTER).unknown_critical == ("future.law",)


def test_what_the_team_made_of_a_conversation():
    log = Log()
    say = {"conversation": "c"}
    log.append("ana", EventType.CONVERSATION_ASSIGN, {**say, "person": "jon"})
    log.append("ana", EventType.CONVERSATION_STATUS, {**say, "state": "snoozed", "until": "2026-11-13T09:00:00Z"})
    log.append("jon", EventType.CONVERSATION_STATUS, {**say, "state": "open", "taken_up": True, "priority": "high"})
    log.append("jon", EventType.CONVERSATION_LABEL, {**say, "label": "a", "on": True})
    log.append("jon", EventType.CONVERSATION_LABEL, {**say, "label": "b", "on": True})
    log.append("ana", EventType.CONVERSATION_LABEL, {**say, "label": "a", "on": False})
    log.append("ana", EventType.CONVERSATION_NOTE, {**say, "note": "n1", "text_ref": REF})
    log.append("ana", EventType.CONVERSATION_OUTCOME, {**say, "outcome": "solved"})
    log.append("stranger", EventType.CONVERSATION_ASSIGN, {**say, "person": None})
    log.append("ana", "conversation.future", {**say})
    found = fold(log.events, OFFICE_CHARTER).conversations["c"]
    assert (found.assignee, found.state, found.until, found.taken_up) == ("jon", "open", None, True)
    assert (found.priority, found.outcome, found.labels) == ("high", "solved", {"b"})
    assert [(note.id, note.person) for note in found.notes] == [("n1", "ana")]


def test_devices_without_a_person_say_nothing_about_drafts():
    log = a_log()
    log.append("stranger", EventType.DRAFT_DISCARD, {"draft": DRAFT})
    assert log.facts(OFFICE_CHARTER).discarded_by is None
    log.append("stranger", EventType.STOP_SET, {"scope": "everything", "target": "", "reason_ref": REF})
    assert fold(log.events, OFFICE_CHARTER).stops == ()


def test_drafts_without_a_revision_are_no_drafts():
    log = Log()
    log.append("ana", EventType.DRAFT_DISCARD, {"draft": "ghost"})
    assert fold(log.events, OFFICE_CHARTER).drafts == {}
    assert fold([], OFFICE_CHARTER).heads == {}
    assert DeviceId("x") not in fold(log.events, OFFICE_CHARTER).heads
