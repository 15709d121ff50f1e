"""From what the transports raise to what a person is told: every failure becomes one code of the error tree."""

import ssl
from typing import Final

import httpcore2
import httpx2

from workstation.domain.errors import NetworkProblem

WIRE_ERRORS: Final = (
    httpx2.TransportError,
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
    ssl.SSLError,
)
"""Everything that the transports raise for what the network does."""

RETRIED: Final = frozenset({"connection_dropped", "connection_failed"})
"""Codes after which a read is tried again: the server may simply have closed an idle connection."""

_TIMEOUTS: Final = (httpx2.TimeoutException, httpcore2.TimeoutException)
_CONNECTS: Final = (httpx2.ConnectError, httpcore2.ConnectError)
_PROXIES: Final = (httpx2.ProxyError, httpcore2.ProxyError)
_STREAMS: Final = (httpx2.ReadError, httpx2.WriteError, httpx2.CloseError, httpcore2.ReadError, httpcore2.WriteError)
_DROPPED_WORDS: Final = ("disconnected", "peer closed")
_BEFORE_SENDING: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    queue: list[BaseException | None] = [error]
    while queue and len(found) < 20:  # noqa: PLR2004 - enough for any real chain, and an end for a cyclic one
        current = queue.pop(0)
        if current is not None and current not in found:
            found.append(current)
            queue += [current.__cause__, current.__context__]
            queue += [part for part in current.args if isinstance(part, BaseException)]
    return found


def _connect_code(error: BaseException) -> str:
    causes = _causes(error)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return "tls_failed"
    refused = any(isinstance(cause, ConnectionRefusedError) for cause in causes)
    return "connection_refused" if refused else "connection_failed"


def wire_problem(error: BaseException, host: str, *, departed: bool) -> NetworkProblem:
    """Return the problem that a transport's exception means.

    Args:
        error: one of `WIRE_ERRORS`.
        host: the host asked.
        departed: whether our own pool started to send the request. A transport that a test put in its place
            reports only by its exceptions, so those count too.
    """
    foreign = isinstance(error, httpx2.TransportError) and not isinstance(error, _BEFORE_SENDING)
    sent = departed or foreign
    if isinstance(error, _TIMEOUTS):
        code = "deadline_passed"
    elif isinstance(error, _PROXIES):
        code = "proxy_failed"
    elif isinstance(error, (*_CONNECTS, ssl.SSLError)):
        code = _connect_code(error)
    elif isinstance(error, _STREAMS) or any(word in str(error).lower() for word in _DROPPED_WORDS):
        code = "connection_dropped"
    else:
        code = "answer_broken"
    return NetworkProblem(code, sent=sent, host=host)
