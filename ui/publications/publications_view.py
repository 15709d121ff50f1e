"""The publications put together: the list chooses, the page tells and asks, the column explains."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge.change_signals import ChangeSignals
from ui.bridge.shell import Shell
from ui.composing.three_panes import ThreePanes
from ui.publications.detail_pane import DetailPane
from ui.publications.list_pane import ListPane
from ui.publications.publication_actions import PublicationActions
from ui.publications.publication_facts import PublicationFacts, read_facts
from ui.publications.publication_lines import DRAFT, publication_lines
from ui.publications.publication_states import seconds_left
from ui.publications.resting_page import RestingPage
from ui.publications.side_column import SideColumn
from workstation.domain.changes import Changes, Subject
from workstation.domain.drafts import DraftRow, DraftState
from workstation.domain.identifiers import PublicationId
from workstation.domain.publications import Publication

if TYPE_CHECKING:
    from workstation.services import Workstation

_OPEN_AFTER_MS = 60
"""J held down runs through the list without reading everything on its way."""
_WIDTHS = (380, 256)
"""List and column in px at 100 % text."""
_FOLLOWS = (
    Subject.PUBLICATION, Subject.DRAFT, Subject.REVIEW, Subject.STOP, Subject.CHANNEL, Subject.CHARTER, Subject.PERSON,
)  # fmt: skip
_WAITING = frozenset({DraftState.WAITING, DraftState.EXPIRED, DraftState.OBJECTED})


@dataclass(frozen=True, slots=True)
class _Outbox:
    """What the list shows."""

    publications: tuple[Publication, ...] = ()
    waiting: tuple[DraftRow, ...] = ()


class PublicationsWidget(QWidget):
    """The whole screen.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._workstation, self._shell, self._now = workstation, shell, now
        self._outbox = _Outbox()
        self._facts: PublicationFacts | None = None
        self._wanted = ""
        self.list_pane = ListPane()
        self.detail = DetailPane(now)
        self.side = SideColumn()
        self.resting = RestingPage()
        self.panes = ThreePanes(
            shell.memory, "publications", self.list_pane, self.detail, self.side, self.resting, _WIDTHS
        )
        self.actions_on = PublicationActions(workstation, shell, self.detail, lambda: self._facts, self.refresh)
        self._timer = self._make_timer(_OPEN_AFTER_MS, self._open_current, once=True)
        self._seconds = self._make_timer(1000, self._tick, once=False)
        self._signals = ChangeSignals(workstation.changes, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self.panes.show_draft(False)
        self._connect()
        self._read()

    # For the screen

    @property
    def facts(self) -> PublicationFacts | None:
        """The publication that is shown."""
        return self._facts

    def open_publication(self, key: str) -> None:
        """Show a publication by its id, or the one of a draft."""
        found = next((item.id for item in self._outbox.publications if key in (item.id, item.draft)), key)
        self._wanted = found
        if self.list_pane.list.go_to(found):
            self._open_current()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.list_pane.list.setFocus()

    def panes_in_order(self) -> list[QWidget]:
        """Return the panes that F6 walks through."""
        found: list[QWidget] = [self.list_pane.list, self.detail.scroller]
        return found if self.panes.folded else [*found, self.side]

    def refresh(self) -> None:
        """Read list and page again."""
        self._read()
        self._open_current()

    # The list

    def _read(self) -> None:
        self._shell.run("publications.list", self._outbox_now(), self._outbox_came)

    async def _outbox_now(self) -> _Outbox:
        publications = await self._workstation.publishing.publications()
        drafts = await self._workstation.drafting.drafts()
        return _Outbox(publications, tuple(row for row in drafts if row.state in _WAITING))

    def _outbox_came(self, outbox: _Outbox) -> None:
        self._outbox = outbox
        self._show_list()
        if self.list_pane.list.current:
            return
        if not (self._wanted and self.list_pane.list.go_to(self._wanted)) and not self.list_pane.list.go_to_first():
            self._show_nothing()

    def _show_list(self) -> None:
        current = self.list_pane.list.current
        now = self._now()
        self.list_pane.show_lines(publication_lines(self._outbox.publications, self._outbox.waiting, now), now)
        if current:
            self.list_pane.list.go_to(current)
        counting = any(seconds_left(item, now) is not None for item in self._outbox.publications)
        if counting and not self._seconds.isActive():
            self._seconds.start()
        elif not counting:
            self._seconds.stop()

    @Slot()
    def _tick(self) -> None:
        self._show_list()
        self.detail.tick()

    # The page

    @Slot()
    def _open_current(self) -> None:
        key = self.list_pane.list.current
        if not key:
            return
        self._wanted = key
        if key.startswith(DRAFT):
            self._show_waiting(key.removeprefix(DRAFT))
            return
        work = read_facts(self._workstation, PublicationId(key), self._now())
        self._shell.run("publications.page", work, self._facts_came)

    def _facts_came(self, facts: PublicationFacts) -> None:
        if facts.publication.id != self._wanted:
            return
        self._facts = facts
        self.detail.show_facts(facts)
        self.side.show_facts(facts, self._now())
        self.panes.show_draft(True)

    def _show_waiting(self, draft: str) -> None:
        row = next((item for item in self._outbox.waiting if item.id == draft), None)
        if row is not None:
            self._facts = None
            self.resting.show_draft(row)
            self.panes.show_draft(False)

    def _show_nothing(self) -> None:
        self._facts, self._wanted = None, ""
        self.resting.show_nothing()
        self.panes.show_draft(False)

    # Following the world

    @Slot(object)
    def _world_changed(self, changes: Changes) -> None:
        if changes.has(*_FOLLOWS):
            self._read()
            self._open_current()

    def _make_timer(self, interval: int, run: Callable[[], object], *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(once)
        timer.timeout.connect(run)
        return timer

    def _connect(self) -> None:
        rows, detail = self.list_pane.list, self.detail
        self._signals.changed.connect(self._world_changed)
        rows.moved.connect(self._timer.start)
        rows.opened.connect(detail.focus_page)
        detail.chosen.connect(self.actions_on.choose)
        detail.there.connect(self.actions_on.there)
        detail.opened.connect(self.actions_on.open_address)
        detail.conversation_requested.connect(lambda: self.actions_on.choose("conversation"))
        self.resting.approvals_requested.connect(lambda draft: self._shell.open_screen("approvals", draft))
        add = self._shell.commands.add
        add(self, "list.next", lambda: rows.step(1), icon="caret-down")
        add(self, "list.previous", lambda: rows.step(-1), icon="caret-up")
