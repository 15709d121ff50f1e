"""What the composer does: keeps every word, checks the text, says what sending will mean, sends.

Every text belongs to one conversation, one mode and one person. Sending makes a draft, and what happens to it is the
team's rule: the button says so before it is pressed.
"""

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.bridge.shell import Shell
from ui.composing.composer_words import action_words, directions_words, note_words, saved_words
from ui.composing.sending_facts import SendingFacts, sending_facts
from ui.conversation.answer_target import AnswerTarget
from ui.conversation.checking import Checking
from ui.conversation.composer import Composer, Mode
from ui.conversation.sending import Sent, put_draft, send_note, submit
from ui.conversation.standing_draft import StandingDraft
from ui.conversation.undo_send import UndoSend
from ui.conversation.unfinished import Unfinished
from workstation.domain.conversations import ConversationState
from workstation.domain.desk import DraftView
from workstation.domain.drafts import Action, Content, ReplyTarget
from workstation.domain.identifiers import ConversationId, DraftId
from workstation.domain.messages import Message
from workstation.domain.pages import ConversationDetail
from workstation.domain.scratch import Scratch
from workstation.services.text_length import text_length

if TYPE_CHECKING:
    from workstation.services import Workstation


class Composing(QObject):
    """Drives one composer.

    Args:
        workstation: the services.
        shell: the window.
        composer: the widgets.
        newest: returns the newest message of somebody else that is shown.
        now: the present, aware.

    Signals:
        note_added(): an internal note was kept.
    """

    note_added = Signal()

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        composer: Composer,
        newest: Callable[[], Message | None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(composer)
        self._workstation, self._shell, self._composer, self._now = workstation, shell, composer, now
        self.target = AnswerTarget(workstation, shell, newest, self)
        self._unfinished = Unfinished(workstation, shell, now, self)
        self._standing = StandingDraft(workstation, shell, composer, self)
        self._undo = UndoSend(workstation, shell, composer, now, self._taken_back)
        self._checking = Checking(workstation, shell, composer, self._content, self._show_state)
        self._detail: ConversationDetail | None = None
        self._facts: SendingFacts | None = None
        self._revising: DraftId | None = None
        self._busy = False
        self._generation = 0
        composer.text_settled.connect(self._keep)
        composer.mode_chosen.connect(self._mode_chosen)
        composer.submitted.connect(self._submit)
        composer.editor.textChanged.connect(self._typed)
        composer.media.changed.connect(self._check)
        composer.target_dropped.connect(lambda: self.target.choose(None))
        self.target.changed.connect(self.target_known)
        self._standing.to_revise.connect(self._revise)

    # Opening

    def open(self, detail: ConversationDetail) -> None:
        """Turn to a conversation: what was being written there comes back."""
        self._composer.editor.settle()
        self._generation += 1
        self._detail, self._revising = detail, None
        self._undo.stop()
        self._composer.media.show_media(())
        self.target.choose(None)
        self._load(self._composer.mode)
        self.update_detail(detail)

    def reopen(self) -> None:
        """Read again what belongs to the person who sits here now."""
        if self._detail is not None:
            self.open(self._detail)

    def update_detail(self, detail: ConversationDetail) -> None:
        """Take fresh facts of the same conversation without touching what is typed."""
        self._detail = detail
        self._standing.read(detail.row.draft)
        self._shell.run("composer.rule", self._read_facts(detail), self._facts_came)

    def answer(self, message: Message) -> None:
        """Answer this message: the composer turns to it and takes the keyboard."""
        self.set_mode("reply")
        self.target.choose(message)

    def set_mode(self, mode: Mode) -> None:
        """Turn to answering or to a note."""
        if mode != self._composer.mode:
            self._composer.editor.settle()
            self._composer.set_mode(mode)
            self._mode_chosen(mode)
        self._composer.editor.setFocus()

    @Slot()
    def target_known(self) -> None:
        """The messages came, or another one is answered."""
        message = self.target.message
        name = message.author.name or message.author.handle if message is not None else ""
        self._composer.show_target(name, chosen=self.target.is_chosen)
        self._check()

    def _key(self, mode: str) -> str:
        return f"conversation:{self._detail.row.id}:{mode}" if self._detail is not None else ""

    def _load(self, mode: Mode) -> None:
        generation = self._generation
        self._composer.editor.load_text("")
        self._composer.show_saved("")
        self._unfinished.find(self._key(mode), lambda scratch: self._scratch_came(scratch, generation))
        self._show_state()

    def _scratch_came(self, scratch: Scratch | None, generation: int) -> None:
        if generation == self._generation and scratch is not None and scratch.text:
            if not self._composer.editor.toPlainText():
                self._composer.editor.load_text(scratch.text)
                self._composer.show_saved(saved_words(scratch.saved_at))
            self.target.recall(scratch.target)
        self._check()

    @Slot(object)
    def _revise(self, view: DraftView) -> None:
        """An answer begun earlier, or sent back with changes, goes on where it was."""
        content = view.revision.content
        self._revising = view.row.id
        if self._composer.mode == "reply" and not self._composer.editor.toPlainText():
            self._composer.editor.load_text(content.text)
            self._composer.media.show_media(content.media)
        if content.reply_to is not None:
            self.target.recall(content.reply_to.message)
        self._check()

    @Slot(str)
    def _mode_chosen(self, mode: str) -> None:
        self._generation += 1
        self._load("note" if mode == "note" else "reply")
        if self._detail is not None:
            self._standing.read(self._detail.row.draft)

    # Keeping and checking

    @Slot(str, str)
    def _keep(self, mode: str, text: str) -> None:
        if self._detail is None:
            return
        message, generation = self.target.message, self._generation
        target = message.id if message is not None and mode == "reply" else None
        self._unfinished.keep(self._key(mode), text, mode, target, lambda moment: self._kept(moment, generation))
        self._check()

    def _kept(self, moment: datetime, generation: int) -> None:
        if generation == self._generation:
            self._composer.show_saved(saved_words(moment) if self._composer.editor.toPlainText() else "")

    @Slot()
    def _typed(self) -> None:
        text = self._composer.editor.toPlainText()
        if self._detail is not None:
            capabilities = self._detail.channel.capabilities
            self._composer.show_counter(text_length(text, capabilities.length_unit), capabilities.max_length)
        self._composer.show_directions(directions_words(text))
        self._show_state()

    @Slot()
    def _check(self) -> None:
        self._checking.check(self.target.message)

    def _content(self, reply_to: ReplyTarget | None) -> Content | None:
        if self._detail is None:
            return None
        composer, row = self._composer, self._detail.row
        text, media = composer.editor.toPlainText(), composer.media.media
        return Content(
            account=row.account, action=Action.REPLY, text=text, media=media, reply_to=reply_to, labels=row.labels
        )

    async def _read_facts(self, detail: ConversationDetail) -> SendingFacts:
        charter = await self._workstation.governing.charter()
        content = Content(account=detail.row.account, action=Action.REPLY, text="", labels=detail.row.labels)
        return sending_facts(charter, content, self._workstation.signing_in.current(), detail.channel)

    def _facts_came(self, facts: SendingFacts) -> None:
        self._facts = facts
        self._show_state()

    def _show_state(self) -> None:
        """What the button says: the effect, whom it waits for, and what stands against it."""
        composer = self._composer
        empty = not composer.editor.toPlainText().strip()
        if composer.mode == "note":
            words = note_words(empty)
        else:
            blocking, answerable = self._checking.blocking, self.target.message is not None
            words = action_words(self._facts, blocking, empty=empty, answerable=answerable)
        composer.show_action(words)
        if self._busy:
            composer.send.set_available(False)

    # Sending

    @Slot(bool)
    def _submit(self, done: bool) -> None:
        if self._detail is None or self._busy or not self._composer.editor.toPlainText().strip():
            return
        self._busy = True
        self._show_state()
        work = self._send_note() if self._composer.mode == "note" else self._send_reply()
        conversation = self._detail.row.id
        self._shell.run("composer.send.save", self._unbusy(work), lambda _result: self._mark_done(conversation, done))

    async def _unbusy(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._busy = False
            self._show_state()

    async def _send_note(self) -> None:
        if self._detail is not None:
            conversation = self._detail.row.id
            await send_note(self._workstation, conversation, self._key("note"), self._composer.editor.toPlainText())
            self._forget_text(conversation)
            self.note_added.emit()

    async def _send_reply(self) -> None:
        message, detail = self.target.message, self._detail
        if message is None or detail is None:
            return
        conversation, key = detail.row.id, self._key("reply")
        content = self._content(await self._workstation.drafting.reply_target(message.id))
        if content is None:
            return
        draft = self._revising = await put_draft(self._workstation, self._revising, content)
        await submit(self._workstation, draft, key)
        self._revising = None
        self._forget_text(conversation)
        if self._detail is not None and self._detail.row.id == conversation:
            waits = bool(self._facts is not None and self._facts.roles)
            self._undo.start(Sent(conversation, draft, content.text, content.media), waits=waits)

    def _forget_text(self, conversation: ConversationId) -> None:
        if self._detail is not None and self._detail.row.id == conversation:
            self._composer.editor.load_text("")
            self._composer.media.show_media(())
            self._composer.show_saved("")
            self._checking.clear()

    def _mark_done(self, conversation: ConversationId, done: bool) -> None:
        if done:
            work = self._workstation.triaging.set_state((conversation,), ConversationState.DONE)
            self._shell.run("composer.done", work)

    def _taken_back(self, sent: Sent) -> None:
        if self._detail is None or self._detail.row.id != sent.conversation:
            return
        self._revising = sent.draft
        self._composer.set_mode("reply")
        if not self._composer.editor.toPlainText():
            self._composer.editor.setPlainText(sent.text)
            self._composer.media.show_media(sent.media)
        self._composer.editor.settle()
        self._composer.editor.setFocus()
