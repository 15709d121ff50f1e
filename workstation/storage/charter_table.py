"""Charter versions in SQLite, byte for byte as signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from workstation.domain.identifiers import EventId, TeamId
from workstation.ports.charter_tables import StoredCharter
from workstation.storage.row_mapping import to_blob

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection

_SELECT = "SELECT version, id, envelope FROM charters "


def _charter(row: Sequence[Any] | None) -> StoredCharter | None:
    return None if row is None else StoredCharter(row[0], EventId(row[1].hex()), bytes(row[2]))


class SqliteCharterTable:
    """The charter of this workspace's team."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def _put(self, charter: StoredCharter, *, adopted: bool) -> None:
        self._connection.execute(
            "INSERT INTO charters (id, version, adopted, envelope) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " adopted = max(adopted, excluded.adopted), envelope = excluded.envelope",
            (to_blob(charter.id), charter.version, int(adopted), charter.envelope),
        )

    def add(self, charter: StoredCharter) -> None:
        """Keep an adopted version."""
        self._put(charter, adopted=True)

    def all(self) -> tuple[StoredCharter, ...]:
        """Return every version, oldest first; two of one version are a fork."""
        return self.since(0)

    def since(self, version: int) -> tuple[StoredCharter, ...]:
        """Return this version and those after it, oldest first."""
        query = _SELECT + "WHERE adopted = 1 AND version >= ? ORDER BY version, id"
        rows = self._connection.execute(query, (version,))
        return tuple(StoredCharter(number, EventId(key.hex()), bytes(envelope)) for number, key, envelope in rows)

    def current(self) -> StoredCharter | None:
        """Return the newest version, or None while there is no team."""
        query = _SELECT + "WHERE adopted = 1 ORDER BY version DESC, id LIMIT 1"
        return _charter(self._connection.execute(query).fetchone())

    def team(self) -> TeamId | None:
        """Return the team's id: the id of version 1."""
        query = "SELECT id FROM charters WHERE adopted = 1 AND version = 1 ORDER BY id LIMIT 1"
        row = self._connection.execute(query).fetchone()
        return None if row is None else TeamId(row[0].hex())

    def proposal(self) -> StoredCharter | None:
        """Return the next version that still lacks signatures."""
        return _charter(self._connection.execute(_SELECT + "WHERE adopted = 0").fetchone())

    def put_proposal(self, charter: StoredCharter | None) -> None:
        """Keep a proposal in the place of the one before; None forgets it."""
        self._connection.execute("DELETE FROM charters WHERE adopted = 0")
        if charter is not None:
            self._put(charter, adopted=False)
