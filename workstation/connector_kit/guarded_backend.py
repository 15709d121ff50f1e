"""The guard's place in the HTTP stack: below everything, where the socket is opened."""

import asyncio
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Final

import httpcore2

from workstation.connector_kit.net_addresses import IpAddress
from workstation.connector_kit.net_guard import Resolver, permitted_addresses, system_resolver

SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]

MAX_ADDRESSES_TRIED: Final = 4
SECONDS_PER_ADDRESS: Final = 3.0
"""How long one of several addresses may keep silent before the next is tried (a broken IPv6 route, mostly)."""


def families_in_turn(addresses: Sequence[IpAddress]) -> tuple[IpAddress, ...]:
    """Return the addresses with IPv6 and IPv4 in turn, the system's favourite first (RFC 8305 section 4)."""
    first = [address for address in addresses if address.version == addresses[0].version]
    second = [address for address in addresses if address.version != addresses[0].version]
    return tuple(address for pair in zip_longest(first, second) for address in pair if address is not None)


class GuardedBackend(httpcore2.AsyncNetworkBackend):
    """Opens sockets for HTTP connections, to judged addresses only."""

    def __init__(self, *, allow_private: bool, resolver: Resolver = system_resolver) -> None:
        """Keep the permission of the channels that use this backend."""
        self._allow_private = allow_private
        self._resolver = resolver
        self._sockets = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is the backend interface's
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Resolve `host` once, judge all addresses and connect to the first that answers."""
        addresses = await permitted_addresses(host, port, allow_private=self._allow_private, resolver=self._resolver)
        failure: Exception | None = None
        tried = families_in_turn(addresses)[:MAX_ADDRESSES_TRIED]
        for address in tried:
            patience = timeout if address == tried[-1] else min(timeout or SECONDS_PER_ADDRESS, SECONDS_PER_ADDRESS)
            try:
                return await self._sockets.connect_tcp(str(address), port, patience, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore2.ConnectError(host)

    async def sleep(self, seconds: float) -> None:
        """Wait, for the retries of the connection pool."""
        await asyncio.sleep(seconds)
