"""Publications, channels, exports and preferences over real services: what is pressed is what happens."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.connectors.feed_world import item, rss
from tests.fakes.desk import DeskClock
from tests.fakes.screen_driver import ScreenDriver, play_for_real
from tests.fakes.web_server import Reply, WebServer
from ui.channels.channels_screen import ChannelsScreen
from ui.exports.exports_screen import ExportsScreen
from ui.preferences.preferences_screen import PreferencesScreen
from ui.publications.publications_screen import PublicationsScreen
from workstation.connectors.practice.controls import FaultKind, PracticeControls
from workstation.domain.channels import ChannelState
from workstation.domain.drafts import Action, Content
from workstation.domain.founding import NewMember
from workstation.domain.publications import PublicationState

pytestmark = pytest.mark.usefixtures("themed")
ACCOUNT = "practice"
TEXT = "Quedan 6 plazas para la visita al molino."


async def lost_on_its_way(driver: ScreenDriver, clock: DeskClock) -> None:
    """Sign a post, let its answer get lost, and let the machine look for it in vain."""
    desk = driver.workstation
    channel = await desk.connecting.add("practice", {"scenario": "", "class": "D"})
    network = PracticeControls(desk.info.path / "practice-network.jsonl")
    network.play(ACCOUNT, FaultKind.DROP_REQUEST, clock.now(), times=1, on="send")
    draft = await desk.drafting.create(Content(account=channel.id, action=Action.POST, text=TEXT))
    await desk.drafting.submit(draft.row.id)
    for minutes in (2, 3, 6, 12):
        clock.advance(minutes=minutes)
        await desk.publishing.run()
    await driver.settled()


def test_an_unknown_outcome_is_answered_and_goes_out_exactly_once(qapp: QApplication, tmp_path: Path) -> None:
    async def story(driver: ScreenDriver, clock: DeskClock) -> None:
        await lost_on_its_way(driver, clock)
        (publication,) = await driver.workstation.publishing.publications()
        assert publication.state is PublicationState.UNKNOWN
        driver.screen.open(publication.id)
        await driver.settled()
        page = driver.widget.detail.page
        assert "Is it on" in driver.words(page)
        assert "3 time" in driver.words(page)
        await driver.click(page.answers.buttons["not_there"])
        await driver.workstation.publishing.run()
        await driver.settled()
        assert "It is out, the same as signed" in driver.words(driver.widget.detail.page)
        network = PracticeControls(tmp_path / "w" / "practice-network.jsonl")
        assert [post.record["text"] for post in network.own(ACCOUNT)] == [TEXT]

    play_for_real(qapp, tmp_path / "w", story, PublicationsScreen)


def test_a_dropped_publication_never_goes_out(qapp: QApplication, tmp_path: Path) -> None:
    async def story(driver: ScreenDriver, clock: DeskClock) -> None:
        await lost_on_its_way(driver, clock)
        (publication,) = await driver.workstation.publishing.publications()
        driver.screen.open(publication.id)
        await driver.settled()
        await driver.click(driver.widget.detail.page.answers.buttons["drop"])
        clock.advance(hours=1)
        await driver.workstation.publishing.run()
        await driver.settled()
        assert "Ana Ribera dropped it" in driver.words()
        network = PracticeControls(tmp_path / "w" / "practice-network.jsonl")
        assert network.own(ACCOUNT) == ()

    play_for_real(qapp, tmp_path / "w", story, PublicationsScreen)


def test_a_feed_of_ones_own_network_is_refused_then_allowed_tested_and_removed(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def story(driver: ScreenDriver, _clock: DeskClock) -> None:
        async with WebServer() as server:
            feed = rss(*(item(number) for number in range(3)))
            server.route("/feed", Reply(body=feed, headers={"content-type": "application/rss+xml"}))
            view = driver.widget
            view.start_adding()
            view.add_page.form.fields["url"].setText(server.url("/feed"))
            await driver.click(view.add_page.button)
            assert "not a public address" in view.add_page.problem.text
            assert await driver.workstation.connecting.channels() == ()
            view.add_page.private.box.setChecked(True)
            await driver.click(view.add_page.button)
            (channel,) = await driver.workstation.connecting.channels()
            assert view.facts.channel.id == channel.id
            assert "Nothing of ours goes out here." in driver.words(view.detail)
            assert "Private addresses are allowed" in driver.words(view.detail)
            found = await driver.workstation.searching.search_messages("")
            assert len(found.messages) == 3
            await driver.click(view.detail.page.buttons["pause"])
            assert (await driver.workstation.connecting.channels())[0].state is ChannelState.PAUSED
            await driver.click(view.detail.page.buttons["resume"])
            await driver.click(view.detail.page.buttons["test"])
            assert "answers" in driver.shell.notices[-1]
            view.actions_on._signing.sign(lambda: driver.workstation.connecting.remove(channel.id), "", view._gone)
            await driver.settled()
            assert await driver.workstation.connecting.channels() == ()
            assert "No channel yet" in driver.words()

    play_for_real(qapp, tmp_path / "w", story, ChannelsScreen)


def test_a_list_of_feeds_comes_in_says_what_it_left_out_and_goes_out_again(qapp: QApplication, tmp_path: Path) -> None:
    lines = (
        '<outline text="Vega" xmlUrl="https://vega.example/feed"/><outline text="Web" htmlUrl="https://b.example"/>'
        '<outline text="Casa" xmlUrl="http://127.0.0.1/feed"/>'
    )
    listed = tmp_path / "list.opml"
    listed.write_text(f'<opml version="2.0"><body>{lines}</body></opml>', "utf-8")

    async def story(driver: ScreenDriver, _clock: DeskClock) -> None:
        view = driver.widget
        view.files.take_in(listed)
        await driver.settled()
        told = view.import_page.skipped_texts()
        assert "https://b.example" in told
        assert any("not a public address" in line for line in told)
        assert [channel.title for channel in await driver.workstation.connecting.channels()] == ["Vega"]
        view.files.write(tmp_path / "out.opml")
        await driver.settled()
        assert "https://vega.example/feed" in (tmp_path / "out.opml").read_text("utf-8")
        view.files.write(tmp_path / "no" / "out.opml")
        await driver.settled()
        assert driver.shell.errors[-1].code == "list_not_written"

    play_for_real(qapp, tmp_path / "w", story, ChannelsScreen, taken=True)


def test_an_export_shows_the_hash_that_its_file_has(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "Prensa"
    target.mkdir()

    async def story(driver: ScreenDriver, _clock: DeskClock) -> None:
        view = driver.widget
        assert not view.button.isEnabled()
        view.form.choose_folder(target)
        view.form.choose_what("drafts")
        await driver.click(view.button)
        (card,) = view.cards
        (file,) = card._export.files
        assert hashlib.sha256((target / file.name).read_bytes()).hexdigest() == file.sha256
        assert file.sha256 in driver.words(card)
        assert (target / card._export.manifest).is_file()
        view.form.choose_folder(tmp_path / "gone")
        await driver.click(view.button)
        assert "is not there" in view.problem.text
        assert "Nothing unfinished" in view.problem.text
        assert view.button.isEnabled()
        assert len(view.cards) == 1

    play_for_real(qapp, tmp_path / "w", story, ExportsScreen)


def test_copies_checks_and_records_are_shown_as_they_are(qapp: QApplication, tmp_path: Path) -> None:
    async def story(driver: ScreenDriver, _clock: DeskClock) -> None:
        view = driver.widget
        driver.screen.open("copies")
        await driver.settled()
        assert "There is no copy yet" in driver.words()
        await driver.click(view.copies.button)
        assert len(await driver.workstation.backing_up.backups()) == 1
        assert len(view.copies.rows) == 1
        driver.screen.open("computer")
        await driver.settled()
        assert "Passwords and keys are open and guarded." in driver.words()
        await driver.click(view.computer.verify)
        assert "hold" in driver.words(view.computer.records)

    play_for_real(qapp, tmp_path / "w", story, PreferencesScreen)


def test_a_passphrase_is_changed_only_by_who_knows_it(qapp: QApplication, tmp_path: Path) -> None:
    marta = NewMember(name="Marta Soler", roles=("author",), passphrase="marta y el mar")

    async def story(driver: ScreenDriver, _clock: DeskClock) -> None:
        signing_in, page = driver.workstation.signing_in, driver.widget.key
        driver.screen.open("key")
        await driver.settled()
        assert not page.form.isVisible()
        person = next(item for item in await signing_in.people() if item.name == "Marta Soler")
        await signing_in.switch_to(person.id, "marta y el mar")
        driver.screen.open("key")
        await driver.settled()
        page.old.setText("no es esta")
        page.new.setText("olivas y sal")
        page.again.setText("olivas y sal")
        await driver.click(page.button)
        assert "not the passphrase" in page.problem.text
        page.old.setText("marta y el mar")
        await driver.click(page.button)
        assert page.problem.text == ""
        await signing_in.lock(person.id)
        assert (await signing_in.unlock(person.id, "olivas y sal")).name == "Marta Soler"

    play_for_real(qapp, tmp_path / "w", story, PreferencesScreen, preset="pair", members=(marta,))
