"""The commands of the drafts screen."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Shell
from ui.composing.draft_list import DraftList
from ui.composing.stop_question import ask_stop_reason
from ui.drafts.drafting_desk import DraftingDesk
from ui.drafts.editor_pane import EditorPane
from ui.drafts.ending import Ending
from ui.drafts.handing_in import HandingIn


@dataclass(frozen=True, slots=True)
class Parts:
    """What the commands act on."""

    rows: DraftList
    pane: EditorPane
    desk: DraftingDesk
    handing_in: HandingIn
    ending: Ending


class DraftCommands(QObject):
    """Registers the commands.

    Args:
        screen: the drafts.
        shell: the window.
        parts: what they act on.
    """

    def __init__(self, screen: QWidget, shell: Shell, parts: Parts) -> None:
        super().__init__(screen)
        self._screen, self._shell, self._parts = screen, shell, parts
        add, translate = shell.commands.add, QCoreApplication.translate
        rows = parts.rows
        add(rows, "list.next", lambda: rows.step(1), icon="caret-down")
        add(rows, "list.previous", lambda: rows.step(-1), icon="caret-up")
        add(parts.pane, "composer.send", parts.handing_in.send, icon="signature", refusal=self._cannot_send)
        title = translate("Drafts", "Discard this draft")
        add(screen, "draft.discard", parts.ending.discard, title=title, icon="trash", refusal=self._no_draft)
        title = translate("Drafts", "Stop this draft")
        add(screen, "draft.stop", self.ask_stop, title=title, icon="hand-palm", refusal=self._no_draft)
        title = translate("Drafts", "Take back and write on")
        icon = "pencil-simple-line"
        add(screen, "draft.take_back", parts.handing_in.take_back, title=title, icon=icon, refusal=self._no_draft)

    def ask_stop(self) -> None:
        """Ask why the draft is to be stopped, and stop it."""
        facts = self._parts.desk.facts
        if facts is None or facts.view is None:
            return
        work = ask_stop_reason(self._screen.window())
        self._shell.run("drafts.stop", work, lambda reason: self._parts.ending.stop(reason) if reason else None)

    def _no_draft(self) -> str:
        if self._parts.desk.facts is None:
            return QCoreApplication.translate("Drafts", "No draft is open.")
        return ""

    def _cannot_send(self) -> str:
        return self._no_draft() or self._parts.pane.header.refusal.text()
