"""Sign-off: the queue, the desk a reviewer decides on, and what a reviewer signs."""

from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias

from workstation.domain.desk import ReviewDesk, Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import DraftRow
from workstation.domain.errors import AtalayaError, NotFound, Reason, RuleViolation
from workstation.domain.identifiers import DeviceId, Digest, DraftId, EventId, PersonId
from workstation.domain.journal import EventType
from workstation.ports.clock import Clock
from workstation.ports.storage import Storage, Tables
from workstation.services.draft_rows import SIGNABLE
from workstation.services.draft_views import viewed_row
from workstation.services.journalling import Journal
from workstation.services.optional_writes import write_if_possible
from workstation.services.review_desk import mark_as_looked, review_desk
from workstation.services.review_facts import DraftStanding, Reviews
from workstation.services.review_rules import (
    approval_body,
    liftable_objections,
    own_sign_off,
    require_draft_open,
    require_looked_at,
    require_reason,
)
from workstation.services.signing_in import SigningIn
from workstation.services.stopping import Stopping

Bodies: TypeAlias = Callable[[Tables, DraftStanding, PersonId], tuple[Mapping[str, object], ...]]
"""What is to be signed about a draft, found out inside the transaction."""


class Reviewing:
    """What reviewers do. The signer is who is at the keyboard unless `person` is named (whose key must be open)."""

    def __init__(
        self, storage: Storage, journal: Journal, reviews: Reviews, signing_in: SigningIn, clock: Clock
    ) -> None:
        """Judge with `reviews`, sign into `journal`."""
        self._storage = storage
        self._journal = journal
        self._reviews = reviews
        self._signing_in = signing_in
        self._clock = clock
        self._stopping = Stopping(storage, journal, reviews, signing_in)

    async def queue(self) -> tuple[DraftRow, ...]:
        """Return what waits for a sign-off: first for who is at the keyboard, then for others; soonest slot first."""
        viewer = self._signing_in.current().id
        await self._freshen()
        rows = await self._storage.read(lambda tables: tables.drafts.rows(tuple(SIGNABLE), viewer))
        far = max((row.goes_out for row in rows if row.goes_out), default=None)
        return tuple(sorted(rows, key=lambda row: (not row.your_turn, row.goes_out is None, row.goes_out or far)))

    async def _freshen(self) -> None:
        now = self._clock.now()
        stale = await self._storage.read(lambda tables: tables.drafts.stale(now))
        if stale:
            await write_if_possible(self._storage, lambda tables: self._reviews.refresh_all(tables, stale))

    async def desk(self, draft: DraftId) -> ReviewDesk:
        """Return what a reviewer decides on, and remember that the person at the keyboard looked at it.

        Raises:
            NotFound: there is no such draft.
        """
        viewer = self._signing_in.current().id
        now, me = self._clock.now(), self._publishing_device()
        await self._freshen()
        await write_if_possible(self._storage, lambda tables: mark_as_looked(tables, self._reviews, draft, viewer))
        return await self._storage.read(
            lambda tables: review_desk(tables, self._journal, self._reviews, draft, viewer, now, me)
        )

    def _publishing_device(self) -> DeviceId | None:
        try:
            return self._signing_in.workstation_device()
        except AtalayaError:
            return None

    async def approve(
        self,
        draft: DraftId,
        digest: Digest,
        role: str,
        *,
        person: PersonId | None = None,
        flags_acknowledged: Collection[str] = (),
    ) -> DraftRow:
        """Sign exactly the revision that was looked at.

        Args:
            draft: the draft.
            digest: the digest that was looked at; it must be the one that stands now.
            role: the role that is signed as.
            person: who signs.
            flags_acknowledged: codes of the text's flags that the signer has seen; all of them are needed.

        Raises:
            RuleViolation: `digest_not_current`, `wrote_it`, `stage_not_open`, `counts_once` and others, with names.
        """
        now = self._clock.now()

        def bodies(_tables: Tables, standing: DraftStanding, who: PersonId) -> tuple[Mapping[str, object], ...]:
            require_looked_at(standing, digest)
            return (approval_body(standing, role, who, flags_acknowledged, now),)

        return await self._sign(draft, EventType.REVIEW_APPROVE, bodies, person)

    async def object(self, draft: DraftId, digest: Digest, reason: str, *, person: PersonId | None = None) -> DraftRow:
        """Block a draft for everyone until this is lifted; raises `reason_missing`, `digest_not_current`."""
        text = require_reason(reason)

        def bodies(tables: Tables, standing: DraftStanding, _who: PersonId) -> tuple[Mapping[str, object], ...]:
            require_looked_at(standing, digest)
            reference = self._journal.put_text(tables, text)
            return ({"draft": draft, "digest": digest, "reason_ref": reference},)

        return await self._sign(draft, EventType.REVIEW_OBJECT, bodies, person)

    async def lift_objection(self, draft: DraftId, *, person: PersonId | None = None) -> DraftRow:
        """Lift one's own objection, or help as an admin to lift it; raises RuleViolation `only_author_or_admins`."""

        def bodies(_tables: Tables, standing: DraftStanding, who: PersonId) -> tuple[Mapping[str, object], ...]:
            return tuple({"draft": draft, "target": item.event} for item in liftable_objections(standing, who))

        return await self._sign(draft, EventType.REVIEW_WITHDRAW, bodies, person)

    async def request_changes(self, draft: DraftId, reason: str, *, person: PersonId | None = None) -> DraftRow:
        """Give the draft back to its author; raises RuleViolation `reason_missing`, `not_submitted`."""
        text = require_reason(reason)

        def bodies(tables: Tables, standing: DraftStanding, _who: PersonId) -> tuple[Mapping[str, object], ...]:
            digest = standing.revision.digest
            if not standing.facts.standing(digest):
                author = standing.chain.current.name_of(standing.facts.revisions[-1].person)
                raise RuleViolation(Reason("not_submitted", {"name": author}))
            reference = self._journal.put_text(tables, text)
            return ({"draft": draft, "digest": digest, "reason_ref": reference},)

        return await self._sign(draft, EventType.REVIEW_REQUEST_CHANGES, bodies, person)

    async def comment(
        self, draft: DraftId, digest: Digest, start: int, end: int, text: str, *, person: PersonId | None = None
    ) -> DraftRow:
        """Say something about a stretch of a revision's text, counted in code points.

        Raises:
            RuleViolation: `reason_missing` without words, `range_outside_text`, `digest_not_current`.
        """
        words = require_reason(text)

        def bodies(tables: Tables, standing: DraftStanding, _who: PersonId) -> tuple[Mapping[str, object], ...]:
            require_looked_at(standing, digest)
            if not 0 <= start <= end <= len(standing.revision.content.text):
                raise RuleViolation(Reason("range_outside_text", {"start": start, "end": end}))
            reference = self._journal.put_text(tables, words)
            return ({"draft": draft, "digest": digest, "start": start, "end": end, "text_ref": reference},)

        return await self._sign(draft, EventType.REVIEW_COMMENT, bodies, person)

    async def withdraw(self, approval: EventId, *, person: PersonId | None = None) -> DraftRow:
        """Take one's own approval, objection or change request back with a new signed record.

        Raises:
            NotFound: there is no such sign-off.
            RuleViolation: `signed_by_other`, `already_withdrawn`, `draft_ended`.
        """
        entry = await self._storage.read(lambda tables: tables.journal.entry(approval))
        if entry is None or not entry.draft:
            raise NotFound("sign_off_not_found", id=approval)
        draft = DraftId(entry.draft)

        def bodies(_tables: Tables, standing: DraftStanding, who: PersonId) -> tuple[Mapping[str, object], ...]:
            return ({"draft": draft, "target": own_sign_off(standing, approval, who).event},)

        return await self._sign(draft, EventType.REVIEW_WITHDRAW, bodies, person)

    async def _sign(self, draft: DraftId, event_type: EventType, bodies: Bodies, person: PersonId | None) -> DraftRow:
        # Who acts is settled before the key is waited for: somebody else may sit down meanwhile.
        viewer = self._signing_in.current().id
        who = person or viewer
        signer = await self._signing_in.signer(who)

        def work(tables: Tables) -> DraftRow:
            standing = self._reviews.standing(tables, draft)
            require_draft_open(standing)
            for body in bodies(tables, standing, who):
                self._journal.append(tables, signer, event_type, body)
            self._reviews.refresh(tables, draft)
            return viewed_row(tables, draft, viewer)

        return await self._storage.transact(work)

    async def set_stop(
        self, scope: StopScope, reason: str, *, target: str = "", person: PersonId | None = None
    ) -> Stop:
        """Hold back a draft, an account (`target` is its id) or everything.

        Raises:
            RuleViolation: `reason_missing`.
            NotFound: the target is unknown.
        """
        return await self._stopping.set_stop(StopScope(scope), reason, target, person)

    async def lift_stop(self, stop: EventId, *, person: PersonId | None = None) -> tuple[Stop, ...]:
        """Lift a stop one set, or help as an admin to lift it; returns what is still in force.

        Raises:
            NotFound: it is not in force.
            RuleViolation: `only_setter_or_admins`.
        """
        return await self._stopping.lift_stop(stop, person)

    async def stops(self) -> tuple[Stop, ...]:
        """Return the stops in force."""
        return await self._stopping.stops()
