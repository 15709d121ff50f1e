"""What stands at the right of the list: the conversation, the selection, the ways to start, or nothing yet."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.bridge.shell import Shell
from ui.inbox.inbox_layout import InboxLayout
from ui.inbox.inbox_model import InboxModel
from ui.inbox.late_conversation import LateConversation
from ui.widgets.frames import ground

if TYPE_CHECKING:
    from ui.inbox.bulk_page import BulkPage
    from ui.inbox.start_page import StartPage


class InboxRight(QObject):
    """Chooses the page at the right; pages are built when they are first shown.

    Args:
        panes: where pages are shown.
        model: tells what is selected.
        conversation: tells whether one is open.
        shell: leads to other screens.
        now: the present, aware.

    Signals:
        command(str): id of a command to run on the selection.
        clear_requested(): select nothing any more.
        select_all_requested(): select everything in the list.
    """

    command = Signal(str)
    clear_requested = Signal()
    select_all_requested = Signal()

    def __init__(
        self,
        panes: InboxLayout,
        model: InboxModel,
        conversation: LateConversation,
        shell: Shell,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(panes)
        self._panes, self._model, self._conversation = panes, model, conversation
        self._shell, self._now = shell, now
        self._quiet = ground("sunk")

    @cached_property
    def bulk(self) -> "BulkPage":
        """The page of a selection."""
        from ui.inbox.bulk_page import BulkPage

        page = BulkPage()
        page.command.connect(self.command)
        page.clear_requested.connect(self.clear_requested)
        page.select_all_requested.connect(self.select_all_requested)
        return page

    @cached_property
    def start(self) -> "StartPage":
        """The page of ways to start."""
        from ui.inbox.start_page import StartPage

        page = StartPage()
        page.chosen.connect(self._start_chosen)
        return page

    def show(self, *, start: bool = False) -> None:
        """Show the page that fits; `start` offers ways to start while nothing has ever arrived."""
        model = self._model
        rows = [row for row in map(model.row_of, model.checked) if row is not None]
        if rows:
            self.bulk.show_rows(rows, model.rowCount(), model.complete, self._now())
            self._panes.show_page(self.bulk)
            return
        if start:
            self._panes.show_page(self.start)
            return
        nothing = model.rowCount() == 0 and self._conversation.conversation is None
        self._panes.show_page(self._quiet if nothing else None)

    @Slot(str)
    def _start_chosen(self, way: str) -> None:
        if way == "draft":
            self._shell.open_screen("drafts", "new")
        else:
            self._shell.open_screen("channels", "add" if way == "connect" else "import")
