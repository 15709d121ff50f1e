"""Reading the few HTTP headers that tell when and how to ask again. Pure; nonsense reads as "not said"."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

MAX_WAIT_SECONDS: Final = 7 * 24 * 3600.0
"""No server makes us wait longer than a week."""

_DIRECTIVE: Final = re.compile(r'([a-z-]+)\s*(?:=\s*"?([^",\s]*)"?)?')


def http_date(value: str) -> datetime | None:
    """Return an HTTP date (RFC 9110 section 5.6.7, all three forms) as aware UTC."""
    try:
        moment = parsedate_to_datetime(value.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def retry_after_seconds(value: str, now: datetime) -> float | None:
    """Return the seconds that Retry-After asks to wait (delta seconds or a date), between 0 and a week."""
    text = value.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:12]), MAX_WAIT_SECONDS)
    moment = http_date(text) if text else None
    if moment is None:
        return None
    return min(max((moment - now).total_seconds(), 0.0), MAX_WAIT_SECONDS)


def max_age_seconds(cache_control: str) -> float | None:
    """Return `max-age` of a Cache-Control header in seconds; None when absent or when caching is forbidden."""
    found = {name: value for name, value in _DIRECTIVE.findall(cache_control.lower())}
    age = found.get("max-age", "")
    if "no-store" in found or "no-cache" in found or not (age.isascii() and age.isdigit()):
        return None
    return min(float(age[:12]), MAX_WAIT_SECONDS)
