"""Conversations and messages, what the team made of them, and the counters that the writer keeps.

`messages.slot` orders messages by the second they are listed at (`message_slots`) and is their row id in the search
index, which therefore reads newest first. The rows themselves lie in the order of arrival: large rows spread over time
would make every batch rewrite pages all over the file.
"""

from sqlite_utils import Database

_CONVERSATIONS = """CREATE TABLE conversations (
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES channels (num),
    root TEXT NOT NULL,
    mode TEXT NOT NULL,
    state TEXT NOT NULL,
    subject TEXT NOT NULL,
    who TEXT NOT NULL,
    preview TEXT NOT NULL,
    mention INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    arrived_at INTEGER,
    message_count INTEGER NOT NULL,
    taken_up INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    muted INTEGER NOT NULL DEFAULT 0,
    priority TEXT NOT NULL DEFAULT 'normal',
    assignee TEXT,
    snoozed_until INTEGER,
    draft TEXT,
    draft_badge TEXT NOT NULL DEFAULT '',
    draft_waiting TEXT NOT NULL DEFAULT '[]',
    asks INTEGER GENERATED ALWAYS AS (mode = 'addressed' OR taken_up) VIRTUAL,
    waiting INTEGER GENERATED ALWAYS AS (draft_badge = 'waiting') VIRTUAL,
    loud INTEGER GENERATED ALWAYS AS (arrived_at IS NOT NULL AND NOT muted) VIRTUAL
) STRICT"""

_MESSAGES = """CREATE TABLE messages (
    num INTEGER PRIMARY KEY,
    slot INTEGER NOT NULL UNIQUE,
    id BLOB NOT NULL UNIQUE,
    conversation INTEGER NOT NULL REFERENCES conversations (num),
    account INTEGER NOT NULL REFERENCES channels (num),
    native_id TEXT NOT NULL,
    thread_root TEXT NOT NULL,
    parent TEXT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    version_hash BLOB NOT NULL,
    version_count INTEGER NOT NULL DEFAULT 1,
    version_seen_at INTEGER NOT NULL,
    sent_at INTEGER,
    received_at INTEGER NOT NULL,
    edited_at INTEGER,
    author_native TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_handle TEXT NOT NULL,
    author_url TEXT NOT NULL,
    author_key TEXT,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    rating INTEGER,
    has_link INTEGER NOT NULL,
    attachments TEXT,
    own TEXT,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL
) STRICT"""

_OTHERS = (
    """CREATE TABLE message_versions (
        message INTEGER NOT NULL REFERENCES messages (slot),
        number INTEGER NOT NULL,
        version_hash BLOB NOT NULL,
        seen_at INTEGER NOT NULL,
        subject TEXT NOT NULL,
        text TEXT NOT NULL,
        html TEXT NOT NULL,
        PRIMARY KEY (message, number)
    ) STRICT""",
    "CREATE TABLE conversation_aliases (id BLOB PRIMARY KEY, conversation INTEGER NOT NULL"
    " REFERENCES conversations (num)) STRICT, WITHOUT ROWID",
    "CREATE TABLE conversation_labels (conversation INTEGER NOT NULL REFERENCES conversations (num),"
    " folded TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (conversation, folded)) STRICT, WITHOUT ROWID",
    "CREATE TABLE notes (id TEXT PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES conversations (num),"
    " person TEXT NOT NULL, person_name TEXT NOT NULL, text TEXT NOT NULL, written_at INTEGER NOT NULL) STRICT",
    "CREATE TABLE read_marks (person TEXT NOT NULL, conversation INTEGER NOT NULL REFERENCES conversations (num),"
    " read_at INTEGER NOT NULL, current INTEGER NOT NULL, PRIMARY KEY (person, conversation)) STRICT, WITHOUT ROWID",
)

_FACETS = (
    "account INTEGER NOT NULL, asks INTEGER NOT NULL, state TEXT NOT NULL, assignee TEXT NOT NULL,"
    " mention INTEGER NOT NULL, waiting INTEGER NOT NULL, loud INTEGER NOT NULL, n INTEGER NOT NULL"
)
_KEY = "account, asks, state, assignee, mention, waiting, loud"

_COUNTERS = (
    f"CREATE TABLE conversation_counts ({_FACETS}, PRIMARY KEY ({_KEY})) STRICT, WITHOUT ROWID",
    f"CREATE TABLE read_counts (person TEXT NOT NULL, {_FACETS}, PRIMARY KEY (person, {_KEY})) STRICT, WITHOUT ROWID",
)

_INDEXES = (
    "CREATE INDEX conversations_by_time ON conversations (last_at)",
    "CREATE INDEX conversations_by_account ON conversations (account, last_at)",
    "CREATE INDEX conversations_asking ON conversations (state, last_at) WHERE asks",
    "CREATE INDEX conversations_asking_by_time ON conversations (last_at) WHERE asks",
    "CREATE INDEX conversations_assigned ON conversations (assignee, last_at) WHERE assignee IS NOT NULL",
    "CREATE INDEX conversations_starred ON conversations (last_at) WHERE starred",
    "CREATE INDEX conversations_snoozed ON conversations (snoozed_until) WHERE snoozed_until IS NOT NULL",
    "CREATE INDEX conversations_with_draft ON conversations (last_at) WHERE draft IS NOT NULL",
    "CREATE INDEX messages_by_conversation ON messages (conversation, slot)",
    "CREATE INDEX messages_by_author ON messages (author_key, slot) WHERE author_key IS NOT NULL",
    "CREATE INDEX labels_by_name ON conversation_labels (folded, conversation)",
    "CREATE INDEX notes_by_conversation ON notes (conversation, written_at)",
    "CREATE INDEX aliases_by_conversation ON conversation_aliases (conversation)",
    "CREATE INDEX read_marks_by_conversation ON read_marks (conversation)",
)


def apply(db: Database) -> None:
    """Create the inbox."""
    for statement in (_CONVERSATIONS, _MESSAGES, *_OTHERS, *_COUNTERS, *_INDEXES):
        db.execute(statement)
