"""What holds a draft back, above what would go out: stops, objections, a time that passed, requested changes."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.reviews.review_facts import ReviewFacts
from ui.reviews.when_words import is_late, late_words
from ui.widgets import theme
from ui.widgets.buttons import ActionButton
from ui.widgets.icon_mark import IconMark
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording import times
from ui.wording.reasons import reason_text
from workstation.domain.desk import ReviewKind, Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import DraftState

_ELSEWHERE = frozenset(
    {"sign_off_missing", "slot_not_yet", "slot_passed", "objection", "changes_requested", "stopped", "not_submitted"}
)


def blocking_notes(facts: ReviewFacts, now: datetime, lift: Callable[[str], object]) -> list[QWidget]:
    """Return a note for everything that holds the draft back; `lift` lifts the stop with an id."""
    notes: list[QWidget] = [_stop(stop, facts, now, lift) for stop in facts.stops if not facts.ended]
    for item in facts.objections:
        text = QCoreApplication.translate(
            "Blocking", "{name} objects, {time}: nobody can send it until that is lifted."
        )
        title = text.replace("{name}", visible(item.person_name)).replace("{time}", times.day_and_time(item.at, now))
        notes.append(_note("prohibit", "stop", title, _quoted(item.reason)))
    if facts.desk.row.state is DraftState.CHANGES_REQUESTED:
        notes.extend(_requests(facts, now))
    schedule = facts.desk.revision.content.schedule
    if is_late(schedule, facts.desk.row, now):
        title = QCoreApplication.translate("Blocking", "Its time has passed")
        notes.append(_note("clock-clockwise", "wait", title, late_words(schedule, facts.desk.row, now)))
    if not facts.ended:
        held = [item for item in facts.desk.deny if item.code not in _ELSEWHERE]
        notes.extend(_note("warning", "wait", reason_text(item), "") for item in held)
    return notes


def _requests(facts: ReviewFacts, now: datetime) -> list[QWidget]:
    lines = [item for item in facts.desk.reviews if item.kind is ReviewKind.REQUEST_CHANGES and not item.taken_back]
    head = [item for item in lines if item.digest == facts.desk.revision.digest]
    found: list[QWidget] = []
    for item in head[-1:]:
        text = QCoreApplication.translate("Blocking", "{name} asked for changes, {time}: it is with {author} now.")
        title = text.replace("{name}", visible(item.person_name)).replace("{time}", times.day_and_time(item.at, now))
        title = title.replace("{author}", visible(facts.desk.row.author_name))
        found.append(_note("arrow-u-up-left", "stop", title, _quoted(item.reason)))
    return found


def _stop(stop: Stop, facts: ReviewFacts, now: datetime, lift: Callable[[str], object]) -> QWidget:
    translate = QCoreApplication.translate
    texts = {
        StopScope.DRAFT: translate("Blocking", "{name} stopped this draft, {time}"),
        StopScope.ACCOUNT: translate("Blocking", "{name} stopped this account, {time}"),
        StopScope.EVERYTHING: translate("Blocking", "{name} stopped all publishing, {time}"),
    }
    title = texts[stop.scope].replace("{name}", visible(stop.person_name))
    note = _note("hand-palm", "stop", title.replace("{time}", times.day_and_time(stop.at, now)), _quoted(stop.reason))
    button = ActionButton(translate("Blocking", "Lift the stop"))
    may = stop.person == facts.person.id or facts.admin
    why = translate("Blocking", "{name} or an administrator can lift it.").replace("{name}", stop.person_name)
    button.set_available(may, why)
    button.clicked.connect(lambda: lift(stop.id))
    row = note.layout()
    if row is not None:
        row.addWidget(button)
    return note


def _quoted(reason: str) -> str:
    return QCoreApplication.translate("Blocking", "“{text}”").replace("{text}", visible(reason)) if reason else ""


def _note(icon: str, role: str, title: str, text: str) -> QFrame:
    note = QFrame()
    note.setObjectName("blockingNote")
    note.setStyleSheet(
        f"#blockingNote {{ background: {theme.color(f'{role}.background').name()};"
        f" border: 1px solid {theme.color(f'{role}.line').name()}; border-radius: {theme.size('radius.card')}px; }}"
    )
    row = QHBoxLayout(note)
    row.setContentsMargins(theme.px(14), theme.px(10), theme.px(12), theme.px(10))
    row.setSpacing(theme.px(10))
    row.addWidget(IconMark(icon, f"{role}.text", 18), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(theme.px(2))
    words.addWidget(PlainLabel(title, role=f"{role}.text", weight=600, wrap=True))
    if text:
        words.addWidget(PlainLabel(text, wrap=True, selectable=True))
    row.addLayout(words, 1)
    return note
