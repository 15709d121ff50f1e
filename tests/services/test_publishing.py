"""The outbox over the practice network: what goes out, what waits, what asks a person."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.desk import DeskClock, found_desk, open_desk
from tests.fakes.keyring_backends import FakeKeyring
from workstation.connectors.practice.controls import FaultKind, PracticeControls
from workstation.domain.channels import Channel
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Action, Content, DraftState, Schedule
from workstation.domain.errors import NotFound, RuleViolation
from workstation.domain.identifiers import DraftId, PublicationId
from workstation.domain.publications import Answer, Publication, PublicationState
from workstation.services import Workstation

ACCOUNT = "practice"
TEXT = "El molino abre el sábado de 10:00 a 14:00."
State = PublicationState


class Desk:
    """A team of one with a practice channel, and what tests do with it."""

    def __init__(
        self, workstation: Workstation, channel: Channel, controls: PracticeControls, clock: DeskClock
    ) -> None:
        self.workstation = workstation
        self.channel = channel
        self.controls = controls
        self.clock = clock

    async def message(self, text: str = "¿Abrís el sábado?") -> str:
        author = {"id": "lucia", "name": "Lucía Ferrer", "handle": "@luciaf"}
        self.controls.say(ACCOUNT, {"id": "m1", "author": author, "text": text}, self.clock.now())
        await self.workstation.collecting.collect([self.channel.id])
        page = await self.workstation.searching.search_messages("")
        return page.messages[0].id

    async def signed(self, *, reply_to: str | None = None, schedule: Schedule | None = None) -> DraftId:
        drafting = self.workstation.drafting
        target = await drafting.reply_target(reply_to) if reply_to else None
        content = Content(
            account=self.channel.id,
            action=Action.REPLY if target else Action.POST,
            text=TEXT,
            reply_to=target,
            schedule=schedule or Schedule(),
        )
        view = await drafting.create(content)
        await drafting.submit(view.row.id)
        return view.row.id

    async def run(self, *, minutes: float = 0, now: bool = False) -> Publication:
        self.clock.advance(minutes=minutes)
        publications = await self.workstation.publishing.run(now=now)
        return publications[0]

    @property
    def public(self) -> list[str]:
        return [own.record["text"] for own in self.controls.own(ACCOUNT)]

    async def draft_state(self, draft: DraftId) -> DraftState:
        return (await self.workstation.drafting.show(draft)).row.state


async def _connected(workstation: Workstation, folder: Path, clock: DeskClock, idempotency: str) -> Desk:
    channel = await workstation.connecting.add("practice", {"scenario": "", "class": idempotency})
    return Desk(workstation, channel, PracticeControls(folder / "practice-network.jsonl"), clock)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    clock, keyring = DeskClock(), FakeKeyring()
    folder = tmp_path / "workspace"
    await found_desk(folder, clock, keyring)
    async with open_desk(folder, clock, keyring) as workstation:
        yield await _connected(workstation, folder, clock, "D")


async def test_nothing_leaves_before_the_countdown_ends(desk: Desk) -> None:
    await desk.signed()
    assert (await desk.run()).state is State.ELIGIBLE
    assert desk.public == []
    assert (await desk.run(minutes=1)).state is State.CONFIRMED
    assert desk.public == [TEXT]


async def test_now_skips_the_countdown(desk: Desk) -> None:
    draft = await desk.signed()
    confirmed = await desk.run(now=True)
    assert (confirmed.state, confirmed.approved_text) == (State.CONFIRMED, confirmed.live_text)
    assert await desk.draft_state(draft) is DraftState.PUBLISHED
    assert len(await desk.workstation.publishing.run(now=True)) == 1
    assert desk.public == [TEXT]


async def test_undo_send_within_the_countdown(desk: Desk) -> None:
    draft = await desk.signed()
    await desk.run()
    await desk.workstation.publishing.undo_send(draft)
    taken_back = await desk.run(minutes=5)
    assert taken_back.state is State.DROPPED
    assert desk.public == []
    assert await desk.draft_state(draft) is DraftState.WRITING


async def test_an_edit_takes_the_publication_back(desk: Desk) -> None:
    draft = await desk.signed()
    await desk.run()
    content = (await desk.workstation.drafting.show(draft)).revision.content
    await desk.workstation.drafting.revise(draft, replace(content, text=TEXT + " Venid."))
    assert (await desk.run(minutes=5)).state is State.DROPPED
    assert desk.public == []
    await desk.workstation.drafting.submit(draft)
    assert (await desk.run()).state is State.ELIGIBLE
    assert desk.public == []
    assert (await desk.run(minutes=1)).state is State.CONFIRMED
    assert desk.public == [TEXT + " Venid."]


async def test_a_stop_holds_it_and_lifting_lets_it_go(desk: Desk) -> None:
    await desk.signed()
    stop = await desk.workstation.reviewing.set_stop(StopScope.EVERYTHING, "Retirada del lote")
    held = await desk.run(minutes=5)
    assert (held.state, held.waiting.code if held.waiting else "") == (State.ELIGIBLE, "stopped")
    assert desk.public == []
    await desk.workstation.reviewing.lift_stop(stop.id)
    assert (await desk.run(minutes=5)).state is State.CONFIRMED


async def test_a_slot_is_kept_and_a_missed_one_asks(desk: Desk) -> None:
    slot = Schedule(not_before=desk.clock.now() + timedelta(hours=2), zone="Europe/Madrid")
    await desk.signed(schedule=slot)
    planned = await desk.run(minutes=5)
    assert (planned.state, planned.due_at) == (State.ELIGIBLE, slot.not_before)
    missed = await desk.run(minutes=180)
    assert (missed.state, desk.public) == (State.MISSED, [])
    again = await desk.workstation.publishing.settle(missed.id, Answer.NOT_THERE)
    assert again.state is State.ELIGIBLE
    assert (await desk.run()).state is State.CONFIRMED
    assert desk.public == [TEXT]


async def test_the_end_of_a_signed_window_is_the_end(desk: Desk) -> None:
    now = desk.clock.now()
    await desk.signed(schedule=Schedule(not_before=now, not_after=now + timedelta(minutes=30)))
    missed = await desk.run(minutes=60)
    assert missed.state is State.MISSED
    await desk.workstation.publishing.settle(missed.id, Answer.NOT_THERE)
    assert (await desk.run(now=True)).state is State.MISSED
    assert desk.public == []


async def test_the_answered_comment_was_edited_meanwhile(desk: Desk) -> None:
    await desk.signed(reply_to=await desk.message())
    desk.controls.edit(ACCOUNT, "m1", "¿Es verdad que habéis retirado el lote?", desk.clock.now())
    blocked = await desk.run(minutes=5)
    assert (blocked.state, blocked.reasons[0].code) == (State.BLOCKED, "reply_target_changed")
    assert "retirado" in blocked.target_now
    assert desk.public == []


async def test_the_answered_comment_was_deleted_meanwhile(desk: Desk) -> None:
    await desk.signed(reply_to=await desk.message())
    desk.controls.remove(ACCOUNT, "m1", desk.clock.now())
    blocked = await desk.run(minutes=5)
    assert (blocked.state, blocked.reasons[0].code) == (State.BLOCKED, "reply_target_gone")
    dropped = await desk.workstation.publishing.settle(blocked.id, Answer.DROP)
    assert dropped.state is State.DROPPED


async def test_offline_waits_and_then_goes(desk: Desk) -> None:
    await desk.signed()
    desk.controls.play(ACCOUNT, FaultKind.OFFLINE, desk.clock.now(), times=0, on="all")
    waiting = await desk.run(minutes=5)
    assert (waiting.state, waiting.waiting.code if waiting.waiting else "") == (State.ELIGIBLE, "waiting_network")
    desk.controls.clear(ACCOUNT, desk.clock.now())
    assert (await desk.run(minutes=5)).state is State.CONFIRMED
    assert desk.public == [TEXT]


async def test_refused_credentials_wait_for_a_person(desk: Desk) -> None:
    await desk.signed()
    desk.controls.play(ACCOUNT, FaultKind.EXPIRED, desk.clock.now())
    waiting = await desk.run(minutes=5)
    assert waiting.waiting is not None
    assert waiting.waiting.code == "waiting_channel"


async def test_a_refusal_is_shown_in_the_platforms_words(desk: Desk) -> None:
    await desk.signed()
    desk.controls.play(ACCOUNT, FaultKind.REFUSE, desk.clock.now())
    rejected = await desk.run(minutes=5)
    assert (rejected.state, rejected.reasons[0].code) == (State.REJECTED, "refused_by_channel")
    await desk.workstation.publishing.settle(rejected.id, Answer.NOT_THERE)
    assert (await desk.run()).state is State.CONFIRMED


async def test_a_lost_answer_is_found(desk: Desk) -> None:
    await desk.signed()
    desk.controls.play(ACCOUNT, FaultKind.DROP_ANSWER, desk.clock.now())
    unknown = await desk.run(minutes=5)
    assert (unknown.state, unknown.waiting.code if unknown.waiting else "") == (State.UNKNOWN, "looking")
    assert (await desk.run(minutes=3)).state is State.CONFIRMED
    assert desk.public == [TEXT]


async def test_what_is_not_found_asks_and_is_never_repeated_by_itself(desk: Desk) -> None:
    await desk.signed()
    desk.controls.play(ACCOUNT, FaultKind.DROP_REQUEST, desk.clock.now())
    unknown = await desk.run(minutes=5)
    for _ in range(30):
        unknown = await desk.run(minutes=1)
    assert (unknown.state, unknown.waiting, desk.public) == (State.UNKNOWN, None, [])
    there = await desk.workstation.publishing.settle(unknown.id, Answer.THERE, "https://example.org/1")
    assert (there.state, there.url) == (State.SENT, "https://example.org/1")
    after = await desk.run(minutes=1)
    assert (after.state, after.url, after.waiting) == (State.SENT, "https://example.org/1", None)
    assert desk.public == []


async def test_what_a_person_saw_is_found_and_compared(desk: Desk) -> None:
    await desk.signed()
    desk.controls.play(ACCOUNT, FaultKind.DROP_ANSWER, desk.clock.now())
    desk.controls.play(ACCOUNT, FaultKind.OFFLINE, desk.clock.now(), times=0, on="find")
    unknown = await desk.run(minutes=5)
    for _ in range(15):
        unknown = await desk.run(minutes=1)
    assert (unknown.state, unknown.waiting) == (State.UNKNOWN, None)
    desk.controls.clear(ACCOUNT, desk.clock.now())
    await desk.workstation.publishing.settle(unknown.id, Answer.THERE)
    assert (await desk.run()).state is State.CONFIRMED
    assert desk.public == [TEXT]


async def test_a_person_says_it_is_not_there_and_it_goes_once(desk: Desk) -> None:
    await desk.signed()
    desk.controls.play(ACCOUNT, FaultKind.DROP_REQUEST, desk.clock.now())
    unknown = await desk.run(minutes=5)
    for _ in range(15):
        unknown = await desk.run(minutes=1)
    await desk.workstation.publishing.settle(unknown.id, Answer.NOT_THERE)
    assert (await desk.run()).state is State.CONFIRMED
    assert desk.public == [TEXT]


async def test_a_live_text_that_differs_raises_the_alarm(desk: Desk) -> None:
    await desk.signed()
    desk.controls.play(ACCOUNT, FaultKind.ALTER, desk.clock.now())
    differs = await desk.run(minutes=5)
    assert differs.state is State.DIFFERS
    assert differs.live_text != differs.approved_text
    accepted = await desk.workstation.publishing.settle(differs.id, Answer.THERE)
    assert accepted.state is State.CONFIRMED


async def test_our_own_reply_coming_back_is_shown_as_ours(desk: Desk) -> None:
    question = await desk.message()
    await desk.signed(reply_to=question)
    await desk.run(minutes=5)
    await desk.workstation.collecting.collect([desk.channel.id])
    conversation = (await desk.workstation.searching.message(question)).conversation
    messages = (await desk.workstation.searching.messages(conversation)).messages
    assert [message.own is not None for message in messages] == [False, True]
    own = messages[-1].own
    assert own is not None
    assert own.written_by == "Ana Ribera"
    assert own.confirmed_at is not None


async def test_a_lost_answer_settles_when_collect_sees_it_first(desk: Desk) -> None:
    question = await desk.message()
    await desk.signed(reply_to=question)
    desk.controls.play(ACCOUNT, FaultKind.DROP_ANSWER, desk.clock.now())
    assert (await desk.run(minutes=5)).state is State.UNKNOWN
    await desk.workstation.collecting.collect([desk.channel.id])
    publication = (await desk.workstation.publishing.publications())[0]
    assert publication.state is State.SENT
    assert (await desk.run()).state is State.CONFIRMED
    assert desk.public == [TEXT]


async def test_only_what_asks_can_be_settled(desk: Desk) -> None:
    await desk.signed()
    confirmed = await desk.run(minutes=5)
    with pytest.raises(RuleViolation) as refused:
        await desk.workstation.publishing.settle(confirmed.id, Answer.NOT_THERE)
    assert refused.value.code == "nothing_to_settle"
    with pytest.raises(NotFound):
        await desk.workstation.publishing.publication(PublicationId("none"))


async def test_the_journal_tells_the_whole_way(desk: Desk) -> None:
    await desk.signed()
    await desk.run(minutes=5)
    found = await desk.workstation.auditing.verify()
    assert found.problems == ()
