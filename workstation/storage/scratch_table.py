"""Unfinished text in SQLite."""

from collections.abc import Sequence
from typing import Any

from workstation.domain.identifiers import MessageId, PersonId
from workstation.domain.scratch import Scratch, ScratchMode
from workstation.storage.connections import SqliteConnection
from workstation.storage.row_mapping import from_us, to_us

_SELECT = "SELECT person, key, text, mode, target, saved_at FROM scratch "


def _scratch(row: Sequence[Any]) -> Scratch:
    return Scratch(
        person=PersonId(row[0]),
        key=row[1],
        text=row[2],
        mode=ScratchMode(row[3]),
        target=None if row[4] is None else MessageId(row[4]),
        saved_at=from_us(row[5]),
    )


class SqliteScratchTable:
    """Text as it is typed."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def put(self, scratch: Scratch) -> None:
        """Keep a text in the place of what stood under its key."""
        self._connection.execute(
            "INSERT INTO scratch (person, key, text, mode, target, saved_at) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (person, key) DO UPDATE SET text = excluded.text, mode = excluded.mode,"
            " target = excluded.target, saved_at = excluded.saved_at",
            (scratch.person, scratch.key, scratch.text, scratch.mode.value, scratch.target, to_us(scratch.saved_at)),
        )

    def get(self, person: PersonId, key: str) -> Scratch | None:
        """Return one text."""
        row = self._connection.execute(_SELECT + "WHERE person = ? AND key = ?", (person, key)).fetchone()
        return None if row is None else _scratch(row)

    def all(self, person: PersonId) -> tuple[Scratch, ...]:
        """Return every text of `person`, latest first."""
        rows = self._connection.execute(_SELECT + "WHERE person = ? ORDER BY saved_at DESC, key", (person,))
        return tuple(_scratch(row) for row in rows)

    def drop(self, person: PersonId, key: str) -> None:
        """Forget one text."""
        self._connection.execute("DELETE FROM scratch WHERE person = ? AND key = ?", (person, key))
