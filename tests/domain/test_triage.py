"""What a team decides about conversations."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.fake_clock import NOON
from workstation.domain.conversations import ConversationState, Priority
from workstation.domain.event_reading import check_body
from workstation.domain.identifiers import ConversationId, PersonId
from workstation.domain.journal import EventType
from workstation.domain.triage import TriageFacts, events_of, taken_back, with_label, without_label

HERE = ConversationId("c")
ANA, JON = PersonId("ana"), PersonId("jon")

_facts = st.builds(
    TriageFacts,
    state=st.sampled_from(ConversationState),
    snoozed_until=st.none() | st.just(NOON),
    assignee=st.sampled_from([None, ANA, JON]),
    labels=st.lists(st.sampled_from(["legal", "lote", "ñ"]), unique=True).map(lambda names: tuple(sorted(names))),
    starred=st.booleans(),
    muted=st.booleans(),
    priority=st.sampled_from(Priority),
    taken_up=st.booleans(),
)


def test_labels_that_differ_in_case_are_the_same():
    once = with_label(TriageFacts(), "Legal")
    assert with_label(once, "LEGAL") is once
    assert with_label(once, "agua").labels == ("agua", "Legal")
    assert without_label(once, "legal").labels == ()


def test_an_assignment_a_state_and_labels_are_journalled():
    before = TriageFacts(labels=("viejo",))
    after = TriageFacts(
        assignee=ANA, state=ConversationState.SNOOZED, snoozed_until=NOON, labels=("nuevo",), starred=True
    )
    events = events_of(HERE, before, after)
    assert [event.type for event in events] == [
        EventType.CONVERSATION_ASSIGN,
        EventType.CONVERSATION_STATUS,
        EventType.CONVERSATION_LABEL,
        EventType.CONVERSATION_LABEL,
    ]
    assert events[1].body["until"] == "2026-11-12T10:42:00Z"
    assert [(event.body["label"], event.body["on"]) for event in events[2:]] == [("nuevo", True), ("viejo", False)]


@given(_facts, _facts)
def test_every_event_is_one_the_journal_takes(before, after):
    assert all(check_body(event.type, event.body) is None for event in events_of(HERE, before, after))


@given(_facts)
def test_stars_and_mutes_are_our_own(facts):
    assert events_of(HERE, facts, replace(facts, starred=not facts.starred, muted=not facts.muted)) == ()


@given(_facts, _facts)
def test_taking_back_at_once_restores_everything(before, after):
    assert taken_back(before, after, after) == before


@given(_facts, _facts, _facts)
def test_taking_back_leaves_what_others_did_since(before, after, now):
    result = taken_back(before, after, now)
    if now.assignee != after.assignee:
        assert result.assignee == now.assignee
    untouched = set(now.labels) - set(after.labels) - set(before.labels)
    assert untouched <= set(result.labels)
