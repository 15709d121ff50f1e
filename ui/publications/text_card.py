"""The exact text that was signed, as it goes out on its account, with who signed it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.composing.picture_row import PictureRow
from ui.publications.answers import signed_words
from ui.publications.publication_counts import counts
from ui.publications.publication_facts import PublicationFacts
from ui.widgets import theme
from ui.widgets.channel_mark import ChannelMark
from ui.widgets.frames import hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.safe_message_view import SafeMessageView
from ui.widgets.text_marking import visible
from ui.wording.numbers import of_limit
from workstation.services.text_length import text_length


class TextCard(QFrame):
    """Account and length, title, text and images, and the signatures beneath.

    Args:
        facts: the publication.
        now: moment of looking, for times.
    """

    def __init__(self, facts: PublicationFacts, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(self._header(facts))
        outer.addWidget(hairline())
        outer.addLayout(self._body(facts), 1)
        signed = signed_words(facts.publication, now)
        outer.addWidget(hairline())
        outer.addLayout(self._footer(signed or self.tr("The rule asks for no signature here."), bool(signed)))

    def _header(self, facts: PublicationFacts) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(ChannelMark(facts.publication.channel_kind or "feed"))
        name = facts.channel.account_name if facts.channel and facts.channel.account_name else facts.channel_title
        row.addWidget(PlainLabel(visible(name), weight=600, elide=True), 1)
        row.addWidget(PlainLabel(_length(facts), font="caption", role="text.tertiary"))
        return row

    def _body(self, facts: PublicationFacts) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(8))
        content = facts.content
        if content is not None and content.title:
            column.addWidget(PlainLabel(visible(content.title), font="title", wrap=True, selectable=True))
        text = SafeMessageView(font="message")
        text.show_plain(facts.publication.text)
        text.setAccessibleName(facts.publication.text)
        column.addWidget(text)
        for item in content.media if content is not None else ():
            column.addWidget(PictureRow(item, facts.pictures.get(item.sha256)))
        column.addStretch(1)
        return column

    def _footer(self, words: str, signed: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(6))
        mark = (
            IconMark("seal-check", "good.text", 14, weight="fill") if signed else IconMark("info", "text.tertiary", 14)
        )
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(visible(words), font="caption", role="text.secondary", wrap=True), 1)
        return row


def _length(facts: PublicationFacts) -> str:
    text, channel = facts.publication.text, facts.channel
    if channel is None:
        return counts().words_of(len(text))
    length = text_length(text, channel.capabilities.length_unit)
    limit = channel.capabilities.max_length
    return of_limit(length, limit) if limit is not None else counts().words_of(length)
