"""What holds a draft back, above what would go out: stops, objections, a time that passed, requested changes."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.composing.note_card import note_card
from ui.composing.stop_note import quoted, stop_note
from ui.reviews.review_facts import ReviewFacts
from ui.reviews.when_words import is_late, late_words
from ui.widgets.text_marking import visible
from ui.wording import times
from ui.wording.reasons import reason_text
from workstation.domain.desk import ReviewKind
from workstation.domain.drafts import DraftState
from workstation.domain.errors import Reason

_ELSEWHERE = frozenset(
    {"sign_off_missing", "slot_not_yet", "slot_passed", "objection", "changes_requested", "stopped", "not_submitted"}
)


def blocking_notes(facts: ReviewFacts, now: datetime, lift: Callable[[str], object]) -> list[QWidget]:
    """Return a note for everything that holds the draft back; `lift` lifts the stop with an id."""
    notes: list[QWidget] = [
        stop_note(stop, facts.person, admin=facts.admin, now=now, lift=lift) for stop in facts.stops if not facts.ended
    ]
    for item in facts.objections:
        text = QCoreApplication.translate(
            "Blocking", "{name} objects, {time}: nobody can send it until that is lifted."
        )
        title = text.replace("{name}", visible(item.person_name)).replace("{time}", times.day_and_time(item.at, now))
        notes.append(note_card("prohibit", "stop", title, quoted(item.reason)))
    if facts.desk.row.state is DraftState.CHANGES_REQUESTED:
        notes.extend(_requests(facts, now))
    schedule = facts.desk.revision.content.schedule
    if is_late(schedule, facts.desk.row, now):
        title = QCoreApplication.translate("Blocking", "Its time has passed")
        notes.append(note_card("clock-clockwise", "wait", title, late_words(schedule, facts.desk.row, now)))
    notes.extend(note_card("warning", "wait", reason_text(item)) for item in held_back(facts))
    return notes


def held_back(facts: ReviewFacts) -> tuple[Reason, ...]:
    """Return what keeps even a signed draft from going out, beside what has a place of its own on the screen."""
    return () if facts.ended else tuple(item for item in facts.desk.deny if item.code not in _ELSEWHERE)


def _requests(facts: ReviewFacts, now: datetime) -> list[QWidget]:
    lines = [item for item in facts.desk.reviews if item.kind is ReviewKind.REQUEST_CHANGES and not item.taken_back]
    head = [item for item in lines if item.digest == facts.desk.revision.digest]
    found: list[QWidget] = []
    for item in head[-1:]:
        text = QCoreApplication.translate("Blocking", "{name} asked for changes, {time}: it is with {author} now.")
        title = text.replace("{name}", visible(item.person_name)).replace("{time}", times.day_and_time(item.at, now))
        title = title.replace("{author}", visible(facts.desk.row.author_name))
        found.append(note_card("arrow-u-up-left", "stop", title, quoted(item.reason)))
    return found
