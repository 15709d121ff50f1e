"""Ends a draft, with a way to have its text back, and stops one until the stop is lifted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.bridge.shell import Shell
from ui.drafts.drafting_desk import DraftingDesk
from ui.drafts.editor_pane import EditorPane
from ui.drafts.scratch_text import NEW, scratch_key, to_scratch
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Content
from workstation.domain.identifiers import DraftId, EventId

if TYPE_CHECKING:
    from workstation.services import Workstation


class Ending(QObject):
    """Discarding and stopping.

    Args:
        workstation: the services.
        shell: the window.
        desk: the draft at hand.
        pane: its editor.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, desk: DraftingDesk, pane: EditorPane) -> None:
        super().__init__(pane)
        self._workstation, self._shell, self._desk = workstation, shell, desk
        pane.header.discard_requested.connect(self.discard)
        desk.lift_requested.connect(self.lift_stop)

    def discard(self) -> None:
        """End the draft, and offer to have its text back."""
        facts, content = self._desk.facts, self._desk.content
        if facts is None or content is None or facts.ended:
            return
        words = QCoreApplication.translate("Drafts", "The draft is discarded.")
        if facts.view is None:
            work = self._workstation.drafting.drop_scratch(scratch_key(NEW))
            self._desk.let_go()
            self._shell.run("drafts.discard.save", work, lambda _none: self._discarded(words, content, new=True))
            return
        draft = facts.view.row.id
        self._desk.signing.sign(lambda: self._end(draft), done=lambda: self._discarded(words, content, new=False))

    async def _end(self, draft: DraftId) -> None:
        await self._workstation.drafting.discard(draft)
        await self._workstation.drafting.drop_scratch(scratch_key(draft))

    def _discarded(self, words: str, content: Content, *, new: bool) -> None:
        if new:
            self._desk.gone.emit()
        self._shell.undo(words, lambda: self._have_back(content, new=new))

    async def _have_back(self, content: Content, *, new: bool) -> None:
        """The text comes back as a draft: what ended keeps its history and stays ended."""
        if new:
            await self._workstation.drafting.save_scratch(scratch_key(NEW), to_scratch(content), mode="reply")
            self._desk.draft_wanted.emit(NEW)
        else:
            view = await self._workstation.drafting.create(content)
            self._desk.draft_wanted.emit(view.row.id)

    def stop(self, reason: str) -> None:
        """Stop the draft."""
        facts = self._desk.facts
        if facts is not None and facts.view is not None:
            draft = facts.view.row.id
            words = QCoreApplication.translate("Drafts", "Stopped. It does not go out until the stop is lifted.")
            reviewing = self._workstation.reviewing
            self._desk.signing.sign(lambda: reviewing.set_stop(StopScope.DRAFT, reason, target=draft), words)

    def lift_stop(self, stop: str) -> None:
        """Lift a stop."""
        words = QCoreApplication.translate("Drafts", "The stop is lifted.")
        self._desk.signing.sign(lambda: self._workstation.reviewing.lift_stop(EventId(stop)), words)
