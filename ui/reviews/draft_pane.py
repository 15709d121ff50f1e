"""The draft in the middle: header, pages, and the bar of decisions that never scrolls away."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.composing.compare_revisions import CompareRevisions, Diff, Run
from ui.composing.outgoing_facts import digest_words
from ui.composing.tab_row import TabRow
from ui.composing.three_panes import Middle
from ui.reviews.decision_bar import DecisionBar
from ui.reviews.review_facts import ReviewFacts
from ui.reviews.review_header import ReviewHeader
from ui.reviews.review_pages import GoingOutPage, LookedPage, revisions_page
from ui.widgets import fonts, theme
from ui.widgets.frames import ground, hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from workstation.domain.identifiers import DraftId

GOING_OUT, LOOKED, REVISIONS, SIGN_OFF = range(4)
_DIGEST_FITS = 560
"""Width in px at 100 % text from which the digest stands beside the tabs."""


class DraftPane(Middle):
    """One draft to decide on.

    Args:
        diff: compares two revisions.
        run: runs that in the background.
        now: the present, aware.
    """

    def __init__(self, diff: Diff, run: Run, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._folded: QWidget | None = None
        self._draft: DraftId | None = None
        self.header = ReviewHeader()
        self.tabs = TabRow()
        self.digest = PlainLabel(font="caption", role="text.secondary")
        self.built = PlainLabel(self.tr("Built from the revision itself,"), font="caption", role="text.secondary")
        self._lock = IconMark("file-lock", "text.secondary", 14)
        self.going_out = GoingOutPage()
        self.looked = LookedPage()
        self.compare = CompareRevisions(diff, run)
        self.bar = DecisionBar(now)
        self.pages = QStackedWidget()
        for page in (self.going_out, self.looked, revisions_page(self.compare)):
            self.pages.addWidget(page)
        self._build()

    def show_facts(self, facts: ReviewFacts, place: tuple[int, int]) -> None:
        """Show a draft; `place` is its number in the queue and how many there are."""
        now = self._now()
        if facts.desk.row.id != self._draft:
            # Another draft is read whole first, whatever page was open for the one before.
            self._draft = facts.desk.row.id
            self.turn_to(GOING_OUT)
        self.header.show_facts(facts, now, place)
        self.tabs.setTabText(LOOKED, self._looked_words(facts))
        self.digest.setText(digest_words(facts.desk.revision.digest))
        self._fit()
        self.digest.setToolTip(facts.desk.revision.digest)
        self.digest.setAccessibleName(self.tr("Digest {digest}").replace("{digest}", facts.desk.revision.digest))
        self.going_out.show_facts(facts, now)
        self.looked.show_facts(facts, now)
        self.compare.show_view(facts.view, now)
        self.bar.show_facts(facts)

    def turn_to(self, page: int) -> None:
        """Show a page by its number."""
        self.tabs.setCurrentIndex(page)

    def toggle_changes(self) -> None:
        """Turn to what changed, or back to what would go out."""
        self.turn_to(LOOKED if self.tabs.currentIndex() == GOING_OUT else GOING_OUT)

    def take_in(self, column: QWidget | None) -> None:
        """Take the sign-off column in as a page of its own, or give it back (None)."""
        if column is not None and self._folded is None:
            self.pages.addWidget(column)
            self.tabs.addTab(self.tr("Sign-off"))
        elif column is None and self._folded is not None:
            self.pages.removeWidget(self._folded)
            self.tabs.removeTab(SIGN_OFF)
        self._folded = column

    def _looked_words(self, facts: ReviewFacts) -> str:
        looked = facts.desk.looked_at
        if looked is None or looked.digest == facts.desk.revision.digest:
            return self.tr("Since I last looked")
        return self.tr("Since I last looked, rev {number}").replace("{number}", str(looked.number))

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "base")
        self.setAccessibleName(self.tr("Draft to sign"))
        for words in (self.tr("What would go out"), self.tr("Since I last looked"), self.tr("All revisions")):
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(self._turned)
        self._fit_digest()
        theme.signals().changed.connect(self._fit_digest)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(theme.px(12), 0, theme.px(16), 0)
        tabs.setSpacing(theme.px(6))
        tabs.addWidget(self.tabs, 1)
        tabs.addWidget(self._lock)
        tabs.addWidget(self.built)
        tabs.addWidget(self.digest)
        top = ground("base")
        head = QVBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.header)
        head.addLayout(tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(hairline())
        column.addWidget(self.pages, 1)
        column.addWidget(hairline())
        column.addWidget(self.bar)

    @Slot(int)
    def _turned(self, page: int) -> None:
        self.pages.setCurrentIndex(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The tabs' words go first, then the digest, then the words before it."""
        for part in (self._lock, self.digest):
            part.setVisible(self.width() >= theme.px(_DIGEST_FITS))
        beside = sum(part.sizeHint().width() + theme.px(6) for part in (self._lock, self.digest, self.built))
        self.built.setVisible(self.tabs.sizeHint().width() + beside + theme.px(28) <= self.width())

    @Slot()
    def _fit_digest(self) -> None:
        self.digest.setFont(fonts.monospace(theme.px(12)))
