"""The frame: screens and their keys, palette, key sheet, status line, jobs, stop, people, errors."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from tests.fakes.desk_driver import DeskDriver, play
from tests.fakes.fake_story import CHANNELS, JON, NOW, PEOPLE, minutes_ago
from tests.fakes.fake_workstation import fake_workstation, with_passphrases
from ui.bridge.key_table import TABLE
from ui.bridge.shell import Job
from ui.frame.palette_entries import key_groups, palette_commands
from ui.frame.status_facts import DeskState, is_offline, segments, signing_as
from workstation.domain.channels import ChannelState, Freshness, Gap
from workstation.domain.errors import EnvironmentProblem, Reason

pytestmark = pytest.mark.usefixtures("themed")


def test_screens_open_by_number_and_their_badges_are_spoken(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("Ctrl+2")
        assert desk.window.stack.currentWidget() is desk.others[0].widget()
        assert desk.others[0].opened == [""]
        await desk.press("Ctrl+1")
        assert desk.window.stack.currentWidget() is desk.inbox
        assert desk.window.rail.button("approvals").accessibleName() == "Approvals, 1 for you"
        assert desk.window.windowTitle().startswith("Inbox")

    play(qapp, story)


def test_one_key_closes_the_window(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        closed: list[bool] = []
        desk.window.closing.connect(lambda: closed.append(True))
        await desk.press("Ctrl+Q")
        assert closed == [True]
        assert not desk.window.isVisible()

    play(qapp, story)


def test_the_palette_runs_a_command_by_its_name_and_says_why_one_cannot_run(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("Ctrl+K")
        assert desk.window.overlays.palette.isVisible()
        assert "Olor a humedad" in desk.window.overlays.palette.context.text()
        await desk.write("star")
        await desk.press("Return")
        assert desk.workstation.desk.rows["conversation-lucia"].starred
        desk.inbox.search_for("nothingatall")
        await desk.settled()
        commands = palette_commands(desk.window.commands.registered(), desk.window.screens)
        star = next(command for command in commands if command.id == "list.star")
        assert not star.enabled
        assert star.reason == "no conversation is open"

    play(qapp, story)


def test_the_palette_searches_messages_and_goes_to_screens_and_views(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        commands = palette_commands(desk.window.commands.registered(), desk.window.screens, "olor")
        assert {"screen:approvals", "view.waiting", "search:olor"} <= {command.id for command in commands}
        desk.window.overlays.run_chosen("search:Factura")
        await desk.settled()
        assert desk.inbox.pane.search.query() == "Factura"
        assert desk.names == ["Tomás Aguilera"]
        desk.window.overlays.run_chosen("screen:exports")
        assert desk.window.stack.currentWidget() is desk.others[3].widget()

    play(qapp, story)


def test_the_key_sheet_shows_every_live_key_of_the_table(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        await desk.press("?")
        assert desk.window.overlays.key_sheet.isVisible()
        groups = key_groups(desk.window.commands.registered(), desk.window)
        shown = {
            key.toString(QKeySequence.SequenceFormat.PortableText)
            for group in groups
            for action in group.actions
            for key in action.shortcuts()
        }
        quiet = {str(number) for number in range(2, 9)}
        wanted = {entry.keys[0] for entry in TABLE} - quiet
        assert wanted <= shown
        await desk.press("Esc")
        assert not desk.window.overlays.key_sheet.isVisible()

    play(qapp, story)


def test_every_key_of_the_table_has_a_live_action(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        registered = {item.command for item in desk.window.commands.registered()}
        assert {entry.id for entry in TABLE if entry.context in ("list", "anywhere", "composer")} <= registered

    play(qapp, story)


def test_f6_walks_through_the_panes(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.inbox.focus_list()
        seen = []
        for _ in range(5):
            await desk.press("F6")
            focused = QApplication.focusWidget()
            seen.append(focused)
        assert len(set(seen)) == 5

    play(qapp, story)


def test_a_job_stands_in_the_status_line_and_stops_when_cancelled(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        ended: list[str] = []

        async def work(job: Job) -> None:
            job.progress(3, 10)
            try:
                await asyncio.Event().wait()
            finally:
                ended.append("cancelled" if job.cancelled else "ended")

        desk.window.shell.run_job("Exporting", work)
        item = desk.window.status.job_item
        await desk.until(lambda: item.isVisible() and desk.runner.jobs()[0].done)
        item.cancel_button.click()
        await desk.until(lambda: not item.isVisible())
        assert ended == ["cancelled"]

    play(qapp, story)


def test_stop_needs_a_reason_can_be_taken_back_and_is_lifted(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        overlay = desk.window.overlays.stop
        await desk.press("Ctrl+Shift+H")
        assert overlay.isVisible()
        assert not overlay.go.isEnabled()
        await desk.write("Rumour")
        await desk.press("Return")
        assert overlay.countdown.isVisible()
        overlay.countdown.button.click()
        assert desk.workstation.reviewing.standing == []
        overlay.go.click()
        desk.clock += timedelta(seconds=6)
        await desk.until(lambda: desk.workstation.reviewing.standing)
        await desk.settled()
        assert "stopped" in desk.window.top.stop.label
        assert any("stopped" in words for words in desk.window.status.words)
        await desk.press("Ctrl+Shift+H")
        overlay.go.click()
        await desk.settled()
        assert desk.workstation.reviewing.standing == []

    play(qapp, story)


def test_closing_the_stop_question_in_its_five_seconds_stops_nothing(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        overlay = desk.window.overlays.stop
        overlay.ask()
        await desk.settled()
        overlay.reason.setText("Rumour")
        overlay.go.click()
        overlay.close_overlay()
        desk.clock += timedelta(seconds=6)
        await desk.settled()
        assert desk.workstation.reviewing.standing == []

    play(qapp, story)


def test_in_a_practice_team_anybody_may_sit_down(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.window.overlays.people.switch_to(next(person for person in PEOPLE if person.id == JON))
        await desk.settled()
        assert desk.window.top.person_button.label == "Jon Etxeberria"
        await desk.until(
            lambda: "Jon" in desk.window.status.signing.findChildren(type(desk.window.bars.foot._text))[0].text()
        )

    play(qapp, story)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_key_with_a_passphrase_asks_for_it_and_says_when_it_is_wrong(qapp: QApplication) -> None:
    from ui.frame.person_menu import PassphraseDialog

    workstation = with_passphrases(fake_workstation(practice=False))

    async def story(desk: DeskDriver) -> None:
        people = await desk.workstation.signing_in.people()
        jon = next(person for person in people if person.id == JON)
        for word, name in (("falsa", "Ana Ribera"), ("olivas", "Jon Etxeberria")):
            desk.window.overlays.people.switch_to(jon)
            await desk.until(lambda: desk.window.findChildren(PassphraseDialog))
            dialog = desk.window.findChildren(PassphraseDialog)[-1]
            dialog.field.setText(word)
            dialog.accept_button.click()
            await desk.settled()
            assert desk.workstation.signing_in.current().name == name
        assert [type(problem) for _, problem in desk.problems] == [EnvironmentProblem]
        desk.problems.clear()

    play(qapp, story, workstation)


def test_an_error_is_told_in_a_bar_that_stays(qapp: QApplication) -> None:
    async def story(desk: DeskDriver) -> None:
        desk.window.shell.show_error(EnvironmentProblem("disk_full", path="/tmp"))
        assert desk.window.bars.banner.isVisible()
        desk.window.bars.banner.acted.emit()
        assert not desk.window.bars.banner.isVisible()

    play(qapp, story)


def _words(state: DeskState) -> str:
    return " | ".join(part.text for part in segments(state, NOW))


def test_the_status_line_says_how_old_the_data_is_even_when_all_is_well() -> None:
    fine = tuple(replace(item, state=ChannelState.OK, freshness=CHANNELS[1].freshness) for item in CHANNELS)
    assert "Online · data to 10:42" in _words(DeskState(channels=fine))
    assert "Nothing queued" in _words(DeskState(channels=fine))


def test_offline_is_no_alarm_and_says_the_age_of_the_data() -> None:
    gone = Freshness(complete_until=minutes_ago(30), problem=Reason("host_not_found", {"host": "x"}))
    channels = tuple(replace(item, freshness=gone) for item in CHANNELS)
    assert is_offline(channels)
    first = segments(DeskState(channels=channels), NOW)[0]
    assert first.text == "Offline · data to 10:12"
    assert first.role == "wait.text"
    assert not is_offline((*channels, CHANNELS[1]))


def test_the_worst_channel_comes_first_and_the_others_are_counted() -> None:
    assert "Instagram: reconnect (and 1 more)" in _words(DeskState(channels=CHANNELS))
    gap = Freshness(complete_until=NOW, gaps=(Gap(minutes_ago(92), minutes_ago(77), "rate_limited"),))
    alone = (replace(CHANNELS[1], freshness=gap),)
    assert "X: gap 09:10–09:25" in _words(DeskState(channels=alone))


def test_who_signs_is_said_and_working_alone_as_well() -> None:
    signing = signing_as(DeskState(person=PEOPLE[1], practice=True))
    assert signing is not None
    assert signing.text == "Signing as Marta Soler · practice team"
    alone = signing_as(DeskState(person=PEOPLE[0], alone=True))
    assert alone is not None
    assert "alone" in alone.text
