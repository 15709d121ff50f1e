"""One publication's or one channel's trouble stays its own: the others go out and the outbox goes on."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.outbox_desk import TEXT, OutboxDesk, outbox_desk
from workstation.connectors.practice.controls import FaultKind
from workstation.domain.changes import Changes, Subject
from workstation.domain.errors import EnvironmentProblem, InternalBug, NotFound
from workstation.domain.publications import Answer, PublicationState

State = PublicationState
PUBLISHING = "workstation.services.publishing"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OutboxDesk]:
    async with outbox_desk(tmp_path / "workspace") as opened:
        yield opened


async def _without(desk: OutboxDesk, channel_id: str) -> None:
    """Take a channel away under the outbox's hands."""
    await desk.storage.transact(lambda tables: tables.channels.remove(channel_id))


async def test_a_removed_channel_stops_no_other_and_its_lost_outcome_asks(desk: OutboxDesk) -> None:
    gone, stays = await desk.channel("D", "uno"), await desk.channel("D", "dos")
    lost = await desk.signed(gone)
    desk.controls.play("uno", FaultKind.DROP_REQUEST, desk.clock.now())
    await desk.run(minutes=2)
    assert (await desk.of(lost)).state is State.UNKNOWN
    await _without(desk, gone.id)
    other = await desk.signed(stays)
    await desk.run(minutes=15)
    assert (await desk.of(other)).state is State.CONFIRMED
    asks = await desk.of(lost)
    assert (asks.state, asks.waiting, asks.text) == (State.UNKNOWN, None, TEXT)
    assert (await desk.workstation.publishing.settle(asks.id, Answer.DROP)).state is State.DROPPED


async def test_hurrying_a_removed_channel_ends(desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    channel = await desk.channel()
    draft = await desk.signed(channel)
    await desk.run()

    async def gone(_account):
        raise NotFound("channel_not_found")

    monkeypatch.setattr(desk.workstation.connecting, "connection", gone)
    await asyncio.wait_for(desk.run(now=True), 10)
    waits = await desk.of(draft)
    assert (waits.state, waits.waiting.code if waits.waiting else "") == (State.ELIGIBLE, "waiting_channel")


async def test_one_fault_does_not_keep_the_next_of_its_account_from_going(
    desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch, logfail
) -> None:
    logfail.expect(PUBLISHING, containing="ValueError")
    channel = await desk.channel()
    first, second = await desk.signed(channel, "uno"), await desk.signed(channel, "dos")
    connector = desk.workstation.connecting._registry.publisher("practice")
    whole = connector.next_request

    def broken(content, server_ids, key):
        if content.text == "uno":
            raise ValueError("uno")
        return whole(content, server_ids, key)

    monkeypatch.setattr(connector, "next_request", broken)
    await desk.run(minutes=2)
    assert (await desk.of(second)).state is State.CONFIRMED
    monkeypatch.undo()
    await desk.run(minutes=10)
    assert (await desk.of(first)).state is State.CONFIRMED
    assert desk.public() == ["dos", "uno"]


async def test_an_answer_that_breaks_the_connector_is_an_unknown_outcome(
    desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch, logfail
) -> None:
    logfail.expect(PUBLISHING, containing="KeyError")
    channel = await desk.channel("D")
    draft = await desk.signed(channel)
    connector = desk.workstation.connecting._registry.publisher("practice")
    whole = connector.send

    async def nonsense(*arguments):
        await whole(*arguments)
        raise KeyError("id")

    monkeypatch.setattr(connector, "send", nonsense)
    await desk.run(minutes=2)
    assert (await desk.of(draft)).state is State.UNKNOWN
    monkeypatch.undo()
    await desk.run(minutes=3)
    assert (await desk.of(draft)).state is State.CONFIRMED
    assert desk.public() == [TEXT]


async def test_a_draft_that_cannot_be_planned_stops_no_other(desk: OutboxDesk, logfail) -> None:
    logfail.expect(PUBLISHING, containing="channel_kind")
    vanished, stays = await desk.channel("D", "uno"), await desk.channel("D", "dos")
    await desk.signed(vanished)
    other = await desk.signed(stays)
    await desk.storage.transact(
        lambda tables: tables.connection.execute(
            "UPDATE channels SET kind = 'unplugged' WHERE id = unhex(?)", (vanished.id,)
        )
    )
    await desk.run(minutes=2)
    assert (await desk.of(other)).state is State.CONFIRMED


async def test_the_outbox_goes_on_after_a_pass_that_failed(
    desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch, logfail
) -> None:
    logfail.expect(PUBLISHING, containing="disk_full")
    logfail.expect(PUBLISHING, containing="bug_of_ours")
    channel = await desk.channel()
    publishing, signing_in = desk.workstation.publishing, desk.workstation.signing_in
    whole, failures = signing_in.workstation_signer, [EnvironmentProblem("disk_full"), InternalBug("bug_of_ours")]
    failed, out = asyncio.Event(), asyncio.Event()

    async def failing():
        if failures:
            failed.set()
            raise failures.pop(0)
        return await whole()

    def hear(changes: Changes) -> None:
        if changes.has(Subject.PUBLICATION) and desk.public():
            out.set()

    monkeypatch.setattr(signing_in, "workstation_signer", failing)
    desk.workstation.changes.subscribe(hear)
    publishing.start()
    try:
        await asyncio.wait_for(failed.wait(), 10)
        draft = await desk.signed(channel)
        desk.clock.advance(minutes=2)
        for _ in range(3):
            await desk.workstation.connecting.rename(channel.id, "Otra vez")
        await asyncio.wait_for(out.wait(), 10)
    finally:
        await publishing.stop()
    assert (await desk.of(draft)).state in {State.SENT, State.CONFIRMED, State.SENDING}
    assert desk.public() == [TEXT]
