"""Slots of messages: their order is the order of time, and they are the row ids of the search index.

A slot is the second at which a message is listed, shifted, plus a number within it; a full second flows over into the
next one. Search results are read in this order without sorting, so they cost the same among a million messages.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection

SLOT_BITS = 10
SECOND = 1 << SLOT_BITS
"""1,024 messages fit into one second."""

_US_PER_SECOND = 1_000_000
_TAKEN = f"""SELECT j.value, (SELECT max(slot) FROM messages WHERE slot >= j.value AND slot < j.value + {SECOND})
    FROM json_each(?) j"""


def first_slot(microseconds: int) -> int:
    """Return the lowest slot of the second in which a moment lies."""
    return (microseconds // _US_PER_SECOND) << SLOT_BITS


class MessageSlots:
    """Gives out free slots during one batch."""

    def __init__(self, connection: SqliteConnection, moments: Iterable[int]) -> None:
        """Look up, in one go, what is taken in the seconds of `moments` (microseconds)."""
        self._connection = connection
        firsts = {first_slot(moment) for moment in moments}
        rows = connection.execute(_TAKEN, (json.dumps(list(firsts)),))
        self._next = {first: first if taken is None else taken + 1 for first, taken in rows}

    def take(self, microseconds: int) -> int:
        """Return a free slot in the second of a moment, or in the first later second that has one."""
        first = first_slot(microseconds)
        while True:
            slot = self._next.get(first)
            if slot is None:
                _, taken = self._connection.execute(_TAKEN, (json.dumps([first]),)).fetchone()
                slot = first if taken is None else int(taken) + 1
            following = first + SECOND
            if slot < following:
                self._next[first] = slot + 1
                return slot
            self._next[first] = slot
            first = following
