"""What people do with conversations, in bulk, journalled, and taken back."""

from datetime import timedelta

import pytest

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import comment, entry, feed, site
from tests.fakes.open_store import ANA, JON
from tests.fakes.remote_channels import RemoteWorld
from tests.fakes.triage_desk import CountedIds, KeptJournal, TriageDesk
from workstation.domain.changes import Subject
from workstation.domain.channels import Capabilities, ConversationMode, Moderation
from workstation.domain.conversations import ConversationState, Priority
from workstation.domain.errors import NetworkProblem, NotFound, RuleViolation
from workstation.domain.identifiers import ConversationId, PersonId, conversation_id, message_id
from workstation.domain.messages import RemoteState
from workstation.services.moderating import Moderating
from workstation.services.triaging import KEPT_UNDOS, Triaging

SITE = site(
    capabilities=Capabilities(mode=ConversationMode.ADDRESSED, moderation=frozenset({Moderation.SPAM})),
)
C1, C2, HEARD = conversation_id(SITE.id, "c1"), conversation_id(SITE.id, "c2"), conversation_id(feed().id, "e1")
LATER = NOON + timedelta(hours=3)


class Desk:
    def __init__(self, store):
        self.store, self.journal, self.people, self.world = store, KeptJournal(), TriageDesk(), RemoteWorld()
        self.world.add(SITE)
        moderating = Moderating(store.storage, self.world, self.world, store.clock)
        self.triaging = Triaging(store.storage, self.journal, self.people, store.clock, CountedIds(), moderating)


@pytest.fixture
def desk(store):
    store.add(SITE, feed())
    store.take(SITE, comment("c1", minutes=9), comment("c2", minutes=5))
    store.take(feed(), entry("e1"))
    store.announced.clear()
    return Desk(store)


async def test_finishing_two_conversations_and_taking_it_back(desk, store):
    done = await desk.triaging.set_state([C1, C2], ConversationState.DONE)
    assert done.count == 2
    assert store.row(C1).state is ConversationState.DONE
    assert store.announced[-1].ids(Subject.CONVERSATION) == {C1, C2}
    assert desk.journal.said() == ["conversation.status"] * 2
    assert await desk.triaging.undo(done.token) == 2
    assert store.row(C1).state is ConversationState.OPEN
    assert [body["state"] for _, _, body in desk.journal.events] == ["done", "done", "open", "open"]
    with pytest.raises(NotFound) as caught:
        await desk.triaging.undo(done.token)
    assert caught.value.code == "undo_forgotten"


async def test_every_event_is_signed_by_the_person_at_the_keyboard(desk):
    desk.people.person = JON
    await desk.triaging.assign([C1], ANA)
    assert desk.journal.events == [("key of jon", "conversation.assign", {"conversation": C1, "person": ANA})]


async def test_doing_what_is_done_already_says_nothing(desk):
    first = await desk.triaging.label([C1], " Lote  L-2431 ")
    again = await desk.triaging.label([C1], "lote l-2431")
    assert (first.count, again.count) == (1, 0)
    assert desk.journal.said() == ["conversation.label"]
    assert desk.store.row(C1).labels == ("Lote L-2431",)
    assert (await desk.triaging.unlabel([C1], "LOTE L-2431")).count == 1
    assert desk.store.row(C1).labels == ()


async def test_a_snooze_needs_a_time_ahead(desk):
    for until in (None, NOON, NOON - timedelta(seconds=1)):
        with pytest.raises(RuleViolation) as caught:
            await desk.triaging.set_state([C1], ConversationState.SNOOZED, until)
        assert caught.value.code == "snooze_needs_future"
    await desk.triaging.set_state([C1], ConversationState.SNOOZED, LATER)
    assert desk.store.row(C1).snoozed_until == LATER
    await desk.triaging.set_state([C1], ConversationState.PENDING, LATER)
    assert desk.store.row(C1).snoozed_until is None


async def test_a_snoozed_conversation_wakes_when_its_time_comes(desk, store):
    await desk.triaging.set_state([C1], ConversationState.SNOOZED, LATER)
    assert await desk.triaging.wake(LATER - timedelta(seconds=1)) == 0
    store.announced.clear()
    assert await desk.triaging.wake(LATER) == 1
    row = store.row(C1)
    assert (row.state, row.snoozed_until) == (ConversationState.OPEN, None)
    assert store.announced[0].ids(Subject.CONVERSATION) == {C1}
    assert store.counters_hold()


async def test_stars_mutes_priority_and_taking_up(desk, store):
    await desk.triaging.star([C1], True)
    await desk.triaging.mute([C1], True)
    await desk.triaging.set_priority([C1], Priority.HIGH)
    await desk.triaging.take_up([HEARD, C1])
    row = store.row(C1)
    assert (row.starred, row.muted, row.priority) == (True, True, Priority.HIGH)
    assert store.row(HEARD).taken_up
    assert desk.journal.said() == ["conversation.status"] * 3


async def test_reading_belongs_to_one_person_and_is_not_journalled(desk, store):
    read = await desk.triaging.mark_read([C1, C2])
    assert (read.count, (await desk.triaging.mark_read([C1])).count) == (2, 0)
    assert not store.row(C1).unread
    assert store.row(C1, JON).unread
    unread = await desk.triaging.mark_unread([C1])
    assert store.row(C1).unread
    assert await desk.triaging.undo(unread.token) == 1
    assert not store.row(C1).unread
    await desk.triaging.undo(read.token)
    assert store.row(C2).unread
    assert desk.journal.events == []


async def test_taking_back_spares_what_a_colleague_did_since(desk, store):
    mine = await desk.triaging.assign([C1, C2], ANA)
    desk.people.person = JON
    await desk.triaging.assign([C1], JON)
    desk.people.person = ANA
    assert await desk.triaging.undo(mine.token) == 1
    assert store.row(C1).assignee == JON
    assert store.row(C2).assignee is None


async def test_taking_back_after_the_conversation_got_another_name(desk, store):
    labelled = await desk.triaging.label([C2], "lote")
    store.take(SITE, comment("c2", root="c1", minutes=5))
    assert store.row(C2).labels == ("lote",)
    assert await desk.triaging.undo(labelled.token) == 1
    assert store.row(C1).labels == ()


async def test_a_former_name_means_the_same_conversation(desk, store):
    store.take(SITE, comment("c2", root="c1", minutes=5))
    assert (await desk.triaging.star([C1, C2], True)).count == 1
    await desk.triaging.add_note(C2, "ojo")
    assert store.read(lambda tables: tables.triage.notes(C1))[0].conversation == C1


async def test_only_the_last_actions_can_be_taken_back(desk):
    first = await desk.triaging.star([C1], True)
    for number in range(KEPT_UNDOS):
        await desk.triaging.star([C2], number % 2 == 0)
    with pytest.raises(NotFound):
        await desk.triaging.undo(first.token)


async def test_nothing_happens_when_one_of_many_is_unknown(desk, store):
    unknown = ConversationId("ab" * 32)
    with pytest.raises(NotFound) as caught:
        await desk.triaging.set_state([C1, unknown], ConversationState.DONE)
    assert (caught.value.code, caught.value.values["id"]) == ("conversation_not_found", unknown)
    assert store.row(C1).state is ConversationState.OPEN
    with pytest.raises(NotFound):
        await desk.triaging.mark_read([unknown])
    with pytest.raises(NotFound):
        await desk.triaging.add_note(unknown, "x")
    with pytest.raises(NotFound) as caught:
        await desk.triaging.assign([C1], PersonId("nobody"))
    assert caught.value.code == "person_not_found"
    assert desk.journal.events == []


async def test_a_locked_key_asks_for_the_passphrase_and_changes_nothing(desk, store):
    desk.people.locked = True
    with pytest.raises(RuleViolation) as caught:
        await desk.triaging.set_state([C1], ConversationState.DONE)
    assert caught.value.code == "key_locked"
    assert store.row(C1).state is ConversationState.OPEN
    await desk.triaging.mark_read([C1])
    assert not store.row(C1).unread


async def test_a_note_is_kept_and_its_text_stays_out_of_the_journal(desk, store):
    note = await desk.triaging.add_note(C1, "Llamar al molino antes de contestar")
    assert store.read(lambda tables: tables.triage.notes(C1)) == (note,)
    assert (note.person, note.person_name, note.written_at) == (ANA, "Ana Ribera", NOON)
    ((_, said, body),) = desk.journal.events
    assert (said, body["conversation"], body["note"]) == ("conversation.note", C1, note.id)
    assert "molino" not in str(body)
    assert store.announced[-1].ids(Subject.NOTE) == {C1}
    for empty in ("", "  \n"):
        with pytest.raises(RuleViolation) as caught:
            await desk.triaging.add_note(C1, empty)
        assert caught.value.code == "note_empty"


@pytest.mark.parametrize("name", ["", "   ", "\t\n"])
async def test_a_label_needs_a_name(desk, name):
    with pytest.raises(RuleViolation) as caught:
        await desk.triaging.label([C1], name)
    assert caught.value.code == "label_empty"


async def test_labels_in_use_are_listed_once(desk, store):
    await desk.triaging.label([C1], "lote")
    await desk.triaging.label([C2], "Lote")
    await desk.triaging.label([C2], "agua")
    assert store.read(lambda tables: tables.triage.label_names()) in (("agua", "Lote"), ("agua", "lote"))


async def test_moderating_asks_the_platform_first(desk, store):
    message = message_id(SITE.id, "c1")
    after = await desk.triaging.moderate(message, Moderation.SPAM)
    assert after.state is RemoteState.SPAM
    assert desk.world.channels[SITE.id].moderated == [("c1", Moderation.SPAM)]
    desk.world.channels[SITE.id].fault = NetworkProblem("host_not_found")
    with pytest.raises(NetworkProblem):
        await desk.triaging.moderate(message_id(SITE.id, "c2"), Moderation.SPAM)
    assert store.message(SITE, "c2").state is RemoteState.VISIBLE


async def test_what_the_account_cannot_moderate_is_refused(desk):
    for message, action in (
        (message_id(SITE.id, "c1"), Moderation.APPROVE),
        (message_id(feed().id, "e1"), Moderation.SPAM),
    ):
        with pytest.raises(RuleViolation) as caught:
            await desk.triaging.moderate(message, action)
        assert caught.value.code == "moderation_not_offered"
    with pytest.raises(NotFound):
        await desk.triaging.moderate(message_id(SITE.id, "none"), Moderation.SPAM)
