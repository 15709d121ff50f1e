"""A record that no longer verifies is never read as if it had not been there."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.outbox_desk import OutboxDesk, outbox_desk
from workstation.domain.draft_facts import StopScope
from workstation.domain.publications import PublicationState


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OutboxDesk]:
    async with outbox_desk(tmp_path / "workspace") as opened:
        yield opened


async def test_a_stop_whose_record_is_damaged_still_holds(desk: OutboxDesk) -> None:
    draft = await desk.signed(await desk.channel())
    stop = await desk.workstation.reviewing.set_stop(StopScope.EVERYTHING, "Retirada del lote")

    def spoil(tables) -> None:
        tables.connection.execute("UPDATE journal SET envelope = x'00' WHERE id = unhex(?)", (stop.id,))

    await desk.storage.transact(spoil)
    await desk.run(minutes=5)
    blocked = await desk.of(draft)
    assert desk.public() == []
    assert (blocked.state, blocked.reasons[0].code) == (PublicationState.BLOCKED, "journal_gap")
