"""Opaque cursors of keyset pages: the numbers of the last row that was given, in base 36."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from workstation.domain.errors import Reason, RuleViolation

T = TypeVar("T")

_BASE = 36
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_FARTHEST = (1 << 63) - 1


def _encode(number: int) -> str:
    sign, number = ("-", -number) if number < 0 else ("", number)
    digits = ""
    while True:
        number, rest = divmod(number, _BASE)
        digits = _DIGITS[rest] + digits
        if not number:
            return sign + digits


def cursor_of(*numbers: int) -> str:
    """Return the cursor of a row with these sort numbers."""
    return ".".join(map(_encode, numbers))


def numbers_of(cursor: str, size: int) -> tuple[int, ...]:
    """Return the sort numbers that a cursor holds.

    Raises:
        RuleViolation: `bad_cursor`, when it was not made here.
    """
    try:
        numbers = tuple(int(part, _BASE) for part in cursor.split("."))
    except ValueError:
        numbers = ()
    if len(numbers) != size or any(abs(number) > _FARTHEST for number in numbers):
        raise RuleViolation(Reason("bad_cursor", {"cursor": cursor[:80]}))
    return numbers


def newest(cursor: str | None, size: int) -> tuple[int, ...]:
    """Return where a page that runs from newest to oldest goes on; beyond everything at its beginning."""
    return (_FARTHEST,) * size if cursor is None else numbers_of(cursor, size)


def oldest(cursor: str | None) -> int:
    """Return where a page that runs from oldest to newest goes on; before everything at its beginning."""
    return -_FARTHEST if cursor is None else numbers_of(cursor, 1)[0]


def cut(rows: Sequence[T], limit: int) -> tuple[Sequence[T], bool]:
    """Return at most `limit` of the rows, of which one more than that was read, and whether there are more."""
    return rows[:limit], len(rows) > limit
