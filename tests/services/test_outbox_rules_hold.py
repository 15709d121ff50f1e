"""What recovery, lateness and equal texts must never do: send what may no longer go, or take another post for it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.outbox_desk import TEXT, OutboxDesk, outbox_desk
from workstation.connectors.practice.controls import FaultKind
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import DraftState, Schedule
from workstation.domain.publications import Answer, PublicationState

State = PublicationState


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OutboxDesk]:
    async with outbox_desk(tmp_path / "workspace") as opened:
        yield opened


@pytest.mark.parametrize("idempotency", ["A", "B"])
async def test_a_stop_set_after_the_request_was_lost_stops_the_repetition(desk: OutboxDesk, idempotency: str) -> None:
    draft = await desk.signed(await desk.channel(idempotency))
    desk.controls.play("practice", FaultKind.DROP_REQUEST, desk.clock.now())
    await desk.run(minutes=2)
    assert (await desk.of(draft)).state is State.UNKNOWN
    await desk.workstation.reviewing.set_stop(StopScope.EVERYTHING, "Retirada del lote")
    for _ in range(15):
        await desk.run(minutes=1)
    assert desk.public() == []
    asks = await desk.of(draft)
    assert (asks.state, asks.waiting) == (State.UNKNOWN, None)


async def test_a_hidden_post_is_not_revealed_after_its_time(desk: OutboxDesk) -> None:
    start = desk.clock.now()
    slot = Schedule(not_before=start, not_after=start + timedelta(minutes=30))
    draft = await desk.signed(await desk.channel("B"), schedule=slot)
    desk.controls.play("practice", FaultKind.DROP_ANSWER, desk.clock.now())
    await desk.run(minutes=2)
    assert (await desk.of(draft)).state is State.UNKNOWN
    await desk.run(minutes=8 * 60)
    assert desk.public() == []
    assert (await desk.of(draft)).state is State.UNKNOWN


@pytest.mark.parametrize("idempotency", ["A", "B"])
async def test_what_did_arrive_is_found_though_a_stop_holds(desk: OutboxDesk, idempotency: str) -> None:
    draft = await desk.signed(await desk.channel(idempotency))
    await desk.run()
    await desk.run(minutes=2)
    assert (await desk.of(draft)).state is State.CONFIRMED
    done = await desk.stored((await desk.of(draft)).id)
    await desk.force(done.id, State.UNKNOWN, lost_at=desk.clock.now(), next_look=desk.clock.now(), native_id="")
    await desk.workstation.reviewing.set_stop(StopScope.EVERYTHING, "Retirada del lote")
    await desk.run(minutes=3)
    assert (await desk.of(draft)).state is State.CONFIRMED
    assert desk.public() == [TEXT]


async def test_a_hidden_post_that_was_changed_there_is_not_revealed_by_itself(desk: OutboxDesk) -> None:
    draft = await desk.signed(await desk.channel("B"))
    desk.controls.play("practice", FaultKind.DROP_ANSWER, desk.clock.now())
    await desk.run(minutes=2)
    with desk.controls._network.reading() as state:
        container = next(iter(state.account("practice").own))
    desk.controls.edit("practice", container, "Abre siempre.", desk.clock.now())
    await desk.run(minutes=1)
    asks = await desk.of(draft)
    assert (desk.public(), asks.state, asks.waiting) == ([], State.UNKNOWN, None)
    assert "Abre siempre." in asks.live_text


async def test_armed_before_the_laptop_slept_over_its_slot(desk: OutboxDesk) -> None:
    slot = Schedule(not_before=desk.clock.now() + timedelta(minutes=10))
    draft = await desk.signed(await desk.channel(), schedule=slot)
    await desk.run()
    await desk.force((await desk.of(draft)).id, State.ARMED)
    await desk.run(minutes=8 * 60)
    assert desk.public() == []
    assert (await desk.of(draft)).state is State.MISSED


async def test_an_equal_post_of_ours_is_not_taken_for_the_lost_one(desk: OutboxDesk) -> None:
    channel = await desk.channel("D")
    lost = await desk.signed(channel)
    desk.controls.play("practice", FaultKind.DROP_REQUEST, desk.clock.now())
    await desk.run(minutes=2)
    again = await desk.signed(channel)
    await desk.run(minutes=1)
    await desk.run(minutes=1)
    assert (await desk.of(again)).state is State.CONFIRMED
    for _ in range(12):
        await desk.run(minutes=1)
    asks = await desk.of(lost)
    assert (asks.state, asks.waiting, len(desk.public())) == (State.UNKNOWN, None, 1)


async def test_a_hidden_container_is_not_what_a_person_saw(desk: OutboxDesk) -> None:
    draft = await desk.signed(await desk.channel("B"))
    desk.controls.play("practice", FaultKind.DROP_ANSWER, desk.clock.now())
    await desk.run(minutes=2)
    lost = await desk.of(draft)
    await desk.force(lost.id, State.UNKNOWN, next_look=None, waiting=None)
    await desk.workstation.publishing.settle(lost.id, Answer.THERE)
    await desk.run(minutes=1)
    assert (desk.public(), (await desk.of(draft)).state) == ([], State.SENT)


async def test_waiting_for_the_network_fills_neither_journal_nor_trail(desk: OutboxDesk) -> None:
    draft = await desk.signed(await desk.channel())
    desk.controls.play("practice", FaultKind.OFFLINE, desk.clock.now(), times=0, on="all")
    for _ in range(40):
        await desk.run(minutes=1)
    waits = await desk.of(draft)
    entries = await desk.storage.read(lambda tables: tables.journal.of_draft(draft))
    assert waits.state is State.ELIGIBLE
    assert len(entries) <= 40
    assert len(waits.trail) <= 3
    desk.controls.clear("practice", desk.clock.now())
    await desk.run(minutes=5)
    assert desk.public() == [TEXT]


async def test_the_author_may_change_what_waits_for_the_network(desk: OutboxDesk) -> None:
    draft = await desk.signed(await desk.channel())
    desk.controls.play("practice", FaultKind.OFFLINE, desk.clock.now(), times=0, on="all")
    await desk.run(minutes=2)
    await desk.workstation.publishing.undo_send(draft)
    view = await desk.workstation.drafting.show(draft)
    assert view.row.state is DraftState.WRITING
    await desk.workstation.drafting.revise(draft, replace(view.revision.content, text="Abre a las 11:00."))
    desk.controls.clear("practice", desk.clock.now())
    await desk.run(minutes=10)
    assert desk.public() == []
    await desk.workstation.drafting.submit(draft)
    await desk.run()
    await desk.run(minutes=2)
    assert desk.public() == ["Abre a las 11:00."]


async def test_a_person_may_answer_while_looking_waits_for_the_network(desk: OutboxDesk) -> None:
    draft = await desk.signed(await desk.channel("D"))
    desk.controls.play("practice", FaultKind.DROP_ANSWER, desk.clock.now())
    await desk.run(minutes=2)
    desk.controls.play("practice", FaultKind.OFFLINE, desk.clock.now(), times=0, on="all")
    await desk.run(minutes=60)
    lost = await desk.of(draft)
    assert lost.waiting is not None
    assert lost.waiting.code == "looking_waits_network"
    assert (await desk.workstation.publishing.settle(lost.id, Answer.THERE)).state is State.SENT


async def test_nothing_goes_out_on_a_paused_channel(desk: OutboxDesk) -> None:
    channel = await desk.channel()
    draft = await desk.signed(channel)
    await desk.workstation.connecting.pause(channel.id)
    await desk.run(minutes=2)
    held = await desk.of(draft)
    assert (held.state, held.waiting.code if held.waiting else "") == (State.ELIGIBLE, "channel_paused")
    await desk.workstation.connecting.resume(channel.id)
    await desk.run(minutes=1)
    assert (await desk.of(draft)).state is State.CONFIRMED


async def test_a_picture_that_vanished_from_the_disk_blocks_and_names_it(desk: OutboxDesk) -> None:
    from io import BytesIO

    from PIL import Image

    picture = BytesIO()
    Image.new("RGB", (8, 8), "olive").save(picture, "PNG")
    channel = await desk.channel()
    drafting = desk.workstation.drafting
    media = await drafting.attach("molino.png", picture.getvalue())
    draft = await desk.signed(channel)
    content = (await drafting.show(draft)).revision.content
    await drafting.revise(draft, replace(content, media=(replace(media, alt_text="El molino"),)))
    await drafting.submit(draft)
    await desk.run()
    next((desk.folder / "media").rglob(media.sha256)).unlink()
    await desk.run(minutes=2)
    blocked = await desk.of(draft)
    assert (blocked.state, blocked.reasons[0].code, desk.public()) == (State.BLOCKED, "media_missing", [])


async def test_a_pass_does_not_fold_what_stands_as_planned(desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    channel = await desk.channel()
    slot = Schedule(not_before=desk.clock.now() + timedelta(days=30))
    drafts = [await desk.signed(channel, f"texto {number}", schedule=slot) for number in range(3)]
    await desk.run()
    reviews = desk.workstation.publishing._book._reviews
    whole, folded = reviews.release_state, []

    def counted(tables, draft, **options):
        folded.append(draft)
        return whole(tables, draft, **options)

    monkeypatch.setattr(reviews, "release_state", counted)
    await desk.run()
    assert folded == []
    await desk.workstation.drafting.withdraw_submission(drafts[1])
    await desk.run()
    assert set(folded) == {drafts[1]}
    assert (await desk.of(drafts[1])).state is State.DROPPED


async def test_a_stop_for_one_draft_folds_only_that_one(desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = await desk.channel("D", "uno"), await desk.channel("D", "dos")
    first, second, other = [await desk.signed(channel) for channel in (here, here, there)]
    reviewing = desk.workstation.reviewing
    reviews = reviewing._reviews
    whole, folded = reviews.refresh, []

    def counted(tables, draft):
        folded.append(draft)
        return whole(tables, draft)

    monkeypatch.setattr(reviews, "refresh", counted)
    stop = await reviewing.set_stop(StopScope.DRAFT, "Falta una cifra", target=first)
    await reviewing.lift_stop(stop.id)
    assert folded == [first, first]
    folded.clear()
    await reviewing.set_stop(StopScope.ACCOUNT, "Retirada del lote", target=here.id)
    assert set(folded) == {first, second}
    rows = {row.id: row.stopped_by for row in await desk.workstation.drafting.drafts()}
    assert rows == {first: "Ana Ribera", second: "Ana Ribera", other: ""}
