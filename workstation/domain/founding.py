"""Founding a team: the first version of its charter, from a preset and the people who sign at one workstation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from workstation.domain.charter import Admins, Charter, Device, Member
from workstation.domain.charter_succession import TWO_ADMINS_FROM
from workstation.domain.errors import Reason
from workstation.domain.identifiers import DeviceId, EventId, PersonId
from workstation.domain.people import Role
from workstation.domain.presets import Preset

MIN_APP: Final = "0.1.0"
"""Oldest version of the program that understands a charter of this format."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """Who founds the team and owns the workstation."""

    name: str
    department: str = ""
    passphrase: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMember:
    """Somebody else who signs at this workstation, with a passphrase of their own (none in a practice team)."""

    name: str
    department: str = ""
    roles: tuple[str, ...] = ()
    passphrase: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Founder:
    """A person with the id and the public key that they get."""

    id: PersonId
    name: str
    department: str
    roles: tuple[str, ...]
    public_key: bytes
    device: DeviceId


def refuse_founding(
    team_name: str, admin: NewPerson, members: Sequence[NewMember], preset: Preset
) -> tuple[Reason, ...]:
    """Say why this team cannot be founded on `preset`; nothing means that it can."""
    refusals: list[Reason] = []
    names = [admin.name, *(member.name for member in members)]
    if not team_name.strip() or not all(name.strip() for name in names):
        refusals.append(Reason("name_missing"))
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        refusals.append(Reason("name_twice", {"names": twice}))
    if preset.alone and members:
        refusals.append(Reason("preset_is_for_one", {"preset": preset.name}))
    team: dict[PersonId, Sequence[str]] = {PersonId(name): () for name in names}
    team.update({PersonId(member.name): member.roles for member in members})
    team[PersonId(admin.name)] = founder_roles()
    lacking = preset.roles_lacking(team)
    if lacking:
        refusals.append(Reason("preset_lacks_roles", {"preset": preset.name, "roles": list(lacking)}))
    return tuple(refusals)


def founder_roles() -> tuple[str, ...]:
    """Return the roles of who founds a team; that they are an admin stands elsewhere in the charter."""
    return (Role.AUTHOR.value,)


def first_charter(
    team_name: str, people: Sequence[Founder], preset: Preset, *, host: str, issued: datetime, practice: bool
) -> Charter:
    """Return version 1; the first of `people` founds the team, everybody with the role `admin` is an admin."""
    admins = [people[0].id, *(person.id for person in people[1:] if Role.ADMIN.value in person.roles)]
    return Charter(
        version=1,
        previous=EventId(""),
        team_name=team_name.strip(),
        issued=issued,
        min_app=MIN_APP,
        practice=practice,
        admins=Admins(k=2 if len(admins) >= TWO_ADMINS_FROM else 1, people=tuple(admins)),
        members={person.id: _member(person) for person in people},
        devices={person.device: _device(person, host) for person in people},
        policies=preset.rules,
    )


def _member(person: Founder) -> Member:
    roles: Mapping[str, int] = {role: 1 for role in person.roles if role != Role.ADMIN.value}
    return Member(id=person.id, name=person.name.strip(), department=person.department.strip(), roles=roles)


def _device(person: Founder, host: str) -> Device:
    return Device(id=person.device, person=person.id, host=host, public_key=person.public_key)
