"""How a publication stands, for people: group of the list, shape and words."""

from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication

from ui.wording.states import state_text
from workstation.domain.publications import NEEDS_YOU, Publication, PublicationState

Part = Literal["need", "waiting", "planned", "today", "earlier"]
PARTS: tuple[Part, ...] = ("need", "waiting", "planned", "today", "earlier")
COUNTDOWN = timedelta(seconds=120)
"""What goes out sooner is counted in seconds."""

_LOOKING = frozenset({"looking", "looking_waits_network", "looking_waits_reconnect"})
_WAITING = {"waiting_network": "waiting_network", "waiting_channel": "waiting_channel", "channel_paused": "paused"}
_GOING = frozenset({PublicationState.ELIGIBLE, PublicationState.ARMED, PublicationState.SENDING})


def asks(publication: Publication) -> bool:
    """Tell whether a person has to decide; an unknown outcome that is still looked for asks nobody yet."""
    return publication.state in NEEDS_YOU and publication.waiting is None


def is_looked_for(publication: Publication) -> bool:
    """Tell whether its outcome is unknown and the program is still looking."""
    return publication.state is PublicationState.UNKNOWN and publication.waiting is not None


def part_of(publication: Publication, now: datetime) -> Part:
    """Return the group of the list that it stands in."""
    if asks(publication):
        return "need"
    if publication.waiting is not None:
        return "waiting"
    if publication.state in _GOING:
        return "planned"
    today = publication.updated_at.astimezone().date() == now.astimezone().date()
    return "today" if today else "earlier"


def seconds_left(publication: Publication, now: datetime) -> int | None:
    """Return the seconds until it goes out, while they are counted; None otherwise."""
    if publication.state is not PublicationState.ELIGIBLE or publication.waiting is not None:
        return None
    if publication.due_at is None or publication.due_at - now > COUNTDOWN:
        return None
    return max(0, int((publication.due_at - now).total_seconds()) + 1)


def state_words(publication: Publication, now: datetime) -> tuple[str, str, str]:
    """Return group and id of the theme's states, and the words."""
    state = publication.state.value
    if is_looked_for(publication):
        words = QCoreApplication.translate("Publications", "Looking whether it went out")
        return "publication", "unknown", words
    if publication.waiting is not None:
        return _waiting(publication)
    left = seconds_left(publication, now)
    if left is not None:
        return "publication", "armed", state_text("publication", "armed", n=left)
    if publication.state is PublicationState.REJECTED:
        return "publication", state, state_text("publication", state, channel=publication.channel_title)
    if publication.state is PublicationState.BLOCKED:
        return "publication", state, state_text("publication", state, reason=blocked_words(publication))
    return "publication", state, state_text("publication", state)


def _waiting(publication: Publication) -> tuple[str, str, str]:
    waiting = publication.waiting
    code = waiting.code if waiting is not None else ""
    if code == "stopped" and waiting is not None:
        return "publication", "held", state_text("publication", "held", name=waiting.values.get("name", ""))
    state = _WAITING.get(code, "waiting_network")
    return "publication", state, state_text("publication", state)


def blocked_words(publication: Publication) -> str:
    """Return in two or three words what blocks it; "" when only a sentence can say it."""
    translate = QCoreApplication.translate
    known = {
        "reply_target_changed": translate("Publications", "the comment was edited"),
        "reply_target_gone": translate("Publications", "the comment is gone"),
        "answered_meanwhile": translate("Publications", "already answered"),
        "no_publisher": translate("Publications", "nobody publishes here yet"),
        "not_the_publisher": translate("Publications", "another workstation publishes"),
        "practice_team_cannot_publish_here": translate("Publications", "practice team"),
    }
    return known.get(publication.reasons[0].code, "") if publication.reasons else ""
