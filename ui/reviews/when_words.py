"""When a draft goes out, and what happens if it is signed too late."""

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication

from ui.wording import times
from workstation.domain.drafts import DraftRow, DraftState, Schedule
from workstation.domain.outbox import GRACE, SLOT_TOLERANCE


def zone_of(schedule: Schedule) -> tzinfo | None:
    """Return the zone people read the slot in; None for this computer's when nobody knows the name."""
    try:
        return ZoneInfo(schedule.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def slot_title(schedule: Schedule, now: datetime) -> str:
    """Return the slot in its own zone: "Today 12:30 Europe/Madrid"."""
    if schedule.not_before is None and schedule.not_after is None:
        return QCoreApplication.translate("When", "As soon as it is signed")
    zone = zone_of(schedule)
    if schedule.not_before is None and schedule.not_after is not None:
        text = QCoreApplication.translate("When", "As soon as it is signed, until {end}")
        return _with_zone(text.replace("{end}", times.day_and_time(schedule.not_after, now, zone)), zone)
    start = times.day_and_time(schedule.not_before or now, now, zone)
    return _with_zone(start[:1].upper() + start[1:], zone)


def _with_zone(text: str, zone: tzinfo | None) -> str:
    return f"{text} {times.zone_name(zone)}"


def here_words(schedule: Schedule, now: datetime) -> str:
    """Return the slot in this computer's zone; "" when that is the same."""
    moment = schedule.not_before or schedule.not_after
    if moment is None:
        return ""
    zone = zone_of(schedule)
    if zone is None or moment.astimezone(zone).utcoffset() == moment.astimezone().utcoffset():
        return ""
    text = QCoreApplication.translate("When", "{time} here")
    return text.replace("{time}", times.day_and_time(moment, now))


def late_words(schedule: Schedule, row: DraftRow, now: datetime) -> str:
    """Return what happens if it is signed late: nothing ever goes out late by itself."""
    translate, author = QCoreApplication.translate, row.author_name.split()[0] if row.author_name else ""
    end = _last_moment(schedule)
    if end is None:
        text = translate("When", "It goes out {seconds} s after the last signature. Until then it can be taken back.")
        return text.replace("{seconds}", str(int(GRACE.total_seconds())))
    zone = zone_of(schedule)
    if now > end:
        text = translate("When", "Its time passed at {time}. {name} is asked for a new one; it never goes out late.")
    else:
        text = translate(
            "When",
            "Signed after {time}? Then it is missed: {name} is asked for a new time. Nothing goes out late by itself.",
        )
    same = end.astimezone(zone).date() == now.astimezone(zone).date()
    moment = times.clock(end, zone) if same else times.day_and_time(end, now, zone)
    if end.astimezone(zone).utcoffset() != end.astimezone().utcoffset():
        moment = _with_zone(moment, zone)
    return text.replace("{time}", moment).replace("{name}", author)


def is_late(schedule: Schedule, row: DraftRow, now: datetime) -> bool:
    """Tell whether its time has passed before it went out."""
    end = _last_moment(schedule)
    return end is not None and now > end and row.state not in (DraftState.PUBLISHED, DraftState.DISCARDED)


def _last_moment(schedule: Schedule) -> datetime | None:
    if schedule.not_after is not None:
        return schedule.not_after
    return schedule.not_before + SLOT_TOLERANCE if schedule.not_before is not None else None


def countdown_words(goes_out: datetime | None, row: DraftRow, now: datetime) -> str:
    """Return how long until something approved goes out; "" before everybody signed."""
    if row.state is not DraftState.APPROVED or goes_out is None:
        return ""
    if goes_out <= now:
        return QCoreApplication.translate("When", "Going out now")
    text = QCoreApplication.translate("When", "Goes out {in_time}")
    return text.replace("{in_time}", times.until(goes_out, now))
