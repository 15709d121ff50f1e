"""Whoever hears that somebody else sat down reads at once for them: there is no moment in which both are true."""

import asyncio

import pytest

from tests.fakes.desk import DeskClock, found_desk, open_desk
from tests.fakes.keyring_backends import FakeKeyring
from workstation.domain.changes import Changes, Subject
from workstation.domain.errors import EnvironmentProblem
from workstation.domain.founding import NewMember

MEMBERS = (
    NewMember(name="Marta Soler", roles=("legal",), passphrase="olivo viejo de Jaén"),
    NewMember(name="Jon Etxeberria", roles=("pr",), passphrase="almazara de piedra"),
)


async def test_who_hears_of_it_finds_the_new_person(tmp_path):
    clock, keyring = DeskClock(), FakeKeyring()
    await found_desk(tmp_path / "w", clock, keyring, preset="legal-and-pr", members=MEMBERS)
    async with open_desk(tmp_path / "w", clock, keyring) as workstation:
        signing_in = workstation.signing_in
        marta = next(person for person in await signing_in.people() if person.name == "Marta Soler")
        found, heard = [], asyncio.Event()

        async def read() -> None:
            found.append(signing_in.current().name)
            heard.set()

        tasks = []

        def hear(changes: Changes) -> None:
            if changes.has(Subject.PERSON):
                tasks.append(asyncio.create_task(read()))

        workstation.changes.subscribe(hear)
        await signing_in.switch_to(marta.id, MEMBERS[0].passphrase)
        await asyncio.wait_for(heard.wait(), 10)
        assert found == ["Marta Soler"]


async def test_what_cannot_be_written_leaves_who_sits_here(tmp_path, monkeypatch):
    clock, keyring = DeskClock(), FakeKeyring()
    await found_desk(tmp_path / "w", clock, keyring, preset="legal-and-pr", members=MEMBERS)
    async with open_desk(tmp_path / "w", clock, keyring) as workstation:
        signing_in = workstation.signing_in
        marta = next(person for person in await signing_in.people() if person.name == "Marta Soler")

        async def full(_work):
            raise EnvironmentProblem("disk_full")

        monkeypatch.setattr(signing_in._storage, "transact", full)
        with pytest.raises(EnvironmentProblem):
            await signing_in.switch_to(marta.id, MEMBERS[0].passphrase)
        assert signing_in.current().name == "Ana Ribera"
