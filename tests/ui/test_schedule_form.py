"""Looking at a schedule changes nothing of it: what was shown comes back as it was, seconds and zone included."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.drafts.schedule_form import ScheduleForm
from workstation.domain.drafts import Schedule

NOW = datetime(2026, 11, 12, 10, 42, 7, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2026, 11, 12), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone comes from hypothesis
ZONES = st.sampled_from(["UTC", "Europe/Madrid", "America/New_York", "Asia/Kathmandu"])


@pytest.fixture(scope="module")
def form(qapp) -> ScheduleForm:
    return ScheduleForm()


@given(start=st.none() | MOMENTS, length=st.none() | st.timedeltas(timedelta(0), timedelta(days=3)), zone=ZONES)
def test_what_is_shown_comes_back(form, start, length, zone) -> None:
    end = start + length if start is not None and length is not None else None
    schedule = Schedule(not_before=start, not_after=end, zone=zone)
    form.show_schedule(schedule, NOW)
    assert form.schedule == schedule


def test_a_choice_is_taken_and_can_be_taken_back(form) -> None:
    schedule = Schedule(not_before=NOW, not_after=None, zone="Europe/Madrid")
    form.show_schedule(schedule, NOW)
    form.at_once.click()
    assert form.schedule == Schedule()
    form.not_before.click()
    assert form.schedule == schedule
    form.start.time.setTime(form.start.time.time().addSecs(3600))
    assert form.schedule.not_before == NOW.replace(second=0) + timedelta(hours=1)
