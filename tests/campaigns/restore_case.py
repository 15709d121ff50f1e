"""Backups taken at every stage of publishing, each put back over what became of it."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.campaigns.dying_desk import KillSwitch
from tests.campaigns.publishing_case import ACCOUNT, ROUNDS, TEXT, Template
from tests.fakes.desk import DeskClock, machine, open_desk
from tests.fakes.keyring_backends import FakeKeyring
from workstation import assembly
from workstation.configuration.settings import Settings
from workstation.connectors.practice.controls import PracticeControls
from workstation.domain.drafts import DraftState
from workstation.domain.publications import ENDED, NEEDS_YOU, Answer, Publication
from workstation.services import Workstation
from workstation.services.restoring import Restored
from workstation.storage.backups import write_backup
from workstation.storage.connections import connect_reader

NETWORK = "practice-network.jsonl"


@dataclass(frozen=True)
class Stage:
    """One backup, with the platform as it was at that moment."""

    name: str
    backup: Path
    network: Path


@dataclass
class History:
    """A workspace whose post went out, and the backups taken on the way."""

    folder: Path
    keyring: FakeKeyring
    clock: DeskClock
    stages: list[Stage] = field(default_factory=list)

    def take(self, name: str) -> None:
        """Make a backup now."""
        number = len(self.stages)
        target = self.folder.parent / f"stage-{number}.db"
        with closing(connect_reader(self.folder / "atalaya.db")) as reader:
            write_backup(reader, target)
        network = self.folder.parent / f"stage-{number}.jsonl"
        source = self.folder / NETWORK
        network.write_bytes(source.read_bytes() if source.exists() else b"")
        self.stages.append(Stage(f"{number} {name}", target, network))


def copied(keyring: FakeKeyring) -> FakeKeyring:
    other = FakeKeyring()
    other.entries = dict(keyring.entries)
    return other


@asynccontextmanager
async def station(folder: Path, clock: DeskClock, keyring: FakeKeyring) -> AsyncIterator[Workstation]:
    """Open the workspace the way the two doors do, marks and all."""
    settings = Settings(workspace=folder, holder="test")
    opened = await assembly.build_workstation(settings, machine=machine(clock, keyring))
    try:
        yield opened
    finally:
        await opened.close()


class _Taking(KillSwitch):
    """Takes a backup at every step instead of dying."""

    def __init__(self, take: Callable[[str], None]) -> None:
        super().__init__()
        self._take = take

    def step(self, label: str) -> None:
        super().step(label)
        self._take(label)


async def play_history(root: Path, template: Template) -> History:
    """Publish the template's post, taking a backup at every step."""
    folder = root / "workspace"
    shutil.copytree(template.folder, folder)
    history = History(folder, copied(template.keyring), DeskClock(template.moment))
    async with open_desk(folder, history.clock, history.keyring, change=_Taking(history.take).change) as desk:
        for _ in range(3):
            await desk.publishing.run()
            history.clock.advance(minutes=3)
    async with station(folder, history.clock, history.keyring) as opened:
        assert [item.state for item in await opened.publishing.publications()] != []
    return history


async def restore(folder: Path, clock: DeskClock, keyring: FakeKeyring, backup: Path) -> Restored:
    settings = Settings(workspace=folder, holder="test")
    return await assembly.restore_workspace(settings, backup, machine=machine(clock, keyring))


async def go_on(opened: Workstation, clock: DeskClock, controls: PracticeControls) -> tuple[Publication, ...]:
    """Publish, hand in what is not handed in, and answer what asks by looking at the platform, until all is settled."""
    known: tuple[Publication, ...] = ()
    for _ in range(ROUNDS):
        for row in await opened.drafting.drafts(state=DraftState.WRITING):
            await opened.drafting.submit(row.id)
        known = await opened.publishing.run(now=True)
        asking = [item for item in known if item.state in NEEDS_YOU and item.waiting is None]
        for item in asking:
            seen = Answer.THERE if controls.own(ACCOUNT) else Answer.NOT_THERE
            await opened.publishing.settle(item.id, seen)
        if known and not asking and all(_stands(item) for item in known):
            break
        clock.advance(minutes=1)
    return known


def _stands(item: Publication) -> bool:
    """Ended, or there by a person's word: without an id nothing can be read back."""
    return item.state in ENDED or (item.state == "sent" and not item.native_id)


async def put_back(root: Path, history: History, stage: Stage, *, then: bool) -> str:
    """Restore `stage` over the finished workspace; `then` puts the platform back too (nothing went out after it).

    Returns how it ended.
    """
    folder = root / "restored"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(history.folder, folder)
    if then:
        shutil.copyfile(stage.network, folder / NETWORK)
    clock, keyring = DeskClock(history.clock.moment), copied(history.keyring)
    controls = PracticeControls(folder / NETWORK)
    before = len(controls.own(ACCOUNT))
    restored = await restore(folder, clock, keyring, stage.backup)
    async with station(folder, clock, keyring) as opened:
        known = await opened.publishing.run(now=True)
        assert len(controls.own(ACCOUNT)) == before, f"{stage.name}: something was sent before a person settled it"
        assert len([item for item in known if item.state in NEEDS_YOU]) == restored.needs_you, stage.name
        assert all(item.text == TEXT for item in known)
        known = await go_on(opened, clock, controls)
        assert len(controls.own(ACCOUNT)) == 1, f"{stage.name}: {[item.state for item in known]}"
        checked = await opened.auditing.verify()
        assert checked.problems == (), stage.name
    return "/".join(item.state.value for item in known)


def run(coroutine):
    return asyncio.run(coroutine)
