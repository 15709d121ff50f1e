"""What would go out on one account, as people there will read it: built from the revision, nothing is fetched."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.composing.language_names import language_name
from ui.composing.outgoing_facts import OutgoingFacts, audience_words, counter_words, kind_words, slot_words
from ui.composing.picture_row import PictureRow
from ui.composing.quoted_message import QuotedMessage
from ui.widgets import theme
from ui.widgets.avatars import Avatar
from ui.widgets.channel_mark import ChannelMark
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.range_text_view import RangeMark, RangeTextView
from ui.widgets.text_marking import visible
from ui.wording import times


class OutgoingCard(QFrame):
    """A card per account: header, what is answered, title, text with comments, images, and what else decides.

    Args:
        facts: what would go out.
        now: moment of looking, for times.
        marks: commented stretches of the text.

    Signals:
        range_chosen(int, int): a stretch of the text was selected, in code points; (-1, -1) when nothing is.
        mark_clicked(int): the number of the comment whose stretch was clicked.
    """

    range_chosen = Signal(int, int)
    mark_clicked = Signal(int)

    def __init__(
        self, facts: OutgoingFacts, now: datetime, marks: Sequence[RangeMark] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._facts, self._now = facts, now
        self.setProperty("surface", "card")
        self.text = RangeTextView()
        self.text.show_text(facts.content.text, marks)
        self.text.rangeChosen.connect(self.range_chosen)
        self.text.rangeClicked.connect(self.mark_clicked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(self._header())
        outer.addWidget(hairline())
        outer.addLayout(self._body())
        outer.addWidget(hairline())
        outer.addLayout(self._footer())

    def _header(self) -> QHBoxLayout:
        channel, content = self._facts.channel, self._facts.content
        header = QHBoxLayout()
        header.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        header.setSpacing(theme.px(8))
        header.addWidget(ChannelMark(channel.kind if channel else "feed"))
        name = channel.title if channel else self.tr("Channel removed")
        title = PlainLabel(visible(name), weight=600, elide=True)
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        header.addWidget(title)
        header.addWidget(PlainLabel(kind_words(content), font="caption", role="text.tertiary"))
        header.addStretch(1)
        words, too_long = counter_words(self._facts)
        header.addWidget(PlainLabel(words, font="caption", role="stop.text" if too_long else "text.tertiary"))
        return header

    def _body(self) -> QVBoxLayout:
        content = self._facts.content
        body = QVBoxLayout()
        body.setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14))
        body.setSpacing(theme.px(8))
        if content.reply_to is not None:
            body.addWidget(QuotedMessage(self._facts.target, self._now))
            body.addSpacing(theme.px(6))
        body.addLayout(self._byline())
        body.addWidget(self.text)
        for item in content.media:
            body.addSpacing(theme.px(2))
            body.addWidget(PictureRow(item, self._facts.pictures.get(item.sha256)))
        return body

    def _byline(self) -> QVBoxLayout | QHBoxLayout:
        """An article begins with its title, anything else with the account that speaks."""
        facts, channel = self._facts, self._facts.channel
        if channel is not None and channel.capabilities.titled_posts and facts.content.reply_to is None:
            column = QVBoxLayout()
            column.setSpacing(theme.px(2))
            title = visible(facts.content.title) or self.tr("No title yet")
            role = "text.primary" if facts.content.title else "text.tertiary"
            column.addWidget(PlainLabel(title, font="lead", role=role, wrap=True, selectable=True))
            byline = f"{facts.author_name}, {times.day(facts.content.schedule.not_before or self._now, self._now)}"
            column.addWidget(PlainLabel(byline, font="caption", role="text.tertiary"))
            return column
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        name = facts.team_name or (channel.account_name if channel else "")
        row.addWidget(Avatar(name or "?", channel.id if channel else "", "message"))
        row.addWidget(PlainLabel(visible(name), weight=600))
        handle = channel.account_name if channel else ""
        if handle and handle != name:
            row.addWidget(PlainLabel(visible(handle), font="caption", role="text.tertiary", elide=True), 1)
        else:
            row.addStretch(1)
        return row

    def _footer(self) -> QVBoxLayout:
        content = self._facts.content
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(18), theme.px(8), theme.px(18), theme.px(10))
        pairs = [(self.tr("Goes out"), slot_words(content.schedule, self._now))]
        pairs.append((self.tr("Seen by"), audience_words(content.audience)))
        pairs.append(
            (self.tr("Language"), language_name(content.language) if content.language else self.tr("not said"))
        )
        if content.topics:
            pairs.append((self.tr("Topics"), ", ".join(content.topics)))
        if content.labels:
            pairs.append((self.tr("Labels"), ", ".join(content.labels)))
        flow = FlowLayout(spacing=18)
        for label, value in pairs:
            flow.addWidget(_pair(label, visible(value)))
        column.addLayout(flow)
        return column


def _pair(label: str, value: str) -> QWidget:
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(label, font="caption", role="text.tertiary"))
    column.addWidget(PlainLabel(value, font="body"))
    return pair
