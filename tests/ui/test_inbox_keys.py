"""The inbox by keyboard: moving, triage, bulk, undo, search, as a person does it."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from tests.fakes.desk_driver import DeskDriver, play
from tests.fakes.fake_story import ANA, NOBODY, NOW, row
from tests.fakes.fake_workstation import fake_workstation
from ui.widgets.theme import Theme
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import ConversationId

pytestmark = pytest.mark.usefixtures("themed")
LUCIA, PEPE = ConversationId("conversation-lucia"), ConversationId("conversation-pepe")


def test_j_and_k_move_and_open(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        assert desk.pane.conversation == LUCIA
        await desk.press("J")
        assert desk.pane.conversation == PEPE
        await desk.press("K")
        assert desk.pane.conversation == LUCIA
        await desk.press("K")
        assert desk.pane.conversation == LUCIA

    play(qapp, story)


def test_n_goes_to_the_next_unread(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.inbox.rows.go_to(2)
        await desk.press("N")
        assert desk.names[desk.inbox.rows.currentIndex().row()] == "oliveoilnerd"
        await desk.press("P")
        assert desk.names[desk.inbox.rows.currentIndex().row()] == "Diario de Jaén"

    play(qapp, story)


def test_done_leaves_the_list_opens_the_next_and_can_be_undone(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("E")
        assert "Lucía Ferrer" not in desk.names
        assert desk.pane.conversation == PEPE
        assert desk.workstation.desk.rows[LUCIA].state is ConversationState.DONE
        assert desk.window.bars.foot.isVisible()
        await desk.press("Z")
        assert desk.names[0] == "Lucía Ferrer"
        assert desk.workstation.desk.rows[LUCIA].state is ConversationState.OPEN

    play(qapp, story)


def test_what_others_do_never_takes_a_row_away(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        before = desk.names
        await desk.workstation.triaging.set_state([PEPE], ConversationState.DONE)
        await desk.settled()
        assert desk.names == before
        shown = desk.inbox.model.row_of(PEPE)
        assert shown is not None
        assert shown.state is ConversationState.DONE

    play(qapp, story)


def test_arrivals_are_announced_and_join_only_when_asked(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        before = desk.names
        new = row("new", "mastodon", "Nadie Aún", "¿Abrís el sábado?", 0, unread=True)
        desk.workstation.desk.rows[new.id] = new
        desk.workstation.desk.touched(arrived=[new.id])
        await desk.settled()
        assert desk.names == before
        assert desk.inbox.pane.newcomers.isVisible()
        assert "1" in desk.inbox.pane.newcomers.accessibleName()
        desk.inbox.pane.newcomers.requested.emit()
        await desk.settled()
        assert desk.names[0] == "Nadie Aún"
        assert not desk.inbox.pane.newcomers.isVisible()
        assert desk.pane.conversation == LUCIA

    play(qapp, story)


def test_x_selects_many_and_one_key_acts_on_all(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("X", "J", "X")
        assert desk.inbox.model.checked == (LUCIA, PEPE)
        assert desk.inbox.panes.right.currentWidget() is desk.inbox.right.bulk
        await desk.press("S")
        assert all(desk.workstation.desk.rows[item].starred for item in (LUCIA, PEPE))
        await desk.press("E")
        assert not {"Lucía Ferrer", "Pepe Olmo"} & set(desk.names)
        assert desk.inbox.model.checked == ()
        await desk.press("Ctrl+Z")
        assert desk.names[:2] == ["Lucía Ferrer", "Pepe Olmo"]

    play(qapp, story)


def test_beside_a_conversation_of_another_view_keys_act_on_what_is_read(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        elsewhere = row("elsewhere", "mastodon", "Nadie Aún", "¿Abrís el sábado?", 0, **NOBODY)
        desk.workstation.desk.rows[elsewhere.id] = elsewhere
        before = desk.names
        desk.window.show_screen("inbox", elsewhere.id)
        await desk.settled()
        assert desk.pane.conversation == elsewhere.id
        assert desk.inbox.rows.current is None
        desk.workstation.desk.touched(PEPE)
        await desk.settled()
        assert desk.pane.conversation == elsewhere.id
        await desk.press("S")
        starred = [key for key, item in desk.workstation.desk.rows.items() if item.starred]
        assert elsewhere.id in starred
        assert LUCIA not in starred
        assert desk.names == before
        await desk.press("J")
        assert desk.pane.conversation == LUCIA

    play(qapp, story)


def test_shift_j_extends_and_escape_clears_without_losing_the_place(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("Shift+J", "Shift+J")
        assert len(desk.inbox.model.checked) == 3
        await desk.press("Esc")
        assert desk.inbox.model.checked == ()
        assert desk.inbox.rows.currentIndex().row() == 2

    play(qapp, story)


def test_search_narrows_as_one_types_marks_and_says_what_it_does_not_understand(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("/")
        await desk.write("garr")
        assert desk.names == ["Lucía Ferrer"]
        assert desk.inbox.rows.painter.marked_words == ["garr"]
        desk.inbox.pane.search.set_query("isk:open")
        await desk.settled()
        assert desk.inbox.pane.problem.isVisible()
        assert "isk" in desk.inbox.pane.problem.text()
        assert desk.names == ["Lucía Ferrer"], "the last good answer stays"
        await desk.press("Esc")
        assert len(desk.names) > 5

    play(qapp, story)


def test_no_hits_offers_to_widen_one_term_at_a_time(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.inbox.search_for("label:nothing garrafas")
        await desk.settled()
        assert desk.names == []
        page = desk.inbox.pane.pages.currentWidget()
        assert page is not desk.inbox.rows
        page.acted.emit("0")
        await desk.settled()
        assert desk.names == ["Lucía Ferrer"]

    play(qapp, story)


def test_quick_labels_and_letters_are_dead_in_text_fields(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("2")
        assert any("Prensa" in desk.workstation.desk.rows[LUCIA].labels for _ in [0])
        await desk.press("R")
        await desk.write("je done 12")
        assert desk.pane.composer.editor.toPlainText() == "je done 12"
        assert desk.workstation.desk.rows[LUCIA].state is ConversationState.OPEN

    play(qapp, story)


def test_looking_long_enough_marks_as_read_for_this_person(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.until(lambda: not desk.workstation.desk.rows[LUCIA].unread)
        await desk.settled()
        await desk.press("U")
        assert desk.workstation.desk.rows[LUCIA].unread

    play(qapp, story)


def test_the_first_use_offers_starts_and_the_last_done_says_so(qapp: QApplication) -> None:
    async def empty(desk: DeskDriver) -> None:
        assert desk.inbox.panes.right.currentWidget() is desk.inbox.right.start
        desk.inbox.right.start.chosen.emit("connect")
        assert desk.others[4].opened == ["add"]

    play(qapp, empty, fake_workstation(rows=()))

    async def one(desk: DeskDriver) -> None:
        await desk.press("E")
        assert desk.names == []
        assert desk.inbox.panes.right.currentWidget() is not desk.inbox.right.start
        assert desk.pane.conversation is None

    only = row("only", "mastodon", "Una Sola", "Hola", 5, assignee=ANA)
    open_elsewhere = row("other", "mastodon", "Otra", "Hola", 6, assignee=None, assignee_name="")
    play(qapp, one, fake_workstation(rows=(only, open_elsewhere)))


def test_ten_thousand_rows_are_paged_and_only_looked_at_rows_are_kept(qapp: QApplication) -> None:
    from tests.fakes.fake_story import crowd

    async def story(desk: DeskDriver) -> None:
        model = desk.inbox.model
        assert model.rowCount() == 50
        for _ in range(4):
            desk.inbox.rows.scrollToBottom()
            await desk.settled()
        assert model.rowCount() >= 150
        assert len(model._ids) == len(set(model._ids))

    play(qapp, story, fake_workstation(rows=crowd(10_000)))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_snoozing_until_a_moment_takes_the_row_away(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("H")
        menu = desk.inbox.commands.menus.shown
        assert menu is not None
        assert menu.isVisible()
        menu.actions()[0].trigger()
        menu.close()
        await desk.settled()
        row_now = desk.workstation.desk.rows[LUCIA]
        assert row_now.state is ConversationState.SNOOZED
        assert row_now.snoozed_until == (NOW + timedelta(hours=2)).astimezone()
        assert "Lucía Ferrer" not in desk.names

    play(qapp, story)


def test_narrow_windows_fold_the_context_first_then_the_views(qapp: QApplication, themed: Theme) -> None:
    async def story(desk: DeskDriver) -> None:
        assert desk.inbox.panes.context_shown
        desk.window.resize(1240, 800)
        await desk.settled()
        assert not desk.inbox.panes.context_shown
        assert desk.inbox.panes.views_shown
        desk.window.resize(1100, 800)
        await desk.settled()
        assert not desk.inbox.panes.views_shown
        assert not desk.inbox.pane.views_button.isHidden()
        desk.window.resize(1440, 900)
        await desk.settled()
        assert desk.inbox.panes.context_shown

    play(qapp, story)
