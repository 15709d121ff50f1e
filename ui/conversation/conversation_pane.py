"""One conversation, whole: header, messages, composer; and the context pane that stands beside it.

The pane is opened with a conversation's id and follows the change bus from then on. The inbox knows it only through
`ConversationPane`'s few methods.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from ui.bridge.dialogs import open_dialog
from ui.bridge.keeps_escape import KeepsEscape
from ui.bridge.shell import Shell
from ui.composing.attaching import Attaching
from ui.conversation.composer import Composer
from ui.conversation.composing import Composing
from ui.conversation.context_pane import ContextPane
from ui.conversation.conversation_header import ConversationHeader
from ui.conversation.find_bar import FindBar
from ui.conversation.message_list import MessageList
from ui.conversation.message_widget import MessageActions, MessageWidget
from ui.conversation.message_words import moment_text
from ui.conversation.own_answer import OwnAnswerWidget
from ui.widgets.links import open_link
from ui.widgets.plain_dialog import PlainDialog
from workstation.domain.changes import Changes, Subject
from workstation.domain.channels import Moderation
from workstation.domain.conversations import ConversationRow
from workstation.domain.identifiers import ConversationId
from workstation.domain.messages import Message, MessageVersion
from workstation.domain.pages import ConversationDetail

if TYPE_CHECKING:
    from workstation.services import Workstation

_READ_AFTER_MS = 700


class ConversationPane(QFrame):
    """The conversation and, beside it, `context`.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.

    Signals:
        looked_at(str): the conversation stood open long enough to count as read.
        left(): Esc in the composer or in the messages: back to the list.
    """

    looked_at = Signal(str)
    left = Signal()

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._workstation, self._shell, self._now = workstation, shell, now
        self._conversation: ConversationId | None = None
        self._detail: ConversationDetail | None = None
        self.header = ConversationHeader(shell.commands, now)
        self.messages = MessageList(workstation.searching, shell.run, self._make_message)
        self.find_bar = FindBar(self.messages)
        self.composer = Composer()
        self.context = ContextPane(shell.commands, now)
        self.composing = Composing(workstation, shell, self.composer, lambda: self.messages.newest_foreign, now)
        self._attaching = Attaching(workstation, shell, self.composer, self)
        self._read_timer = QTimer(self)
        self._read_timer.setSingleShot(True)
        self._read_timer.setInterval(_READ_AFTER_MS)
        self._read_timer.timeout.connect(self._looked)
        self._build()
        self._connect()

    @property
    def conversation(self) -> ConversationId | None:
        """The conversation shown."""
        return self._conversation

    def open(self, conversation: ConversationId | None, row: ConversationRow | None = None) -> None:
        """Show a conversation; what is known of it (`row`) stands at once, the rest follows."""
        if conversation == self._conversation:
            return
        self.composer.editor.settle()
        self._conversation, self._detail = conversation, None
        self.find_bar.close_bar()
        self.messages.show_conversation(None)
        self.setEnabled(conversation is not None)
        self._read_timer.stop()
        if row is not None:
            self.header.show_row(row)
        if conversation is not None:
            self._fetch_detail()
            self._read_timer.start()
        else:
            self.context.show_nothing()

    def write(self, mode: str) -> None:
        """Put the keyboard into the composer, for an answer ("reply") or a note ("note")."""
        self.composing.set_mode("note" if mode == "note" else "reply")
        self.composer.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_here(self) -> None:
        """Open the field that finds words in this conversation."""
        self.find_bar.open_bar()

    def focus_messages(self) -> None:
        """Put the keyboard into the messages."""
        self.messages.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_changes(self, changes: Changes) -> None:
        """Follow what was committed."""
        if self._conversation is None:
            return
        here = self._conversation in changes.ids(Subject.CONVERSATION) | changes.ids(Subject.NOTE)
        shown = {widget.message.id: widget.message.own is not None for widget in self.messages.widgets}
        messages = {item for item in shown if item in changes.ids(Subject.MESSAGE)}
        if changes.has(Subject.PUBLICATION):
            # What became of our own answers stands on them.
            messages |= {item for item, ours in shown.items() if ours}
        if messages or here:
            self.messages.messages_changed(tuple(messages))
        if here or changes.has(Subject.DRAFT, Subject.REVIEW, Subject.CHARTER):
            self._fetch_detail()
        if changes.has(Subject.PERSON):
            self.composing.reopen()

    def _fetch_detail(self) -> None:
        conversation = self._conversation
        if conversation is not None:
            work = self._workstation.searching.conversation(conversation)
            self._shell.run("conversation.detail", work, lambda detail: self._detail_came(detail, conversation))

    def _detail_came(self, detail: ConversationDetail, conversation: ConversationId) -> None:
        if conversation != self._conversation:
            return
        first, self._detail = self._detail is None, detail
        self.header.show_row(detail.row)
        if first:
            # The messages need to know what the channel can do with them.
            self.messages.show_conversation(conversation)
            self.composing.open(detail)
        else:
            self.composing.update_detail(detail)
            self._show_context()

    def _show_context(self) -> None:
        if self._detail is not None:
            newest = self.messages.newest_foreign
            self.context.show_detail(self._detail, newest.author if newest is not None else None)

    # Messages

    def _make_message(self, message: Message) -> MessageWidget:
        actions = MessageActions(
            open_link=self._ask_to_open,
            show_original=self._show_original,
            moderate=self._moderate,
            answer=self.composing.answer if self._takes_answers() else None,
            now=self._now,
        )
        kind = OwnAnswerWidget if message.own is not None else MessageWidget
        moderation = self._detail.channel.capabilities.moderation if self._detail is not None else frozenset()
        return kind(message, moderation, actions)

    def _takes_answers(self) -> bool:
        return self._detail is not None and self._detail.channel.capabilities.reply_class is not None

    def _ask_to_open(self, address: str, host: str) -> None:
        title = self.tr("Open this address in the browser?")
        dialog = PlainDialog(
            title, parent=self.window(), accept=self.tr("Open {host}").replace("{host}", host), icon="link"
        )
        dialog.text.setText(address)
        dialog.text.setVisible(True)
        self._shell.run("conversation.link", _opened(dialog, address))

    def _show_original(self, message: Message) -> None:
        work = self._workstation.searching.versions(message.id)
        self._shell.run("conversation.versions", work, lambda versions: self._versions_came(message, versions))

    def _versions_came(self, message: Message, versions: Sequence[MessageVersion]) -> None:
        for widget in self.messages.widgets:
            if widget.message.id == message.id and versions:
                heading = self.tr("As it was {time}").replace("{time}", moment_text(versions[0].seen_at, self._now()))
                widget.show_original(versions[0].text, heading)

    def _moderate(self, message: Message, action: Moderation) -> None:
        work = self._workstation.triaging.moderate(message.id, action)
        approved = action is Moderation.APPROVE
        words = self.tr("The comment is public now.") if approved else self.tr("The comment is marked as spam.")
        self._shell.run("conversation.moderate", work, lambda _result: self._shell.show_notice(words))

    @Slot()
    def _looked(self) -> None:
        if self._conversation is not None and self.isVisible():
            self.looked_at.emit(self._conversation)

    # Building

    def _build(self) -> None:
        self.setProperty("surface", "base")
        self.setAccessibleName(self.tr("Conversation"))
        body = QSplitter(Qt.Orientation.Vertical)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(1)
        body.addWidget(self.messages)
        body.addWidget(self.composer)
        body.setStretchFactor(0, 1)
        body.setStretchFactor(1, 0)
        body.setSizes([600, 200])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.find_bar)
        column.addWidget(body, 1)
        self.body = body

    def _connect(self) -> None:
        self.messages.filled.connect(self._show_context)
        self.messages.filled.connect(self.composing.target_known)
        self.composer.left.connect(self.left)
        self.context.note_requested.connect(lambda: self.write("note"))
        self.composing.note_added.connect(self._fetch_detail)
        KeepsEscape(self, self.composer.editor, self.find_bar.field)
        commands = self._shell.commands
        commands.add(self, "composer.send", lambda: self.composer.submit(False), icon="signature")
        commands.add(self, "composer.send_done", lambda: self.composer.submit(True), icon="check-circle")
        commands.add(self, "composer.mode", self._turn_mode, icon="note")

    def _turn_mode(self) -> None:
        self.write("reply" if self.composer.mode == "note" else "note")


async def _opened(dialog: PlainDialog, address: str) -> None:
    try:
        if await open_dialog(dialog):
            open_link(address)
    finally:
        dialog.deleteLater()
