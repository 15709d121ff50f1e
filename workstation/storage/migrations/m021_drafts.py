"""Drafts as folded, revisions, looks, media and unfinished text."""

from sqlite_utils import Database


def apply(db: Database) -> None:
    """Create what drafting and reviewing read; drafts and revisions can be made again from the journal."""
    db.execute(
        """CREATE TABLE drafts (
            id TEXT PRIMARY KEY,
            account TEXT NOT NULL,
            action TEXT NOT NULL,
            conversation TEXT,
            target TEXT,
            title TEXT NOT NULL,
            preview TEXT NOT NULL,
            state TEXT NOT NULL,
            ended INTEGER NOT NULL GENERATED ALWAYS AS (state IN ('published', 'discarded')) STORED,
            revision INTEGER NOT NULL,
            digest TEXT NOT NULL,
            author TEXT NOT NULL,
            author_name TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            needs TEXT NOT NULL,
            turns TEXT NOT NULL,
            goes_out INTEGER,
            comments INTEGER NOT NULL,
            stopped_by TEXT NOT NULL,
            stale_at INTEGER,
            out_at INTEGER
        ) STRICT"""
    )
    db.execute("CREATE INDEX drafts_states ON drafts (state, updated_at DESC)")
    db.execute("CREATE INDEX drafts_recent ON drafts (ended, updated_at DESC)")
    db.execute("CREATE INDEX drafts_conversations ON drafts (conversation) WHERE conversation IS NOT NULL")
    db.execute("CREATE INDEX drafts_targets ON drafts (target) WHERE target IS NOT NULL")
    db.execute("CREATE INDEX drafts_stale ON drafts (stale_at) WHERE stale_at IS NOT NULL")
    db.execute(
        """CREATE TABLE revisions (
            digest TEXT PRIMARY KEY,
            draft TEXT NOT NULL,
            number INTEGER NOT NULL,
            event BLOB NOT NULL,
            blob BLOB NOT NULL,
            author TEXT NOT NULL,
            written_at INTEGER NOT NULL,
            flags TEXT NOT NULL,
            signatures TEXT NOT NULL DEFAULT '[]'
        ) STRICT"""
    )
    db.execute("CREATE INDEX revisions_drafts ON revisions (draft, number)")
    db.execute(
        """CREATE TABLE looks (
            draft TEXT NOT NULL,
            person TEXT NOT NULL,
            last TEXT NOT NULL,
            before TEXT,
            PRIMARY KEY (draft, person)
        ) STRICT, WITHOUT ROWID"""
    )
    db.execute(
        """CREATE TABLE media (
            sha256 TEXT PRIMARY KEY,
            media_type TEXT NOT NULL,
            name TEXT NOT NULL,
            size INTEGER NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL
        ) STRICT"""
    )
    db.execute(
        """CREATE TABLE scratch (
            person TEXT NOT NULL,
            key TEXT NOT NULL,
            text TEXT NOT NULL,
            mode TEXT NOT NULL,
            target TEXT,
            saved_at INTEGER NOT NULL,
            PRIMARY KEY (person, key)
        ) STRICT, WITHOUT ROWID"""
    )
