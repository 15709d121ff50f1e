"""Shows why a list is empty, in the place of its rows and at its right."""

from collections.abc import Callable
from datetime import datetime

from ui.bridge.shell import Shell
from ui.inbox.desk_facts import DeskFacts
from ui.inbox.inbox_right import InboxRight
from ui.inbox.list_pane import ListPane
from ui.inbox.search_control import SearchControl
from ui.inbox.views_pane import ViewsPane


class Emptiness:
    """Makes the page of an empty list and lets it lead on.

    Args:
        pane: where the page stands.
        right: offers ways to start while nothing has ever arrived.
        views: tells which view is empty, and leads to another one.
        search: tells what was searched for, and searches wider.
        shell: leads to other screens.
        now: the present, aware.
    """

    def __init__(
        self,
        pane: ListPane,
        right: InboxRight,
        views: ViewsPane,
        search: SearchControl,
        shell: Shell,
        now: Callable[[], datetime],
    ) -> None:
        """Keep what the page is made from."""
        self._pane, self._right, self._views, self._search = pane, right, views, search
        self._shell, self._now = shell, now

    def show(self, known: DeskFacts, collect: Callable[[], None]) -> None:
        """Show the page; `collect` asks all channels now."""
        from ui.inbox.empty_pages import EmptyFacts, EmptyWays, empty_page, is_first_use

        facts = EmptyFacts(
            view=self._views.current_view,
            search=self._search.words,
            channels=known.channels,
            figures=known.figures,
            now=self._now(),
        )
        ways = EmptyWays(
            search=self._search.search,
            choose=self._views.choose,
            collect=collect,
            connect=lambda: self._shell.open_screen("channels", "add"),
        )
        self._pane.show_empty(empty_page(facts, ways))
        self._right.show(start=is_first_use(facts))
