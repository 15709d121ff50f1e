"""Finding conversations and messages, newest first.

Queries with words walk the full text index in its own order, which is the order of time, and stop when the page is
full; the others walk an index of conversations or the messages themselves. Nothing is counted, ranked or skipped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from workstation.domain.pages import ConversationPage, MessagePage
from workstation.domain.queries import Flag, Is, Query, Viewpoint
from workstation.storage.conversation_rows import SELECT_ROWS, conversation_row
from workstation.storage.page_cursors import cursor_of, cut, newest
from workstation.storage.query_conditions import Conditions, ConditionWriter
from workstation.storage.query_words import unwanted_words, wanted_words

if TYPE_CHECKING:
    from workstation.domain.conversations import ConversationRow
    from workstation.storage.connections import SqliteConnection
    from workstation.storage.inbox_counters import InboxCounters

# CROSS JOIN keeps SQLite from reordering: the index is read newest first and never sorted.
_HITS = """SELECT m.slot, c.num FROM search CROSS JOIN messages m ON m.slot = search.rowid
    CROSS JOIN conversations c ON c.num = m.conversation
    WHERE search MATCH :words AND search.rowid < :start AND {conditions} ORDER BY search.rowid DESC"""
_NEWER_HIT = """SELECT 1 FROM search WHERE search MATCH :words AND rowid IN (
    SELECT slot FROM messages WHERE conversation = :conversation AND slot >= :start) LIMIT 1"""
_CLEAN_CONVERSATION = """c.num NOT IN (SELECT u.conversation FROM search s JOIN messages u ON u.slot = s.rowid
    WHERE s.search MATCH {name})"""
_CLEAN_MESSAGE = "m.slot NOT IN (SELECT s.rowid FROM search s WHERE s.search MATCH {name})"


class SqliteSearchIndex:
    """The words of every message, and the lists."""

    def __init__(self, connection: SqliteConnection, counters: InboxCounters) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._counters = counters

    def conversations(self, query: Query, viewpoint: Viewpoint, after: str | None, limit: int) -> ConversationPage:
        """Return the conversations that answer `query`, by their newest message, or newest hit if it has words."""
        words = wanted_words(query)
        if words:
            return self._conversations_with(words, query, viewpoint, after, limit)
        conditions = ConditionWriter(self._connection, viewpoint, by_message=False).write(query)
        self._without(query, conditions, _CLEAN_CONVERSATION)
        last_at, number = newest(after, 2)
        found = self._connection.execute(
            f"{SELECT_ROWS} WHERE {conditions} AND (c.last_at, c.num) < (:last_at, :num)"
            " ORDER BY c.last_at DESC, c.num DESC LIMIT :limit",
            {**conditions.values, "last_at": last_at, "num": number, "limit": self._most(query, viewpoint, limit)},
        ).fetchall()
        rows, more = cut(found, limit)
        return ConversationPage(
            tuple(conversation_row(row, viewpoint) for row in rows),
            cursor_of(rows[-1][11], rows[-1][0]) if more else None,
        )

    def _most(self, query: Query, viewpoint: Viewpoint, limit: int) -> int:
        """Return how many rows to look for: one more than the page, but never more than there can be.

        What is unread is mostly new, so the walk ends early instead of going through everything that was read.
        """
        if Is(Flag.UNREAD) in query.terms:
            return min(limit + 1, self._counters.unread_at_most(viewpoint.person))
        return limit + 1

    def messages(self, query: Query, viewpoint: Viewpoint, after: str | None, limit: int) -> MessagePage:
        """Return the messages that answer `query`."""
        from workstation.storage.message_rows import SELECT_MESSAGES, message_from_row

        conditions = ConditionWriter(self._connection, viewpoint, by_message=True).write(query)
        (start,) = newest(after, 1)
        words = wanted_words(query)
        if words:
            hits = self._hits(words, conditions, start)
            numbers = [hit[0] for _, hit in zip(range(limit + 1), hits, strict=False)]
            condition = "m.slot IN (SELECT value FROM json_each(:numbers))"
            values: dict[str, object] = {"numbers": json.dumps(numbers), "person": viewpoint.person}
        else:
            self._without(query, conditions, _CLEAN_MESSAGE)
            condition = f"{conditions} AND m.slot < :start"
            values = {**conditions.values, "start": start}
        found = self._connection.execute(
            f"{SELECT_MESSAGES} WHERE {condition} ORDER BY m.slot DESC LIMIT :limit", {**values, "limit": limit + 1}
        ).fetchall()
        rows, more = cut(found, limit)
        return MessagePage(tuple(map(message_from_row, rows)), cursor_of(rows[-1][0]) if more else None)

    def _without(self, query: Query, conditions: Conditions, clean: str) -> None:
        unwanted = unwanted_words(query)
        if unwanted:
            conditions.parts.append(clean.format(name=conditions.name(unwanted)))

    def _hits(self, words: str, conditions: Conditions, start: int) -> Iterator[tuple[int, int]]:
        return iter(
            self._connection.execute(
                _HITS.format(conditions=conditions), {**conditions.values, "words": words, "start": start}
            )
        )

    def _conversations_with(
        self, words: str, query: Query, viewpoint: Viewpoint, after: str | None, limit: int
    ) -> ConversationPage:
        conditions = ConditionWriter(self._connection, viewpoint, by_message=True).write(query)
        (start,) = newest(after, 1)
        shown: dict[int, int] = {}
        for number, conversation in self._hits(words, conditions, start):
            if conversation in shown or (after and self._was_shown(words, conversation, start)):
                continue
            shown[conversation] = number
            if len(shown) > limit:
                break
        kept, more = cut(list(shown), limit)
        return ConversationPage(self._rows(kept, viewpoint), cursor_of(shown[kept[-1]]) if more else None)

    def _was_shown(self, words: str, conversation: int, start: int) -> bool:
        """Tell whether a newer hit put this conversation on an earlier page."""
        values = {"words": words, "conversation": conversation, "start": start}
        return self._connection.execute(_NEWER_HIT, values).fetchone() is not None

    def _rows(self, numbers: Sequence[int], viewpoint: Viewpoint) -> tuple[ConversationRow, ...]:
        found = self._connection.execute(
            f"{SELECT_ROWS} WHERE c.num IN (SELECT value FROM json_each(:numbers))",
            {"numbers": json.dumps(list(numbers)), "person": viewpoint.person},
        )
        rows = {row[0]: conversation_row(row, viewpoint) for row in found}
        return tuple(rows[number] for number in numbers)
