"""Connection pools: one for public hosts, one for permitted private hosts, one per proxy; all made on first use."""

import ssl
from collections.abc import AsyncIterator
from functools import cached_property
from typing import Final
from urllib.parse import unquote, urlsplit

import httpcore2
import httpx2

from workstation.connector_kit.guarded_backend import GuardedBackend
from workstation.connector_kit.net_guard import Resolver
from workstation.domain.errors import NetworkProblem

MAX_CONNECTIONS: Final = 32
IDLE_SECONDS: Final = 15.0


class _Body(httpx2.AsyncByteStream):
    def __init__(self, answer: httpcore2.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._answer.aiter_stream():
            yield piece

    async def aclose(self) -> None:
        await self._answer.aclose()


class PoolTransport(httpx2.AsyncBaseTransport):
    """Speaks HTTP/1.1 over a connection pool of ours (httpx2's own transport takes no network backend)."""

    def __init__(self, pool: httpcore2.AsyncConnectionPool) -> None:
        """Take over `pool`."""
        self._pool = pool

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request; raises httpcore2's exceptions."""
        answer = await self._pool.handle_async_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(status_code=answer.status, headers=answer.headers, stream=_Body(answer))

    async def aclose(self) -> None:
        """Close every connection."""
        await self._pool.aclose()


class Transports:
    """Hands out the transport for a route and closes them all."""

    def __init__(self, *, resolver: Resolver, context: ssl.SSLContext | None = None) -> None:
        """Keep how names are resolved; `context` replaces the operating system's trust store in tests."""
        self._resolver = resolver
        self._given_context = context
        self._made: dict[tuple[str, bool], PoolTransport] = {}

    @cached_property
    def _context(self) -> ssl.SSLContext:
        if self._given_context is not None:
            return self._given_context
        import truststore

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    def transport(self, proxy: str, *, allow_private: bool) -> httpx2.AsyncBaseTransport:
        """Return the transport through `proxy` ("" = direct); permitted channels share no connection with others."""
        route = (proxy, allow_private)
        if route not in self._made:
            self._made[route] = PoolTransport(self._proxy_pool(proxy) if proxy else self._direct_pool(allow_private))
        return self._made[route]

    def _direct_pool(self, allow_private: bool) -> httpcore2.AsyncConnectionPool:
        return httpcore2.AsyncConnectionPool(
            ssl_context=self._context,
            max_connections=MAX_CONNECTIONS,
            max_keepalive_connections=MAX_CONNECTIONS,
            keepalive_expiry=IDLE_SECONDS,
            network_backend=GuardedBackend(allow_private=allow_private, resolver=self._resolver),
        )

    def _proxy_pool(self, proxy: str) -> httpcore2.AsyncConnectionPool:
        parts = urlsplit(proxy)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise NetworkProblem("proxy_failed", host=parts.hostname or "")
        auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
        return httpcore2.AsyncHTTPProxy(
            proxy_url=parts._replace(netloc=parts.netloc.rpartition("@")[2], path="/", query="", fragment="").geturl(),
            proxy_auth=auth,
            ssl_context=self._context,
            max_connections=MAX_CONNECTIONS,
            keepalive_expiry=IDLE_SECONDS,
        )

    async def close(self) -> None:
        """Close every pool."""
        made, self._made = self._made, {}
        for transport in made.values():
            await transport.aclose()
