"""The commands of the inbox: every key of the list, and what the palette and the menus offer beside them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QApplication, QWidget

from ui.bridge.shell import Shell
from ui.inbox.inbox_parts import InboxParts
from ui.inbox.inbox_views import built_in_views
from ui.inbox.triage_menus import TriageMenus
from ui.widgets.plain_text import one_line
from ui.widgets.text_marking import visible

if TYPE_CHECKING:
    from workstation.services import Workstation

QUICK_LABELS = 9


class InboxCommands(QObject):
    """Registers the inbox's commands.

    Args:
        inbox: what they act on.
        workstation: the services.
        shell: where commands are registered.
        now: the present, aware.
    """

    def __init__(
        self, inbox: InboxParts, workstation: "Workstation", shell: Shell, now: Callable[[], datetime]
    ) -> None:
        super().__init__(inbox.widget)
        self._inbox, self._workstation, self._shell, self._now = inbox, workstation, shell, now
        self.menus = TriageMenus(inbox.widget, now)
        self._add_moves()
        self._add_triage()
        self._add_more()
        for number in range(QUICK_LABELS):
            self._add(f"list.label_{number + 1}", partial(self._quick_label, number))
        inbox.right.command.connect(self.trigger)
        inbox.more_button.clicked.connect(self._pop_list_menu)

    def trigger(self, command: str) -> None:
        """Run a command by its id."""
        action = self._shell.commands.action(command)
        if action is not None:
            action.trigger()

    def context(self) -> str:
        """Return what commands act on, in words, for the palette."""
        inbox = self._inbox
        if inbox.model.checked:
            return self.tr("for: %n selected", "", len(inbox.model.checked))
        row = inbox.model.row_of(inbox.conversation.conversation) if inbox.conversation.conversation else None
        subject = one_line(row.subject or row.preview) if row is not None else ""
        return self.tr("for: {subject}").replace("{subject}", visible(subject[:60])) if subject else ""

    def collect(self) -> None:
        """Ask all channels now."""
        title = self.tr("Collecting from all channels")
        self._shell.run_job(title, lambda _job: self._workstation.scheduling.collect_now())

    # Registering

    def _add(
        self, command: str, run: Callable[[], object], title: str = "", icon: str = "", owner: QWidget | None = None
    ) -> QAction:
        # What acts on conversations says in the palette why it cannot run.
        acts = command.startswith(("list.", "conversation.")) and command not in _ALWAYS
        refusal = self._nothing_chosen if acts else None
        return self._shell.commands.add(
            owner or self._inbox.widget, command, run, title=title, icon=icon, refusal=refusal
        )

    def _nothing_chosen(self) -> str:
        return "" if self._inbox.chosen() else self.tr("no conversation is open")

    def _add_moves(self) -> None:
        inbox, rows = self._inbox, self._inbox.rows
        self._add("list.next", lambda: rows.step(1), icon="arrow-down")
        self._add("list.previous", lambda: rows.step(-1), icon="arrow-up")
        self._add("list.next_unread", lambda: rows.step_unread(1), icon="arrow-down")
        self._add("list.previous_unread", lambda: rows.step_unread(-1), icon="arrow-up")
        self._add("list.open", rows.opened.emit, icon="arrow-right", owner=rows)
        self._add("list.back", self._back, icon="arrow-u-up-left")
        self._add("list.select", rows.toggle_check, icon="check")
        self._add("list.extend_down", lambda: rows.extend(1), icon="caret-double-down")
        self._add("list.extend_up", lambda: rows.extend(-1), icon="caret-double-up")
        self._add("anywhere.search", inbox.search.focus, icon="magnifying-glass")
        self._add("anywhere.find_here", inbox.conversation.find_here, icon="magnifying-glass")

    def _add_triage(self) -> None:
        act = self._inbox.actions
        self._add("list.reply", lambda: self._inbox.conversation.write("reply"), icon="arrow-bend-up-left")
        self._add("list.done", act.toggle_done, icon="check-circle")
        self._add("list.snooze", self._pop_snooze, icon="moon")
        self._add("list.assign", self._pop_assign, icon="user-plus")
        self._add("list.label", self._pop_labels, icon="tag")
        self._add("list.star", act.toggle_star, icon="star")
        self._add("list.unread", act.mark_unread, icon="envelope-simple")
        self._add("list.mute", act.toggle_mute, icon="bell-slash")
        self._add("list.undo", act.undo, icon="arrow-counter-clockwise")

    def _add_more(self) -> None:
        act = self._inbox.actions
        self._add("conversation.assign_me", self._assign_me, self.tr("Assign to me"), "user")
        self._add("conversation.pending", act.set_pending, self.tr("Pending on the customer"), "circle-half")
        self._add("conversation.reopen", act.reopen, self.tr("Reopen"), "circle")
        self._add("conversation.take_up", act.take_up, self.tr("Take up"), "tray")
        self._add("conversation.priority", act.toggle_priority, self.tr("High priority"), "caret-double-up")
        self._add("conversation.read", act.toggle_read, self.tr("Mark as read or unread"), "envelope-open")
        self._add("conversation.note", lambda: self._inbox.conversation.write("note"), self.tr("Internal note"), "note")
        self._add("conversation.more", self._pop_more, self.tr("More"), "dots-three")
        for view in built_in_views():
            title = self.tr("View: {name}").replace("{name}", view.title)
            self._add(f"view.{view.key}", partial(self._inbox.choose_view, view.key), title, view.icon)
        self._add("list.select_all", self._select_all, self.tr("Select everything in the list"), "list-checks")
        self._inbox.right.select_all_requested.connect(self._select_all)

    # Doing

    def _back(self) -> None:
        """Esc: first the selection, then the way back to the list. Nothing typed is ever discarded."""
        if self._inbox.model.checked:
            self._inbox.rows.clear_checks()
        self._inbox.rows.setFocus()

    def _select_all(self) -> None:
        self._inbox.model.check_all()
        self._inbox.rows.set_checks((), True)

    def _assign_me(self) -> None:
        self._inbox.actions.assign(self._workstation.signing_in.current())

    def _quick_label(self, number: int) -> None:
        labels = self._inbox.facts().labels
        if number < len(labels):
            self._inbox.actions.toggle_label(labels[number])

    def _pop_snooze(self) -> None:
        if self._inbox.chosen():
            act = self._inbox.actions
            self.menus.snooze(self._place(), lambda moment: act.snooze(moment, self._now()), self._ask_day)

    def _ask_day(self) -> None:
        from ui.inbox.triage_dialogs import ask_for_day

        work = ask_for_day(self._now(), self._shell.window)
        self._shell.run("inbox.day", work, self._day_came)

    def _day_came(self, moment: datetime | None) -> None:
        if moment is not None:
            self._inbox.actions.snooze(moment, self._now())

    def _pop_assign(self) -> None:
        if self._inbox.chosen():
            me = self._workstation.signing_in.current()
            self.menus.assign(self._place(), self._inbox.facts().people, me, self._inbox.actions.assign)

    def _pop_labels(self) -> None:
        rows = self._inbox.actions.rows()
        if self._inbox.chosen():
            present = set(rows[0].labels).intersection(*(row.labels for row in rows)) if rows else set()
            labels = self._inbox.facts().labels
            act = self._inbox.actions
            self.menus.label(self._place(), labels, tuple(present), act.toggle_label, self._ask_label)

    def _ask_label(self) -> None:
        from ui.inbox.triage_dialogs import ask_for_label

        self._shell.run("inbox.label", ask_for_label(self._shell.window), self._label_came)

    def _label_came(self, label: str | None) -> None:
        if label:
            self._inbox.actions.toggle_label(label)

    def _pop_more(self) -> None:
        action = self._shell.commands.action
        wanted = (
            "conversation.assign_me", "list.assign", "list.label", "", "conversation.pending", "conversation.reopen",
            "conversation.take_up", "list.snooze", "", "conversation.priority", "list.unread", "list.mute", "",
            "conversation.note",
        )  # fmt: skip
        self.menus.more(self._place(), [action(command) if command else None for command in wanted])

    def _pop_list_menu(self) -> None:
        action, button = self._shell.commands.action, self._inbox.more_button
        wanted = ("list.select_all", "conversation.read", "", "anywhere.collect", "anywhere.search", "", "list.undo")
        place = button.mapToGlobal(button.rect().bottomLeft())
        self.menus.more(place, [action(command) if command else None for command in wanted])

    def _place(self) -> QPoint:
        """Where a menu opens: under the button that was pressed, else at the current row."""
        focused = QApplication.widgetAt(QCursor.pos()) if _pressed() else None
        if focused is not None and self._inbox.widget.isAncestorOf(focused):
            return focused.mapToGlobal(focused.rect().bottomLeft())
        rows = self._inbox.rows
        place = rows.visualRect(rows.currentIndex())
        return QPoint(rows.viewport().mapToGlobal(place.center()))


_ALWAYS = frozenset(
    {"list.next", "list.previous", "list.next_unread", "list.previous_unread", "list.undo", "list.select_all"}
)


def _pressed() -> bool:
    return bool(QApplication.mouseButtons() & Qt.MouseButton.LeftButton)
