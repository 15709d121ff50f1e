"""The inbox: views, list, conversation and what stands beside it, put together.

This widget lets the parts know of each other: a view or a search chooses the query, the list chooses the
conversation, a selection takes the place of the conversation, an empty list says what to do.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge.change_signals import ChangeSignals
from ui.bridge.shell import Shell
from ui.inbox.conversation_slot import ConversationSlot, MakeConversation, as_widget
from ui.inbox.desk_facts import DeskFacts
from ui.inbox.emptiness import Emptiness
from ui.inbox.facts_reader import FactsReader
from ui.inbox.inbox_commands import InboxCommands
from ui.inbox.inbox_layout import InboxLayout
from ui.inbox.inbox_model import InboxModel
from ui.inbox.inbox_parts import InboxParts
from ui.inbox.inbox_right import InboxRight
from ui.inbox.inbox_views import InboxView
from ui.inbox.late_conversation import LateConversation
from ui.inbox.list_pane import ConversationList, ListPane
from ui.inbox.search_control import SearchControl
from ui.inbox.triage_actions import TriageActions
from ui.inbox.views_pane import ViewsPane
from workstation.domain.changes import Changes, Subject
from workstation.domain.identifiers import ConversationId

if TYPE_CHECKING:
    from workstation.services import Workstation

_OPEN_AFTER_MS = 60
"""J held down runs through the list without opening everything on its way."""


class InboxWidget(QWidget):
    """The whole inbox.

    Args:
        workstation: the services.
        shell: the window.
        make_conversation: builds the pane of the open conversation.
        now: the present, aware.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        make_conversation: MakeConversation,
        *,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._workstation, self._shell, self._now = workstation, shell, now
        self.reader = FactsReader(workstation, shell, self)
        self.model = InboxModel(workstation.searching, shell.run, self)
        self.views = ViewsPane()
        self.pane = ListPane(self.model, now)
        self.conversation = LateConversation(make_conversation, self)
        self.panes = InboxLayout(shell.memory)
        self.right = InboxRight(self.panes, self.model, self.conversation, shell, now)
        self.search = SearchControl(self.pane, lambda: self.facts.for_search(self.model.rows_known()), self)
        self._emptiness = Emptiness(self.pane, self.right, self.views, self.search, shell, now)
        self.actions_on = TriageActions(workstation, shell, self.chosen, self.model.row_of, self)
        self._open_timer = QTimer(self)
        self._open_timer.setSingleShot(True)
        self._open_timer.setInterval(_OPEN_AFTER_MS)
        self._open_timer.timeout.connect(self._open_current)
        self._signals = ChangeSignals(workstation.changes, self)
        self._build()
        self._connect()
        self.commands = InboxCommands(self._parts(), workstation, shell, now)
        self.reader.read()
        self._show_view(self.views.current_view)

    # For the screen and the commands

    @property
    def rows(self) -> ConversationList:
        """The list of conversations."""
        return self.pane.list

    @property
    def view(self) -> InboxView:
        """The view chosen."""
        return self.views.current_view

    def chosen(self) -> tuple[ConversationId, ...]:
        """Return what commands act on: the selection, or the open conversation."""
        if self.model.checked:
            return self.model.checked
        current = self.pane.list.current or self.conversation.conversation
        return (current,) if current is not None else ()

    def choose_view(self, key: str) -> None:
        """Show a view by its key."""
        self.search.clear()
        self.views.choose(key)

    def search_for(self, words: str) -> None:
        """Search, as if it had been typed."""
        self.search.search(words)

    def open_conversation(self, conversation: ConversationId) -> None:
        """Open a conversation, in the list or not; beside one that is not, no row is chosen and commands act on it."""
        self.pane.list.go_to(self.model.line_of(conversation))
        self._open_timer.stop()
        self._show_conversation(conversation)
        self.right.show()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.pane.list.setFocus()

    def panes_in_order(self) -> list[QWidget]:
        """Return the panes that F6 walks through."""
        found: list[QWidget] = [self.views] if self.panes.views_shown else []
        found.append(self.pane.list)
        if self.conversation.is_built:
            found.append(as_widget(self.conversation.pane))
            found += [self.conversation.pane.context] if self.panes.context_shown else []
        return found

    def palette_context(self) -> str:
        """Return what commands act on, in words, for the palette."""
        return self.commands.context()

    # Showing

    def _show_view(self, view: InboxView) -> None:
        self._run_query()
        self._shell.memory.put("inbox.view", view.key)

    @Slot()
    def _run_query(self) -> None:
        view, words, me = self.view, self.search.words, self._workstation.signing_in.current().id
        query = f"{view.query} {words}" if words else view.query
        self.pane.list.aside = False
        self.model.show_query(query, lambda row: bool(words) or view.keeps(row, me))

    @Slot(bool)
    def _page_shown(self, first: bool) -> None:
        self._show_title()
        if self.model.rowCount() == 0:
            if not self.pane.list.aside:
                self._show_conversation(None)
            self._emptiness.show(self.facts, self.commands.collect)
            return
        self.pane.show_empty(None)
        if first and not self.model.checked and not self.pane.list.aside:
            line = self.model.line_of(self.conversation.conversation) if self.conversation.conversation else -1
            self.pane.list.go_to(max(0, line))
        self.right.show()
        if first:
            # Now, not when the loop comes to it: opening a conversation, which is next, takes longer than a list may.
            self.pane.list.viewport().repaint()

    def _show_title(self) -> None:
        unread = sum(1 for row in self.model.rows_known() if row.unread)
        complete, searching = self.model.complete, bool(self.search.words)
        self.pane.show_title(self.view.title, self.model.rowCount(), unread, complete=complete, searching=searching)

    @Slot()
    def _rows_refreshed(self) -> None:
        self._show_title()
        if self.model.rowCount() == 0:
            self._page_shown(False)
        elif self.pane.list.current is None and not self.pane.list.aside:
            self.pane.list.go_to(0)
        if self.model.checked:
            self.right.show()

    @Slot()
    def _show_newcomers(self) -> None:
        self.model.reload()
        self.pane.list.scrollToTop()

    @Slot()
    def _opened(self) -> None:
        self._open_current()
        self.conversation.focus_messages()

    @Slot(str)
    def _looked_at(self, conversation: str) -> None:
        row = self.model.row_of(ConversationId(conversation))
        if row is None or row.unread:
            self.actions_on.read_now(ConversationId(conversation))

    @Slot()
    def _open_current(self) -> None:
        current = self.pane.list.current
        if current is not None and not self.model.checked:
            self._show_conversation(current)

    def _show_conversation(self, conversation: ConversationId | None) -> None:
        row = self.model.row_of(conversation) if conversation is not None else None
        self.conversation.open(conversation, row)

    # Facts

    @property
    def facts(self) -> DeskFacts:
        """Figures, channels, people and labels as last read."""
        return self.reader.facts

    @Slot()
    def _facts_came(self) -> None:
        self.views.show_facts(self.facts.channels, self.facts.figures)
        if self.model.rowCount() == 0 and not self.model.loading:
            self._page_shown(False)

    @Slot(object)
    def _world_changed(self, changes: Changes) -> None:
        self.model.conversations_changed(changes.ids(Subject.CONVERSATION), changes.arrived)
        self.conversation.show_changes(changes)
        if changes.has(Subject.COUNTERS, Subject.CHANNEL, Subject.PERSON, Subject.CONVERSATION):
            self.reader.read_soon()
        if changes.has(Subject.PERSON):
            self._run_query()

    # Putting together

    def _parts(self) -> InboxParts:
        return InboxParts(
            widget=self,
            rows=self.rows,
            model=self.model,
            right=self.right,
            conversation=self.conversation,
            search=self.search,
            actions=self.actions_on,
            chosen=self.chosen,
            facts=lambda: self.facts,
            choose_view=self.choose_view,
            more_button=self.pane.more_button,
        )

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Inbox"))
        self.panes.place(self.views, self.pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self.views.show_facts((), self.facts.figures)

    @Slot(object)
    def _place_conversation(self, pane: ConversationSlot) -> None:
        pane.left.connect(self.focus_list)
        pane.looked_at.connect(self._looked_at)
        pane.context.fold_requested.connect(lambda: self.panes.fold_context(True))
        pane.context.conversation_requested.connect(self.open_conversation)
        pane.header.details_requested.connect(lambda: self.panes.fold_context(False))
        self.panes.context_moved.connect(pane.header.offer_details)
        self.panes.place_conversation(as_widget(pane), pane.context)

    def _connect(self) -> None:
        self.views.view_chosen.connect(self._show_view)
        self.views.command_chosen.connect(lambda _command: self._shell.open_screen("channels", "add"))
        self.search.changed.connect(self._run_query)
        self.search.left.connect(self.focus_list)
        self.pane.views_requested.connect(self.views.pop_up)
        self.pane.newcomers.requested.connect(self._show_newcomers)
        self.model.newcomers.connect(self.pane.newcomers.set_count)
        self.model.page_shown.connect(self._page_shown)
        self.model.rows_refreshed.connect(self._rows_refreshed)
        self.pane.list.current_moved.connect(self._open_timer.start)
        self.pane.list.checks_changed.connect(lambda: self.right.show())
        self.pane.list.opened.connect(self._opened)
        self.actions_on.acting.connect(self.model.may_leave)
        self.right.clear_requested.connect(self.pane.list.clear_checks)
        self.conversation.built.connect(self._place_conversation)
        self.panes.views_moved.connect(self.pane.offer_views)
        self._signals.changed.connect(self._world_changed)
        self.reader.came.connect(self._facts_came)
