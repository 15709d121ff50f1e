"""Preferences and workspace facts in SQLite."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from workstation.domain.changes import Subject

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection
    from workstation.storage.recording import ChangeRecorder


class SqlitePreferencesTable:
    """Text by name."""

    def __init__(self, connection: SqliteConnection, recorder: ChangeRecorder) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._recorder = recorder

    def get(self, name: str) -> str | None:
        """Return what is kept under `name`, or None."""
        row = self._connection.execute("SELECT value FROM preferences WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def put(self, name: str, value: str) -> None:
        """Keep `value` under `name` and report the change."""
        self._connection.execute(
            "INSERT INTO preferences (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )
        self._recorder.touch(Subject.PREFERENCE, name)

    def delete(self, name: str) -> None:
        """Forget `name`."""
        self._connection.execute("DELETE FROM preferences WHERE name = ?", (name,))
        self._recorder.touch(Subject.PREFERENCE, name)

    def under(self, prefix: str) -> Mapping[str, str]:
        """Return everything whose name starts with `prefix`."""
        rows = self._connection.execute(
            "SELECT name, value FROM preferences WHERE substr(name, 1, ?) = ? ORDER BY name", (len(prefix), prefix)
        )
        return {str(name): str(value) for name, value in rows}
