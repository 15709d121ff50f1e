"""The page of one publication: how it stands, the signed text, what was tried, and what a person can do about it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.composing.key_line import KeyLine
from ui.composing.key_state import KeyState
from ui.composing.three_panes import Middle
from ui.publications.page import Page
from ui.publications.publication_facts import PublicationFacts
from ui.publications.publication_lines import title_words
from ui.publications.publication_states import state_words
from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.frames import ground, hairline
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import tooltip
from ui.widgets.state_marks import StateLabel

_ROOMY = 520
"""Width in px at 100 % text from which buttons in the header have words."""


class DetailPane(Middle):
    """Header, page and the key in a bar beneath.

    Args:
        now: the present, aware.

    Signals:
        chosen(str): a choice was pressed.
        there(str): it is there; the link or "".
        opened(str): an address is to be opened.
        conversation_requested(): show the conversation it answers.
    """

    chosen = Signal(str)
    there = Signal(str)
    opened = Signal(str)
    conversation_requested = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._facts: PublicationFacts | None = None
        self.page: Page | None = None
        self.title = PlainLabel(font="title", elide=True)
        self.title.setMinimumWidth(theme.px(110))
        self.state = StateLabel("publication", "eligible", "")
        self.conversation = ActionButton(self.tr("Conversation"), icon="chats-circle")
        self.conversation.clicked.connect(self.conversation_requested)
        self.key = KeyLine(now)
        self._key_bar = ground("bar")
        self._side: QWidget | None = None
        self._build()

    def show_facts(self, facts: PublicationFacts) -> None:
        """Show a publication; a page that says the same stays as it is, with what is being typed in it."""
        self._show_key(facts.key)
        same = self._facts is not None and self._facts.publication.id == facts.publication.id
        at = self.scroller.verticalScrollBar().value() if same else 0
        before, self._facts = self._facts, facts
        self.title.setText(title_words(facts.publication))
        self.conversation.setVisible(facts.draft is not None and facts.draft.row.conversation is not None)
        self.tick()
        if before == facts and self.page is not None:
            return
        self._fill(facts)
        self.scroller.verticalScrollBar().setValue(at)

    def tick(self) -> None:
        """Let counted seconds go on."""
        if self._facts is not None:
            self.state.set_state(*state_words(self._facts.publication, self._now()))
            if self.page is not None:
                self.page.tick(self._now())

    def set_busy(self, busy: bool) -> None:
        """Hold answers back while one is being recorded."""
        if self.page is not None:
            self.page.set_busy(busy)

    def take_in(self, column: QWidget | None) -> None:
        """Stand the column beside the page under it, when the window is narrow."""
        self._side = column
        if column is not None:
            self._column.addWidget(column)
            column.show()

    def focus_page(self) -> None:
        """Put the keyboard where one looks first, never on an answer."""
        target = self.page.look_button if self.page is not None else None
        (target or self.scroller).setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self.tr("Conversation")
        self.conversation.set_label(words if self.width() >= theme.px(_ROOMY) else "")
        self.conversation.setAccessibleName(words)
        self.conversation.setToolTip(tooltip(words))

    def _show_key(self, key: KeyState) -> None:
        self.key.show_state(key)
        self._key_bar.setVisible(key.guarded)

    def _fill(self, facts: PublicationFacts) -> None:
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
        self.page = Page(facts, self._now())
        self.page.chosen.connect(self.chosen)
        self.page.there.connect(self.there)
        self.page.opened.connect(self.opened)
        self._column.insertWidget(0, self.page)

    def _build(self) -> None:
        base = ground("base")
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(24), 0, theme.px(12), 0)
        head.setSpacing(theme.px(8))
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        head.addStretch(0)
        head.addWidget(self.conversation)
        header = QWidget()
        header.setLayout(head)
        header.setMinimumHeight(theme.size("paneHeader"))
        inner = QFrame()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        self._column.setSpacing(theme.px(20))
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
        column = QVBoxLayout(base)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (header, hairline(), self.scroller, self._key_bar):
            column.addWidget(widget, 1 if widget is self.scroller else 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(base)
        self.setMinimumWidth(theme.px(300))
