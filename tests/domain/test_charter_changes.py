"""Ending a device at its cut and handing its seats to a new one."""

from dataclasses import replace
from datetime import timedelta

from tests.domain.signoff_cases import charter, device, device_id
from workstation.domain.charter import Cut, DeviceStatus, Publisher
from workstation.domain.charter_changes import end_device, hand_over
from workstation.domain.charter_succession import refuse_next
from workstation.domain.identifiers import AccountId, EventId

OLD = device_id("ana0")
CUT = Cut(7, EventId("7" * 64))


def test_an_ended_device_keeps_its_cut_and_everything_else_stays() -> None:
    team = charter({"ana": ["author"], "marta": ["legal"]})
    ended = end_device(team, OLD, CUT)
    assert ended.devices[OLD] == replace(team.devices[OLD], status=DeviceStatus.RETIRED, cut=CUT)
    assert replace(ended, devices=team.devices) == team


def test_the_new_device_takes_open_seats_under_the_next_epoch() -> None:
    team = charter({"ana": ["author"], "marta": ["legal"]})
    seats = {
        AccountId("open"): Publisher(account=AccountId("open"), device=OLD, epoch=3),
        AccountId("closed"): Publisher(account=AccountId("closed"), device=OLD, epoch=2, not_after=team.issued),
        AccountId("other"): Publisher(account=AccountId("other"), device=device_id("marta0"), epoch=1),
    }
    team = replace(team, publishers=seats)
    new = device("ana", 1)
    moved = hand_over(team, OLD, new)
    assert moved.devices == {**team.devices, new.id: new}
    assert moved.publishers[AccountId("open")] == Publisher(account=AccountId("open"), device=new.id, epoch=4)
    assert {name: moved.publishers[name] for name in ("closed", "other")} == {
        name: seats[AccountId(name)] for name in ("closed", "other")
    }


def test_both_together_may_follow_when_both_keys_sign() -> None:
    team = charter({"ana": ["author"], "marta": ["legal"]})
    new = device("ana", 1)
    changed = hand_over(end_device(team, OLD, CUT), OLD, new)
    before = EventId("b" * 64)
    following = replace(changed, version=team.version + 1, previous=before, issued=team.issued + timedelta(days=1))
    assert refuse_next(team, before, following, [OLD, new.id]) == ()
    assert [reason.code for reason in refuse_next(team, before, following, [new.id])] == ["charter_needs_admins"]
    assert [reason.code for reason in refuse_next(team, before, following, [OLD])] == ["charter_needs_admins"]
