"""The draft in the middle: header, key, and the pages: writing or reading it, and comparing its revisions."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.composing.compare_revisions import CompareRevisions, Diff, Run
from ui.composing.key_line import KeyLine
from ui.composing.outgoing_card import OutgoingCard
from ui.composing.outgoing_facts import OutgoingFacts, digest_words
from ui.composing.tab_row import TabRow
from ui.composing.three_panes import Middle
from ui.drafts.draft_button_words import locked_words
from ui.drafts.draft_editor import DraftEditor
from ui.drafts.draft_notes import draft_notes
from ui.drafts.edit_facts import EditFacts
from ui.drafts.editor_header import EditorHeader
from ui.widgets import theme
from ui.widgets.frames import ground, hairline, scrolling
from ui.widgets.plain_label import PlainLabel

TEXT, REVISIONS, BESIDE = range(3)
_DIGEST_FITS = 560
"""Width in px at 100 % text from which the digest has room beside the tabs."""


class EditorPane(Middle):
    """One draft to write, or to read once it was handed in.

    Args:
        diff: compares two revisions.
        run: runs that in the background.
        now: the present, aware.
    """

    def __init__(self, diff: Diff, run: Run, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._beside: QWidget | None = None
        self.header = EditorHeader()
        self.key = KeyLine(now)
        self.tabs = TabRow()
        self.digest = PlainLabel(font="caption", role="text.tertiary")
        self.editor = DraftEditor()
        self.compare = CompareRevisions(diff, run)
        self.card: OutgoingCard | None = None
        self._write = scrolling(self.editor)
        self._read = QVBoxLayout()
        self._texts = QStackedWidget()
        self._texts.addWidget(self._write)
        self._texts.addWidget(self._reading_page())
        self.pages = QStackedWidget()
        self.pages.addWidget(self._texts)
        self.pages.addWidget(self._compare_page())
        self._build()

    def show_facts(self, facts: EditFacts, lift: Callable[[str], object]) -> None:
        """Show a draft; `lift` lifts the stop with an id."""
        now = self._now()
        self.header.show_facts(facts, now)
        self.key.show_state(facts.key)
        if facts.ended:
            self.key.hide()
        self._texts.setCurrentIndex(0 if facts.writable else 1)
        self.tabs.setTabEnabled(REVISIONS, facts.view is not None)
        self.digest.setText(digest_words(facts.view.revision.digest) if facts.view is not None else "")
        self.digest.setToolTip(facts.view.revision.digest if facts.view is not None else "")
        if facts.view is not None:
            self.compare.show_view(facts.view, now)
        if facts.writable:
            self.editor.set_above(draft_notes(facts, now, lift))
        else:
            self._show_reading(facts, lift)

    def take_in(self, column: QWidget | None) -> None:
        """Take what stands beside the draft in as a page of its own, or give it back (None)."""
        if column is not None and self._beside is None:
            self.pages.addWidget(column)
            self.tabs.addTab(self.tr("How it goes out"))
        elif column is None and self._beside is not None:
            self.pages.removeWidget(self._beside)
            self.tabs.removeTab(BESIDE)
        self._beside = column

    def _show_reading(self, facts: EditFacts, lift: Callable[[str], object]) -> None:
        while (item := self._read.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        view, now = facts.view, self._now()
        if view is None:
            return
        notes = draft_notes(facts, now, lift)
        if notes is not None:
            self._read.addWidget(notes)
        words = locked_words(view.row.state.value, view.row.author_name)
        if words:
            self._read.addWidget(PlainLabel(words, role="text.secondary", wrap=True))
        outgoing = OutgoingFacts(
            content=view.revision.content,
            channel=facts.channel,
            author_name=view.row.author_name,
            written_at=view.revision.written_at,
            target=facts.target,
            pictures=facts.pictures,
            team_name=facts.team_name,
        )
        self.card = OutgoingCard(outgoing, now)
        self._read.addWidget(self.card)
        self._read.addStretch(1)

    def _reading_page(self) -> QWidget:
        page = QFrame()
        page.setProperty("surface", "sunk")
        self._read = QVBoxLayout(page)
        self._read.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(20))
        self._read.setSpacing(theme.px(14))
        return scrolling(page)

    def _compare_page(self) -> QWidget:
        page = QFrame()
        page.setProperty("surface", "sunk")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(20))
        column.addWidget(self.compare)
        return scrolling(page)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "base")
        self.setAccessibleName(self.tr("Draft"))
        self.tabs.addTab(self.tr("Text"))
        self.tabs.addTab(self.tr("All revisions"))
        self.tabs.currentChanged.connect(self._turned)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(theme.px(12), 0, theme.px(16), 0)
        tabs.addWidget(self.tabs, 1)
        tabs.addWidget(self.digest)
        key = QHBoxLayout()
        key.setContentsMargins(theme.px(20), theme.px(4), theme.px(16), theme.px(4))
        key.addWidget(self.key)
        top = ground("base")
        head = QVBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.header)
        head.addLayout(key)
        head.addLayout(tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(hairline())
        column.addWidget(self.pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.digest.setVisible(self.width() >= theme.px(_DIGEST_FITS))

    @Slot(int)
    def _turned(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
