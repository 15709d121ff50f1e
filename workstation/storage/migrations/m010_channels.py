"""Channels, and where each stands with the network."""

from sqlite_utils import Database


def apply(db: Database) -> None:
    """Create the channels."""
    db.execute(
        """CREATE TABLE channels (
            num INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            server TEXT NOT NULL,
            address TEXT NOT NULL,
            account_name TEXT NOT NULL,
            native_account TEXT NOT NULL,
            state TEXT NOT NULL,
            capabilities TEXT NOT NULL,
            settings TEXT NOT NULL,
            labels TEXT NOT NULL,
            allow_private INTEGER NOT NULL,
            may_publish INTEGER NOT NULL,
            removed INTEGER NOT NULL DEFAULT 0,
            cursor TEXT NOT NULL DEFAULT '{}',
            failures INTEGER NOT NULL DEFAULT 0,
            complete_until INTEGER,
            last_attempt INTEGER,
            next_attempt INTEGER,
            gaps TEXT NOT NULL DEFAULT '[]',
            problem TEXT
        ) STRICT"""
    )
