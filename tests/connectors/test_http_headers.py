"""Headers that tell when to ask again, and the token bucket."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.connector_kit.http_headers import MAX_WAIT_SECONDS, http_date, max_age_seconds, retry_after_seconds
from workstation.connector_kit.rate_limit import TokenBucket

NOW = datetime(2026, 11, 20, 8, 49, 37, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["Fri, 20 Nov 2026 08:49:37 GMT", "Friday, 20-Nov-26 08:49:37 GMT", "Fri Nov 20 08:49:37 2026"]
)
def test_all_three_forms_of_an_http_date_are_read(text):
    assert http_date(text) == NOW


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("99999999999999999999", MAX_WAIT_SECONDS),
        ("Fri, 20 Nov 2026 08:50:37 GMT", 60.0),
        ("Fri, 20 Nov 2020 08:50:37 GMT", 0.0),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("1e9", None),
    ],
)
def test_retry_after(text, seconds):
    assert retry_after_seconds(text, NOW) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("max-age=600", 600.0),
        ("public, max-age=60, must-revalidate", 60.0),
        ('max-age="30"', 30.0),
        ("Max-Age=5", 5.0),
        ("s-maxage=9", None),
        ("no-cache, max-age=60", None),
        ("no-store", None),
        ("max-age=abc", None),
        ("", None),
    ],
)
def test_max_age(text, seconds):
    assert max_age_seconds(text) == seconds


@given(st.text(max_size=60))
def test_nonsense_never_raises(text):
    assert retry_after_seconds(text, NOW) is None or 0 <= retry_after_seconds(text, NOW) <= MAX_WAIT_SECONDS
    assert max_age_seconds(text) is None or max_age_seconds(text) >= 0
    http_date(text)


class Time:
    def __init__(self):
        self.now = 0.0
        self.slept = []

    async def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


async def test_a_burst_is_free_and_the_rest_waits_its_turn():
    time = Time()
    bucket = TokenBucket(2.0, 3, monotonic=lambda: time.now, sleep=time.sleep)
    for _ in range(3):
        await bucket.take()
    assert time.slept == []
    await bucket.take()
    await bucket.take()
    assert time.slept == [0.5, 0.5]
    time.now += 100
    await bucket.take(3)
    assert time.slept == [0.5, 0.5]


@given(st.lists(st.integers(1, 5), min_size=1, max_size=40), st.floats(0.1, 50))
def test_the_rate_is_never_exceeded(takes, rate):
    import asyncio

    time = Time()
    bucket = TokenBucket(rate, 5, monotonic=lambda: time.now, sleep=time.sleep)

    async def run():
        for tokens in takes:
            await bucket.take(tokens)

    asyncio.run(run())
    assert sum(takes) <= 5 + time.now * rate + 1e-6


@pytest.mark.parametrize("tokens", [0, 6])
async def test_impossible_takes_are_refused(tokens):
    with pytest.raises(ValueError, match="bucket"):
        await TokenBucket(1.0, 5).take(tokens)
