"""A web server on 127.0.0.1 that does what it is told: redirects, bombs, silence, drips, half answers, wrong charsets.

async with WebServer() as server:
    server.route("/feed", Reply(body=b"...", headers={"content-type": "application/rss+xml"}))
    server.url("/feed")          # http://127.0.0.1:<port>/feed
    server.seen                  # every request, in order
"""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import responses

HEAD_LIMIT = 64 * 1024
TLS_HELLO = b"\x16"


@dataclass(frozen=True)
class Seen:
    """One request as it arrived; header names are lower-case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """One answer. `drip` sends the body byte by byte for ever and a day; `cut` closes after so many body bytes.

    `drop`: "before" closes without reading on, "after" closes once the request was read. `hang` never answers.
    `raw` replaces everything.
    """

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    drip: bool = False
    cut: int | None = None
    drop: bool = False
    hang: bool = False
    raw: bytes | None = None


Route = Reply | list[Reply] | Callable[[Seen], Reply]


class WebServer:
    def __init__(self, tls=None):
        self.seen: list[Seen] = []
        self._tls = tls
        self._routes: dict[str, Route] = {}
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task] = set()

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=HEAD_LIMIT, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_):
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for writer in list(self._writers):
            writer.transport.abort()
        await self._server.wait_closed()
        # Transports report their end through the loop; without this turn it would be closed under them.
        await asyncio.sleep(0)

    def url(self, path="/", host="127.0.0.1"):
        return f"{'https' if self._tls else 'http'}://{host}:{self.port}{path}"

    def route(self, path: str, answer: Route):
        """Answer `path` (with its query) so; a list is used up in order, its last reply stays."""
        self._routes[path] = answer

    def count(self, path):
        return sum(1 for request in self.seen if request.path == path)

    async def _serve(self, reader, writer):
        task = asyncio.current_task()
        self._tasks.add(task)
        self._writers.add(writer)
        try:
            # Cancelled when the server ends; Python 3.11 would log it as a failure of the callback.
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while await self._one(reader, writer):
                    pass
        finally:
            self._tasks.discard(task)
            self._writers.discard(writer)
            writer.close()

    async def _one(self, reader, writer) -> bool:
        first = await reader.readexactly(1)
        if first == TLS_HELLO:
            return False
        head = first + await reader.readuntil(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        method, path, _ = lines[0].split(" ", 2)
        pairs = (line.split(":", 1) for line in lines[1:] if line)
        headers = {name.strip().lower(): value.strip() for name, value in pairs}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        request = Seen(method, path, headers, body)
        self.seen.append(request)
        return await self._answer(self._reply(request), writer)

    def _reply(self, request) -> Reply:
        route = self._routes.get(request.path, Reply(status=404))
        if isinstance(route, list):
            return route.pop(0) if len(route) > 1 else route[0]
        return route if isinstance(route, Reply) else route(request)

    async def _answer(self, reply, writer) -> bool:
        if reply.drop:
            writer.transport.abort()
            return False
        if reply.hang:
            await asyncio.Event().wait()
        if reply.raw is not None:
            writer.write(reply.raw)
            await writer.drain()
            return False
        headers = {"content-length": str(len(reply.body)), **reply.headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        phrase = responses.get(reply.status, "Odd")
        writer.write(f"HTTP/1.1 {reply.status} {phrase}\r\n{lines}\r\n".encode("latin-1"))
        if reply.drip:
            for byte in reply.body:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(0.01)
        writer.write(reply.body[: reply.cut])
        await writer.drain()
        return reply.cut is None
