"""Who sits at this workstation, and whose key may sign now.

Several people may sign here, each with a key of their own. The owner's key is guarded by the vault alone, so that the
workstation can publish unattended; members' keys also need their passphrase, and are dropped again after 5 minutes.
In a practice team all keys are open and the person at the keyboard may be anybody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from workstation.domain.changes import Subject
from workstation.domain.charter import Charter, DeviceStatus
from workstation.domain.errors import EnvironmentProblem, InternalBug, NotFound, Reason, RuleViolation
from workstation.domain.identifiers import DeviceId, PersonId
from workstation.domain.people import Person, Role
from workstation.ports.secrets import DeviceKey, KeyUnavailable, VaultAccess, VaultProblem, WrongPassphrase
from workstation.services.charter_reading import CharterReader

if TYPE_CHECKING:
    from workstation.ports.clock import Clock
    from workstation.ports.signing import EnvelopeTools, Signer
    from workstation.ports.storage import Storage, Tables

OWNER: Final = "workspace.owner"
"""Preference that names the person whose key the vault alone guards."""
CURRENT: Final = "workspace.current_person"
"""Preference that a practice team keeps who sat here last under."""
UNLOCKED_FOR: Final = timedelta(minutes=5)
RenewKey = Callable[[PersonId, DeviceId, str], Awaitable[object]]
"""Given a person, the ended device and the passphrase that opened its key: makes and signs a new one."""


@dataclass(frozen=True, slots=True)
class _Desk:
    """What was found at the last look: the charter, the keys kept here by person, or why the vault is closed.

    `ended` holds keys that a restore ended: their people get new ones with the same passphrase.
    """

    charter: Charter
    keys: Mapping[PersonId, DeviceKey]
    owner: PersonId
    ended: Mapping[PersonId, DeviceKey] = field(default_factory=dict)
    problem: VaultProblem | None = None


class SigningIn:
    """Knows the people of the team, who is at the keyboard, and hands out signers."""

    def __init__(self, storage: Storage, vault: VaultAccess, tools: EnvelopeTools, clock: Clock) -> None:
        """Read the team from `storage`, unlock keys of `vault`."""
        self._storage = storage
        self._vault = vault
        self._clock = clock
        self._charters = CharterReader(tools)
        self._desk: _Desk | None = None
        self._current: PersonId | None = None
        self._locks_at: dict[PersonId, datetime] = {}
        self._renew_key: RenewKey | None = None

    def renews_keys_with(self, renew: RenewKey) -> None:
        """Let `renew` sign a new key of somebody into the charter when a restore ended the old one (sync)."""
        self._renew_key = renew

    async def start(self) -> None:
        """Read who belongs here; call it after opening, after the vault opened late, and after every charter.

        Before a team was founded nothing is known and nothing is wrong. A closed vault is no reason not to read.
        """
        found = await self._storage.read(self._look)
        if found is None:
            return
        charter, owner, current = found
        try:
            keys, ended = await asyncio.to_thread(self._keys_here, charter)
            self._desk = _Desk(charter, keys, PersonId(owner), ended)
        except VaultProblem as problem:
            self._desk = _Desk(charter, {}, PersonId(owner), problem=problem)
        known = self._current or PersonId(current if charter.practice and current else owner)
        self._current = known if known in charter.members else PersonId(owner)

    def _look(self, tables: Tables) -> tuple[Charter, str, str | None] | None:
        owner = tables.preferences.get(OWNER)
        if owner is None or tables.charter.current() is None:
            return None
        return self._charters.chain(tables).current, owner, tables.preferences.get(CURRENT)

    def _keys_here(self, charter: Charter) -> tuple[Mapping[PersonId, DeviceKey], Mapping[PersonId, DeviceKey]]:
        """Return the key of each person that is kept at this workstation, and those that a restore ended; blocks."""
        found: dict[DeviceStatus, dict[PersonId, DeviceKey]] = {status: {} for status in DeviceStatus}
        for device in sorted(charter.devices.values(), key=lambda item: item.id):
            key = self._vault.keys.describe(device.id) if device.status is not DeviceStatus.REVOKED else None
            if key is not None:
                found[device.status].setdefault(device.person, key)
        active = found[DeviceStatus.ACTIVE]
        ended = {person: key for person, key in found[DeviceStatus.RETIRED].items() if person not in active}
        return active, ended

    def _known(self) -> _Desk:
        if self._desk is None:
            raise RuleViolation(Reason("no_team"))
        return self._desk

    @property
    def practice(self) -> bool:
        """Tell whether this is a practice team, where people are switched freely."""
        return self._desk is not None and self._desk.charter.practice

    @property
    def team_name(self) -> str:
        """The team's name; "" before a team was founded."""
        return "" if self._desk is None else self._desk.charter.team_name

    async def people(self) -> tuple[Person, ...]:
        """Return everybody of the team, by name."""
        desk = self._known()
        return tuple(sorted((self._person(person) for person in desk.charter.members), key=lambda item: item.name))

    def current(self) -> Person:
        """Return who is at the keyboard; raises RuleViolation `no_team` before a team was founded."""
        self._known()
        if self._current is None:
            raise InternalBug("nobody_signed_in")
        return self._person(self._current)

    def _person(self, person: PersonId) -> Person:
        desk = self._known()
        member = desk.charter.members.get(person)
        if member is None:
            raise NotFound("person_not_found", id=person)
        key = desk.keys.get(person)
        admin = (Role.ADMIN.value,) if desk.charter.is_admin(person) else ()
        return Person(
            id=person,
            name=member.name,
            department=member.department,
            roles=(*admin, *sorted(member.roles)),
            active=member.active,
            device=DeviceId(key.keyid) if key else None,
            needs_passphrase=person in desk.ended or (key is not None and key.has_passphrase),
        )

    def _key(self, person: PersonId) -> DeviceKey:
        desk = self._known()
        key = desk.keys.get(person)
        if key is None and desk.problem is not None:
            raise desk.problem
        if key is None:
            raise RuleViolation(Reason("no_key_here", {"person": person, "name": self._person(person).name}))
        return key

    async def unlock(self, person: PersonId, passphrase: str | None = None) -> Person:
        """Unlock somebody's key; one with a passphrase stays open for 5 minutes.

        Raises:
            EnvironmentProblem: `wrong_passphrase`, or what the vault says.
            RuleViolation: `key_locked` when a passphrase is needed and none is given, `no_key_here`.
        """
        ended = self._known().ended.get(person)
        if ended is not None and self._renew_key is not None:
            await self._open_key(person, ended, passphrase)
            await self._renew_key(person, DeviceId(ended.keyid), passphrase or "")
        key = self._key(person)
        await self._open_key(person, key, passphrase)
        if key.has_passphrase:
            self._locks_at[person] = self._clock.now() + UNLOCKED_FOR
        return self._person(person)

    async def _open_key(self, person: PersonId, key: DeviceKey, passphrase: str | None) -> None:
        name = self._person(person).name
        try:
            await asyncio.to_thread(self._vault.keys.unlock, key.keyid, passphrase if key.has_passphrase else None)
        except WrongPassphrase as problem:
            raise EnvironmentProblem("wrong_passphrase", name=name) from problem
        except KeyUnavailable as problem:
            raise RuleViolation(Reason("key_locked", {"person": person, "name": name})) from problem

    async def switch_to(self, person: PersonId, passphrase: str | None = None, *, remember: bool = True) -> Person:
        """Let somebody else sit down; in a practice team nobody is asked for a passphrase.

        Whoever leaves takes their key along: without the passphrase nobody sits down in their place again.
        With `remember` a practice team finds this person at the keyboard at the next start too.

        Raises:
            RuleViolation, EnvironmentProblem: as `unlock`; `no_longer_in_team` for inactive people.
        """
        found = self._person(person)
        if not found.active:
            raise RuleViolation(Reason("no_longer_in_team", {"name": found.name}))
        if found.needs_passphrase and (passphrase is not None or await self._is_locked(person)):
            await self.unlock(person, passphrase)
        keep = self.practice and remember

        def sit_down(tables: Tables) -> None:
            if keep:
                tables.preferences.put(CURRENT, person)
            tables.touch(Subject.PERSON, person)

        # Whoever hears of the change asks at once who sits here.
        before, self._current = self._current, person
        try:
            await self._storage.transact(sit_down)
        except BaseException:
            self._current = before
            raise
        if before is not None and before != person and before in self._known().keys:
            await self.lock(before)
        return found

    async def _is_locked(self, person: PersonId) -> bool:
        return (
            person in self._known().ended
            or await asyncio.to_thread(self._vault.keys.unlocked, self._key(person).keyid) is None
        )

    async def signer(self, person: PersonId | None = None) -> Signer:
        """Return the open key of `person`, or of who is at the keyboard.

        Raises:
            RuleViolation: `key_locked` when a passphrase is needed first, `no_key_here`.
        """
        wanted = person or self.current().id
        locked = wanted in self._known().ended
        signer = None if locked else await asyncio.to_thread(self._vault.keys.unlocked, self._key(wanted).keyid)
        if signer is None:
            raise RuleViolation(Reason("key_locked", {"person": wanted, "name": self._person(wanted).name}))
        return signer

    async def locks_at(self, person: PersonId) -> datetime | None:
        """Return when an unlocked key is dropped; None when it is locked or needs no passphrase."""
        moment = self._locks_at.get(person)
        return moment if moment is not None and moment > self._clock.now() else None

    async def lock(self, person: PersonId | None = None) -> None:
        """Drop one unlocked key, or all of them."""
        keyid = None if person is None else self._key(person).keyid
        await asyncio.to_thread(self._vault.keys.lock, keyid)
        if person is None:
            self._locks_at.clear()
        else:
            self._locks_at.pop(person, None)

    async def change_passphrase(self, person: PersonId, old: str | None, new: str | None) -> Person:
        """Guard a key of this workstation with another passphrase; the key stays the same.

        Raises:
            EnvironmentProblem: `wrong_passphrase`.
            RuleViolation: `key.passphrase_short`, `no_key_here`.
        """
        key, name = self._key(person), self._person(person).name
        try:
            await asyncio.to_thread(self._vault.keys.change_passphrase, key.keyid, old, new)
        except WrongPassphrase as problem:
            raise EnvironmentProblem("wrong_passphrase", name=name) from problem
        desk = self._known()
        changed = replace(key, has_passphrase=new is not None)
        self._desk = replace(desk, keys={**desk.keys, person: changed})
        return self._person(person)

    def workstation_device(self) -> DeviceId:
        """Return the device that publishes from here: the owner's; with a closed vault the one of the charter."""
        desk = self._known()
        if desk.problem is not None:
            devices = desk.charter.devices.values()
            mine = (item.id for item in devices if item.person == desk.owner and item.status is DeviceStatus.ACTIVE)
            return min(mine)
        return DeviceId(self._key(desk.owner).keyid)

    async def workstation_signer(self) -> Signer:
        """Return the owner's open key, which signs what the workstation does by itself; raises as `signer`."""
        return await self.signer(self._known().owner)

    def devices_here(self) -> frozenset[DeviceId]:
        """Return every device whose key is kept at this workstation."""
        return frozenset(DeviceId(key.keyid) for key in self._known().keys.values())
