"""When to ask a feed again, from what the publisher and the server said. Pure."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from workstation.connector_kit.http_headers import max_age_seconds
from workstation.connectors.feed.feed_document import PollingHints

LONGEST_SECONDS: Final = 24 * 3600.0
"""However seldom a feed says it changes, it is asked once a day."""

_HOURS_PER_DAY: Final = 24
_DAYS_PER_WEEK: Final = 7


def next_poll_seconds(hints: PollingHints, headers: Mapping[str, str], now: datetime) -> float | None:
    """Return the seconds until the next question is welcome, or None when nobody said anything."""
    stated = [hints.minutes * 60.0 if hints.minutes else None, max_age_seconds(headers.get("cache-control", ""))]
    known = [seconds for seconds in stated if seconds]
    wait = min(max(known), LONGEST_SECONDS) if known else None
    if not hints.skip_hours and not hints.skip_days:
        return wait
    return _after_skipped(now, wait or 0.0, hints) or wait


def _after_skipped(now: datetime, wait: float, hints: PollingHints) -> float | None:
    """Return the seconds to the first moment from `now + wait` on that no list names; None changes nothing."""
    moment = now + timedelta(seconds=wait)
    for step in range(_HOURS_PER_DAY * _DAYS_PER_WEEK + 1):
        if moment.hour not in hints.skip_hours and moment.weekday() not in hints.skip_days:
            return (moment - now).total_seconds() if step else None
        moment = (moment + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
    return None
