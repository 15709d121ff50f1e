"""The header of a conversation: what it is about, where it is, and the commands one needs at once."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge.shell import Commands
from ui.widgets import theme
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.channel_mark import ChannelMark
from ui.widgets.frames import hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.state_marks import StateLabel
from ui.widgets.text_marking import visible
from ui.wording import times
from ui.wording.states import state_text
from workstation.domain.channels import ConversationMode
from workstation.domain.conversations import ConversationRow, ConversationState


class ConversationHeader(QFrame):
    """Two lines, 72 px at 100 % text.

    Args:
        commands: where the commands behind the buttons are found, by id.
        now: the present.

    Signals:
        details_requested(): the folded context pane is to be shown.
    """

    details_requested = Signal()

    def __init__(self, commands: Commands, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands, self._now = commands, now
        self._title = PlainLabel(font="title", elide=True)
        self._snooze = self._button("moon", self.tr("Snooze"), "list.snooze", "H")
        self._star = self._button("star", self.tr("Star"), "list.star", "S")
        self._more = self._button("dots-three", self.tr("More"), "conversation.more", "")
        self._done = ActionButton(self.tr("Done"), icon="check-circle", keys="E")
        self._done.clicked.connect(lambda: self._run("list.done"))
        self._take_up = ActionButton(self.tr("Take up"), icon="tray")
        self._take_up.clicked.connect(lambda: self._run("conversation.take_up"))
        self._mark = ChannelMark()
        self._where = PlainLabel(font="caption", role="text.secondary")
        self._state = StateLabel("conversation", "open", "")
        self._count = PlainLabel(font="caption", role="text.secondary")
        self._details = ActionButton(self.tr("Details"), kind="link", icon="sidebar-simple")
        self._details.clicked.connect(self.details_requested)
        self._build()

    @property
    def more_button(self) -> QWidget:
        """The button under which the menu with everything else opens."""
        return self._more

    def show_row(self, row: ConversationRow) -> None:
        """Show this conversation."""
        heard = row.mode is ConversationMode.HEARD and not row.taken_up
        self._title.setText(visible(row.subject or row.preview or row.who))
        self._mark.set_kind(row.channel_kind)
        self._where.setText(row.channel_title)
        until = times.day_and_time(row.snoozed_until, self._now()) if row.snoozed_until is not None else ""
        words = self.tr("Heard") if heard else state_text("conversation", row.state.value, day=until)
        self._state.set_state("conversation", row.state.value, words)
        self._count.setText(self.tr("%n message(s)", "", row.message_count))
        self._star.set_icon("star", self.tr("Take the star away") if row.starred else self.tr("Star"))
        self._done.set_label(self.tr("Reopen") if row.state is ConversationState.DONE else self.tr("Done"))
        self._done.setVisible(not heard)
        self._take_up.setVisible(heard)

    def offer_details(self, offered: bool) -> None:
        """Show the way to the context pane while it is folded."""
        self._details.setVisible(offered)

    def _button(self, icon: str, name: str, command: str, keys: str) -> IconButton:
        button = IconButton(icon, name, keys=keys)
        button.clicked.connect(lambda: self._run(command))
        return button

    def _run(self, command: str) -> None:
        action = self._commands.action(command)
        if action is not None:
            action.trigger()

    def _build(self) -> None:
        self.setProperty("surface", "base")
        first = QHBoxLayout()
        first.setSpacing(theme.px(4))
        first.addWidget(self._title, 1)
        for widget in (self._snooze, self._star, self._more, self._take_up, self._done):
            first.addWidget(widget)
        second = QHBoxLayout()
        second.setSpacing(theme.px(6))
        second.addWidget(self._mark)
        second.addWidget(self._where)
        facts: tuple[QWidget, ...] = (self._state, self._count)
        for fact in facts:
            second.addWidget(PlainLabel("·", font="caption", role="text.tertiary"))
            second.addWidget(fact)
        second.addStretch(1)
        second.addWidget(self._details)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.px(20), theme.px(8), theme.px(12), theme.px(6))
        inner.setSpacing(theme.px(2))
        inner.addLayout(first)
        inner.addLayout(second)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner)
        outer.addWidget(hairline())
