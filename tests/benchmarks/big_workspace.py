"""A workspace with any number of made-up messages, built through the real services; and how the window opens it."""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from workstation.configuration.settings import Settings  # noqa: E402

FEEDS, SITES, TOGETHER = 90, 10, 1_000
_KEYS = "keyring.json"


class FileKeyring:
    """Stands in for the system's keyring, whose own time is not ours to measure: one file, read when it is asked."""

    def __init__(self, folder: Path) -> None:
        self._path = folder.with_name(folder.name + "-" + _KEYS)

    def _entries(self) -> dict[str, str]:
        return json.loads(self._path.read_text()) if self._path.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path.write_text(json.dumps({**self._entries(), f"{service}/{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        entries = self._entries()
        del entries[f"{service}/{username}"]
        self._path.write_text(json.dumps(entries))


@asynccontextmanager
async def opened(folder: Path, *, create: bool = False) -> AsyncIterator:
    """Open a workspace as the assembly does, and close it; yields its services and its adapters."""
    workstation, adapters = await open_desk(folder, create=create)
    try:
        yield workstation, adapters
    finally:
        await workstation.close()


async def open_desk(folder: Path, *, create: bool = False) -> tuple:
    """Return the services and adapters of a workspace."""
    from workstation.assembly.adapters import Machine, open_adapters
    from workstation.assembly.opening import assemble
    from workstation.configuration.logging_setup import log_to
    from workstation.services.change_bus import ChangeBus

    bus = ChangeBus()
    bus.attach(asyncio.get_running_loop())
    settings = Settings(workspace=folder, holder="benchmark")
    adapters = await open_adapters(settings, bus.announce, create=create, machine=Machine(keyring=FileKeyring(folder)))
    log_to(folder / "logs")
    return await assemble(settings, adapters, bus), adapters


async def build(folder: Path, messages: int) -> None:
    """Found a team and take in `messages` messages of 90 feeds (heard) and 10 sites (addressed)."""
    from tests.benchmarks.synthetic_messages import Words, channel, entries
    from workstation.domain.channels import ConversationMode
    from workstation.domain.founding import NewPerson
    from workstation.domain.messages import MessageKind
    from workstation.services.taking_in import TakingIn

    words, taking_in = Words(20261112), TakingIn(None)
    async with opened(folder, create=True) as (workstation, adapters):
        await workstation.governing.found_team("Banco de pruebas", NewPerson(name="Ana Ribera"), "solo")
        now = adapters.clock.now()
        for number in range(FEEDS + SITES):
            asks = number >= FEEDS
            mode = ConversationMode.ADDRESSED if asks else ConversationMode.HEARD
            place = channel(number, mode)
            await adapters.storage.transact(lambda tables, place=place: tables.channels.add(place))
            # While the window is measured nobody asks sites that do not exist.
            await workstation.connecting.pause(place.id)
            items = entries(words, number, messages // (FEEDS + SITES))
            if asks:
                items = [replace(item, mode=mode, kind=MessageKind.COMMENT) for item in items]
            for start in range(0, len(items), TOGETHER):
                part = items[start : start + TOGETHER]
                await adapters.storage.transact(
                    lambda tables, place=place, part=part: taking_in.take(tables, place, part, now)
                )
        await assign(workstation)


async def assign(workstation, pages: int = 5) -> None:
    """Give some of what is open to the person at the desk, whose view is the first one shown."""
    me = workstation.signing_in.current().id
    for _ in range(pages):
        page = await workstation.searching.conversations("is:unassigned is:open", limit=200)
        await workstation.triaging.assign([row.id for row in page.rows], me)


def main() -> None:
    folder, messages = Path(sys.argv[1]), int(sys.argv[2])
    started = time.perf_counter()
    asyncio.run(build(folder, messages))
    size = (folder / "atalaya.db").stat().st_size / 2**20
    print(f"{messages} messages built in {time.perf_counter() - started:.1f} s, {size:.0f} MiB")


if __name__ == "__main__":
    main()
