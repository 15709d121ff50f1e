"""Where a message stands, and what it does to its conversation."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import ago, comment, entry, site
from workstation.domain.channels import ConversationMode
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import conversation_id
from workstation.domain.messages import Author, MessageKind
from workstation.domain.threads import Arrival, Merge, Threads, grow, listed_at, preview_of

ACCOUNT = site().id


def name_of(native):
    return conversation_id(ACCOUNT, native)


def threads(*natives, names=(), homes=None):
    ids = {native: name_of(native) for native in natives}
    return Threads(ids, {name_of(name): name_of(meant) for name, meant in dict(names).items()}, homes or {})


def grown(*messages, facts=None, quiet=False, received=NOON):
    arrivals = [Arrival(item, listed_at(item.sent_at, received), received, quiet) for item in messages]
    return grow(name_of("c1"), ACCOUNT, facts, arrivals)


def test_a_root_begins_its_own_conversation():
    assert threads("a").place("a", "a") == name_of("a")


def test_an_answer_goes_to_its_root():
    assert threads("a", "b").place("b", "a") == name_of("a")


def test_an_answer_to_a_known_message_goes_where_that_one_stands():
    placed = threads("b", "c", homes={"b": name_of("a")}).place("c", "b")
    assert placed == name_of("a")


def test_an_alias_is_followed():
    assert threads("b", "c", names={"b": "a"}).place("c", "b") == name_of("a")


def test_a_root_known_late_takes_the_conversation_along():
    here = threads("a", "b", names={"b": "b"})
    assert here.place("b", "a") == name_of("a")
    assert here.merges == (Merge(name_of("b"), name_of("a")),)
    assert here.resolve(name_of("b")) == name_of("a")


def test_a_thread_that_is_named_both_ways_round_settles():
    here = threads("a", "b", names={"a": "a", "b": "b"})
    here.place("b", "a")
    here.place("a", "b")
    assert here.merges == (Merge(name_of("b"), name_of("a")),)


@st.composite
def forests(draw):
    """Messages with parents; a connector names the true root, or only the parent where it knows no better."""
    size = draw(st.integers(1, 12))
    parents = [None if number == 0 else draw(st.none() | st.integers(0, number - 1)) for number in range(size)]
    roots = []
    for number, parent in enumerate(parents):
        roots.append(number if parent is None else roots[parent])
    knows = [draw(st.booleans()) for _ in range(size)]
    facts = zip(roots, parents, knows, strict=True)
    named = [root if known or parent is None else parent for root, parent, known in facts]
    return roots, named, draw(st.permutations(range(size)))


@given(forests())
def test_every_order_of_arrival_ends_in_the_same_conversations(forest):
    roots, named, order = forest
    here = threads(*map(str, range(len(roots))))
    given_out = {number: here.place(str(number), str(named[number])) for number in order}
    assert {number: here.resolve(name) for number, name in given_out.items()} == {
        number: name_of(str(roots[number])) for number in order
    }


@given(forests(), st.integers(1, 4))
def test_arriving_in_several_batches_ends_in_the_same_conversations(forest, parts):
    roots, named, order = forest
    names, homes = {}, {}
    for part in range(parts):
        here = Threads({str(number): name_of(str(number)) for number in range(len(roots))}, names, homes)
        for number in order[part::parts]:
            homes[str(number)] = here.place(str(number), str(named[number]))
            names[homes[str(number)]] = homes[str(number)]
        for merge in here.merges:
            names[merge.source] = merge.target
        names = {name: here.resolve(name) for name in names}
        homes = {native: here.resolve(home) for native, home in homes.items()}
    assert homes == {str(number): name_of(str(roots[number])) for number in order}


def test_a_date_in_the_future_counts_as_now():
    assert listed_at(NOON + timedelta(days=400), NOON) == NOON
    assert listed_at(None, NOON) == NOON
    assert listed_at(ago(5), NOON) == ago(5)


def test_a_new_conversation_is_open_and_shows_its_message():
    facts = grown(comment(minutes=3, text="Hola\n\n  qué tal", subject="Lote"))
    assert (facts.state, facts.subject, facts.who, facts.preview) == (
        ConversationState.OPEN,
        "Lote",
        "Núria Casals",
        "Hola qué tal",
    )
    assert (facts.message_count, facts.first_at, facts.last_at, facts.arrived_at) == (1, ago(3), ago(3), NOON)
    assert facts.mode is ConversationMode.ADDRESSED
    assert not facts.mention


def test_what_we_began_waits_for_nobody():
    facts = grown(comment(), quiet=True)
    assert (facts.state, facts.arrived_at) == (ConversationState.DONE, None)


def test_an_answer_opens_a_finished_conversation():
    began = grown(comment(minutes=9), quiet=True)
    facts = grown(comment("c2", root="c1", minutes=1, author=Author("5", "", "jon")), facts=began)
    assert (facts.state, facts.who, facts.message_count, facts.arrived_at) == (ConversationState.OPEN, "jon", 2, NOON)


def test_our_own_answer_moves_the_conversation_but_opens_nothing():
    began = grown(comment(minutes=9), quiet=True)
    facts = grown(comment("c2", root="c1", minutes=1, text="nuestra"), facts=began, quiet=True)
    assert (facts.state, facts.preview, facts.last_at, facts.arrived_at) == (
        ConversationState.DONE,
        "nuestra",
        ago(1),
        None,
    )


def test_an_old_message_that_arrives_late_changes_neither_state_nor_first_words():
    began = grown(comment(minutes=1, subject="Re: lote"), quiet=True)
    facts = grown(comment("c0", minutes=60, subject="Lote", kind=MessageKind.MENTION), facts=began)
    assert (facts.state, facts.preview, facts.subject) == (ConversationState.DONE, began.preview, "Lote")
    assert (facts.first_at, facts.arrived_at, facts.mention) == (ago(60), NOON, True)


def test_a_missing_subject_is_filled_by_a_later_message():
    facts = grown(comment(minutes=5), comment("c2", minutes=1, subject="Al fin"))
    assert facts.subject == "Al fin"
    assert facts.first_at == ago(5)


def test_somebody_speaking_to_us_makes_a_heard_conversation_addressed():
    facts = grown(comment("c2", root="e1", minutes=1), facts=grown(entry(minutes=5)))
    assert facts.mode is ConversationMode.ADDRESSED
    assert grown(entry("e2", minutes=1), facts=facts).mode is ConversationMode.ADDRESSED


@given(st.text())
def test_first_words_are_one_short_line(text):
    preview = preview_of(text)
    assert len(preview) <= 160
    assert preview == " ".join(preview.split())


@given(st.lists(st.integers(0, 500), min_size=1, max_size=8, unique=True), st.data())
def test_the_order_inside_a_batch_does_not_matter(minutes, data):
    messages = [comment(f"c{number}", root="c1", minutes=number, subject=f"s{number}") for number in minutes]
    assert grown(*data.draw(st.permutations(messages))) == grown(*messages)


@given(st.lists(st.integers(0, 500), min_size=2, max_size=8, unique=True), st.integers(1, 7))
def test_one_batch_or_two_give_the_same_figures(minutes, cut):
    messages = [comment(f"c{number}", root="c1", minutes=number) for number in minutes]
    cut = min(cut, len(messages) - 1)
    together = grown(*messages)
    apart = grown(*messages[cut:], facts=grown(*messages[:cut]))
    assert (apart.message_count, apart.first_at, apart.last_at, apart.preview, apart.arrived_at) == (
        together.message_count,
        together.first_at,
        together.last_at,
        together.preview,
        together.arrived_at,
    )


@pytest.mark.parametrize("length", [0, 1, 160, 161, 5_000])
def test_long_words_are_cut(length):
    assert len(preview_of("x" * length)) == min(length, 160)
