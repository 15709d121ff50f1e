"""Rows of the list that are kept in memory: bounded, and aware that a row may be out of date."""

from collections import OrderedDict
from collections.abc import Iterable

from workstation.domain.conversations import ConversationRow
from workstation.domain.identifiers import ConversationId

CAPACITY = 1000
"""Rows kept: several screens in every direction; older ones are asked for again."""


class RowCache:
    """The rows looked at lately. A stale row is still shown while a fresh one is fetched, so nothing flickers."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        """Start empty, keeping at most `capacity` rows."""
        self._capacity = capacity
        self._rows: OrderedDict[ConversationId, ConversationRow] = OrderedDict()
        self._stale: set[ConversationId] = set()

    def keep(self, rows: Iterable[ConversationRow]) -> None:
        """Take fresh rows and drop those not looked at for longest."""
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
            self._stale.discard(row.id)
        while len(self._rows) > self._capacity:
            dropped, _ = self._rows.popitem(last=False)
            self._stale.discard(dropped)

    def get(self, identifier: ConversationId) -> ConversationRow | None:
        """Return the row as last known."""
        row = self._rows.get(identifier)
        if row is not None:
            self._rows.move_to_end(identifier)
        return row

    def peek(self, identifier: ConversationId) -> ConversationRow | None:
        """Return the row as last known without counting it as looked at."""
        return self._rows.get(identifier)

    def needs(self, identifier: ConversationId) -> bool:
        """Tell whether the row must be fetched before it can be trusted."""
        return identifier not in self._rows or identifier in self._stale

    def mark_stale(self, identifiers: Iterable[ConversationId]) -> None:
        """Remember that these rows changed."""
        self._stale.update(item for item in identifiers if item in self._rows)

    def forget(self, identifiers: Iterable[ConversationId]) -> None:
        """Drop rows that left the list."""
        for item in identifiers:
            self._rows.pop(item, None)
            self._stale.discard(item)

    def clear(self) -> None:
        """Drop everything."""
        self._rows.clear()
        self._stale.clear()
