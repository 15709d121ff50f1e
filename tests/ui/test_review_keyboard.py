"""The keyboard in the approvals: it never gets lost, whatever is opened, closed, emptied or handed to somebody else."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.fakes.fake_signoff_story import signoff_workstation
from tests.fakes.signoff_driver import SignoffDriver, play
from ui.reviews.draft_pane import GOING_OUT, LOOKED

pytestmark = pytest.mark.usefixtures("themed")


def test_leaving_the_reason_gives_the_keyboard_back(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        bar = desk.reviews.draft.bar
        await desk.press("Ctrl+Shift+O")
        assert bar.form.field.hasFocus()
        await desk.press("Esc")
        assert not bar.asking
        assert desk.reviews.queue.list.hasFocus()
        await desk.press("Ctrl+Shift+R")
        assert bar.form.field.hasFocus()

    play(qapp, story, signoff_workstation())


def test_another_part_takes_the_keyboard_after_a_click(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        for part in ("others", "signed", "mine"):
            segment = next(item for item in desk.reviews.queue.parts._segments if item.key == part)
            await desk.click(segment)
            assert desk.reviews.isAncestorOf(QApplication.focusWidget())

    play(qapp, story, signoff_workstation())


def test_another_draft_begins_with_what_would_go_out(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.press("D")
        assert desk.reviews.draft.tabs.currentIndex() == LOOKED
        await desk.press("J")
        assert desk.reviews.draft.tabs.currentIndex() == GOING_OUT

    play(qapp, story, signoff_workstation())
