"""The doors of the window with the real assembly: founding, a vault without keyring, and going back to a copy."""

import asyncio
from pathlib import Path

import pytest

from ui.__main__ import AssemblyDoors
from workstation.domain.errors import AtalayaError
from workstation.domain.founding import NewMember, NewPerson
from workstation.ports.secrets import KeyringAbsent
from workstation.security import keyring_secrets
from workstation.storage.layout import WorkspaceLayout

PHRASE = "una frase bastante larga"
MARTA = NewMember(name="Marta Soler", roles=("author",), passphrase="marta y el mar")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring answers, whatever the machine has."""

    def absent() -> None:
        raise KeyringAbsent("vault.keyring_absent")

    monkeypatch.setattr(keyring_secrets, "system_backend", absent)


async def found(folder: Path) -> AssemblyDoors:
    doors = AssemblyDoors(folder)
    await doors.found(
        folder,
        team="La Almazara",
        founder=NewPerson(name="Ana Ribera"),
        preset="pair",
        members=[MARTA],
        passphrase=PHRASE,
    )
    return doors


async def refused(work: "asyncio.Future[object] | object") -> str:
    with pytest.raises(AtalayaError) as caught:
        await work  # type: ignore[misc]
    return caught.value.code


def test_presets_are_read_from_their_files() -> None:
    assert {preset.name for preset in AssemblyDoors(Path("x")).presets()} == {"solo", "pair", "legal-and-pr"}


async def test_a_new_workspace_without_keyring_asks_for_a_passphrase_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    doors = AssemblyDoors(folder)
    work = doors.found(folder, team="La Almazara", founder=NewPerson(name="Ana Ribera"), preset="solo")
    assert (await refused(work)).startswith("vault.")
    assert not await doors.exists(folder)
    assert not folder.exists()


async def test_a_locked_workspace_opens_with_its_passphrase_or_for_reading(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    doors = await found(folder)
    assert await doors.exists(folder)
    assert await refused(doors.open(folder)) == "vault.passphrase_needed"
    assert await refused(doors.open(folder, "no es esta")) == "vault.passphrase_wrong"
    reading = await doors.open(folder, locked=True)
    assert reading.info.team_name == "La Almazara"
    await reading.close()
    workstation = await doors.open(folder, PHRASE)
    assert workstation.signing_in.current().name == "Ana Ribera"
    assert [person.needs_passphrase for person in await workstation.signing_in.people()] == [False, True]
    await workstation.close()


async def test_a_damaged_database_names_its_last_copy_and_goes_back_to_it(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    doors = await found(folder)
    workstation = await doors.open(folder, PHRASE)
    backup = await workstation.backing_up.back_up()
    await workstation.close()
    WorkspaceLayout(folder).database.write_bytes(b"not a database at all, but long enough to be looked at" * 40)
    with pytest.raises(AtalayaError) as caught:
        await doors.open(folder, PHRASE)
    assert caught.value.code == "workspace_damaged"
    assert Path(str(caught.value.values["last_backup"])) == backup
    await doors.restore(folder, backup, passphrase=PHRASE)
    again = await doors.open(folder, PHRASE)
    assert again.info.team_name == "La Almazara"
    await again.close()
