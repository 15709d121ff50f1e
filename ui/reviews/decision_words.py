"""What the three decisions do, in words, before anything is recorded."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.reviews.review_facts import ReviewFacts
from ui.wording import times
from ui.wording.people import roles_in_a_row
from workstation.domain.errors import Reason


def approve_words(effect: Reason, now: datetime) -> str:
    """Return the words on Approve: they state its effect."""
    translate, values = QCoreApplication.translate, effect.values
    match effect.code:
        case "approve_goes_out_after":
            text = translate("Decision", "Approve (last sign-off: goes out in {seconds} s)")
            return text.replace("{seconds}", str(values.get("seconds", "")))
        case "approve_goes_out_at":
            return _at_words(values.get("at"), now)
        case "approve_then_waits":
            roles = values.get("roles")
            names = roles_in_a_row([str(role) for role in roles]) if isinstance(roles, (list, tuple)) else ""
            return translate("Decision", "Approve (then waits for {roles})").replace("{roles}", names)
        case "approve_last_but_held":
            return translate("Decision", "Approve (last sign-off, but held back)")
        case _:
            return translate("Decision", "Approve")


def _at_words(at: object, now: datetime) -> str:
    if not isinstance(at, datetime) or at <= now:
        return QCoreApplication.translate("Decision", "Approve (last sign-off: goes out at once)")
    same = at.astimezone().date() == now.astimezone().date()
    if same:
        text = QCoreApplication.translate("Decision", "Approve (goes out at {time})")
        return text.replace("{time}", times.clock(at))
    text = QCoreApplication.translate("Decision", "Approve (goes out {day_and_time})")
    return text.replace("{day_and_time}", times.day_and_time(at, now))


def request_effect(facts: ReviewFacts) -> str:
    """Return what "Request changes" does."""
    text = QCoreApplication.translate("Decision", "Request changes returns it to {name}")
    return text.replace("{name}", _first_name(facts.desk.row.author_name))


def object_effect() -> str:
    """Return what "Object" does."""
    return QCoreApplication.translate("Decision", "Object blocks it for everyone until you lift that")


def reason_title(kind: str, facts: ReviewFacts) -> str:
    """Return the question above the reason."""
    if kind == "object":
        return QCoreApplication.translate("Decision", "Why must this not go out?")
    text = QCoreApplication.translate("Decision", "What should {name} change?")
    return text.replace("{name}", _first_name(facts.desk.row.author_name))


def reason_hint(kind: str) -> str:
    """Return who reads the reason and that it is signed."""
    if kind == "object":
        return QCoreApplication.translate(
            "Decision", "Everybody on this draft reads it. It is signed with your name and blocks until you lift it."
        )
    return QCoreApplication.translate(
        "Decision", "The draft goes back with your words. They are signed with your name and stay in its history."
    )


def reason_button(kind: str, facts: ReviewFacts) -> str:
    """Return the words on the button that records the reason."""
    if kind == "object":
        return QCoreApplication.translate("Decision", "Object: block it for everyone")
    text = QCoreApplication.translate("Decision", "Request changes: return it to {name}")
    return text.replace("{name}", _first_name(facts.desk.row.author_name))


def valid_words(valid_until: datetime | None, now: datetime) -> str:
    """Return how long an approval given now would last; "" when it does not run out."""
    if valid_until is None:
        return ""
    text = QCoreApplication.translate("Decision", "Your approval would be valid until {time}")
    return text.replace("{time}", times.day_and_time(valid_until, now))


def _first_name(name: str) -> str:
    return name.split(maxsplit=1)[0] if name.split() else name
