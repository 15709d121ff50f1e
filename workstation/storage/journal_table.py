"""The journal and its blobs in SQLite: what was signed is kept byte for byte."""

from collections.abc import Sequence
from typing import Any

from workstation.domain.identifiers import ConversationId, DeviceId, DraftId, EventId
from workstation.domain.journal import Hlc
from workstation.ports.journal_tables import JournalEntry, JournalHead
from workstation.storage.connections import SqliteConnection
from workstation.storage.row_mapping import to_blob

_SELECT = "SELECT id, device, seq, ms, count, type, envelope, critical, draft, account, conversation, num FROM journal "
_DEVICES = (
    "WITH RECURSIVE found (device) AS (SELECT min(device) FROM journal UNION ALL"
    " SELECT (SELECT min(device) FROM journal WHERE device > found.device) FROM found WHERE found.device IS NOT NULL)"
    " SELECT device FROM found WHERE device IS NOT NULL"
)
_ORDER = " ORDER BY ms, count, device, seq"


def _entry(row: Sequence[Any]) -> JournalEntry:
    return JournalEntry(
        id=EventId(row[0].hex()),
        device=DeviceId(row[1].hex()),
        seq=row[2],
        hlc=Hlc(row[3], row[4]),
        type=row[5],
        envelope=bytes(row[6]),
        critical=bool(row[7]),
        draft=row[8] or "",
        account=row[9] or "",
        conversation=row[10] or "",
    )


class SqliteJournalTable:
    """Signed events and blobs of this workspace."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._whole: dict[bytes, int] = {}

    def _all(self, where: str, values: Sequence[object]) -> tuple[JournalEntry, ...]:
        return tuple(_entry(row) for row in self._connection.execute(_SELECT + where + _ORDER, values))

    def add(self, entry: JournalEntry) -> None:
        """Keep one event."""
        self._connection.execute(
            "INSERT INTO journal (id, device, seq, ms, count, type, critical, draft, account, conversation, envelope)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), ?)",
            (
                to_blob(entry.id),
                to_blob(entry.device),
                entry.seq,
                entry.hlc.ms,
                entry.hlc.count,
                entry.type,
                int(entry.critical),
                entry.draft,
                entry.account,
                entry.conversation,
                entry.envelope,
            ),
        )

    def head(self, device: DeviceId) -> JournalHead | None:
        """Return where a device's log stands, or None before its first event."""
        row = self._connection.execute(
            "SELECT seq, id FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1", (to_blob(device),)
        ).fetchone()
        return None if row is None else JournalHead(device, row[0], EventId(row[1].hex()))

    def heads(self) -> tuple[JournalHead, ...]:
        """Return where every log stands."""
        heads = (self.head(DeviceId(device.hex())) for device in self._devices())
        return tuple(head for head in heads if head is not None)

    def clock(self) -> Hlc:
        """Return the furthest clock reading of any event."""
        row = self._connection.execute("SELECT ms, count FROM journal ORDER BY ms DESC, count DESC LIMIT 1").fetchone()
        return Hlc(0) if row is None else Hlc(row[0], row[1])

    def entry(self, event: EventId) -> JournalEntry | None:
        """Return one event."""
        return next(iter(self._all("WHERE id = ?", (to_blob(event),))), None)

    def of_draft(self, draft: DraftId) -> tuple[JournalEntry, ...]:
        """Return the events about one draft, in order."""
        return self._all("WHERE draft = ?", (draft,))

    def of_conversation(self, conversation: ConversationId) -> tuple[JournalEntry, ...]:
        """Return the events about one conversation, in order."""
        return self._all("WHERE conversation = ?", (conversation,))

    def of_types(self, types: Sequence[str]) -> tuple[JournalEntry, ...]:
        """Return the events of these types, in order."""
        marks = ", ".join("?" * len(types))
        # The second condition lets SQLite use the index of the rare types.
        return self._all(f"WHERE type IN ({marks}) AND type NOT LIKE 'conversation.%'", tuple(types))

    def critical_types(self) -> tuple[str, ...]:
        """Return the types of all critical events."""
        rows = self._connection.execute("SELECT DISTINCT type FROM journal WHERE critical = 1 ORDER BY type")
        return tuple(str(name) for (name,) in rows)

    def page(self, after: int, limit: int) -> Sequence[tuple[int, JournalEntry]]:
        """Return events with the number they are kept under, in the order in which they came here."""
        rows = self._connection.execute(_SELECT + "WHERE num > ? ORDER BY num LIMIT ?", (after, limit))
        return [(row[11], _entry(row)) for row in rows]

    def broken_logs(self) -> tuple[DeviceId, ...]:
        """Return the devices whose numbers do not run from 1 without a hole.

        What was found whole on this connection is not counted again; `verify` looks at everything.
        """
        return tuple(DeviceId(device.hex()) for device in self._devices() if not self._is_whole(device))

    def _is_whole(self, device: bytes) -> bool:
        last = self._connection.execute("SELECT max(seq) FROM journal WHERE device = ?", (device,)).fetchone()[0]
        known = self._whole.get(device, 0)
        # A transaction that was rolled back may have been counted.
        known = known if known <= last else 0
        count, first = self._connection.execute(
            "SELECT count(*), min(seq) FROM journal WHERE device = ? AND seq > ?", (device, known)
        ).fetchone()
        whole = bool(count == last - known and first in {None, known + 1})
        if whole:
            self._whole[device] = last
        return whole

    def _devices(self) -> tuple[bytes, ...]:
        """Return every device, by one step in the index each and not by all its events."""
        rows = self._connection.execute(_DEVICES)
        return tuple(bytes(device) for (device,) in rows)

    def put_blob(self, sha256: str, data: bytes) -> None:
        """Keep a blob under its hash."""
        self._connection.execute(
            "INSERT INTO blobs (sha256, data) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", (to_blob(sha256), data)
        )

    def blob(self, sha256: str) -> bytes | None:
        """Return a blob, or None when it was erased or never came."""
        row = self._connection.execute("SELECT data FROM blobs WHERE sha256 = ?", (to_blob(sha256),)).fetchone()
        return None if row is None else bytes(row[0])
