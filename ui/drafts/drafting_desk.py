"""The draft at hand: keeps every word that is typed, checks it, and writes a revision when it is left.

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
from ui.drafts.scratch_text import scratch_key, to_scratch
from workstation.domain.drafts import Content, Finding
from workstation.domain.errors import RuleViolation
from workstation.domain.identifiers import DraftId, MediaHash

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
        shown(str): another draft is shown, or the same one again; "" for none.
        lift_requested(str): the stop with this id is to be lifted.
        became(str): the new draft that is shown has this id now.
    """

    draft_wanted = Signal(str)
    gone = Signal()
    typed = Signal()
    shown = Signal(str)
    lift_requested = Signal(str)
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
        self._handed: tuple[EditFacts, Content] | None = None
        self._quiet = asyncio.Event()
        self._quiet.set()
        self.signing = Signing(workstation, shell, pane.key, self.set_busy, self.show_again)
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
        pane.show_facts(facts, self.lift_requested.emit)
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
        self.shown.emit(facts.id)

    def show_nothing(self) -> None:
        """Show no draft."""
        self._facts = None
        self.shown.emit("")

    def _first_saved(self, facts: EditFacts) -> str:
        typed = facts.typed and not is_empty(facts.content)
        return QCoreApplication.translate("Drafts", "Kept as typed, not yet a revision") if typed else ""

    def show_again(self) -> None:
        """Read the draft that is shown again."""
        if self._facts is not None:
            self.draft_wanted.emit(self._facts.id)

    def set_busy(self, busy: bool) -> None:
        """Wait for what was just asked."""
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
        text = "" if same or (facts.view is None and is_empty(content)) else to_scratch(content)
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
        if content == facts.written or (facts.view is None and is_empty(content)) or self._handed == (facts, content):
            return
        self._handed = facts, content
        self._quiet.clear()
        self._shell.run("drafts.leave.save", self._left(facts, content))

    async def quiet(self) -> None:
        """Wait until what was left is written, so that reading it again shows it once."""
        await self._quiet.wait()

    async def _left(self, facts: EditFacts, content: Content) -> None:
        try:
            draft = await self.write(facts, content)
        except RuleViolation as refusal:
            if refusal.code != "key_locked":
                raise
            await self._workstation.drafting.save_scratch(scratch_key(facts.id), to_scratch(content), mode="reply")
        else:
            if facts.view is None and self._facts is facts:
                self.became.emit(draft)
        finally:
            self._quiet.set()

    def let_go(self) -> None:
        """Forget the draft that is shown without a word: what happens to it now is shown when it is read again."""
        self._facts = None

    async def write(self, facts: EditFacts, content: Content) -> DraftId:
        """Write a revision if there is something new, and forget what was kept for it."""
        drafting = self._workstation.drafting
        if facts.view is None:
            view = await drafting.create(content)
        elif content != facts.written:
            view = await drafting.revise(facts.view.row.id, content)
        else:
            view = facts.view
        await drafting.drop_scratch(scratch_key(facts.id))
        return view.row.id

    def _show_picture(self, sha256: str) -> None:
        work = self._workstation.drafting.media(MediaHash(sha256))
        self._shell.run("drafts.picture", work, lambda data: self._pane.editor.media.show_picture(sha256, data))

    def _connect(self) -> None:
        pane = self._pane
        pane.editor.edited.connect(self._edited)
        pane.editor.settled.connect(self._settled)
        pane.editor.media.bytes_wanted.connect(self._show_picture)


def is_empty(content: Content) -> bool:
    """Tell whether nothing was written yet."""
    return not (content.text.strip() or content.title.strip() or content.media)
