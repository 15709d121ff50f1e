"""Figures kept by the writer equal a fresh count, whatever happens in whatever order."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.fakes.inbox_samples import comment, entry, feed, site
from tests.fakes.open_store import ANA, JON, OpenStore
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import DraftId, conversation_id
from workstation.domain.messages import MessageKind
from workstation.domain.triage import TriageFacts

SITE, NEWS = site(), feed()
_numbers = st.integers(0, 4)
_people = st.sampled_from([ANA, JON])


class Inbox(RuleBasedStateMachine):
    """Arrivals, merges, triage and reading by two people."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = OpenStore(self.folder)
        self.store.add(SITE, NEWS)
        self.arrived = False

    @rule(number=_numbers, root=_numbers, minutes=st.integers(0, 99), mention=st.booleans())
    def comment_arrives(self, number, root, minutes, mention):
        kind = MessageKind.MENTION if mention else MessageKind.COMMENT
        self.store.clock.advance(seconds=1)
        self.store.take(SITE, comment(f"c{number}", root=f"c{root}", minutes=minutes, kind=kind))
        self.arrived = True

    @rule(number=_numbers)
    def entry_arrives(self, number):
        self.store.take(NEWS, entry(f"e{number}"))

    def conversations(self):
        return [row.id for row in self.store.conversations().rows]

    @precondition(lambda self: self.arrived)
    @rule(data=st.data(), state=st.sampled_from(ConversationState), flags=st.tuples(*[st.booleans()] * 2), who=_people)
    def triage(self, data, state, flags, who):
        name = data.draw(st.sampled_from(self.conversations()))
        facts = TriageFacts(state=state, muted=flags[0], taken_up=flags[1], assignee=who)
        self.store.write(lambda tables: tables.triage.change({name: facts}))

    @precondition(lambda self: self.arrived)
    @rule(data=st.data(), who=_people, read=st.booleans())
    def reading(self, data, who, read):
        name = data.draw(st.sampled_from(self.conversations()))
        if read:
            self.store.write(lambda tables: tables.triage.mark_read([name], who, self.store.clock.now()))
        else:
            self.store.write(lambda tables: tables.triage.mark_unread([name], who))

    @precondition(lambda self: self.arrived)
    @rule(data=st.data(), badge=st.sampled_from(["", "waiting", "writing"]))
    def draft(self, data, badge):
        name = data.draw(st.sampled_from(self.conversations()))
        draft = DraftId("d") if badge else None
        self.store.write(lambda tables: tables.conversations.set_draft(name, draft, badge))

    @invariant()
    def figures_are_what_the_lists_show(self):
        assert self.store.counters_hold()
        for person in (ANA, JON):
            counters = self.store.counters(person)

            def count(query, person=person):
                return len(self.store.conversations(query, person=person, limit=100).rows)

            assert counters.mine == count("is:mine is:addressed is:open")
            assert counters.unassigned == count("is:unassigned is:open")
            assert counters.open == count("is:open")
            assert counters.snoozed == count("is:snoozed")
            assert counters.mentions == count("is:mention is:open")
            assert counters.waiting_sign_off == count("is:waiting")
            assert counters.unread == count("is:unread is:addressed -is:done")
            assert counters.heard_unread == count("is:unread is:heard -is:done")
            by_account = dict(counters.by_account)
            for channel in self.store.read(lambda tables, person=person: tables.channels.all(person)):
                assert channel.unread == by_account.get(channel.id, 0)
                assert channel.unread == count(f"channel:{channel.id} is:unread -is:done")
                assert channel.waiting == count(f"channel:{channel.id} is:open")

    def teardown(self):
        self.store.storage.close_now()
        shutil.rmtree(self.folder)


TestInbox = Inbox.TestCase
TestInbox.settings = settings(max_examples=20, stateful_step_count=12, deadline=None)


def test_a_wrong_figure_is_noticed_and_mended(store):
    store.add(SITE)
    store.take(SITE, comment())
    store.write(lambda tables: tables.connection.execute("UPDATE conversation_counts SET n = 7"))
    assert store.counters().open == 7
    assert not store.counters_hold()
    assert store.counters().open == 1
    assert store.counters_hold()


def test_a_removed_channel_is_no_longer_counted_by_account(store):
    store.add(SITE)
    store.take(SITE, comment())
    store.write(lambda tables: tables.channels.remove(SITE.id))
    assert store.counters().by_account == ()
    assert [row.id for row in store.conversations().rows] == [conversation_id(SITE.id, "c1")]


def test_rows_show_what_a_draft_waits_for(store):
    store.add(SITE)
    store.take(SITE, comment())
    name = conversation_id(SITE.id, "c1")
    store.write(lambda tables: tables.conversations.set_draft(name, DraftId("d1"), "waiting", ("Legal", "PR")))
    row = store.row(name)
    assert (row.draft, row.draft_badge, row.draft_waiting) == ("d1", "waiting", ("Legal", "PR"))
    store.write(lambda tables: tables.conversations.set_draft(name, None))
    assert store.row(name) == replace(row, draft=None, draft_badge="", draft_waiting=())
