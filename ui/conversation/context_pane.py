"""What stands beside a conversation: the person, earlier conversations, assignment, labels, notes."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.bridge.shell import Commands
from ui.widgets import theme
from ui.widgets.avatars import Avatar
from ui.widgets.buttons import ActionButton, IconButton, LinkButton
from ui.widgets.channel_mark import ChannelMark
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card, FieldRow, SectionHeader, hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording import times
from workstation.domain.conversations import Priority
from workstation.domain.messages import Author, Note
from workstation.domain.pages import ConversationDetail


class ContextPane(QScrollArea):
    """The pane at the right; every part answers from the workspace, nothing is fetched from outside.

    Args:
        commands: where the commands behind the buttons are found.
        now: the present.

    Signals:
        fold_requested(): the pane is to be folded away.
        note_requested(): the person wants to write a note.
        conversation_requested(str): another conversation of the same person.
    """

    fold_requested = Signal()
    note_requested = Signal()
    conversation_requested = Signal(str)

    def __init__(self, commands: Commands, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands, self._now = commands, now
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("About this conversation"))
        self.setProperty("surface", "side")
        self._shown: tuple[ConversationDetail, Author | None] | None = None
        self._waiting: list[Callable[[], QWidget | None]] = []
        self._build_timer = QTimer(self)
        self._build_timer.setInterval(0)
        self._build_timer.timeout.connect(self._build_section)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Stand empty: no conversation is open."""
        self._shown = None
        self._waiting.clear()
        self._build_timer.stop()
        page = QFrame()
        page.setProperty("surface", "side")
        self.setWidget(page)

    def show_detail(self, detail: ConversationDetail, author: Author | None) -> None:
        """Show what belongs to this conversation, built a section at a time so that nothing else waits for it.

        Args:
            detail: the conversation.
            author: the person who wrote last, as the platform names them; None when only we wrote.
        """
        if self._shown == (detail, author):
            return
        self._shown = (detail, author)
        self._page = QFrame()
        self._page.setProperty("surface", "side")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._waiting = [
            lambda: self._person(detail, author),
            lambda: self._history(detail),
            lambda: self._assignment(detail),
            lambda: self._notes(detail.notes),
        ]
        self._build_timer.start()

    @Slot()
    def _build_section(self) -> None:
        """Build one more section, above the stretch at the end."""
        section = self._waiting.pop(0)() if self._waiting else None
        if section is not None:
            if self._column.count() > 1:
                self._column.insertWidget(self._column.count() - 1, hairline())
            self._column.insertWidget(self._column.count() - 1, section)
        if not self._waiting:
            self._build_timer.stop()

    def _person(self, detail: ConversationDetail, author: Author | None) -> QWidget:
        section, column = _section()
        name = author.name or author.handle if author is not None else detail.row.who
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(Avatar(name, author.native_id if author is not None else name, "person"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(visible(name), font="body", weight=600, elide=True))
        known = self.tr("%n earlier conversation(s)", "", len(detail.history))
        words.addWidget(
            PlainLabel(known if detail.history else self.tr("First conversation"), font="caption", role="text.tertiary")
        )
        row.addLayout(words, 1)
        fold = IconButton("sidebar-simple", self.tr("Fold this pane"))
        fold.clicked.connect(self.fold_requested)
        row.addWidget(fold, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        handle = author.handle or author.name if author is not None else ""
        if handle:
            column.addWidget(_marked_line(detail.row.channel_kind, visible(handle)))
        return section

    def _history(self, detail: ConversationDetail) -> QWidget | None:
        if not detail.history:
            return None
        section, column = _section()
        channels = len({item.account for item in detail.history} | {detail.row.account})
        column.addWidget(SectionHeader(self.tr("History, %n channel(s)", "", channels)))
        for item in detail.history[:8]:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(8))
            row.addWidget(ChannelMark(item.channel_kind))
            link = ActionButton(visible(item.subject) or self.tr("Conversation"), kind="link")
            link.setProperty("align", "left")
            link.clicked.connect(
                lambda _checked=False, chosen=item.conversation: self.conversation_requested.emit(chosen)
            )
            row.addWidget(_shrinking(link), 1)
            day = times.short_day(item.last_at, self._now())
            row.addWidget(PlainLabel(day, font="caption", role="text.tertiary"))
            column.addWidget(line)
        return section

    def _assignment(self, detail: ConversationDetail) -> QWidget:
        section, column = _section()
        row = detail.row
        who = _Linked(self._run, "list.assign")
        who.add(Avatar(row.assignee_name, row.assignee or "", "list"))
        who.add_link(row.assignee_name or self.tr("Nobody yet"))
        column.addWidget(FieldRow(self.tr("Assigned to"), who))
        priority = _Linked(self._run, "conversation.priority")
        if row.priority is Priority.HIGH:
            priority.add(IconMark("caret-double-up", "stop.text", 14))
        priority.add_link(self.tr("High") if row.priority is Priority.HIGH else self.tr("Normal"))
        column.addWidget(FieldRow(self.tr("Priority"), priority))
        labels = QWidget()
        flow = FlowLayout(labels)
        for label in row.labels:
            flow.addWidget(Chip(label))
        add = IconButton("plus", self.tr("Add a label"), keys="L")
        add.clicked.connect(lambda: self._run("list.label"))
        flow.addWidget(add)
        column.addWidget(FieldRow(self.tr("Labels"), labels))
        return section

    def _notes(self, notes: Sequence[Note]) -> QWidget:
        section, column = _section()
        header = SectionHeader(self.tr("Internal notes"))
        add = LinkButton(self.tr("Add"))
        add.clicked.connect(self.note_requested)
        header.add_command(add)
        column.addWidget(header)
        if not notes:
            words = self.tr("What the team should know. Notes never leave this team.")
            column.addWidget(PlainLabel(words, font="caption", role="text.tertiary", wrap=True))
        for note in notes:
            card = Card(emphasis="note")
            card.body.setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(8))
            card.body.setSpacing(theme.px(2))
            head = QHBoxLayout()
            head.addWidget(PlainLabel(note.person_name, font="caption", role="note.text", weight=600, elide=True), 1)
            moment = times.day_and_time(note.written_at, self._now())
            head.addWidget(PlainLabel(moment, font="caption", role="note.text"))
            card.body.addLayout(head)
            card.body.addWidget(PlainLabel(note.text, role="note.text", wrap=True, selectable=True))
            column.addWidget(card)
        return section

    def _run(self, command: str) -> None:
        action = self._commands.action(command)
        if action is not None:
            action.trigger()


class _Linked(QWidget):
    """A value that can be changed: what stands before it, and its words as a link to the command."""

    def __init__(self, run: Callable[[str], None], command: str) -> None:
        super().__init__()
        self._run, self._command = run, command
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(6))
        self._layout.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def add(self, widget: QWidget) -> None:
        """Put a mark before the words."""
        self._layout.addWidget(widget)

    def add_link(self, words: str) -> None:
        """Put the words, which run the command."""
        link = LinkButton(words)
        link.clicked.connect(lambda: self._run(self._command))
        self._layout.addWidget(link)
        self._layout.addStretch(1)


def _section() -> tuple[QWidget, QVBoxLayout]:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
    column.setSpacing(theme.px(6))
    return section, column


def _marked_line(kind: str, text: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addWidget(ChannelMark(kind))
    row.addWidget(PlainLabel(text, elide=True), 1)
    return line


def _shrinking(button: ActionButton) -> ActionButton:
    """Let a long name be cut instead of widening the pane; its tool tip has the whole."""
    button.setMinimumWidth(theme.px(40))
    button.setToolTip(button.label)
    return button
