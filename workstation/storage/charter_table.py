"""Charter in SQLite."""

from workstation.storage.connections import SqliteConnection


class SqliteCharterTable:
    """Charter of this workspace."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection
