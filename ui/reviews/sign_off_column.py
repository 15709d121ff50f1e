"""Beside the draft: who signs, when it goes, what was remarked, and what to know before it goes."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.reviews.before_it_goes import BeforeItGoes
from ui.reviews.comments_section import CommentsSection
from ui.reviews.review_facts import ReviewFacts
from ui.reviews.signing_words import SignerLine, signer_lines
from ui.reviews.when_words import countdown_words, here_words, is_late, late_words, slot_title
from ui.widgets import theme
from ui.widgets.frames import SectionHeader, hairline
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel


class SignOffColumn(QScrollArea):
    """Four sections on the side ground.

    Signals:
        acknowledged(bool): everything that hides in the text was acknowledged, or not any more.
    """

    acknowledged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sign-off"))
        self.setMinimumWidth(theme.px(240))
        self.comments = CommentsSection()
        self.before = BeforeItGoes()
        self.before.acknowledged.connect(self.acknowledged)
        self._who = _section()
        self._when = _section()
        page = QFrame()
        page.setProperty("surface", "side")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._who, self._when, self.comments, self.before):
            column.addWidget(part)
            column.addWidget(hairline())
        column.addStretch(1)
        self.setWidget(page)

    def show_facts(self, facts: ReviewFacts, now: datetime) -> None:
        """Show what belongs to a draft."""
        _fill(self._who, self.tr("Who signs"), [_signer(line) for line in signer_lines(facts, now)])
        _fill(self._when, self.tr("When"), self._when_lines(facts, now))
        self.comments.show_facts(facts, now)
        self.before.show_facts(facts)

    def _when_lines(self, facts: ReviewFacts, now: datetime) -> list[QWidget]:
        row, schedule = facts.desk.row, facts.desk.revision.content.schedule
        lines = [_marked("calendar-blank", slot_title(schedule, now), "text.primary", weight=600)]
        here = here_words(schedule, now)
        if here:
            lines.append(_marked("", here, "text.secondary"))
        late = is_late(schedule, row, now)
        going = "" if late else countdown_words(facts.desk.goes_out_at, row, now)
        if going:
            lines.append(_marked("clock-countdown", going, "good.text"))
        if not facts.ended and (late or any(need.missing for need in facts.desk.needs)):
            words = late_words(schedule, row, now)
            lines.append(_marked("clock-clockwise", words, "wait.text" if late else "text.secondary"))
        return lines


def _section() -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
    column.setSpacing(theme.px(8))
    return section


def _fill(section: QWidget, title: str, lines: list[QWidget]) -> None:
    layout = section.layout()
    if layout is None:
        return
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    layout.addWidget(SectionHeader(title))
    for line in lines:
        layout.addWidget(line)


def _signer(line: SignerLine) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(8))
    mark = IconMark(line.icon, line.role, 16, weight="fill" if line.filled else "regular")
    layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    quiet = line.icon == "minus-circle"
    title_role = "text.secondary" if quiet else "text.primary"
    words.addWidget(PlainLabel(line.title, role=title_role, weight=600 if line.strong else None, wrap=True))
    if line.detail:
        words.addWidget(PlainLabel(line.detail, font="caption", role="text.secondary", wrap=True))
    layout.addLayout(words, 1)
    return row


def _marked(icon: str, text: str, role: str, *, weight: int | None = None) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(8))
    if icon:
        layout.addWidget(
            IconMark(icon, role if role != "text.primary" else "text.secondary", 16), 0, Qt.AlignmentFlag.AlignTop
        )
    else:
        layout.addSpacing(theme.px(24))
    font = "body" if weight else "caption"
    layout.addWidget(PlainLabel(text, font=font, role=role, weight=weight, wrap=True), 1)
    return row
