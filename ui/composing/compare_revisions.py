"""Compares any two revisions word by word, and tells what happened to each."""

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.composing.changes_card import ChangesCard
from ui.composing.history_lines import HistoryLines
from ui.widgets import theme
from ui.widgets.frames import Card
from ui.widgets.plain_label import PlainLabel
from ui.widgets.plain_text import control_text
from ui.wording import times
from workstation.domain.desk import DraftView
from workstation.domain.drafts import Revision
from workstation.domain.identifiers import DraftId
from workstation.domain.word_diff import WordChange

Diff = Callable[[DraftId, int, int], Coroutine[Any, Any, tuple[WordChange, ...]]]


class Run(Protocol):
    """Starts work in the background."""

    def __call__(self, name: str, work: Coroutine[Any, Any, Any], done: Callable[[Any], object] | None = None) -> None:
        """Run `work`, call `done` with its result."""
        ...


class CompareRevisions(QWidget):
    """Two choices of revisions, what changed from the one to the other, and the history beneath.

    Args:
        diff: compares two revisions of a draft by number.
        run: runs it in the background.
    """

    def __init__(self, diff: Diff, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diff, self._run = diff, run
        self._draft, self._digest = DraftId(""), ""
        self.earlier = QComboBox()
        self.later = QComboBox()
        self.earlier.setAccessibleName(self.tr("Earlier revision"))
        self.later.setAccessibleName(self.tr("Later revision"))
        self.changes = ChangesCard()
        self.history = HistoryLines()
        self._only = PlainLabel(role="text.secondary", wrap=True)
        self._choices = QWidget()
        self._build()
        self.earlier.activated.connect(self._compare)
        self.later.activated.connect(self._compare)

    def show_view(self, view: DraftView, now: datetime) -> None:
        """Show a draft's revisions; a choice made stays while the draft and its revisions are the same."""
        self.history.show_lines(view.reviews, now)
        if (view.row.id, view.revision.digest) == (self._draft, self._digest):
            return
        self._draft, self._digest = view.row.id, view.revision.digest
        for box in (self.earlier, self.later):
            box.clear()
            for revision in view.revisions:
                box.addItem(control_text(_revision_words(revision, view, now)), revision.number)
        several = len(view.revisions) > 1
        self._choices.setVisible(several)
        self.changes.setVisible(several)
        self._only.setVisible(not several)
        self._only.setText(self.tr("There is one revision so far: nothing to compare it with."))
        if several:
            self.earlier.setCurrentIndex(len(view.revisions) - 2)
            self.later.setCurrentIndex(len(view.revisions) - 1)
            self._compare()

    @Slot()
    def _compare(self) -> None:
        earlier, later = self.earlier.currentData(), self.later.currentData()
        if isinstance(earlier, int) and isinstance(later, int):
            work = self._diff(self._draft, earlier, later)
            self._run("draft.diff", work, lambda changes: self._came(earlier, later, changes))

    def _came(self, earlier: int, later: int, changes: Sequence[WordChange]) -> None:
        if (earlier, later) == (self.earlier.currentData(), self.later.currentData()):
            text = self.tr("Changed from revision {earlier} to {later}")
            title = text.replace("{earlier}", str(earlier)).replace("{later}", str(later))
            self.changes.show_changes(title, changes)

    def _build(self) -> None:
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(PlainLabel(self.tr("Compare"), role="text.secondary"))
        row.addWidget(self.earlier)
        row.addWidget(PlainLabel(self.tr("with"), role="text.secondary"))
        row.addWidget(self.later)
        row.addStretch(1)
        card = Card(self.tr("What happened"))
        card.body.addWidget(self.history)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        for widget in (self._choices, self._only, self.changes, card):
            column.addWidget(widget)
        column.addStretch(1)


def _revision_words(revision: Revision, view: DraftView, now: datetime) -> str:
    names = {line.person: line.person_name for line in view.reviews}
    name = names.get(revision.author, view.row.author_name if revision.author == view.row.author else "")
    text = QCoreApplication.translate("CompareRevisions", "Revision {number}, {time}")
    words = text.replace("{number}", str(revision.number)).replace(
        "{time}", times.day_and_time(revision.written_at, now)
    )
    return f"{words}, {name}" if name else words
