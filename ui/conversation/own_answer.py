"""One of our own answers: who wrote it, who signed it and when, and whether what is live is what was signed."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.conversation.message_widget import MessageWidget
from ui.conversation.message_words import answered_by_text, read_back_text, signers_text
from ui.widgets import theme
from ui.widgets.frames import Card
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from workstation.domain.channels import Moderation


class OwnAnswerWidget(MessageWidget):
    """An answer of ours, indented to the text column, with a bar and a footer instead of an avatar."""

    def _place(self, row: QHBoxLayout) -> None:
        card = Card(emphasis="own")
        card.body.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        card.body.addLayout(self.body)
        row.setContentsMargins(theme.size("avatar.message") + theme.px(10), 0, 0, 0)
        row.addWidget(card, 1)

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(theme.px(6))
        header.addWidget(PlainLabel(self.message.author.name, weight=600))
        words = answered_by_text(self._writer)
        header.addWidget(PlainLabel(words, font="caption", role="text.tertiary", elide=True), 1)
        header.addWidget(self._time_label())
        return header

    @property
    def _writer(self) -> str:
        """Who of us wrote it; "" when nobody knows more than the account's name, which stands there already."""
        writer = self.message.own.written_by if self.message.own is not None else ""
        return "" if writer == self.message.author.name else writer

    def _fill(self, moderation: frozenset[Moderation]) -> None:
        super()._fill(moderation)
        own = self.message.own
        if own is None or not (own.signed_by or self._writer):
            return
        line = QWidget()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        palette = line.palette()
        palette.setColor(line.backgroundRole(), theme.color("own.line"))
        line.setPalette(palette)
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(line)
        self.body.addSpacing(theme.px(2))
        self.body.addLayout(self._signatures())

    def _signatures(self) -> QGridLayout:
        own = self.message.own
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(6))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(2, 1)
        if own is None:
            return grid
        now = self._actions.now()
        grid.addWidget(IconMark("pencil-simple-line", "text.tertiary", 14), 0, 0)
        grid.addWidget(PlainLabel(self.tr("Written by"), font="caption", role="text.tertiary"), 0, 1)
        grid.addWidget(PlainLabel(own.written_by, font="caption", role="text.secondary", elide=True), 0, 2)
        text, icon, role = read_back_text(own, now)
        if text:
            result = QHBoxLayout()
            result.setSpacing(theme.px(4))
            result.addWidget(IconMark(icon, role, 14))
            words = PlainLabel(text, font="caption", role=role, elide=True)
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            result.insertStretch(0, 1)
            result.addWidget(words)
            grid.addLayout(result, 0, 3)
            grid.setColumnStretch(3, 4)
        if own.signed_by:
            grid.addWidget(IconMark("seal-check", "good.text", 14, weight="fill"), 1, 0)
            grid.addWidget(PlainLabel(self.tr("Signed by"), font="caption", role="text.tertiary"), 1, 1)
            signers = PlainLabel(signers_text(own, now), font="caption", role="text.secondary", wrap=True)
            grid.addWidget(signers, 1, 2, 1, 2)
        return grid
