"""Taking in a list of feeds: how far it is, and afterwards what came in and what did not, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.channels.channel_counts import counts
from ui.composing.problem_card import ProblemCard
from ui.widgets import theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.frames import Card, hairline, scrolling
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.progress_item import ProgressItem
from ui.widgets.text_marking import visible
from ui.wording.reasons import reason_text
from workstation.domain.errors import Reason
from workstation.services.connecting import FeedsImported

_SHOWN = 200
_WIDTH = 684


class ImportPage(QWidget):
    """One import.

    Signals:
        closed(): read; back to the channels.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(self.tr("Taking in a list of feeds"), font="lead", wrap=True)
        self.text = PlainLabel(role="text.secondary", wrap=True)
        self.progress, self.problem = ProgressItem(), ProblemCard()
        self.skipped = Card(self.tr("Not taken in"))
        self.skipped.hide()
        self.done = PrimaryButton(self.tr("Show the channels"))
        self.done.clicked.connect(self.closed)
        foot = QHBoxLayout()
        foot.addWidget(self.done)
        foot.addWidget(self.progress)
        foot.addStretch(1)
        inner, page = QFrame(), QFrame()
        inner.setMaximumWidth(theme.px(_WIDTH))
        line = QHBoxLayout(page)
        line.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(24))
        line.addWidget(inner, 100)
        line.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for widget in (self.title, self.text, self.problem, self.skipped):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(page))

    def begin(self, name: str) -> None:
        """Say that a file is being read."""
        self.title.setText(self.tr("Taking in {name}").replace("{name}", visible(name)))
        self.text.setText(self.tr("The feeds become channels; their servers are asked afterwards, one by one."))
        self.skipped.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self.progress.show_job(counts().feeds_read(done), done, total)

    def show_result(self, found: FeedsImported) -> None:
        """Say what came of it."""
        self.title.setText(counts().feeds_added(len(found.added)))
        self.text.setText(
            counts().feeds_skipped(len(found.skipped)) if found.skipped else self.tr("Nothing was left out.")
        )
        _clear(self.skipped)
        for where, reason in found.skipped[:_SHOWN]:
            self.skipped.body.addLayout(_line(where, reason))
            self.skipped.body.addWidget(hairline())
        if len(found.skipped) > _SHOWN:
            self.skipped.body.addWidget(PlainLabel(counts().more(len(found.skipped) - _SHOWN), role="text.secondary"))
        self.skipped.setVisible(bool(found.skipped))
        self.done.setFocus(Qt.FocusReason.TabFocusReason)

    def skipped_texts(self) -> Sequence[str]:
        """Return the lines of what was left out, for tests and screen readers."""
        return [label.text() for label in self.skipped.findChildren(PlainLabel) if label.text()]


def _line(where: str, reason: Reason) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    row.addWidget(IconMark("minus-circle", "wait.text", 14), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel(visible(where), elide=True, selectable=True))
    words.addWidget(PlainLabel(reason_text(reason), font="caption", role="text.secondary", wrap=True))
    row.addLayout(words, 1)
    return row


def _clear(card: Card) -> None:
    while card.body.count():
        item = card.body.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.deleteLater()
        elif inner is not None:
            for place in range(inner.count()):
                _drop(inner.itemAt(place))


def _drop(item: object) -> None:
    widget = getattr(item, "widget", lambda: None)()
    inner = getattr(item, "layout", lambda: None)()
    if widget is not None:
        widget.deleteLater()
    elif inner is not None:
        for place in range(inner.count()):
            _drop(inner.itemAt(place))
