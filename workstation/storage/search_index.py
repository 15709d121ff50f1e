"""Full text search in SQLite."""

from workstation.storage.connections import SqliteConnection


class SqliteSearchIndex:
    """The words of every message."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection
