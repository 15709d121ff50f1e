"""After a backup was put back: new keys, the old ones' cut, and everything that may have gone out asks a person.

    charter N+1 (old devices end at what the backup holds of their logs, new ones take their seats)
    -> every publication that has not ended is UNKNOWN, every approved draft MISSED -> `restore.done`

All of it is one transaction on the prepared copy (TEAM_PROTOCOL section 3 and the restore row of section 7).
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workstation.domain import outbox
from workstation.domain.changes import Subject
from workstation.domain.charter import Charter, Cut, Device
from workstation.domain.charter_changes import end_device, hand_over
from workstation.domain.charter_document import charter_payload
from workstation.domain.charter_succession import refuse_next
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.identifiers import DeviceId, EventId, PersonId
from workstation.domain.journal import EventType
from workstation.domain.moments import as_text
from workstation.ports.charter_tables import StoredCharter
from workstation.ports.clock import Clock
from workstation.ports.identity import IdentityMaker
from workstation.ports.secrets import NewDeviceKey, VaultAccess
from workstation.ports.signing import CHARTER_TYPE, EnvelopeTools, Signer
from workstation.ports.storage import Storage, Tables
from workstation.services.charter_reading import CharterChain
from workstation.services.high_water import CHARTER
from workstation.services.journalling import Journal
from workstation.services.publishing_plan import RESTORED_AT, plan_restored
from workstation.services.publishing_records import PublishingBook
from workstation.services.publishing_roads import Roads
from workstation.services.review_facts import Reviews
from workstation.services.signing_in import SigningIn


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What stands after a restore: publications that had ended, those that ask a person, who still gets a new key."""

    settled: int
    needs_you: int
    keys_to_renew: tuple[str, ...] = ()
    put_aside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Renewed:
    """Somebody's key as the backup knows it, with what replaces it; without `old` signer it waits for a passphrase."""

    person: PersonId
    name: str
    device: DeviceId
    old: Signer | None = None
    new: NewDeviceKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoring:
    """Settles the database in `storage` that was put back, before anybody works with it; keys are made in `vault`."""

    storage: Storage
    vault: VaultAccess
    signing_in: SigningIn
    journal: Journal
    reviews: Reviews
    roads: Roads
    clock: Clock
    identity: IdentityMaker
    tools: EnvelopeTools

    async def settle(self, backup: str, passphrases: Mapping[str, str]) -> Restored:
        """Renew the keys, sign the charter and put everything open in front of a person.

        Args:
            backup: how the backup is called in the journal.
            passphrases: by person's name, for people whose key needs one and who renew it (or must sign) at once.

        Raises:
            RuleViolation: `charter_needs_admins`, `key_locked` when the owner's passphrase is missing.
            EnvironmentProblem: `wrong_passphrase`, or what the vault says.
        """
        found = [await self._renew(person, device, passphrases) for person, device in await self._keys_here()]
        owner = self.signing_in.workstation_device()
        mine = next(item for item in found if item.device == owner)
        if mine.new is None:
            raise RuleViolation(Reason("key_locked", {"person": mine.person, "name": mine.name}))
        signer = mine.new.signer
        mark = await asyncio.to_thread(self.vault.marks.get, await self._team(), CHARTER)

        def work(tables: Tables) -> Restored:
            self._end_old_keys(tables, found, mark.number if mark else 0)
            return self._settle(tables, backup, signer)

        done = await self.storage.transact(work)
        for item in found:
            if item.new is not None:
                await asyncio.to_thread(self.vault.keys.forget, item.device)
        await self.signing_in.start()
        return replace(done, keys_to_renew=tuple(item.name for item in found if item.new is None))

    async def _team(self) -> str:
        return await self.storage.read(lambda tables: str(self.reviews.chain(tables).team))

    async def _keys_here(self) -> Sequence[tuple[PersonId, DeviceId]]:
        people = await self.signing_in.people()
        return [(person.id, person.device) for person in people if person.device is not None]

    async def _renew(self, person: PersonId, device: DeviceId, passphrases: Mapping[str, str]) -> _Renewed:
        known = next(item for item in await self.signing_in.people() if item.id == person)
        waits = _Renewed(person=person, name=known.name, device=device)
        phrase = passphrases.get(known.name) if known.needs_passphrase else None
        if known.needs_passphrase and phrase is None:
            return waits
        await self.signing_in.unlock(person, phrase)
        old = await self.signing_in.signer(person)
        return replace(waits, old=old, new=await asyncio.to_thread(self.vault.keys.make, phrase))

    def _end_old_keys(self, tables: Tables, found: Sequence[_Renewed], mark: int) -> None:
        chain = self.reviews.chain(tables)
        heads = {head.device: Cut(head.seq, head.id) for head in tables.journal.heads()}
        charter = chain.current
        for item in found:
            host = charter.devices[item.device].host
            charter = end_device(charter, item.device, heads.get(item.device, Cut(0, EventId(""))))
            if item.new is not None:
                charter = hand_over(charter, item.device, _device(item.person, host, item.new))
                tables.sealed.put(item.new.name, item.new.sealed)
        tables.charter.put_proposal(None)
        signers = [signer for item in found if item.new and item.old for signer in (item.old, item.new.signer)]
        self._sign(tables, chain, charter, signers)
        while self.reviews.chain(tables).current.version <= mark:
            # Lost versions carried numbers up to the mark: ours must stand beyond, because a mark never goes back.
            chain = self.reviews.chain(tables)
            self._sign(tables, chain, chain.current, [item.new.signer for item in found if item.new])
        self._after_charter(tables, found)

    def _sign(self, tables: Tables, chain: CharterChain, wanted: Charter, signers: Sequence[Signer]) -> None:
        following = replace(
            wanted,
            version=chain.current.version + 1,
            previous=chain.current_id,
            issued=self.clock.now(),
            resolves=(),
        )
        admins = [item for item in signers if wanted.is_admin(wanted.devices[DeviceId(item.keyid)].person)]
        refusals = refuse_next(chain.current, chain.current_id, following, [DeviceId(item.keyid) for item in admins])
        if refusals:
            raise RuleViolation(*refusals)
        signed = admins[0].sign(CHARTER_TYPE, charter_payload(following))
        for signer in admins[1:]:
            signed = self.tools.add_signature(signed.envelope, signer)
        tables.charter.add(StoredCharter(following.version, EventId(signed.event_id), signed.envelope))
        tables.touch(Subject.CHARTER, signed.event_id)

    def _after_charter(self, tables: Tables, found: Sequence[_Renewed]) -> None:
        here = {item.new.key.keyid for item in found if item.new}
        seats = self.reviews.chain(tables).current.publishers.values()
        tables.channels.set_may_publish(
            frozenset(seat.account for seat in seats if seat.device in here and not seat.not_after)
        )
        self.reviews.refresh_unfinished(tables)

    def _settle(self, tables: Tables, backup: str, signer: Signer) -> Restored:
        now = self.clock.now()
        tables.preferences.put(RESTORED_AT, as_text(now))
        records = PublishingBook(self.journal, self.reviews, self.clock).signed_by(signer)
        settled, open_ones = tables.publications.ended(), tables.publications.unfinished()
        for outgoing in open_ones:
            records.put(tables, outgoing, outbox.after_restore(outgoing, now))
        needs_you = len(open_ones) + plan_restored(tables, records, self.roads, self.identity)
        body = {"backup": backup, "settled": settled, "needs_you": needs_you}
        self.journal.append(tables, signer, EventType.RESTORE_DONE, body)
        return Restored(settled=settled, needs_you=needs_you)


def _device(person: PersonId, host: str, made: NewDeviceKey) -> Device:
    return Device(id=DeviceId(made.key.keyid), person=person, host=host, public_key=made.key.public_key)
