"""What a feed says about being asked again: ttl, the syndication module, skipHours and skipDays. Pure."""

import re
from typing import Any, Final

from workstation.connectors.feed.feed_document import PollingHints

HEAD_BYTES: Final = 64 * 1024
"""skipHours stands in the channel's head; feedparser keeps only its last hour, so the bytes are read."""

MAX_MINUTES: Final = 7 * 24 * 60.0

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PERIOD_MINUTES: Final = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}
_SKIP_HOURS: Final = re.compile(rb"<skiphours>(.{0,2000}?)</skiphours>", re.IGNORECASE | re.DOTALL)
_SKIP_DAYS: Final = re.compile(rb"<skipdays>(.{0,2000}?)</skipdays>", re.IGNORECASE | re.DOTALL)
_HOUR: Final = re.compile(rb"<hour>\s*([0-9]{1,2})\s*</hour>", re.IGNORECASE)
_DAY: Final = re.compile(rb"<day>\s*([a-z]{6,9})\s*</day>", re.IGNORECASE)


def read_hints(body: bytes, feed: dict[str, Any]) -> PollingHints:
    """Return the hints of a feed: its bytes for the skip lists, feedparser's fields for the rest."""
    head = body[:HEAD_BYTES]
    hours_part = _SKIP_HOURS.search(head)
    days_part = _SKIP_DAYS.search(head)
    # 24 means midnight in RSS 0.91.
    hours = {int(hour) % 24 for hour in _HOUR.findall(hours_part[1])} if hours_part else set()
    days = [day.decode("ascii").lower() for day in _DAY.findall(days_part[1])] if days_part else []
    return PollingHints(
        minutes=_minutes(feed),
        skip_hours=tuple(sorted(hours)),
        skip_days=tuple(sorted({_DAYS.index(day) for day in days if day in _DAYS})),
    )


def _minutes(feed: dict[str, Any]) -> float | None:
    ttl = _number(dict.get(feed, "ttl"))
    if ttl:
        return min(ttl, MAX_MINUTES)
    period = _PERIOD_MINUTES.get(str(dict.get(feed, "sy_updateperiod") or "").strip().lower())
    if period is None:
        return None
    return min(period / (_number(dict.get(feed, "sy_updatefrequency")) or 1.0), MAX_MINUTES)


def _number(value: object) -> float | None:
    text = str(value or "").strip()
    return float(text[:9]) if text.isascii() and text.isdigit() and int(text[:9]) > 0 else None
