"""The inbox as the window sees it: a screen with number 1, whose widget is built when it is first shown."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Badge, Shell
from ui.inbox.conversation_slot import MakeConversation
from ui.inbox.inbox_view import InboxWidget
from workstation.domain.changes import Subject
from workstation.domain.identifiers import ConversationId

if TYPE_CHECKING:
    from workstation.services import Workstation


class InboxScreen:
    """The inbox.

    Args:
        workstation: the services.
        shell: the window.
        make_conversation: builds the pane of the open conversation: another room, which this one does not know.
        now: the present, aware.
    """

    id = "inbox"
    icon = "tray"
    number = 1
    at_foot = False
    badge_subjects = frozenset({Subject.COUNTERS, Subject.PERSON})

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        make_conversation: MakeConversation,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Keep what the widget will need."""
        self._workstation, self._shell, self._make, self._now = workstation, shell, make_conversation, now
        self._widget: InboxWidget | None = None

    def title(self) -> str:
        """Return the translated name."""
        return QCoreApplication.translate("Inbox", "Inbox")

    def widget(self) -> QWidget:
        """Return the inbox, built at the first call."""
        return self._inbox()

    def open(self, target: str) -> None:
        """Show a conversation by its id, a view as "view:<key>", a search as "search:<words>"; "" shows what was."""
        inbox = self._inbox()
        if target.startswith("view:"):
            inbox.choose_view(target.removeprefix("view:"))
        elif target.startswith("search:"):
            inbox.search_for(target.removeprefix("search:"))
        elif target:
            inbox.open_conversation(ConversationId(target))
        inbox.focus_list()

    async def badge(self) -> Badge:
        """Return how many open conversations are this person's."""
        figures = await self._workstation.searching.counters()
        spoken = QCoreApplication.translate("Inbox", "{count} for you").replace("{count}", str(figures.mine))
        return Badge(count=figures.mine, spoken=spoken)

    def _inbox(self) -> InboxWidget:
        if self._widget is None:
            self._widget = InboxWidget(self._workstation, self._shell, self._make, now=self._now)
        return self._widget
