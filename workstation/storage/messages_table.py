"""Messages in SQLite, with their words in the search index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Subject
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import AccountId, ConversationId, MessageId, PersonId, message_id
from workstation.domain.intake import KnownMessage
from workstation.domain.messages import IncomingMessage, Message, MessageVersion, OwnAnswer, RemoteState
from workstation.domain.pages import MessagePage
from workstation.domain.threads import preview_of
from workstation.storage.conversation_merging import ConversationMerging
from workstation.storage.message_rows import (
    COLUMNS,
    SELECT_MESSAGES,
    attachments_to_json,
    has_link,
    message_columns,
    message_from_row,
    own_to_json,
)
from workstation.storage.message_slots import MessageSlots
from workstation.storage.page_cursors import cursor_of, cut, newest, oldest
from workstation.storage.row_mapping import from_us, id_list, prefix_range, to_blob, to_us, to_us_or_none
from workstation.storage.search_words import SearchWords, Words, words_of

if TYPE_CHECKING:
    from workstation.domain.queries import Viewpoint
    from workstation.domain.storing import MessageToStore
    from workstation.storage.connections import SqliteConnection
    from workstation.storage.inbox_counters import InboxCounters
    from workstation.storage.recording import ChangeRecorder

_INSERT = f"INSERT INTO messages ({COLUMNS}) VALUES ({', '.join('?' * len(COLUMNS.split(',')))})"
_KNOWN = """SELECT m.id, m.version_hash, m.state, c.id, m.thread_root, m.own IS NOT NULL
    FROM messages m JOIN conversations c ON c.num = m.conversation
    WHERE m.id IN (SELECT unhex(value) FROM json_each(?))"""
_KEEP_VERSION = """INSERT INTO message_versions (message, number, version_hash, seen_at, subject, text, html)
    SELECT slot, version_count, version_hash, version_seen_at, subject, text, html FROM messages WHERE slot = ?"""
_CHANGE_CONTENT = """UPDATE messages SET version_hash = ?, version_seen_at = ?, version_count = version_count + 1,
    subject = ?, text = ?, html = ?, attachments = ?, has_link = ? WHERE slot = ?"""
# The list shows the first words of the newest message only.
_CHANGE_PREVIEW = """UPDATE conversations SET preview = ? WHERE num = (
    SELECT m.conversation FROM messages m WHERE m.slot = ? AND NOT EXISTS (
        SELECT 1 FROM messages n WHERE n.conversation = m.conversation AND n.slot > m.slot))"""
_CHANGE_REST = "UPDATE messages SET state = ?, edited_at = ifnull(?, edited_at), thread_root = ? WHERE slot = ?"
_HOME = "SELECT c.id FROM messages m JOIN conversations c ON c.num = m.conversation WHERE m.id = ?"
_WORDS = "SELECT slot, author_name, author_handle, subject, text FROM messages WHERE id = ?"
_VERSIONS = """SELECT version_hash, subject, text, html, seen_at FROM (
        SELECT number, version_hash, subject, text, html, seen_at FROM message_versions WHERE message = :slot
        UNION ALL
        SELECT version_count, version_hash, subject, text, html, version_seen_at FROM messages WHERE slot = :slot
    ) ORDER BY number"""


class SqliteMessagesTable:
    """Messages of this workspace."""

    def __init__(self, connection: SqliteConnection, recorder: ChangeRecorder, counters: InboxCounters) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._merging = ConversationMerging(connection, counters)
        self._recorder = recorder
        self._words = SearchWords(connection)

    def known(self, ids: Iterable[MessageId]) -> Mapping[MessageId, KnownMessage]:
        """Return what is held of the known ones of `ids`."""
        rows = self._connection.execute(_KNOWN, (id_list(ids),))
        return {
            MessageId(row[0].hex()): KnownMessage(
                row[1].hex(), RemoteState(row[2]), ConversationId(row[3].hex()), row[4], bool(row[5])
            )
            for row in rows
        }

    def add(self, messages: Sequence[MessageToStore]) -> None:
        """Insert messages whose conversations exist, with their words for the search."""
        if not messages:
            return
        accounts = dict(self._connection.execute("SELECT id, num FROM channels"))
        conversations = self._conversation_numbers(messages)
        slots = MessageSlots(self._connection, [to_us(item.listed_at) for item in messages])
        rows: list[tuple[object, ...]] = []
        words: list[Words] = []
        numbered = [(slots.take(to_us(item.listed_at)), item) for item in sorted(messages, key=_listed)]
        for number, item in sorted(numbered, key=_number):
            place = conversations[to_blob(item.conversation)]
            rows.append(message_columns(number, place, accounts[to_blob(item.account)], item))
            words.append(words_of(number, item.message))
        self._connection.executemany(_INSERT, rows)
        self._words.add(words)

    def _conversation_numbers(self, messages: Sequence[MessageToStore]) -> dict[bytes, int]:
        wanted = id_list({item.conversation for item in messages})
        return dict(
            self._connection.execute(
                "SELECT id, num FROM conversations WHERE id IN (SELECT unhex(value) FROM json_each(?))", (wanted,)
            )
        )

    def change(self, account: AccountId, message: IncomingMessage, at: datetime, *, content: bool) -> None:
        """Store what the platform shows now; with `content` the former text becomes a version."""
        identifier = message_id(account, message.native_id)
        number, name, handle, subject, text = self._row(_WORDS, identifier)
        if content:
            author = f"{name} {handle}" if handle else name
            self._connection.execute(_KEEP_VERSION, (number,))
            self._words.forget(Words(number, author, subject, text))
            self._connection.execute(
                _CHANGE_CONTENT,
                (
                    to_blob(message.version_hash),
                    to_us(at),
                    message.subject,
                    message.text,
                    message.html,
                    attachments_to_json(message),
                    has_link(message),
                    number,
                ),
            )
            self._words.add([Words(number, author, message.subject, message.text)])
            self._connection.execute(_CHANGE_PREVIEW, (preview_of(message.text), number))
        edited = to_us_or_none(message.edited_at) or (to_us(at) if content else None)
        self._connection.execute(_CHANGE_REST, (message.state.value, edited, message.thread_root, number))
        self._touch(identifier)

    def set_state(self, message: MessageId, state: RemoteState, at: datetime) -> None:
        """Store how the platform treats a message now; its text stays, also when it is gone there."""
        self._connection.execute(
            "UPDATE messages SET state = ?, edited_at = ? WHERE id = ?", (state.value, to_us(at), to_blob(message))
        )
        self._touch(message)

    def set_own(self, message: MessageId, own: OwnAnswer) -> None:
        """Mark a stored message as ours, or store what is newly known of it."""
        self._connection.execute("UPDATE messages SET own = ? WHERE id = ?", (own_to_json(own), to_blob(message)))
        self._touch(message)

    def move(self, message: MessageId, conversation: ConversationId) -> None:
        """Put one message into another conversation of its account."""
        source, number = self._row("SELECT conversation, slot FROM messages WHERE id = ?", message)
        (target,) = self._connection.execute(
            "SELECT num FROM conversations WHERE id = ?", (to_blob(conversation),)
        ).fetchone()
        self._merging.move(number, source, target)
        self._touch(message)

    def get(self, message: MessageId, person: PersonId | None = None) -> Message | None:
        """Return one message."""
        row = self._connection.execute(
            f"{SELECT_MESSAGES} WHERE m.id = :id", {"id": to_blob(message), "person": person or ""}
        ).fetchone()
        return None if row is None else message_from_row(row)

    def thread_root(self, message: MessageId) -> str:
        """Return the native id of the thread's root as the platform named it; raises NotFound."""
        return str(self._row("SELECT thread_root FROM messages WHERE id = ?", message)[0])

    def with_prefix(self, prefix: str) -> tuple[MessageId, ...]:
        """Return up to two messages whose id starts with `prefix`."""
        rows = self._connection.execute(
            "SELECT id FROM messages WHERE id BETWEEN ? AND ? LIMIT 2", prefix_range(prefix)
        )
        return tuple(MessageId(blob.hex()) for (blob,) in rows)

    def page(
        self, conversation: ConversationId, viewpoint: Viewpoint, after: str | None, limit: int, *, newest_first: bool
    ) -> MessagePage:
        """Return some messages of a conversation."""
        start = newest(after, 1)[0] if newest_first else oldest(after)
        order = "m.slot < :start ORDER BY m.slot DESC" if newest_first else "m.slot > :start ORDER BY m.slot"
        found = self._connection.execute(
            f"{SELECT_MESSAGES} WHERE m.conversation = (SELECT num FROM conversations WHERE id = :conversation)"
            f" AND {order} LIMIT :limit",
            {
                "conversation": to_blob(conversation),
                "person": viewpoint.person,
                "start": start,
                "limit": limit + 1,
            },
        ).fetchall()
        rows, more = cut(found, limit)
        return MessagePage(tuple(map(message_from_row, rows)), cursor_of(rows[-1][0]) if more else None)

    def versions(self, message: MessageId) -> tuple[MessageVersion, ...]:
        """Return every content a message had, oldest first, the present one last; raises NotFound."""
        (number,) = self._row("SELECT slot FROM messages WHERE id = ?", message)
        rows = self._connection.execute(_VERSIONS, {"slot": number})
        return tuple(MessageVersion(row[0].hex(), row[1], row[2], row[3], from_us(row[4])) for row in rows)

    def _row(self, statement: str, message: MessageId) -> tuple[Any, ...]:
        row: tuple[Any, ...] | None = self._connection.execute(statement, (to_blob(message),)).fetchone()
        if row is None:
            raise NotFound("message_not_found", id=message)
        return row

    def _touch(self, message: MessageId) -> None:
        self._recorder.touch(Subject.MESSAGE, message)
        row = self._connection.execute(_HOME, (to_blob(message),)).fetchone()
        if row is not None:
            self._recorder.touch(Subject.CONVERSATION, row[0].hex())


def _listed(item: MessageToStore) -> datetime:
    return item.listed_at


def _number(numbered: tuple[int, MessageToStore]) -> int:
    return numbered[0]
