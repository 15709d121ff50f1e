"""Drafts: nothing typed is lost, leaving writes a revision, the button says what happens, sending can be taken back."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes.fake_signoff_story import LABEL, PICTURE, at, content, picture, signoff_workstation
from tests.fakes.fake_story import ANA, JON, NOW, NURIA
from tests.fakes.signoff_driver import SignoffDriver, play
from ui.composing.draft_lines import SectionLine
from ui.drafts.scratch_text import NEW, from_scratch, scratch_key, to_scratch
from ui.widgets.plain_label import PlainLabel
from workstation.domain.channels import Channel
from workstation.domain.drafts import Action, Content, DraftState, Finding, MediaRef, Schedule
from workstation.domain.errors import Reason, RuleViolation

pytestmark = pytest.mark.usefixtures("themed")
SHOPS = scratch_key("draft-shops")


def calls(desk: SignoffDriver, *names: str) -> list[tuple[object, ...]]:
    return [call for call in desk.workstation.desk.calls if call[0] in names]


def lines(desk: SignoffDriver) -> list[str]:
    model = desk.drafts.list.lines
    found = [model.line_at(number) for number in range(model.rowCount())]
    return [f"# {line.title}" if isinstance(line, SectionLine) else line.title for line in found if line is not None]


def words(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())  # type: ignore[attr-defined]


def play_drafts(qapp: QApplication, story: object, target: str = "draft-shops", **facts: object) -> None:
    play(qapp, story, signoff_workstation(facts.pop("person", ANA), **facts), "drafts", target)  # type: ignore[arg-type]


_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_media = st.builds(MediaRef, _text, _text, _text, _text, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
_moment = st.one_of(st.none(), st.integers(0, 10**6).map(lambda minutes: NOW + timedelta(minutes=minutes)))


@given(
    st.builds(
        Content,
        account=_text,
        action=st.just(Action.POST),
        text=_text,
        title=_text,
        media=st.lists(_media, max_size=2).map(tuple),
        schedule=st.builds(Schedule, _moment, _moment, _text),
        language=_text,
        topics=st.lists(_text, max_size=3).map(tuple),
    )
)
def test_whatever_is_typed_comes_back_from_what_was_kept(typed: Content) -> None:
    before = content("x", "before")
    assert from_scratch(to_scratch(typed), before) == typed


@given(_text)
def test_a_kept_text_of_another_kind_is_taken_as_the_words(text: str) -> None:
    found = from_scratch(text, content("x", "before", title="t"))
    assert text in (found.text, to_scratch(found)) or found.text == text


def test_the_list_stands_in_the_order_in_which_drafts_need_somebody(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        headings = [line for line in lines(desk) if line.startswith("#")]
        assert headings == [
            "# Needs the author", "# Being written", "# Waits for signatures", "# Signed, on its way", "# Went out",
        ]  # fmt: skip
        assert "Answer to Irene Salas" in lines(desk)
        assert "Pay your order" not in " ".join(lines(desk))
        desk.drafts.list.whose.chosen.emit(desk.drafts.list.whose.set_current("all") or "all")
        await desk.settled()
        assert any(line.startswith("Pay your order") for line in lines(desk))

    play_drafts(qapp, story)


def test_one_state_can_be_asked_for(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        states = desk.drafts.list.states
        states.setCurrentIndex(states.findData(DraftState.APPROVED.value))
        states.activated.emit(states.currentIndex())
        await desk.settled()
        assert lines(desk) == ["# Signed, on its way", "Answer to Marc Pons"]

    play_drafts(qapp, story)


def test_what_is_typed_is_kept_and_called_saved_only_after_the_commit(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        said: list[str] = []
        save = desk.workstation.drafting.save_scratch

        async def watched(*arguments: object, **named: object) -> None:
            said.append(desk.drafts.pane.header.saved.text())
            await save(*arguments, **named)

        desk.workstation.drafting.save_scratch = watched
        await desk.write("¡Venid! ", desk.drafts.pane.editor.text)
        assert said == [""]
        assert desk.drafts.pane.header.saved.text().startswith("Saved here")
        assert "¡Venid! Abrimos" in desk.workstation.drafting.kept[SHOPS].text
        assert calls(desk, "revise") == []

    play_drafts(qapp, story)


def test_what_was_typed_before_a_crash_comes_back(qapp: QApplication) -> None:
    workstation = signoff_workstation(ANA)
    typed = content("site", "Casi listo", title="Horario", topics=("shop",))

    async def story(desk: SignoffDriver) -> None:
        editor = desk.drafts.pane.editor
        assert (editor.text.toPlainText(), editor.title.text(), editor.topics.text()) == (
            "Casi listo",
            "Horario",
            "shop",
        )
        assert desk.drafts.pane.header.saved.text() == "Kept as typed, not yet a revision"

    async def keep() -> None:
        await workstation.drafting.save_scratch(SHOPS, to_scratch(typed))

    async def whole(desk: SignoffDriver) -> None:
        await keep()
        await desk.turn_to("drafts", "draft-lucia")
        await desk.turn_to("drafts", "draft-shops")
        await story(desk)

    play(qapp, whole, workstation, "drafts", "draft-lucia")


@pytest.mark.parametrize("way", ["another draft", "another screen"])
def test_leaving_writes_a_revision_and_forgets_what_was_kept(qapp: QApplication, way: str) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.write("Ahora: ", desk.drafts.pane.editor.text)
        await (desk.turn_to("approvals") if way == "another screen" else desk.turn_to("drafts", "draft-lucia"))
        assert calls(desk, "revise") == [("revise", "draft-shops", 2)]
        assert SHOPS not in desk.workstation.drafting.kept
        assert calls(desk, "submit") == []

    play_drafts(qapp, story)


def test_leaving_without_a_change_writes_nothing(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.write("a", desk.drafts.pane.editor.text)
        await desk.press("Backspace")
        await desk.turn_to("drafts", "draft-lucia")
        assert calls(desk, "revise", "create") == []

    play_drafts(qapp, story)


def test_a_locked_key_leaves_what_was_typed_kept(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        desk.workstation.drafting.locked = True
        await desk.write("Nadie firma. ", desk.drafts.pane.editor.text)
        await desk.turn_to("drafts", "draft-lucia")
        assert calls(desk, "revise") == []
        assert "Nadie firma." in desk.workstation.drafting.kept[SHOPS].text
        await desk.turn_to("drafts", "draft-shops")
        assert desk.drafts.pane.editor.text.toPlainText().startswith("Nadie firma.")

    play_drafts(qapp, story)


def test_the_button_says_whom_it_waits_for_and_sending_can_be_undone(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        header = desk.drafts.pane.header
        assert header.send.label == "Send for sign-off: Legal + PR"
        await desk.write("Nuevo. ", desk.drafts.pane.editor.text)
        await desk.press("Ctrl+Return")
        assert [call[0] for call in calls(desk, "revise", "submit")] == ["revise", "submit"]
        assert header.countdown.isVisible()
        assert not header.send.isVisible()
        assert "Waits for signatures" in " ".join(lines(desk))
        await desk.click(header.countdown.button)
        assert calls(desk, "undo_send") == [("undo_send", "draft-shops")]
        assert not header.countdown.isVisible()

    play_drafts(qapp, story)


def test_without_a_rule_that_asks_nobody_has_to_sign(qapp: QApplication) -> None:
    workstation = signoff_workstation(ANA)
    rule = workstation.governing.known.policies[0]
    from dataclasses import replace

    workstation.governing.known = replace(workstation.governing.known, policies=(replace(rule, stages=()),))

    async def story(desk: SignoffDriver) -> None:
        assert desk.drafts.pane.header.send.label == "Send (goes out in 10 s)"
        assert "Nobody else has to sign." in words(desk.drafts.side)

    play(qapp, story, workstation, "drafts", "draft-shops")


def test_a_blocking_finding_stands_in_the_frame_and_beside_the_button(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        pane = desk.drafts.pane
        reason = Reason("text_too_long", {"length": 612, "limit": 500, "unit": "graphemes"})
        desk.workstation.drafting.findings = (Finding(reason, True, 0, 6),)
        await desk.write("x", pane.editor.text)
        assert pane.editor.findings.isVisible()
        assert not pane.header.send.isEnabled()
        assert "612" in pane.header.refusal.text()
        assert pane.editor.text.extraSelections()[0].cursor.selectedText() == "xAbrim"
        await desk.press("Ctrl+Return")
        assert calls(desk, "submit") == []

    play_drafts(qapp, story)


def test_a_refusal_of_the_service_keeps_the_revision_and_is_told(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        async def refuse(_draft: str) -> None:
            raise RuleViolation(
                Reason("nobody_can_sign", {"role": "pr", "stage": "pr", "missing": 1, "candidates": []})
            )

        desk.workstation.drafting.submit = refuse
        await desk.write("Nuevo. ", desk.drafts.pane.editor.text)
        await desk.click(desk.drafts.pane.header.send)
        assert isinstance(desk.expect_problem(), RuleViolation)
        assert calls(desk, "revise") == [("revise", "draft-shops", 2)]
        assert desk.drafts.pane.editor.text.toPlainText().startswith("Nuevo.")
        assert not desk.drafts.pane.header.countdown.isVisible()

    play_drafts(qapp, story)


def test_ctrl_n_begins_a_draft_on_a_channel_that_takes_posts(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.press("Ctrl+N")
        editor = desk.drafts.pane.editor
        assert editor.text.hasFocus()
        titles = [editor.channel.itemText(row) for row in range(editor.channel.count())]
        assert "Blogs y prensa" not in titles
        assert "X" in titles
        assert not editor.title.isVisible()
        await desk.write("Ya está aquí la cosecha.")
        assert scratch_key(NEW) in desk.workstation.drafting.kept
        assert lines(desk)[:2] == ["# New", "Ya está aquí la cosecha."]
        row = editor.channel.findText("almazara.example")
        editor.channel.setCurrentIndex(row)
        editor.channel.activated.emit(row)
        await desk.settled()
        assert editor.title.isVisible()
        assert editor.text.toPlainText() == "Ya está aquí la cosecha."
        await desk.write("Cosecha", editor.title)
        await desk.turn_to("drafts", "draft-shops")
        created = desk.workstation.drafting.story.case(str(calls(desk, "create")[0][1])).head.content
        assert (created.account, created.title, created.text) == ("account-site", "Cosecha", "Ya está aquí la cosecha.")
        assert scratch_key(NEW) not in desk.workstation.drafting.kept

    play_drafts(qapp, story)


def test_an_empty_new_draft_leaves_nothing_behind(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.press("Ctrl+N")
        await desk.turn_to("drafts", "draft-shops")
        assert calls(desk, "create") == []
        assert "# New" not in lines(desk)

    play_drafts(qapp, story)


def test_without_a_channel_that_takes_posts_it_says_what_is_missing(qapp: QApplication) -> None:
    workstation = signoff_workstation(ANA, drafts=[])
    feeds: dict[str, Channel] = {key: item for key, item in workstation.desk.channels.items() if item.kind == "feed"}
    workstation.desk.channels = feeds

    async def story(desk: SignoffDriver) -> None:
        await desk.press("Ctrl+N")
        assert "No channel to post on yet" in words(desk.drafts.start)

    play(qapp, story, workstation, "drafts")


def test_discarding_can_be_undone_with_the_text(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.click(desk.drafts.pane.header.discard)
        assert calls(desk, "discard") == [("discard", "draft-shops")]
        assert "Horario de diciembre" not in lines(desk)
        await desk.click(desk.window.bars.foot.button)
        assert len(calls(desk, "create")) == 1
        assert "Horario de diciembre" in lines(desk)
        assert "Abrimos también" in desk.drafts.pane.editor.text.toPlainText()

    play_drafts(qapp, story)


def test_a_draft_that_was_handed_in_is_read_and_taken_back_by_who_sent_it(qapp: QApplication) -> None:
    async def sender(desk: SignoffDriver) -> None:
        pane = desk.drafts.pane
        assert not pane.editor.isVisible()
        assert "Those who sign are reading it." in words(pane)
        await desk.click(pane.header.take_back)
        assert calls(desk, "withdraw_submission") == [("withdraw_submission", "draft-statement")]
        assert pane.editor.isVisible()

    async def reader(desk: SignoffDriver) -> None:
        header = desk.drafts.pane.header
        assert not header.take_back.isEnabled()
        assert "Ana Ribera sent it and can take it back." in header.refusal.text()

    play_drafts(qapp, sender, "draft-statement")
    play_drafts(qapp, reader, "draft-statement", person=NURIA)


def test_what_went_out_cannot_be_changed(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        header = desk.drafts.pane.header
        assert "It went out and cannot be changed any more." in words(desk.drafts.pane)
        for button in (header.send, header.take_back, header.discard, header.stop):
            assert not button.isVisible()

    play_drafts(qapp, story, "draft-bridge")


def test_writing_on_somebody_elses_draft_says_what_it_costs(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        assert "Write on it and you cannot sign it any more." in words(desk.drafts.pane.editor)

    play_drafts(qapp, story, person=JON)


def test_images_show_their_cleaned_bytes_and_ask_for_a_description(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        media = desk.drafts.pane.editor.media
        desk.workstation.drafting.story.pictures["ab" * 32] = picture()
        media.add(MediaRef("ab" * 32, "image/png", "molino.png", "", 900, 640, 480))
        await desk.settled()
        assert "No alternative text" in words(media)
        assert media._pictures["ab" * 32] == picture()
        assert media.alt_fields[0].hasFocus()
        await desk.write("El molino")
        assert media.media[0].alt_text == "El molino"
        assert "No alternative text" not in words(media)
        assert desk.drafts.desk.content is not None
        assert desk.drafts.desk.content.media[0].alt_text == "El molino"

    assert LABEL.sha256 == PICTURE
    play_drafts(qapp, story)


def test_a_slot_is_typed_in_its_own_zone_and_kept_in_utc(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        form = desk.drafts.pane.editor.schedule
        await desk.click(form.between)
        form.zone.setCurrentText("Europe/Madrid")
        form.start.show_moment(at(12, 30, 13), form._zone())
        form.end.show_moment(at(14, 0, 13), form._zone())
        assert form.schedule == Schedule(at(12, 30, 13), at(14, 0, 13), "Europe/Madrid")
        assert (form.start.time.text(), form.start.day.date().day()) == ("12:30", 13)
        await desk.click(form.at_once)
        assert form.schedule == Schedule()

    play_drafts(qapp, story)


def test_a_planned_draft_is_shown_with_its_slot_and_changes_nothing_by_being_looked_at(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        desk.workstation.drafting.story.case("draft-statement").state = DraftState.WRITING
        await desk.turn_to("drafts", "draft-statement")
        assert desk.drafts.desk.content == desk.drafts.desk.facts.written
        await desk.turn_to("drafts", "draft-lucia")
        assert desk.drafts.desk.content == desk.drafts.desk.facts.written
        assert calls(desk, "revise") == []

    play_drafts(qapp, story)


def test_escape_goes_back_to_the_list_and_letters_move_there(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        desk.drafts.pane.editor.text.setFocus()
        await desk.press("Esc")
        assert desk.drafts.list.list.hasFocus()
        before = desk.drafts.list.list.current
        await desk.press("J")
        assert desk.drafts.list.list.current != before
        assert desk.drafts.desk.facts is not None
        assert desk.drafts.desk.facts.id == desk.drafts.list.list.current

    play_drafts(qapp, story)


def test_letters_typed_into_the_editor_are_text(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        desk.drafts.pane.editor.text.setFocus()
        for letter in "jkdc":
            QTest.keyClick(desk.drafts.pane.editor.text, letter, Qt.KeyboardModifier.NoModifier)
        await desk.settled()
        assert desk.drafts.pane.editor.text.toPlainText().startswith("jkdc")

    play_drafts(qapp, story)


def test_arabic_stands_at_the_right_while_it_is_written(qapp: QApplication) -> None:
    async def story(desk: SignoffDriver) -> None:
        editor = desk.drafts.pane.editor.text
        editor.setPlainText("مرحبًا L-2431")
        assert editor.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
        assert desk.drafts.pane.editor.directions.text() == "Mixed directions"
        editor.setPlainText("Hola")
        assert editor.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft
        await desk.settled()

    play_drafts(qapp, story)
