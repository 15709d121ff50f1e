"""Stops: anybody may hold back a draft, an account or everything; who set it lifts it, or enough admins do."""

from workstation.domain.changes import Subject
from workstation.domain.desk import Stop
from workstation.domain.draft_facts import StopFact, StopScope
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.identifiers import AccountId, DraftId, EventId, PersonId
from workstation.domain.journal import EventType
from workstation.ports.storage import Storage, Tables
from workstation.services.journalling import Journal
from workstation.services.review_facts import Reviews
from workstation.services.review_rules import require_reason
from workstation.services.signing_in import SigningIn


class Stopping:
    """Sets and lifts stops."""

    def __init__(self, storage: Storage, journal: Journal, reviews: Reviews, signing_in: SigningIn) -> None:
        """Sign into `journal`."""
        self._storage = storage
        self._journal = journal
        self._reviews = reviews
        self._signing_in = signing_in

    async def set_stop(self, scope: StopScope, reason: str, target: str, person: PersonId | None) -> Stop:
        """Hold publishing back; raises RuleViolation `reason_missing`, NotFound for an unknown target."""
        text = require_reason(reason)
        signer = await self._signing_in.signer(person)

        def work(tables: Tables) -> Stop:
            _require_target(tables, scope, target)
            body = {
                "scope": scope.value,
                "target": "" if scope is StopScope.EVERYTHING else target,
                "reason_ref": self._journal.put_text(tables, text),
            }
            event = self._journal.append(tables, signer, EventType.STOP_SET, body)
            self._tell(tables, event, scope, target)
            return next(stop for stop in self._stops(tables) if stop.id == event)

        return await self._storage.transact(work)

    async def lift_stop(self, stop: EventId, person: PersonId | None) -> tuple[Stop, ...]:
        """Lift a stop, or help to; returns what is still in force.

        Raises:
            NotFound: it is not in force.
            RuleViolation: `only_setter_or_admins` who are named.
        """
        who = person or self._signing_in.current().id
        signer = await self._signing_in.signer(who)

        def work(tables: Tables) -> tuple[Stop, ...]:
            found = next((item for item in self._reviews.stops(tables) if item.event == stop), None)
            if found is None:
                raise NotFound("stop_not_found", id=stop)
            charter = self._reviews.chain(tables).current
            if who != found.person and not charter.is_admin(who):
                names = [charter.name_of(found.person), *(charter.name_of(admin) for admin in charter.admins.people)]
                raise RuleViolation(Reason("only_setter_or_admins", {"names": names, "k": charter.admins.k}))
            self._journal.append(tables, signer, EventType.STOP_LIFT, {"stop": stop})
            self._tell(tables, stop, found.scope, found.target)
            return self._stops(tables)

        return await self._storage.transact(work)

    async def stops(self) -> tuple[Stop, ...]:
        """Return the stops in force."""
        return await self._storage.read(self._stops)

    def _tell(self, tables: Tables, stop: EventId, scope: StopScope, target: str) -> None:
        tables.touch(Subject.STOP, stop)
        if scope is StopScope.DRAFT:
            self._reviews.refresh(tables, DraftId(target))
            return
        unfinished = tables.drafts.unfinished()
        if scope is StopScope.ACCOUNT:
            unfinished = tuple(
                draft for draft in unfinished if (row := tables.drafts.row(draft)) is not None and row.account == target
            )
        self._reviews.refresh_all(tables, unfinished)

    def _stops(self, tables: Tables) -> tuple[Stop, ...]:
        charter = self._reviews.chain(tables).current
        return tuple(self._stop(tables, item, charter.name_of(item.person)) for item in self._reviews.stops(tables))

    def _stop(self, tables: Tables, fact: StopFact, name: str) -> Stop:
        return Stop(
            id=fact.event,
            scope=fact.scope,
            target=fact.target,
            reason=self._journal.text(tables, fact.reason_ref),
            person=fact.person,
            person_name=name,
            at=fact.at,
        )


def _require_target(tables: Tables, scope: StopScope, target: str) -> None:
    if scope is StopScope.DRAFT and tables.drafts.row(DraftId(target)) is None:
        raise NotFound("draft_not_found", id=target)
    if scope is StopScope.ACCOUNT and tables.channels.get(AccountId(target)) is None:
        raise NotFound("channel", id=target)
