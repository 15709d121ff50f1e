"""Records what the app's own write connection is told while a real workstation works, statement by statement."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlite_utils.utils import sqlite3

from tests.benchmarks.synthetic_messages import Words, channel, entries
from tests.fakes.desk import DeskClock, open_desk
from tests.fakes.keyring_backends import FakeKeyring
from workstation.configuration.resources import resources_folder
from workstation.domain.conversations import ConversationState
from workstation.domain.drafts import Action, Content
from workstation.services import Workstation, sampling
from workstation.services.sample_story import read_story
from workstation.services.taking_in import TakingIn
from workstation.storage import connections

WRITER = "PRAGMA journal_mode=WAL"
_LOOKS = ("SELECT", "PRAGMA QUICK_CHECK")


@dataclass
class Session:
    """One life of the write connection: (statement, values, whether there are many rows of values)."""

    statements: list[tuple[str, Any, bool]] = field(default_factory=list)
    closed: bool = False


class Recorder:
    """Makes connections that remember what they were told; `sessions` are those that wrote."""

    def __init__(self) -> None:
        self._all: list[Session] = []

    @property
    def sessions(self) -> list[Session]:
        return [session for session in self._all if any(WRITER in statement[0] for statement in session.statements)]

    def connect(self, *arguments: Any, **options: Any) -> sqlite3.Connection:
        session = Session()
        self._all.append(session)

        class Recording(sqlite3.Connection):
            def execute(self, sql: str, values: Any = ()) -> Any:
                if not sql.lstrip().upper().startswith(_LOOKS):
                    session.statements.append((sql, _plain(values), False))
                return super().execute(sql, values)

            def executemany(self, sql: str, rows: Iterable[Any]) -> Any:
                kept = list(rows)
                session.statements.append((sql, [_plain(row) for row in kept], True))
                return super().executemany(sql, kept)

            def executescript(self, *_: Any) -> Any:
                raise AssertionError("a script commits behind the transaction's back")

            def close(self) -> None:
                session.closed = True
                super().close()

        return sqlite3.connect(*arguments, factory=Recording, **options)


def _plain(values: Any) -> Any:
    """Return bound values without the domain's own kinds of str and int, which the other program does not know."""
    if isinstance(values, Mapping):
        return {name: _plain_one(value) for name, value in values.items()}
    return tuple(_plain_one(value) for value in values)


def _plain_one(value: Any) -> Any:
    for kind in (str, int):
        if isinstance(value, kind):
            return kind(value)
    return value


def record(folder: Path, batches: int) -> tuple[list[Session], Path]:
    """Play the sample story, feeds and a day's work in three sessions; return them and the workspace's database."""
    recorder = Recorder()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connections, "sqlite3", SimpleNamespace(connect=recorder.connect))
        asyncio.run(_work(folder / "workspace", batches))
    return recorder.sessions, folder / "workspace" / "atalaya.db"


async def _work(folder: Path, batches: int) -> None:
    clock, keyring = DeskClock(), FakeKeyring()
    async with open_desk(folder, clock, keyring, create=True) as desk:
        await _sample(desk, clock)
    async with open_desk(folder, clock, keyring) as desk:
        await _feeds(desk, clock, batches)
    async with open_desk(folder, clock, keyring) as desk:
        await _a_days_work(desk, clock)


async def _sample(desk: Workstation, clock: DeskClock) -> None:
    place = resources_folder() / "sample"
    story = read_story((place / "story.json").read_bytes())
    await sampling.found(desk.governing, story)
    await sampling.fill(desk, story, clock=clock, files=lambda name: (place / name).read_bytes())


async def _feeds(desk: Workstation, clock: DeskClock, batches: int) -> None:
    """Take feeds in as collecting does: a channel, then batch after batch, each in one transaction."""
    storage, words, taking_in = desk.searching._storage, Words(7, size=4_000), TakingIn(None)
    feed = channel(1)
    await storage.transact(lambda tables: tables.channels.add(feed))
    items = entries(words, 1, batches * 20)
    for start in range(0, len(items), 20):
        part = items[start : start + 20]
        await storage.transact(lambda tables, part=part: taking_in.take(tables, feed, part, clock.now()))


async def _a_days_work(desk: Workstation, clock: DeskClock) -> None:
    """Sort, note, write, sign, publish and take back, as people do."""
    page = await desk.searching.conversations("", limit=40)
    ids = [row.id for row in page.rows]
    for number, conversation in enumerate(ids):
        await desk.triaging.mark_read([conversation])
        done = await desk.triaging.label([conversation], f"Etiqueta {number % 5}")
        if number % 7 == 0:
            await desk.triaging.undo(done.token)
        await desk.drafting.save_scratch(f"reply:{conversation}", f"Borrador {number} " * 20, mode="reply", target=None)
    await desk.triaging.set_state(ids[:10], ConversationState.DONE)
    await desk.triaging.add_note(ids[0], "Llamar mañana a la cooperativa.")
    await _drafts(desk, clock)


async def _drafts(desk: Workstation, clock: DeskClock) -> None:
    channels: Sequence[Any] = [item for item in await desk.connecting.channels() if item.may_publish]
    for number in range(4):
        title = "Aviso" if channels[0].capabilities.titled_posts else ""
        content = Content(account=channels[0].id, action=Action.POST, text=f"Nota número {number}.", title=title)
        draft = (await desk.drafting.create(content)).row.id
        await desk.drafting.submit(draft)
        clock.advance(minutes=2)
        await desk.publishing.run()
