"""When a charter may stand: its own consistency, and what the next version needs to follow it."""

from collections.abc import Iterable

from workstation.domain.charter import Charter, Device, DeviceStatus, Member
from workstation.domain.errors import Reason
from workstation.domain.identifiers import DeviceId, EventId, PersonId

TWO_ADMINS_FROM = 3
"""From this many admins on, one alone may not change who decides."""


def signers_of(charter: Charter, devices: Iterable[DeviceId]) -> frozenset[PersonId]:
    """Return the admins among those who signed: people, never keys; only with devices that are active there."""
    known = (charter.devices.get(device) for device in devices)
    people = {device.person for device in known if device is not None and device.status is DeviceStatus.ACTIVE}
    return frozenset(person for person in people if charter.is_admin(person))


def faults_of(charter: Charter) -> tuple[Reason, ...]:
    """Say what is inconsistent inside one version."""
    return tuple([*_admin_faults(charter), *_people_faults(charter), *_publisher_faults(charter)])


def _admin_faults(charter: Charter) -> list[Reason]:
    admins = charter.admins
    active = [person for person in admins.people if charter.is_active(person)]
    faults: list[Reason] = []
    if len(active) != len(admins.people) or not active:
        faults.append(Reason("charter_admin_not_active"))
    least = 2 if len(admins.people) >= TWO_ADMINS_FROM else 1
    if not least <= admins.k <= len(active):
        faults.append(Reason("charter_threshold", {"k": admins.k, "least": least, "admins": len(active)}))
    return faults


def _people_faults(charter: Charter) -> list[Reason]:
    faults = [
        Reason("charter_device_without_person", {"device": device.id})
        for device in charter.devices.values()
        if device.person not in charter.members
    ]
    for member in charter.members.values():
        if member.roles and not member.active:
            faults.append(Reason("charter_inactive_with_roles", {"name": member.name}))
        if any(since > charter.version for since in member.roles.values()):
            faults.append(Reason("charter_role_since", {"name": member.name}))
    rules = [rule.id for rule in charter.policies]
    if len(set(rules)) != len(rules):
        faults.append(Reason("charter_rule_twice"))
    faults.extend(
        Reason("charter_cut", {"device": device.id})
        for device in charter.devices.values()
        if (device.status is DeviceStatus.ACTIVE) is not (device.cut is None)
    )
    return faults


def _publisher_faults(charter: Charter) -> list[Reason]:
    return [
        Reason("charter_publisher_device", {"account": seat.account})
        for seat in charter.publishers.values()
        if seat.device not in charter.devices
    ]


def refuse_first(charter: Charter, devices: Iterable[DeviceId]) -> tuple[Reason, ...]:
    """Say why `charter` cannot be a team's first version, signed by `devices`; nothing means that it can."""
    faults = list(faults_of(charter))
    if charter.version != 1 or charter.previous:
        faults.append(Reason("charter_not_first"))
    faults.extend(_threshold(charter, devices))
    faults.extend(
        Reason("charter_role_since", {"name": member.name})
        for member in charter.members.values()
        if any(since != 1 for since in member.roles.values())
    )
    return tuple(faults)


def refuse_next(before: Charter, before_id: EventId, after: Charter, devices: Iterable[DeviceId]) -> tuple[Reason, ...]:
    """Say why `after`, signed by `devices`, cannot follow `before`; nothing means that it can.

    It must name the version before and be signed by enough different people of both versions.
    """
    signed = tuple(devices)
    faults = list(faults_of(after))
    if after.version != before.version + 1 or after.previous != before_id:
        faults.append(Reason("charter_not_next", {"version": after.version, "expected": before.version + 1}))
    if after.practice is not before.practice:
        faults.append(Reason("charter_practice_changed"))
    faults.extend(_threshold(before, signed))
    faults.extend(_threshold(after, signed))
    faults.extend(_role_faults(before, after))
    faults.extend(_device_faults(before, after))
    faults.extend(_epoch_faults(before, after))
    return tuple(faults)


def _threshold(charter: Charter, devices: Iterable[DeviceId]) -> list[Reason]:
    signed = signers_of(charter, devices)
    if len(signed) >= charter.admins.k:
        return []
    missing = [charter.name_of(person) for person in charter.admins.people if person not in signed]
    values = {"version": charter.version, "k": charter.admins.k, "signed": len(signed), "missing": missing}
    return [Reason("charter_needs_admins", values)]


def _role_faults(before: Charter, after: Charter) -> list[Reason]:
    return [
        Reason("charter_role_since", {"name": member.name})
        for member in after.members.values()
        if any(since != _since(before.members.get(member.id), role, after) for role, since in member.roles.items())
    ]


def _since(earlier: Member | None, role: str, after: Charter) -> int:
    return earlier.roles[role] if earlier is not None and role in earlier.roles else after.version


def _device_faults(before: Charter, after: Charter) -> list[Reason]:
    faults: list[Reason] = []
    for device in before.devices.values():
        later = after.devices.get(device.id)
        if later is None or later.person != device.person:
            faults.append(Reason("charter_device_changed", {"device": device.id}))
        elif not _may_become(device, later):
            faults.append(Reason("charter_device_revived", {"device": device.id}))
    faults.extend(
        Reason("charter_person_dropped", {"name": member.name})
        for member in before.members.values()
        if member.id not in after.members
    )
    return faults


def _may_become(device: Device, later: Device) -> bool:
    order = {DeviceStatus.ACTIVE: 0, DeviceStatus.RETIRED: 1, DeviceStatus.REVOKED: 2}
    return order[later.status] >= order[device.status]


def _epoch_faults(before: Charter, after: Charter) -> list[Reason]:
    faults: list[Reason] = []
    for earlier in before.publishers.values():
        # A seat is closed by its end date and never left out: forgetting its epoch would let an old device come back.
        seat = after.publishers.get(earlier.account)
        if (
            seat is None
            or seat.epoch < earlier.epoch
            or (seat.device != earlier.device and seat.epoch == earlier.epoch)
        ):
            faults.append(Reason("charter_epoch", {"account": earlier.account}))
    return faults
