"""The commands on conversations, for the open one or all that are selected: each says what it did and can be undone.

Rows that no longer belong to the view leave it, and the next one is opened, so that a person works down the list.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.wording import times
from workstation.domain.conversations import ConversationRow, ConversationState, Priority
from workstation.domain.identifiers import ConversationId, PersonId

if TYPE_CHECKING:
    from ui.bridge.shell import Shell
    from workstation.domain.people import Person
    from workstation.domain.triage import Undoable
    from workstation.services import Workstation

Ids = Sequence[ConversationId]


class TriageActions(QObject):
    """Runs triage on conversations through the services.

    Args:
        workstation: the services.
        shell: the window: errors, undo bar.
        chosen: returns the conversations that commands act on now.
        row_of: returns a row as last known.

    Signals:
        acting(object): these ids are about to change because the person said so.
    """

    acting = Signal(object)

    def __init__(
        self,
        workstation: Workstation,
        shell: Shell,
        chosen: Callable[[], Ids],
        row_of: Callable[[ConversationId], ConversationRow | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._triaging = workstation.triaging
        self._shell, self._chosen, self._row_of = shell, chosen, row_of
        self.last_undo: Callable[[], Coroutine[Any, Any, int]] | None = None

    def rows(self) -> list[ConversationRow]:
        """Return the rows that commands act on, as far as they are known."""
        return [row for row in map(self._row_of, self._chosen()) if row is not None]

    # Commands

    def toggle_done(self) -> None:
        """Mark as done; when all are done already, reopen."""
        ids, rows = self._chosen(), self.rows()
        if rows and all(row.state is ConversationState.DONE for row in rows):
            work = self._triaging.set_state(ids, ConversationState.OPEN)
            self._do(ids, work, lambda count: self.tr("%n conversation(s) reopened", "", count))
            return
        work = self._triaging.set_state(ids, ConversationState.DONE)
        self._do(ids, work, lambda count: self.tr("%n conversation(s) marked as done", "", count))

    def set_pending(self) -> None:
        """Wait for the customer."""
        ids = self._chosen()
        work = self._triaging.set_state(ids, ConversationState.PENDING)
        self._do(ids, work, lambda count: self.tr("%n conversation(s) pending on the customer", "", count))

    def reopen(self) -> None:
        """Open again."""
        ids = self._chosen()
        work = self._triaging.set_state(ids, ConversationState.OPEN)
        self._do(ids, work, lambda count: self.tr("%n conversation(s) reopened", "", count))

    def snooze(self, until: datetime, now: datetime) -> None:
        """Put away until a moment."""
        ids = self._chosen()
        day = times.day_and_time(until, now)
        work = self._triaging.set_state(ids, ConversationState.SNOOZED, until)
        self._do(
            ids, work, lambda count: self.tr("%n conversation(s) snoozed to {day}", "", count).replace("{day}", day)
        )

    def assign(self, person: Person | None) -> None:
        """Give to somebody, or to nobody."""
        ids = self._chosen()
        identifier: PersonId | None = person.id if person is not None else None
        work = self._triaging.assign(ids, identifier)
        if person is None:
            self._do(ids, work, lambda count: self.tr("%n conversation(s) assigned to nobody", "", count))
            return
        name = person.name
        self._do(
            ids, work, lambda count: self.tr("%n conversation(s) assigned to {name}", "", count).replace("{name}", name)
        )

    def toggle_label(self, label: str) -> None:
        """Add a label; when all have it already, take it away."""
        ids, rows = self._chosen(), self.rows()
        if rows and all(label in row.labels for row in rows):
            work = self._triaging.unlabel(ids, label)
            self._do(
                ids,
                work,
                lambda count: self.tr("Label {label} taken from %n conversation(s)", "", count).replace(
                    "{label}", label
                ),
            )
            return
        work = self._triaging.label(ids, label)
        self._do(
            ids,
            work,
            lambda count: self.tr("Label {label} added to %n conversation(s)", "", count).replace("{label}", label),
        )

    def toggle_star(self) -> None:
        """Star; when all are starred already, take the stars away."""
        ids, rows = self._chosen(), self.rows()
        starred = not (rows and all(row.starred for row in rows))
        self._quietly(ids, self._triaging.star(ids, starred))

    def toggle_mute(self) -> None:
        """Mute; when all are muted already, unmute."""
        ids, rows = self._chosen(), self.rows()
        muted = not (rows and all(row.muted for row in rows))
        work = self._triaging.mute(ids, muted)
        if muted:
            self._do(ids, work, lambda count: self.tr("%n conversation(s) muted", "", count))
        else:
            self._do(ids, work, lambda count: self.tr("%n conversation(s) no longer muted", "", count))

    def toggle_priority(self) -> None:
        """Raise the priority; when all are high already, back to normal."""
        ids, rows = self._chosen(), self.rows()
        high = not (rows and all(row.priority is Priority.HIGH for row in rows))
        self._quietly(ids, self._triaging.set_priority(ids, Priority.HIGH if high else Priority.NORMAL))

    def mark_unread(self) -> None:
        """Mark as unread for the person who sits here."""
        ids = self._chosen()
        self._quietly(ids, self._triaging.mark_unread(ids))

    def toggle_read(self) -> None:
        """Mark as read; when all are read already, as unread."""
        ids, rows = self._chosen(), self.rows()
        unread = any(row.unread for row in rows)
        work = self._triaging.mark_read(ids) if unread else self._triaging.mark_unread(ids)
        self._quietly(ids, work)

    def read_now(self, conversation: ConversationId) -> None:
        """Mark one conversation as read because it was looked at; nobody wants to undo that."""
        self._shell.run("triage.read", self._triaging.mark_read((conversation,)))

    def take_up(self) -> None:
        """Make heard conversations ours to answer."""
        ids = self._chosen()
        work = self._triaging.take_up(ids)
        self._do(ids, work, lambda count: self.tr("%n conversation(s) taken up", "", count))

    def undo(self) -> None:
        """Take the last action back."""
        undo, self.last_undo = self.last_undo, None
        if undo is not None:
            self._shell.run("triage.undo", undo(), lambda _count: self._shell.show_notice(self.tr("Taken back")))

    # How

    def _do(self, ids: Ids, work: Coroutine[Any, Any, Undoable], words: Callable[[int], str]) -> None:
        """Run an action that moves conversations, and offer to take it back."""
        if not ids:
            work.close()
            return
        self.acting.emit(tuple(ids))
        self._shell.run("triage", work, lambda undoable: self._done(undoable, words))

    def _done(self, undoable: Undoable, words: Callable[[int], str]) -> None:
        self.last_undo = lambda: self._triaging.undo(undoable.token)
        self._shell.undo(words(undoable.count), self._take_back)

    async def _take_back(self) -> None:
        undo, self.last_undo = self.last_undo, None
        if undo is not None:
            await undo()

    def _quietly(self, ids: Ids, work: Coroutine[Any, Any, Undoable]) -> None:
        """Run an action whose effect is seen in the row itself."""
        if not ids:
            work.close()
            return
        self._shell.run("triage", work, self._remember)

    def _remember(self, undoable: Undoable) -> None:
        self.last_undo = lambda: self._triaging.undo(undoable.token)
