"""Manners towards each host: few requests at a time, and silence for as long as it asked for."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from workstation.domain.errors import NetworkProblem


class HostPoliteness:
    """Counts running requests per host and remembers who asked us to wait. Lives on one event loop."""

    def __init__(self, per_host: int, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Allow `per_host` requests at a time to the same host and port."""
        self._per_host = per_host
        self._monotonic = monotonic
        self._running: dict[str, tuple[asyncio.Semaphore, int]] = {}
        self._silent_until: dict[str, float] = {}

    def ask_later(self, host: str, seconds: float) -> None:
        """Remember that `host` asked for silence."""
        self._silent_until[host] = max(self._silent_until.get(host, 0.0), self._monotonic() + seconds)

    def require_permission(self, host: str) -> None:
        """Refuse while `host` wants silence.

        Raises:
            NetworkProblem: `host_asked_to_wait` with the remaining seconds; nothing was sent.
        """
        remaining = self._silent_until.get(host, 0.0) - self._monotonic()
        if remaining > 0:
            raise NetworkProblem("host_asked_to_wait", retry_after=remaining, host=host)
        self._silent_until.pop(host, None)

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for a turn with `host`."""
        semaphore, users = self._running.get(host) or (asyncio.Semaphore(self._per_host), 0)
        self._running[host] = (semaphore, users + 1)
        try:
            async with semaphore:
                yield
        finally:
            semaphore, users = self._running[host]
            if users == 1:
                del self._running[host]
            else:
                self._running[host] = (semaphore, users - 1)
