"""What stands at the right of the list: the conversation, the selection, the ways to start, or nothing yet."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from ui.bridge.shell import Shell
from ui.inbox.bulk_page import BulkPage
from ui.inbox.inbox_layout import InboxLayout
from ui.inbox.inbox_model import InboxModel
from ui.inbox.late_conversation import LateConversation
from ui.inbox.start_page import StartPage
from ui.widgets.frames import ground


class InboxRight(QObject):
    """Chooses the page at the right.

    Args:
        panes: where pages are shown.
        model: tells what is selected.
        conversation: tells whether one is open.
        shell: leads to other screens.
        now: the present, aware.
    """

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
        self.bulk = BulkPage()
        self.start = StartPage()
        self._quiet = ground("sunk")
        self.start.chosen.connect(self._start_chosen)

    def show(self, *, start: bool = False) -> None:
        """Show the page that fits; `start` offers ways to start while nothing has ever arrived."""
        model = self._model
        rows = [row for row in map(model.row_of, model.checked) if row is not None]
        if rows:
            self.bulk.show_rows(rows, model.rowCount(), model.complete, self._now())
            self._panes.show_page(self.bulk)
            return
        nothing = self._quiet if model.rowCount() == 0 and self._conversation.conversation is None else None
        self._panes.show_page(self.start if start else nothing)

    @Slot(str)
    def _start_chosen(self, way: str) -> None:
        if way == "draft":
            self._shell.open_screen("drafts", "new")
        else:
            self._shell.open_screen("channels", "add" if way == "connect" else "import")
