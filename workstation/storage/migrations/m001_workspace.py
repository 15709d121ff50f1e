"""Preferences and sealed secrets."""

from sqlite_utils import Database


def apply(db: Database) -> None:
    """Create the tables of the workspace itself."""
    db.execute("CREATE TABLE preferences (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")
    db.execute("CREATE TABLE sealed (name TEXT PRIMARY KEY, blob BLOB NOT NULL) STRICT")
