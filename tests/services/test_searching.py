"""Reading the inbox as the current person sees it."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.fakes.inbox_samples import ago, comment, entry, feed, site
from tests.fakes.open_store import ANA, JON
from tests.fakes.triage_desk import TriageDesk
from workstation.domain.errors import NotFound, RuleViolation
from workstation.domain.identifiers import ConversationId, MessageId, conversation_id, message_id
from workstation.domain.messages import Note
from workstation.domain.queries import Query, Word
from workstation.domain.triage import TriageFacts
from workstation.services.searching import Searching

SITE = site()
C1 = conversation_id(SITE.id, "c1")


@pytest.fixture
def people():
    return TriageDesk()


@pytest.fixture
def searching(store, people):
    store.add(SITE, feed())
    store.take(SITE, comment("c1", minutes=9, text="El lote"), comment("c2", root="c1", minutes=5), comment("d1"))
    store.take(feed(), entry("e1", minutes=3))
    return Searching(store.storage, people, store.clock)


async def test_pages_of_conversations(searching):
    first = await searching.conversations("", limit=2)
    second = await searching.conversations("", after=first.next, limit=2)
    assert [row.id for row in (*first.rows, *second.rows)] == [
        conversation_id(SITE.id, "d1"),
        conversation_id(feed().id, "e1"),
        C1,
    ]
    assert second.next is None


async def test_a_query_can_be_a_tree(searching):
    page = await searching.conversations(Query((Word("lote"),)))
    assert [row.id for row in page.rows] == [C1]
    messages = await searching.search_messages("lote ")
    assert [message.native_id for message in messages.messages] == ["c1"]


async def test_what_cannot_be_read_is_refused_with_its_place_and_a_suggestion(searching):
    for ask in (searching.conversations, searching.search_messages):
        with pytest.raises(RuleViolation) as caught:
            await ask("is:opne form:x")
        assert [(reason.code, dict(reason.values)) for reason in caught.value.reasons] == [
            ("query_unknown_value", {"start": 3, "end": 7, "suggestion": "open"}),
            ("query_unknown_operator", {"start": 8, "end": 12, "suggestion": "from"}),
        ]


async def test_days_begin_where_the_reader_is(store, people):
    store.add(SITE)
    store.take(SITE, comment(sent_at=ago(60 * 11)))
    zone = ZoneInfo("Asia/Tokyo")
    assert (await Searching(store.storage, people, store.clock).conversations("after:today")).rows == ()
    assert len((await Searching(store.storage, people, store.clock, zone=zone).conversations("after:today")).rows) == 1


async def test_a_conversation_with_what_stands_beside_it(searching, store):
    note = Note(id="n", conversation=C1, person=JON, person_name="Jon", text="ojo", written_at=store.clock.now())
    store.write(lambda tables: tables.triage.add_note(note))
    store.write(lambda tables: tables.triage.change({C1: TriageFacts(assignee=JON)}))
    detail = await searching.conversation(C1)
    assert (detail.row.id, detail.row.assignee_name, detail.channel.id) == (C1, "Jon Etxeberria", SITE.id)
    assert detail.notes == (note,)
    assert [item.conversation for item in detail.history] == [conversation_id(SITE.id, "d1")]


async def test_a_conversation_of_a_removed_channel_is_still_readable(searching, store):
    store.write(lambda tables: tables.channels.remove(SITE.id))
    assert (await searching.conversation(C1)).channel.title == SITE.title


async def test_messages_in_pages_both_ways(searching):
    first = await searching.messages(C1, limit=1)
    second = await searching.messages(C1, after=first.next, limit=1)
    assert [page.messages[0].native_id for page in (first, second)] == ["c1", "c2"]
    assert second.next is None
    newest = await searching.messages(C1, limit=1, newest_first=True)
    assert newest.messages[0].native_id == "c2"
    older = await searching.messages(C1, after=newest.next, newest_first=True)
    assert [message.native_id for message in older.messages] == ["c1"]


async def test_one_message_and_its_versions(searching, store):
    store.clock.advance(minutes=1)
    store.take(SITE, comment("c1", minutes=9, text="Otro lote"))
    message = await searching.message(message_id(SITE.id, "c1"))
    assert message.text == "Otro lote"
    assert [version.text for version in await searching.versions(message.id)] == ["El lote", "Otro lote"]


async def test_figures_follow_the_person(searching, store, people):
    store.write(lambda tables: tables.triage.mark_read([C1], ANA, store.clock.now()))
    assert (await searching.counters()).unread == 1
    people.person = JON
    assert (await searching.counters()).unread == 2
    assert [row.unread for row in (await searching.rows([C1])).values()] == [True]


async def test_labels(searching, store):
    store.write(lambda tables: tables.triage.change({C1: TriageFacts(labels=("b", "A"))}))
    assert await searching.labels() == ("A", "b")


async def test_ids_may_be_shortened_while_they_are_unique(searching):
    assert await searching.resolve(C1) == C1
    assert await searching.resolve(C1[:8]) == C1
    message = message_id(SITE.id, "c2")
    assert await searching.resolve_message(message[:8]) == message


async def test_a_former_name_resolves(searching, store):
    store.take(SITE, comment("d1", root="c1"))
    assert await searching.resolve(conversation_id(SITE.id, "d1")) == C1
    assert (await searching.conversation(conversation_id(SITE.id, "d1"))).row.id == C1


async def test_what_is_not_there_is_not_found(searching):
    nothing = ConversationId("ab" * 32)
    for answer in (
        searching.conversation(nothing),
        searching.messages(nothing),
        searching.message(MessageId(nothing)),
        searching.versions(MessageId(nothing)),
        searching.resolve(nothing),
        searching.resolve("abababab"),
        searching.resolve_message("no hex digits"),
    ):
        with pytest.raises(NotFound):
            await answer
    assert await searching.rows([nothing]) == {}


async def test_short_and_ambiguous_prefixes_are_refused(searching, store, monkeypatch):
    with pytest.raises(RuleViolation) as caught:
        await searching.resolve(C1[:5])
    assert (caught.value.code, caught.value.values["least"]) == ("id_too_short", 6)
    monkeypatch.setattr("workstation.services.searching.SHORTEST_PREFIX", 0)
    with pytest.raises(RuleViolation) as caught:
        await searching.resolve_message("")
    assert caught.value.code == "id_not_unique"


async def test_the_viewpoint_knows_everybody(searching, store):
    viewpoint = await searching.viewpoint()
    assert viewpoint.names == {ANA: "Ana Ribera", JON: "Jon Etxeberria"}
    assert viewpoint.now - store.clock.now() == timedelta(0)
