"""Reading a practice network since a cursor; pure.

A cursor says how many records (`lines`) and up to which moment (`until`) was read. New are later records that are due
now, and earlier ones that were not due then. A long answer is cut and goes on in the same bounds (`to_lines`, `to`).
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from workstation.connectors.practice.state import AccountState, Event
from workstation.ports.connector import Cursor

PAGE = 500
_NEVER = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Page:
    """The events of one fetch, oldest first, and where to go on."""

    events: tuple[Event, ...]
    cursor: Cursor
    more: bool


def page_since(account: AccountState, lines: int, cursor: Cursor, now: datetime) -> Page:
    """Return what became visible since `cursor`; a cursor of a longer file (it was replaced) starts over."""
    seen = _count(cursor, "lines")
    until = _moment(cursor, "until")
    if seen > lines:
        seen, until, cursor = 0, _NEVER, {}
    to_lines = _count(cursor, "to_lines") or lines
    to = _moment(cursor, "to") if "to" in cursor else now
    fresh = sorted(
        (event for event in account.events if _is_new(event, seen, until, to_lines, to)), key=lambda event: event.moment
    )
    skip = _count(cursor, "skip")
    taken = tuple(fresh[skip : skip + PAGE])
    if skip + PAGE < len(fresh):
        bounds = {"lines": str(seen), "until": until.isoformat(), "to_lines": str(to_lines), "to": to.isoformat()}
        return Page(taken, {**bounds, "skip": str(skip + PAGE)}, more=True)
    return Page(taken, {"lines": str(to_lines), "until": to.isoformat()}, more=False)


def _is_new(event: Event, seen: int, until: datetime, to_lines: int, to: datetime) -> bool:
    if event.moment.line > to_lines or event.moment.at > to:
        return False
    return event.moment.line > seen or event.moment.at > until


def _count(cursor: Cursor, name: str) -> int:
    value = cursor.get(name, "0")
    return int(value) if value.isascii() and value.isdigit() else 0


def _moment(cursor: Cursor, name: str) -> datetime:
    try:
        return datetime.fromisoformat(cursor.get(name, ""))
    except ValueError:
        return _NEVER
