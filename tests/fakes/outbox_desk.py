"""A team with practice channels of any class, and what tests of the outbox do with them."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from tests.fakes.desk import DeskClock, found_desk, open_desk
from tests.fakes.keyring_backends import FakeKeyring
from workstation.connectors.practice.controls import PracticeControls
from workstation.domain.channels import Channel
from workstation.domain.drafts import Action, Content, Schedule
from workstation.domain.founding import NewMember
from workstation.domain.identifiers import DraftId, PublicationId
from workstation.domain.outbox import Outgoing
from workstation.domain.publications import Publication, PublicationState
from workstation.ports.storage import Tables
from workstation.services import Workstation

TEXT = "El molino abre el sábado de 10:00 a 14:00."


class OutboxDesk:
    """An open workspace with its practice network."""

    def __init__(self, workstation: Workstation, folder: Path, clock: DeskClock) -> None:
        self.workstation = workstation
        self.clock = clock
        self.folder = folder
        self.controls = PracticeControls(folder / "practice-network.jsonl")

    @property
    def storage(self):
        return self.workstation.publishing._storage

    async def channel(self, idempotency: str = "D", account: str = "practice") -> Channel:
        values = {"scenario": "", "class": idempotency, "account": account}
        return await self.workstation.connecting.add("practice", values)

    async def signed(
        self, channel: Channel, text: str = TEXT, *, reply_to: str | None = None, schedule: Schedule | None = None
    ) -> DraftId:
        """Write and hand in; in a team of one that is all the sign-off there is."""
        drafting = self.workstation.drafting
        target = await drafting.reply_target(reply_to) if reply_to else None
        content = Content(
            account=channel.id,
            action=Action.REPLY if target else Action.POST,
            text=text,
            title="" if target else "Horario",
            reply_to=target,
            schedule=schedule or Schedule(),
        )
        view = await drafting.create(content)
        await drafting.submit(view.row.id)
        return view.row.id

    async def run(self, *, minutes: float = 0, now: bool = False) -> tuple[Publication, ...]:
        self.clock.advance(minutes=minutes)
        return await self.workstation.publishing.run(now=now)

    async def of(self, draft: DraftId) -> Publication:
        """Return the newest publication of a draft."""
        found = [item for item in await self.workstation.publishing.publications() if item.draft == draft]
        return max(found, key=lambda item: item.created_at)

    async def stored(self, publication: PublicationId) -> Outgoing:
        found = await self.storage.read(lambda tables: tables.publications.get(publication))
        assert found is not None
        return found

    async def force(self, publication: PublicationId, state: PublicationState, **changed: object) -> None:
        """Leave a publication as a kill would have left it."""

        def work(tables: Tables) -> None:
            found = tables.publications.get(publication)
            assert found is not None
            tables.publications.put(replace(found, state=state, **changed))  # type: ignore[arg-type]  # a test's values

        await self.storage.transact(work)

    def public(self, account: str = "practice") -> list[str]:
        return [str(own.record["text"]) for own in self.controls.own(account)]


@asynccontextmanager
async def outbox_desk(
    folder: Path, *, preset: str = "solo", members: Sequence[NewMember] = ()
) -> AsyncIterator[OutboxDesk]:
    """Found and open a workspace in `folder`."""
    clock, keyring = DeskClock(), FakeKeyring()
    await found_desk(folder, clock, keyring, preset=preset, members=members)
    async with open_desk(folder, clock, keyring) as workstation:
        yield OutboxDesk(workstation, folder, clock)
