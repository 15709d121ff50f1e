"""The commands of the drafts screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.bridge.shell import Shell
from ui.composing.stop_question import ask_stop_reason

if TYPE_CHECKING:
    from ui.drafts.drafts_view import DraftsWidget


class DraftCommands(QObject):
    """Registers the commands.

    Args:
        screen: the drafts.
        shell: the window.
    """

    def __init__(self, screen: "DraftsWidget", shell: Shell) -> None:
        super().__init__(screen)
        self._screen, self._shell = screen, shell
        add, translate = shell.commands.add, QCoreApplication.translate
        rows = screen.list.list
        add(rows, "list.next", lambda: rows.step(1), icon="caret-down")
        add(rows, "list.previous", lambda: rows.step(-1), icon="caret-up")
        add(screen.pane, "composer.send", screen.desk.send, icon="signature", refusal=self._cannot_send)
        title = translate("Drafts", "Discard this draft")
        add(screen, "draft.discard", screen.desk.discard, title=title, icon="trash", refusal=self._no_draft)
        title = translate("Drafts", "Stop this draft")
        add(screen, "draft.stop", self.ask_stop, title=title, icon="hand-palm", refusal=self._no_draft)
        title = translate("Drafts", "Take back and write on")
        icon = "pencil-simple-line"
        add(screen, "draft.take_back", screen.desk.take_back, title=title, icon=icon, refusal=self._no_draft)

    def ask_stop(self) -> None:
        """Ask why the draft is to be stopped, and stop it."""
        facts = self._screen.desk.facts
        if facts is None or facts.view is None:
            return
        work = ask_stop_reason(self._screen.window())
        self._shell.run("drafts.stop", work, lambda reason: self._screen.desk.stop(reason) if reason else None)

    def _no_draft(self) -> str:
        if self._screen.desk.facts is None:
            return QCoreApplication.translate("Drafts", "No draft is open.")
        return ""

    def _cannot_send(self) -> str:
        return self._no_draft() or self._screen.pane.header.refusal.text()
