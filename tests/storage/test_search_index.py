"""Finding conversations and messages: operators, order, pages."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import ago, comment, entry, feed, site
from tests.fakes.open_store import ANA, JON, OpenStore, every_page
from workstation.domain.conversations import ConversationState, Priority
from workstation.domain.errors import RuleViolation
from workstation.domain.identifiers import ConversationId, DraftId, conversation_id, message_id
from workstation.domain.messages import Attachment, Author, Note
from workstation.domain.queries import From, InChannel, Labelled, Not, Phrase, Query, Word
from workstation.domain.triage import TriageFacts
from workstation.storage import query_conditions
from workstation.storage.message_slots import SECOND

SITE, NEWS = site(), feed(labels=("Prensa",))


def fill(store):
    """A small inbox: three comments on the site, two entries in the news."""
    store.add(SITE, NEWS)
    store.take(
        SITE,
        comment(
            "humedad", minutes=50, text="El lote L-2431 huele a humedad", author=Author("5", "Marta Soler", "msoler")
        ),
        comment("precio", minutes=40, text="¿Cuánto cuesta el aceite?", html='<a href="https://x.example">x</a>'),
        comment(
            "foto",
            minutes=30,
            text="Mirad la foto del lote",
            attachments=(Attachment("https://x.example/f.png"),),
        ),
        comment("humedad-2", root="humedad", minutes=10, text="Sigue oliendo a aceite rancio"),
    )
    store.take(NEWS, entry("cosecha", minutes=60 * 24 * 3, text="La cosecha de aceite"), entry("premio", minutes=5))
    store.write(
        lambda tables: tables.triage.change(
            {
                name("humedad"): TriageFacts(assignee=ANA, labels=("Lote", "urgente"), starred=True),
                name("precio"): TriageFacts(state=ConversationState.DONE, priority=Priority.HIGH),
                name("foto"): TriageFacts(state=ConversationState.SNOOZED, snoozed_until=NOON, assignee=JON),
                name("cosecha"): TriageFacts(taken_up=True),
            }
        )
    )


def name(root) -> ConversationId:
    account = NEWS.id if root in {"cosecha", "premio"} else SITE.id
    return conversation_id(account, root)


NAMES = {name(root): root for root in ("humedad", "precio", "foto", "cosecha", "premio")}


def roots(store, query, **options):
    return [NAMES[row.id] for row in store.conversations(query, **options).rows]


def natives(store, query):
    return [message.native_id for message in store.messages(query).messages]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["premio", "humedad", "foto", "precio", "cosecha"]),
        ("is:open", ["humedad", "cosecha"]),
        ("is:open is:snoozed", ["humedad", "foto", "cosecha"]),
        ("is:done", ["precio"]),
        ("-is:done", ["premio", "humedad", "foto", "cosecha"]),
        ("is:heard", ["premio"]),
        ("is:addressed", ["humedad", "foto", "precio", "cosecha"]),
        ("is:taken-up", ["cosecha"]),
        ("is:mine", ["humedad"]),
        ("is:unassigned is:addressed", ["precio", "cosecha"]),
        ("is:starred", ["humedad"]),
        ("-is:starred is:addressed", ["foto", "precio", "cosecha"]),
        ("is:muted", []),
        ("label:lote", ["humedad"]),
        ("label:LOTE label:Urgente", ["humedad"]),
        ("-label:lote is:addressed", ["foto", "precio", "cosecha"]),
        ("label:prensa", ["premio", "cosecha"]),
        ("label:nada", []),
        ("channel:feed", ["premio", "cosecha"]),
        (f"channel:{SITE.id[:8]}", ["humedad", "foto", "precio"]),
        ('channel:"web alma"', ["humedad", "foto", "precio"]),
        ("channel:feed channel:wordpress", ["premio", "humedad", "foto", "precio", "cosecha"]),
        ("-channel:feed", ["humedad", "foto", "precio"]),
        ("channel:nowhere", []),
        ("has:attachment", ["foto"]),
        ("has:link", ["precio"]),
        ("-has:link is:addressed", ["humedad", "foto", "cosecha"]),
        ("has:note", ["foto"]),
        ("has:draft", ["precio"]),
        ("is:waiting", ["precio"]),
        ("after:today", ["premio", "humedad", "foto", "precio"]),
        ("before:yesterday", ["cosecha"]),
        ("after:2026-11-09 before:2026-11-10", ["cosecha"]),
        ("lote ", ["foto", "humedad"]),
        ("LÓTE ", ["foto", "humedad"]),
        ("aceite ", ["humedad", "precio", "cosecha"]),
        ("aceit", ["humedad", "precio", "cosecha"]),
        ("ac", ["humedad", "precio", "cosecha"]),
        ("aceite -rancio ", ["precio", "cosecha"]),
        ("-aceite ", ["premio", "foto"]),
        ('"huele a humedad"', ["humedad"]),
        ('"humedad a huele"', []),
        ("from:marta", ["humedad"]),
        ("from:msol", ["humedad"]),
        ('from:"Marta Soler" lote ', ["humedad"]),
        ("-from:redacción", ["humedad", "foto", "precio"]),
        ("titular ", ["premio", "cosecha"]),
        ("lote is:open", ["humedad"]),
        ("lote is:snoozed", ["foto"]),
        ("aceite channel:feed", ["cosecha"]),
        ("aceite before:yesterday", ["cosecha"]),
        ("aceite after:yesterday has:link", ["precio"]),
        ("lote label:urgente", ["humedad"]),
        ("palabra-que-no-esta ", []),
    ],
)
def test_operators(store, query, expected):
    fill(store)
    store.write(lambda tables: tables.conversations.set_draft(name("precio"), DraftId("d1"), "waiting", ("Legal",)))
    note = Note(id="n", conversation=name("foto"), person=ANA, person_name="Ana", text="ojo", written_at=NOON)
    store.write(lambda tables: tables.triage.add_note(note))
    assert roots(store, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["premio", "humedad-2", "foto", "precio", "humedad", "cosecha"]),
        ("aceite ", ["humedad-2", "precio", "cosecha"]),
        ("aceite is:open", ["humedad-2", "cosecha"]),
        ("-aceite ", ["premio", "foto", "humedad"]),
        ("has:attachment", ["foto"]),
        ("from:núria after:today", ["humedad-2", "foto", "precio"]),
        ("before:yesterday", ["cosecha"]),
    ],
)
def test_messages(store, query, expected):
    fill(store)
    assert natives(store, query) == expected


def test_reading_is_each_persons_own(store):
    fill(store)
    store.write(lambda tables: tables.triage.mark_read([name("humedad"), name("premio")], ANA, NOON))
    assert roots(store, "is:unread is:open") == ["cosecha"]
    assert roots(store, "is:read") == ["premio", "humedad"]
    assert roots(store, "is:unread is:open", person=JON) == ["humedad", "cosecha"]
    assert roots(store, "is:mine", person=JON) == ["foto"]


def test_many_labelled_conversations_are_walked_in_order(store, monkeypatch):
    fill(store)
    monkeypatch.setattr(query_conditions, "_FEW", 1)
    assert roots(store, "label:lote") == ["humedad"]
    assert roots(store, "-label:lote is:open") == ["cosecha"]


def test_a_conversation_is_listed_at_its_newest_hit_and_on_one_page_only(store):
    store.add(SITE)
    for number in range(12):
        root = f"r{number % 4}"
        native = root if number < 4 else f"m{number}"
        store.take(SITE, comment(native, root=root, minutes=100 - number, text="aceite"))
    pages = every_page(lambda after: store.conversations("aceite ", after=after, limit=1))
    shown = [row.id for page in pages for row in page.rows]
    assert shown == [conversation_id(SITE.id, f"r{number}") for number in (3, 2, 1, 0)]


def test_what_somebody_types_never_breaks_the_search(store):
    fill(store)
    odd = ['"', "*", "a*b", "NEAR(a b)", "AND", "aceite)", "author:x", "^aceite", "a\0b", "'", "lote AND", "{a}:b", ""]
    for text in odd:
        for terms in (
            (Word(text),),
            (Word(text, prefix=True), Word("lote")),
            (Phrase(text), Not(From(text))),
            (Not(Word(text)),),
            (From(text), Labelled(text), InChannel(text)),
        ):
            query = Query(terms)
            store.read(lambda tables, query=query: tables.search.conversations(query, store.viewpoint(), None, 5))
            store.read(lambda tables, query=query: tables.search.messages(query, store.viewpoint(), None, 5))


@pytest.mark.parametrize("cursor", ["", "x.y.z", "1.2.3", "zzzzzzzzzzzzzzzzzzzz.1", "ñ", "1"])
def test_a_cursor_that_was_not_made_here_is_refused(store, cursor):
    with pytest.raises(RuleViolation) as caught:
        store.conversations(after=cursor)
    assert caught.value.code == "bad_cursor"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=40), st.integers(1, 7))
def test_pages_together_are_the_whole_list_in_order(tmp_path_factory, minutes, limit):
    store = OpenStore(tmp_path_factory.mktemp("w"))
    try:
        store.add(SITE)
        store.take(SITE, *(comment(f"m{n}", minutes=m, text="aceite") for n, m in enumerate(minutes)))
        for ask in (
            lambda after: store.conversations(after=after, limit=limit),
            lambda after: store.conversations("aceite ", after=after, limit=limit),
            lambda after: store.conversations("is:open", after=after, limit=limit),
        ):
            rows = [row for page in every_page(ask) for row in page.rows]
            assert len({row.id for row in rows}) == len(minutes)
            assert [row.last_at for row in rows] == [ago(m) for m in sorted(minutes)]
        for query in ("", "aceite "):
            pages = every_page(lambda after, query=query: store.messages(query, after=after, limit=limit))
            assert [m.sent_at for page in pages for m in page.messages] == [ago(m) for m in sorted(minutes)]
    finally:
        store.storage.close_now()


def test_a_second_that_is_full_flows_into_the_next(store):
    store.add(NEWS)
    total = SECOND + 50
    for start in range(0, total, 400):
        numbers = range(start, min(start + 400, total))
        store.take(NEWS, *(entry(f"e{number}", sent_at=None) for number in numbers))
    slots = store.read(
        lambda tables: [row[0] for row in tables.connection.execute("SELECT slot FROM messages ORDER BY slot")]
    )
    assert len(set(slots)) == total
    assert slots[-1] - slots[0] == total - 1
    assert store.message(NEWS, f"e{total - 1}") is not None


def test_messages_from_before_1970_have_their_place_too(store):
    store.add(NEWS)
    store.take(NEWS, entry("old", sent_at=NOON - timedelta(days=365 * 80)), entry("new"))
    assert natives(store, "") == ["new", "old"]
    assert natives(store, "cuerpo ") == ["new", "old"]


def test_history_knows_the_same_human(store):
    store.add(SITE, replace(site("otra"), title="Otra"))
    other = replace(site("otra"))
    marta = Author("5", "Marta", url="https://marta.example")
    store.take(SITE, comment("a", minutes=9, author=marta, subject="Primera"), comment("b", minutes=5, author=marta))
    store.take(SITE, comment("n", author=Author("0", "Anónima")), comment("z", author=Author("0", "Otra anónima")))
    store.take(other, comment("c", minutes=7, author=marta), comment("d", minutes=7))
    history = store.read(lambda tables: tables.conversations.history(conversation_id(SITE.id, "b"), 10))
    assert [(item.conversation, item.subject) for item in history] == [
        (conversation_id(other.id, "c"), "Texto de c"),
        (conversation_id(SITE.id, "a"), "Primera"),
    ]
    assert store.read(lambda tables: tables.conversations.history(conversation_id(SITE.id, "n"), 10)) == ()


def test_ids_can_be_shortened(store):
    store.add(SITE)
    store.take(SITE, comment("a"))
    conversation, message = conversation_id(SITE.id, "a"), message_id(SITE.id, "a")
    assert store.read(lambda tables: tables.conversations.with_prefix(conversation[:7])) == (conversation,)
    assert store.read(lambda tables: tables.messages.with_prefix(message[:9].upper())) == (message,)
    for wrong in ("zz", "", message + "0"):
        assert store.read(lambda tables, wrong=wrong: tables.messages.with_prefix(wrong)) in ((), (message,))
    assert store.read(lambda tables: tables.messages.with_prefix("not hex")) == ()
