"""Remote channels that do what a test says: new, edited and deleted messages, pauses, refusals, moves, the end."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from workstation.domain.channels import Channel, ChannelKind, Moderation
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.identifiers import AccountId
from workstation.domain.messages import Incoming, IncomingMessage, Retraction
from workstation.ports.connector import Batch, Connection


@dataclass
class RemoteChannel:
    """One channel on its platform: `changes` is what happened there, in order; the cursor counts what was read."""

    changes: list[Incoming] = field(default_factory=list)
    page: int = 100
    fault: Exception | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    reads: int = 0
    moderated: list[tuple[str, Moderation]] = field(default_factory=list)

    def says(self, *messages: Incoming) -> None:
        self.changes.extend(messages)

    def edits(self, native_id: str, **changed: Any) -> None:
        before = next(m for m in reversed(self.changes) if isinstance(m, IncomingMessage) and m.native_id == native_id)
        self.changes.append(replace(before, **changed))

    def deletes(self, native_id: str) -> None:
        self.changes.append(Retraction(native_id))

    def read(self, cursor: Mapping[str, str]) -> Batch:
        self.reads += 1
        if self.fault is not None:
            raise self.fault
        start = int(cursor.get("read", "0"))
        items = tuple(self.changes[start : start + self.page])
        end = start + len(items)
        return Batch(
            items=items,
            cursor={"read": str(end)},
            more=end < len(self.changes),
            not_modified=not items,
            **self.extra,
        )


class RemoteWorld:
    """Every remote channel, and the registry and connections that lead to them."""

    def __init__(self) -> None:
        self.channels: dict[AccountId, RemoteChannel] = {}
        self.fetching = 0
        self.most_fetching = 0
        self.before_answer: Callable[[AccountId], Any] = lambda account: asyncio.sleep(0)

    def add(self, channel: Channel) -> RemoteChannel:
        return self.channels.setdefault(channel.id, RemoteChannel())

    async def connection(self, account: AccountId) -> Connection:
        async def secret(_name: str) -> str | None:
            return None

        return Connection(account=account, address="", settings={}, secret=secret)

    def kinds(self) -> tuple[ChannelKind, ...]:
        return ()

    def connector(self, kind: str) -> "RemoteWorld":
        if kind == "unknown":
            raise NotFound("channel_kind", kind=kind)
        return self

    def moderator(self, kind: str) -> "RemoteWorld":
        if kind == "feed":
            raise RuleViolation(Reason("moderation_not_offered"))
        return self

    async def fetch_since(self, connection: Connection, cursor: Mapping[str, str]) -> Batch:
        self.fetching += 1
        self.most_fetching = max(self.most_fetching, self.fetching)
        try:
            await self.before_answer(connection.account)
            return self.channels[connection.account].read(cursor)
        finally:
            self.fetching -= 1

    async def moderate(self, connection: Connection, native_id: str, action: Moderation) -> None:
        remote = self.channels[connection.account]
        if remote.fault is not None:
            raise remote.fault
        remote.moderated.append((native_id, action))
