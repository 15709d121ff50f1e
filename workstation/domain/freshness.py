"""How a channel stands after an attempt to collect it: state, gaps, and when to ask again. Pure."""

from dataclasses import replace
from datetime import datetime, timedelta

from workstation.domain.channels import ChannelState, Freshness, Gap
from workstation.domain.errors import Reason

USUAL_INTERVAL = timedelta(minutes=15)
"""Between two attempts when neither the source nor the connector says otherwise."""
SHORTEST_INTERVAL = timedelta(seconds=20)
LONGEST_INTERVAL = timedelta(days=1)
FIRST_RETRY = timedelta(seconds=30)
LONGEST_RETRY = timedelta(hours=1)
KEPT_GAPS = 20
KEPT_FOR = timedelta(days=7)
_DOUBLINGS = 8


def _within(value: timedelta, low: timedelta, high: timedelta) -> timedelta:
    return max(low, min(value, high))


def after_success(before: Freshness, found: Freshness, now: datetime, next_poll_seconds: float | None) -> Freshness:
    """Return the freshness after a fetch that brought everything up to `now`, unless `found` says less.

    Args:
        before: how the channel stood.
        found: what the connector says of completeness and of gaps that stay.
        now: the moment of the fetch.
        next_poll_seconds: when the source wants to be asked again, None for the usual interval.
    """
    wanted = USUAL_INTERVAL if next_poll_seconds is None else timedelta(seconds=max(next_poll_seconds, 0.0))
    # What was open while nothing answered is closed now: the source was asked for everything since then.
    closed = tuple(gap for gap in before.gaps if not _is_open(gap, before))
    return Freshness(
        complete_until=found.complete_until or now,
        last_attempt=now,
        next_attempt=now + _within(wanted, SHORTEST_INTERVAL, LONGEST_INTERVAL),
        gaps=_kept((*closed, *(gap for gap in found.gaps if gap not in closed)), now),
    )


def after_failure(
    before: Freshness, problem: Reason, now: datetime, *, failures: int, retry_after: float | None
) -> Freshness:
    """Return the freshness after the `failures`-th attempt in a row that failed.

    The time since the channel was last complete is an open gap. A server that names a pause gets it; others double.
    """
    doubled = FIRST_RETRY * (1 << min(max(failures - 1, 0), _DOUBLINGS))
    pause = min(doubled, LONGEST_RETRY)
    if retry_after is not None:
        pause = _within(timedelta(seconds=max(retry_after, 0.0)), SHORTEST_INTERVAL, LONGEST_INTERVAL)
    closed = tuple(gap for gap in before.gaps if not _is_open(gap, before))
    since = before.complete_until
    current = (Gap(since, now, problem.code),) if since is not None and since < now else ()
    return replace(
        before,
        last_attempt=now,
        next_attempt=now + pause,
        gaps=_kept((*closed, *current), now),
        problem=problem,
    )


def state_after_failure(before: ChannelState, *, limited: bool, credentials: bool) -> ChannelState:
    """Return the state after a failed attempt; only refused credentials ask a person to reconnect."""
    if before in {ChannelState.PAUSED, ChannelState.GONE}:
        return before
    if credentials:
        return ChannelState.RECONNECT
    return ChannelState.LIMITED if limited else ChannelState.LATE


def _is_open(gap: Gap, freshness: Freshness) -> bool:
    return freshness.complete_until is not None and gap.since >= freshness.complete_until


def _kept(gaps: tuple[Gap, ...], now: datetime) -> tuple[Gap, ...]:
    return tuple(gap for gap in gaps if gap.until > now - KEPT_FOR)[-KEPT_GAPS:]
