"""The message that is answered, quoted above the answer as it stands here now."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.safe_message_view import SafeMessageView
from ui.widgets.text_marking import visible
from ui.wording import times
from workstation.domain.messages import Message, RemoteState

_SHOWN = 700


class QuotedMessage(QFrame):
    """Who wrote what we answer, and what it says.

    Args:
        message: the message; None when it is gone from this workstation.
        now: moment of looking.
    """

    def __init__(self, message: Message | None, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        bar = hairline("vertical")
        bar.setFixedWidth(theme.px(2))
        row.addWidget(bar)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        row.addLayout(column, 1)
        if message is None:
            words = self.tr("The message that this answers is not here any more.")
            column.addWidget(PlainLabel(words, font="caption", role="stop.text", wrap=True))
            return
        column.addLayout(self._header(message, now))
        text = message.text if len(message.text) <= _SHOWN else message.text[:_SHOWN] + "…"
        view = SafeMessageView(font="body")
        view.show_plain(text)
        view.setAccessibleName(text)
        column.addWidget(view)
        if message.state in (RemoteState.DELETED, RemoteState.SPAM):
            words = self.tr("It was taken away on its platform meanwhile.")
            column.addWidget(PlainLabel(words, font="caption", role="stop.text", wrap=True))

    def _header(self, message: Message, now: datetime) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(theme.px(6))
        header.addWidget(IconMark("arrow-bend-up-left", "text.tertiary", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        name = visible(message.author.name or message.author.handle)
        words = self.tr("In answer to {name}").replace("{name}", name)
        header.addWidget(PlainLabel(words, font="caption", role="text.secondary", elide=True), 1)
        moment = times.day_and_time(message.sent_at, now)
        header.addWidget(PlainLabel(moment, font="caption", role="text.tertiary"))
        return header
