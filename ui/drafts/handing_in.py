"""Hands a draft in, offers for some seconds to take that back, and takes back what was handed in to write on."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.bridge.shell import Shell
from ui.drafts.drafting_desk import DraftingDesk
from ui.drafts.edit_facts import EditFacts
from ui.drafts.editor_pane import EditorPane
from workstation.domain.drafts import Content
from workstation.domain.identifiers import DraftId
from workstation.domain.outbox import UNDO_SEND

if TYPE_CHECKING:
    from workstation.services import Workstation


class HandingIn(QObject):
    """The one button of the editor, and the way back.

    Args:
        workstation: the services.
        shell: the window.
        desk: the draft at hand.
        pane: its editor.
        now: the present, aware.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        desk: DraftingDesk,
        pane: EditorPane,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(pane)
        self._workstation, self._shell, self._desk = workstation, shell, desk
        self._pane, self._now = pane, now
        self._sent: DraftId | None = None
        pane.header.send_requested.connect(self.send)
        pane.header.take_back_requested.connect(self.take_back)
        pane.header.countdown.undone.connect(self._undo_send)
        pane.header.countdown.ended.connect(self._stop_countdown)
        pane.editor.submitted.connect(self.send)
        desk.shown.connect(self._shown)

    def send(self) -> None:
        """Hand the draft in, as the button says; nothing happens while it cannot be pressed."""
        facts, content, button = self._desk.facts, self._desk.content, self._pane.header.send
        if facts is None or content is None or not button.isEnabled() or button.isHidden():
            return
        self._pane.editor.settle()
        waits = bool((sending := facts.sending(content)) and sending.roles)
        self._desk.signing.sign(lambda: self._submit(facts, content, waits))

    async def _submit(self, facts: EditFacts, content: Content, waits: bool) -> None:
        draft = await self._desk.write(facts, content)
        self._desk.let_go()
        try:
            await self._workstation.drafting.submit(draft)
            self._sent = draft
            self._start_countdown(waits)
        finally:
            self._desk.draft_wanted.emit(draft)

    def take_back(self) -> None:
        """Take a draft that was handed in back to write on."""
        facts = self._desk.facts
        if facts is None or facts.view is None:
            return
        draft = facts.view.row.id
        self._desk.signing.sign(lambda: self._workstation.drafting.withdraw_submission(draft))

    def _start_countdown(self, waits: bool) -> None:
        self._pane.header.start_countdown(self._now() + UNDO_SEND, self._now, waits=waits)

    def _stop_countdown(self) -> None:
        self._pane.header.stop_countdown()
        self._sent = None
        if self._desk.facts is not None:
            self._pane.header.show_facts(self._desk.facts, self._now())

    @Slot(str)
    def _shown(self, draft: str) -> None:
        """The countdown belongs to the draft that was sent."""
        if self._sent is not None and draft != self._sent:
            self._stop_countdown()

    def _undo_send(self) -> None:
        draft = self._sent
        self._stop_countdown()
        if draft is not None:
            work = self._workstation.publishing.undo_send(draft)
            self._shell.run("drafts.undo.save", work, lambda _none: self._desk.draft_wanted.emit(draft))
