"""Reading goes on beside a running window, writing says who holds the workspace, an export leaves a note."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.cli.ctl import Ctl
from workstation import assembly
from workstation.configuration.settings import Settings
from workstation.domain.journal import EventType
from workstation.services import Workstation


@asynccontextmanager
async def window(ctl: Ctl) -> AsyncIterator[Workstation]:
    phrase = ctl.vault.read_text().strip()
    opened = await assembly.build_workstation(Settings(workspace=ctl.workspace, passphrase=phrase, holder="Atalaya"))
    try:
        yield opened
    finally:
        await opened.close()


READING = [
    ("channel", "list"),
    ("channel", "kinds"),
    ("inbox", "list"),
    ("search", "aceite"),
    ("draft", "list"),
    ("review", "queue"),
    ("publication", "list"),
    ("journal", "verify"),
    ("doctor",),
]


async def test_reading_takes_no_lock(ctl: Ctl) -> None:
    async with window(ctl):
        for words in READING:
            done = await asyncio.to_thread(ctl, *words)
            assert done.code == 0, (words, done)
        shown = await asyncio.to_thread(ctl.program, "inbox", "list")
        assert shown.ok()["conversations"]


async def test_writing_beside_a_window_names_the_holder(ctl: Ctl, text: Path) -> None:
    async with window(ctl) as opened:
        channel = (await opened.connecting.channels())[0].id
        for words in (
            ("collect",),
            ("publish",),
            ("draft", "new", "--channel", channel, "--text-file", text),
            ("channel", "pause", channel),
            ("restore", ctl.workspace / "atalaya.db"),
        ):
            done = await asyncio.to_thread(ctl, *words)
            assert done.code == 3, (words, done)
            assert done.data["problem"]["code"] == "workspace_in_use"
            assert "Atalaya" in done.err
            assert "Nothing was changed" in done.err
        assert await opened.drafting.drafts() == ()


async def exports_journalled(opened: Workstation) -> int:
    found = await opened.exporting._storage.read(lambda tables: tables.journal.of_types((EventType.EXPORT_DONE.value,)))
    return len(found)


async def test_an_export_beside_a_window_is_journalled_by_the_window(ctl: Ctl, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    export = ("export", "messages", "--to", folder, "--format", "csv")
    async with window(ctl) as opened:
        done = await asyncio.to_thread(ctl, *export)
        assert done.code == 0
        manifest = done.data["manifest"]
        notes = [json.loads(path.read_text()) for path in (ctl.workspace / "export-notes").iterdir()]
        assert [note["manifest"] for note in notes] == [manifest]
        assert await exports_journalled(opened) == 0
        assert await opened.exporting.journal_left_notes() == 1
        assert await exports_journalled(opened) == 1
        assert list((ctl.workspace / "export-notes").iterdir()) == []
    checked = await asyncio.to_thread(ctl, "journal", "verify")
    assert checked.ok()["problems"] == []


async def test_a_starting_window_journals_what_was_left(ctl: Ctl, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    async with window(ctl):
        await asyncio.to_thread(ctl, "export", "drafts", "--to", folder, "--format", "jsonl")
    async with window(ctl) as opened:
        arrived = asyncio.Event()
        opened.changes.subscribe(lambda _changes: arrived.set())
        opened.exporting.start()
        opened.exporting.start()
        async with asyncio.timeout(20):
            while not await exports_journalled(opened):
                await arrived.wait()
                arrived.clear()


async def test_a_broken_note_is_left_where_it_lies(ctl: Ctl) -> None:
    folder = ctl.workspace / "export-notes"
    folder.mkdir()
    (folder / "half.export-note.json").write_text('{"what": ')
    async with window(ctl) as opened:
        assert await opened.exporting.journal_left_notes() == 0
    assert (folder / "half.export-note.json").exists()
