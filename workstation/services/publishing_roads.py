"""How the publishing service reaches a platform and the media that goes there."""

from collections.abc import Awaitable
from typing import Protocol

from workstation.domain.channels import Channel
from workstation.domain.identifiers import AccountId, MediaHash
from workstation.ports.connector import Connection, ConnectorRegistry, Publisher


class Connections(Protocol):
    """The part of the connecting service that publishing needs."""

    def channel(self, account: AccountId) -> Awaitable[Channel]:
        """Return one channel; raises NotFound."""
        ...

    def connection(self, account: AccountId) -> Awaitable[Connection]:
        """Return what a connector needs to speak for the channel."""
        ...


class MediaStore(Protocol):
    """The part of the drafting service that publishing needs."""

    def media(self, sha256: MediaHash) -> Awaitable[bytes]:
        """Return the exact bytes that were approved, hashed again."""
        ...


class Roads:
    """Leads from an account to its platform."""

    def __init__(self, connections: Connections, registry: ConnectorRegistry, media: MediaStore) -> None:
        """Take connections from the channel's settings and publishers from the registry."""
        self._connections = connections
        self._registry = registry
        self._media = media

    async def to(self, account: AccountId) -> tuple[Connection, Publisher]:
        """Return how to speak for `account` and the publisher of its kind."""
        channel = await self._connections.channel(account)
        return await self._connections.connection(account), self._registry.publisher(channel.kind)

    def publisher(self, kind: str) -> Publisher:
        """Return the publisher of a channel kind; raises RuleViolation when it does not publish."""
        return self._registry.publisher(kind)

    async def media(self, sha256: MediaHash) -> bytes:
        """Return the bytes of one approved media file."""
        return await self._media.media(sha256)
