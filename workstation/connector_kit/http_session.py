"""HTTP for connectors: guarded, capped, polite. Reads follow redirects and are retried; a write is sent once."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from workstation.connector_kit.host_politeness import HostPoliteness
from workstation.connector_kit.http_answer import HttpAnswer, HttpLimits
from workstation.connector_kit.http_call import NO_HEADERS, Departure, HttpCall
from workstation.connector_kit.http_headers import retry_after_seconds
from workstation.connector_kit.net_guard import Resolver, check_before_proxy, system_resolver
from workstation.connector_kit.proxies import ProxyTable, SystemProxies
from workstation.connector_kit.web_address import WebAddress, read_web_address
from workstation.domain.errors import NetworkProblem

if TYPE_CHECKING:
    import httpx2

    from workstation.connector_kit.transports import Transports

_ENGINE: Final = (
    "workstation.connector_kit.http_engine",
    "workstation.connector_kit.transports",
    # What httpx2 itself would import with the first request, on the loop's thread.
    "httpcore2._backends.anyio",
    "anyio._backends._asyncio",
)
_PERMANENT: Final = frozenset({301, 308})
_REDIRECTS: Final = _PERMANENT | {302, 303, 307}
_WAIT_STATUSES: Final = frozenset({429, 503})


def basic_auth(user: str, password: str) -> dict[str, str]:
    """Return the Authorization header of RFC 7617, to be passed as secret headers."""
    token = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return {"authorization": f"Basic {token}"}


class HttpSession:
    """Sends requests for every channel; safe for any number of coroutines of one loop."""

    def __init__(
        self,
        *,
        transport: httpx2.AsyncBaseTransport | None = None,
        resolver: Resolver = system_resolver,
        limits: HttpLimits | None = None,
        proxies: ProxyTable | None = None,
    ) -> None:
        """Prepare; nothing is imported or opened before the first request.

        Args:
            transport: replaces the network in tests; addresses are still checked, names are not resolved.
            resolver: turns names into addresses.
            limits: the limits of every request.
            proxies: the proxy settings, the system's by default.
        """
        self._limits = limits or HttpLimits()
        self._resolver = resolver
        self._proxies = proxies or SystemProxies()
        self._transports: Transports | None = None
        self._given_transport = transport
        self._politeness = HostPoliteness(self._limits.per_host)
        self._loading = asyncio.Lock()
        self._engine_loaded = False

    async def read(
        self,
        url: str,
        *,
        allow_private: bool = False,
        headers: Mapping[str, str] = NO_HEADERS,
        secret_headers: Mapping[str, str] = NO_HEADERS,
        max_bytes: int | None = None,
    ) -> HttpAnswer:
        """GET `url`, following redirects; every hop is guarded and `secret_headers` stay at the first origin.

        Dropped connections are tried again inside the deadline. Every status is an answer
        (`http_errors.require_success` raises what it means).

        Raises:
            NetworkProblem: what the network did, or what the guard refuses.
        """
        call = HttpCall(
            method="GET",
            address=read_web_address(url),
            headers=headers,
            secret_headers=secret_headers,
            allow_private=allow_private,
            max_bytes=self._limits.body_bytes if max_bytes is None else max_bytes,
        )
        try:
            async with asyncio.timeout(self._limits.seconds):
                return await self._follow(call)
        except TimeoutError as error:
            raise NetworkProblem("deadline_passed", sent=True, host=call.address.host) from error

    async def write(
        self,
        method: str,
        url: str,
        *,
        body: bytes,
        allow_private: bool = False,
        headers: Mapping[str, str] = NO_HEADERS,
        secret_headers: Mapping[str, str] = NO_HEADERS,
        seconds: float | None = None,
    ) -> HttpAnswer:
        """Send one request once: no retry, no redirect (a 3xx is the answer).

        Raises:
            NetworkProblem: with `sent` False exactly when surely no byte of the request left.
        """
        call = HttpCall(
            method=method,
            address=read_web_address(url),
            headers=headers,
            secret_headers=secret_headers,
            body=body,
            allow_private=allow_private,
            max_bytes=self._limits.body_bytes,
        )
        departure = Departure()
        try:
            async with asyncio.timeout(self._limits.seconds if seconds is None else seconds):
                return await self._once(call, departure)
        except TimeoutError as error:
            raise NetworkProblem("deadline_passed", sent=departure.sent, host=call.address.host) from error

    async def close(self) -> None:
        """Close every connection."""
        if self._transports is not None:
            await self._transports.close()
        if self._given_transport is not None:
            await self._given_transport.aclose()

    async def _follow(self, call: HttpCall) -> HttpAnswer:
        await self._load_engine()
        from workstation.connector_kit.http_engine import persist

        moved_to, permanent = "", True
        for _ in range(self._limits.redirects + 1):
            answer = await persist(partial(self._read_once, call), self._limits.attempts)
            location = answer.headers.get("location", "")
            if answer.status not in _REDIRECTS or not location:
                return replace(answer, moved_to=moved_to)
            target = _redirect_target(call.address, location)
            permanent = permanent and answer.status in _PERMANENT and not _downgrades(call.address, target)
            moved_to = str(target) if permanent else moved_to
            stays = target.origin == call.address.origin
            call = replace(call, address=target, secret_headers=call.secret_headers if stays else NO_HEADERS)
        raise NetworkProblem("too_many_redirects", sent=True, host=call.address.host, limit=self._limits.redirects)

    async def _read_once(self, call: HttpCall) -> HttpAnswer:
        return await self._once(call, Departure())

    async def _once(self, call: HttpCall, departure: Departure) -> HttpAnswer:
        await self._load_engine()
        from workstation.connector_kit.http_engine import exchange

        host = call.address.authority
        async with self._politeness.turn(host):
            self._politeness.require_permission(host)
            transport = await self._route(call)
            answer = await exchange(transport, call, departure, self._limits)
        if answer.status in _WAIT_STATUSES:
            wait = retry_after_seconds(answer.headers.get("retry-after", ""), datetime.now(UTC))
            self._politeness.ask_later(host, wait or 0.0)
        return answer

    async def _load_engine(self) -> None:
        """Import httpx2 from a thread: it takes longer than one frame of the window.

        Everybody waits for the one import on the loop; a second import statement would block the loop itself.
        """
        if self._engine_loaded:
            return
        async with self._loading:
            if not self._engine_loaded:
                for name in _ENGINE:
                    await asyncio.to_thread(import_module, name)
                self._engine_loaded = True

    async def _route(self, call: HttpCall) -> httpx2.AsyncBaseTransport:
        if self._given_transport is not None:
            return self._given_transport
        if self._transports is None:
            from workstation.connector_kit.transports import Transports

            self._transports = Transports(resolver=self._resolver)
        proxy = self._proxies.proxy_for(call.address)
        if proxy:
            await check_before_proxy(call.address, allow_private=call.allow_private, resolver=self._resolver)
        return self._transports.transport(proxy, allow_private=call.allow_private)


def _downgrades(source: WebAddress, target: WebAddress) -> bool:
    """Tell whether a redirect leaves encryption behind: followed, but never stored as the new address."""
    return source.scheme == "https" and target.scheme == "http"


def _redirect_target(source: WebAddress, location: str) -> WebAddress:
    try:
        url = urljoin(str(source), location.replace(" ", "%20"))
    except ValueError as error:
        raise NetworkProblem("url_not_allowed", sent=True, url=location[:200]) from error
    return read_web_address(url)
