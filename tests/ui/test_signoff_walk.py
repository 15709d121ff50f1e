"""The main job in the window over a real workspace: written, handed in, signed twice, out on the practice channel."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.fakes.signoff_driver import PASSPHRASES, SignoffDriver, play_real
from ui.widgets.plain_label import PlainLabel
from ui.widgets.word_diff_view import WordDiffView
from workstation.domain.drafts import DraftRow, DraftState
from workstation.domain.errors import RuleViolation

pytestmark = pytest.mark.usefixtures("themed")
TEXT = "El molino abre el sábado de 10:00 a 14:00. Entrada libre."


def words(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())  # type: ignore[attr-defined]


async def the_draft(desk: SignoffDriver) -> DraftRow:
    rows: tuple[DraftRow, ...] = await desk.workstation.drafting.drafts()
    assert len(rows) == 1
    return rows[0]


async def written_and_sent(desk: SignoffDriver) -> DraftRow:
    await desk.press("Ctrl+N")
    await desk.write(TEXT)
    await desk.press("Ctrl+Return")
    return await the_draft(desk)


async def sign(desk: SignoffDriver, passphrase: str) -> None:
    """Type the passphrase in the bar and approve with the chord."""
    key = desk.reviews.draft.bar.key
    if key.locked:
        await desk.write(passphrase, key.field)
    await desk.press("Ctrl+Shift+A")


async def sit_locked(desk: SignoffDriver, name: str) -> None:
    await desk.sit(name, PASSPHRASES[name])
    await desk.workstation.signing_in.lock()
    await desk.turn_to("approvals", (await the_draft(desk)).id)


def test_written_signed_by_both_and_out(qapp: QApplication, tmp_path: Path) -> None:
    async def story(desk: SignoffDriver) -> None:
        row = await written_and_sent(desk)
        assert (row.state, row.preview, row.author_name) == (DraftState.WAITING, TEXT, "Ana Ribera")
        assert "Sent for sign-off" in words(desk.drafts.pane.header)

        await desk.turn_to("approvals", row.id)
        bar = desk.reviews.draft.bar
        assert bar.standing.text() == "You wrote this. Somebody else signs it."
        await desk.press("Ctrl+Shift+A")
        assert (await the_draft(desk)).state is DraftState.WAITING

        await sit_locked(desk, "Marta Soler")
        assert bar.approve.label == "Approve (then waits for PR)"
        await sign(desk, "no es esta")
        assert bar.key.words.text() == "Not the passphrase. Nothing was signed."
        bar.key.field.clear()
        await sign(desk, PASSPHRASES["Marta Soler"])
        assert [need.missing for need in (await the_draft(desk)).needs] == [0, 1]

        await sit_locked(desk, "Jon Etxeberria")
        assert bar.approve.label == "Approve (last sign-off: goes out in 60 s)"
        assert "Legal: signed" in words(desk.reviews.column)
        await sign(desk, PASSPHRASES["Jon Etxeberria"])
        assert (await the_draft(desk)).state is DraftState.APPROVED

        published = await desk.workstation.publishing.run(now=True)
        assert [item.approved_text.strip() for item in published] == [TEXT]
        await desk.settled()
        await desk.turn_to("drafts", row.id)
        assert (await the_draft(desk)).state is DraftState.PUBLISHED
        assert "It went out and cannot be changed any more." in words(desk.drafts.pane)

    play_real(qapp, tmp_path / "workspace", story)


def test_changes_are_asked_for_made_and_signed_as_a_new_revision(qapp: QApplication, tmp_path: Path) -> None:
    async def story(desk: SignoffDriver) -> None:
        row = await written_and_sent(desk)
        await desk.sit("Marta Soler", PASSPHRASES["Marta Soler"])
        await desk.turn_to("approvals", row.id)
        card = desk.reviews.draft.going_out.card
        assert card is not None
        await desk.press("C")
        await desk.write("¿Entrada libre de verdad?")
        await desk.press("Ctrl+Return")
        assert "¿Entrada libre de verdad?" in words(desk.reviews.column.comments)
        await desk.press("Ctrl+Shift+R")
        await desk.write("Sin «entrada libre», por favor.")
        await desk.press("Ctrl+Return")
        assert (await the_draft(desk)).state is DraftState.CHANGES_REQUESTED

        await desk.sit("Ana Ribera")
        await desk.turn_to("drafts", row.id)
        pane = desk.drafts.pane
        assert "“Sin «entrada libre», por favor.”" in words(pane.editor)
        pane.editor.text.setPlainText(TEXT.replace(" Entrada libre.", ""))
        await desk.settled()
        assert pane.header.send.label == "Send for sign-off again: Legal + PR"
        await desk.click(pane.header.send)
        assert (await the_draft(desk)).revision == 2

        await desk.sit("Marta Soler", PASSPHRASES["Marta Soler"])
        await desk.turn_to("approvals", row.id)
        assert desk.reviews.draft.tabs.tabText(1) == "Since I last looked, rev 1"
        await desk.press("D")
        changes = desk.reviews.draft.looked.findChildren(WordDiffView)
        assert "Entrada libre" in changes[0].toPlainText()
        await desk.press("Ctrl+Shift+A")
        assert [need.missing for need in (await the_draft(desk)).needs] == [0, 1]

    play_real(qapp, tmp_path / "workspace", story)


def test_an_objection_blocks_until_it_is_lifted_and_a_stop_until_it_is_lifted(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def story(desk: SignoffDriver) -> None:
        row = await written_and_sent(desk)
        await desk.sit("Marta Soler", PASSPHRASES["Marta Soler"])
        await desk.turn_to("approvals", row.id)
        await desk.press("Ctrl+Shift+O")
        await desk.write("Ese sábado hay inspección.")
        await desk.click(desk.reviews.draft.bar.form.send)
        assert (await the_draft(desk)).state is DraftState.OBJECTED
        assert "“Ese sábado hay inspección.”" in words(desk.reviews.draft.going_out)
        await desk.click(desk.reviews.draft.bar.lift)
        assert (await the_draft(desk)).state is DraftState.WAITING

        desk.reviews.actions_on.stop("Esperamos al laboratorio.")
        await desk.settled()
        assert (await the_draft(desk)).stopped_by == "Marta Soler"
        assert "“Esperamos al laboratorio.”" in words(desk.reviews.draft.going_out)
        stop = (await desk.workstation.reviewing.stops())[0]
        desk.reviews.draft.going_out.stop_lift_requested.emit(stop.id)
        await desk.settled()
        assert (await the_draft(desk)).stopped_by == ""

    play_real(qapp, tmp_path / "workspace", story)


def test_an_approval_is_withdrawn_and_the_digest_that_was_not_seen_is_refused(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def story(desk: SignoffDriver) -> None:
        row = await written_and_sent(desk)
        await desk.sit("Marta Soler", PASSPHRASES["Marta Soler"])
        await desk.turn_to("approvals", row.id)
        await desk.press("Ctrl+Shift+A")
        await desk.turn_to("approvals", row.id)
        await desk.click(desk.reviews.draft.bar.withdraw)
        assert [need.missing for need in (await the_draft(desk)).needs] == [1, 1]

        await desk.turn_to("approvals", row.id)
        facts = desk.reviews.facts
        assert facts is not None
        await desk.workstation.drafting.revise(row.id, facts.desk.revision.content.__class__(
            account=row.account, action=row.action, text="Otra cosa."
        ))  # fmt: skip
        with pytest.raises(RuleViolation, match="digest_not_current"):
            await desk.workstation.reviewing.approve(row.id, row.digest, "legal")
        await desk.settled()
        assert desk.reviews.facts is not None
        assert desk.reviews.facts.desk.revision.content.text == "Otra cosa."

    play_real(qapp, tmp_path / "workspace", story)


def test_leaving_keeps_a_revision_and_undo_takes_back_what_was_sent(qapp: QApplication, tmp_path: Path) -> None:
    async def story(desk: SignoffDriver) -> None:
        await desk.press("Ctrl+N")
        await desk.write("A medias")
        await desk.turn_to("approvals")
        row = await the_draft(desk)
        assert (row.state, row.preview, row.revision) == (DraftState.WRITING, "A medias", 1)
        await desk.turn_to("drafts", row.id)
        await desk.write(" y ahora entera.", desk.drafts.pane.editor.text)
        await desk.press("Ctrl+Return")
        assert (await the_draft(desk)).state is DraftState.WAITING
        await desk.click(desk.drafts.pane.header.countdown.button)
        row = await the_draft(desk)
        assert (row.state, row.revision) == (DraftState.WRITING, 2)
        assert desk.drafts.pane.editor.isVisible()
        await desk.click(desk.drafts.pane.header.discard)
        assert (await the_draft(desk)).state is DraftState.DISCARDED

    play_real(qapp, tmp_path / "workspace", story)
