"""What the team made of conversations, in SQLite."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from workstation.domain.changes import Subject
from workstation.domain.conversations import ConversationState, Priority
from workstation.domain.identifiers import ConversationId, PersonId
from workstation.domain.messages import Note
from workstation.domain.triage import TriageFacts
from workstation.storage.connections import SqliteConnection
from workstation.storage.inbox_counters import InboxCounters
from workstation.storage.recording import ChangeRecorder
from workstation.storage.row_mapping import (
    from_us,
    from_us_or_none,
    id_list,
    to_blob,
    to_us,
    to_us_or_none,
)

_AMONG = "IN (SELECT unhex(value) FROM json_each(?))"
_FACTS = f"""SELECT c.id, c.state, c.snoozed_until, c.assignee, c.starred, c.muted, c.priority, c.taken_up,
    (SELECT json_group_array(l.name) FROM conversation_labels l WHERE l.conversation = c.num)
    FROM conversations c WHERE c.id {_AMONG}"""
_CHANGE = """UPDATE conversations SET state = ?, snoozed_until = ?, assignee = ?, starred = ?, muted = ?, priority = ?,
    taken_up = ? WHERE num = ?"""
_MARK = """INSERT INTO read_marks (person, conversation, read_at, current) VALUES (?, ?, ?, 1)
    ON CONFLICT (person, conversation) DO UPDATE SET read_at = max(read_at, excluded.read_at), current = 1"""


class SqliteTriageTable:
    """Shared facts, notes and reading of this workspace."""

    def __init__(self, connection: SqliteConnection, recorder: ChangeRecorder, counters: InboxCounters) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._recorder = recorder
        self._counters = counters

    def facts(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, TriageFacts]:
        """Return the shared facts of the known ones of `ids`."""
        rows = self._connection.execute(_FACTS, (id_list(ids),))
        return {
            ConversationId(row[0].hex()): TriageFacts(
                state=ConversationState(row[1]),
                snoozed_until=from_us_or_none(row[2]),
                assignee=None if row[3] is None else PersonId(row[3]),
                starred=bool(row[4]),
                muted=bool(row[5]),
                priority=Priority(row[6]),
                taken_up=bool(row[7]),
                labels=tuple(json.loads(row[8])),
            )
            for row in rows
        }

    def change(self, facts: Mapping[ConversationId, TriageFacts]) -> None:
        """Store shared facts."""
        numbers = self._numbers(facts)
        with self._counters.following(numbers.values()):
            for conversation, number in numbers.items():
                self._store(number, facts[conversation])
                self._recorder.touch(Subject.CONVERSATION, conversation)

    def _store(self, number: int, facts: TriageFacts) -> None:
        self._connection.execute(
            _CHANGE,
            (
                facts.state.value,
                to_us_or_none(facts.snoozed_until),
                facts.assignee,
                int(facts.starred),
                int(facts.muted),
                facts.priority.value,
                int(facts.taken_up),
                number,
            ),
        )
        self._connection.execute("DELETE FROM conversation_labels WHERE conversation = ?", (number,))
        self._connection.executemany(
            "INSERT OR IGNORE INTO conversation_labels (conversation, folded, name) VALUES (?, ?, ?)",
            [(number, name.casefold(), name) for name in facts.labels],
        )

    def read_by(self, ids: Iterable[ConversationId], person: PersonId) -> frozenset[ConversationId]:
        """Return those of `ids` that `person` has read to the end."""
        rows = self._connection.execute(
            "SELECT c.id FROM read_marks r JOIN conversations c ON c.num = r.conversation"
            f" WHERE r.person = ? AND r.current AND c.id {_AMONG}",
            (person, id_list(ids)),
        )
        return frozenset(ConversationId(blob.hex()) for (blob,) in rows)

    def mark_read(self, ids: Iterable[ConversationId], person: PersonId, at: datetime) -> None:
        """Count everything received up to `at` as read by `person`."""
        numbers = self._numbers(ids)
        with self._counters.following(numbers.values()):
            self._connection.executemany(_MARK, [(person, number, to_us(at)) for number in numbers.values()])
        self._touch(numbers)

    def mark_unread(self, ids: Iterable[ConversationId], person: PersonId) -> None:
        """Count the conversations as unread by `person`."""
        numbers = self._numbers(ids)
        with self._counters.following(numbers.values()):
            self._connection.executemany(
                "UPDATE read_marks SET current = 0 WHERE person = ? AND conversation = ?",
                [(person, number) for number in numbers.values()],
            )
        self._touch(numbers)

    def add_note(self, note: Note) -> None:
        """Store an internal note."""
        self._connection.execute(
            "INSERT INTO notes (id, conversation, person, person_name, text, written_at)"
            " VALUES (?, (SELECT num FROM conversations WHERE id = ?), ?, ?, ?, ?)",
            (
                note.id,
                to_blob(note.conversation),
                note.person,
                note.person_name,
                note.text,
                to_us(note.written_at),
            ),
        )
        self._recorder.touch(Subject.NOTE, note.conversation)

    def notes(self, conversation: ConversationId) -> tuple[Note, ...]:
        """Return the notes of a conversation, oldest first."""
        rows = self._connection.execute(
            "SELECT id, person, person_name, text, written_at FROM notes"
            " WHERE conversation = (SELECT num FROM conversations WHERE id = ?) ORDER BY written_at, id",
            (to_blob(conversation),),
        )
        return tuple(
            Note(
                id=row[0],
                conversation=conversation,
                person=PersonId(row[1]),
                person_name=row[2],
                text=row[3],
                written_at=from_us(row[4]),
            )
            for row in rows
        )

    def snoozed_until(self, now: datetime) -> tuple[ConversationId, ...]:
        """Return the snoozed conversations whose time has come."""
        rows = self._connection.execute(
            "SELECT id FROM conversations WHERE snoozed_until <= ? ORDER BY snoozed_until", (to_us(now),)
        )
        return tuple(ConversationId(blob.hex()) for (blob,) in rows)

    def next_waking(self) -> datetime | None:
        """Return when the next snoozed conversation wakes."""
        row = self._connection.execute(
            "SELECT min(snoozed_until) FROM conversations WHERE snoozed_until IS NOT NULL"
        ).fetchone()
        return from_us_or_none(row[0])

    def label_names(self) -> tuple[str, ...]:
        """Return every label in use, by name."""
        rows = self._connection.execute("SELECT min(name) FROM conversation_labels GROUP BY folded ORDER BY folded")
        return tuple(str(name) for (name,) in rows)

    def _numbers(self, ids: Iterable[ConversationId]) -> dict[ConversationId, int]:
        rows = self._connection.execute(f"SELECT id, num FROM conversations WHERE id {_AMONG}", (id_list(ids),))
        return {ConversationId(blob.hex()): int(number) for blob, number in rows}

    def _touch(self, conversations: Iterable[ConversationId]) -> None:
        for conversation in conversations:
            self._recorder.touch(Subject.CONVERSATION, conversation)
