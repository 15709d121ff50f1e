"""The words around a message: when, by whom, what became of it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.wording import times
from ui.wording.people import role_name
from ui.wording.states import state_text
from workstation.domain.messages import Message, OwnAnswer, RemoteState


def moment_text(moment: datetime, now: datetime) -> str:
    """Return day and time as near as it is."""
    return times.day_and_time(moment, now)


def day_text(moment: datetime, now: datetime) -> str:
    """Return the day in full, as between messages."""
    return times.day(moment, now)


def edited_text(message: Message, now: datetime) -> str:
    """Return that, and when, the message was edited."""
    if message.edited_at is None or message.state is RemoteState.DELETED:
        # The last change of a deleted message is its deletion.
        return QCoreApplication.translate("Message", "(edited)")
    text = QCoreApplication.translate("Message", "(edited {time})")
    return text.replace("{time}", times.day_and_time(message.edited_at, now))


def state_note(message: Message, now: datetime) -> str:
    """Return what became of the message on its platform; "" while it simply stands there."""
    if message.state is RemoteState.DELETED:
        text = QCoreApplication.translate("Message", "Deleted on the platform; kept here as it was ({time}).")
        return text.replace("{time}", times.day_and_time(message.edited_at or message.received_at, now))
    if message.state is RemoteState.PENDING:
        return QCoreApplication.translate("Message", "Not public yet: it waits for moderation on the site.")
    if message.state is RemoteState.SPAM:
        return QCoreApplication.translate("Message", "Marked as spam on the site.")
    return ""


def answered_by_text(writer: str) -> str:
    """Return who of us answered."""
    if not writer:
        return QCoreApplication.translate("Message", "our own post")
    return QCoreApplication.translate("Message", "answered by {name}").replace("{name}", writer)


def read_back_text(own: OwnAnswer, now: datetime) -> tuple[str, str, str]:
    """Return (words, icon, colour role) of what reading the live post back said."""
    if own.differs:
        return state_text("publication", "differs"), "shield-warning", "stop.text"
    if own.confirmed_at is None:
        return "", "", ""
    text = QCoreApplication.translate("Message", "What is live is what was signed, {time}")
    return text.replace("{time}", _near(own.confirmed_at, now)), "checks", "good.text"


def signers_text(own: OwnAnswer, now: datetime) -> str:
    """Return who signed, as what and when."""
    parts = [f"{name}, {role_name(role)}, {_near(moment, now)}" for name, role, moment in own.signed_by]
    return " · ".join(parts)


def _near(moment: datetime, now: datetime) -> str:
    """The time alone on the same day, the day with it otherwise."""
    if moment.astimezone().date() == now.astimezone().date():
        return times.clock(moment)
    return times.day_and_time(moment, now)
