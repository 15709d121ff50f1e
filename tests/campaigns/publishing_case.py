"""One case of the kill campaign: something signed, a platform that misbehaves, deaths, and the end of it."""

import asyncio
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from tests.campaigns.dying_desk import Died, KillSwitch
from tests.fakes.desk import DeskClock, found_desk, open_desk
from tests.fakes.keyring_backends import FakeKeyring
from workstation.connectors.practice.controls import FaultKind, PracticeControls
from workstation.domain.channels import IdempotencyClass
from workstation.domain.drafts import Action, Content
from workstation.domain.publications import ENDED, NEEDS_YOU, Publication, PublicationState

ACCOUNT = "practice"
TEXT = "Hemos pedido un análisis del lote y mañana contamos el resultado."
ROUNDS = 40


@dataclass(frozen=True)
class Template:
    """A workspace with one signed draft, ready to be copied."""

    folder: Path
    keyring: FakeKeyring
    moment: datetime


@dataclass
class Ending:
    """What became of it."""

    publication: Publication | None
    public: int
    steps: list[str] = field(default_factory=list)

    @property
    def is_right(self) -> bool:
        """At most once on the platform, and confirmed or in front of a person with its text."""
        known = self.publication
        if self.public > 1 or known is None:
            return False
        if known.state is PublicationState.CONFIRMED:
            return self.public == 1
        return known.state in NEEDS_YOU and known.waiting is None and known.text == TEXT


async def make_template(folder: Path, idempotency: IdempotencyClass, action: Action) -> Template:
    """Found a team of one, connect the practice network and sign one post or reply."""
    clock, keyring = DeskClock(), FakeKeyring()
    workspace = folder / "workspace"
    await found_desk(workspace, clock, keyring)
    controls = PracticeControls(workspace / "practice-network.jsonl")
    async with open_desk(workspace, clock, keyring) as desk:
        channel = await desk.connecting.add("practice", {"scenario": "", "class": idempotency.value})
        target = None
        if action is Action.REPLY:
            author = {"id": "lucia", "name": "Lucía Ferrer", "handle": "@luciaf"}
            controls.say(ACCOUNT, {"id": "m1", "author": author, "text": "¿Es seguro?"}, clock.now())
            await desk.collecting.collect([channel.id])
            page = await desk.searching.search_messages("")
            target = await desk.drafting.reply_target(page.messages[0].id)
        title = "Aviso" if target is None and channel.capabilities.titled_posts else ""
        content = Content(account=channel.id, action=action, text=TEXT, title=title, reply_to=target)
        draft = await desk.drafting.create(content)
        await desk.drafting.submit(draft.row.id)
    clock.advance(minutes=2)
    return Template(workspace, keyring, clock.now())


def play(folder: Path, template: Template, fault: FaultKind | None, deaths: tuple[int, ...]) -> Ending:
    """Copy the template into `folder` and play one case; `deaths` are the steps at which the first starts die."""
    shutil.copytree(template.folder, folder)
    clock = DeskClock(template.moment)
    controls = PracticeControls(folder / "practice-network.jsonl")
    if fault is not None:
        controls.play(ACCOUNT, fault, clock.now())
    steps: list[str] = []
    for at in deaths:
        switch = KillSwitch(at)
        with suppress(Died):
            asyncio.run(_run(folder, clock, template.keyring, switch))
        steps.extend(switch.steps)
        clock.advance(seconds=5)
    known = asyncio.run(publish_all(folder, clock, template.keyring))
    return Ending(known[0] if len(known) == 1 else None, len(controls.own(ACCOUNT)), steps)


async def _run(folder: Path, clock: DeskClock, keyring: FakeKeyring, switch: KillSwitch) -> None:
    async with open_desk(folder, clock, keyring, change=switch.change) as desk:
        for _ in range(3):
            await desk.publishing.run()
            clock.advance(minutes=3)


async def publish_all(folder: Path, clock: DeskClock, keyring: FakeKeyring) -> tuple[Publication, ...]:
    """Run the outbox until everything is settled or stands in front of a person."""
    async with open_desk(folder, clock, keyring) as desk:
        known: tuple[Publication, ...] = ()
        for _ in range(ROUNDS):
            known = await desk.publishing.run()
            if known and all(_is_settled(item) for item in known):
                break
            clock.advance(minutes=1)
        return known


def _is_settled(publication: Publication) -> bool:
    return publication.state in ENDED or (publication.state in NEEDS_YOU and publication.waiting is None)
