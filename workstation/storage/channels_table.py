"""Channels in SQLite."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Subject
from workstation.domain.channels import Capabilities, Channel, ChannelState, Freshness, Gap
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import AccountId, PersonId
from workstation.ports.channel_tables import Visit
from workstation.storage.capabilities_mapping import capabilities_from_json, capabilities_to_json
from workstation.storage.row_mapping import (
    from_us,
    from_us_or_none,
    reason_from_json,
    reason_to_json,
    to_blob,
    to_json,
    to_us,
    to_us_or_none,
)

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection
    from workstation.storage.recording import ChangeRecorder

_COLUMNS = (
    "id, kind, title, server, address, account_name, native_account, state, capabilities, settings, labels,"
    " allow_private, may_publish"
)
_VISIT = "complete_until, last_attempt, next_attempt, gaps, problem"
_UNREAD = """(SELECT ifnull(sum(n), 0) FROM conversation_counts
       WHERE account = channels.num AND loud AND state != 'done')
    - (SELECT ifnull(sum(n), 0) FROM read_counts WHERE person = :person AND account = channels.num AND loud
       AND state != 'done')"""
_WAITING = """(SELECT ifnull(sum(n), 0) FROM conversation_counts
    WHERE account = channels.num AND asks AND state = 'open')"""
_SELECT = f"SELECT {_COLUMNS}, {_VISIT}, {_UNREAD}, {_WAITING} FROM channels"
_ASKABLE = "NOT removed AND state NOT IN ('paused', 'gone', 'reconnect')"


def _gaps_to_json(gaps: tuple[Gap, ...]) -> str:
    return json.dumps([[to_us(gap.since), to_us(gap.until), gap.reason] for gap in gaps])


def _freshness(row: tuple[Any, ...]) -> Freshness:
    complete, last, following, gaps, problem = row
    return Freshness(
        complete_until=from_us_or_none(complete),
        last_attempt=from_us_or_none(last),
        next_attempt=from_us_or_none(following),
        gaps=tuple(Gap(from_us(since), from_us(until), reason) for since, until, reason in json.loads(gaps)),
        problem=reason_from_json(problem),
    )


def _channel(row: tuple[Any, ...]) -> Channel:
    return Channel(
        id=AccountId(row[0].hex()),
        kind=row[1],
        title=row[2],
        server=row[3],
        address=row[4],
        account_name=row[5],
        native_account=row[6],
        state=ChannelState(row[7]),
        capabilities=capabilities_from_json(row[8]),
        settings=json.loads(row[9]),
        labels=tuple(json.loads(row[10])),
        allow_private=bool(row[11]),
        may_publish=bool(row[12]),
        freshness=_freshness(row[13:18]),
        unread=row[18],
        waiting=row[19],
    )


class SqliteChannelsTable:
    """Channels of this workspace."""

    def __init__(self, connection: SqliteConnection, recorder: ChangeRecorder) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._recorder = recorder

    def get(self, account: AccountId, person: PersonId | None = None, *, removed: bool = False) -> Channel | None:
        """Return one channel, a removed one only with `removed`."""
        row = self._connection.execute(
            f"{_SELECT} WHERE id = :id AND (:removed OR NOT removed)",
            {"person": person or "", "id": to_blob(account), "removed": removed},
        ).fetchone()
        return None if row is None else _channel(row)

    def all(self, person: PersonId | None = None) -> tuple[Channel, ...]:
        """Return every channel that was not removed, by title."""
        rows = self._connection.execute(
            f"{_SELECT} WHERE NOT removed ORDER BY title COLLATE NOCASE, num", {"person": person or ""}
        )
        return tuple(map(_channel, rows))

    def add(self, channel: Channel) -> None:
        """Add a channel, or bring a removed one back with these values and its old cursor."""
        names = [name.strip() for name in _COLUMNS.split(",")]
        values = (
            to_blob(channel.id),
            channel.kind,
            channel.title,
            channel.server,
            channel.address,
            channel.account_name,
            channel.native_account,
            channel.state.value,
            capabilities_to_json(channel.capabilities),
            to_json(channel.settings),
            to_json(channel.labels),
            int(channel.allow_private),
            int(channel.may_publish),
        )
        self._connection.execute(
            f"INSERT INTO channels ({_COLUMNS}) VALUES ({', '.join('?' * len(names))})"
            " ON CONFLICT (id) DO UPDATE SET removed = 0, failures = 0, next_attempt = NULL, problem = NULL, "
            + ", ".join(f"{name} = excluded.{name}" for name in names[1:]),
            values,
        )
        self._touch(channel.id)

    def remove(self, account: AccountId) -> None:
        """Take a channel out of every list; its messages stay readable."""
        self._set(account, "removed = 1", ())

    def rename(self, account: AccountId, title: str) -> None:
        """Give a channel another title."""
        self._set(account, "title = ?", (title,))

    def set_address(self, account: AccountId, address: str) -> None:
        """Store a permanent move."""
        self._set(account, "address = ?", (address,))

    def set_settings(self, account: AccountId, settings: Mapping[str, str], capabilities: Capabilities) -> None:
        """Store what connecting again found."""
        self._set(account, "settings = ?, capabilities = ?", (to_json(settings), capabilities_to_json(capabilities)))

    def set_labels(self, account: AccountId, labels: tuple[str, ...]) -> None:
        """Store the channel's own labels."""
        self._set(account, "labels = ?", (to_json(labels),))

    def set_state(self, account: AccountId, state: ChannelState) -> None:
        """Pause, resume or mark a channel; one that becomes fine is due at once."""
        if state is ChannelState.OK:
            self._set(account, "state = ?, failures = 0, next_attempt = NULL, problem = NULL", (state.value,))
        else:
            self._set(account, "state = ?", (state.value,))

    def set_may_publish(self, accounts: frozenset[AccountId]) -> None:
        """Store which channels this workstation is the publisher of; all others are not."""
        rows = self._connection.execute("SELECT id, may_publish FROM channels").fetchall()
        for blob, before in rows:
            account = AccountId(blob.hex())
            if bool(before) != (account in accounts):
                self._set(account, "may_publish = ?", (int(account in accounts),))

    def visit(self, account: AccountId) -> Visit:
        """Return where a channel stands; raises NotFound."""
        row = self._connection.execute(
            f"SELECT cursor, state, failures, {_VISIT} FROM channels WHERE id = ? AND NOT removed",
            (to_blob(account),),
        ).fetchone()
        if row is None:
            raise NotFound("channel_not_found", id=account)
        return Visit(
            cursor=json.loads(row[0]), state=ChannelState(row[1]), failures=row[2], freshness=_freshness(row[3:])
        )

    def save_visit(self, account: AccountId, visit: Visit) -> None:
        """Store where a channel stands."""
        fresh = visit.freshness
        self._set(
            account,
            "cursor = ?, state = ?, failures = ?, complete_until = ?, last_attempt = ?, next_attempt = ?, gaps = ?,"
            " problem = ?",
            (
                to_json(visit.cursor),
                visit.state.value,
                visit.failures,
                to_us_or_none(fresh.complete_until),
                to_us_or_none(fresh.last_attempt),
                to_us_or_none(fresh.next_attempt),
                _gaps_to_json(fresh.gaps),
                reason_to_json(fresh.problem),
            ),
        )

    def due(self, now: datetime) -> tuple[AccountId, ...]:
        """Return the channels to ask now, longest overdue first."""
        rows = self._connection.execute(
            f"SELECT id FROM channels WHERE {_ASKABLE} AND ifnull(next_attempt, 0) <= ?"
            " ORDER BY ifnull(next_attempt, 0), num",
            (to_us(now),),
        )
        return tuple(AccountId(row[0].hex()) for row in rows)

    def next_due(self) -> datetime | None:
        """Return when the next channel is due, or None when none will ever be."""
        row = self._connection.execute(f"SELECT min(ifnull(next_attempt, 0)) FROM channels WHERE {_ASKABLE}").fetchone()
        return from_us_or_none(row[0])

    def _set(self, account: AccountId, assignments: str, values: tuple[object, ...]) -> None:
        self._connection.execute(f"UPDATE channels SET {assignments} WHERE id = ?", (*values, to_blob(account)))
        self._touch(account)

    def _touch(self, account: AccountId) -> None:
        self._recorder.touch(Subject.CHANNEL, account)
