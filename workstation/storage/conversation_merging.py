"""Making one conversation part of another, when the platform names the thread's root late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.threads import preview_of

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection
    from workstation.storage.inbox_counters import InboxCounters

# The team's decisions survive: the more awake state wins, the target's own person, draft and marks come first.
_MERGE = """UPDATE conversations AS t SET
    mode = CASE WHEN 'addressed' IN (t.mode, s.mode) THEN 'addressed' ELSE t.mode END,
    state = CASE WHEN 'open' IN (t.state, s.state) THEN 'open'
        WHEN 'pending' IN (t.state, s.state) THEN 'pending'
        WHEN 'snoozed' IN (t.state, s.state) THEN 'snoozed' ELSE 'done' END,
    snoozed_until = CASE WHEN 'open' IN (t.state, s.state) OR 'pending' IN (t.state, s.state) THEN NULL
        ELSE min(ifnull(t.snoozed_until, s.snoozed_until), ifnull(s.snoozed_until, t.snoozed_until)) END,
    subject = CASE WHEN t.subject = '' OR (s.first_at < t.first_at AND s.subject != '') THEN s.subject
        ELSE t.subject END,
    who = CASE WHEN s.last_at > t.last_at THEN s.who ELSE t.who END,
    preview = CASE WHEN s.last_at > t.last_at THEN s.preview ELSE t.preview END,
    mention = max(t.mention, s.mention),
    first_at = min(t.first_at, s.first_at),
    last_at = max(t.last_at, s.last_at),
    arrived_at = nullif(max(ifnull(t.arrived_at, -1), ifnull(s.arrived_at, -1)), -1),
    message_count = t.message_count + s.message_count,
    taken_up = max(t.taken_up, s.taken_up),
    starred = max(t.starred, s.starred),
    muted = min(t.muted, s.muted),
    priority = CASE WHEN 'high' IN (t.priority, s.priority) THEN 'high' ELSE t.priority END,
    assignee = ifnull(t.assignee, s.assignee),
    draft = ifnull(t.draft, s.draft),
    draft_badge = CASE WHEN t.draft IS NULL THEN s.draft_badge ELSE t.draft_badge END,
    draft_waiting = CASE WHEN t.draft IS NULL THEN s.draft_waiting ELSE t.draft_waiting END
    FROM conversations s WHERE t.num = :target AND s.num = :source"""

# Read to the end only by who read both; the moment is the earlier one.
_READ = (
    """UPDATE read_marks AS t SET
        current = t.current AND ifnull((SELECT s.current FROM read_marks s
            WHERE s.person = t.person AND s.conversation = :source), 0),
        read_at = min(t.read_at, ifnull((SELECT s.read_at FROM read_marks s
            WHERE s.person = t.person AND s.conversation = :source), t.read_at))
        WHERE t.conversation = :target""",
    "DELETE FROM read_marks WHERE conversation = :source",
)

_MOVES = (
    "UPDATE messages SET conversation = :target WHERE conversation = :source",
    "UPDATE notes SET conversation = :target WHERE conversation = :source",
    "UPDATE OR IGNORE conversation_labels SET conversation = :target WHERE conversation = :source",
    "DELETE FROM conversation_labels WHERE conversation = :source",
    "UPDATE conversation_aliases SET conversation = :target WHERE conversation = :source",
    *_READ,
    "DELETE FROM conversations WHERE num = :source",
    "INSERT INTO conversation_aliases (id, conversation) VALUES (:alias, :target)",
)


_LEFT = """UPDATE conversations SET message_count = message_count - 1, last_at = :last_at, preview = :preview,
    arrived_at = (SELECT max(received_at) FROM messages WHERE conversation = :num AND own IS NULL) WHERE num = :num"""
_JOINED = """UPDATE conversations SET message_count = message_count + 1, last_at = :last_at, preview = :preview,
    arrived_at = (SELECT max(received_at) FROM messages WHERE conversation = :num AND own IS NULL) WHERE num = :num"""
_NEWEST = """SELECT ifnull(min(sent_at, received_at), received_at), text FROM messages WHERE conversation = ?
    ORDER BY slot DESC LIMIT 1"""


class ConversationMerging:
    """Merges by row numbers, inside the caller's transaction."""

    def __init__(self, connection: SqliteConnection, counters: InboxCounters) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._counters = counters

    def absorb(self, source: int, target: int, alias: bytes) -> None:
        """Move everything of conversation `source` to `target`; its id `alias` goes on meaning it."""
        values = {"source": source, "target": target, "alias": alias}
        with self._counters.following([source, target]):
            self._connection.execute(_MERGE, values)
            for statement in _MOVES:
                self._connection.execute(statement, values)

    def move(self, message: int, source: int, target: int) -> None:
        """Move one message; a conversation that it leaves empty is absorbed."""
        if source == target:
            return
        (alias, count) = self._connection.execute(
            "SELECT id, message_count FROM conversations WHERE num = ?", (source,)
        ).fetchone()
        if count == 1:
            self.absorb(source, target, alias)
            return
        with self._counters.following([source, target]):
            self._connection.execute("UPDATE messages SET conversation = ? WHERE slot = ?", (target, message))
            for statement, number in ((_LEFT, source), (_JOINED, target)):
                last_at, text = self._connection.execute(_NEWEST, (number,)).fetchone()
                self._connection.execute(statement, {"num": number, "last_at": last_at, "preview": preview_of(text)})
