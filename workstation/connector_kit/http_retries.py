"""What is tried again, and when: stamina's growing and jittered pauses. Imported when the first read has failed."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import stamina

from workstation.connector_kit.wire_errors import RETRIED
from workstation.domain.errors import NetworkProblem

T = TypeVar("T")

# Its default hook logs a warning with the arguments of each retried call, addresses included.
stamina.instrumentation.set_on_retry_hooks([])


def _worth_another_try(error: Exception) -> bool:
    return isinstance(error, NetworkProblem) and error.code in RETRIED


async def try_again(work: Callable[[], Awaitable[T]], first: NetworkProblem, attempts: int) -> T:
    """Run `work`, whose first attempt ended with `first`, until it succeeds or `attempts` are used up.

    Raises:
        NetworkProblem: what the last attempt ended with.
    """
    failed: NetworkProblem | None = first
    contexts = stamina.retry_context(
        on=_worth_another_try, attempts=attempts, timeout=None, wait_initial=0.2, wait_max=2.0
    )
    async for attempt in contexts:
        with attempt:
            if failed is not None:
                problem, failed = failed, None
                raise problem
            return await work()
    raise AssertionError("retry_context always yields an attempt")
