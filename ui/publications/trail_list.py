"""What was tried, step by step, to the second."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.publications.publication_states import asks
from ui.widgets import theme
from ui.widgets.frames import SectionHeader
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.wording import times
from ui.wording.reasons import reason_text
from workstation.domain.errors import Reason
from workstation.domain.publications import Publication, PublicationState, TrailStep

_LOOKS: dict[str, tuple[str, str]] = {
    "armed": ("clock-countdown", "text.tertiary"),
    "sent": ("paper-plane-tilt", "text.tertiary"),
    "accepted": ("check", "text.tertiary"),
    "no_answer": ("hourglass-medium", "unknown.text"),
    "interrupted": ("hourglass-medium", "unknown.text"),
    "restored": ("clock-clockwise", "unknown.text"),
    "looked_found": ("magnifying-glass", "good.text"),
    "looked_not_found": ("magnifying-glass", "text.tertiary"),
    "live_not_seen_yet": ("magnifying-glass", "text.tertiary"),
    "seen_in_collect": ("magnifying-glass", "good.text"),
    "confirmed": ("checks", "good.text"),
    "confirmed_rendered": ("checks", "good.text"),
    "differs": ("shield-warning", "stop.text"),
    "live_gone": ("shield-warning", "stop.text"),
    "missed": ("clock-clockwise", "wait.text"),
    "taken_back": ("arrow-counter-clockwise", "text.tertiary"),
    "dropped_by": ("trash", "text.tertiary"),
}
_BY_PERSON = ("user-circle", "text.secondary")
_BLOCKING = ("prohibit", "stop.text")
_SHOWN = 12


class TrailList(QWidget):
    """The steps of one publication; a long history shows its last ones.

    Args:
        publication: whose.
        now: moment of looking: steps of other days carry their day.
    """

    def __init__(self, publication: Publication, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(2), 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(SectionHeader(self.tr("What happened")))
        steps = _told(publication.trail)
        if not steps:
            column.addWidget(PlainLabel(self.tr("Nothing yet."), font="caption", role="text.tertiary"))
        for step in steps[-_SHOWN:]:
            icon, role = _look(step)
            column.addLayout(_line(icon, role, _when(step.at, now), _words(step), times.absolute(step.at)))
        if steps and asks(publication) and publication.state is PublicationState.UNKNOWN:
            words = self.tr("We ask you")
            moment = publication.updated_at
            line = _line("user-circle", "unknown.text", _when(moment, now), words, times.absolute(moment))
            column.addLayout(line)
        column.addStretch(1)


def _told(trail: Sequence[TrailStep]) -> tuple[TrailStep, ...]:
    """A post in several requests is one sending for a person."""
    told: list[TrailStep] = []
    for step in trail:
        repeated = bool(told) and step.step.code == "sent" and told[-1].step.code == "sent"
        if not repeated:
            told.append(step)
    return tuple(told)


def _look(step: TrailStep) -> tuple[str, str]:
    code = step.step.code
    if code in _LOOKS:
        return _LOOKS[code]
    return _BY_PERSON if code.endswith("_by") else _BLOCKING


def _words(step: TrailStep) -> str:
    """A platform's own words stand in a card of their own."""
    if step.step.code == "refused_by_channel":
        return reason_text(Reason(step.step.code))
    return reason_text(step.step)


def _when(at: datetime, now: datetime) -> str:
    clock = times.clock(at, seconds=True)
    same = at.astimezone().date() == now.astimezone().date()
    return clock if same else f"{times.short_day(at, now)} {clock}"


def _line(icon: str, role: str, when: str, words: str, full: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addWidget(IconMark(icon, role, 14), 0, Qt.AlignmentFlag.AlignTop)
    moment = PlainLabel(when, font="caption", role="text.secondary")
    moment.setToolTip(full)
    row.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, font="caption", wrap=True), 1)
    return row
