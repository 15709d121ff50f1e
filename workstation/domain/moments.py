"""Moments as signed documents write them: UTC, RFC 3339 with `Z`, microseconds only when there are some."""

import re
from datetime import UTC, datetime

_TEXT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?Z")


def as_text(moment: datetime) -> str:
    """Return an aware `moment` as the one text that stands for it."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def from_text(text: str) -> datetime:
    """Return the moment that `text` stands for.

    Raises:
        ValueError: it is not the one text that `as_text` gives for a moment.
    """
    if not _TEXT.fullmatch(text):
        raise ValueError(text)
    moment = datetime.fromisoformat(text[:-1]).replace(tzinfo=UTC)
    if as_text(moment) != text:
        raise ValueError(text)
    return moment
