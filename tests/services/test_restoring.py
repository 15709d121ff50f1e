"""Going back to a backup: what is refused, what is kept, who gets a new key, what asks a person."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.campaigns.restore_case import station
from tests.fakes.desk import DeskClock, found_desk, machine
from tests.fakes.keyring_backends import FakeKeyring
from workstation import assembly
from workstation.configuration.settings import Settings
from workstation.connectors.practice.controls import PracticeControls
from workstation.domain.charter import DeviceStatus
from workstation.domain.drafts import Action, Content, DraftState
from workstation.domain.errors import AtalayaError, EnvironmentProblem, RuleViolation
from workstation.domain.founding import NewMember
from workstation.domain.identifiers import DraftId
from workstation.domain.journal import EventType
from workstation.domain.publications import Answer, PublicationState
from workstation.services import Workstation
from workstation.storage.backups import write_backup
from workstation.storage.connections import connect_reader
from workstation.storage.restoring import RestoreSite

pytestmark = pytest.mark.threat("F1")
TEXT = "Abrimos el sábado."
MARTA, JON = "marta-passphrase", "jon-passphrase"
TEAM = (
    NewMember(name="Marta", roles=("legal",), passphrase=MARTA),
    NewMember(name="Jon", roles=("pr",), passphrase=JON),
)


class Place:
    """A workspace with its clock and keyring, and the backups made of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "workspace"
        self.clock, self.keyring = DeskClock(), FakeKeyring()
        self.controls = PracticeControls(self.folder / "practice-network.jsonl")

    def backup(self, name: str = "backup.db") -> Path:
        target = self.folder.parent / name
        with closing(connect_reader(self.folder / "atalaya.db")) as reader:
            return write_backup(reader, target)

    def put_by_hand(self, backup: Path) -> None:
        for left in self.folder.glob("atalaya.db*"):
            left.unlink()
        shutil.copyfile(backup, self.folder / "atalaya.db")

    def open(self):
        return station(self.folder, self.clock, self.keyring)

    async def restore(self, backup: Path, **passphrases: str):
        settings = Settings(workspace=self.folder, holder="test")
        where = machine(self.clock, self.keyring)
        self.clock.advance(minutes=1)
        return await assembly.restore_workspace(settings, backup, passphrases=passphrases, machine=where)

    def public(self) -> int:
        return len(self.controls.own("practice"))


@pytest.fixture
async def solo(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    await found_desk(place.folder, place.clock, place.keyring)
    async with place.open() as opened:
        await opened.connecting.add("practice", {"scenario": "", "class": "D"})
    return place


@pytest.fixture
async def team(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    await found_desk(place.folder, place.clock, place.keyring, preset="legal-and-pr", members=TEAM)
    async with place.open() as opened:
        await opened.connecting.add("practice", {"scenario": "", "class": "D"})
    return place


async def write(opened: Workstation, text: str = TEXT) -> DraftId:
    channel = (await opened.connecting.channels())[0]
    view = await opened.drafting.create(Content(account=channel.id, action=Action.POST, text=text))
    return view.row.id


async def sign(opened: Workstation, draft: DraftId, *people: str) -> None:
    known = {person.name: person for person in await opened.signing_in.people()}
    phrases = {"Marta": (MARTA, "legal"), "Jon": (JON, "pr")}
    for name in people:
        phrase, role = phrases[name]
        await opened.signing_in.switch_to(known[name].id, phrase, remember=False)
        row = (await opened.drafting.show(draft)).row
        await opened.reviewing.approve(draft, row.digest, role)


async def verified(opened: Workstation) -> bool:
    return (await opened.auditing.verify()).problems == ()


async def test_an_older_file_put_there_by_hand_is_refused_until_it_is_settled(solo: Place) -> None:
    async with solo.open() as opened:
        draft = await write(opened)
        await opened.drafting.submit(draft)
    old = solo.backup()
    async with solo.open() as opened:
        await opened.publishing.run(now=True)
    assert solo.public() == 1
    solo.put_by_hand(old)

    with pytest.raises(EnvironmentProblem) as refused:
        async with solo.open():
            pass
    assert refused.value.code == "workspace_restored"
    assert refused.value.values["file"] == str(solo.folder / "atalaya.db")
    reading = Settings(workspace=solo.folder, writes=False)
    opened = await assembly.build_workstation(reading, machine=machine(solo.clock, solo.keyring))
    assert [row.id for row in await opened.drafting.drafts()] == [draft]
    await opened.close()

    restored = await solo.restore(solo.folder / "atalaya.db")
    assert (restored.settled, restored.needs_you) == (0, 1)
    async with solo.open() as opened:
        (asking,) = await opened.publishing.run(now=True)
        assert asking.state is PublicationState.MISSED
        assert [reason.code for reason in asking.reasons] == ["restored"]
        assert solo.public() == 1
        await opened.publishing.settle(asking.id, Answer.THERE)
        (there,) = await opened.publishing.run(now=True)
        assert there.state is PublicationState.CONFIRMED
        assert await verified(opened)
    assert solo.public() == 1


async def test_what_was_there_is_put_aside_whole(solo: Place) -> None:
    old = solo.backup()
    async with solo.open() as opened:
        draft = await write(opened)
    restored = await solo.restore(old)
    aside = Path(restored.put_aside)
    assert aside.is_relative_to(solo.folder / "replaced")
    async with solo.open() as opened:
        assert await opened.drafting.drafts() == ()
        body = await opened.exporting._storage.read(
            lambda tables: [entry.type for entry in tables.journal.of_types((EventType.RESTORE_DONE.value,))]
        )
        assert body == [EventType.RESTORE_DONE]
    await solo.restore(aside)
    async with solo.open() as opened:
        assert [row.id for row in await opened.drafting.drafts()] == [draft]
        assert await verified(opened)


async def test_the_old_device_ends_at_its_cut_and_the_new_one_publishes(solo: Place) -> None:
    async with solo.open() as opened:
        await write(opened)
        before = await opened.governing.charter()
        old = opened.signing_in.workstation_device()
    await solo.restore(solo.backup())
    async with solo.open() as opened:
        after = await opened.governing.charter()
        new = opened.signing_in.workstation_device()
        assert new != old
        assert after.version == before.version + 1
        ended = after.devices[old]
        assert (ended.status, ended.cut.seq if ended.cut else 0) == (DeviceStatus.RETIRED, 1)
        (seat,) = after.publishers.values()
        assert (seat.device, seat.epoch) == (new, 2)
        assert all(channel.may_publish for channel in await opened.connecting.channels())
        solo.clock.advance(minutes=1)
        draft = await write(opened, "Después de volver.")
        await opened.drafting.submit(draft)
        assert [item.state for item in await opened.publishing.run(now=True)] == [PublicationState.CONFIRMED]
        assert await verified(opened)


async def test_lost_charter_versions_are_passed(solo: Place) -> None:
    old = solo.backup()
    async with solo.open() as opened:
        for account in ("a", "b", "c"):
            await opened.connecting.add("practice", {"scenario": "", "account": account, "path": account})
        lost = (await opened.governing.charter()).version
    await solo.restore(old)
    async with solo.open() as opened:
        assert (await opened.governing.charter()).version == lost + 1
        assert await opened.high_water.behind() == ()
        assert await verified(opened)


@pytest.mark.parametrize("stage", [DraftState.WRITING, DraftState.WAITING])
async def test_what_went_out_after_the_backup_asks_when_it_is_signed_again(team: Place, stage: DraftState) -> None:
    async with team.open() as opened:
        draft = await write(opened)
        if stage is DraftState.WAITING:
            await opened.drafting.submit(draft)
    old = team.backup()
    async with team.open() as opened:
        if stage is DraftState.WRITING:
            await opened.drafting.submit(draft)
        await sign(opened, draft, "Marta", "Jon")
        await opened.publishing.run(now=True)
    assert team.public() == 1

    restored = await team.restore(old)
    assert restored.needs_you == 0
    async with team.open() as opened:
        if stage is DraftState.WRITING:
            await opened.drafting.submit(draft)
        await sign(opened, draft, "Marta", "Jon")
        (asking,) = await opened.publishing.run(now=True)
        assert asking.state is PublicationState.MISSED
        # Changing the text is no way round the question.
        ana = next(person for person in await opened.signing_in.people() if person.name == "Ana Ribera")
        await opened.signing_in.switch_to(ana.id)
        view = await opened.drafting.show(draft)
        text = f"{TEXT} Y el domingo."
        await opened.drafting.revise(
            draft, Content(account=view.revision.content.account, action=Action.POST, text=text)
        )
        await opened.drafting.submit(draft)
        await sign(opened, draft, "Marta", "Jon")
        known = await opened.publishing.run(now=True)
        assert {item.state for item in known} == {PublicationState.MISSED, PublicationState.DROPPED}
        assert team.public() == 1
        asking = next(item for item in known if item.state is PublicationState.MISSED)
        await opened.publishing.settle(asking.id, Answer.NOT_THERE)
        known = await opened.publishing.run(now=True)
        assert PublicationState.CONFIRMED in {item.state for item in known}
        assert await verified(opened)


async def test_people_with_a_passphrase_get_their_new_key_when_they_give_it(team: Place) -> None:
    async with team.open() as opened:
        draft = await write(opened)
        await opened.drafting.submit(draft)
        await sign(opened, draft, "Marta")
        old = {person.name: person.device for person in await opened.signing_in.people()}
    restored = await team.restore(team.backup())
    assert restored.keys_to_renew == ("Jon", "Marta")
    async with team.open() as opened:
        people = {person.name: person for person in await opened.signing_in.people()}
        assert people["Jon"].device is None
        assert people["Jon"].needs_passphrase
        with pytest.raises(RuleViolation) as locked:
            await opened.signing_in.switch_to(people["Jon"].id)
        assert locked.value.code == "key_locked"
        with pytest.raises(EnvironmentProblem) as wrong:
            await opened.signing_in.switch_to(people["Jon"].id, "not the passphrase")
        assert wrong.value.code == "wrong_passphrase"
        with pytest.raises(RuleViolation) as unsigned:
            await opened.signing_in.signer(people["Jon"].id)
        assert unsigned.value.code == "key_locked"
        assert (await opened.drafting.show(draft)).needs[0].signed_by == ("Marta",)
        await sign(opened, draft, "Jon")
        assert (await opened.drafting.show(draft)).row.state is DraftState.APPROVED
        renewed = {person.name: person for person in await opened.signing_in.people()}
        assert renewed["Jon"].device not in {None, old["Jon"]}
        assert renewed["Marta"].device is None
        assert await verified(opened)
    async with team.open() as opened:
        again = {person.name: person for person in await opened.signing_in.people()}
        assert again["Jon"].device == renewed["Jon"].device
        await opened.signing_in.switch_to(again["Jon"].id, JON)


async def test_admins_must_agree_and_without_them_nothing_changes(tmp_path: Path) -> None:
    place = Place(tmp_path)
    members = [
        NewMember(name="Marta", roles=("admin", "author"), passphrase=MARTA),
        NewMember(name="Jon", roles=("admin",), passphrase=JON),
    ]
    await found_desk(place.folder, place.clock, place.keyring, preset="pair", members=members)
    old = place.backup()
    async with place.open() as opened:
        version = (await opened.governing.charter()).version
    before = (place.folder / "atalaya.db").read_bytes()
    with pytest.raises(RuleViolation) as refused:
        await place.restore(old)
    assert refused.value.code == "charter_needs_admins"
    assert (place.folder / "atalaya.db").read_bytes() == before
    assert sorted(path.name for path in place.folder.glob("re*")) == []
    with pytest.raises(EnvironmentProblem) as wrong:
        await place.restore(old, Marta="not the passphrase")
    assert wrong.value.code == "wrong_passphrase"
    restored = await place.restore(old, Marta=MARTA)
    assert restored.keys_to_renew == ("Jon",)
    async with place.open() as opened:
        assert (await opened.governing.charter()).version == version + 1
        people = {person.name: person for person in await opened.signing_in.people()}
        await opened.signing_in.unlock(people["Marta"].id, MARTA)


async def refusal(place: Place, backup: Path) -> AtalayaError:
    before = (place.folder / "atalaya.db").read_bytes()
    with pytest.raises(AtalayaError) as refused:
        await place.restore(backup)
    assert (place.folder / "atalaya.db").read_bytes() == before
    assert not list(place.folder.glob("restoring-*"))
    async with place.open():
        pass
    return refused.value


async def test_a_damaged_backup_is_refused(solo: Place) -> None:
    backup = solo.backup()
    whole = backup.read_bytes()
    for damaged in (
        whole[: len(whole) // 2],
        b"not a database" + whole[14:],
        whole[:8192] + b"\xff" * 8192 + whole[16384:],
    ):
        backup.write_bytes(damaged)
        assert (await refusal(solo, backup)).code == "backup_damaged"


async def test_a_backup_that_is_not_there(solo: Place) -> None:
    assert (await refusal(solo, solo.folder / "nowhere.db")).code == "backup_missing"


async def test_a_backup_of_another_workspace(solo: Place, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Place(tmp_path / "other")
    await found_desk(other.folder, other.clock, other.keyring)
    assert (await refusal(solo, other.backup())).code == "backup_of_other_workspace"


async def test_a_workspace_without_its_vault(solo: Place) -> None:
    backup = solo.backup()
    key = (solo.folder / "vault.key").read_bytes()
    (solo.folder / "vault.key").unlink()
    with pytest.raises(EnvironmentProblem) as refused:
        await solo.restore(backup)
    assert refused.value.code == "restore_without_vault"
    assert not (solo.folder / "vault.key").exists()
    (solo.folder / "vault.key").write_bytes(key)
    await solo.restore(backup)


async def test_a_keyring_that_does_not_answer(solo: Place) -> None:
    backup = solo.backup()
    keyring, solo.keyring = solo.keyring, FakeKeyring()
    with pytest.raises(EnvironmentProblem) as refused:
        await solo.restore(backup)
    assert refused.value.code == "vault.key_missing"
    solo.keyring = keyring
    await solo.restore(backup)


@pytest.mark.threat("F17")
@pytest.mark.parametrize("rename", [1, 2])
async def test_death_at_every_rename_leaves_something_that_restoring_can_be_run_over(
    solo: Place, monkeypatch, rename: int
) -> None:
    async with solo.open() as opened:
        await write(opened)
    backup = solo.backup()
    real, count = Path.replace, 0

    def dying(self: Path, target: Path) -> Path:
        nonlocal count
        if self.name == "atalaya.db" or target.name == "atalaya.db":
            count += 1
            if count == rename:
                raise OSError(5, "Input/output error")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", dying)
    with pytest.raises(EnvironmentProblem) as failed:
        await solo.restore(backup)
    assert failed.value.code == "workspace_disk_failed"
    monkeypatch.undo()
    if rename == 1:
        async with solo.open() as opened:
            assert len(await opened.drafting.drafts()) == 1
    await solo.restore(backup)
    async with solo.open() as opened:
        assert len(await opened.drafting.drafts()) == 1
        assert await verified(opened)


async def test_a_missing_database_comes_back(solo: Place) -> None:
    async with solo.open() as opened:
        await opened.backing_up.back_up("asked")
        (backup,) = [item.path for item in await opened.backing_up.backups()]
    (solo.folder / "atalaya.db").unlink()
    with pytest.raises(EnvironmentProblem) as damaged:
        async with solo.open():
            pass
    assert damaged.value.code == "workspace_damaged"
    assert damaged.value.values["last_backup"] == str(backup)
    await solo.restore(backup)
    async with solo.open() as opened:
        assert await verified(opened)


def test_leftovers_of_a_killed_restore_are_removed(tmp_path: Path) -> None:
    (tmp_path / "restoring-0123").mkdir()
    database = tmp_path / "atalaya.db"
    site = RestoreSite(tmp_path, holder="test", clock=DeskClock())
    database.write_bytes(b"x" * 200)
    with pytest.raises(EnvironmentProblem):
        site.begin(database)
    site.close()
    assert not list(tmp_path.glob("restoring-*"))
    assert database.read_bytes() == b"x" * 200
