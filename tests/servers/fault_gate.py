"""The door of a real server: passes requests on, counts them, and can be told to fail as networks and sites fail."""

import http.client
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

# Meaningful between two neighbours only; Python's client has undone the chunks already.
HOP_HEADERS = {"connection", "transfer-encoding", "content-length", "keep-alive"}


@dataclass(frozen=True, kw_only=True, slots=True)
class SeenRequest:
    """One request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(kw_only=True, slots=True)
class Fault:
    """What happens to the next ``times`` requests that match, instead of an answer of the server."""

    method: str
    path: str
    times: int
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    forward: bool = False
    hold: threading.Event | None = None

    def matches(self, request: SeenRequest) -> bool:
        return self.times > 0 and self.method in ("", request.method) and self.path in request.path


class FaultGate:
    """Listens on 127.0.0.1:``port`` for the server on 127.0.0.1:``upstream``; ``requests`` holds what came."""

    def __init__(self, port: int, upstream: int) -> None:
        self.port = port
        self.upstream = upstream
        self.requests: list[SeenRequest] = []
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self._server: _Server | None = None

    # --- what tests arrange ---------------------------------------------------------------------------------------

    def answer(
        self,
        status: int,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        *,
        method: str = "",
        path: str = "",
        times: int = 1,
    ) -> None:
        """Answer the next matching requests like this; the server does not see them.

        ``path`` is a part of path and query; empty matches all.
        """
        fault = Fault(method=method, path=path, times=times, status=status, headers=headers or {}, body=body)
        self._arrange(fault)

    def drop(self, *, accepted: bool, method: str = "", path: str = "", times: int = 1) -> None:
        """Cut the connection of the next matching requests, before or (``accepted``) after the server acted on them."""
        self._arrange(Fault(method=method, path=path, times=times, forward=accepted))

    @contextmanager
    def holding(self, *, method: str = "", path: str = "", times: int = 1) -> Iterator[None]:
        """Hold the next matching requests until the block ends, then serve them."""
        event = threading.Event()
        self._arrange(Fault(method=method, path=path, times=times, hold=event))
        try:
            yield
        finally:
            event.set()

    def count(self, method: str, path: str = "") -> int:
        """Return how many such requests came since the last ``clear``."""
        return sum(1 for seen in self.requests if seen.method == method and path in seen.path)

    def clear(self) -> None:
        """Forget faults and requests."""
        with self._lock:
            self._faults.clear()
            self.requests.clear()

    def _arrange(self, fault: Fault) -> None:
        with self._lock:
            self._faults.append(fault)

    # --- the machine ----------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Accept connections; nothing happens where the gate is open."""
        if self._server is None:
            self._server = _Server(self)
            threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        """Refuse connections."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def take_fault(self, request: SeenRequest) -> Fault | None:
        """Note a request and return the fault arranged for it."""
        with self._lock:
            self.requests.append(request)
            fault = next((fault for fault in self._faults if fault.matches(request)), None)
            if fault is not None:
                fault.times -= 1
            return fault


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # A held request must not keep the gate from closing.
    block_on_close = False
    gate: FaultGate

    def __init__(self, gate: FaultGate) -> None:
        self.gate = gate
        super().__init__(("127.0.0.1", gate.port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that leave early are what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        self.close_connection = True
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        request = SeenRequest(method=self.command, path=self.path, headers=dict(self.headers), body=body)
        fault = self.server.gate.take_fault(request)
        if fault is None:
            self.send(*self.forward(request))
        elif fault.hold is not None:
            fault.hold.wait(60)
            self.send(*self.forward(request))
        elif fault.status is not None:
            self.send(fault.status, list(fault.headers.items()), fault.body)
        else:
            self.cut(request, forward=fault.forward)

    def forward(self, request: SeenRequest) -> tuple[int, list[tuple[str, str]], bytes]:
        upstream = http.client.HTTPConnection("127.0.0.1", self.server.gate.upstream, timeout=60)
        try:
            upstream.request(request.method, request.path, request.body or None, dict(request.headers))
            answer = upstream.getresponse()
            content = answer.read()
            return answer.status, answer.getheaders(), content
        finally:
            upstream.close()

    def send(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in HOP_HEADERS:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def cut(self, request: SeenRequest, *, forward: bool) -> None:
        if forward:
            self.forward(request)
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are kept by the gate, not printed."""
