"""The page of the chosen channel with its header, and the key in a bar beneath where something has to be signed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.channels.channel_facts import ChannelFacts
from ui.channels.channel_page import ChannelPage
from ui.channels.channel_words import channel_state
from ui.composing.key_line import KeyLine
from ui.widgets import theme
from ui.widgets.channel_mark import ChannelMark
from ui.widgets.frames import ground, hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import one_line
from ui.widgets.state_marks import StateLabel
from ui.widgets.text_marking import visible


class DetailPane(QWidget):
    """Header, page, key.

    Args:
        now: the present, aware.

    Signals:
        asked(str), renamed(str), reconnected(object): see `ChannelPage`.
    """

    asked = Signal(str)
    renamed = Signal(str)
    reconnected = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._facts: ChannelFacts | None = None
        self.page: ChannelPage | None = None
        self.mark, self.title = ChannelMark(), PlainLabel(font="title", elide=True)
        self.state = StateLabel("channel", "ok", "")
        self.key = KeyLine(now)
        self._key_bar = ground("side")
        self._build()

    def show_facts(self, facts: ChannelFacts) -> None:
        """Show a channel; a page somebody writes in, or that says the same, stays."""
        same = self._facts is not None and self._facts.channel.id == facts.channel.id
        before, self._facts = self._facts, facts
        self.key.show_state(facts.key)
        self._key_bar.setVisible(facts.key.guarded)
        self.mark.set_kind(facts.channel.kind)
        self.title.setText(visible(one_line(facts.channel.title)))
        self.state.set_state(*channel_state(facts.channel))
        kept = same and self.page is not None and (before == facts or self.page.is_typing)
        if not kept:
            self._fill(facts)

    def _fill(self, facts: ChannelFacts) -> None:
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
        self.page = ChannelPage(facts, self._now())
        self.page.asked.connect(self.asked)
        self.page.renamed.connect(self.renamed)
        self.page.reconnected.connect(self.reconnected)
        self._column.insertWidget(0, self.page)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(24), 0, theme.px(16), 0)
        head.setSpacing(theme.px(8))
        head.addWidget(self.mark)
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        header = QWidget()
        header.setLayout(head)
        header.setMinimumHeight(theme.size("paneHeader"))
        inner = QFrame()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        self._column.addStretch(1)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.scroller.viewport().setAutoFillBackground(False)
        bar = QVBoxLayout(self._key_bar)
        bar.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        bar.addWidget(self.key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (header, hairline(), self.scroller, self._key_bar):
            column.addWidget(widget, 1 if widget is self.scroller else 0)
