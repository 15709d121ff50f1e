"""A stop above the draft it holds back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.composing.note_card import note_card
from ui.widgets.buttons import ActionButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_marking import visible
from ui.wording import times
from workstation.domain.desk import Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.people import Person


def stop_note(stop: Stop, person: Person, *, admin: bool, now: datetime, lift: Callable[[str], object]) -> QWidget:
    """Return a note about a stop, with the button that lifts it."""
    translate = QCoreApplication.translate
    texts = {
        StopScope.DRAFT: translate("Blocking", "{name} stopped this draft, {time}"),
        StopScope.ACCOUNT: translate("Blocking", "{name} stopped this account, {time}"),
        StopScope.EVERYTHING: translate("Blocking", "{name} stopped all publishing, {time}"),
    }
    title = texts[stop.scope].replace("{name}", visible(stop.person_name))
    note = note_card(
        "hand-palm", "stop", title.replace("{time}", times.day_and_time(stop.at, now)), quoted(stop.reason)
    )
    row = note.layout()
    if row is None:
        return note
    if stop.person == person.id or admin:
        button = ActionButton(translate("Blocking", "Lift the stop"))
        button.clicked.connect(lambda: lift(stop.id))
        row.addWidget(button)
    else:
        words = translate("Blocking", "{name} or an administrator can lift it.")
        words = words.replace("{name}", visible(stop.person_name))
        row.addWidget(PlainLabel(words, font="caption", role="text.secondary", wrap=True))
    return note


def quoted(reason: str) -> str:
    """Return somebody's words in quotation marks; "" for none."""
    return QCoreApplication.translate("Blocking", "“{text}”").replace("{text}", visible(reason)) if reason else ""
