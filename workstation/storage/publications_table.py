"""Publications and their stored requests in SQLite."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from workstation.domain.channels import IdempotencyClass
from workstation.domain.errors import InternalBug, Reason
from workstation.domain.identifiers import AccountId, Digest, DraftId, PublicationId
from workstation.domain.outbox import Outgoing
from workstation.domain.publications import PublicationState, TrailStep
from workstation.ports.connector import WireRequest
from workstation.storage.sqlite_library import sqlite3

_COLUMNS = (
    "id, draft, digest, account, idempotency, key, state, created_at, updated_at, due_at, attempt, first_sent_at,"
    " lost_at, looks, next_look, server_ids, native_id, url, reasons, waiting, trail, approved, live, target_now"
)
_SELECT = f"SELECT {_COLUMNS} FROM publications "
_MOMENT = "moment_us"
_NAMES = [name.strip() for name in _COLUMNS.split(",")]
_PUT = (
    f"INSERT INTO publications ({_COLUMNS}) VALUES ({', '.join('?' * len(_NAMES))}) ON CONFLICT (id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _NAMES[1:])
)
_WAS_SENT = (
    PublicationState.SENDING,
    PublicationState.UNKNOWN,
    PublicationState.SENT,
    PublicationState.CONFIRMED,
    PublicationState.DIFFERS,
    PublicationState.MISSED,
)
_LATEST = 200


def _to_us(moment: datetime | None) -> int | None:
    return None if moment is None else round(moment.timestamp() * 1_000_000)


def _from_us(value: int | None) -> datetime | None:
    return None if value is None else datetime.fromtimestamp(value / 1_000_000, UTC)


def _moment(value: int) -> datetime:
    return datetime.fromtimestamp(value / 1_000_000, UTC)


def _reason(reason: Reason) -> list[object]:
    return [reason.code, {name: _to_json(value) for name, value in reason.values.items()}]


def _as_reason(raw: Sequence[Any]) -> Reason:
    return Reason(raw[0], {name: _from_json(value) for name, value in raw[1].items()})


def _to_json(value: object) -> object:
    """Return a reason's value as JSON: sentences need the moments of slots back as moments."""
    return {_MOMENT: _to_us(value)} if isinstance(value, datetime) else value


def _from_json(value: object) -> object:
    return _moment(value[_MOMENT]) if isinstance(value, dict) and value.keys() == {_MOMENT} else value


def _as_row(item: Outgoing) -> tuple[object, ...]:
    return (
        item.id,
        item.draft,
        item.digest,
        item.account,
        item.idempotency.value,
        item.key,
        item.state.value,
        _to_us(item.created_at),
        _to_us(item.updated_at),
        _to_us(item.due_at),
        item.attempt,
        _to_us(item.first_sent_at),
        _to_us(item.lost_at),
        item.looks,
        _to_us(item.next_look),
        json.dumps(dict(item.server_ids)),
        item.native_id,
        item.url,
        json.dumps([_reason(reason) for reason in item.reasons]),
        json.dumps(_reason(item.waiting)) if item.waiting else None,
        json.dumps([[_to_us(step.at), *_reason(step.step)] for step in item.trail]),
        item.approved,
        item.live,
        item.target_now,
    )


def _from_row(row: Sequence[Any]) -> Outgoing:
    return Outgoing(
        id=PublicationId(row[0]),
        draft=DraftId(row[1]),
        digest=Digest(row[2]),
        account=AccountId(row[3]),
        idempotency=IdempotencyClass(row[4]),
        key=row[5],
        state=PublicationState(row[6]),
        created_at=_moment(row[7]),
        updated_at=_moment(row[8]),
        due_at=_moment(row[9]),
        attempt=row[10],
        first_sent_at=_from_us(row[11]),
        lost_at=_from_us(row[12]),
        looks=row[13],
        next_look=_from_us(row[14]),
        server_ids=json.loads(row[15]),
        native_id=row[16],
        url=row[17],
        reasons=tuple(_as_reason(raw) for raw in json.loads(row[18])),
        waiting=_as_reason(json.loads(row[19])) if row[19] else None,
        trail=tuple(TrailStep(_moment(raw[0]), _as_reason(raw[1:])) for raw in json.loads(row[20])),
        approved=row[21],
        live=row[22],
        target_now=row[23],
    )


class SqlitePublicationsTable:
    """The outbox inside one transaction or snapshot."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on `connection`, inside whatever transaction it is in."""
        self._connection = connection

    def _all(self, where: str, values: Sequence[object] = ()) -> tuple[Outgoing, ...]:
        return tuple(_from_row(row) for row in self._connection.execute(_SELECT + where, values))

    def get(self, publication: PublicationId) -> Outgoing | None:
        """Return one publication."""
        return next(iter(self._all("WHERE id = ?", (publication,))), None)

    def put(self, outgoing: Outgoing) -> None:
        """Insert or replace one publication."""
        self._connection.execute(_PUT, _as_row(outgoing))

    def of_draft(self, draft: DraftId) -> tuple[Outgoing, ...]:
        """Return every publication of a draft, oldest first."""
        return self._all("WHERE draft = ? ORDER BY created_at, id", (draft,))

    def unfinished(self) -> tuple[Outgoing, ...]:
        """Return every publication that has not ended, oldest first."""
        return self._all("WHERE ended = 0 ORDER BY created_at, id")

    def ended(self) -> int:
        """Return how many publications have ended."""
        return int(self._connection.execute("SELECT count(*) FROM publications WHERE ended = 1").fetchone()[0])

    def may_come_back(self, account: AccountId) -> tuple[Outgoing, ...]:
        """Return the account's latest publications that were or may have been sent (also missed), newest first."""
        marks = ", ".join("?" * len(_WAS_SENT))
        return self._all(
            f"WHERE account = ? AND state IN ({marks}) ORDER BY updated_at DESC LIMIT {_LATEST}",
            (account, *(state.value for state in _WAS_SENT)),
        )

    def by_native_id(self, account: AccountId, native_id: str) -> Outgoing | None:
        """Return the publication that the platform calls `native_id`."""
        found = self._all("WHERE account = ? AND native_id = ? AND native_id <> '' LIMIT 1", (account, native_id))
        return found[0] if found else None

    def recent(self, limit: int) -> tuple[Outgoing, ...]:
        """Return unfinished publications and the latest ended ones, newest first."""
        return self._all("ORDER BY ended, updated_at DESC, id LIMIT ?", (limit,))

    def add_request(self, publication: PublicationId, attempt: int, request: WireRequest, at: datetime) -> None:
        """Store a request's exact bytes.

        Raises:
            InternalBug: this step was stored before with other bytes, so building it was not deterministic.
        """
        headers = json.dumps(dict(request.headers), sort_keys=True)
        values = (request.method, request.path, headers, request.body)
        known = self._connection.execute(
            "SELECT method, path, headers, body FROM publication_requests"
            " WHERE publication = ? AND attempt = ? AND step = ?",
            (publication, attempt, request.step),
        ).fetchone()
        if known is None:
            self._connection.execute(
                "INSERT INTO publication_requests (publication, attempt, step, method, path, headers, body, stored_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (publication, attempt, request.step, *values, _to_us(at)),
            )
        elif tuple(known) != values:
            raise InternalBug("request_not_deterministic", step=request.step)

    def requests(self, publication: PublicationId) -> Sequence[tuple[int, WireRequest]]:
        """Return every stored request with its attempt, in order."""
        rows = self._connection.execute(
            "SELECT attempt, step, method, path, headers, body FROM publication_requests"
            " WHERE publication = ? ORDER BY rowid",
            (publication,),
        )
        return [(row[0], _as_request(row[1:])) for row in rows]


def _as_request(row: Sequence[Any]) -> WireRequest:
    headers: Mapping[str, str] = json.loads(row[3])
    return WireRequest(step=row[0], method=row[1], path=row[2], headers=headers, body=bytes(row[4]))
