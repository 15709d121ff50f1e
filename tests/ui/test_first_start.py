"""The first start: what is missing is named, nothing half made is left, and every problem says what to do."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.fakes.signoff_workspace import load_presets
from ui.bridge.garbage import UiThreadGarbage
from ui.first_start.cannot_open_page import CannotOpenPage
from ui.first_start.first_start_view import FirstStart
from ui.first_start.folders import look_at, sample_folder
from ui.first_start.founding_form import FoundingForm, MemberEntry
from ui.first_start.passphrase_page import PassphrasePage
from ui.first_start.preset_words import facts_in_a_row, preset_name, preset_words
from ui.widgets.plain_label import PlainLabel
from ui.wording.reasons import problem_of
from workstation.domain.errors import AtalayaError, EnvironmentProblem
from workstation.domain.presets import Preset

pytestmark = pytest.mark.usefixtures("themed")
PRESETS: dict[str, Preset] = {preset.name: preset for preset in load_presets()}
MARTA = MemberEntry("Marta Soler", "legal", "marta y el mar", "marta y el mar")
JON = MemberEntry("Jon Etxeberria", "pr", "jon y la montaña", "jon y la montaña")


class FakeDoors:
    """Keeps what it was asked; `problems` are raised one after another, then it works."""

    def __init__(self, workspace: Path, problems: Sequence[BaseException] = ()) -> None:
        self.workspace = workspace
        self.problems = list(problems)
        self.founded: list[dict[str, Any]] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def exists(self, folder: Path) -> bool:
        return (folder / "atalaya.db").exists()

    def presets(self) -> Sequence[Preset]:
        return tuple(PRESETS.values())

    async def found_sample(self, folder: Path, *, passphrase: str | None = None, on_progress: Any = None) -> None:
        on_progress(3, 10)
        await self._make(folder=folder, passphrase=passphrase)

    async def found(self, folder: Path, **given: Any) -> None:
        await self._make(folder=folder, **given)

    async def _make(self, **given: Any) -> None:
        await self.gate.wait()
        if self.problems:
            raise self.problems.pop(0)
        self.founded.append(given)


class Desk:
    def __init__(self, doors: FakeDoors) -> None:
        self.doors = doors
        self.tasks: set[asyncio.Task[Any]] = set()
        self.opened: list[Path] = []
        self.page = FirstStart(doors, self._run)  # type: ignore[arg-type]
        self.page.founded.connect(self.opened.append)
        self.page.resize(1440, 900)
        self.page.show()

    def _run(self, name: str, work: Coroutine[Any, Any, Any], done: Callable[[Any], object] | None = None) -> None:
        async def followed() -> None:
            result = await work
            if done is not None:
                done(result)

        task = asyncio.get_running_loop().create_task(followed(), name=name)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def settle(self) -> None:
        while self.tasks:
            await asyncio.wait(set(self.tasks))

    def words(self) -> str:
        shown = self.page.stack.currentWidget().findChildren(PlainLabel)
        return "\n".join(label.text() for label in shown if label.isVisible())

    def fill(self, preset: str, *members: MemberEntry) -> None:
        page = self.page.create_page
        self.page._show_create()
        page.name.setText("Ana Ribera")
        page.organisation.setText("Cooperativa La Almazara")
        page.cards.choose(preset)
        for line, entry in zip(page.people.lines, members, strict=False):
            line.name.setText(entry.name)
            line.role.setCurrentIndex(line.role.findData(entry.role))
            line.passphrase.setText(entry.passphrase)
            line.again.setText(entry.again)


def play(qapp: QApplication, doors: FakeDoors, story: Callable[[Desk], Awaitable[None]]) -> None:
    async def whole() -> None:
        desk = Desk(doors)
        await desk.settle()
        await story(desk)
        await desk.settle()
        desk.page.close()
        desk.page.deleteLater()

    qapp.setQuitOnLastWindowClosed(False)
    with QEventLoop(qapp) as loop, UiThreadGarbage():
        loop.run_until_complete(whole())


# What is missing


def test_every_preset_and_its_facts_have_words() -> None:
    for preset in PRESETS.values():
        assert preset_name(preset.name) != preset.name
        assert preset_words(preset.name)
        assert len(facts_in_a_row(preset.fits).split("; ")) == len(preset.fits)
        assert len(facts_in_a_row(preset.risks).split("; ")) == len(preset.risks)


@pytest.mark.parametrize(
    ("preset", "members", "missing"),
    [
        ("solo", (), ()),
        ("solo", (MARTA,), ()),
        ("pair", (), ("author",)),
        ("legal-and-pr", (), ("legal", "pr")),
        ("legal-and-pr", (MARTA,), ("pr",)),
        ("legal-and-pr", (MARTA, JON), ()),
    ],
)
def test_the_form_names_the_roles_that_nobody_has(
    preset: str, members: tuple[MemberEntry, ...], missing: tuple[str, ...]
) -> None:
    form = FoundingForm(name="Ana", organisation="La Almazara", preset=PRESETS[preset], members=members)
    assert form.missing_roles() == missing
    assert bool(form.refusals()) is bool(missing)


def test_a_passphrase_is_long_enough_and_typed_twice_alike() -> None:
    codes = [reason.code for reason in MemberEntry("Marta", "legal", "corta", "corta").refusals()]
    assert codes == ["key.passphrase_short"]
    codes = [reason.code for reason in MemberEntry("Marta", "legal", "larga y bonita", "larga y fea").refusals()]
    assert codes == ["passphrases_differ"]
    assert "larga y bonita" not in repr(MemberEntry("Marta", "legal", "larga y bonita", "larga y fea"))


def test_two_people_of_one_name_are_refused() -> None:
    form = FoundingForm(
        name="Marta Soler", organisation="La Almazara", preset=PRESETS["legal-and-pr"], members=(MARTA, JON)
    )
    assert [reason.code for reason in form.refusals()] == ["name_twice", "preset_lacks_roles"]


# Creating


def test_the_button_says_what_is_missing_until_nothing_is(qapp: QApplication, tmp_path: Path) -> None:
    doors = FakeDoors(tmp_path / "workspace")

    async def story(desk: Desk) -> None:
        desk.fill("legal-and-pr", MARTA)
        page = desk.page.create_page
        assert page.missing.text() == "Still missing: somebody for PR."
        assert not page.create_button.isEnabled()
        desk.fill("legal-and-pr", MARTA, JON)
        assert page.create_button.isEnabled()
        page.create_button.click()
        await desk.settle()
        (made,) = doors.founded
        assert made["folder"] == tmp_path / "workspace"
        assert made["preset"] == "legal-and-pr"
        assert [(item.name, item.roles) for item in made["members"]] == [
            ("Marta Soler", ("legal",)),
            ("Jon Etxeberria", ("pr",)),
        ]
        assert desk.opened == [tmp_path / "workspace"]

    play(qapp, doors, story)


def test_somebody_alone_is_asked_for_nobody_else(qapp: QApplication, tmp_path: Path) -> None:
    doors = FakeDoors(tmp_path / "workspace")

    async def story(desk: Desk) -> None:
        desk.fill("solo")
        assert not desk.page.create_page.people_card.isVisible()
        desk.page.create_page.create_button.click()
        await desk.settle()
        assert doors.founded[0]["members"] == []

    play(qapp, doors, story)


def test_without_keyring_a_passphrase_is_chosen_and_handed_on(qapp: QApplication, tmp_path: Path) -> None:
    doors = FakeDoors(tmp_path / "workspace", [EnvironmentProblem("vault.passphrase_needed")])

    async def story(desk: Desk) -> None:
        desk.fill("solo")
        desk.page.create_page.create_button.click()
        await desk.settle()
        page = desk.page.passphrase_page
        assert desk.page.stack.currentWidget() is page
        assert "no keyring" in desk.words()
        page.field.setText("corta")
        assert not page.button.isEnabled()
        page.field.setText("una frase larga")
        assert "not the same yet" in page.hint.text()
        page.again.setText("una frase larga")
        page.button.click()
        await desk.settle()
        assert doors.founded[0]["passphrase"] == "una frase larga"
        assert desk.page.passphrase == "una frase larga"
        assert desk.opened == [tmp_path / "workspace"]

    play(qapp, doors, story)


def test_a_locked_keyring_can_be_tried_again(qapp: QApplication, tmp_path: Path) -> None:
    doors = FakeDoors(tmp_path / "workspace", [EnvironmentProblem("vault.keyring_locked")])

    async def story(desk: Desk) -> None:
        desk.page._open_sample()
        await desk.settle()
        assert desk.page.passphrase_page.retry.isVisible()
        desk.page.passphrase_page.retry.click()
        await desk.settle()
        assert doors.founded[0]["passphrase"] is None
        assert desk.opened == [sample_folder(tmp_path / "workspace")]

    play(qapp, doors, story)


@pytest.mark.parametrize(
    "problem",
    [
        EnvironmentProblem("workspace_on_network_share", path="/mnt/x", file_system="cifs"),
        EnvironmentProblem("workspace_read_only", path="/x", detail=""),
        EnvironmentProblem("disk_full", path="/x", detail=""),
        EnvironmentProblem("vault.key_missing"),
        PermissionError(13, "Permission denied"),
    ],
)
def test_a_refusal_stands_on_the_page_where_it_began_and_the_form_is_kept(
    qapp: QApplication, tmp_path: Path, problem: BaseException
) -> None:
    async def story(desk: Desk) -> None:
        desk.fill("solo")
        desk.page.create_page.create_button.click()
        await desk.settle()
        page = desk.page.create_page
        assert desk.page.stack.currentWidget() is page
        assert page.problem.text
        if isinstance(problem, AtalayaError):
            assert problem_of(problem).what_to_do in page.problem.text
        assert page.name.text() == "Ana Ribera"
        assert desk.opened == []
        page.create_button.click()
        await desk.settle()
        assert desk.opened == [tmp_path / "workspace"]

    play(qapp, FakeDoors(tmp_path / "workspace", [problem]), story)


def test_cancel_stops_and_leads_back(qapp: QApplication, tmp_path: Path) -> None:
    doors = FakeDoors(tmp_path / "workspace")

    async def story(desk: Desk) -> None:
        doors.gate.clear()
        desk.page._open_sample()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert desk.page.stack.currentWidget() is desk.page.busy_page
        assert desk.page.busy_page.figure.text() == "30\u00a0%"
        desk.page.busy_page.button.click()
        await desk.settle()
        assert desk.page.stack.currentWidget() is desk.page.doors_page
        assert (doors.founded, desk.opened) == ([], [])

    play(qapp, doors, story)


# Folders


def test_a_folder_with_other_things_gets_one_of_its_own_inside(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    found = asyncio.run(look_at(tmp_path))
    assert (found.is_empty, found.target) == (False, tmp_path / "Atalaya")
    assert asyncio.run(look_at(tmp_path / "new")).target == tmp_path / "new"


def test_choosing_a_folder_with_a_workspace_says_so_and_opens_only_when_asked(
    qapp: QApplication, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    there.mkdir()
    (there / "atalaya.db").touch()

    async def story(desk: Desk) -> None:
        desk.page._look(there)
        await desk.settle()
        assert "already" in desk.page.doors_page.problem.text
        desk.page._open_existing(tmp_path)
        await desk.settle()
        assert "no workspace" in desk.page.doors_page.problem.text
        desk.page._open_existing(there)
        await desk.settle()
        assert desk.opened == [there]

    play(qapp, FakeDoors(tmp_path / "workspace"), story)


def test_a_sample_that_exists_is_opened_and_not_made_again(qapp: QApplication, tmp_path: Path) -> None:
    sample = sample_folder(tmp_path / "workspace")
    sample.mkdir()
    (sample / "atalaya.db").touch()
    doors = FakeDoors(tmp_path / "workspace")

    async def story(desk: Desk) -> None:
        assert desk.page.doors_page.sample.button.label == "Open the sample again"
        desk.page.doors_page.sample.button.click()
        await desk.settle()
        assert (desk.opened, doors.founded) == ([sample], [])

    play(qapp, doors, story)


def test_another_language_is_spoken_at_once(
    qapp: QApplication, tmp_path: Path, catalogues: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.first_start import first_start_view
    from ui.wording.translation import install_language

    monkeypatch.setattr(first_start_view, "resource_path", lambda *_: catalogues)

    async def story(desk: Desk) -> None:
        told: list[str] = []
        desk.page.language_chosen.connect(told.append)
        desk.page.language.language_chosen.emit("ca")
        assert "Et donem la benvinguda a Atalaya" in desk.words()
        assert told == ["ca"]
        desk.page.language.language_chosen.emit("en")
        assert "Welcome to Atalaya" in desk.words()

    try:
        play(qapp, FakeDoors(tmp_path / "workspace"), story)
    finally:
        install_language(qapp, catalogues, "en")


# When a workspace does not open


def shown(page: CannotOpenPage) -> str:
    page.show()
    text = "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())
    page.close()
    return text


@pytest.mark.parametrize(
    ("code", "values", "button"),
    [
        ("workspace_in_use", {"holder": "Atalaya", "pid": 7, "since": "2026-11-12T09:00:00+00:00"}, "Try again"),
        ("workspace_damaged", {"last_backup": "/w/backups/a.db", "detail": ""}, "Restore the last copy"),
        ("workspace_damaged", {"last_backup": "", "detail": ""}, "Try again"),
        ("workspace_restored", {"file": "/w/atalaya.db", "path": "/w"}, "Settle it and open"),
        ("workspace_newer", {}, "Try again"),
        ("workspace_unfinished", {"path": "/w"}, "Begin again"),
        ("sqlite_affected", {"version": "3.40", "needed": "3.51.3"}, "Try again"),
        ("vault.key_missing", {}, "Open for reading"),
        ("workspace_on_network_share", {"path": "/mnt", "file_system": "nfs"}, "Try again"),
    ],
)
def test_it_says_what_happened_what_is_safe_and_what_to_do(code: str, values: dict[str, object], button: str) -> None:
    problem = EnvironmentProblem(code, **values)
    page = CannotOpenPage(problem, Path("/w"))
    text = shown(page)
    for part in ("What happened", "What is safe", "What to do", problem_of(problem).title):
        assert part in text
    assert "?" not in problem_of(problem).title
    assert page.button.label == button


def test_a_damaged_database_leads_to_its_last_backup() -> None:
    page = CannotOpenPage(EnvironmentProblem("workspace_damaged", last_backup="/w/backups/a.db"), Path("/w"))
    asked: list[Path] = []
    page.restore_requested.connect(asked.append)
    page.button.click()
    assert asked == [Path("/w/backups/a.db")]


def test_a_wrong_passphrase_is_said_and_can_be_typed_again() -> None:
    page = PassphrasePage(choosing=False)
    page.show_problem(problem_of(EnvironmentProblem("vault.passphrase_needed")))
    page.show_wrong("That passphrase does not open this workspace.")
    assert "does not open" in page.hint.text()
    given: list[str] = []
    page.given.connect(given.append)
    page.button.click()
    page.field.setText("otra frase")
    page.button.click()
    assert given == ["otra frase"]


def test_a_locked_keyring_lets_one_read_meanwhile() -> None:
    page = CannotOpenPage(EnvironmentProblem("vault.keyring_locked"), Path("/w"))
    asked: list[str] = []
    page.reading_requested.connect(lambda: asked.append("reading"))
    page.again_requested.connect(lambda: asked.append("again"))
    assert "Open for reading" not in page.button.label
    page.button.click()
    page.reading.click()
    assert asked == ["again", "reading"]
