"""Publications and the exact requests stored before they leave."""

import sqlite_utils


def apply(db: sqlite_utils.Database) -> None:
    """Create the outbox; `ended` follows `state`, so that the unfinished ones stay a small index."""
    db.execute(
        """
        CREATE TABLE publications (
            id TEXT PRIMARY KEY,
            draft TEXT NOT NULL,
            digest TEXT NOT NULL,
            account TEXT NOT NULL,
            idempotency TEXT NOT NULL,
            key TEXT NOT NULL,
            state TEXT NOT NULL,
            ended INTEGER NOT NULL GENERATED ALWAYS AS (state IN ('confirmed', 'dropped')) STORED,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            attempt INTEGER NOT NULL,
            first_sent_at INTEGER,
            lost_at INTEGER,
            looks INTEGER NOT NULL,
            next_look INTEGER,
            server_ids TEXT NOT NULL,
            native_id TEXT NOT NULL,
            url TEXT NOT NULL,
            reasons TEXT NOT NULL,
            waiting TEXT,
            trail TEXT NOT NULL,
            approved TEXT NOT NULL,
            live TEXT NOT NULL,
            target_now TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX publications_draft ON publications (draft, created_at)")
    db.execute("CREATE INDEX publications_account ON publications (account, updated_at DESC)")
    db.execute("CREATE INDEX publications_recent ON publications (ended, updated_at DESC)")
    db.execute("CREATE INDEX publications_native ON publications (account, native_id)")
    db.execute(
        """
        CREATE TABLE publication_requests (
            publication TEXT NOT NULL REFERENCES publications (id) DEFERRABLE INITIALLY DEFERRED,
            attempt INTEGER NOT NULL,
            step TEXT NOT NULL,
            method TEXT NOT NULL,
            path TEXT NOT NULL,
            headers TEXT NOT NULL,
            body BLOB NOT NULL,
            stored_at INTEGER NOT NULL,
            UNIQUE (publication, attempt, step)
        ) STRICT
        """
    )
