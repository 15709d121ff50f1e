"""Channels as the window sees them: at the foot of the rail, with how many need a hand."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Badge, Shell
from workstation.domain.changes import Subject
from workstation.domain.channels import ChannelState
from workstation.domain.identifiers import AccountId

if TYPE_CHECKING:
    from ui.channels.channels_view import ChannelsWidget
    from workstation.services import Workstation

_LATE = frozenset({ChannelState.LATE, ChannelState.LIMITED})


class ChannelsScreen:
    """The channels.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    id = "channels"
    icon = "broadcast"
    number = 0
    at_foot = True
    badge_subjects = frozenset({Subject.CHANNEL})

    def __init__(
        self, workstation: "Workstation", shell: Shell, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Keep what the widget will need."""
        self._workstation, self._shell, self._now = workstation, shell, now
        self._widget: ChannelsWidget | None = None

    def title(self) -> str:
        """Return the translated name."""
        return QCoreApplication.translate("Channels", "Channels")

    def widget(self) -> QWidget:
        """Return the channels, built at the first call."""
        return self._channels()

    def open(self, target: str) -> None:
        """Show a channel by its id, the form as "add", a list to take in as "import"; "" shows what was."""
        channels = self._channels()
        if target == "add":
            channels.start_adding()
            return
        if target == "import":
            channels.files.ask_import(channels)
            return
        if target:
            channels.open_channel(AccountId(target))
        channels.focus_list()

    async def badge(self) -> Badge:
        """Return how many need a hand, else how many are late; both wait for nobody's hurry."""
        from ui.channels.channel_counts import counts
        from ui.channels.channel_words import NEEDS_HAND

        channels = await self._workstation.connecting.channels()
        broken = sum(1 for channel in channels if channel.state in NEEDS_HAND)
        late = sum(1 for channel in channels if channel.state in _LATE)
        if broken:
            return Badge(line=counts().troubled(broken), line_role="stop.text", line_icon="plugs")
        return Badge(line=counts().late(late), line_icon="clock") if late else Badge()

    def _channels(self) -> "ChannelsWidget":
        if self._widget is None:
            from ui.channels.channels_view import ChannelsWidget

            self._widget = ChannelsWidget(self._workstation, self._shell, now=self._now)
        return self._widget
