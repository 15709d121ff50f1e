"""Publications as a person uses them: the question, its answers, and everything that must not happen by accident."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.fakes import fake_publications as told
from tests.fakes.fake_publications import publishing_workstation
from tests.fakes.fake_story import MARTA
from tests.fakes.fake_workstation import with_passphrases
from tests.fakes.screen_driver import ScreenDriver, play
from ui.publications.page import Page
from ui.publications.publications_screen import PublicationsScreen
from ui.publications.publications_view import PublicationsWidget
from ui.widgets.buttons import ActionButton
from workstation.domain.publications import Answer, PublicationState

pytestmark = pytest.mark.usefixtures("themed")


def view(driver: ScreenDriver) -> PublicationsWidget:
    assert isinstance(driver.widget, PublicationsWidget)
    return driver.widget


def page(driver: ScreenDriver) -> Page:
    found = view(driver).detail.page
    assert found is not None
    return found


def answer(driver: ScreenDriver, key: str) -> ActionButton:
    answers = page(driver).answers
    assert answers is not None
    return answers.buttons[key]


def filled(driver: ScreenDriver) -> list[str]:
    buttons = driver.widget.findChildren(ActionButton)
    return [button.label for button in buttons if button.isVisible() and button.property("kind") == "primary"]


def test_what_needs_a_person_stands_first_and_is_shown_first(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        assert view(driver).list_pane.list.current == "unknown"
        assert view(driver).list_pane.lines.keys()[0] == "unknown"
        assert view(driver).facts is not None

    play(qapp, story, PublicationsScreen, publishing_workstation())


def test_looking_is_the_only_filled_button_and_no_answer_is_preselected(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        assert filled(driver) == ["Open x.com"]
        view(driver).detail.focus_page()
        assert QApplication.focusWidget() is page(driver).look_button
        answers = [answer(driver, key) for key in ("there", "not_there", "drop")]
        assert not any(button.isDefault() or button.autoDefault() for button in answers)
        assert len({button.property("kind") for button in answers}) == 1
        assert all(button.accessibleDescription() for button in answers)

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="unknown")


def test_enter_in_the_list_leads_to_looking_and_answers_nothing(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        await driver.press("Return")
        assert QApplication.focusWidget() is page(driver).look_button
        assert driver.workstation.publishing.settled == []

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="unknown")


def test_it_is_there_asks_for_the_link_in_place(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        await driver.click(answer(driver, "there"))
        form = page(driver).answers.form  # type: ignore[union-attr]
        assert form.isVisible()
        assert driver.workstation.publishing.settled == []
        form.field.setText("x.com/almazara/status/7")
        assert not form.button.isEnabled()
        assert "no link" in form.words.text()
        form.field.setText("https://x.com/almazara/status/7")
        assert form.words.text() == "Leads to x.com."
        await driver.click(form.button)
        assert driver.workstation.publishing.settled == [("unknown", Answer.THERE, "https://x.com/almazara/status/7")]
        assert driver.shell.notices == ["Recorded: it is there."]

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="unknown")


def test_a_link_that_is_being_typed_stays_when_the_world_goes_on(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        await driver.click(answer(driver, "there"))
        page(driver).answers.form.field.setText("https://x.com/a")  # type: ignore[union-attr]
        driver.workstation.publishing.change("sent", state=PublicationState.CONFIRMED)
        await driver.settled()
        assert page(driver).answers.form.link == "https://x.com/a"  # type: ignore[union-attr]

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="unknown")


@pytest.mark.parametrize(("key", "given"), [("not_there", Answer.NOT_THERE), ("drop", Answer.DROP)])
def test_the_other_answers_are_recorded_at_once(qapp: QApplication, key: str, given: Answer) -> None:
    async def story(driver: ScreenDriver) -> None:
        await driver.click(answer(driver, key))
        assert driver.workstation.publishing.settled == [("unknown", given, "")]

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="unknown")


def test_found_meanwhile_the_question_goes_and_the_row_says_so(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        driver.workstation.publishing.change("unknown", state=PublicationState.CONFIRMED, trail=())
        await driver.settled()
        assert page(driver).answers is None
        assert "It is out, the same as signed" in driver.words(page(driver))

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="unknown")


def test_a_guarded_key_is_asked_for_before_an_answer_is_recorded(qapp: QApplication) -> None:
    workstation = with_passphrases(publishing_workstation())
    workstation.desk.person = next(item for item in workstation.signing_in._people if item.id == MARTA)

    async def locks_at(person: str) -> None:
        del person

    workstation.signing_in.locks_at = locks_at

    async def story(driver: ScreenDriver) -> None:
        await driver.click(answer(driver, "drop"))
        assert driver.workstation.publishing.settled == []
        assert view(driver).detail.key.field.isVisible()
        assert "passphrase first" in view(driver).detail.key.words.text()

    play(qapp, story, PublicationsScreen, workstation, target="unknown")


def test_both_texts_are_shown_when_the_comment_was_edited(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        assert "The comment was edited after the answer was signed" in driver.words()
        assert filled(driver) == []

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="blocked")


def test_the_platforms_words_are_plain_text(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        shown = [item.toPlainText() for item in page(driver).findChildren(type(_a_view(driver)))]
        assert "<b>Status</b> is a duplicate." in shown

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="rejected")


def _a_view(driver: ScreenDriver) -> object:
    from ui.widgets.safe_message_view import SafeMessageView

    return page(driver).findChildren(SafeMessageView)[0]


def test_a_difference_is_shown_word_by_word_and_can_be_accepted(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        from ui.widgets.word_diff_view import WordDiffView

        diff = page(driver).findChildren(WordDiffView)[0]
        assert diff.counts() == (1, 1)
        await driver.click(answer(driver, "there"))
        assert driver.workstation.publishing.settled == [("differs", Answer.THERE, "")]
        assert driver.shell.notices == ["Recorded: the difference is accepted."]

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="differs")


@pytest.mark.parametrize(
    ("publication", "key", "screen"),
    [("missed", "edit", ("drafts", "draft-missed")), ("expired", "reconnect", ("channels", "account-x"))],
)
def test_buttons_lead_to_the_screen_where_it_is_mended(
    qapp: QApplication, publication: str, key: str, screen: tuple[str, str]
) -> None:
    async def story(driver: ScreenDriver) -> None:
        await driver.click(answer(driver, key))
        assert driver.shell.opened == [screen]

    play(qapp, story, PublicationsScreen, publishing_workstation(), target=publication)


def test_j_and_k_walk_over_the_headings(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        keys = view(driver).list_pane.lines.keys()
        view(driver).list_pane.list.go_to(keys[0])
        for _ in range(len(told.EVERY) + 2):
            await driver.press("J")
        assert view(driver).list_pane.list.current == keys[-1]
        await driver.press("K")
        assert view(driver).list_pane.list.current == keys[-2]
        assert view(driver).facts is not None
        assert view(driver).facts.publication.id == keys[-2]  # type: ignore[union-attr]

    play(qapp, story, PublicationsScreen, publishing_workstation())


def test_the_badge_counts_what_asks_and_is_violet_for_an_unknown(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        badge = await driver.screen.badge()
        assert (badge.count, badge.role) == (5, "unknown")
        driver.workstation.publishing.change("unknown", state=PublicationState.CONFIRMED)
        badge = await driver.screen.badge()
        assert (badge.count, badge.role) == (4, "accent")

    play(qapp, story, PublicationsScreen, publishing_workstation())


def test_an_empty_outbox_says_what_will_appear_here(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        assert "Nothing on its way" in driver.words()
        assert "Nothing goes out unseen" in driver.words()

    play(qapp, story, PublicationsScreen, publishing_workstation(()))


def test_no_button_is_pressed_by_enter_alone(qapp: QApplication) -> None:
    async def story(driver: ScreenDriver) -> None:
        buttons = [item for item in driver.widget.findChildren(QPushButton) if item.isVisible()]
        assert buttons
        assert not any(button.isDefault() for button in buttons)
        driver.window.setFocus(Qt.FocusReason.OtherFocusReason)
        await driver.press("Return")
        assert driver.workstation.publishing.settled == []

    play(qapp, story, PublicationsScreen, publishing_workstation(), target="unknown")
