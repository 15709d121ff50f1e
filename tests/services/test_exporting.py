"""Exports from a real workspace: what each table holds, one snapshot, a journal event, notes of others."""

import csv
import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.fakes.desk import DeskClock, found_desk, open_desk
from tests.fakes.keyring_backends import FakeKeyring
from workstation.connectors.practice.controls import PracticeControls
from workstation.domain.drafts import Action, Content
from workstation.domain.errors import EnvironmentProblem, RuleViolation
from workstation.domain.journal import EventType
from workstation.domain.publications import PublicationState
from workstation.exports.left_notes import NotesFolder
from workstation.services import Workstation
from workstation.services.exporting import EXPORTS, Cancel

TEXT = "Abrimos el sábado a las 9."


@pytest.fixture
async def desk(tmp_path: Path):
    clock, keyring = DeskClock(), FakeKeyring()
    folder = tmp_path / "workspace"
    await found_desk(folder, clock, keyring)
    async with open_desk(folder, clock, keyring) as opened:
        channel = await opened.connecting.add("practice", {"scenario": "", "class": "D"})
        controls = PracticeControls(folder / "practice-network.jsonl")
        for number in range(3):
            author = {"id": f"r{number}", "name": f"Reader {number}", "handle": f"@r{number}"}
            controls.say("practice", {"id": f"m{number}", "author": author, "text": f"=1+{number}"}, clock.now())
        await opened.collecting.collect()
        draft = await opened.drafting.create(Content(account=channel.id, action=Action.POST, text=TEXT))
        await opened.drafting.submit(draft.row.id)
        await opened.publishing.run(now=True)
        yield opened


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


async def lines(desk: Workstation, what: str, drive: Path, **options: object) -> list[dict]:
    done = await desk.exporting.export(what, drive, "jsonl", **options)
    (file,) = done.files
    return [json.loads(line) for line in (drive / file.name).read_text("utf-8").splitlines()]


async def journalled(desk: Workstation) -> int:
    return len(
        await desk.exporting._storage.read(lambda tables: tables.journal.of_types((EventType.EXPORT_DONE.value,)))
    )


async def test_messages(desk: Workstation, drive: Path) -> None:
    rows = await lines(desk, "messages", drive)
    shown = (await desk.searching.search_messages("")).messages
    assert {row["id"]: row["text"] for row in rows} == {message.id: message.text for message in shown}
    assert [type(rows[0][name]) for name in ("own", "versions", "external_id")] == [bool, int, str]
    assert datetime.fromisoformat(rows[0]["sent_at"]).utcoffset() is not None


async def test_a_query_chooses(desk: Workstation, drive: Path) -> None:
    rows = await lines(desk, "messages", drive, query='from:"Reader 1"')
    assert [row["author"] for row in rows] == ["Reader 1"]
    chosen = await lines(desk, "conversations", drive, query="is:done")
    assert chosen == []


async def test_conversations(desk: Workstation, drive: Path) -> None:
    page = await desk.searching.conversations("")
    await desk.triaging.label([page.rows[0].id], "reclamación")
    rows = {row["id"]: row for row in await lines(desk, "conversations", drive)}
    assert rows.keys() == {row.id for row in page.rows}
    assert rows[page.rows[0].id]["labels"] == "reclamación"


async def test_drafts_and_publications(desk: Workstation, drive: Path) -> None:
    (draft,) = await lines(desk, "drafts", drive)
    assert (draft["state"], draft["text"], draft["author"]) == ("published", TEXT, "Ana Ribera")
    (publication,) = await lines(desk, "publications", drive)
    assert (publication["state"], publication["text"]) == (PublicationState.CONFIRMED, TEXT)
    assert publication["draft"] == draft["id"]


async def test_a_spreadsheet_runs_no_formula(desk: Workstation, drive: Path) -> None:
    done = await desk.exporting.export("messages", drive, "csv")
    with (drive / done.files[0].name).open(encoding="utf-8-sig", newline="") as file:
        texts = {row["text"] for row in csv.DictReader(file)}
    assert {"'=1+0", "'=1+1", "'=1+2"} <= texts


@pytest.mark.parametrize("what", EXPORTS)
async def test_each_export_is_journalled(desk: Workstation, drive: Path, what: str) -> None:
    counted = []
    await desk.exporting.export(what, drive, "xlsx", on_progress=lambda done, total: counted.append((done, total)))
    assert await journalled(desk) == 1
    assert (await desk.auditing.verify()).problems == ()


async def test_what_is_cancelled_leaves_nothing(desk: Workstation, drive: Path) -> None:
    with pytest.raises(RuleViolation) as refused:
        await desk.exporting.export("messages", drive, "csv", cancel=Cancel(wanted=True))
    assert refused.value.code == "export_cancelled"
    assert list(drive.iterdir()) == []
    assert await journalled(desk) == 0


@pytest.mark.parametrize(
    ("what", "query", "code"),
    [("messages", "chanel:x", "query_unknown_operator"), ("drafts", "x", "query_not_for_this_export")],
)
async def test_a_query_that_cannot_be(desk: Workstation, drive: Path, what: str, query: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        await desk.exporting.export(what, drive, "csv", query=query)
    assert refused.value.code == code
    assert list(drive.iterdir()) == []


async def test_a_folder_that_is_not_there(desk: Workstation, drive: Path) -> None:
    with pytest.raises(EnvironmentProblem) as refused:
        await desk.exporting.export("messages", drive / "nowhere", "csv")
    assert refused.value.code == "export.folder_missing"
    assert await journalled(desk) == 0


async def test_only_proper_notes_are_journalled(desk: Workstation, drive: Path) -> None:
    done = await desk.exporting.export("drafts", drive, "csv")
    notes = NotesFolder(desk.info.path / "export-notes")
    files = [{"name": item.name, "sha256": item.sha256, "rows": item.rows} for item in done.files]
    notes.leave({"what": "drafts", "format": "csv", "rows": 1, "files": files, "manifest": done.manifest})
    notes.leave({"what": "drafts"})
    folder = desk.info.path / "export-notes"
    (folder / "torn.export-note.json").write_text('{"what"')
    (folder / "list.export-note.json").write_text("[]")
    (folder / "huge.export-note.json").write_text(" " * 70_000)
    (folder / "link.export-note.json").symlink_to(folder / "list.export-note.json")
    assert await desk.exporting.journal_left_notes() == 1
    assert await desk.exporting.journal_left_notes() == 0
    assert await journalled(desk) == 2
    assert len(list(folder.iterdir())) == 5


async def test_without_a_key_at_hand_a_note_is_left(desk: Workstation, drive: Path, monkeypatch) -> None:
    async def locked():
        raise EnvironmentProblem("vault.keyring_locked")

    monkeypatch.setattr(desk.exporting._signing_in, "workstation_signer", locked)
    done = await desk.exporting.export("drafts", drive, "csv")
    monkeypatch.undo()
    assert await journalled(desk) == 0
    assert await desk.exporting.journal_left_notes() == 1
    assert await journalled(desk) == 1
    assert (drive / done.manifest).exists()


async def test_a_note_that_cannot_be_left_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("a file stands in the way")
    with pytest.raises(EnvironmentProblem) as failed:
        NotesFolder(tmp_path / "notes").leave({"what": "drafts"})
    assert failed.value.code == "export_note_failed"
