"""What the composer does: keeps every word, checks the text, says what sending will mean, sends.

Every text belongs to one conversation, one mode and one person; it is written to the workspace when the fingers rest,
and "saved" is said only after the commit. Sending makes a draft, and what happens to it is the team's rule.
"""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.bridge.shell import Shell
from ui.composing.composer_words import (
    action_words,
    countdown_words,
    directions_words,
    finding_line,
    note_words,
    saved_words,
)
from ui.composing.sending_facts import SendingFacts, sending_facts
from ui.conversation.composer import Composer, Mode
from workstation.domain.conversations import ConversationState
from workstation.domain.desk import DraftView
from workstation.domain.drafts import Action, Content, DraftState, Finding, MediaRef, ReplyTarget
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import ConversationId, DraftId
from workstation.domain.messages import Message
from workstation.domain.pages import ConversationDetail
from workstation.domain.scratch import Scratch
from workstation.services.text_length import text_length

if TYPE_CHECKING:
    from workstation.services import Workstation

UNDO_SECONDS = 10
_REVISABLE = frozenset({DraftState.WRITING, DraftState.CHANGES_REQUESTED})


@dataclass(slots=True)
class _Sent:
    """What was just sent, so that it can be taken back with its text."""

    conversation: ConversationId
    draft: DraftId
    text: str
    media: tuple[MediaRef, ...]


class Composing(QObject):
    """Drives one composer.

    Args:
        workstation: the services.
        shell: the window.
        composer: the widgets.
        target: returns the message that an answer answers.
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
        target: Callable[[], Message | None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(composer)
        self._workstation, self._shell, self._composer = workstation, shell, composer
        self._target, self._now = target, now
        self._detail: ConversationDetail | None = None
        self._facts: SendingFacts | None = None
        self._findings: tuple[Finding, ...] = ()
        self._revising: DraftId | None = None
        self._sent: _Sent | None = None
        self._busy = False
        self._generation = 0
        composer.text_settled.connect(self._keep)
        composer.mode_chosen.connect(self._mode_chosen)
        composer.submitted.connect(self._submit)
        composer.editor.textChanged.connect(self._typed)
        composer.media.changed.connect(self._check)
        composer.countdown.undone.connect(self._take_back)
        composer.countdown.ended.connect(self._countdown_over)

    # Opening

    def open(self, detail: ConversationDetail) -> None:
        """Turn to a conversation: what was being written there comes back."""
        self._composer.editor.settle()
        self._generation += 1
        self._detail, self._findings, self._revising = detail, (), None
        self._stop_countdown()
        self._composer.media.show_media(())
        self._load(self._composer.mode)
        self._shell.run("composer.rule", self._read_facts(detail), self._facts_came)

    def reopen(self) -> None:
        """Read again what belongs to the person who sits here now."""
        if self._detail is not None:
            self.open(self._detail)

    def update_detail(self, detail: ConversationDetail) -> None:
        """Take fresh facts of the same conversation without touching what is typed."""
        self._detail = detail
        self._shell.run("composer.rule", self._read_facts(detail), self._facts_came)

    def target_known(self) -> None:
        """The messages came: there is something to answer."""
        self._show_state()

    def set_mode(self, mode: Mode) -> None:
        """Turn to answering or to a note."""
        self._composer.editor.settle()
        self._composer.set_mode(mode)
        self._mode_chosen(mode)

    def _key(self, mode: str) -> str:
        return f"conversation:{self._detail.row.id}:{mode}" if self._detail is not None else ""

    def _load(self, mode: Mode) -> None:
        generation = self._generation
        work = self._workstation.drafting.scratch(self._key(mode))
        self._composer.editor.load_text("")
        self._composer.show_saved("")
        self._shell.run("composer.scratch", work, lambda scratch: self._scratch_came(scratch, mode, generation))
        self._show_state()

    def _scratch_came(self, scratch: Scratch | None, mode: Mode, generation: int) -> None:
        if generation != self._generation or mode != self._composer.mode:
            return
        if scratch is not None and scratch.text and not self._composer.editor.toPlainText():
            self._composer.editor.load_text(scratch.text)
            self._composer.show_saved(saved_words(scratch.saved_at))
        elif mode == "reply" and self._detail is not None and self._detail.row.draft is not None:
            work = self._draft(self._detail.row.draft)
            self._shell.run("composer.draft", work, lambda view: self._draft_came(view, generation))
        self._check()

    async def _draft(self, draft: DraftId) -> DraftView | None:
        """Read a draft; one that is gone meanwhile is no error here."""
        try:
            return await self._workstation.drafting.show(draft)
        except NotFound:
            return None

    def _draft_came(self, view: DraftView | None, generation: int) -> None:
        """An answer begun earlier, or sent back with changes, goes on where it was."""
        if view is None:
            return
        mine = view.row.author == self._workstation.signing_in.current().id
        if generation != self._generation or not mine or view.row.state not in _REVISABLE:
            return
        self._revising = view.row.id
        if not self._composer.editor.toPlainText():
            self._composer.editor.load_text(view.revision.content.text)
            self._composer.media.show_media(view.revision.content.media)
            self._check()

    def _mode_chosen(self, mode: str) -> None:
        self._generation += 1
        self._load("note" if mode == "note" else "reply")
        self._composer.editor.setFocus()

    # Keeping

    def _keep(self, mode: str, text: str) -> None:
        if self._detail is None:
            return
        key, target = self._key(mode), self._target()
        work = self._save(key, text, mode, target)
        generation = self._generation
        self._shell.run("composer.save", work, lambda moment: self._kept(moment, generation))
        self._check()

    async def _save(self, key: str, text: str, mode: str, target: Message | None) -> datetime:
        kept_mode: Mode = "note" if mode == "note" else "reply"
        await self._workstation.drafting.save_scratch(
            key, text, mode=kept_mode, target=target.id if target is not None else None
        )
        return self._now()

    def _kept(self, moment: datetime, generation: int) -> None:
        if generation == self._generation:
            self._composer.show_saved(saved_words(moment) if self._composer.editor.toPlainText() else "")

    # Checking

    def _typed(self) -> None:
        text = self._composer.editor.toPlainText()
        capabilities = self._detail.channel.capabilities if self._detail is not None else None
        if capabilities is not None:
            length = text_length(text, capabilities.length_unit)
            self._composer.show_counter(length, capabilities.max_length)
        self._composer.show_directions(directions_words(text))
        self._show_state()

    def _check(self) -> None:
        content = self._content(None)
        if content is None or self._composer.mode == "note" or not content.text.strip():
            self._findings_came((), self._generation)
            return
        generation = self._generation
        work = self._workstation.drafting.check(content)
        self._shell.run("composer.check", work, lambda found: self._findings_came(found, generation))

    def _findings_came(self, findings: tuple[Finding, ...], generation: int) -> None:
        if generation != self._generation:
            return
        self._findings = findings
        self._composer.findings.show_lines([finding_line(item) for item in findings])
        self._composer.editor.underline([(item.start, item.end, item.blocks) for item in findings])
        self._show_state()

    def _content(self, reply_to: ReplyTarget | None) -> Content | None:
        if self._detail is None:
            return None
        row = self._detail.row
        return Content(
            account=row.account,
            action=Action.REPLY,
            text=self._composer.editor.toPlainText(),
            media=self._composer.media.media,
            reply_to=reply_to,
            labels=row.labels,
        )

    async def _read_facts(self, detail: ConversationDetail) -> SendingFacts:
        charter = await self._workstation.governing.charter()
        person = self._workstation.signing_in.current()
        content = Content(account=detail.row.account, action=Action.REPLY, text="", labels=detail.row.labels)
        return sending_facts(charter, content, person, detail.channel)

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
            blocking = [item for item in self._findings if item.blocks]
            words = action_words(self._facts, blocking, empty=empty, answerable=self._target() is not None)
        composer.show_action(words)
        if self._busy:
            composer.send.set_available(False)

    # Sending

    def _submit(self, done: bool) -> None:
        if self._detail is None or self._busy or not self._composer.editor.toPlainText().strip():
            return
        self._busy = True
        self._show_state()
        work = self._send_note() if self._composer.mode == "note" else self._send_reply()
        conversation = self._detail.row.id
        self._shell.run("composer.send", self._unbusy(work), lambda _result: self._mark_done(conversation, done))

    async def _unbusy(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._busy = False
            self._show_state()

    async def _send_note(self) -> None:
        if self._detail is None:
            return
        conversation, key = self._detail.row.id, self._key("note")
        await self._workstation.triaging.add_note(conversation, self._composer.editor.toPlainText())
        await self._workstation.drafting.save_scratch(key, "", mode="note", target=None)
        self._forget_text(conversation)
        self.note_added.emit()

    async def _send_reply(self) -> None:
        target, detail = self._target(), self._detail
        if target is None or detail is None:
            return
        drafting, key = self._workstation.drafting, self._key("reply")
        content = self._content(await drafting.reply_target(target.id))
        if content is None:
            return
        if self._revising is not None:
            view = await drafting.revise(self._revising, content)
        else:
            view = await drafting.create(content)
        self._revising = view.row.id
        await drafting.submit(view.row.id)
        await drafting.save_scratch(key, "", mode="reply", target=None)
        self._sent = _Sent(detail.row.id, view.row.id, content.text, content.media)
        self._revising = None
        self._forget_text(detail.row.id)
        self._start_countdown(detail.row.id)

    def _forget_text(self, conversation: ConversationId) -> None:
        if self._detail is not None and self._detail.row.id == conversation:
            self._composer.editor.load_text("")
            self._composer.media.show_media(())
            self._composer.show_saved("")
            self._findings_came((), self._generation)

    def _mark_done(self, conversation: ConversationId, done: bool) -> None:
        if done:
            work = self._workstation.triaging.set_state((conversation,), ConversationState.DONE)
            self._shell.run("composer.done", work)

    # Taking back

    def _start_countdown(self, conversation: ConversationId) -> None:
        if self._detail is None or self._detail.row.id != conversation:
            return
        until = self._now() + timedelta(seconds=UNDO_SECONDS)
        waits = bool(self._facts is not None and self._facts.roles)
        self._composer.show_countdown(True)
        self._composer.countdown.start(until, lambda left: countdown_words(left, waits=waits), self._now)

    def _stop_countdown(self) -> None:
        self._composer.countdown.stop()
        self._composer.show_countdown(False)
        self._sent = None

    def _countdown_over(self) -> None:
        self._stop_countdown()

    def _take_back(self) -> None:
        sent = self._sent
        self._stop_countdown()
        if sent is not None:
            work = self._workstation.publishing.undo_send(sent.draft)
            self._shell.run("composer.undo", work, lambda _result: self._taken_back(sent))

    def _taken_back(self, sent: _Sent) -> None:
        if self._detail is None or self._detail.row.id != sent.conversation:
            return
        self._revising = sent.draft
        self._composer.set_mode("reply")
        if not self._composer.editor.toPlainText():
            self._composer.editor.setPlainText(sent.text)
            self._composer.media.show_media(sent.media)
        self._composer.editor.settle()
        self._composer.editor.setFocus()
