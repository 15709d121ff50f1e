"""Taking batches in: edits, deletions, threads known late, our own posts, and nothing twice."""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import ago, comment, entry, feed, site
from tests.fakes.open_store import ANA, JON, OpenStore, every_page
from workstation.domain.changes import Subject
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import PublicationId, conversation_id, message_id
from workstation.domain.intake import OwnPost
from workstation.domain.messages import Attachment, Author, OwnAnswer, RemoteState, Retraction
from workstation.domain.triage import TriageFacts
from workstation.services.taking_in import Taken

SITE = site()
OURS = Author("1", "Almazara")


def named(root):
    return conversation_id(SITE.id, root)


def triage(store, root, **facts):
    store.write(lambda tables: tables.triage.change({named(root): TriageFacts(**facts)}))


def test_a_comment_becomes_an_open_unread_conversation(store):
    store.add(SITE)
    store.announced.clear()
    assert store.take(SITE, comment(minutes=5, subject="Lote L-2431")) == Taken(new=1)
    row = store.row(named("c1"))
    assert (row.subject, row.who, row.preview, row.state, row.unread, row.message_count) == (
        "Lote L-2431",
        "Núria Casals",
        "Texto de c1",
        ConversationState.OPEN,
        True,
        1,
    )
    (changes,) = store.announced
    assert changes.arrived == {named("c1")}
    assert changes.ids(Subject.CONVERSATION) == {named("c1")}
    assert changes.has(Subject.COUNTERS)


def test_the_same_batch_again_changes_and_announces_nothing(store):
    store.add(SITE)
    store.take(SITE, comment(), comment("c2", root="c1"))
    store.announced.clear()
    assert store.take(SITE, comment(), comment("c2", root="c1")) == Taken(duplicate=2)
    assert store.announced == []


def test_every_fact_of_a_message_comes_back(store):
    store.add(SITE)
    sent = comment(
        "c9",
        root="c1",
        minutes=7,
        subject="Asunto",
        html="<p>Texto</p>",
        url="https://almazara.example/c9",
        edited_at=ago(3),
        state=RemoteState.PENDING,
        language="es",
        rating=4,
        attachments=(Attachment("https://almazara.example/foto.png", "image/png", "foto", 12),),
    )
    store.take(SITE, sent)
    message = store.message(SITE, "c9")
    for name in ("subject", "text", "html", "url", "edited_at", "state", "language", "rating", "attachments", "kind"):
        assert getattr(message, name) == getattr(sent, name), name
    assert message.author == sent.author
    assert message.sent_at == sent.sent_at
    assert message.received_at == NOON
    assert message.parent == message_id(SITE.id, "c1")
    assert message.version_hash == sent.version_hash
    assert message.unread
    assert store.read(lambda tables: tables.messages.thread_root(message.id)) == "c1"


def test_an_edit_is_a_new_version_beside_the_original(store):
    store.add(SITE)
    store.take(SITE, comment(text="El lote huele bien"))
    store.clock.advance(minutes=10)
    assert store.take(SITE, comment(text="El lote huele mal")) == Taken(changed=1)
    message = store.message(SITE, "c1")
    assert (message.text, message.version_count) == ("El lote huele mal", 2)
    versions = store.read(lambda tables: tables.messages.versions(message.id))
    assert [(item.text, item.seen_at) for item in versions] == [
        ("El lote huele bien", NOON),
        ("El lote huele mal", store.clock.now()),
    ]
    assert store.row(named("c1")).preview == "El lote huele mal"
    assert len(store.messages("bien ").messages) == 0
    assert len(store.messages("mal ").messages) == 1


def test_a_deletion_keeps_the_text_as_evidence(store):
    store.add(SITE)
    store.take(SITE, comment(text="Denuncia"))
    assert store.take(SITE, Retraction("c1")) == Taken(retracted=1)
    message = store.message(SITE, "c1")
    assert (message.state, message.text) == (RemoteState.DELETED, "Denuncia")
    assert store.take(SITE, Retraction("c1"), Retraction("never seen")) == Taken(duplicate=2)


def test_a_message_named_twice_in_one_batch_is_an_edit_and_a_deletion(store):
    store.add(SITE)
    assert store.take(SITE, comment(), comment(text="editado"), Retraction("c1"), comment("c2")) == Taken(
        new=2, changed=1, retracted=1
    )
    assert store.message(SITE, "c1").version_count == 2
    assert store.message(SITE, "c1").state is RemoteState.DELETED


def test_answers_join_their_thread_in_the_order_of_time(store):
    store.add(SITE)
    store.take(SITE, comment("c3", root="c1", minutes=1), comment("c1", minutes=9), comment("c2", root="c1", minutes=5))
    assert [message.native_id for message in store.thread(SITE, "c1")] == ["c1", "c2", "c3"]
    newest_first = store.thread(SITE, "c1", newest_first=True)
    assert [message.native_id for message in newest_first] == ["c3", "c2", "c1"]


def test_a_root_known_late_keeps_the_old_id_as_another_name(store):
    store.add(SITE)
    store.take(SITE, comment("c2", root="c2", minutes=5), comment("c3", root="c2", minutes=4))
    triage(store, "c2", assignee=JON, labels=("lote",), state=ConversationState.PENDING)
    store.write(lambda tables: tables.triage.mark_read([named("c2")], ANA, NOON))
    store.take(SITE, comment("c1", minutes=9, subject="Raíz"), comment("c2", root="c1", minutes=5))
    rows = store.read(lambda t: t.conversations.rows([named("c2"), named("c1")], store.viewpoint()))
    assert rows[named("c2")] == rows[named("c1")]
    row = rows[named("c1")]
    assert (row.id, row.message_count, row.assignee, row.labels, row.subject) == (
        named("c1"),
        3,
        JON,
        ("lote",),
        "Raíz",
    )
    assert row.unread
    assert [message.native_id for message in store.thread(SITE, "c2")] == ["c1", "c2", "c3"]
    assert store.counters_hold()


def test_a_thread_that_moves_before_its_root_is_held_moves_whole(store):
    store.add(SITE)
    store.take(SITE, comment("c2", root="c2"), comment("c3", root="c2"))
    triage(store, "c2", state=ConversationState.DONE)
    store.take(SITE, comment("c2", root="c1"))
    row = store.row(named("c1"))
    assert (row.message_count, row.state) == (2, ConversationState.DONE)
    assert store.row(named("c2")) == row
    assert store.take(SITE, comment("c2", root="c1")) == Taken(duplicate=1)
    assert store.counters_hold()


def test_one_message_can_move_to_another_thread(store):
    store.add(SITE)
    store.take(SITE, comment("c1", minutes=9), comment("c2", root="c1", minutes=5), comment("d1", minutes=8))
    store.take(SITE, comment("c2", root="d1", minutes=5))
    assert [message.native_id for message in store.thread(SITE, "c1")] == ["c1"]
    assert [message.native_id for message in store.thread(SITE, "d1")] == ["d1", "c2"]
    assert (store.row(named("c1")).message_count, store.row(named("d1")).message_count) == (1, 2)
    assert (store.row(named("c1")).last_at, store.row(named("d1")).last_at) == (ago(9), ago(5))
    assert store.counters_hold()


def test_one_message_can_move_to_a_thread_whose_root_is_not_held(store):
    store.add(SITE)
    store.take(SITE, comment("c1", minutes=9), comment("c2", root="c1", minutes=5))
    triage(store, "c1", state=ConversationState.PENDING)
    store.take(SITE, comment("c2", root="x1", minutes=5))
    assert store.row(named("x1")).state is ConversationState.PENDING
    assert (store.row(named("c1")).message_count, store.row(named("x1")).message_count) == (1, 1)
    assert (store.row(named("c1")).last_at, store.row(named("x1")).last_at) == (ago(9), ago(5))
    assert store.counters_hold()


def test_a_message_does_not_leave_its_thread_because_a_connector_lost_sight_of_the_root(store):
    store.add(SITE)
    store.take(SITE, comment("c1", minutes=9), comment("c2", root="c1", minutes=5))
    store.take(SITE, comment("c2", minutes=5))
    assert [message.native_id for message in store.thread(SITE, "c1")] == ["c1", "c2"]


def test_an_answer_opens_what_was_done_unless_it_is_muted(store):
    store.add(SITE)
    store.take(SITE, comment("c1", minutes=9), comment("d1", minutes=9))
    triage(store, "c1", state=ConversationState.DONE)
    triage(store, "d1", state=ConversationState.DONE, muted=True)
    for root in ("c1", "d1"):
        store.write(lambda tables, root=root: tables.triage.mark_read([named(root)], ANA, NOON))
    store.take(SITE, comment("c2", root="c1", minutes=1), comment("d2", root="d1", minutes=1))
    opened, muted = store.row(named("c1")), store.row(named("d1"))
    assert (opened.state, opened.unread) == (ConversationState.OPEN, True)
    assert (muted.state, muted.unread, muted.message_count) == (ConversationState.DONE, False, 2)
    assert store.counters_hold()


def test_a_snoozed_conversation_wakes_when_somebody_answers(store):
    store.add(SITE)
    store.take(SITE, comment("c1", minutes=9))
    triage(store, "c1", state=ConversationState.SNOOZED, snoozed_until=NOON)
    store.take(SITE, comment("c2", root="c1", minutes=1))
    facts = store.read(lambda tables: tables.triage.facts([named("c1")]))[named("c1")]
    assert (facts.state, facts.snoozed_until) == (ConversationState.OPEN, None)


def test_spam_asks_nothing_of_anybody(store):
    store.add(SITE)
    store.take(SITE, comment(state=RemoteState.SPAM))
    row = store.row(named("c1"))
    assert (row.state, row.unread) == (ConversationState.DONE, False)


def test_feed_entries_are_heard(store):
    news = feed()
    store.add(news)
    store.take(news, entry(), entry("e2"))
    assert store.counters().heard_unread == 2
    assert store.counters().open == 0


def test_a_date_in_the_future_does_not_stay_on_top(store):
    store.add(SITE)
    store.take(SITE, comment("late", minutes=-60 * 24 * 365))
    store.clock.advance(minutes=1)
    store.take(SITE, comment("next", sent_at=None))
    assert [row.id for row in store.conversations().rows] == [named("next"), named("late")]


@dataclass
class Publications:
    """Publishing as taking in sees it."""

    posts: list[OwnPost]
    settled: list[str] = field(default_factory=list)

    def awaited(self, tables, account):
        return [post for post in self.posts if post.publication not in self.settled]

    def settle_if_ours(self, tables, account, publication, incoming):
        self.settled.append(publication)
        return OwnAnswer(publication=publication, written_by="Ana Ribera", signed_by=(("Marta", "legal", NOON),))


def awaited_reply():
    post = OwnPost(publication=PublicationId("p1"), reply_to="c1", text="Gracias, lo miramos.")
    return Publications([post])


def test_our_own_reply_settles_its_publication_and_is_shown_as_ours(store):
    store.add(SITE)
    store.take(SITE, comment(minutes=9))
    triage(store, "c1", state=ConversationState.DONE)
    store.write(lambda tables: tables.triage.mark_read([named("c1")], ANA, NOON))
    ours = awaited_reply()
    reply = comment("r1", root="c1", minutes=1, text="Gracias, lo miramos.", author=OURS)
    assert store.take(SITE, reply, own_posts=ours) == Taken(own=1)
    assert ours.settled == ["p1"]
    message = store.message(SITE, "r1")
    assert message.own == OwnAnswer(
        publication=PublicationId("p1"), written_by="Ana Ribera", signed_by=(("Marta", "legal", NOON),)
    )
    row = store.row(named("c1"))
    assert (row.state, row.unread, row.preview) == (ConversationState.DONE, False, "Gracias, lo miramos.")
    assert store.take(SITE, reply, own_posts=ours) == Taken(duplicate=1)


def test_a_reply_stored_before_we_knew_becomes_ours(store):
    store.add(SITE)
    reply = comment("r1", root="c1", text="Gracias, lo miramos.", author=Author("55", "Otra"))
    store.take(SITE, reply)
    ours = Publications([OwnPost(publication=PublicationId("p1"), native_id="r1")])
    assert store.take(SITE, reply, own_posts=ours) == Taken(own=1)
    assert store.message(SITE, "r1").own.publication == "p1"


def test_what_our_account_wrote_on_the_site_itself_is_ours_without_a_publication(store):
    store.add(SITE)
    store.take(SITE, comment("r1", text="Escrito en la web", author=OURS))
    assert store.message(SITE, "r1").own == OwnAnswer(publication=None, written_by="Almazara")
    assert store.row(named("r1")).state is ConversationState.DONE


def test_a_failure_in_the_middle_stores_nothing(store, monkeypatch):
    store.add(SITE)

    class Breaks(Publications):
        def settle_if_ours(self, *_args):
            raise ValueError("no")

    reply = comment("r1", root="c1", text="Gracias, lo miramos.", author=OURS)
    with pytest.raises(ValueError, match="no"):
        store.take(SITE, comment("c5"), reply, own_posts=Breaks(awaited_reply().posts))
    assert store.message(SITE, "c5") is None
    assert store.conversations().rows == ()


_items = st.lists(
    st.one_of(
        st.builds(
            lambda native, root, minutes, text, state, author: comment(
                f"m{native}",
                root=None if root is None else f"m{root}",
                minutes=minutes,
                text=text,
                state=state,
                author=author,
            ),
            st.integers(0, 6),
            st.none() | st.integers(0, 6),
            st.integers(0, 300),
            st.sampled_from(["uno", "dos", "tres"]),
            st.sampled_from([RemoteState.VISIBLE, RemoteState.VISIBLE, RemoteState.SPAM, RemoteState.DELETED]),
            st.sampled_from([OURS, Author("17", "Núria"), Author("18", "Jon")]),
        ),
        st.builds(Retraction, st.integers(0, 6).map("m{}".format)),
    ),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(_items, min_size=1, max_size=4))
def test_whatever_arrives_every_message_stands_once_and_all_figures_hold(tmp_path_factory, batches):
    store = OpenStore(tmp_path_factory.mktemp("w"))
    try:
        store.add(SITE)
        natives = set()
        for batch in batches:
            before = len(natives)
            natives |= {
                item.native_id
                for item in batch
                if not isinstance(item, Retraction) and item.state is not RemoteState.DELETED
            }
            taken = store.take(SITE, *batch)
            assert taken.new == len(natives) - before
            store.clock.advance(seconds=30)
        pages = every_page(lambda after: store.messages(after=after, limit=3))
        assert sorted(message.native_id for page in pages for message in page.messages) == sorted(natives)
        check_rows(store, len(natives))
        assert store.counters_hold()
    finally:
        store.storage.close_now()


def check_rows(store, total):
    rows = [row for page in every_page(lambda after: store.conversations(after=after, limit=2)) for row in page.rows]
    assert len({row.id for row in rows}) == len(rows)
    assert sum(row.message_count for row in rows) == total
    assert [row.last_at for row in rows] == sorted((row.last_at for row in rows), reverse=True)
    for row in rows:
        page = store.read(
            lambda tables, row=row: tables.messages.page(row.id, store.viewpoint(), None, 99, newest_first=False)
        )
        assert len(page.messages) == row.message_count
        assert row.last_at == max(min(message.sent_at, message.received_at) for message in page.messages)
