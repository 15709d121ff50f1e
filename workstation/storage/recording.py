"""What a running transaction touches, gathered for the announcement after the commit."""

from __future__ import annotations

from workstation.domain.changes import Changes, Subject


class ChangeRecorder:
    """Shared by all tables of one connection; records nothing outside a write transaction."""

    def __init__(self) -> None:
        """Begin as a recorder that is off, as on snapshots."""
        self._on = False
        self._touched: set[tuple[Subject, str]] = set()
        self._arrived: set[str] = set()

    def start(self) -> None:
        """Begin a transaction with nothing recorded."""
        self._on = True
        self._touched.clear()
        self._arrived.clear()

    def stop(self) -> Changes:
        """End the transaction and return what was recorded."""
        self._on = False
        changes = Changes(frozenset(self._touched), frozenset(self._arrived))
        self._touched.clear()
        self._arrived.clear()
        return changes

    def touch(self, subject: Subject, identifier: str, *, arrived: bool = False) -> None:
        """Record one thing that changed."""
        if self._on:
            self._touched.add((subject, identifier))
            if arrived:
                self._arrived.add(identifier)
