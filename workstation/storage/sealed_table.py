"""Sealed secrets in SQLite: the vault's bytes, which mean nothing without its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection


class SqliteSealedTable:
    """Bytes by name."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def get(self, name: str) -> bytes | None:
        """Return the bytes kept under `name`, or None."""
        row = self._connection.execute("SELECT blob FROM sealed WHERE name = ?", (name,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, name: str, blob: bytes) -> None:
        """Keep `blob` under `name`, replacing what was there."""
        self._connection.execute(
            "INSERT INTO sealed (name, blob) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET blob = excluded.blob",
            (name, blob),
        )

    def delete(self, name: str) -> None:
        """Forget `name`; nothing happens when it is unknown."""
        self._connection.execute("DELETE FROM sealed WHERE name = ?", (name,))
