"""The page's content, made anew for each publication and whenever one moves on."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.publications.answers import choices
from ui.publications.answers_card import AnswersCard
from ui.publications.evidence import evidence
from ui.publications.headlines import Headline, headline
from ui.publications.live_link import LiveLink
from ui.publications.look_words import look_address, look_words
from ui.publications.publication_facts import PublicationFacts
from ui.publications.publication_states import asks
from ui.publications.text_card import TextCard
from ui.publications.trail_list import TrailList
from ui.widgets import theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from workstation.domain.publications import PublicationState

_WIDEST = 684
_SIDE_BY_SIDE = 560


class Page(QWidget):
    """Everything about one publication but its name.

    Args:
        facts: the publication.
        now: moment of looking.

    Signals:
        chosen(str): a choice was pressed.
        there(str): it is there; the link or "".
        opened(str): an address is to be opened.
    """

    chosen = Signal(str)
    there = Signal(str)
    opened = Signal(str)

    def __init__(self, facts: PublicationFacts, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.answers: AnswersCard | None = None
        self._head = _Head(headline(facts, now))
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.px(16))
        self._pair.addWidget(TextCard(facts, now), 55)
        self._pair.addWidget(TrailList(facts.publication, now), 45)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(20))
        column.addWidget(self._head)
        for widget in evidence(facts):
            column.addWidget(widget)
        column.addLayout(self._pair)
        self._add_link(column)
        self._add_answers(column, now)
        self.setMaximumWidth(theme.px(_WIDEST))

    @property
    def look_button(self) -> PrimaryButton | None:
        """The one filled button, where there is something to look at."""
        return self.answers.look_button if self.answers is not None else None

    def tick(self, now: datetime) -> None:
        """Let counted seconds go on."""
        self._head.show_headline(headline(self._facts, now))

    def set_busy(self, busy: bool) -> None:
        """Hold answers back while one is being recorded."""
        if self.answers is not None:
            self.answers.set_busy(busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.px(_SIDE_BY_SIDE)
        directions = QBoxLayout.Direction
        self._pair.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _add_link(self, column: QVBoxLayout) -> None:
        publication = self._facts.publication
        out = publication.state in (PublicationState.SENT, PublicationState.CONFIRMED, PublicationState.DIFFERS)
        if out and publication.url:
            link = LiveLink(publication.url)
            link.opened.connect(self.opened)
            column.addWidget(link)

    def _add_answers(self, column: QVBoxLayout, now: datetime) -> None:
        found = choices(self._facts, now)
        if not found:
            return
        unknown = asks(self._facts.publication) and self._facts.publication.state is PublicationState.UNKNOWN
        note = self.tr("Your answer stands in the team's records with your name and the time.")
        if unknown:
            later = self.tr("If it shows up later, this page says so.")
            note = f"{note} {later}"
        self.answers = AnswersCard(
            found,
            look=look_words(self._facts, now) if unknown else ("", ""),
            address=look_address(self._facts) if unknown else "",
            asks_link=unknown,
            note=note if asks(self._facts.publication) else "",
        )
        self.answers.chosen.connect(self.chosen)
        self.answers.there.connect(self.there)
        self.answers.opened.connect(self.opened)
        column.addWidget(self.answers)


class _Head(QWidget):
    """Icon, the question, the account of what happened, and the sentence that must be read."""

    def __init__(self, words: Headline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self._mark = IconMark(words.icon, words.role, 28)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.px(4))
        self._title = PlainLabel(words.title, font="lead", wrap=True)
        self._text = PlainLabel(words.text, font="message", role="text.secondary", wrap=True)
        self._strong = PlainLabel(words.strong, font="message", weight=600, wrap=True)
        for label in (self._title, self._text, self._strong):
            column.addWidget(label)
        row.addLayout(column, 1)
        self.show_headline(words)

    def show_headline(self, words: Headline) -> None:
        """Show these words."""
        self._mark.set_icon(words.icon, words.role)
        for label, text in ((self._title, words.title), (self._text, words.text), (self._strong, words.strong)):
            if label.text() != text:
                label.setText(text)
            label.setVisible(bool(text))
