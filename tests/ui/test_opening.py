"""From a folder to an open workspace: asked, explained, restored, or given up, one window at a time."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop
from shiboken6 import isValid

from tests.plugins.log_guard import LogGuard
from ui.bridge.garbage import UiThreadGarbage
from ui.bridge.task_runner import TaskRunner
from ui.first_start.cannot_open_page import CannotOpenPage
from ui.first_start.first_start_view import FirstStart
from ui.first_start.passphrase_page import PassphrasePage
from ui.frame.opening import Opening, StartWindow
from workstation.domain.errors import EnvironmentProblem

pytestmark = pytest.mark.usefixtures("themed")
FOLDER = Path("/w")


@pytest.fixture(autouse=True)
def logged(logfail: LogGuard) -> None:
    """Why a workspace did not open stands in the log as well."""
    logfail.allow("ui.frame.opening", logging.WARNING, "workspace not opened")


class ScriptedDoors:
    """Opening fails with one problem after another, then gives a workspace."""

    def __init__(self, problems: Sequence[EnvironmentProblem] = (), *, there: bool = True) -> None:
        self.workspace = FOLDER
        self.problems = list(problems)
        self.there = there
        self.calls: list[tuple[Any, ...]] = []

    async def exists(self, folder: Path) -> bool:
        return self.there and folder == FOLDER

    def presets(self) -> Sequence[Any]:
        return ()

    async def open(self, folder: Path, passphrase: str | None = None, *, locked: bool = False) -> str:
        self.calls.append(("open", folder, passphrase, locked))
        if self.problems:
            raise self.problems.pop(0)
        return "workstation"

    async def restore(self, folder: Path, backup: Path, *, passphrase: str | None = None) -> None:
        self.calls.append(("restore", folder, backup, passphrase))


def page_of(kind: type[QWidget]) -> Any:
    """Return the page of the window that is open."""
    windows = [item for item in QApplication.topLevelWidgets() if isinstance(item, StartWindow) and item.isVisible()]
    return next((item.centralWidget() for item in windows if isinstance(item.centralWidget(), kind)), None)


def play(qapp: QApplication, doors: ScriptedDoors, story: Callable[[], Awaitable[None]]) -> tuple[Any, Opening]:
    async def whole() -> tuple[Any, Opening]:
        runner = TaskRunner(asyncio.get_running_loop(), lambda problem, _name: pytest.fail(repr(problem)))
        opening = Opening(doors, runner)  # type: ignore[arg-type]
        opened = asyncio.ensure_future(opening.open(FOLDER))
        async with asyncio.timeout(20):
            await story()
            result = await opened
        await runner.close()
        return result, opening

    qapp.setQuitOnLastWindowClosed(False)
    with QEventLoop(qapp) as loop, UiThreadGarbage():
        found: tuple[Any, Opening] = loop.run_until_complete(whole())
    assert [item for item in QApplication.topLevelWidgets() if isinstance(item, StartWindow) and item.isVisible()] == []
    return found


async def page(kind: type[QWidget]) -> Any:
    while (found := page_of(kind)) is None:
        await asyncio.sleep(0.005)
    return found


async def gone(shown: QWidget) -> None:
    while isValid(shown) and shown.isVisible():
        await asyncio.sleep(0.005)


def test_a_wrong_passphrase_is_asked_for_again_and_the_right_one_opens(qapp: QApplication) -> None:
    doors = ScriptedDoors([EnvironmentProblem("vault.passphrase_needed"), EnvironmentProblem("vault.passphrase_wrong")])

    async def story() -> None:
        first = await page(PassphrasePage)
        first.given.emit("no")
        await gone(first)
        second = await page(PassphrasePage)
        assert "does not open" in second.hint.text()
        second.given.emit("olivas verdes")

    assert play(qapp, doors, story)[0] == ("workstation", FOLDER)
    assert [call[2] for call in doors.calls] == [None, "no", "olivas verdes"]


def test_a_locked_vault_may_be_opened_for_reading(qapp: QApplication) -> None:
    doors = ScriptedDoors([EnvironmentProblem("vault.key_missing")])

    async def story() -> None:
        (await page(CannotOpenPage)).button.click()

    assert play(qapp, doors, story)[0] == ("workstation", FOLDER)
    assert doors.calls[-1] == ("open", FOLDER, None, True)


def test_a_damaged_workspace_goes_back_to_its_last_backup_by_one_button(qapp: QApplication) -> None:
    backup = "/w/backups/a.db"
    doors = ScriptedDoors([EnvironmentProblem("workspace_damaged", path="/w", detail="x", last_backup=backup)])

    async def story() -> None:
        (await page(CannotOpenPage)).button.click()

    assert play(qapp, doors, story)[0] == ("workstation", FOLDER)
    assert doors.calls[1:] == [("restore", FOLDER, Path(backup), None), ("open", FOLDER, None, False)]


def test_a_restore_that_needs_the_passphrase_asks_for_it_and_goes_on(qapp: QApplication) -> None:
    doors = ScriptedDoors([EnvironmentProblem("workspace_restored", path="/w", file="/w/atalaya.db")])
    refused = [EnvironmentProblem("vault.passphrase_needed")]

    async def restore(folder: Path, backup: Path, *, passphrase: str | None = None) -> None:
        doors.calls.append(("restore", folder, backup, passphrase))
        if refused:
            raise refused.pop()

    doors.restore = restore  # type: ignore[method-assign]

    async def story() -> None:
        (await page(CannotOpenPage)).button.click()
        (await page(PassphrasePage)).given.emit("olivas verdes")

    assert play(qapp, doors, story)[0] == ("workstation", FOLDER)
    assert [call[-1] for call in doors.calls if call[0] == "restore"] == [None, "olivas verdes"]


def test_in_use_is_tried_again(qapp: QApplication) -> None:
    doors = ScriptedDoors([EnvironmentProblem("workspace_in_use", path="/w", holder="Atalaya", pid=7, since="")])

    async def story() -> None:
        (await page(CannotOpenPage)).button.click()

    assert play(qapp, doors, story)[0] == ("workstation", FOLDER)
    assert len(doors.calls) == 2


def test_closing_the_window_gives_up(qapp: QApplication) -> None:
    doors = ScriptedDoors([EnvironmentProblem("workspace_newer", path="/w", unknown=[])])

    async def story() -> None:
        (await page(CannotOpenPage)).window().close()

    assert play(qapp, doors, story)[0] is None


def test_without_a_workspace_it_begins_with_the_two_doors(qapp: QApplication) -> None:
    doors = ScriptedDoors(there=False)

    async def story() -> None:
        start = await page(FirstStart)
        start.language_chosen.emit("ca")
        doors.there = True
        start.passphrase = "una frase"
        start.founded.emit(FOLDER)

    result, opening = play(qapp, doors, story)
    assert result == ("workstation", FOLDER)
    assert opening.language == "ca"
    assert doors.calls == [("open", FOLDER, "una frase", False)]
