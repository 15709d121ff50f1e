"""The journal and its blobs, and the charter."""

from sqlite_utils import Database


def apply(db: Database) -> None:
    """Create what is signed. Two ids of one number are kept both: they are the proof of a fork."""
    db.execute(
        """CREATE TABLE journal (
            num INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            device BLOB NOT NULL,
            seq INTEGER NOT NULL,
            ms INTEGER NOT NULL,
            count INTEGER NOT NULL,
            type TEXT NOT NULL,
            critical INTEGER NOT NULL,
            draft TEXT,
            account TEXT,
            conversation TEXT,
            envelope BLOB NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX journal_logs ON journal (device, seq)")
    db.execute("CREATE INDEX journal_clock ON journal (ms, count)")
    db.execute("CREATE INDEX journal_drafts ON journal (draft) WHERE draft IS NOT NULL")
    db.execute("CREATE INDEX journal_accounts ON journal (account) WHERE account IS NOT NULL")
    db.execute("CREATE INDEX journal_conversations ON journal (conversation) WHERE conversation IS NOT NULL")
    db.execute("CREATE INDEX journal_rare ON journal (type) WHERE type NOT LIKE 'conversation.%'")
    db.execute("CREATE INDEX journal_critical ON journal (type) WHERE critical = 1")
    db.execute("CREATE TABLE blobs (sha256 BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT")
    db.execute(
        """CREATE TABLE charters (
            id BLOB PRIMARY KEY,
            version INTEGER NOT NULL,
            adopted INTEGER NOT NULL,
            envelope BLOB NOT NULL
        ) STRICT"""
    )
    db.execute("CREATE INDEX charters_versions ON charters (adopted, version)")
