"""Channels: how each one stands, adding one without surprises, and mending what broke."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.fakes.fake_channel_services import connecting_workstation
from tests.fakes.fake_story import CHANNELS, NOW, TERESA, minutes_ago
from tests.fakes.screen_driver import ScreenDriver, play
from ui.channels.channel_actions import remove_dialog
from ui.channels.channel_list import channel_line
from ui.channels.channel_words import channel_state, freshness_lines, gap_reason, trouble_words
from ui.channels.channels_screen import ChannelsScreen
from ui.wording import times
from workstation.domain.channels import Channel, ChannelState, Freshness, Gap
from workstation.domain.errors import NetworkProblem, Reason

pytestmark = pytest.mark.usefixtures("themed")
SITE = next(channel for channel in CHANNELS if channel.kind == "wordpress")
INSTAGRAM = next(channel for channel in CHANNELS if channel.kind == "instagram")


def with_state(state: ChannelState, **freshness: object) -> Channel:
    return replace(SITE, state=state, freshness=Freshness(**freshness))  # type: ignore[arg-type]


# Words


@pytest.mark.parametrize("state", list(ChannelState))
def test_every_state_has_a_shape_and_a_word(state: ChannelState) -> None:
    group, shape, words = channel_state(with_state(state, complete_until=NOW))
    assert (group, bool(shape), bool(words)) == ("channel", True, True)


def test_a_gap_names_its_times_and_why() -> None:
    gap = Gap(minutes_ago(92), minutes_ago(77), "rate_limited")
    channel = with_state(ChannelState.LATE, complete_until=minutes_ago(78), gaps=(gap,))
    line = channel_line(channel, NOW)
    until, start, end = (times.clock(minutes_ago(minutes)) for minutes in (78, 92, 77))
    assert line.beneath == f"complete until {until} · gap {start}–{end}: rate limit"
    assert dict(freshness_lines(channel, NOW))["Missing"] == f"Gap {start}–{end}: rate limit"


def test_a_channel_that_answers_again_still_shows_its_gap() -> None:
    gap = Gap(minutes_ago(92), minutes_ago(77), "feed_turned_over")
    assert channel_state(with_state(ChannelState.OK, complete_until=NOW, gaps=(gap,)))[1] == "gap"
    assert gap_reason("something_new") != ""


def test_a_limit_says_until_when() -> None:
    channel = with_state(ChannelState.LIMITED, next_attempt=NOW)
    assert channel_state(channel)[2] == f"limited until {times.clock(NOW)}"


def test_what_is_paused_is_not_in_trouble_and_is_not_asked() -> None:
    channel = with_state(ChannelState.PAUSED, complete_until=NOW)
    assert trouble_words(channel) == ""
    assert dict(freshness_lines(channel, NOW))["Next"] == "not until you go on"


# The screen


def test_a_refused_password_is_told_with_one_button_that_mends_it(qapp: QApplication) -> None:
    channel = replace(SITE, state=ChannelState.RECONNECT, freshness=INSTAGRAM.freshness)
    workstation = connecting_workstation((channel,))

    async def story(driver: ScreenDriver) -> None:
        page = driver.widget.detail.page
        assert "no longer accepts" in driver.words(page)
        assert set(page.reconnect_form.fields) == {"user", "password"}
        assert page.reconnect_form.fields["password"].echoMode() is QLineEdit.EchoMode.Password
        page.reconnect_form.fields["password"].setText("abcd efgh")
        await driver.click(page.buttons["reconnect"])
        assert ("reconnect", channel.id, {"password": "abcd efgh"}) in workstation.connecting.calls
        assert "connected again" in driver.shell.notices[-1]
        assert driver.widget.facts.channel.state is ChannelState.OK
        assert workstation.scheduling.collected[-1] == (channel.id,)

    play(qapp, story, ChannelsScreen, workstation)


def test_what_is_typed_stays_while_the_channel_goes_on(qapp: QApplication) -> None:
    channel = replace(SITE, state=ChannelState.RECONNECT, freshness=INSTAGRAM.freshness)
    workstation = connecting_workstation((channel,))

    async def story(driver: ScreenDriver) -> None:
        driver.widget.detail.page.reconnect_form.fields["password"].setText("abcd")
        workstation.connecting._put(replace(channel, freshness=replace(channel.freshness, last_attempt=NOW)))
        await driver.settled()
        assert driver.widget.detail.page.reconnect_form.fields["password"].text() == "abcd"

    play(qapp, story, ChannelsScreen, workstation)


def test_who_has_to_sign_is_named_and_an_administrator_can_do_it_here(qapp: QApplication) -> None:
    channel = replace(SITE, may_publish=False)
    workstation = connecting_workstation((channel,))

    async def story(driver: ScreenDriver) -> None:
        assert "Teresa Gil has to sign it" in driver.words(driver.widget.detail)
        assert "publish" not in driver.widget.detail.page.buttons
        await workstation.signing_in.switch_to(TERESA)
        await driver.settled()
        await driver.click(driver.widget.detail.page.buttons["publish"])
        assert ("allow_publishing", channel.id) in workstation.connecting.calls

    play(qapp, story, ChannelsScreen, workstation)


def test_adding_looks_first_and_lets_one_choose_among_several_feeds(qapp: QApplication) -> None:
    workstation = connecting_workstation(())
    workstation.connecting.choices = (("Entries", "https://a.example/feed"), ("Comments", "https://a.example/c"))

    async def story(driver: ScreenDriver) -> None:
        page = driver.widget.add_page
        assert "No channel yet" in driver.words()
        driver.widget.start_adding()
        assert not page.button.isEnabled()
        page.form.fields["url"].setText("a.example")
        await driver.click(page.button)
        assert [call[0] for call in workstation.connecting.calls] == ["look"]
        assert page.choices.isVisible()
        page.choices.buttons[1][0].setChecked(True)
        await driver.click(page.button)
        assert workstation.connecting.calls[-1] == ("add", "feed", {"url": "https://a.example/c"}, False)
        assert driver.widget.pages.currentWidget() is driver.widget.detail
        assert workstation.scheduling.collected[-1] == ("account-new",)

    play(qapp, story, ChannelsScreen, workstation)


def test_an_address_that_changes_after_the_look_is_looked_at_again(qapp: QApplication) -> None:
    workstation = connecting_workstation(())
    workstation.connecting.choices = (("Entries", "https://a.example/feed"), ("Comments", "https://a.example/c"))

    async def story(driver: ScreenDriver) -> None:
        page = driver.widget.add_page
        driver.widget.start_adding()
        page.form.fields["url"].setText("a.example")
        await driver.click(page.button)
        page.form.fields["url"].setText("b.example")
        assert not page.choices.isVisible()
        await driver.click(page.button)
        assert [call[0] for call in workstation.connecting.calls] == ["look", "look"]

    play(qapp, story, ChannelsScreen, workstation)


def test_a_secret_leaves_the_form_once_it_is_handed_over(qapp: QApplication) -> None:
    workstation = connecting_workstation(())

    async def story(driver: ScreenDriver) -> None:
        page = driver.widget.add_page
        driver.widget.start_adding()
        page.kinds.choose("wordpress")
        for name, text in (("url", "https://site.example"), ("user", "ana"), ("password", "abcd efgh")):
            page.form.fields[name].setText(text)
        await driver.click(page.button)
        assert workstation.connecting.calls[-1][0] == "add"
        assert page.form.fields["password"].text() == ""

    play(qapp, story, ChannelsScreen, workstation)


def test_a_refusal_stands_beside_the_form_and_nothing_typed_is_lost(qapp: QApplication) -> None:
    workstation = connecting_workstation(())
    workstation.connecting.problems = [NetworkProblem("host_not_public", host="10.0.0.7", address="10.0.0.7")]

    async def story(driver: ScreenDriver) -> None:
        page = driver.widget.add_page
        driver.widget.start_adding()
        page.form.fields["url"].setText("http://10.0.0.7/feed")
        await driver.click(page.button)
        assert "10.0.0.7 is not a public address" in page.problem.text
        assert page.form.fields["url"].text() == "http://10.0.0.7/feed"
        assert page.button.isEnabled()
        assert QApplication.focusWidget() is page.private.box
        page.private.box.setChecked(True)
        await driver.click(page.button)
        assert workstation.connecting.calls[-1] == ("add", "feed", {"url": "http://10.0.0.7/feed"}, True)

    play(qapp, story, ChannelsScreen, workstation)


def test_renaming_and_pausing_are_done_at_once(qapp: QApplication) -> None:
    workstation = connecting_workstation((SITE,))

    async def story(driver: ScreenDriver) -> None:
        page = driver.widget.detail.page
        page.name.setText("La web")
        page.name.editingFinished.emit()
        await driver.settled()
        assert driver.widget.facts.channel.title == "La web"
        driver.widget.list.setFocus()
        await driver.click(driver.widget.detail.page.buttons["pause"])
        assert driver.widget.facts.channel.state is ChannelState.PAUSED
        assert "resume" in driver.widget.detail.page.buttons
        await driver.click(driver.widget.detail.page.buttons["test"])
        assert driver.shell.jobs[-1].title == "Testing La web"

    play(qapp, story, ChannelsScreen, workstation)


def test_removing_says_that_messages_stay_and_its_refusing_button_comes_first(qapp: QApplication) -> None:
    dialog = remove_dialog(SITE, None)  # type: ignore[arg-type]
    assert "stay readable" in dialog.text.text()
    assert dialog.accept_button.property("kind") == "danger"
    dialog.deleteLater()
    assert qapp


def test_the_foot_of_the_rail_says_what_is_broken_before_what_is_late(qapp: QApplication) -> None:
    workstation = connecting_workstation()

    async def story(driver: ScreenDriver) -> None:
        badge = await driver.screen.badge()
        assert (badge.line, badge.line_role) == ("1 down", "stop.text")
        workstation.connecting._put(replace(INSTAGRAM, state=ChannelState.OK))
        badge = await driver.screen.badge()
        assert (badge.line, badge.line_icon) == ("1 late", "clock")

    play(qapp, story, ChannelsScreen, workstation)


def test_trouble_is_told_as_the_platform_tells_it() -> None:
    channel = with_state(ChannelState.LATE, problem=Reason("server_error", {"host": "a.example", "status": 500}))
    assert trouble_words(channel) == "a.example has a fault of its own (500)."
