"""The drafts put together: the list chooses the draft, the editor writes it, and leaving it writes a revision."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge.change_signals import ChangeSignals
from ui.bridge.shell import Shell
from ui.composing.attaching import Attaching
from ui.composing.three_panes import ThreePanes
from ui.drafts.draft_commands import DraftCommands, Parts
from ui.drafts.draft_side import DraftSide
from ui.drafts.drafting_desk import DraftingDesk
from ui.drafts.drafts_lines import drafts_lines, new_lines
from ui.drafts.drafts_pane import DraftsPane
from ui.drafts.edit_facts import EditFacts, posting_channels, read_edit_facts, read_new_facts
from ui.drafts.editor_pane import EditorPane
from ui.drafts.ending import Ending
from ui.drafts.handing_in import HandingIn
from ui.drafts.scratch_text import NEW, from_scratch, scratch_key
from ui.drafts.start_page import StartPage
from workstation.domain.changes import Changes, Subject
from workstation.domain.channels import Channel
from workstation.domain.drafts import Action, Content, DraftRow, DraftState
from workstation.domain.identifiers import AccountId, DraftId

if TYPE_CHECKING:
    from workstation.services import Workstation

_OPEN_AFTER_MS = 80
_LIST_AFTER_MS = 40
"""Many changes at once are one look at the list."""
_WIDTHS = (300, 348)
"""List and side column in px at 100 % text."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """What the list shows: the rows, what is typed for a new draft, and the channels that take posts."""

    rows: tuple[DraftRow, ...]
    typed: Content | None
    channels: Mapping[AccountId, Channel]


class DraftsWidget(QWidget):
    """The whole screen.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._workstation, self._shell, self._now = workstation, shell, now
        self._listed = _Listed((), None, {})
        self._wanted: DraftId | None = None
        self._asked: DraftId | None = None
        self._writing_new = False
        self.list = DraftsPane()
        self.pane = EditorPane(workstation.drafting.diff, shell.run, now)
        self.side = DraftSide()
        self.start = StartPage()
        self.panes = ThreePanes(shell.memory, "drafts", self.list, self.pane, self.side, self.start, _WIDTHS)
        self.desk = DraftingDesk(workstation, shell, self.pane, self.side, now)
        self.handing_in = HandingIn(workstation, shell, self.desk, self.pane, now)
        self.ending = Ending(workstation, shell, self.desk, self.pane)
        self._attaching = Attaching(workstation, shell, self.pane.editor, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_OPEN_AFTER_MS)
        self._timer.timeout.connect(self._open_current)
        self._list_timer = QTimer(self)
        self._list_timer.setSingleShot(True)
        self._list_timer.setInterval(_LIST_AFTER_MS)
        self._list_timer.timeout.connect(self._read_list)
        self._signals = ChangeSignals(workstation.changes, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self.panes.show_draft(False)
        self.list.choose(mine=shell.memory.get("drafts.whose", "mine") == "mine", state=None)
        self._connect()
        parts = Parts(self.list.list, self.pane, self.desk, self.handing_in, self.ending)
        self.commands = DraftCommands(self, shell, parts)
        self._read_list()

    # For the screen and the commands

    def open_draft(self, draft: DraftId) -> None:
        """Show a draft, whatever the list shows."""
        if draft == NEW:
            self.start_new("")
            return
        if draft != self._wanted:
            self.desk.leave()
        self._asked = draft
        self.list.list.go_to(draft)
        self._read_draft(draft)

    def start_new(self, account: str) -> None:
        """Write a new draft; one that was begun and never saved goes on, unless an account is named."""
        self.desk.leave()
        self.desk.show_nothing()
        self._wanted, self._writing_new = NEW, True
        self._shell.run("drafts.new", self._new_facts(account), self._new_came)

    async def _new_facts(self, account: str) -> EditFacts | None:
        await self.desk.quiet()
        return await read_new_facts(self._workstation, account)

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.list.list.setFocus()

    def panes_in_order(self) -> list[QWidget]:
        """Return the panes that F6 walks through."""
        found: list[QWidget] = [self.list.list, self.pane.editor.text]
        return found if self.panes.folded else [*found, self.side]

    # The list

    def _read_list(self) -> None:
        self._shell.run("drafts.list", self._read(), self._list_came)

    async def _read(self) -> _Listed:
        desk = self._workstation
        state = self.list.state
        rows = await desk.drafting.drafts(mine=self.list.mine, state=state)
        if state is None:
            rows = tuple(row for row in rows if row.state is not DraftState.DISCARDED)
        scratch = await desk.drafting.scratch(scratch_key(NEW))
        channels = {channel.id: channel for channel in await posting_channels(desk)}
        typed = None
        if scratch is not None:
            typed = from_scratch(scratch.text, Content(account=AccountId(""), action=Action.POST, text=""))
        return _Listed(rows, typed, channels)

    def _list_came(self, listed: _Listed) -> None:
        self._listed = listed
        self.start.show_ways(can_write=bool(listed.channels))
        self._show_lines()

    @Slot()
    def _show_lines(self) -> None:
        typed = self._listed.typed
        facts = self.desk.facts
        if typed is None and self._writing_new and facts is not None and facts.view is None:
            typed = self.desk.content
        name = self._workstation.signing_in.current().name
        channel = self._listed.channels.get(typed.account) if typed is not None else None
        current = self.list.list.current
        lines = (*new_lines(typed, channel, name), *drafts_lines(self._listed.rows, self._now()))
        self.list.show_lines(lines)
        wanted = self._wanted or current
        if wanted is not None and self.list.list.go_to(wanted):
            self._timer.stop()
        elif self._wanted is None and lines:
            self.list.list.go_to_first()

    @Slot()
    def _filtered(self) -> None:
        self._shell.memory.put("drafts.whose", "mine" if self.list.mine else "all")
        self._read_list()

    # The draft

    @Slot()
    def _open_current(self) -> None:
        current = self.list.list.current
        if current is None or (current == self._wanted and self.desk.facts is not None):
            return
        self.desk.leave()
        if current == NEW:
            self.start_new("")
        else:
            self._read_draft(current)

    def _read_draft(self, draft: DraftId) -> None:
        self._wanted, self._writing_new = draft, draft == NEW
        self._shell.run("drafts.show", self._edit_facts(draft), self._facts_came)

    async def _edit_facts(self, draft: DraftId) -> EditFacts:
        await self.desk.quiet()
        return await read_edit_facts(self._workstation, draft)

    @Slot(str)
    def _became(self, draft: str) -> None:
        """The new draft has its first revision: it goes on under its id."""
        if self._wanted == NEW:
            self._read_draft(DraftId(draft))

    def _facts_came(self, facts: EditFacts) -> None:
        if facts.id != self._wanted:
            return
        self.panes.show_draft(True)
        self.desk.show(facts)
        self._show_lines()
        asked, self._asked = self._asked, None
        if facts.view is not None and asked == facts.id and not self._is_listed(facts.view.row):
            self.list.choose(mine=False, state=_only_state(facts.view.row))
            self._read_list()

    def _is_listed(self, row: DraftRow) -> bool:
        """Whether the filters let a draft stand in the list."""
        mine = not self.list.mine or row.author == self._workstation.signing_in.current().id
        wanted = self.list.state
        return mine and (row.state is wanted if wanted is not None else row.state is not DraftState.DISCARDED)

    def _new_came(self, facts: EditFacts | None) -> None:
        if self._wanted != NEW:
            return
        if facts is None:
            self._wanted, self._writing_new = None, False
            self.panes.show_draft(False)
            return
        self._facts_came(facts)
        self.pane.tabs.setCurrentIndex(0)
        self.pane.editor.text.setFocus()

    @Slot(str)
    def _wanted_again(self, draft: str) -> None:
        self.start_new("") if draft == NEW else self._read_draft(DraftId(draft))

    @Slot()
    def _gone(self) -> None:
        self._wanted, self._writing_new = None, False
        self.desk.show_nothing()
        self.panes.show_draft(False)
        self._read_list()

    @Slot(str)
    def _channel_chosen(self, account: str) -> None:
        """Another account for a new draft: what was typed goes with it."""
        content = self.desk.content
        if content is None:
            return
        self.pane.editor.settle()
        self._shell.run("drafts.channel", self._on_channel(account), self._facts_came)

    async def _on_channel(self, account: str) -> EditFacts:
        found = await read_new_facts(self._workstation, account)
        content = self.desk.content
        if found is None or content is None:
            raise AssertionError("a channel was chosen among those that take posts")
        return found

    @Slot()
    def _open_conversation(self) -> None:
        facts = self.desk.facts
        conversation = facts.view.row.conversation if facts is not None and facts.view is not None else None
        if conversation is not None:
            self._shell.open_conversation(conversation)

    # Following the world

    @Slot(object)
    def _world_changed(self, changes: Changes) -> None:
        if not changes.has(
            Subject.DRAFT, Subject.REVIEW, Subject.STOP, Subject.CHARTER, Subject.PERSON, Subject.CHANNEL
        ):
            return
        self._list_timer.start()
        touched = changes.ids(Subject.DRAFT) | changes.ids(Subject.REVIEW)
        elsewhere = changes.has(Subject.STOP, Subject.CHARTER, Subject.PERSON)
        if self._wanted is not None and self._wanted != NEW and (self._wanted in touched or elsewhere):
            self._read_draft(self._wanted)

    def hideEvent(self, event: QHideEvent) -> None:
        self.desk.leave()
        super().hideEvent(event)

    def _connect(self) -> None:
        self._signals.changed.connect(self._world_changed)
        self.list.filtered.connect(self._filtered)
        self.list.new_requested.connect(lambda: self.start_new(""))
        self.list.list.moved.connect(self._timer.start)
        self.list.list.opened.connect(lambda: self.pane.editor.text.setFocus())
        self.start.new_requested.connect(lambda: self.start_new(""))
        self.start.connect_requested.connect(lambda: self._shell.open_screen("channels", "add"))
        self.desk.draft_wanted.connect(self._wanted_again)
        self.desk.gone.connect(self._gone)
        self.desk.became.connect(self._became)
        self.desk.typed.connect(self._list_timer.start)
        self.pane.editor.left.connect(self.focus_list)
        self.pane.editor.channel_chosen.connect(self._channel_chosen)
        self.pane.header.stop_requested.connect(lambda: self.commands.ask_stop())
        self.pane.header.conversation_requested.connect(self._open_conversation)


def _only_state(row: DraftRow) -> DraftState | None:
    """The filter that shows a draft: discarded ones stand in no other list."""
    return DraftState.DISCARDED if row.state is DraftState.DISCARDED else None
