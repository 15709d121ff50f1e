"""How a channel stands after an attempt."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import ago
from workstation.domain.channels import ChannelState, Freshness, Gap
from workstation.domain.errors import Reason
from workstation.domain.freshness import (
    FIRST_RETRY,
    KEPT_GAPS,
    LONGEST_INTERVAL,
    LONGEST_RETRY,
    SHORTEST_INTERVAL,
    USUAL_INTERVAL,
    after_failure,
    after_success,
    state_after_failure,
)

LIMIT = Reason("rate_limited", {"host": "example.org"})


def failed(before, now=NOON, *, failures=1, retry_after=None, problem=LIMIT):
    return after_failure(before, problem, now, failures=failures, retry_after=retry_after)


def test_a_fetch_that_went_well_is_complete_until_now():
    fresh = after_success(Freshness(), Freshness(), NOON, None)
    assert fresh == Freshness(complete_until=NOON, last_attempt=NOON, next_attempt=NOON + USUAL_INTERVAL)


@pytest.mark.parametrize(
    ("wanted", "given_pause"),
    [
        (3600, timedelta(hours=1)),
        (0, SHORTEST_INTERVAL),
        (-5, SHORTEST_INTERVAL),
        (10**9, LONGEST_INTERVAL),
    ],
)
def test_the_source_says_when_to_come_back_within_reason(wanted, given_pause):
    assert after_success(Freshness(), Freshness(), NOON, wanted).next_attempt == NOON + given_pause


def test_the_connector_may_say_that_less_is_complete():
    found = Freshness(complete_until=ago(5), gaps=(Gap(ago(60), ago(50), "lost"),))
    fresh = after_success(Freshness(), found, NOON, None)
    assert fresh.complete_until == ago(5)
    assert fresh.gaps == found.gaps


def test_time_without_answer_is_an_open_gap_that_grows_and_closes():
    fine = after_success(Freshness(), Freshness(), ago(30), None)
    first = failed(fine, ago(20))
    second = failed(first, ago(10), failures=2)
    assert first.gaps == (Gap(ago(30), ago(20), "rate_limited"),)
    assert second.gaps == (Gap(ago(30), ago(10), "rate_limited"),)
    assert second.problem == LIMIT
    assert second.complete_until == ago(30)
    healed = after_success(second, Freshness(), NOON, None)
    assert healed.gaps == ()
    assert healed.problem is None


def test_a_gap_that_the_connector_reported_stays_beside_an_open_one():
    lost = Gap(ago(90), ago(80), "lost")
    fine = after_success(Freshness(), Freshness(gaps=(lost,)), ago(30), None)
    assert failed(fine).gaps == (lost, Gap(ago(30), NOON, "rate_limited"))
    assert after_success(failed(fine), Freshness(gaps=(lost,)), NOON, None).gaps == (lost,)


def test_a_channel_that_never_answered_has_no_gap():
    assert failed(Freshness()).gaps == ()


@pytest.mark.parametrize(
    ("failures", "pause"),
    [(1, FIRST_RETRY), (2, 2 * FIRST_RETRY), (4, 8 * FIRST_RETRY), (8, LONGEST_RETRY), (10_000, LONGEST_RETRY)],
)
def test_pauses_double_up_to_an_hour(failures, pause):
    assert failed(Freshness(), failures=failures).next_attempt == NOON + pause


@pytest.mark.parametrize(
    ("asked", "pause"), [(120, timedelta(minutes=2)), (0, SHORTEST_INTERVAL), (10**9, LONGEST_INTERVAL)]
)
def test_a_server_that_names_a_pause_gets_it(asked, pause):
    assert failed(Freshness(), retry_after=asked, failures=7).next_attempt == NOON + pause


@pytest.mark.parametrize(
    ("before", "limited", "credentials", "expected"),
    [
        (ChannelState.OK, False, False, ChannelState.LATE),
        (ChannelState.OK, True, False, ChannelState.LIMITED),
        (ChannelState.LATE, True, True, ChannelState.RECONNECT),
        (ChannelState.PAUSED, False, True, ChannelState.PAUSED),
        (ChannelState.GONE, True, False, ChannelState.GONE),
    ],
)
def test_only_refused_credentials_ask_a_person(before, limited, credentials, expected):
    assert state_after_failure(before, limited=limited, credentials=credentials) is expected


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 600)), max_size=60))
def test_gaps_stay_few_ordered_and_honest(attempts):
    fresh, now, failures = Freshness(), NOON, 0
    for well, minutes in attempts:
        now += timedelta(minutes=minutes)
        failures = 0 if well else failures + 1
        fresh = after_success(fresh, Freshness(), now, None) if well else failed(fresh, now, failures=failures)
        assert len(fresh.gaps) <= KEPT_GAPS
        assert all(gap.since < gap.until <= now for gap in fresh.gaps)
        assert (fresh.problem is None) == well
        assert fresh.next_attempt > now
        if well:
            assert fresh.complete_until == now
            assert fresh.gaps == ()


def test_old_gaps_are_forgotten():
    old = Gap(NOON - timedelta(days=9), NOON - timedelta(days=8), "lost")
    assert after_success(Freshness(gaps=(old,)), Freshness(), NOON, None).gaps == ()
