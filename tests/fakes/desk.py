"""A real workstation in a folder, on a clock and a keyring of the test; nothing in it is a stand-in but those two."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.fakes.keyring_backends import FakeKeyring
from workstation.assembly.adapters import Adapters, Machine, open_adapters
from workstation.assembly.opening import assemble
from workstation.configuration.settings import Settings
from workstation.domain.founding import NewMember, NewPerson
from workstation.services import Workstation
from workstation.services.change_bus import ChangeBus

START = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)


class DeskClock:
    """A clock that goes only when told, and a microsecond with every look, so that no two moments are the same."""

    def __init__(self, start: datetime = START) -> None:
        self.moment = start

    def now(self) -> datetime:
        self.moment += timedelta(microseconds=1)
        return self.moment

    def advance(self, **amount: float) -> None:
        self.moment += timedelta(**amount)


def machine(clock: DeskClock, keyring: FakeKeyring) -> Machine:
    return Machine(clock=clock, keyring=keyring)


@asynccontextmanager
async def open_desk(
    folder: Path,
    clock: DeskClock,
    keyring: FakeKeyring,
    *,
    create: bool = False,
    change: Callable[[Adapters], Adapters] | None = None,
) -> AsyncIterator[Workstation]:
    """Open (or begin) the workspace in `folder`; `change` may put something between services and adapters."""
    bus = ChangeBus()
    bus.attach(asyncio.get_running_loop())
    settings = Settings(workspace=folder, holder="test")
    adapters = await open_adapters(settings, bus.announce, create=create, machine=machine(clock, keyring))
    try:
        workstation = await assemble(settings, change(adapters) if change else adapters, bus)
        yield workstation
    finally:
        await adapters.close()


async def found_desk(
    folder: Path,
    clock: DeskClock,
    keyring: FakeKeyring,
    *,
    preset: str = "solo",
    members: Sequence[NewMember] = (),
) -> None:
    """Make a workspace whose owner is Ana Ribera."""
    async with open_desk(folder, clock, keyring, create=True) as workstation:
        founder = NewPerson(name="Ana Ribera", department="Community")
        await workstation.governing.found_team("Cooperativa La Almazara", founder, preset, members)
