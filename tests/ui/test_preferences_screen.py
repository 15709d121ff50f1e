"""Preferences: what is chosen holds at once and is remembered."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.fakes.fake_workstation import FakeWorkstation, fake_workstation
from tests.fakes.screen_driver import ScreenDriver, play
from ui.preferences.computer_page import check_name
from ui.preferences.preferences_screen import PreferencesScreen
from ui.preferences.preferences_view import PAGES
from ui.widgets import theme
from workstation.domain.desk import Check, Verification
from workstation.domain.errors import EnvironmentProblem, Reason


class FakeBackups:
    def __init__(self) -> None:
        self.problem: BaseException | None = None

    async def backups(self) -> tuple[object, ...]:
        return ()

    async def back_up(self, reason: str = "asked") -> object:
        raise self.problem or AssertionError(reason)


class FakeAuditing:
    async def doctor(self) -> tuple[Check, ...]:
        return (
            Check(name="keyring", ok=False, detail=Reason("vault.keyring_locked")),
            Check(name="disk", ok=True, detail=Reason("disk_free", {"bytes": 10**10})),
        )

    async def verify(self, on_progress: object = None) -> Verification:
        del on_progress
        return Verification(events=7, problems=(Reason("journal_gap", {"devices": ["d"]}),), state_digest="")


def workstation() -> FakeWorkstation:
    found = fake_workstation()
    found.backing_up, found.auditing = FakeBackups(), FakeAuditing()  # type: ignore[attr-defined]
    return found


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.start(qapp, scheme="light")
    yield
    theme.start(qapp, scheme="light")


def test_every_page_opens_by_its_key(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        for place, page in enumerate(PAGES):
            driver.screen.open(page)
            await driver.settled()
            assert driver.widget.stack.currentIndex() == place
            assert driver.words()
        driver.screen.open("")
        assert driver.widget.switch.current() == PAGES[-1]

    play(qapp, story, PreferencesScreen, workstation())


def test_dark_and_large_hold_at_once_and_are_remembered(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        looks, small = driver.widget.looks, theme.px(100)
        looks.scheme._segments[2].click()
        assert theme.is_dark()
        looks.scale.setCurrentIndex(looks.scale.findData("2.0"))
        assert theme.px(100) == 2 * small
        assert driver.shell.memory == {"look.scheme": "dark", "look.scale": "2.0"}

    play(qapp, story, PreferencesScreen, workstation())


def test_another_language_holds_from_the_next_start_and_says_so(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        looks = driver.widget.looks
        assert looks.language_note.isHidden()
        looks.language.setCurrentIndex(looks.language.findData("ca"))
        assert driver.shell.memory.get("look.language") == "ca"
        assert "next start" in looks.language_note.text()
        looks.language.setCurrentIndex(looks.language.findData("en"))
        assert "now on" in looks.language_note.text()

    play(qapp, story, PreferencesScreen, workstation())


def test_single_letters_are_switched_off_everywhere(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        assert driver.widget.looks.letters.isChecked()
        driver.widget.looks.letters.setChecked(False)
        assert driver.shell.memory.get("keys.single_letters") == "no"
        assert driver.shell.commands.single_letters is False

    play(qapp, story, PreferencesScreen, workstation())


def test_a_check_that_fails_says_what_is_safe_and_what_to_do(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        driver.screen.open("computer")
        await driver.settled()
        words = driver.words(driver.widget.computer)
        assert "Passwords and keys" in words
        assert "Unlock the keyring, then try again." in words
        await driver.click(driver.widget.computer.verify)
        words = driver.words(driver.widget.computer.records)
        assert "1 thing" in words
        assert "Entries are missing" in words

    play(qapp, story, PreferencesScreen, workstation())


def test_a_copy_that_fails_is_told_by_the_window(qapp: QApplication) -> None:
    found = workstation()
    found.backing_up.problem = EnvironmentProblem("disk_full", path="/w", detail="")

    async def story(driver: ScreenDriver) -> None:
        driver.screen.open("copies")
        await driver.settled()
        await driver.click(driver.widget.copies.button)
        assert [problem.code for problem in driver.shell.errors] == ["disk_full"]  # type: ignore[attr-defined]

    play(qapp, story, PreferencesScreen, found, taken=True)


def test_a_practice_team_needs_no_passphrase_and_says_so(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        driver.screen.open("key")
        await driver.settled()
        assert not driver.widget.key.form.isVisible()
        assert "no" in driver.words(driver.widget.key)

    play(qapp, story, PreferencesScreen, workstation())


@pytest.mark.parametrize("name", ["sqlite", "workspace", "disk", "keyring", "clock", "database", "qt", "channels"])
def test_every_check_has_a_name(name: str) -> None:
    assert check_name(name) != name
