"""The same window over the real services and the sample workspace: read, triage, search, answer, note, sit down."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.fakes.desk_driver import DeskDriver
from ui.bridge.garbage import UiThreadGarbage
from workstation import assembly
from workstation.configuration.settings import Settings
from workstation.domain.conversations import ConversationState
from workstation.domain.drafts import DraftState
from workstation.services import Workstation

PASSPHRASE = "aceituna verde"
pytestmark = [pytest.mark.usefixtures("themed"), pytest.mark.xdist_group("sample")]
Story = Callable[[DeskDriver, Workstation], Awaitable[None]]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample workspace, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("sample") / "workspace"
    asyncio.run(assembly.found_sample(Settings(workspace=folder, passphrase=PASSPHRASE)))
    return folder


@pytest.fixture
def workspace(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample, tmp_path / "workspace"))


def play(qapp: QApplication, workspace: Path, story: Story) -> None:
    loop = QEventLoop(qapp)

    async def whole() -> None:
        workstation = await assembly.build_workstation(Settings(workspace=workspace, passphrase=PASSPHRASE))
        try:
            driver = DeskDriver(workstation, live=True)
            try:
                await driver.show()
                await story(driver, workstation)
            finally:
                await driver.close()
            assert [repr(problem) for _, problem in driver.problems] == []
        finally:
            await workstation.close()

    with loop, UiThreadGarbage():
        loop.run_until_complete(whole())


def test_the_sample_is_read_searched_and_triaged(qapp: QApplication, workspace: Path) -> None:
    async def story(desk: DeskDriver, workstation: Workstation) -> None:
        assert desk.names[0] == "Lucía Ferrer"
        assert len(desk.pane.messages.widgets) >= 3
        assert any(widget.message.own is not None for widget in desk.pane.messages.widgets)
        before = set(desk.names)
        await desk.press("/")
        await desk.write("label:L-2431 garrafas")
        assert desk.names[0] == "Lucía Ferrer"
        assert set(desk.names) < before
        await desk.press("Esc", "Esc")
        first = desk.pane.conversation
        assert first is not None
        await desk.press("E")
        assert desk.pane.conversation != first
        rows = await workstation.searching.rows((first,))
        assert rows[first].state is ConversationState.DONE
        await desk.press("Z")
        rows = await workstation.searching.rows((first,))
        assert rows[first].state is ConversationState.OPEN
        assert desk.inbox.model.line_of(first) >= 0

    play(qapp, workspace, story)


def test_an_answer_is_kept_sent_for_sign_off_and_taken_back(qapp: QApplication, workspace: Path) -> None:
    async def story(desk: DeskDriver, workstation: Workstation) -> None:
        page = await workstation.searching.conversations("Bar Rincón")
        page = page if page.rows else await workstation.searching.conversations("is:addressed is:unassigned is:open ")
        target = next(row for row in page.rows if row.draft is None)
        desk.window.show_screen("inbox", target.id)
        await desk.settled()
        await desk.press("R")
        await desk.write("Hola, gracias por escribir. Lo miramos hoy.")
        scratch = await workstation.drafting.scratch(f"conversation:{target.id}:reply")
        assert scratch is not None
        assert scratch.text.startswith("Hola")
        assert desk.pane.composer.saved.text()
        assert desk.pane.composer.send.label == "Send for sign-off: Legal + PR"
        await desk.press("Ctrl+Return")
        drafts = await workstation.drafting.drafts(mine=True, state=DraftState.WAITING)
        sent = next(draft for draft in drafts if draft.conversation == target.id)
        assert desk.pane.composer.countdown.isVisible()
        desk.pane.composer.countdown.button.click()
        await desk.settled()
        view = await workstation.drafting.show(sent.id)
        assert view.row.state is DraftState.WRITING
        assert desk.pane.composer.editor.toPlainText().startswith("Hola")

    play(qapp, workspace, story)


def test_a_note_stays_inside_and_stands_beside_the_conversation(qapp: QApplication, workspace: Path) -> None:
    async def story(desk: DeskDriver, workstation: Workstation) -> None:
        await desk.press("R", "Ctrl+Shift+M")
        await desk.write("Llamar a Calidad")
        await desk.press("Ctrl+Return")
        conversation = desk.pane.conversation
        assert conversation is not None
        detail = await workstation.searching.conversation(conversation)
        assert [note.text for note in detail.notes][-1] == "Llamar a Calidad"
        assert desk.pane.composer.editor.toPlainText() == ""

    play(qapp, workspace, story)


def test_another_person_sits_down_and_has_an_own_desk(qapp: QApplication, workspace: Path) -> None:
    async def story(desk: DeskDriver, workstation: Workstation) -> None:
        people = await workstation.signing_in.people()
        marta = next(person for person in people if person.name == "Marta Soler")
        desk.window.overlays.people.switch_to(marta)
        await desk.settled()
        await desk.until(lambda: workstation.signing_in.current().id == marta.id)
        await desk.settled()
        assert desk.window.top.person_button.label == "Marta Soler"

    play(qapp, workspace, story)


def test_everything_of_the_sample_opens_without_a_fault(qapp: QApplication, workspace: Path) -> None:
    async def story(desk: DeskDriver, workstation: Workstation) -> None:
        page = await workstation.searching.conversations("", limit=200)
        assert len(page.rows) > 20
        for row in page.rows:
            desk.window.show_screen("inbox", row.id)
            await desk.settled()
            assert desk.pane.conversation == row.id
            assert desk.pane.messages.widgets

    play(qapp, workspace, story)
