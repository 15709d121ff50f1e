"""Drafts in SQLite."""

from workstation.storage.connections import SqliteConnection


class SqliteDraftsTable:
    """Drafts of this workspace."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection
