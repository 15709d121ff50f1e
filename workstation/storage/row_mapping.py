"""Between rows and values: moments as whole microseconds since 1970 in UTC, hashes as bytes, small lists as JSON."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from workstation.domain.errors import Reason

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_us(moment: datetime) -> int:
    """Return an aware moment as whole microseconds."""
    return (moment - _EPOCH) // _MICROSECOND


def from_us(value: int) -> datetime:
    """Return the aware UTC moment."""
    return _EPOCH + timedelta(microseconds=value)


def to_us_or_none(moment: datetime | None) -> int | None:
    """Return an aware moment as whole microseconds, or None."""
    return None if moment is None else to_us(moment)


def from_us_or_none(value: int | None) -> datetime | None:
    """Return the aware UTC moment, or None."""
    return None if value is None else from_us(value)


def to_blob(identifier: str) -> bytes:
    """Return a hex id as bytes; text that is no hex id becomes bytes that no id has."""
    try:
        return bytes.fromhex(identifier)
    except ValueError:
        return b""


def id_list(identifiers: Iterable[str]) -> str:
    """Return the well-formed ids as a JSON list: `id IN (SELECT unhex(value) FROM json_each(?))`."""
    return json.dumps([identifier for identifier in identifiers if to_blob(identifier)])


def prefix_range(prefix: str, size: int = 64) -> tuple[bytes, bytes]:
    """Return the first and last id of `size` hex digits that begin with `prefix`; an empty range for other text."""
    low, high = to_blob(prefix.lower().ljust(size, "0")), to_blob(prefix.lower().ljust(size, "f"))
    return (low, high) if low and high and len(low) * 2 == size else (b"\x01", b"\x00")


def reason_to_json(reason: Reason | None) -> str | None:
    """Return a reason as JSON, or None."""
    return None if reason is None else json.dumps([reason.code, dict(reason.values)], default=str)


def reason_from_json(text: str | None) -> Reason | None:
    """Return the reason kept as JSON, or None."""
    if text is None:
        return None
    code, values = json.loads(text)
    return Reason(code, values)


def to_json(value: Mapping[str, str] | Iterable[Any]) -> str:
    """Return a small mapping or list as JSON, with every character as it is."""
    return json.dumps(value if isinstance(value, Mapping) else list(value), ensure_ascii=False)
