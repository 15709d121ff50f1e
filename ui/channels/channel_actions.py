"""Does what the pages of channels ask for; nothing is told as done before the service has done it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.bridge.dialogs import open_dialog
from ui.bridge.shell import Job, Shell
from ui.channels.channel_facts import ChannelFacts
from ui.composing.key_line import KeyLine
from ui.composing.signing import Signing
from ui.widgets.links import open_link
from ui.widgets.plain_dialog import PlainDialog
from ui.wording.reasons import reason_text
from workstation.domain.channels import Channel
from workstation.domain.identifiers import AccountId
from workstation.services.connecting import ChannelCheck

if TYPE_CHECKING:
    from workstation.services import Workstation


class ChannelActions(QObject):
    """What the buttons do.

    Args:
        workstation: the services.
        shell: the window.
        key: asks for the passphrase where the rules are signed.
        facts: returns the channel that is shown.
        refresh: reads list and page again.
        removed: called after the channel that is shown was removed.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        key: KeyLine,
        facts: Callable[[], ChannelFacts | None],
        refresh: Callable[[], object],
        removed: Callable[[], object],
    ) -> None:
        super().__init__(key)
        self._workstation, self._shell, self._facts = workstation, shell, facts
        self._refresh, self._removed = refresh, removed
        self._signing = Signing(workstation, shell, key, lambda _busy: None, refresh)

    def do(self, key: str) -> None:
        """Do what a button says."""
        facts = self._facts()
        if facts is None:
            return
        channel, connecting = facts.channel, self._workstation.connecting
        work: dict[str, Callable[[], object]] = {
            "test": lambda: self.test(channel),
            "collect": lambda: self.collect(channel),
            "pause": lambda: self._run("pause.save", connecting.pause(channel.id), self._told_paused),
            "resume": lambda: self._run("resume.save", connecting.resume(channel.id), self._resumed),
            "publish": lambda: self._allow(channel.id),
            "open": lambda: open_link(channel.address),
            "remove": lambda: self._shell.run("channels.remove", self._ask_remove(channel)),
        }
        work[key]()

    def test(self, channel: Channel) -> None:
        """Ask the channel's server and say how it went."""
        text = QCoreApplication.translate("Channels", "Testing {title}").replace("{title}", channel.title)

        def tested(check: ChannelCheck) -> None:
            self._shell.show_notice(f"{channel.title}: {reason_text(check.detail)}")
            self._refresh()

        self._shell.run_job(text, lambda _job: self._workstation.connecting.test(channel.id), tested)

    def collect(self, channel: Channel | None = None) -> None:
        """Collect one channel now, or all of them; it stands in the status line."""
        translate = QCoreApplication.translate
        text = translate("Channels", "Collecting from all channels")
        if channel is not None:
            text = translate("Channels", "Collecting from {title}").replace("{title}", channel.title)
        ids = None if channel is None else (channel.id,)

        async def work(_job: Job) -> object:
            return await self._workstation.scheduling.collect_now(ids)

        self._shell.run_job(text, work, lambda _found: self._refresh())

    def rename(self, title: str) -> None:
        """Give the channel that is shown another name."""
        facts = self._facts()
        if facts is not None:
            self._run("rename.save", self._workstation.connecting.rename(facts.channel.id, title))

    def reconnect(self, values: Mapping[str, str]) -> None:
        """Connect the channel that is shown again with what was typed."""
        facts = self._facts()
        if facts is None:
            return
        account = facts.channel.id
        translate = QCoreApplication.translate
        text = translate("Channels", "Connecting {title} again").replace("{title}", facts.channel.title)

        async def work(_job: Job) -> Channel:
            return await self._workstation.connecting.reconnect(account, values)

        def connected(channel: Channel) -> None:
            words = translate("Channels", "{title} is connected again.").replace("{title}", channel.title)
            self._shell.show_notice(words)
            self.collect(channel)

        self._shell.run_job(text, work, connected)

    def _allow(self, account: AccountId) -> None:
        words = QCoreApplication.translate("Channels", "Signed: what is signed goes out from this computer.")
        self._signing.sign(lambda: self._workstation.connecting.allow_publishing(account), words)

    def _told_paused(self) -> None:
        self._shell.show_notice(QCoreApplication.translate("Channels", "Paused: it is not asked until you go on."))

    def _resumed(self) -> None:
        facts = self._facts()
        if facts is not None:
            self.collect(facts.channel)

    async def _ask_remove(self, channel: Channel) -> None:
        dialog = remove_dialog(channel, self._shell.window)
        try:
            if not await open_dialog(dialog):
                return
        finally:
            dialog.deleteLater()
        words = QCoreApplication.translate("Channels", "{title} was removed. Its messages are still here.")
        done = words.replace("{title}", channel.title)
        self._signing.sign(lambda: self._workstation.connecting.remove(channel.id), done, self._removed)

    def _run(self, name: str, work: object, done: Callable[[], object] = lambda: None) -> None:
        async def followed() -> None:
            await work  # type: ignore[misc]  # an awaitable of the service, whatever it returns
            done()
            self._refresh()

        self._shell.run(f"channels.{name}", followed())


def remove_dialog(channel: Channel, parent: QWidget) -> PlainDialog:
    """Return the question before a channel goes."""
    translate = QCoreApplication.translate
    title = translate("Channels", "Remove {title}?").replace("{title}", channel.title)
    text = translate(
        "Channels",
        "Nothing new comes in and nothing goes out here any more, and its password is forgotten. "
        "Messages, notes and what was sent stay readable. Nothing is deleted on the platform.",
    )
    return PlainDialog(title, text, parent, accept=translate("Channels", "Remove"), kind="danger", icon="trash")
