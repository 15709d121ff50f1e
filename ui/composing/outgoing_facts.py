"""What would go out on one account, ready to be shown: the content, its channel, and what belongs around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.composing.draft_counts import counts
from ui.wording import times
from ui.wording.numbers import of_limit
from workstation.domain.channels import Channel
from workstation.domain.drafts import Action, Content, Schedule
from workstation.domain.messages import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingFacts:
    """One account's part.

    Attributes:
        content: what goes out, from the revision itself.
        channel: its channel; None when it was removed.
        author_name: who wrote it.
        written_at: when.
        target: the message that is answered, as it stands here now.
        pictures: bytes of the media by their hash.
        team_name: whose account it is.
    """

    content: Content
    channel: Channel | None
    author_name: str
    written_at: datetime
    target: Message | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    team_name: str = ""


def counter_words(facts: OutgoingFacts) -> tuple[str, bool]:
    """Return the length as the channel counts it ("212 / 280", "373 characters"), and whether it is too much."""
    if facts.channel is None:
        return counts().characters(len(facts.content.text)), False
    from workstation.services.text_length import text_length

    capabilities = facts.channel.capabilities
    length = text_length(facts.content.text, capabilities.length_unit)
    if capabilities.max_length is None:
        return counts().characters(length), False
    return of_limit(length, capabilities.max_length), length > capabilities.max_length


def kind_words(content: Content) -> str:
    """Return what it is on its platform."""
    if content.action is Action.REPLY:
        return QCoreApplication.translate("Outgoing", "answer")
    return QCoreApplication.translate("Outgoing", "post")


def slot_words(schedule: Schedule, now: datetime) -> str:
    """Return when it may go out, in few words, in the zone of this computer."""
    if schedule.not_before is None and schedule.not_after is None:
        return QCoreApplication.translate("Outgoing", "when signed")
    if schedule.not_before is None and schedule.not_after is not None:
        text = QCoreApplication.translate("Outgoing", "until {end}")
        return text.replace("{end}", times.day_and_time(schedule.not_after, now))
    start = times.day_and_time(schedule.not_before, now) if schedule.not_before is not None else ""
    if schedule.not_after is None:
        return start
    text = QCoreApplication.translate("Outgoing", "{start} to {end}")
    return text.replace("{start}", start).replace("{end}", _end(schedule, now))


def _end(schedule: Schedule, now: datetime) -> str:
    start, end = schedule.not_before, schedule.not_after
    if end is None:
        return ""
    same_day = start is not None and start.astimezone().date() == end.astimezone().date()
    return times.clock(end) if same_day else times.day_and_time(end, now)


def audience_words(audience: str) -> str:
    """Return who will see it."""
    if audience == "public":
        return QCoreApplication.translate("Outgoing", "everyone")
    return audience


def digest_words(digest: str) -> str:
    """Return a digest short enough to compare by eye: "7f3a 91c2 … 0be4"."""
    return f"{digest[:4]} {digest[4:8]} … {digest[-4:]}"
