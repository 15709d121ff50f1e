"""One message of somebody else: who, when, what it says, what became of it on the platform."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.conversation.attachment_rows import attachment_rows
from ui.conversation.day_line import DayLine
from ui.conversation.message_words import day_text, edited_text, moment_text, state_note
from ui.widgets import theme
from ui.widgets.avatars import Avatar
from ui.widgets.buttons import ActionButton, IconButton, LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.safe_message_view import SafeMessageView
from ui.widgets.text_marking import visible
from workstation.domain.channels import Moderation
from workstation.domain.messages import Message, RemoteState


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageActions:
    """What can be done from within a message; every one returns at once."""

    open_link: Callable[[str, str], None]
    show_original: Callable[[Message], None]
    moderate: Callable[[Message, Moderation], None]
    answer: Callable[[Message], None] | None = None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


class MessageWidget(QWidget):
    """A message with its avatar; `body` is the column that holds everything said.

    Args:
        message: what is shown.
        moderation: what the channel lets us do with it.
        actions: what its links and buttons do.
    """

    def __init__(
        self,
        message: Message,
        moderation: frozenset[Moderation],
        actions: MessageActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.message = message
        self._actions = actions
        self._day = DayLine()
        self._original: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(10))
        outer.addWidget(self._day)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        outer.addLayout(row)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(3))
        self._place(row)
        self._fill(moderation)
        name = message.author.name or message.author.handle
        self.setAccessibleName(f"{name}, {moment_text(message.sent_at, actions.now())}")

    @property
    def local_day(self) -> date:
        """The day it was sent, in the zone of this workstation."""
        return self.message.sent_at.astimezone().date()

    def show_day(self, shown: bool) -> None:
        """Show or hide the line that starts a day."""
        self._day.setVisible(shown)
        if shown:
            self._day.set_text(day_text(self.message.sent_at, self._actions.now()))

    def show_original(self, text: str, heading: str) -> None:
        """Show an earlier version beneath the message; a second call hides it."""
        if self._original is not None:
            self.body.removeWidget(self._original)
            self._original.deleteLater()
            self._original = None
            return
        self._original = _earlier_version(text, heading)
        self.body.addWidget(self._original)

    def _place(self, row: QHBoxLayout) -> None:
        author = self.message.author
        row.addWidget(Avatar(author.name, author.native_id, "message"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.body, 1)

    def _fill(self, moderation: frozenset[Moderation]) -> None:
        self.body.addLayout(self._header())
        self.body.addWidget(self._text())
        for line in attachment_rows(self.message, self._actions.open_link):
            self.body.addSpacing(theme.px(3))
            self.body.addWidget(line)
        self._add_fate()
        if self.message.state in (RemoteState.PENDING, RemoteState.SPAM) and moderation:
            self.body.addLayout(self._moderation(moderation))

    def _header(self) -> QHBoxLayout:
        author = self.message.author
        header = QHBoxLayout()
        header.setSpacing(theme.px(6))
        name = PlainLabel(visible(author.name or author.handle), weight=600)
        header.addWidget(name)
        if author.handle and author.handle != author.name:
            header.addWidget(PlainLabel(visible(author.handle), font="caption", role="text.tertiary", elide=True), 1)
        else:
            header.addStretch(1)
        answer = self._actions.answer
        if answer is not None and self.message.own is None and self.message.state is RemoteState.VISIBLE:
            button = IconButton("arrow-bend-up-left", self.tr("Answer this message"))
            button.setProperty("compact", "true")
            button.setFixedSize(theme.line_height("body"), theme.line_height("body"))
            button.clicked.connect(lambda: answer(self.message))
            header.addWidget(button)
        if self.message.unread:
            dot = IconMark("circle", "accent.text", 8, weight="fill")
            dot.setAccessibleName(self.tr("Unread"))
            header.addWidget(dot)
        header.addWidget(self._time_label())
        return header

    def _time_label(self) -> PlainLabel:
        moment = PlainLabel(
            moment_text(self.message.sent_at, self._actions.now()), font="caption", role="text.tertiary"
        )
        moment.setToolTip(self.message.sent_at.astimezone().strftime("%Y-%m-%d %H:%M:%S %Z"))
        return moment

    def _text(self) -> QWidget:
        if self.message.state is RemoteState.DELETED:
            struck = PlainLabel(
                visible(self.message.text), font="message", role="text.tertiary", wrap=True, selectable=True
            )
            font = struck.font()
            font.setStrikeOut(True)
            struck.setFont(font)
            return struck
        view = SafeMessageView()
        if self.message.html:
            view.show_html(self.message.html)
        else:
            view.show_plain(self.message.text)
        view.linkActivated.connect(self._actions.open_link)
        return view

    def _add_fate(self) -> None:
        """What became of it on the platform: edited, deleted, not yet public."""
        note = state_note(self.message, self._actions.now())
        if note:
            self.body.addWidget(PlainLabel(note, font="caption", role="wait.text", wrap=True))
        if self.message.version_count > 1:
            line = QHBoxLayout()
            line.setSpacing(theme.px(6))
            line.addWidget(
                PlainLabel(edited_text(self.message, self._actions.now()), font="caption", role="text.tertiary")
            )
            link = LinkButton(self.tr("see the original"))
            link.clicked.connect(lambda: self._actions.show_original(self.message))
            line.addWidget(link)
            line.addStretch(1)
            self.body.addLayout(line)

    def _moderation(self, moderation: frozenset[Moderation]) -> FlowLayout:
        buttons = FlowLayout(spacing=8)
        offers = (
            (Moderation.APPROVE, self.tr("Approve comment"), "check"),
            (Moderation.SPAM, self.tr("Mark as spam"), "prohibit"),
        )
        for action, text, icon in offers:
            if action not in moderation:
                continue
            if action is Moderation.SPAM and self.message.state is RemoteState.SPAM:
                continue
            button = ActionButton(text, icon=icon)
            button.clicked.connect(lambda _checked=False, chosen=action: self._actions.moderate(self.message, chosen))
            buttons.addWidget(button)
        return buttons


def _earlier_version(text: str, heading: str) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(theme.px(12), theme.px(4), 0, theme.px(4))
    column.setSpacing(theme.px(2))
    column.addWidget(PlainLabel(heading, font="caption", role="text.tertiary"))
    view = SafeMessageView()
    view.show_plain(text)
    column.addWidget(view)
    return frame
