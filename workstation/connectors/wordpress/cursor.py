"""Where a site was read up to, as words that are stored with the messages. Pure.

Comments carry no time of change. New ones are asked for by date; the newest known ones and a window that goes round
through the older ones are read again each time, so that edits, approvals, spam and deletions are seen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from workstation.ports.connector import Cursor

HISTORY: Final = timedelta(days=365)
"""How far back a new channel reads."""
OVERLAP: Final = timedelta(minutes=61)
"""WordPress compares dates in the site's own zone: in autumn one hour comes twice, and may not be skipped."""
KNOWN: Final = 2_000
FRESHEST: Final = 50
WINDOW: Final = 50


@dataclass(frozen=True, slots=True)
class Position:
    """A cursor, read.

    `after` bounds the comments of this round, `offset` of them were read; `newest` is the newest date seen in it.
    `posts_after` bounds the posts by their date of change. `known` are numbers of comments to look at again, ascending,
    and `turn` is the number after which the going-round window starts.
    """

    after: datetime
    posts_after: datetime
    offset: int = 0
    newest: datetime | None = None
    known: tuple[int, ...] = ()
    turn: int = 0

    def with_comments(self, numbers: Iterable[int], dates: Iterable[datetime]) -> "Position":
        """Return the position after comments were read: they are known, and their dates count."""
        newest = max((date for date in (self.newest, *dates) if date is not None), default=None)
        return replace(self, known=tuple(sorted({*self.known, *numbers}))[-KNOWN:], newest=newest)

    def without(self, numbers: Iterable[int]) -> "Position":
        """Return the position after comments were found to be gone for good."""
        gone = set(numbers)
        return replace(self, known=tuple(number for number in self.known if number not in gone))

    def round_done(self) -> "Position":
        """Return the position after the last page: the next round starts shortly before the newest comment."""
        after = max(self.after, self.newest - OVERLAP) if self.newest else self.after
        return replace(self, after=after, offset=0, newest=None)

    def to_look_at_again(self, just_read: Iterable[int]) -> tuple[int, ...]:
        """Return the numbers to read again now: the freshest known ones, and the window whose turn it is."""
        read = set(just_read)
        rest = [number for number in self.known[:-FRESHEST] if number > self.turn][:WINDOW]
        return tuple(number for number in (*rest, *self.known[-FRESHEST:]) if number not in read)

    def turned(self) -> "Position":
        """Return the position with the window moved on, back to the start after the last one."""
        rest = [number for number in self.known[:-FRESHEST] if number > self.turn][:WINDOW]
        return replace(self, turn=rest[-1] if len(rest) == WINDOW else 0)


def position(cursor: Cursor, now: datetime) -> Position:
    """Return what a stored cursor says; an empty or damaged one starts `HISTORY` ago."""
    return Position(
        after=_moment(cursor.get("after", "")) or now - HISTORY,
        posts_after=_moment(cursor.get("posts_after", "")) or now - HISTORY,
        offset=_number(cursor.get("offset", "")),
        newest=_moment(cursor.get("newest", "")),
        known=_numbers(cursor.get("known", "")),
        turn=_number(cursor.get("turn", "")),
    )


def stored(place: Position) -> Cursor:
    """Return the words of a position."""
    words = {
        "after": as_query(place.after),
        "posts_after": as_query(place.posts_after),
        "offset": str(place.offset),
        "known": _ranges(place.known),
        "turn": str(place.turn),
    }
    return {**words, "newest": as_query(place.newest)} if place.newest else words


def as_query(value: datetime) -> str:
    """Return a time as the API takes it: whole seconds, UTC."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _ranges(numbers: Sequence[int]) -> str:
    """Return ascending numbers as `3,5-9,12`."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in found)


def _numbers(text: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        if not first.isdigit() or (last and not last.isdigit()):
            return ()
        found.extend(range(int(first), min(int(last or first), int(first) + KNOWN) + 1))
    return tuple(found)[-KNOWN:]


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
