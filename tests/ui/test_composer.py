"""Writing: nothing typed is lost, the button says what happens, sending can be taken back, notes stay inside."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.fakes.desk_driver import DeskDriver, play
from tests.fakes.fake_story import JON, MARTA
from tests.fakes.fake_workstation import fake_charter, fake_workstation, warning
from ui.widgets.safe_message_view import SafeMessageView
from workstation.domain.channels import Moderation
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import ConversationId

pytestmark = pytest.mark.usefixtures("themed")
KEY = "conversation:conversation-lucia:reply"


def test_what_is_typed_is_kept_and_said_so_only_after_the_commit(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        composer, said = desk.pane.composer, []
        save = desk.workstation.drafting.save_scratch

        async def watched(*arguments: object, **named: object) -> None:
            said.append(composer.saved.text())
            await save(*arguments, **named)

        desk.workstation.drafting.save_scratch = watched
        await desk.press("R")
        await desk.write("Hola, Lucía")
        assert said == [""]
        assert composer.saved.text() == "Saved here 10:42:00"
        assert desk.workstation.drafting.kept[KEY].text == "Hola, Lucía"
        assert desk.workstation.drafting.kept[KEY].target == "message-lucia-5"

    play(qapp, story)


def test_escape_keeps_every_word_and_it_is_there_when_one_comes_back(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("R")
        await desk.write("A medias")
        await desk.press("Esc", "J")
        assert desk.pane.composer.editor.toPlainText() == ""
        await desk.press("K")
        assert desk.pane.composer.editor.toPlainText() == "A medias"

    play(qapp, story)


def test_moving_on_while_typing_saves_under_the_conversation_left(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.pane.composer.editor.setPlainText("Sin pausa")
        desk.inbox.rows.go_to(1)
        await desk.settled()
        assert desk.workstation.drafting.kept[KEY].text == "Sin pausa"
        assert "conversation:conversation-pepe:reply" not in desk.workstation.drafting.kept

    play(qapp, story)


def test_the_button_says_what_happens_and_whom_it_waits_for(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        composer = desk.pane.composer
        assert composer.send.label == "Send for sign-off: Legal + PR"
        assert not composer.send.isEnabled()
        await desk.press("R")
        await desk.write("Hola")
        assert composer.send.isEnabled()
        assert "Marta Soler" in composer.hint.text()
        assert "Jon Etxeberria" in composer.hint.text()

    play(qapp, story)


def test_without_sign_off_it_goes_out_and_the_countdown_takes_the_buttons_place(qapp: QApplication) -> None:
    workstation = fake_workstation()
    workstation.governing.known = fake_charter(asks=False)
    workstation.drafting.needs = ()

    async def story(desk: DeskDriver) -> None:
        composer = desk.pane.composer
        assert composer.send.label == "Send"
        await desk.press("R")
        await desk.write("Hola")
        await desk.press("Ctrl+Return")
        assert ("submit", "draft-new-1") in desk.workstation.desk.calls
        assert composer.countdown.isVisible()
        assert not composer.send.isVisible()
        composer.countdown.button.click()
        await desk.settled()
        assert ("undo_send", "draft-new-1") in desk.workstation.desk.calls
        assert composer.editor.toPlainText() == "Hola"
        assert composer.send.isVisible()
        await desk.press("Ctrl+Return")
        desk.clock += timedelta(seconds=11)
        await desk.until(lambda: not composer.countdown.isVisible())
        assert composer.editor.toPlainText() == ""

    play(qapp, story, workstation)


def test_sending_answers_the_newest_message_of_somebody_else_and_clears_the_kept_text(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("R")
        await desk.write("Claro que sí")
        await desk.press("Ctrl+Shift+Return")
        content = desk.workstation.drafting.contents[-1]
        assert content.reply_to is not None
        assert content.reply_to.message == "message-lucia-5"
        assert content.text == "Claro que sí"
        assert desk.workstation.drafting.kept[KEY].text == ""
        assert desk.workstation.desk.rows[ConversationId("conversation-lucia")].state is ConversationState.DONE

    play(qapp, story)


def test_a_blocking_finding_stands_in_the_frame_and_stops_the_button(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.workstation.drafting.findings = (warning("text_too_long", blocks=True, end=4, length=600, limit=500),)
        await desk.press("R")
        await desk.write("Hola")
        composer = desk.pane.composer
        assert composer.findings.isVisible()
        assert composer.findings.lines[0].blocks
        assert not composer.send.isEnabled()
        assert len(composer.editor.extraSelections()) == 1
        await desk.press("Ctrl+Return")
        assert desk.workstation.drafting.contents == []

    play(qapp, story)


def test_a_note_changes_the_ground_and_never_makes_a_draft(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("R")
        await desk.write("Para fuera")
        await desk.press("Ctrl+Shift+M")
        composer = desk.pane.composer
        assert composer.mode == "note"
        assert composer.property("surface") == "note"
        assert composer.editor.toPlainText() == ""
        await desk.write("Solo nosotros")
        await desk.press("Ctrl+Return")
        assert [note.text for note in desk.workstation.desk.notes][-1] == "Solo nosotros"
        assert desk.workstation.drafting.contents == []
        await desk.press("Ctrl+Shift+M")
        assert composer.editor.toPlainText() == "Para fuera"

    play(qapp, story)


def test_another_person_finds_their_own_text(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.inbox.choose_view("open")
        await desk.settled()
        await desk.press("R")
        await desk.write("De Ana")
        kept = desk.workstation.drafting.kept
        desk.workstation.drafting.kept = {}
        await desk.workstation.signing_in.switch_to(MARTA)
        await desk.settled()
        assert desk.pane.composer.editor.toPlainText() == ""
        assert desk.window.top.person_button.label == "Marta Soler"
        desk.workstation.drafting.kept = kept
        await desk.workstation.signing_in.switch_to(JON)
        await desk.settled()
        assert desk.pane.composer.editor.toPlainText() == "De Ana"

    play(qapp, story)


def test_a_refusal_keeps_the_text_and_says_why(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        from workstation.domain.errors import Reason, RuleViolation

        async def refuse(draft: str) -> None:
            raise RuleViolation(Reason("nobody_can_sign", {"roles": ["legal"]}))

        desk.workstation.drafting.submit = refuse
        await desk.press("R")
        await desk.write("Hola")
        await desk.press("Ctrl+Return")
        assert desk.pane.composer.editor.toPlainText() == "Hola"
        assert desk.pane.composer.send.isEnabled()
        assert desk.window.bars.banner.isVisible()
        desk.problems.clear()

    play(qapp, story)


def test_a_channel_that_takes_no_answers_says_so(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.window.show_screen("inbox", "conversation-aceite")
        await desk.settled()
        assert "takes no answers" in desk.pane.composer.hint.text()
        assert not desk.pane.composer.send.isEnabled()

    play(qapp, story)


def test_comments_that_wait_on_the_site_can_be_approved_in_place(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.window.show_screen("inbox", "conversation-irene")
        await desk.settled()
        widget = desk.pane.messages.widgets[0]
        buttons = [child for child in widget.findChildren(type(desk.pane.composer.send)) if child.label]
        approve = next(button for button in buttons if button.label == "Approve comment")
        approve.click()
        await desk.settled()
        assert ("moderate", "message-irene-1", Moderation.APPROVE) in desk.workstation.desk.calls

    play(qapp, story)


def test_the_length_is_counted_as_the_channel_counts(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.pane.composer.editor.setPlainText("👨‍👩‍👧 ¡hola!")
        assert desk.pane.composer.counter.text() == "8 / 500"

    play(qapp, story)


def test_mixed_directions_are_named(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.pane.composer.editor.setPlainText("ليلى Zayt")
        assert desk.pane.composer.directions.isVisible()
        desk.pane.composer.editor.setPlainText("Zayt")
        assert not desk.pane.composer.directions.isVisible()

    play(qapp, story)


def test_an_edited_message_shows_its_original_and_a_deleted_one_is_struck(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        edited = desk.pane.messages.widgets[2]
        desk.pane._show_original(edited.message)
        await desk.settled()
        assert "botella de 5 l" in edited.findChildren(SafeMessageView)[-1].toPlainText()
        assert desk.pane.messages.widgets[3].message.state == "deleted"

    play(qapp, story)


def test_pictures_that_are_added_go_out_with_their_alternative_text(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        reference = await desk.workstation.drafting.attach("molino.png", b"png")
        desk.pane.composer.media.add(replace(reference, alt_text="El molino"))
        await desk.press("R")
        await desk.write("Mira")
        await desk.press("Ctrl+Return")
        assert [item.alt_text for item in desk.workstation.drafting.contents[-1].media] == ["El molino"]
        assert desk.pane.composer.media.count == 0

    play(qapp, story)


def test_the_pane_has_accessible_names_for_everything_that_takes_the_keyboard(qapp: QApplication) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

    async def story(desk: DeskDriver) -> None:
        kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
        nameless = [
            child
            for child in desk.window.findChildren(QWidget)
            if isinstance(child, kinds)
            and child.isVisible()
            and child.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not (child.accessibleName() or (isinstance(child, QAbstractButton) and child.text()))
        ]
        assert [type(child).__name__ for child in nameless] == []

    play(qapp, story)
