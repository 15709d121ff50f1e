"""What the drafts screen does: keeps every word, writes revisions, hands in, takes back, ends and stops drafts.

What is typed is kept as it is typed. It becomes a revision when the draft is handed in or left; a locked key leaves it
kept as typed. "Saved" is said only after the commit.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.bridge.shell import Shell
from ui.composing.composer_words import saved_words
from ui.composing.outgoing_facts import OutgoingFacts, counter_words
from ui.composing.signing import Signing
from ui.drafts.draft_button_words import send_words
from ui.drafts.draft_side import DraftSide
from ui.drafts.edit_facts import EditFacts
from ui.drafts.editor_pane import EditorPane
from ui.drafts.scratch_text import NEW, scratch_key, to_scratch
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Content, Finding
from workstation.domain.errors import RuleViolation
from workstation.domain.identifiers import DraftId, EventId, MediaHash
from workstation.domain.outbox import UNDO_SEND

if TYPE_CHECKING:
    from workstation.services import Workstation


class DraftingDesk(QObject):
    """Drives one editor.

    Args:
        workstation: the services.
        shell: the window.
        pane: the editor.
        side: what stands beside it.
        now: the present, aware.

    Signals:
        draft_wanted(str): this draft is to be shown (again).
        gone(): the draft that was shown is not there any more.
        typed(): what is typed for a new draft changed.
        became(str): the new draft that is shown has this id now.
    """

    draft_wanted = Signal(str)
    gone = Signal()
    typed = Signal()
    became = Signal(str)

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        pane: EditorPane,
        side: DraftSide,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(pane)
        self._workstation, self._shell, self._now = workstation, shell, now
        self._pane, self._side = pane, side
        self._facts: EditFacts | None = None
        self._findings: tuple[Finding, ...] = ()
        self._busy = False
        self._round = 0
        self._sent: DraftId | None = None
        self._handed: tuple[EditFacts, Content] | None = None
        self._quiet = asyncio.Event()
        self._quiet.set()
        self.signing = Signing(workstation, shell, pane.key, self._set_busy, self._show_again)
        self._connect()

    @property
    def facts(self) -> EditFacts | None:
        """The draft that is shown."""
        return self._facts

    @property
    def content(self) -> Content | None:
        """What stands in the editor now."""
        facts = self._facts
        if facts is None:
            return None
        return self._pane.editor.put_into(facts.content) if facts.writable else facts.content

    # Showing

    def show(self, facts: EditFacts) -> None:
        """Show a draft; what is being typed in the same draft stays."""
        before = self._facts
        typing = before is not None and before.id == facts.id and before.writable and facts.writable
        keep = self.content if typing and before is not None and self.content != before.content else None
        self._facts = facts
        self._round += 1
        pane = self._pane
        pane.show_facts(facts, self.lift_stop)
        self._side.show_facts(facts, self._now())
        if facts.writable:
            if keep is None:
                self._findings = ()
                pane.editor.show_content(facts.content, facts.channel, self._now())
                pane.header.show_saved(self._first_saved(facts))
            pane.editor.media.show_media(pane.editor.media.media, facts.pictures)
            pane.editor.show_channel(facts.channel, titled=facts.content.reply_to is None)
            pane.editor.show_channels(facts.channels, facts.content.account, fixed=facts.view is not None)
            self._settled(keep=False)
        self._show_action()
        if self._sent != facts.id:
            self._stop_countdown()

    def show_nothing(self) -> None:
        """Show no draft."""
        self._facts = None
        self._stop_countdown()

    def _first_saved(self, facts: EditFacts) -> str:
        typed = facts.typed and not _is_empty(facts.content)
        return QCoreApplication.translate("Drafts", "Kept as typed, not yet a revision") if typed else ""

    def _show_again(self) -> None:
        if self._facts is not None:
            self.draft_wanted.emit(self._facts.id)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._show_action()

    # Writing

    def _edited(self) -> None:
        self._pane.header.show_saved("")
        self._show_counter()
        self._show_action()

    def _settled(self, *, keep: bool = True) -> None:
        facts, content = self._facts, self.content
        if facts is None or content is None or not facts.writable:
            return
        if keep:
            self._keep(facts, content)
        self._show_counter()
        self._side.show_preview(facts, content, self._now())
        self._side.show_sending(facts.sending(content))
        if content.text.strip() or content.media:
            found = self._round
            work = self._workstation.drafting.check(content)
            self._shell.run("drafts.check", work, lambda findings: self._checked(findings, found))
        else:
            self._checked((), self._round)

    def _keep(self, facts: EditFacts, content: Content) -> None:
        """Keep what was typed; what equals the revision needs no keeping."""
        key, found = scratch_key(facts.id), self._round
        same = content == facts.written
        text = "" if same or (facts.view is None and _is_empty(content)) else to_scratch(content)
        work = self._workstation.drafting.save_scratch(key, text, mode="reply")
        self._shell.run("drafts.scratch.save", work, lambda _none: self._kept(found, same=same))
        self.typed.emit()

    def _kept(self, found: int, *, same: bool) -> None:
        if found == self._round and not self._pane.editor.waiting:
            self._pane.header.show_saved("" if same else saved_words(self._now()))

    def _checked(self, findings: Sequence[Finding], found: int) -> None:
        if found == self._round:
            self._findings = tuple(findings)
            self._pane.editor.show_findings([item for item in findings if item.reason.code != "text_empty"])
            self._show_action()

    def _show_counter(self) -> None:
        facts, content = self._facts, self.content
        if facts is not None and content is not None:
            outgoing = OutgoingFacts(content=content, channel=facts.channel, author_name="", written_at=self._now())
            words, too_long = counter_words(outgoing)
            self._pane.editor.show_counter(words, too_long=too_long)

    def _show_action(self) -> None:
        facts, content = self._facts, self.content
        if facts is None or content is None or not facts.writable:
            return
        again = facts.request is not None
        words = send_words(facts.sending(content), content, self._findings, self._now(), again=again)
        self._pane.header.show_action(words, busy=self._busy)

    # Leaving

    def leave(self) -> None:
        """Write what was typed as a revision, because the draft is left; a locked key leaves it kept as typed."""
        facts, content = self._facts, self.content
        if facts is None or content is None or not facts.writable or self._busy:
            return
        self._pane.editor.settle()
        if content == facts.written or (facts.view is None and _is_empty(content)) or self._handed == (facts, content):
            return
        self._handed = facts, content
        self._quiet.clear()
        self._shell.run("drafts.leave.save", self._left(facts, content))

    async def quiet(self) -> None:
        """Wait until what was left is written, so that reading it again shows it once."""
        await self._quiet.wait()

    async def _left(self, facts: EditFacts, content: Content) -> None:
        try:
            draft = await self._write(facts, content)
        except RuleViolation as refusal:
            if refusal.code != "key_locked":
                raise
            await self._workstation.drafting.save_scratch(scratch_key(facts.id), to_scratch(content), mode="reply")
        else:
            if facts.view is None and self._facts is facts:
                self.became.emit(draft)
        finally:
            self._quiet.set()

    async def _write(self, facts: EditFacts, content: Content) -> DraftId:
        """Write a revision and forget what was kept for it."""
        drafting = self._workstation.drafting
        if facts.view is None:
            view = await drafting.create(content)
        elif content != facts.written:
            view = await drafting.revise(facts.view.row.id, content)
        else:
            view = facts.view
        await drafting.drop_scratch(scratch_key(facts.id))
        return view.row.id

    # Handing in and taking back

    def send(self) -> None:
        """Hand the draft in, as the button says; nothing happens while it cannot be pressed."""
        facts, content, button = self._facts, self.content, self._pane.header.send
        if facts is None or content is None or not button.isEnabled() or button.isHidden():
            return
        self._pane.editor.settle()
        waits = bool((sending := facts.sending(content)) and sending.roles)
        self.signing.sign(lambda: self._submit(facts, content, waits))

    async def _submit(self, facts: EditFacts, content: Content, waits: bool) -> None:
        draft = await self._write(facts, content)
        self._facts = None
        try:
            await self._workstation.drafting.submit(draft)
            self._sent = draft
            self._start_countdown(waits)
        finally:
            self.draft_wanted.emit(draft)

    def take_back(self) -> None:
        """Take a draft that was handed in back to write on."""
        facts = self._facts
        if facts is None or facts.view is None:
            return
        draft = facts.view.row.id
        self.signing.sign(lambda: self._workstation.drafting.withdraw_submission(draft))

    def _start_countdown(self, waits: bool) -> None:
        self._pane.header.start_countdown(self._now() + UNDO_SEND, self._now, waits=waits)

    def _stop_countdown(self) -> None:
        self._pane.header.stop_countdown()
        self._sent = None
        if self._facts is not None:
            self._pane.header.show_facts(self._facts, self._now())

    def _undo_send(self) -> None:
        draft = self._sent
        self._stop_countdown()
        if draft is not None:
            work = self._workstation.publishing.undo_send(draft)
            self._shell.run("drafts.undo.save", work, lambda _none: self.draft_wanted.emit(draft))

    # Ending and stopping

    def discard(self) -> None:
        """End the draft, and offer to have its text back."""
        facts, content = self._facts, self.content
        if facts is None or content is None or facts.ended:
            return
        words = QCoreApplication.translate("Drafts", "The draft is discarded.")
        if facts.view is None:
            work = self._workstation.drafting.drop_scratch(scratch_key(NEW))
            self._facts = None
            self._shell.run("drafts.discard.save", work, lambda _none: self._discarded(words, content, new=True))
            return
        draft = facts.view.row.id
        self.signing.sign(lambda: self._end(draft), done=lambda: self._discarded(words, content, new=False))

    async def _end(self, draft: DraftId) -> None:
        await self._workstation.drafting.discard(draft)
        await self._workstation.drafting.drop_scratch(scratch_key(draft))

    def _discarded(self, words: str, content: Content, *, new: bool) -> None:
        if new:
            self.gone.emit()
        self._shell.undo(words, lambda: self._have_back(content, new=new))

    async def _have_back(self, content: Content, *, new: bool) -> None:
        """The text comes back as a draft: what ended keeps its history and stays ended."""
        if new:
            await self._workstation.drafting.save_scratch(scratch_key(NEW), to_scratch(content), mode="reply")
            self.draft_wanted.emit(NEW)
        else:
            view = await self._workstation.drafting.create(content)
            self.draft_wanted.emit(view.row.id)

    def stop(self, reason: str) -> None:
        """Stop the draft."""
        facts = self._facts
        if facts is not None and facts.view is not None:
            draft = facts.view.row.id
            words = QCoreApplication.translate("Drafts", "Stopped. It does not go out until the stop is lifted.")
            reviewing = self._workstation.reviewing
            self.signing.sign(lambda: reviewing.set_stop(StopScope.DRAFT, reason, target=draft), words)

    def lift_stop(self, stop: str) -> None:
        """Lift a stop."""
        words = QCoreApplication.translate("Drafts", "The stop is lifted.")
        self.signing.sign(lambda: self._workstation.reviewing.lift_stop(EventId(stop)), words)

    def _show_picture(self, sha256: str) -> None:
        work = self._workstation.drafting.media(MediaHash(sha256))
        self._shell.run("drafts.picture", work, lambda data: self._pane.editor.media.show_picture(sha256, data))

    def _connect(self) -> None:
        pane = self._pane
        pane.editor.edited.connect(self._edited)
        pane.editor.settled.connect(self._settled)
        pane.editor.submitted.connect(self.send)
        pane.editor.media.bytes_wanted.connect(self._show_picture)
        pane.header.send_requested.connect(self.send)
        pane.header.take_back_requested.connect(self.take_back)
        pane.header.discard_requested.connect(self.discard)
        pane.header.countdown.undone.connect(self._undo_send)
        pane.header.countdown.ended.connect(self._stop_countdown)


def _is_empty(content: Content) -> bool:
    return not (content.text.strip() or content.title.strip() or content.media)
