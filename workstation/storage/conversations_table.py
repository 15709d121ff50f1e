"""Conversations in SQLite."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from workstation.domain.changes import Subject
from workstation.domain.conversations import ConversationRow, Counters, PersonHistory
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import AccountId, ConversationId, DraftId, PersonId
from workstation.storage.conversation_rows import SELECT_ROWS, conversation_row
from workstation.storage.row_mapping import (
    from_us,
    id_list,
    prefix_range,
    to_blob,
    to_json,
    to_us,
    to_us_or_none,
)

if TYPE_CHECKING:
    from workstation.domain.queries import Viewpoint
    from workstation.domain.threads import Merge, ThreadFacts
    from workstation.storage.connections import SqliteConnection
    from workstation.storage.inbox_counters import InboxCounters
    from workstation.storage.recording import ChangeRecorder

_AMONG = "IN (SELECT unhex(value) FROM json_each(?))"
_INSERT = """INSERT INTO conversations (id, account, root, mode, state, subject, who, preview, mention, first_at,
    last_at, arrived_at, message_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
# A muted conversation stays where somebody put it, whatever arrives.
_UPDATE = """UPDATE conversations SET mode = ?, state = CASE WHEN muted THEN state ELSE ? END,
    snoozed_until = CASE WHEN muted OR ? = 'snoozed' THEN snoozed_until END,
    subject = ?, who = ?, preview = ?, mention = ?, first_at = ?, last_at = ?, arrived_at = ?, message_count = ?
    WHERE id = ?"""
_FACTS = """SELECT c.id, a.id, c.root, c.mode, c.state, c.subject, c.who, c.preview, c.mention, c.first_at, c.last_at,
    c.arrived_at, c.message_count, c.taken_up FROM conversations c JOIN channels a ON a.num = c.account"""
_HISTORY = """SELECT c.id, a.id, a.kind, c.subject, c.preview, c.last_at FROM conversations c
    JOIN channels a ON a.num = c.account
    WHERE c.num IN (SELECT conversation FROM messages WHERE author_key = (SELECT author_key FROM messages
        WHERE conversation = :num AND author_key IS NOT NULL ORDER BY slot DESC LIMIT 1))
    AND c.num != :num ORDER BY c.last_at DESC LIMIT :limit"""


def _changing_columns(facts: ThreadFacts) -> tuple[object, ...]:
    return (
        facts.subject,
        facts.who,
        facts.preview,
        int(facts.mention),
        to_us(facts.first_at),
        to_us(facts.last_at),
        to_us_or_none(facts.arrived_at),
        facts.message_count,
    )


class SqliteConversationsTable:
    """Conversations of this workspace."""

    def __init__(self, connection: SqliteConnection, recorder: ChangeRecorder, counters: InboxCounters) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._recorder = recorder
        self._counters = counters

    def names(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, ConversationId]:
        """Return the known ones of `ids`, each with the conversation it means now."""
        wanted = id_list(ids)
        found = self._connection.execute(f"SELECT id FROM conversations WHERE id {_AMONG}", (wanted,))
        names = {ConversationId(blob.hex()): ConversationId(blob.hex()) for (blob,) in found}
        aliases = self._connection.execute(
            "SELECT s.id, c.id FROM conversation_aliases s JOIN conversations c ON c.num = s.conversation"
            f" WHERE s.id {_AMONG}",
            (wanted,),
        )
        names.update({ConversationId(alias.hex()): ConversationId(blob.hex()) for alias, blob in aliases})
        return names

    def resolve(self, conversation: ConversationId) -> ConversationId:
        """Return the conversation an id means now; raises NotFound."""
        found = self.names([conversation])
        if conversation not in found:
            raise NotFound("conversation_not_found", id=conversation)
        return found[conversation]

    def with_prefix(self, prefix: str) -> tuple[ConversationId, ...]:
        """Return up to two conversations whose id starts with `prefix`."""
        rows = self._connection.execute(
            "SELECT id FROM conversations WHERE id BETWEEN ? AND ? LIMIT 2", prefix_range(prefix)
        )
        return tuple(ConversationId(blob.hex()) for (blob,) in rows)

    def facts(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, ThreadFacts]:
        """Return what the messages make of each known conversation."""
        from workstation.storage.thread_rows import thread_facts

        rows = self._connection.execute(f"{_FACTS} WHERE c.id {_AMONG}", (id_list(ids),))
        return {facts.id: facts for facts in map(thread_facts, rows)}

    def save(self, new: Sequence[ThreadFacts], grown: Sequence[ThreadFacts], heard: Collection[ConversationId]) -> None:
        """Insert new conversations and store grown ones; those `heard` from outside are unread for everybody."""
        numbers = self._numbers(facts.id for facts in grown)
        with self._counters.following(numbers.values()) as created:
            if new:
                created.extend(self._insert(new))
            self._connection.executemany(
                "UPDATE read_marks SET current = 0 WHERE conversation = ?",
                [(number,) for name, number in numbers.items() if name in heard],
            )
            self._update(grown)
        for facts in (*new, *grown):
            self._recorder.touch(Subject.CONVERSATION, facts.id, arrived=facts.id in heard)

    def _insert(self, new: Sequence[ThreadFacts]) -> list[int]:
        accounts = dict(self._connection.execute("SELECT id, num FROM channels"))
        rows = [
            (
                to_blob(facts.id),
                accounts[to_blob(facts.account)],
                facts.root,
                facts.mode.value,
                facts.state.value,
                *_changing_columns(facts),
            )
            for facts in new
        ]
        highest = self._connection.execute("SELECT ifnull(max(num), 0) FROM conversations").fetchone()[0]
        self._connection.executemany(_INSERT, rows)
        return list(range(highest + 1, highest + 1 + len(rows)))

    def _update(self, grown: Sequence[ThreadFacts]) -> None:
        self._connection.executemany(
            _UPDATE,
            [
                (facts.mode.value, facts.state.value, facts.state.value, *_changing_columns(facts), to_blob(facts.id))
                for facts in grown
            ],
        )

    def _numbers(self, ids: Iterable[ConversationId]) -> dict[ConversationId, int]:
        rows = self._connection.execute(f"SELECT id, num FROM conversations WHERE id {_AMONG}", (id_list(ids),))
        return {ConversationId(blob.hex()): int(number) for blob, number in rows}

    def absorb(self, merge: Merge) -> None:
        """Make one conversation part of another: everything in it moves, the old id becomes an alias."""
        from workstation.storage.conversation_merging import ConversationMerging

        numbers = self._numbers([merge.source, merge.target])
        ConversationMerging(self._connection, self._counters).absorb(
            numbers[merge.source], numbers[merge.target], to_blob(merge.source)
        )
        self._recorder.touch(Subject.CONVERSATION, merge.source)
        self._recorder.touch(Subject.CONVERSATION, merge.target, arrived=True)

    def set_draft(
        self, conversation: ConversationId, draft: DraftId | None, badge: str = "", waiting: tuple[str, ...] = ()
    ) -> None:
        """Show the newest draft answer on the conversation's row."""
        conversation = self.resolve(conversation)
        with self._counters.following(self._numbers([conversation]).values()):
            self._connection.execute(
                "UPDATE conversations SET draft = ?, draft_badge = ?, draft_waiting = ? WHERE id = ?",
                (draft, badge, to_json(waiting), to_blob(conversation)),
            )
        self._recorder.touch(Subject.CONVERSATION, conversation)

    def rows(self, ids: Iterable[ConversationId], viewpoint: Viewpoint) -> Mapping[ConversationId, ConversationRow]:
        """Return the rows of the known ones of `ids` (aliases allowed), by the id that was asked for."""
        names = self.names(ids)
        found = self._connection.execute(
            f"{SELECT_ROWS} WHERE c.id IN (SELECT unhex(value) FROM json_each(:ids))",
            {"ids": json.dumps(sorted(set(names.values()))), "person": viewpoint.person},
        )
        rows = {row.id: row for row in (conversation_row(found_row, viewpoint) for found_row in found)}
        return {asked: rows[meant] for asked, meant in names.items()}

    def history(self, conversation: ConversationId, limit: int) -> tuple[PersonHistory, ...]:
        """Return other conversations with the human who wrote last here, newest first."""
        number = self._numbers([self.resolve(conversation)]).popitem()[1]
        rows = self._connection.execute(_HISTORY, {"num": number, "limit": limit})
        return tuple(
            PersonHistory(
                conversation=ConversationId(row[0].hex()),
                account=AccountId(row[1].hex()),
                channel_kind=row[2],
                subject=row[3] or row[4],
                last_at=from_us(row[5]),
            )
            for row in rows
        )

    def counters(self, person: PersonId) -> Counters:
        """Return the figures that the writer keeps."""
        return self._counters.read(person)
