"""The charter: the one signed document that says who the team is and who may do what (TEAM_PROTOCOL section 2).

Every version holds the full state. Its id is the event id of its envelope; the id of version 1 is the team's id.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workstation.domain.identifiers import AccountId, DeviceId, EventId, PersonId
from workstation.domain.policies import Rule


class MemberStatus(StrEnum):
    """Whether somebody belongs to the team now."""

    ACTIVE = "active"
    INACTIVE = "inactive"


class DeviceStatus(StrEnum):
    """A retired device's earlier signatures stay good; those of a revoked one count no more."""

    ACTIVE = "active"
    RETIRED = "retired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Cut:
    """The last event of a device that counts, by number and id: never by time."""

    seq: int
    id: EventId


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of the team. `roles` maps each role to the charter version since which it is held without a break."""

    id: PersonId
    name: str
    department: str = ""
    roles: Mapping[str, int] = field(default_factory=dict)
    status: MemberStatus = MemberStatus.ACTIVE
    employed_by: str = ""

    @property
    def active(self) -> bool:
        """Tell whether this person belongs to the team now."""
        return self.status is MemberStatus.ACTIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One signing key of one person at one workstation (`host`)."""

    id: DeviceId
    person: PersonId
    host: str
    public_key: bytes
    status: DeviceStatus = DeviceStatus.ACTIVE
    cut: Cut | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """The one device that publishes an account; every change of hands raises `epoch`."""

    account: AccountId
    device: DeviceId
    epoch: int
    not_after: datetime | None = None


@dataclass(frozen=True, slots=True)
class Admins:
    """Who may sign the next version, and how many of them it takes."""

    k: int
    people: tuple[PersonId, ...]
    recovery: tuple[DeviceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Charter:
    """One version of the charter. `previous` is the id of the version before ("" for the first)."""

    version: int
    previous: EventId
    team_name: str
    issued: datetime
    min_app: str
    practice: bool
    admins: Admins
    members: Mapping[PersonId, Member]
    devices: Mapping[DeviceId, Device]
    policies: tuple[Rule, ...]
    publishers: Mapping[AccountId, Publisher] = field(default_factory=dict)
    resolves: tuple[EventId, ...] = ()
    expires: datetime | None = None

    def name_of(self, person: PersonId) -> str:
        """Return the person's name, or the id of somebody the charter does not know."""
        member = self.members.get(person)
        return member.name if member else person

    def is_active(self, person: PersonId) -> bool:
        """Tell whether `person` belongs to the team now."""
        member = self.members.get(person)
        return member is not None and member.active

    def is_admin(self, person: PersonId) -> bool:
        """Tell whether `person` may sign charters now."""
        return person in self.admins.people and self.is_active(person)

    def person_of(self, device: DeviceId) -> PersonId | None:
        """Return whose key `device` is."""
        known = self.devices.get(device)
        return known.person if known else None

    @property
    def active_admins(self) -> frozenset[PersonId]:
        """Return the admins who belong to the team now."""
        return frozenset(person for person in self.admins.people if self.is_active(person))

    def holders(self, role: str) -> tuple[PersonId, ...]:
        """Return the active people who hold `role` and have a key to sign with, by name.

        A retired key counts: after a restore its person gets a new one at the next signature.
        """
        able = {device.person for device in self.devices.values() if device.status is not DeviceStatus.REVOKED}
        found = [item for item in self.members.values() if item.active and role in item.roles and item.id in able]
        return tuple(item.id for item in sorted(found, key=lambda item: (item.name, item.id)))
