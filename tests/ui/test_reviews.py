"""Approvals: the queue, what would go out, and the three decisions, by keyboard and mouse."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from tests.fakes.fake_signoff_story import LOOKALIKE, cases, signoff_workstation, stop_on
from tests.fakes.fake_story import ANA, JON, MARTA, TERESA
from tests.fakes.signoff_driver import SignoffDriver, play
from ui.composing.draft_lines import DraftLine, SectionLine
from ui.reviews.draft_pane import GOING_OUT, LOOKED
from ui.widgets.plain_dialog import PlainDialog
from ui.widgets.plain_label import PlainLabel
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import DraftState

pytestmark = pytest.mark.usefixtures("themed")


def calls(desk: SignoffDriver, *names: str) -> list[tuple[object, ...]]:
    return [call for call in desk.workstation.desk.calls if call[0] in names]


def lines(desk: SignoffDriver) -> list[str]:
    model = desk.reviews.queue.lines
    found = [model.line_at(number) for number in range(model.rowCount())]
    return [f"# {line.title}" if isinstance(line, SectionLine) else line.title for line in found if line is not None]


def words(widget: object) -> str:
    labels: Sequence[PlainLabel] = widget.findChildren(PlainLabel)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_the_queue_is_grouped_by_when_it_goes_out(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        assert lines(desk)[:4] == [
            "# Its time has come",
            "Mañana repartimos aceituna en la plaza a las 10:00.",
            "# Goes out today",
            "About lot L-2431 of our 5 l containers",
        ]
        assert "Answer to Pepe Olmo" in lines(desk)
        assert desk.window.rail.button("approvals").accessibleName().startswith("Approvals, 6 wait for your signature")

    play(qapp, story, signoff_workstation())


def test_looking_takes_the_dot_away_and_a_new_revision_brings_it_back(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        def unseen(draft: str) -> bool:
            model = desk.reviews.queue.lines
            line = model.line_at(model.number_of(draft))
            return isinstance(line, DraftLine) and line.unseen

        assert unseen("draft-pepe")
        await desk.turn_to("approvals", "draft-pepe")
        assert not unseen("draft-pepe")
        case = desk.workstation.reviewing.story.case("draft-pepe")
        case.contents.append((case.contents[0][0], ANA, case.contents[0][2]))
        await desk.turn_to("approvals", "draft-statement")
        desk.workstation.reviewing.story.tell("draft-pepe")
        await desk.settled()
        assert unseen("draft-pepe")

    play(qapp, story, signoff_workstation())


def test_the_card_shows_text_image_target_and_counter_as_the_channel_counts(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        card = desk.reviews.draft.going_out.card
        assert card is not None
        shown = words(card)
        assert "Alt: “Back label of a 5 litre container" in shown
        assert "About lot L-2431 of our 5 l containers" in shown
        assert "today 13:30 to 15:00" in shown or "today 12:30 to 14:00" in shown
        await desk.turn_to("approvals", "draft-layla")
        card = desk.reviews.draft.going_out.card
        assert card is not None
        assert "In answer to ليلى حداد" in words(card)
        assert "112 / 8" in words(card)

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_the_digest_is_the_revisions_own(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        digest = desk.workstation.reviewing.story.case("draft-statement").head.digest
        label = desk.reviews.draft.digest
        assert label.text() == f"{digest[:4]} {digest[4:8]} … {digest[-4:]}"
        assert digest in label.accessibleName()

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_j_k_and_d_look_around_and_enter_decides_nothing(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.press("J")
        assert desk.reviews.facts is not None
        assert desk.reviews.facts.desk.row.id == "draft-statement"
        await desk.press("K")
        assert desk.reviews.facts.desk.row.id == "draft-late"
        await desk.press("D")
        assert desk.reviews.draft.tabs.currentIndex() == LOOKED
        await desk.press("D")
        assert desk.reviews.draft.tabs.currentIndex() == GOING_OUT
        await desk.press("Return", "Return")
        desk.reviews.draft.bar.approve.setFocus()
        await desk.press("Return", "Enter")
        assert calls(desk, "approve", "object", "request_changes") == []

    play(qapp, story, signoff_workstation())


def test_the_chord_approves_the_revision_that_is_shown_and_goes_on(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        bar = desk.reviews.draft.bar
        assert bar.approve.label == "Approve (then waits for PR)"
        digest = desk.workstation.reviewing.story.case("draft-statement").head.digest
        await desk.press("Ctrl+Shift+A")
        assert calls(desk, "approve") == [("approve", "draft-statement", digest, "legal", ())]
        assert desk.reviews.facts is not None
        assert desk.reviews.facts.desk.row.id != "draft-statement"
        assert "draft-statement" not in desk.reviews.queue.lines.drafts()

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_the_last_approval_says_when_it_goes_out(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        assert desk.reviews.draft.bar.approve.label == "Approve (last sign-off: goes out in 60 s)"
        await desk.click(desk.reviews.draft.bar.approve)
        assert desk.workstation.reviewing.story.case("draft-diario").state is DraftState.APPROVED

    play(qapp, story, signoff_workstation(JON), target="draft-diario")


def test_what_hides_in_the_text_is_acknowledged_one_by_one(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        bar, boxes = desk.reviews.draft.bar, desk.reviews.column.before.boxes
        assert set(boxes) == {"bidi_control", "mixed_scripts"}
        assert "[RLO]" in desk.reviews.draft.going_out.card.text.toPlainText()
        assert not bar.approve.isEnabled()
        assert "Acknowledge" in bar.why_not.text()
        await desk.press("Ctrl+Shift+A")
        assert calls(desk, "approve") == []
        for box in boxes.values():
            assert isinstance(box, QCheckBox)
            box.click()
        await desk.press("Ctrl+Shift+A")
        assert calls(desk, "approve")[0][4] == ("bidi_control", "mixed_scripts")

    assert "\u202e" in LOOKALIKE
    play(qapp, story, signoff_workstation(), target="draft-lookalike")


def test_a_locked_key_asks_in_the_bar_and_a_wrong_passphrase_signs_nothing(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        key = desk.reviews.draft.bar.key
        await desk.press("Ctrl+Shift+A")
        assert key.field.hasFocus()
        assert calls(desk, "approve") == []
        await desk.write("nada")
        await desk.press("Ctrl+Shift+A")
        assert key.words.text() == "Not the passphrase. Nothing was signed."
        assert calls(desk, "approve") == []
        key.field.selectAll()
        await desk.write("olivas")
        await desk.press("Ctrl+Shift+A")
        assert [call[:2] for call in calls(desk, "approve")] == [("approve", "draft-statement")]
        assert key.field.text() == ""

    play(qapp, story, signoff_workstation(locked=True), target="draft-statement")


def test_enter_in_the_passphrase_opens_the_key_and_decides_nothing(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        key = desk.reviews.draft.bar.key
        await desk.write("olivas", key.field)
        await desk.press("Return")
        assert desk.workstation.signing_in.unlocked == [MARTA]
        assert calls(desk, "approve") == []
        assert key.words.text() == "Key open for 5 min 0 s"
        assert not key.field.isVisible()

    play(qapp, story, signoff_workstation(locked=True), target="draft-statement")


def test_the_key_line_locks_again_when_its_minutes_are_over(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        desk.workstation.signing_in.open_until[MARTA] = desk.clock()
        desk.reviews.refresh()
        desk.workstation.signing_in.open_until.clear()
        await desk.settled()
        assert desk.reviews.draft.bar.key.field.isVisible()

    play(qapp, story, signoff_workstation(locked=True), target="draft-statement")


@pytest.mark.parametrize(
    ("keys", "name", "button"),
    [
        ("Ctrl+Shift+R", "request_changes", "Request changes: return it to Ana"),
        ("Ctrl+Shift+O", "object", "Object: block it for everyone"),
    ],
)
def test_a_reason_opens_in_the_bar_and_nothing_is_recorded_without_it(
    qapp: QApplication, keys: str, name: str, button: str
) -> None:
    async def story(desk: SignoffDriver) -> None:
        form = desk.reviews.draft.bar.form
        await desk.press(keys)
        assert form.isVisible()
        assert form.send.label == button
        assert not form.send.isEnabled()
        await desk.press("Ctrl+Return")
        assert calls(desk, name) == []
        await desk.write("El laboratorio no ha contestado.")
        await desk.press("Esc")
        assert not form.isVisible()
        await desk.press(keys)
        assert form.field.toPlainText() == "El laboratorio no ha contestado."
        await desk.click(form.send)
        assert calls(desk, name)[0][-1] == "El laboratorio no ha contestado."
        assert form.field.toPlainText() == ""

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_a_reason_belongs_to_its_draft(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.press("Ctrl+Shift+R")
        await desk.write("Sobre el lote")
        await desk.turn_to("approvals", "draft-pepe")
        await desk.press("Ctrl+Shift+R")
        assert desk.reviews.draft.bar.form.field.toPlainText() == ""

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_requested_changes_return_the_draft_to_its_author(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.press("Ctrl+Shift+R")
        await desk.write("Sin prometer nada.")
        await desk.press("Ctrl+Return")
        assert "draft-statement" not in desk.reviews.queue.lines.drafts()
        desk.workstation.desk.person = next(p for p in await desk.workstation.signing_in.people() if p.id == ANA)
        await desk.turn_to("drafts", "draft-statement")
        assert "“Sin prometer nada.”" in words(desk.drafts.pane.editor)
        assert desk.drafts.pane.header.send.label == "Send for sign-off again: Legal + PR"

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_who_objects_can_lift_it_and_others_read_why(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        bar = desk.reviews.draft.bar
        assert "“On Monday the inspection is here. Not that day.”" in words(desk.reviews.draft.going_out)
        assert bar.lift.isVisible()
        assert not bar.object.isVisible()
        await desk.click(bar.lift)
        assert calls(desk, "lift_objection") == [("lift_objection", "draft-picking")]
        assert not bar.lift.isVisible()

    play(qapp, story, signoff_workstation(JON), target="draft-picking")


def test_nobody_else_is_offered_to_lift_an_objection_but_an_administrator(qapp: QApplication) -> None:
    async def reader(desk: SignoffDriver) -> None:
        assert not desk.reviews.draft.bar.lift.isVisible()

    async def admin(desk: SignoffDriver) -> None:
        assert desk.reviews.draft.bar.lift.label == "Lift the objection"
        assert desk.reviews.draft.bar.lift.isVisible()

    play(qapp, reader, signoff_workstation(MARTA), target="draft-picking")
    play(qapp, admin, signoff_workstation(TERESA), target="draft-picking")


def test_the_author_cannot_sign_and_is_told_so(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        bar = desk.reviews.draft.bar
        assert bar.standing.text() == "You wrote this. Somebody else signs it."
        assert not bar.approve.isVisible()
        assert not bar.changes.isVisible()
        assert "Ana Ribera, Nuria Casals: they wrote it" in words(desk.reviews.column)
        await desk.press("Ctrl+Shift+A")
        assert calls(desk, "approve") == []

    play(qapp, story, signoff_workstation(ANA), target="draft-statement")


def test_an_approval_can_be_withdrawn_until_it_goes_out(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        assert desk.reviews.queue.part == "signed"
        bar = desk.reviews.draft.bar
        assert bar.standing.text().startswith("You signed as Legal at")
        await desk.click(bar.withdraw)
        assert calls(desk, "withdraw")[0][1] == "draft-marc"
        assert desk.workstation.reviewing.story.case("draft-marc").state is DraftState.WAITING

    play(qapp, story, signoff_workstation(MARTA), target="draft-marc")


def test_a_comment_speaks_of_the_selected_words(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        card = desk.reviews.draft.going_out.card
        assert card is not None
        view = card.text
        cursor = view.textCursor()
        start = view.toPlainText().index("eleven")
        cursor.setPosition(start)
        cursor.setPosition(start + len("eleven"), cursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        view.setFocus()
        await desk.press("C")
        comments = desk.reviews.column.comments
        assert comments.quote.text() == "eleven"
        await desk.write("¿Once o doce?")
        await desk.press("Ctrl+Return")
        text = desk.workstation.reviewing.story.case("draft-statement").head.content.text
        _name, draft, _digest, first, last, said = calls(desk, "comment")[0]
        assert (draft, text[first:last], said) == ("draft-statement", "eleven", "¿Once o doce?")
        assert "¿Once o doce?" in words(comments)
        assert not comments.form.isVisible()

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_comments_carry_the_numbers_of_their_words(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        view = desk.reviews.draft.going_out.card.text
        shown = view.toPlainText()
        assert "selling the lot\u20602" in shown
        assert "free of charge\u20603" in shown
        assert "on revision 2" in words(desk.reviews.column.comments)

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_a_stop_stands_above_the_draft_and_only_some_can_lift_it(qapp: QApplication) -> None:
    async def setter(desk: SignoffDriver) -> None:
        page = desk.reviews.draft.going_out
        assert "“The laboratory result comes first.”" in words(page)
        button = next(
            item for item in page.findChildren(type(desk.reviews.draft.bar.lift)) if item.label == "Lift the stop"
        )
        await desk.click(button)
        assert calls(desk, "lift_stop") == [("lift_stop", "stop-1")]
        assert "laboratory" not in words(page)

    async def reader(desk: SignoffDriver) -> None:
        assert "Marta Soler or an administrator can lift it." in words(desk.reviews.draft.going_out)

    for person, story in ((MARTA, setter), (JON, reader)):
        workstation = signoff_workstation(person)
        stop_on(workstation, StopScope.DRAFT, "draft-statement")
        play(qapp, story, workstation, target="draft-statement")


def test_stopping_asks_why(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        QTest.mouseClick(desk.reviews.draft.header.stop, Qt.MouseButton.LeftButton)
        await desk.until(lambda: desk.window.findChildren(PlainDialog))
        dialog = desk.window.findChildren(PlainDialog)[0]
        assert not dialog.accept_button.isEnabled()
        field = dialog.body.itemAt(0).widget()
        field.setPlainText("Espera al laboratorio")
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        await desk.settled()
        assert calls(desk, "set_stop") == [("set_stop", StopScope.DRAFT, "draft-statement", "Espera al laboratorio")]

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_a_slot_that_passed_is_said_three_times_before_anybody_signs(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        assert "Its time has passed" in words(desk.reviews.draft.going_out)
        assert "Ana is asked for a new one; it never goes out late." in words(desk.reviews.column)

    play(qapp, story, signoff_workstation(), target="draft-late")


def test_nothing_for_me_says_what_waits_for_others(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        queue = desk.reviews.queue
        assert queue.pages.currentWidget() is queue.empty
        assert "Nothing waits for you" in words(queue.empty)
        await desk.click(queue._ways["others"])
        assert queue.part == "others"
        assert len(queue.lines.drafts()) == len(
            [case for case in cases() if case.state.value in ("waiting", "objected")]
        )

    play(qapp, story, signoff_workstation(ANA))


def test_without_any_draft_the_screen_says_how_signing_works(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        assert "How signing works here" in words(desk.reviews.panes)

    play(qapp, story, signoff_workstation(ANA, drafts=[]))


def test_a_narrow_window_keeps_everything_in_reach(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        desk.window.resize(1024, 640)
        await desk.settled()
        draft = desk.reviews.draft
        assert desk.window.width() == 1024
        assert draft.tabs.count() == 4
        await desk.press("C")
        assert desk.reviews.column.comments.form.isVisible()
        desk.window.resize(1440, 900)
        await desk.settled()
        assert draft.tabs.count() == 3
        assert desk.reviews.column.isVisible()

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_any_two_revisions_are_compared(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        compare = desk.reviews.draft.compare
        desk.reviews.draft.turn_to(2)
        compare.earlier.setCurrentIndex(0)
        compare.earlier.activated.emit(0)
        await desk.settled()
        assert compare.changes.title.text() == "Changed from revision 1 to 4"
        assert "a few" in compare.changes.view.toPlainText()

    play(qapp, story, signoff_workstation(), target="draft-statement")


def test_a_change_by_somebody_else_is_read_again_and_signs_nothing_by_surprise(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        case = desk.workstation.reviewing.story.case("draft-statement")
        content, _, written = case.contents[-1]
        case.contents.append((content.__class__(**{**_fields(content), "text": "Otra cosa."}), ANA, written))
        desk.workstation.reviewing.story.tell("draft-statement")
        await desk.settled()
        assert desk.reviews.facts is not None
        assert desk.reviews.facts.desk.revision.number == 5
        assert "Otra cosa." in desk.reviews.draft.going_out.card.text.toPlainText()

    play(qapp, story, signoff_workstation(), target="draft-statement")


def _fields(content: object) -> dict[str, object]:
    return {name: getattr(content, name) for name in content.__slots__}  # type: ignore[attr-defined]
