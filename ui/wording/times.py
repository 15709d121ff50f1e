"""Times for people: short ages in lists, days in conversations, the zone where it matters.

All arguments are aware datetimes; text is in the local zone unless another is given.
"""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTimeZone

from ui.wording.counted import counted

_MINUTE, _HOUR = 60, 3600
_WEEK_DAYS = 7


def age(then: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """How old something is, as short as a list needs: "now", "4 min", "1 h", "yesterday", "Tue", "3 Mar", …."""
    seconds = (now - then).total_seconds()
    local, today = then.astimezone(zone), now.astimezone(zone)
    if seconds < _MINUTE:
        return QCoreApplication.translate("Wording", "now")
    if seconds < _HOUR:
        return counted().minutes(int(seconds // _MINUTE))
    if local.date() == today.date():
        return counted().hours(int(seconds // _HOUR))
    if local.date() == today.date() - timedelta(days=1):
        return QCoreApplication.translate("Wording", "yesterday")
    return _near_or_far_day(local, today)


def clock(then: datetime, zone: tzinfo | None = None, *, seconds: bool = False) -> str:
    """The time of day, "10:42" or "10:41:52"."""
    return then.astimezone(zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def day_and_time(then: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """Day and time: "today 08:51", "yesterday 17:32", "tomorrow 09:00", "Fri 12:30", "3 Mar 12:30"."""
    local, today = then.astimezone(zone), now.astimezone(zone)
    days = (local.date() - today.date()).days
    time = clock(then, zone)
    if days == 0:
        text = QCoreApplication.translate("Wording", "today {time}")
    elif days == -1:
        text = QCoreApplication.translate("Wording", "yesterday {time}")
    elif days == 1:
        text = QCoreApplication.translate("Wording", "tomorrow {time}")
    else:
        text = f"{_near_or_far_day(local, today)} {{time}}"
    return text.replace("{time}", time)


def day(then: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """A day in full, as between messages: "Thursday 12 November", with the year when it is another one."""
    local, today = then.astimezone(zone), now.astimezone(zone)
    pattern = _day_pattern(same_year=local.year == today.year)
    text = QLocale().toString(_date(local), pattern)
    return text[:1].upper() + text[1:]


def short_day(then: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """A day in few letters: "3 Mar", or "18 Oct 2025" when the year is another one."""
    local, today = then.astimezone(zone), now.astimezone(zone)
    return QLocale().toString(_date(local), "d MMM" if local.year == today.year else "d MMM yyyy").replace(".", "")


def absolute(then: datetime, zone: tzinfo | None = None) -> str:
    """Day, time and zone without any doubt: "12 Nov 2026 10:42 (Europe/Madrid, UTC+01:00)"."""
    local = then.astimezone(zone)
    date = QLocale().toString(_date(local), "d MMM yyyy").replace(".", "")
    return f"{date} {local:%H:%M} ({zone_name(zone)}, {_offset(local)})"


def zone_name(zone: tzinfo | None = None) -> str:
    """The IANA name of a zone; the system's without one."""
    if zone is None:
        return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return str(getattr(zone, "key", zone))


def duration(length: timedelta) -> str:
    """A length of time: "45 s", "26 min", "2 h 10", "3 days"."""
    seconds = max(0, int(length.total_seconds()))
    if seconds < _MINUTE:
        return counted().seconds(seconds)
    if seconds < _HOUR:
        return counted().minutes(seconds // _MINUTE)
    hours, minutes = seconds // _HOUR, seconds % _HOUR // _MINUTE
    if hours < 2 * 24:
        text = counted().hours(hours)
        return f"{text} {minutes:02d}" if minutes else text
    return counted().days(hours // 24)


def until(then: datetime, now: datetime) -> str:
    """How long until something: "in 1 h 48", or "overdue" once it passed."""
    if then <= now:
        return QCoreApplication.translate("Wording", "overdue")
    return QCoreApplication.translate("Wording", "in {duration}").replace("{duration}", duration(then - now))


def _near_or_far_day(local: datetime, today: datetime) -> str:
    """A weekday within a week before or after, a date otherwise."""
    if abs((local.date() - today.date()).days) < _WEEK_DAYS:
        return QLocale().toString(_date(local), "ddd").replace(".", "")
    return QLocale().toString(_date(local), "d MMM" if local.year == today.year else "d MMM yyyy").replace(".", "")


def _day_pattern(*, same_year: bool) -> str:
    """Word order of a full day; Spanish and Catalan put their preposition here."""
    if same_year:
        return QCoreApplication.translate("Wording", "dddd d MMMM", "Qt date format of a full day")
    return QCoreApplication.translate("Wording", "dddd d MMMM yyyy", "Qt date format of a full day with year")


def _date(local: datetime) -> QDate:
    return QDate(local.year, local.month, local.day)


def _offset(local: datetime) -> str:
    offset = local.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"
