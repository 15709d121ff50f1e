"""Ids, changes and capabilities: the small facts everything else stands on."""

from dataclasses import replace
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.inbox_samples import comment, feed, site
from workstation.domain.changes import NOTHING, Changes, Subject
from workstation.domain.identifiers import account_id, conversation_id, hash_parts, message_id
from workstation.domain.messages import Attachment
from workstation.domain.pages import ConversationPage, MessagePage
from workstation.domain.storing import MessageToStore
from workstation.domain.threads import listed_at

CHANGED = Changes(frozenset({(Subject.CONVERSATION, "c1"), (Subject.COUNTERS, "")}), frozenset({"c1"}))


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_no_two_lists_of_parts_share_a_hash(one, other):
    assert (hash_parts(*one) == hash_parts(*other)) == (one == other)


def test_a_hash_is_over_parts_with_their_length():
    assert hash_parts("é") == sha256(b"\0\0\0\0\0\0\0\2" + "é".encode()).hexdigest()


def test_the_same_native_id_elsewhere_is_something_else():
    here, there = account_id("wordpress", "https://a.example", "1"), account_id("wordpress", "https://b.example", "1")
    ids = {message_id(here, "5"), message_id(there, "5"), conversation_id(here, "5"), conversation_id(there, "5")}
    assert len(ids) == 4


def test_changes_add_up_and_say_what_they_touch():
    both = CHANGED | Changes(frozenset({(Subject.NOTE, "n1")}))
    assert both.ids(Subject.CONVERSATION) == {"c1"}
    assert both.arrived == {"c1"}
    assert both.has(Subject.NOTE, Subject.DRAFT)
    assert not both.has(Subject.DRAFT)
    assert both
    assert not NOTHING


def test_a_feed_is_read_only_and_a_site_publishes():
    assert not feed().capabilities.can_publish
    assert site().capabilities.can_publish
    assert replace(site().capabilities, post_class=None).can_publish


def test_a_renamed_attachment_is_an_edit():
    before = comment(attachments=(Attachment("https://a.example/x.png", title="x"),))
    after = comment(attachments=(Attachment("https://a.example/x.png", title="y"),))
    assert before.version_hash != after.version_hash


def test_pages_end_and_messages_to_store_are_outside_messages():
    item = comment()
    listed = listed_at(item.sent_at, item.sent_at)
    stored = MessageToStore(
        message_id(site().id, "c1"),
        site().id,
        conversation_id(site().id, "c1"),
        item,
        item.version_hash,
        listed,
        item.sent_at,
    )
    assert stored.own is None
    assert ConversationPage(()).next is MessagePage(()).next is None
