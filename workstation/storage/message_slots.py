"""Row numbers of messages: the order of time is the order of the primary key.

A number is the second at which a message is listed, shifted, and a slot within it; a full second flows over into the
next one. Search results are read in this order without sorting, so they cost the same among a million messages.
"""

from workstation.storage.connections import SqliteConnection

SLOT_BITS = 10
"""1,024 messages fit into one second."""

_US_PER_SECOND = 1_000_000


def first_slot(microseconds: int) -> int:
    """Return the lowest number of the second in which a moment lies."""
    return (microseconds // _US_PER_SECOND) << SLOT_BITS


class MessageSlots:
    """Gives out free numbers during one batch."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Look at what is taken through `connection`."""
        self._connection = connection
        self._next: dict[int, int] = {}
        row = connection.execute("SELECT max(num) FROM messages").fetchone()
        self._highest: int | None = row[0]

    def take(self, microseconds: int) -> int:
        """Return a free number in the second of a moment, or in the first later second that has one."""
        first = first_slot(microseconds)
        while True:
            number = self._next.get(first)
            if number is None:
                number = self._lowest_free(first)
            following = first + (1 << SLOT_BITS)
            if number < following:
                self._next[first] = number + 1
                return number
            self._next[first] = number
            first = following

    def _lowest_free(self, first: int) -> int:
        if self._highest is None or first > self._highest:
            return first
        row = self._connection.execute(
            "SELECT max(num) FROM messages WHERE num >= ? AND num < ?", (first, first + (1 << SLOT_BITS))
        ).fetchone()
        return first if row[0] is None else int(row[0]) + 1
