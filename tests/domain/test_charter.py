"""The charter as a document, and which version may follow which."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import (
    ACCOUNT,
    CHARTER_ID,
    LEGAL_PR,
    OFFICE,
    START,
    charter,
    device,
    device_id,
    many,
)
from workstation.domain.charter import Admins, Charter, Cut, DeviceStatus, MemberStatus, Publisher
from workstation.domain.charter_changes import end_device, hand_over
from workstation.domain.charter_document import charter_payload, read_charter
from workstation.domain.charter_succession import faults_of, refuse_first, refuse_next, signers_of
from workstation.domain.errors import Reason
from workstation.domain.identifiers import AccountId, DeviceId, EventId, PersonId

ANA, MARTA, JON = device_id("ana0"), device_id("marta0"), device_id("jon0")


def codes(reasons):
    return {reason.code for reason in reasons}


def read(found):
    payload = charter_payload(found)
    return read_charter(payload, json.loads(payload))


FULL = replace(
    charter(OFFICE, LEGAL_PR, devices=2),
    expires=START + timedelta(days=30),
    resolves=(EventId("d" * 64),),
    devices={
        **charter(OFFICE, devices=2).devices,
        ANA: device("ana", status=DeviceStatus.RETIRED, cut=Cut(4, EventId("e" * 64))),
    },
    publishers={ACCOUNT: Publisher(account=ACCOUNT, device=ANA, epoch=3, not_after=START)},
)


@pytest.mark.parametrize("found", [charter(OFFICE), FULL])
def test_a_charter_is_read_back_as_it_was_written(found):
    assert read(found) == found


DOCUMENT = json.loads(charter_payload(FULL))


def changed(*path, value=None, drop=False):
    document = json.loads(json.dumps(DOCUMENT))
    place = document
    for step in path[:-1]:
        place = place[step]
    if drop:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return document


@pytest.mark.parametrize(
    "document",
    [
        changed("v", value=2),
        changed("version", value=0),
        changed("surprise", value=1),
        changed("people", drop=True),
        changed("people", "ana", "status", value="asleep"),
        changed("people", "ana", "roles", value={"author": 0}),
        changed("people", "ana", "nick", value="x"),
        changed("devices", ANA, "status", value="lost"),
        changed("devices", ANA, "pub", value="00" * 32),
        changed("devices", ANA, "cut", value={"seq": -1, "id": ""}),
        changed("admins", "k", value=0),
        changed("admins", "recovery", value=["x"]),
        changed("publishers", ACCOUNT, "epoch", value=0),
        changed("policies", value=[{}]),
        changed("resolves", value=["x"]),
        changed("expires", value="soon"),
        changed("practice", value=0),
    ],
)
def test_a_document_of_another_shape_is_no_charter(document):
    assert isinstance(read_charter(json.dumps(document).encode(), document), Reason)


def test_only_the_canonical_bytes_are_a_charter():
    payload = charter_payload(FULL)
    loose = json.dumps(DOCUMENT, indent=1).encode()
    found = read_charter(loose, DOCUMENT)
    assert isinstance(found, Reason)
    assert found.values["fault"] == "not_canonical"
    assert read_charter(payload, DOCUMENT) == FULL


def test_who_is_who():
    found = charter(OFFICE)
    assert found.name_of(PersonId("ana")) == "Ana"
    assert found.name_of(PersonId("nobody")) == "nobody"
    assert not found.is_active(PersonId("nobody"))
    assert found.person_of(ANA) == "ana"
    assert found.person_of(DeviceId("0" * 64)) is None
    assert found.holders("legal") == ("iker", "marta")
    assert found.active_admins == {"ana"}


def following(before: Charter, **changes) -> Charter:
    return replace(before, version=before.version + 1, previous=CHARTER_ID, **changes)


def test_a_first_version_stands_on_its_admins_signature():
    found = charter(OFFICE)
    assert refuse_first(found, [ANA]) == ()
    assert codes(refuse_first(found, [MARTA])) == {"charter_needs_admins"}
    assert codes(refuse_first(replace(found, version=2), [ANA])) == {"charter_not_first"}
    assert codes(refuse_first(replace(found, previous=CHARTER_ID), [ANA])) == {"charter_not_first"}
    held_before = replace(found.members["ana"], roles={"author": 2})
    early = replace(found, members={**found.members, "ana": held_before})
    assert codes(refuse_first(early, [ANA])) == {"charter_role_since"}


def test_a_next_version_names_the_one_before_and_changes_something():
    before = charter(OFFICE)
    seat = Publisher(account=ACCOUNT, device=ANA, epoch=2)
    after = following(before, publishers={ACCOUNT: seat})
    assert refuse_next(before, CHARTER_ID, after, [ANA]) == ()
    assert codes(refuse_next(before, EventId("0" * 64), after, [ANA])) == {"charter_not_next"}
    assert codes(refuse_next(before, CHARTER_ID, replace(after, version=3), [ANA])) == {"charter_not_next"}
    assert codes(refuse_next(before, CHARTER_ID, after, [MARTA])) == {"charter_needs_admins"}
    assert codes(refuse_next(before, CHARTER_ID, replace(after, practice=True), [ANA])) == {"charter_practice_changed"}


THREE = charter(OFFICE, admins=("ana", "marta", "jon"), devices=2)


@pytest.mark.threat("A5")
def test_people_are_counted_and_never_keys():
    after = following(THREE)
    assert codes(refuse_next(THREE, CHARTER_ID, after, [ANA, device_id("ana1")])) == {"charter_needs_admins"}
    assert refuse_next(THREE, CHARTER_ID, after, [ANA, MARTA]) == ()
    assert signers_of(THREE, [ANA, device_id("ana1"), device_id("iker0"), DeviceId("0" * 64)]) == {"ana"}


@pytest.mark.threat("A5")
def test_new_admins_need_the_old_ones_and_old_ones_the_new(cases):
    names = sorted(OFFICE)
    teams = st.lists(st.sampled_from(names), unique=True, min_size=1)
    devices = st.lists(st.sampled_from([device_id(f"{name}{n}") for name in names for n in (0, 1)]), unique=True)

    @many(600)
    @given(teams, teams, st.integers(1, 4), st.integers(1, 4), devices)
    def check(old, new, old_k, new_k, signed):
        cases.add("charter successions against counting people")
        before = replace(THREE, admins=Admins(old_k, tuple(old)))
        after = following(before, admins=Admins(new_k, tuple(new)))
        people = {name for name in names for n in (0, 1) if device_id(f"{name}{n}") in signed}
        least = 2 if len(new) >= 3 else 1
        fits = least <= new_k <= len(new)
        enough = len(people & set(old)) >= old_k and len(people & set(new)) >= new_k
        assert (refuse_next(before, CHARTER_ID, after, signed) == ()) == (fits and enough)

    check()


def member(found, name, **changes):
    return {**found.members, PersonId(name): replace(found.members[PersonId(name)], **changes)}


def machine(found, name, **changes):
    return {**found.devices, device_id(name): replace(found.devices[device_id(name)], **changes)}


CUT = Cut(1, EventId("e" * 64))


def without(found, name):
    return {key: value for key, value in found.items() if key != name}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"members": member(THREE, "ana", roles={"author": 1, "legal": 1})}, "charter_role_since"),
        ({"members": member(THREE, "ana", roles={"author": 2})}, "charter_role_since"),
        ({"members": member(THREE, "ana", roles={"author": 9})}, "charter_role_since"),
        ({"members": member(THREE, "iker", status=MemberStatus.INACTIVE)}, "charter_inactive_with_roles"),
        ({"members": member(THREE, "jon", status=MemberStatus.INACTIVE, roles={})}, "charter_admin_not_active"),
        ({"members": without(THREE.members, "iker")}, "charter_person_dropped"),
        ({"devices": without(THREE.devices, MARTA)}, "charter_device_changed"),
        ({"devices": machine(THREE, "marta0", person=PersonId("jon"))}, "charter_device_changed"),
        ({"devices": machine(THREE, "marta0", person=PersonId("x"))}, "charter_device_without_person"),
        ({"devices": machine(THREE, "marta1", status=DeviceStatus.REVOKED)}, "charter_cut"),
        ({"devices": machine(THREE, "marta1", cut=CUT)}, "charter_cut"),
        ({"policies": (LEGAL_PR, LEGAL_PR)}, "charter_rule_twice"),
        ({"publishers": {}}, "charter_epoch"),
        ({"publishers": {ACCOUNT: Publisher(account=ACCOUNT, device=MARTA, epoch=1)}}, "charter_epoch"),
        ({"publishers": {ACCOUNT: Publisher(account=ACCOUNT, device=DeviceId("0" * 64), epoch=2)}},
         "charter_publisher_device"),
        ({"admins": Admins(1, (PersonId("ana"), PersonId("marta"), PersonId("jon")))}, "charter_threshold"),
        ({"admins": Admins(2, (PersonId("ana"),))}, "charter_threshold"),
        ({"admins": Admins(1, ())}, "charter_admin_not_active"),
    ],
)  # fmt: skip
def test_what_a_next_version_may_not_do(changes, code):
    assert code in codes(refuse_next(THREE, CHARTER_ID, following(THREE, **changes), [ANA, MARTA, JON]))


def test_what_a_next_version_may_do():
    members = member(THREE, "ana", roles={"author": 1, "legal": 2})
    devices = machine(THREE, "iker0", status=DeviceStatus.RETIRED, cut=CUT)
    publishers = {ACCOUNT: Publisher(account=ACCOUNT, device=MARTA, epoch=2)}
    after = following(THREE, members=members, devices=devices, publishers=publishers)
    assert refuse_next(THREE, CHARTER_ID, after, [ANA, MARTA]) == ()
    revived = replace(after, version=3, devices=machine(after, "iker0", status=DeviceStatus.ACTIVE, cut=None))
    assert codes(refuse_next(after, CHARTER_ID, revived, [ANA, MARTA])) == {"charter_device_revived"}


def test_a_consistent_charter_has_no_faults():
    assert faults_of(THREE) == ()
    assert faults_of(FULL) == ()


@pytest.mark.threat("F1")
def test_after_a_restore_a_new_key_takes_the_old_ones_seats():
    before = charter(OFFICE)
    closed = AccountId("b" * 64)
    seats = {**before.publishers, closed: Publisher(account=closed, device=ANA, epoch=4, not_after=START)}
    before = replace(before, publishers=seats)
    fresh = device("ana", 7)
    after = following(hand_over(end_device(before, ANA, CUT), ANA, fresh))
    assert after.devices[ANA].status is DeviceStatus.RETIRED
    assert (after.publishers[ACCOUNT].device, after.publishers[ACCOUNT].epoch) == (fresh.id, 2)
    assert after.publishers[closed].epoch == 4
    assert refuse_next(before, CHARTER_ID, after, [ANA, fresh.id]) == ()
    for alone in (ANA, fresh.id):
        assert codes(refuse_next(before, CHARTER_ID, after, [alone])) == {"charter_needs_admins"}
