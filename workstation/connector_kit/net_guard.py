"""The network guard: a name is resolved once, every address is judged, and the connection goes to that very address.

It sits below HTTP, where the socket is opened (`guarded_backend`), so no redirect, odd spelling or rebinding name can
get around it; Host header and TLS server name stay those of the name. Where a proxy opens the socket instead, the name
is judged beforehand.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import Final

from workstation.connector_kit.net_addresses import IpAddress, may_connect, parse_address
from workstation.connector_kit.web_address import WebAddress
from workstation.domain.errors import NetworkProblem

Resolver = Callable[[str, int], Awaitable[tuple[IpAddress, ...]]]
"""Turns a host name and a port into its addresses; raises OSError when there are none."""

_LOCAL_SUFFIXES: Final = (".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa", ".corp", ".home")


async def system_resolver(host: str, port: int) -> tuple[IpAddress, ...]:
    """Ask the operating system for the addresses of `host`, in the order it prefers."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = (parse_address(str(entry[4][0])) for entry in found)
    return tuple(dict.fromkeys(address for address in addresses if address is not None))


async def permitted_addresses(
    host: str, port: int, *, allow_private: bool, resolver: Resolver
) -> tuple[IpAddress, ...]:
    """Return the addresses of `host`, all of which may be connected to.

    Raises:
        NetworkProblem: `host_not_found`, or `host_not_public` when even one address is not permitted: a name that mixes
            public and private addresses is a trap.
    """
    literal = parse_address(host)
    try:
        addresses = (literal,) if literal is not None else await resolver(host, port)
    except OSError as error:
        raise NetworkProblem("host_not_found", host=host) from error
    if not addresses:
        raise NetworkProblem("host_not_found", host=host)
    for address in addresses:
        if not may_connect(address, allow_private=allow_private):
            raise NetworkProblem("host_not_public", host=host, address=str(address))
    return addresses


async def check_before_proxy(address: WebAddress, *, allow_private: bool, resolver: Resolver) -> None:
    """Judge a name that a proxy will resolve: no literals, no local names, no private address as far as we can see.

    A name that only the proxy can resolve passes: that is how company networks are built.

    Raises:
        NetworkProblem: `host_not_public`.
    """
    if allow_private:
        return
    name = address.host.removesuffix(".")
    if address.is_literal or "." not in name or name.endswith(_LOCAL_SUFFIXES):
        raise NetworkProblem("host_not_public", host=address.host, address="")
    try:
        await permitted_addresses(address.host, address.port, allow_private=False, resolver=resolver)
    except NetworkProblem as problem:
        if problem.code != "host_not_found":
            raise
