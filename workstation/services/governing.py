"""The charter at work: founding a team, and signing its next version."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from workstation.domain.changes import Subject
from workstation.domain.charter import Charter, Device, Publisher
from workstation.domain.charter_changes import hand_over
from workstation.domain.charter_document import charter_payload
from workstation.domain.charter_succession import refuse_first, refuse_next
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.founding import (
    Founder,
    NewMember,
    NewPerson,
    first_charter,
    founder_roles,
    refuse_founding,
)
from workstation.domain.identifiers import AccountId, DeviceId, EventId, PersonId, TeamId
from workstation.domain.presets import Preset
from workstation.ports.charter_tables import StoredCharter
from workstation.ports.clock import Clock
from workstation.ports.identity import IdentityMaker
from workstation.ports.secrets import NewDeviceKey, VaultAccess
from workstation.ports.signing import CHARTER_TYPE, EnvelopeTools, SignedEnvelope, Signer
from workstation.ports.storage import Storage, Tables
from workstation.services.charter_reading import CharterReader, device_keys, peek_charter, signed_charter
from workstation.services.review_facts import Reviews
from workstation.services.signing_in import OWNER, SigningIn


@dataclass(frozen=True, slots=True)
class StartingPoint:
    """What teams are founded from: the presets, and this machine's name as the charter shows it."""

    presets: tuple[Preset, ...]
    host: str


class Governing:
    """Founds the team and changes its charter; every change is a new version signed by enough admins."""

    def __init__(
        self,
        storage: Storage,
        reviews: Reviews,
        signing_in: SigningIn,
        vault: VaultAccess,
        clock: Clock,
        identity: IdentityMaker,
        tools: EnvelopeTools,
        start: StartingPoint,
    ) -> None:
        """Found teams from `start`; everything else is the charter's own business."""
        self._storage = storage
        self._reviews = reviews
        self._signing_in = signing_in
        self._vault = vault
        self._clock = clock
        self._identity = identity
        self._tools = tools
        self._start = start
        self._charters = CharterReader(tools)

    def presets(self) -> tuple[Preset, ...]:
        """Return the policies that a team can start from."""
        return self._start.presets

    async def found_team(
        self,
        team_name: str,
        admin: NewPerson,
        preset: str,
        members: Sequence[NewMember] = (),
        *,
        practice: bool = False,
    ) -> TeamId:
        """Make everybody's key and sign the charter's first version; the founder owns this workstation.

        Raises:
            RuleViolation: `preset_lacks_roles`, `preset_is_for_one`, `name_missing`, `name_twice`, `team_exists`,
                `key.passphrase_short`.
            NotFound: there is no such preset.
        """
        rules = next((item for item in self._start.presets if item.name == preset), None)
        if rules is None:
            raise NotFound("preset_not_found", name=preset)
        refusals = refuse_founding(team_name, admin, members, rules)
        if refusals:
            raise RuleViolation(*refusals)
        phrases = [admin.passphrase, *(member.passphrase for member in members)]
        keys = [await asyncio.to_thread(self._vault.keys.make, None if practice else phrase) for phrase in phrases]
        people = self._founders(admin, members, keys)
        charter = first_charter(
            team_name, people, rules, host=self._start.host, issued=self._clock.now(), practice=practice
        )
        signed = self._signed_by_admins(charter, keys)
        await self._storage.transact(_found(signed, keys, people[0].id))
        await self._signing_in.start()
        return TeamId(signed.event_id)

    def _signed_by_admins(self, charter: Charter, keys: Sequence[NewDeviceKey]) -> SignedEnvelope:
        """Return version 1 signed by all admins: their keys were made just now, with the passphrases they chose."""
        first, *others = (made for made in keys if charter.is_admin(charter.devices[DeviceId(made.key.keyid)].person))
        signed = first.signer.sign(CHARTER_TYPE, charter_payload(charter))
        for made in others:
            signed = self._tools.add_signature(signed.envelope, made.signer)
        refused = refuse_first(charter, [DeviceId(made.key.keyid) for made in (first, *others)])
        if refused:
            raise RuleViolation(*refused)
        return signed

    def _founders(
        self, admin: NewPerson, members: Sequence[NewMember], keys: Sequence[NewDeviceKey]
    ) -> tuple[Founder, ...]:
        described = [(admin.name, admin.department, founder_roles())]
        described.extend((member.name, member.department, member.roles) for member in members)
        return tuple(
            Founder(
                id=PersonId(self._identity.new_id()),
                name=name,
                department=department,
                roles=roles,
                public_key=made.key.public_key,
                device=DeviceId(made.key.keyid),
            )
            for (name, department, roles), made in zip(described, keys, strict=True)
        )

    async def charter(self) -> Charter:
        """Return the charter in force; raises RuleViolation `no_team`."""
        return await self._storage.read(lambda tables: self._charters.chain(tables).current)

    async def may_sign_charter(self) -> bool:
        """Tell whether the person at the keyboard is an admin."""
        charter = await self.charter()
        return charter.is_admin(self._signing_in.current().id)

    async def add_publisher(self, account: AccountId) -> Charter:
        """Sign the next version with this workstation as publisher of `account`.

        Raises:
            RuleViolation: `not_an_admin`, `charter_needs_admins` (then it is kept as the proposal), `key_locked`.
        """
        device = self._signing_in.workstation_device()

        def change(charter: Charter) -> Charter:
            seat = charter.publishers.get(account)
            if seat is not None and seat.device == device and seat.not_after is None:
                return charter
            fresh = Publisher(account=account, device=device, epoch=seat.epoch + 1 if seat else 1)
            return replace(charter, publishers={**charter.publishers, account: fresh})

        return await self._sign_next(change)

    async def remove_publisher(self, account: AccountId) -> Charter:
        """Sign the next version in which nobody publishes `account`; its seat stays, closed, with its epoch."""
        now = self._clock.now()

        def change(charter: Charter) -> Charter:
            seat = charter.publishers.get(account)
            if seat is None or seat.not_after is not None:
                return charter
            return replace(charter, publishers={**charter.publishers, account: replace(seat, not_after=now)})

        return await self._sign_next(change)

    async def renew_key(self, person: PersonId, old: DeviceId, passphrase: str) -> Charter:
        """Sign the next version with a new key of `person` in the place of `old`, which a restore ended.

        Whoever calls has proven the passphrase against the old key. The workstation's own key signs, because nobody
        decides anything here: the person, the roles and the workstation stay the same.

        Raises:
            RuleViolation: `charter_needs_admins` when the owner of this workstation alone may not sign it.
        """
        made = await asyncio.to_thread(self._vault.keys.make, passphrase)
        signer = await self._signing_in.workstation_signer()
        new = Device(id=DeviceId(made.key.keyid), person=person, host=self._start.host, public_key=made.key.public_key)

        def keep(tables: Tables) -> None:
            tables.sealed.put(made.name, made.sealed)

        return await self._sign_with(signer, lambda charter: hand_over(charter, old, new), keep)

    async def _sign_next(self, change: Callable[[Charter], Charter]) -> Charter:
        person = self._signing_in.current()
        standing = await self.charter()
        if not standing.is_admin(person.id):
            admins = [standing.name_of(admin) for admin in standing.admins.people]
            raise RuleViolation(Reason("not_an_admin", {"name": person.name, "admins": admins}))
        return await self._sign_with(await self._signing_in.signer(person.id), change)

    async def _sign_with(
        self, signer: Signer, change: Callable[[Charter], Charter], keep: Callable[[Tables], None] | None = None
    ) -> Charter:
        """Sign what `change` makes of the charter; `keep` stores what belongs to it in the same transaction."""
        issued = self._clock.now()

        def work(tables: Tables) -> tuple[Charter, tuple[Reason, ...]]:
            chain = self._charters.chain(tables)
            wanted = change(chain.current)
            if wanted == chain.current:
                self._mark_channels(tables, wanted)
                return wanted, ()
            following = replace(
                wanted,
                version=chain.current.version + 1,
                previous=chain.current_id,
                issued=issued,
                resolves=(),
            )
            signed = signer.sign(CHARTER_TYPE, charter_payload(following))
            if keep is not None:
                keep(tables)
            return following, self._adopt(tables, following, signed, (DeviceId(signer.keyid),))

        charter, missing = await self._storage.transact(work)
        return await self._finish(charter, missing)

    def _adopt(
        self, tables: Tables, following: Charter, signed: SignedEnvelope, signers: Sequence[DeviceId]
    ) -> tuple[Reason, ...]:
        """Put a version into force, or keep it as the proposal while only signatures are missing; returns those."""
        chain = self._charters.chain(tables)
        refusals = refuse_next(chain.current, chain.current_id, following, signers)
        faults = [reason for reason in refusals if reason.code != "charter_needs_admins"]
        if faults:
            raise RuleViolation(*faults)
        stored = StoredCharter(following.version, EventId(signed.event_id), signed.envelope)
        tables.touch(Subject.CHARTER, stored.id)
        if refusals:
            tables.charter.put_proposal(stored)
            return refusals
        tables.charter.put_proposal(None)
        tables.charter.add(stored)
        self._mark_channels(tables, following)
        self._reviews.refresh_unfinished(tables)
        return ()

    def _mark_channels(self, tables: Tables, charter: Charter) -> None:
        here = self._signing_in.devices_here()
        ours = (seat.account for seat in charter.publishers.values() if seat.device in here and not seat.not_after)
        tables.channels.set_may_publish(frozenset(ours))

    async def _finish(self, charter: Charter, missing: tuple[Reason, ...]) -> Charter:
        await self._signing_in.start()
        if missing:
            raise RuleViolation(*missing)
        return charter

    async def proposal(self) -> Charter | None:
        """Return the next version that still lacks signatures, or None."""

        def work(tables: Tables) -> Charter | None:
            found = tables.charter.proposal()
            return None if found is None else peek_charter(found.envelope, self._tools)

        return await self._storage.read(work)

    async def sign_proposal(self, person: PersonId | None = None) -> Charter:
        """Add a signature to the proposal; with enough of them it is in force.

        Raises:
            RuleViolation: `no_proposal`, `charter_needs_admins` while somebody is still missing, `key_locked`.
        """
        signer = await self._signing_in.signer(person)
        charter, missing = await self._storage.transact(lambda tables: self._co_sign(tables, signer))
        return await self._finish(charter, missing)

    def _co_sign(self, tables: Tables, signer: Signer) -> tuple[Charter, tuple[Reason, ...]]:
        found = tables.charter.proposal()
        if found is None:
            raise RuleViolation(Reason("no_proposal"))
        chain = self._charters.chain(tables)
        signed = self._tools.add_signature(found.envelope, signer)
        keys = {**chain.keys, **device_keys(peek_charter(signed.envelope, self._tools))}
        charter, signers = signed_charter(signed.envelope, keys, self._tools)
        return charter, self._adopt(tables, charter, signed, signers)


def _found(signed: SignedEnvelope, keys: Sequence[NewDeviceKey], owner: PersonId) -> Callable[[Tables], None]:
    def work(tables: Tables) -> None:
        if tables.charter.current() is not None:
            raise RuleViolation(Reason("team_exists"))
        for made in keys:
            tables.sealed.put(made.name, made.sealed)
        tables.charter.add(StoredCharter(1, EventId(signed.event_id), signed.envelope))
        tables.preferences.put(OWNER, owner)
        tables.touch(Subject.CHARTER, signed.event_id)
        tables.touch(Subject.PERSON, owner)

    return work
