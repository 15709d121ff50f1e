"""Drafts, revisions, looks and media in SQLite."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from workstation.domain.drafts import DraftRow, DraftState, MediaRef, Revision
from workstation.domain.identifiers import ConversationId, Digest, DraftId, MediaHash, MessageId, PersonId
from workstation.domain.journal import BLOB_NONCE
from workstation.ports.draft_tables import DraftRecord, Look, RevisionRecord
from workstation.storage.connections import SqliteConnection
from workstation.storage.draft_mapping import DRAFT_COLUMNS, content_of, draft_row, draft_values, with_sizes
from workstation.storage.row_mapping import from_us, from_us_or_none, to_blob, to_us

_NAMES = [name.strip() for name in DRAFT_COLUMNS.split(",")]
_SELECT = (
    f"SELECT {', '.join('d.' + name for name in _NAMES)}, c.kind, c.title,"
    " coalesce(nullif(m.author_name, ''), m.author_handle, '')"
    " FROM drafts d LEFT JOIN channels c ON c.id = unhex(d.account) LEFT JOIN messages m ON m.id = unhex(d.target) "
)
_PUT = (
    f"INSERT INTO drafts ({DRAFT_COLUMNS}) VALUES ({', '.join('?' * len(_NAMES))})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _NAMES[1:])}"
)
_REVISION = (
    "SELECT r.draft, r.number, r.digest, b.data, r.author, r.written_at, r.flags"
    " FROM revisions r JOIN blobs b ON b.sha256 = r.blob "
)


class SqliteDraftsTable:
    """Drafts of this workspace."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def _rows(self, where: str, values: Sequence[object], person: PersonId | None) -> tuple[DraftRow, ...]:
        return tuple(draft_row(row, person) for row in self._connection.execute(_SELECT + where, values))

    def _ids(self, where: str, values: Sequence[object] = ()) -> tuple[DraftId, ...]:
        rows = self._connection.execute("SELECT id FROM drafts " + where, values)
        return tuple(DraftId(identifier) for (identifier,) in rows)

    def put(self, record: DraftRecord) -> None:
        """Keep a draft's row."""
        self._connection.execute(_PUT, draft_values(record))
        signatures = [[name, role, to_us(at)] for name, role, at in record.signatures]
        self._connection.execute(
            "UPDATE revisions SET signatures = ? WHERE digest = ?",
            (json.dumps(signatures, ensure_ascii=False), record.row.digest),
        )

    def row(self, draft: DraftId, person: PersonId | None = None) -> DraftRow | None:
        """Return one row, with the turns of `person`."""
        return next(iter(self._rows("WHERE d.id = ?", (draft,), person)), None)

    def rows(self, states: Sequence[DraftState] = (), person: PersonId | None = None) -> tuple[DraftRow, ...]:
        """Return the rows in these states (all if none are named), latest change first."""
        marks = ", ".join("?" * len(states))
        where = f"WHERE d.state IN ({marks}) " if states else ""
        return self._rows(where + "ORDER BY d.updated_at DESC, d.id DESC", tuple(item.value for item in states), person)

    def with_prefix(self, prefix: str) -> tuple[DraftId, ...]:
        """Return up to two drafts whose id starts with `prefix`."""
        return self._ids("WHERE substr(id, 1, ?) = ? ORDER BY id LIMIT 2", (len(prefix), prefix))

    def releasable(self) -> tuple[DraftId, ...]:
        """Return the approved drafts that have not gone out, oldest first."""
        return self._ids("WHERE state = ? ORDER BY updated_at, id", (DraftState.APPROVED.value,))

    def unfinished(self) -> tuple[DraftId, ...]:
        """Return the drafts that were neither published nor discarded."""
        return self._ids("WHERE ended = 0 ORDER BY id")

    def stale(self, now: datetime) -> tuple[DraftId, ...]:
        """Return the drafts whose row no longer tells the truth because time passed."""
        return self._ids("WHERE stale_at <= ? ORDER BY id", (to_us(now),))

    def of_conversation(self, conversation: ConversationId) -> tuple[DraftRow, ...]:
        """Return the drafts that answer in a conversation, newest first."""
        return self._rows("WHERE d.conversation = ? ORDER BY d.id DESC", (conversation,), None)

    def answered_at(self, message: MessageId, but: DraftId) -> datetime | None:
        """Return when another draft's answer to `message` last went out."""
        row = self._connection.execute(
            "SELECT max(out_at) FROM drafts WHERE target = ? AND id <> ?", (message, but)
        ).fetchone()
        return from_us_or_none(row[0])

    def add_revision(self, record: RevisionRecord) -> None:
        """Keep a revision; its blob is kept before."""
        self._connection.execute(
            "INSERT INTO revisions (digest, draft, number, event, blob, author, written_at, flags)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                record.digest,
                record.draft,
                record.number,
                to_blob(record.event),
                to_blob(record.blob),
                record.author,
                to_us(record.written_at),
                json.dumps(record.flags),
            ),
        )

    def revision(self, digest: Digest) -> Revision | None:
        """Return a revision, its content read from the exact payload; None when unknown or its blob is gone."""
        row = self._connection.execute(_REVISION + "WHERE r.digest = ?", (digest,)).fetchone()
        return None if row is None else self._revision(row)

    def signatures(self, digest: Digest) -> tuple[tuple[str, str, datetime], ...]:
        """Return name, role and time of every approval that counted for a revision when it was last folded."""
        row = self._connection.execute("SELECT signatures FROM revisions WHERE digest = ?", (digest,)).fetchone()
        return tuple((name, role, from_us(at)) for name, role, at in json.loads(row[0])) if row else ()

    def revisions(self, draft: DraftId) -> tuple[Revision, ...]:
        """Return the revisions of a draft, by number."""
        rows = self._connection.execute(_REVISION + "WHERE r.draft = ? ORDER BY r.number, r.digest", (draft,))
        return tuple(self._revision(row) for row in rows.fetchall())

    def head(self, draft: DraftId) -> Revision | None:
        """Return the revision that the draft's row stands on."""
        query = _REVISION + "JOIN drafts d ON d.digest = r.digest WHERE d.id = ?"
        row = self._connection.execute(query, (draft,)).fetchone()
        return None if row is None else self._revision(row)

    def _revision(self, row: Sequence[Any]) -> Revision:
        payload = bytes(row[3])[BLOB_NONCE:]
        content = content_of(payload, row[2])
        known = {item.sha256: found for item in content.media if (found := self.media(item.sha256))}
        return Revision(
            draft=DraftId(row[0]),
            number=row[1],
            digest=Digest(row[2]),
            payload=payload,
            content=with_sizes(content, known),
            author=PersonId(row[4]),
            written_at=from_us(row[5]),
            flags=tuple(json.loads(row[6])),
        )

    def look(self, draft: DraftId, person: PersonId) -> Look | None:
        """Return what `person` looked at."""
        row = self._connection.execute(
            "SELECT last, before FROM looks WHERE draft = ? AND person = ?", (draft, person)
        ).fetchone()
        return None if row is None else Look(Digest(row[0]), None if row[1] is None else Digest(row[1]))

    def put_look(self, draft: DraftId, person: PersonId, look: Look) -> None:
        """Keep what `person` looked at."""
        self._connection.execute(
            "INSERT INTO looks (draft, person, last, before) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (draft, person) DO UPDATE SET last = excluded.last, before = excluded.before",
            (draft, person, look.last, look.before),
        )

    def put_media(self, media: MediaRef) -> None:
        """Keep what is known of a media file."""
        self._connection.execute(
            "INSERT INTO media (sha256, media_type, name, size, width, height) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (sha256) DO NOTHING",
            (media.sha256, media.media_type, media.name, media.size, media.width, media.height),
        )

    def media(self, sha256: MediaHash) -> MediaRef | None:
        """Return what is known of a media file."""
        row = self._connection.execute(
            "SELECT sha256, media_type, name, size, width, height FROM media WHERE sha256 = ?", (sha256,)
        ).fetchone()
        return None if row is None else MediaRef(MediaHash(row[0]), row[1], row[2], "", row[3], row[4], row[5])
