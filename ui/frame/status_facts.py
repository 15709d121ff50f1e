"""What the status line says: are we online and how old is the data, which channel needs help, what is queued.

Facts before comfort: the age of the data is said even when all is well, and offline is no alarm.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.frame.segment import Segment
from ui.wording import times
from ui.wording.reasons import reason_text
from ui.wording.states import state_text
from workstation.domain.channels import Channel, ChannelState
from workstation.domain.people import Person
from workstation.domain.publications import NEEDS_YOU, Publication, PublicationState

if TYPE_CHECKING:
    from workstation.services import Workstation

_QUEUED = frozenset(
    {PublicationState.ELIGIBLE, PublicationState.ARMED, PublicationState.SENDING, PublicationState.SENT}
)
_WORST_FIRST = (ChannelState.RECONNECT, ChannelState.GONE, ChannelState.LIMITED, ChannelState.LATE)
_NETWORK = frozenset(
    {
        "host_not_found",
        "connection_failed",
        "connection_refused",
        "connection_dropped",
        "deadline_passed",
        "proxy_failed",
    }
)
"""Reasons that look like "no network" when every channel gives one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskState:
    """What the line is made from."""

    channels: tuple[Channel, ...] = ()
    publications: tuple[Publication, ...] = ()
    stops: int = 0
    person: Person | None = None
    alone: bool = False
    practice: bool = False


async def read_state(workstation: "Workstation") -> DeskState:
    """Read everything the line says."""
    people = await workstation.signing_in.people()
    return DeskState(
        channels=await workstation.connecting.channels(),
        publications=await workstation.publishing.publications(),
        stops=len(await workstation.reviewing.stops()),
        person=workstation.signing_in.current(),
        alone=sum(1 for person in people if person.active) <= 1,
        practice=workstation.info.practice,
    )


def segments(state: DeskState, now: datetime) -> list[Segment]:
    """Return the line from left to right."""
    parts = [_freshness(state.channels, now), _worst(state.channels), _stopped(state.stops)]
    parts += [_queued(state.publications, now), _needs_you(state.publications)]
    return [part for part in parts if part is not None]


def signing_as(state: DeskState) -> Segment | None:
    """Return under whose name one signs here."""
    translate = QCoreApplication.translate
    if state.person is None:
        return None
    if state.alone:
        return Segment(translate("StatusLine", "You work alone: nobody else signs what goes out"), "user")
    text = translate("StatusLine", "Signing as {name}").replace("{name}", state.person.name)
    if state.practice:
        text += " · " + translate("StatusLine", "practice team")
    return Segment(text, "signature")


def is_offline(channels: Sequence[Channel]) -> bool:
    """Tell whether no channel that is asked could be reached lately."""
    asked = [item for item in channels if item.state not in (ChannelState.PAUSED, ChannelState.GONE)]
    failing = [item for item in asked if item.freshness.problem is not None and item.freshness.problem.code in _NETWORK]
    return bool(asked) and len(failing) == len(asked)


def _freshness(channels: Sequence[Channel], now: datetime) -> Segment:
    translate = QCoreApplication.translate
    known = [item.freshness.complete_until for item in channels if item.freshness.complete_until is not None]
    newest = max(known, default=None)
    if not channels:
        return Segment(translate("StatusLine", "No channel yet"), "circle-dashed", "text.tertiary", screen="channels")
    if is_offline(channels):
        text = translate("StatusLine", "Offline")
        icon, role = "cloud-slash", "wait.text"
        hint = translate("StatusLine", "You can read, search and write. What is signed waits and goes out by itself.")
    else:
        text = translate("StatusLine", "Online")
        icon, role = "circle", "good.text"
        hint = translate("StatusLine", "The newest moment any channel is known to be complete until.")
    if newest is not None:
        same_day = newest.astimezone().date() == now.astimezone().date()
        moment = times.clock(newest) if same_day else times.day_and_time(newest, now)
        text += " · " + translate("StatusLine", "data to {time}").replace("{time}", moment)
    else:
        text += " · " + translate("StatusLine", "no data yet")
    return Segment(text, icon, role, hint, "channels")


def _worst(channels: Sequence[Channel]) -> Segment | None:
    troubled = [(item, _rank(item)) for item in channels if _rank(item) >= 0]
    if not troubled:
        return None
    worst = min(troubled, key=lambda pair: pair[1])[0]
    text = f"{worst.title}: {_state_words(worst)}"
    if len(troubled) > 1:
        more = QCoreApplication.translate("StatusLine", "and {count} more").replace("{count}", str(len(troubled) - 1))
        text = f"{text} ({more})"
    hint = reason_text(worst.freshness.problem) if worst.freshness.problem is not None else ""
    red = worst.state in (ChannelState.RECONNECT, ChannelState.GONE)
    icon = "plugs" if worst.state is ChannelState.RECONNECT else "clock"
    return Segment(text, icon, "stop.text" if red else "wait.text", hint, "channels")


def _rank(channel: Channel) -> int:
    if channel.state in _WORST_FIRST:
        return _WORST_FIRST.index(channel.state)
    return len(_WORST_FIRST) if channel.freshness.gaps and channel.state is ChannelState.OK else -1


def _state_words(channel: Channel) -> str:
    gaps, freshness = channel.freshness.gaps, channel.freshness
    if channel.state in (ChannelState.OK, ChannelState.LATE) and gaps:
        return state_text("channel", "gap", start=times.clock(gaps[-1].since), end=times.clock(gaps[-1].until))
    if channel.state is ChannelState.GONE:
        return QCoreApplication.translate("StatusLine", "ended for good")
    if channel.state is ChannelState.LIMITED and freshness.next_attempt is not None:
        return state_text("channel", "limited", time=times.clock(freshness.next_attempt))
    return state_text("channel", channel.state.value)


def _stopped(stops: int) -> Segment | None:
    if not stops:
        return None
    text = QCoreApplication.translate("StatusLine", "Publishing is stopped")
    return Segment(text, "hand-palm", "stop.text", screen="approvals")


def _queued(publications: Sequence[Publication], now: datetime) -> Segment:
    translate = QCoreApplication.translate
    queued = [item for item in publications if item.state in _QUEUED]
    if not queued:
        return Segment(
            translate("StatusLine", "Nothing queued"), "paper-plane-tilt", "text.tertiary", screen="publications"
        )
    text = translate("StatusLine", "{count} queued").replace("{count}", str(len(queued)))
    due = min((item.due_at for item in queued if item.due_at is not None), default=None)
    if due is not None and due > now:
        upcoming = translate("StatusLine", "next at {time}").replace("{time}", times.clock(due))
        text = f"{text}, {upcoming}"
    return Segment(text, "paper-plane-tilt", screen="publications")


def _needs_you(publications: Sequence[Publication]) -> Segment | None:
    waiting = [item for item in publications if item.state in NEEDS_YOU]
    if not waiting:
        return None
    text = QCoreApplication.translate("StatusLine", "{count} need you").replace("{count}", str(len(waiting)))
    unknown = any(item.state is PublicationState.UNKNOWN for item in waiting)
    return Segment(
        text,
        "seal-question" if unknown else "warning",
        "unknown.text" if unknown else "wait.text",
        screen="publications",
    )
