"""Exports: what cannot work is said before it is tried, what runs can be stopped, what is done can be checked."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.fakes.fake_shell import FakeMemory
from tests.fakes.fake_story import NOW
from tests.fakes.fake_workstation import FakeWorkstation, fake_workstation
from tests.fakes.screen_driver import ScreenDriver, play
from ui.exports.export_counts import counts
from ui.exports.export_history import PastExport, PastFile, remember, remembered
from ui.exports.export_words import FORMATS, SEARCHABLE, WHAT, format_words, what_words
from ui.exports.exports_screen import ExportsScreen
from workstation.domain.errors import EnvironmentProblem
from workstation.ports.exporting import ExportedFile, ExportResult
from workstation.services.exporting import EXPORTS, Cancel

pytestmark = pytest.mark.usefixtures("themed")
DONE = ExportResult(files=(ExportedFile(name="messages.csv", sha256="ab" * 32, rows=1036),), manifest="m.json")


class FakeExporting:
    """Keeps what it was asked; waits for `gate` where one is set."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.problems: list[BaseException] = []
        self.gate: asyncio.Event | None = None
        self.cancel: Cancel | None = None

    async def export(self, what: str, folder: Path, export_format: str, **given: Any) -> ExportResult:
        self.calls.append((what, folder, export_format, given["query"]))
        self.cancel = given["cancel"]
        given["on_progress"](512, 0)
        if self.gate is not None:
            await self.gate.wait()
        if self.problems:
            raise self.problems.pop(0)
        return DONE


def exporting_workstation() -> FakeWorkstation:
    workstation = fake_workstation()
    workstation.exporting = FakeExporting()  # type: ignore[attr-defined]
    return workstation


def export(**given: Any) -> PastExport:
    values: dict[str, Any] = {
        "what": "drafts",
        "kind": "csv",
        "folder": Path("/z"),
        "at": NOW,
        "files": (PastFile(name="drafts.csv", sha256="cd" * 32, rows=3),),
        "manifest": "m.json",
    }
    return PastExport(**{**values, **given})


def test_everything_that_can_be_exported_has_words() -> None:
    assert set(WHAT) == set(EXPORTS)
    assert all(what_words(what) for what in WHAT)
    assert all(format_words(kind) for kind in FORMATS)
    assert set(WHAT) > SEARCHABLE


def test_the_last_exports_are_remembered_and_a_damaged_memory_is_an_empty_one() -> None:
    memory = FakeMemory()
    for number in range(25):
        remember(memory, export(query=f"is:open {number}"))
    kept = remembered(memory)
    assert len(kept) == 20
    assert kept[0] == export(query="is:open 24")
    memory.put("exports.last", "[{}, 3, null]")
    assert remembered(memory) == ()
    memory.put("exports.last", "no json")
    assert remembered(memory) == ()


def test_nothing_is_exported_without_a_folder_and_the_button_says_why(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        view = driver.widget
        assert not view.button.isEnabled()
        assert view.button.accessibleDescription() == "Choose a folder first."
        assert "Choose a folder first." in driver.words()
        view._start()
        await driver.settled()
        assert driver.workstation.exporting.calls == []

    play(qapp, story, ExportsScreen, exporting_workstation())


def test_a_search_that_is_not_understood_is_underlined_and_not_sent(qapp: QApplication, tmp_path: Path) -> None:
    async def story(driver: ScreenDriver) -> None:
        view = driver.widget
        view.form.choose_folder(tmp_path)
        view.form.query.set_query("is:opn garrafas")
        await driver.settled()
        assert "Did you mean open?" in view.form.query_hint.text()
        assert not view.button.isEnabled()
        view.form.query.set_query("is:open garrafas")
        await driver.settled()
        await driver.click(view.button)
        assert driver.workstation.exporting.calls == [("conversations", tmp_path, "xlsx", "is:open garrafas")]

    play(qapp, story, ExportsScreen, exporting_workstation())


def test_drafts_are_exported_whole_whatever_was_searched(qapp: QApplication, tmp_path: Path) -> None:
    async def story(driver: ScreenDriver) -> None:
        view = driver.widget
        view.form.choose_folder(tmp_path)
        view.form.query.set_query("is:opn")
        await driver.settled()
        view.form.choose_what("drafts")
        await driver.settled()
        assert view.button.isEnabled()
        await driver.click(view.button)
        assert driver.workstation.exporting.calls == [("drafts", tmp_path, "xlsx", "")]

    play(qapp, story, ExportsScreen, exporting_workstation())


def test_the_result_shows_files_rows_hash_and_manifest(qapp: QApplication, tmp_path: Path) -> None:
    async def story(driver: ScreenDriver) -> None:
        view = driver.widget
        view.form.choose_folder(tmp_path)
        await driver.click(view.button)
        words = driver.words(view.cards[0])
        for part in ("messages.csv", "ab" * 32, counts().rows(1036), "Manifest: m.json"):
            assert part in words
        assert driver.shell.jobs[0].steps == [(512, 0)]
        await driver.click(view.button)
        assert "ab" * 32 not in driver.words(view.cards[1])
        view.cards[1].more.click()
        assert "ab" * 32 in driver.words(view.cards[1])

    play(qapp, story, ExportsScreen, exporting_workstation())


@pytest.mark.parametrize("code", ["export.drive_full", "export.drive_gone", "export.drive_read_only"])
def test_a_drive_that_fails_says_what_is_safe_and_the_form_works_again(
    qapp: QApplication, tmp_path: Path, code: str
) -> None:
    workstation = exporting_workstation()
    workstation.exporting.problems = [EnvironmentProblem(code, folder="/z", errno=28)]  # type: ignore[attr-defined]

    async def story(driver: ScreenDriver) -> None:
        view = driver.widget
        view.form.choose_folder(tmp_path)
        await driver.click(view.button)
        assert "Nothing unfinished stands in the folder" in view.problem.text
        assert view.form.isEnabled()
        await driver.click(view.button)
        assert view.problem.text == ""
        assert len(view.cards) == 1

    play(qapp, story, ExportsScreen, workstation)


def test_cancel_asks_the_writing_thread_to_stop_and_says_that_nothing_is_left(
    qapp: QApplication, tmp_path: Path
) -> None:
    workstation = exporting_workstation()
    exporting: FakeExporting = workstation.exporting  # type: ignore[attr-defined]

    async def story(driver: ScreenDriver) -> None:
        exporting.gate = asyncio.Event()
        view = driver.widget
        view.form.choose_folder(tmp_path)
        view.button.click()
        await driver.until(lambda: exporting.cancel is not None)
        assert view.progress.isVisible()
        assert not view.form.isEnabled()
        view.progress.cancel_button.click()
        await driver.settled()
        assert exporting.cancel is not None
        assert exporting.cancel.wanted
        assert "Nothing was left in the folder" in view.problem.text
        assert view.button.isEnabled()
        assert view.cards == []

    play(qapp, story, ExportsScreen, workstation)


def test_the_last_choices_come_back(qapp: QApplication, tmp_path: Path) -> None:
    async def story(driver: ScreenDriver) -> None:
        view = driver.widget
        view.form.choose_folder(tmp_path)
        view.form.choose_what("publications")
        view.form.kinds._segments[1].click()
        again = ExportsScreen(driver.workstation, driver.shell, lambda: NOW)._exports()
        assert (again.form.what, again.form.kind, again.form.folder) == ("publications", "csv", tmp_path)
        again.deleteLater()

    play(qapp, story, ExportsScreen, exporting_workstation())
