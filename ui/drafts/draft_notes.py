"""What stands above a draft in its editor: what was asked for, what holds it back, what it answers."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.composing.note_card import note_card
from ui.composing.quoted_message import QuotedMessage
from ui.composing.stop_note import quoted, stop_note
from ui.drafts.edit_facts import EditFacts
from ui.widgets import theme
from ui.widgets.text_marking import visible
from ui.wording import times
from workstation.domain.desk import ReviewKind
from workstation.domain.drafts import DraftState
from workstation.domain.people import Role


def draft_notes(facts: EditFacts, now: datetime, lift: Callable[[str], object]) -> QWidget | None:
    """Return the notes as one widget, or None when there are none; `lift` lifts the stop with an id."""
    admin = Role.ADMIN.value in facts.person.roles
    notes: list[QWidget] = [stop_note(item, facts.person, admin=admin, now=now, lift=lift) for item in facts.stops]
    notes += _asked(facts, now)
    view = facts.view
    if facts.writable and view is not None and facts.person.id not in facts.writers:
        text = QCoreApplication.translate(
            "DraftNotes", "{name} began this draft. Write on it and you cannot sign it any more."
        )
        notes.append(note_card("info", "turn", text.replace("{name}", visible(view.row.author_name))))
    if facts.writable and facts.content.reply_to is not None:
        notes.append(QuotedMessage(facts.target, now))
    if not notes:
        return None
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(10))
    for note in notes:
        column.addWidget(note)
    return box


def _asked(facts: EditFacts, now: datetime) -> list[QWidget]:
    found: list[QWidget] = []
    request, view, translate = facts.request, facts.view, QCoreApplication.translate
    if request is not None:
        text = translate("DraftNotes", "{name} asks for changes, {time}")
        title = text.replace("{name}", visible(request.person_name))
        title = title.replace("{time}", times.day_and_time(request.at, now))
        found.append(note_card("arrow-u-up-left", "stop", title, quoted(request.reason)))
    if view is not None and view.row.state is DraftState.OBJECTED:
        for item in view.reviews:
            if item.kind is ReviewKind.OBJECT and not item.taken_back:
                text = translate("DraftNotes", "{name} objects, {time}")
                title = text.replace("{name}", visible(item.person_name))
                title = title.replace("{time}", times.day_and_time(item.at, now))
                found.append(note_card("prohibit", "stop", title, quoted(item.reason)))
    return found
