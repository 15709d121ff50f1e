"""The part of HTTP that needs httpx2: one exchange, and what is tried again. Imported on the first request."""

import asyncio
from collections.abc import AsyncIterable, Awaitable, Callable
from importlib import import_module
from typing import Final, TypeVar, cast

import httpx2

from workstation.connector_kit.http_answer import HttpAnswer, HttpLimits
from workstation.connector_kit.http_body import ACCEPT_ENCODING, read_body
from workstation.connector_kit.http_call import Departure, HttpCall
from workstation.connector_kit.wire_errors import RETRIED, WIRE_ERRORS, wire_problem
from workstation.domain.errors import NetworkProblem

USER_AGENT: Final = "Atalaya/0.1 (desktop inbox; one user)"

T = TypeVar("T")


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


async def persist(work: Callable[[], Awaitable[T]], attempts: int) -> T:
    """Run a READ, again after a dropped connection, with growing and jittered pauses."""
    try:
        return await work()
    except NetworkProblem as problem:
        if problem.code not in RETRIED:
            raise
        first = problem
    # Most reads succeed at once and never need it; its import takes longer than one frame of the window.
    retries = await asyncio.to_thread(import_module, "workstation.connector_kit.http_retries")
    return cast("T", await retries.try_again(work, first, attempts))
