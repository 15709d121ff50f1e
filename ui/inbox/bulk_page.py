"""What stands at the right while several conversations are selected: what they have in common, what will happen."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.inbox.row_words import words_of
from ui.widgets import theme
from ui.widgets.avatars import Avatar
from ui.widgets.buttons import ActionButton, IconButton, LinkButton
from ui.widgets.channel_mark import ChannelMark
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card, FieldRow, hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.state_marks import StateLabel
from workstation.domain.conversations import ConversationRow

_MOST_SHOWN = 12


def _column(label: PlainLabel, width: int) -> QWidget:
    """A label in a column of its own width (px at 100 % text), so that the lines of a card stand under each other."""
    column = QWidget()
    column.setFixedWidth(theme.px(width))
    inner = QHBoxLayout(column)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(label)
    return column


class BulkPage(QFrame):
    """The page of a selection.

    Signals:
        command(str): id of a command to run on all of them.
        select_all_requested(): select everything in the list.
        clear_requested(): select nothing any more.
    """

    command = Signal(str)
    select_all_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunk")
        self._title = PlainLabel(font="title", elide=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._of = PlainLabel(font="caption", role="text.tertiary", elide=True)
        self._all = LinkButton("")
        self._all.clicked.connect(self.select_all_requested)
        self._content = QScrollArea()
        self._content.setWidgetResizable(True)
        self._content.setFrameShape(QFrame.Shape.NoFrame)
        self._content.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()

    def show_rows(self, rows: Sequence[ConversationRow], total: int, complete: bool, now: datetime) -> None:
        """Show these conversations.

        Args:
            rows: the selected ones.
            total: how many are in the list.
            complete: whether the list holds everything that was found.
            now: the present.
        """
        self._title.setText(self.tr("%n conversation(s) selected", "", len(rows)))
        found = self.tr("of %n found", "", total) if complete else self.tr("of the first %n", "", total)
        self._of.setText(found)
        self._all.set_label(self.tr("Select all %n", "", total))
        self._all.setVisible(len(rows) < total)
        page = QFrame()
        page.setProperty("surface", "sunk")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(16))
        column.addWidget(self._lines(rows, now))
        column.addLayout(self._promise(rows))
        column.addWidget(self._in_common(rows))
        column.addStretch(1)
        self._content.setWidget(page)

    def _lines(self, rows: Sequence[ConversationRow], now: datetime) -> QWidget:
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.setSpacing(0)
        for number, row in enumerate(rows[:_MOST_SHOWN]):
            if number:
                card.body.addWidget(hairline())
            words = words_of(row, now)
            line = QWidget()
            layout = QHBoxLayout(line)
            layout.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
            layout.setSpacing(theme.px(10))
            layout.addWidget(ChannelMark(row.channel_kind))
            layout.addWidget(_column(PlainLabel(words.name, weight=600, elide=True), 130))
            layout.addWidget(PlainLabel(words.first_words, role="text.secondary", elide=True), 1)
            layout.addWidget(StateLabel(words.state_group, words.state, words.state_text))
            card.body.addWidget(line)
        if len(rows) > _MOST_SHOWN:
            more = PlainLabel(self.tr("and %n more", "", len(rows) - _MOST_SHOWN), font="caption", role="text.tertiary")
            more.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
            card.body.addWidget(hairline())
            card.body.addWidget(more)
        return card

    def _promise(self, rows: Sequence[ConversationRow]) -> QHBoxLayout:
        waiting = sum(1 for row in rows if row.draft_badge)
        words = self.tr("Bulk actions change the conversations only; drafts stay where they are and nothing is sent.")
        if waiting:
            words = self.tr("%n of these have a draft answer.", "", waiting) + " " + words
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(IconMark("info", "text.tertiary", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(words, font="caption", role="text.secondary", wrap=True), 1)
        return line

    def _in_common(self, rows: Sequence[ConversationRow]) -> QWidget:
        card = Card()
        card.body.addWidget(PlainLabel(self.tr("In common"), font="section", role="text.tertiary"))
        people = Counter((row.assignee or "", row.assignee_name) for row in rows)
        who = QWidget()
        line = QHBoxLayout(who)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(6))
        for (identifier, name), figure in people.most_common(4):
            line.addWidget(Avatar(name, identifier, "list"))
            line.addWidget(PlainLabel(f"{name or self.tr('Nobody')} {figure}"))
        line.addStretch(1)
        card.body.addWidget(FieldRow(self.tr("Assigned to"), who))
        labels = Counter(label for row in rows for label in row.labels)
        shown = QWidget()
        flow = FlowLayout(shown, spacing=6)
        for label, figure in labels.most_common(6):
            words = self.tr("{label}: all").replace("{label}", label) if figure == len(rows) else f"{label}: {figure}"
            flow.addWidget(Chip(words))
        if labels:
            card.body.addWidget(FieldRow(self.tr("Labels"), shown))
        else:
            card.body.addWidget(FieldRow(self.tr("Labels"), self.tr("None")))
        channels = Counter(row.channel_title for row in rows)
        words = " · ".join(f"{title} {figure}" for title, figure in channels.most_common(5))
        card.body.addWidget(FieldRow(self.tr("Channels"), words))
        card.body.addWidget(FieldRow(self.tr("People"), self.tr("%n different", "", len({row.who for row in rows}))))
        return card

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.px(8))
        first.addWidget(self._title)
        first.addWidget(self._of, 1)
        first.addWidget(self._all)
        clear = ActionButton(self.tr("Clear"), icon="x", keys="Esc")
        clear.clicked.connect(self.clear_requested)
        first.addWidget(clear)
        second = QHBoxLayout()
        second.setSpacing(theme.px(8))
        named = FlowLayout(spacing=8)
        second.addLayout(named, 1)
        offers = (
            (self.tr("Assign"), "user-plus", "A", "list.assign"),
            (self.tr("Label"), "tag", "L", "list.label"),
            (self.tr("Snooze"), "moon", "H", "list.snooze"),
            (self.tr("Done"), "check-circle", "E", "list.done"),
        )
        for text, icon, keys, command in offers:
            button = ActionButton(text, icon=icon, keys=keys)
            button.clicked.connect(lambda _checked=False, chosen=command: self.command.emit(chosen))
            named.addWidget(button)
        for icon, text, command in (
            ("envelope-open", self.tr("Mark as read or unread"), "conversation.read"),
            ("bell-slash", self.tr("Mute"), "list.mute"),
            ("dots-three", self.tr("More"), "conversation.more"),
        ):
            small = IconButton(icon, text)
            small.clicked.connect(lambda _checked=False, chosen=command: self.command.emit(chosen))
            second.addWidget(small, 0, Qt.AlignmentFlag.AlignTop)
        head = QFrame()
        head.setProperty("surface", "base")
        rows = QVBoxLayout(head)
        rows.setContentsMargins(theme.px(20), theme.px(8), theme.px(12), theme.px(10))
        rows.setSpacing(theme.px(8))
        rows.addLayout(first)
        rows.addLayout(second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(hairline())
        layout.addWidget(self._content, 1)
