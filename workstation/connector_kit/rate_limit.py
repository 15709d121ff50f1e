"""A token bucket: the steady rate and the burst that a platform allows one account."""

import asyncio
import time
from collections.abc import Awaitable, Callable


class TokenBucket:
    """Holds at most `capacity` tokens, refilled at `rate` per second; a request takes one. Lives on one event loop."""

    def __init__(
        self,
        rate: float,
        capacity: int,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Start full."""
        if rate <= 0 or capacity < 1:
            raise ValueError("rate and capacity must be positive")
        self._rate = rate
        self._capacity = capacity
        self._monotonic = monotonic
        self._sleep = sleep
        self._tokens = float(capacity)
        self._filled_at = monotonic()

    async def take(self, tokens: int = 1) -> None:
        """Take `tokens` (at most the capacity), waiting in order of arrival until they are due."""
        if not 1 <= tokens <= self._capacity:
            raise ValueError("cannot take more tokens than the bucket holds")
        now = self._monotonic()
        self._tokens = min(self._capacity, self._tokens + (now - self._filled_at) * self._rate)
        self._filled_at = now
        # The debt is booked before waiting, so whoever comes later waits behind it.
        self._tokens -= tokens
        if self._tokens < 0:
            await self._sleep(-self._tokens / self._rate)
