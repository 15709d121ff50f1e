"""When a feed wants to be asked again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.connectors.feed.feed_document import PollingHints
from workstation.connectors.feed.poll_schedule import LONGEST_SECONDS, next_poll_seconds
from workstation.connectors.feed.polling_hints import read_hints

NOW = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)  # a Friday


@pytest.mark.parametrize(
    ("hints", "cache", "seconds"),
    [
        (PollingHints(), "", None),
        (PollingHints(minutes=60), "", 3600.0),
        (PollingHints(minutes=60), "max-age=7200", 7200.0),
        (PollingHints(minutes=60), "max-age=60", 3600.0),
        (PollingHints(), "max-age=600", 600.0),
        (PollingHints(minutes=99999), "", LONGEST_SECONDS),
        (PollingHints(skip_hours=(10, 11)), "", 5400.0),
        (PollingHints(minutes=45, skip_hours=(11, 12)), "", 9000.0),
        (PollingHints(minutes=60, skip_hours=(3,)), "", 3600.0),
        (PollingHints(skip_days=(4, 5)), "", 37.5 * 3600),
        (PollingHints(minutes=60, skip_hours=tuple(range(24))), "", 3600.0),
        (PollingHints(skip_days=tuple(range(7))), "", None),
    ],
)
def test_the_next_question(hints, cache, seconds):
    assert next_poll_seconds(hints, {"cache-control": cache}, NOW) == seconds


@given(st.sets(st.integers(0, 23), max_size=23), st.sets(st.integers(0, 6), max_size=6), st.integers(0, 60 * 24))
def test_skipped_times_are_never_chosen(hours, days, minutes):
    hints = PollingHints(minutes=minutes or None, skip_hours=tuple(hours), skip_days=tuple(days))
    seconds = next_poll_seconds(hints, {}, NOW)
    if seconds is not None and (hours or days):
        then = NOW + timedelta(seconds=seconds)
        assert then.hour not in hours
        assert then.weekday() not in days


@pytest.mark.parametrize(
    ("body", "feed", "hints"),
    [
        (b"", {"ttl": "60"}, PollingHints(minutes=60.0)),
        (b"", {"ttl": "soon"}, PollingHints()),
        (b"", {"ttl": "0"}, PollingHints()),
        (b"", {"sy_updateperiod": "hourly", "sy_updatefrequency": "2"}, PollingHints(minutes=30.0)),
        (b"", {"sy_updateperiod": "yearly"}, PollingHints(minutes=7 * 24 * 60.0)),
        (b"<skipHours><hour>3</hour><hour> 24 </hour></skipHours>", {}, PollingHints(skip_hours=(0, 3))),
        (
            b"<skipDays><day>Sunday</day><day>monday</day><day>never</day></skipDays>",
            {},
            PollingHints(skip_days=(0, 6)),
        ),
    ],
)
def test_what_a_feed_says(body, feed, hints):
    assert read_hints(body, feed) == hints
