"""Nobody signs as somebody else: not by sitting down while another's act is under way, and not after they left."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.fakes.outbox_desk import OutboxDesk, outbox_desk
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Action, Content
from workstation.domain.errors import RuleViolation
from workstation.domain.founding import NewMember
from workstation.domain.identifiers import PersonId

MARTA = NewMember(name="Marta Soler", roles=("legal",), passphrase="olivo viejo de Jaén")
JON = NewMember(name="Jon Etxeberria", roles=("pr",), passphrase="almazara de piedra")


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OutboxDesk]:
    async with outbox_desk(tmp_path / "workspace", preset="legal-and-pr", members=(MARTA, JON)) as opened:
        yield opened


async def _person(desk: OutboxDesk, name: str) -> PersonId:
    return next(item.id for item in await desk.workstation.signing_in.people() if item.name == name)


async def _draft(desk: OutboxDesk) -> str:
    channel = await desk.channel()
    content = Content(account=channel.id, action=Action.POST, text="Abre el sábado.")
    return (await desk.workstation.drafting.create(content)).row.id


def _sits_down_meanwhile(desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch, other: PersonId) -> None:
    """Let `other` take the seat in the very moment in which the key for an act is fetched."""
    signing_in = desk.workstation.signing_in
    whole: Callable[..., Awaitable[object]] = signing_in.signer

    async def signer(person: PersonId | None = None) -> object:
        found = await whole(person)
        signing_in._current = other
        return found

    monkeypatch.setattr(signing_in, "signer", signer)


async def _signers(desk: OutboxDesk, draft: str) -> list[str]:
    view = await desk.workstation.drafting.show(draft)
    return [line.person_name for line in view.reviews]


async def test_a_draft_belongs_to_whoever_began_to_save_it(desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    channel, marta = await desk.channel(), await _person(desk, MARTA.name)
    _sits_down_meanwhile(desk, monkeypatch, marta)
    content = Content(account=channel.id, action=Action.POST, text="Abre el sábado.")
    view = await desk.workstation.drafting.create(content)
    assert (view.revision.author, view.row.author_name) == (view.row.author, "Ana Ribera")


async def test_a_reviewer_who_sits_down_meanwhile_signs_nothing(
    desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft, marta = await _draft(desk), await _person(desk, MARTA.name)
    await desk.workstation.drafting.submit(draft)
    row = (await desk.workstation.drafting.show(draft)).row
    _sits_down_meanwhile(desk, monkeypatch, marta)
    with pytest.raises(RuleViolation) as refused:
        await desk.workstation.reviewing.approve(draft, row.digest, "legal")
    assert refused.value.reasons[0].values["name"] == "Ana Ribera"


async def test_lifting_a_stop_is_checked_for_whoever_signs_it(
    desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    marta, jon = await _person(desk, MARTA.name), await _person(desk, JON.name)
    reviewing, signing_in = desk.workstation.reviewing, desk.workstation.signing_in
    await signing_in.switch_to(marta, MARTA.passphrase)
    stop = await reviewing.set_stop(StopScope.EVERYTHING, "Retirada del lote")
    await signing_in.switch_to(jon, JON.passphrase)
    _sits_down_meanwhile(desk, monkeypatch, marta)
    with pytest.raises(RuleViolation) as refused:
        await reviewing.lift_stop(stop.id)
    assert refused.value.code == "only_setter_or_admins"


async def test_whoever_leaves_the_seat_takes_the_key_along(desk: OutboxDesk) -> None:
    draft, marta = await _draft(desk), await _person(desk, MARTA.name)
    ana = desk.workstation.signing_in.current().id
    await desk.workstation.drafting.submit(draft)
    digest = (await desk.workstation.drafting.show(draft)).row.digest
    signing_in, reviewing = desk.workstation.signing_in, desk.workstation.reviewing
    await signing_in.switch_to(marta, MARTA.passphrase)
    await signing_in.switch_to(ana)
    with pytest.raises(RuleViolation) as refused:
        await signing_in.switch_to(marta)
    assert refused.value.code == "key_locked"
    with pytest.raises(RuleViolation) as refused:
        await reviewing.approve(draft, digest, "legal", person=marta)
    assert refused.value.code == "key_locked"
    await signing_in.switch_to(marta, MARTA.passphrase)
    await reviewing.approve(draft, digest, "legal")


async def test_sitting_down_again_where_one_sits_keeps_the_key(desk: OutboxDesk) -> None:
    marta, signing_in = await _person(desk, MARTA.name), desk.workstation.signing_in
    await signing_in.switch_to(marta, MARTA.passphrase)
    await signing_in.switch_to(marta)
    assert await signing_in.locks_at(marta) is not None
