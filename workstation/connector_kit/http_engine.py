"""The part of HTTP that needs httpx2: one exchange, and the retries of a read. Imported on the first request only."""

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Final, TypeVar, cast

import httpx2
import stamina

from workstation.connector_kit.http_answer import HttpAnswer, HttpLimits
from workstation.connector_kit.http_body import ACCEPT_ENCODING, read_body
from workstation.connector_kit.http_call import Departure, HttpCall
from workstation.connector_kit.wire_errors import RETRIED, WIRE_ERRORS, wire_problem
from workstation.domain.errors import NetworkProblem

USER_AGENT: Final = "Atalaya/0.1 (desktop inbox; one user)"

T = TypeVar("T")

# Its default hook logs a warning with the arguments of each retried call, addresses included.
stamina.instrumentation.set_on_retry_hooks([])


async def exchange(
    transport: httpx2.AsyncBaseTransport, call: HttpCall, departure: Departure, limits: HttpLimits
) -> HttpAnswer:
    """Send one request and read its whole answer.

    Raises:
        NetworkProblem: what the network did; its `sent` comes from `departure`.
    """
    try:
        response = await transport.handle_async_request(_request(call, departure, limits))
        stream = cast("AsyncIterable[bytes]", response.stream)
        try:
            encoding = response.headers.get("content-encoding", "")
            body = await read_body(stream, encoding, call.max_bytes, call.address.host)
        finally:
            await response.aclose()
    except WIRE_ERRORS as error:
        raise wire_problem(error, call.address.host, departed=departure.sent) from error
    return HttpAnswer(status=response.status_code, headers=dict(response.headers), body=body, url=str(call.address))


def _request(call: HttpCall, departure: Departure, limits: HttpLimits) -> httpx2.Request:
    seconds = limits.seconds
    return httpx2.Request(
        call.method,
        str(call.address),
        headers={
            "user-agent": USER_AGENT,
            "accept": "*/*",
            "accept-encoding": ACCEPT_ENCODING,
            **call.headers,
            **call.secret_headers,
        },
        content=call.body or None,
        extensions={
            "timeout": {"connect": limits.connect_seconds, "read": seconds, "write": seconds, "pool": seconds},
            "trace": departure,
        },
    )


def _worth_another_try(error: Exception) -> bool:
    return isinstance(error, NetworkProblem) and error.code in RETRIED


async def persist(work: Callable[[], Awaitable[T]], attempts: int) -> T:
    """Run a READ, again after a dropped connection, with growing and jittered pauses."""
    contexts = stamina.retry_context(
        on=_worth_another_try, attempts=attempts, timeout=None, wait_initial=0.2, wait_max=2.0
    )
    async for attempt in contexts:
        with attempt:
            return await work()
    raise AssertionError("retry_context always yields an attempt")
