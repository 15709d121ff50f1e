"""One publication's way out, arrow by arrow; every arrow is one transaction with its journal event.

    ELIGIBLE   decide again; Allow -> ARMED with `publish.intent`
    ARMED      read the reply target again; decide once more; store the request's bytes -> SENDING
    SENDING    send; what the platform issued is stored before the next request; all sent -> SENT
    UNKNOWN    look, repeat or continue as the platform's idempotency class permits
    SENT       read the live message back and compare normal forms -> CONFIRMED or DIFFERS

A kill between any two lines finds its way on from what is stored: nothing here lives in memory only.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from workstation.domain import outbox, outcomes
from workstation.domain.drafts import MediaRef
from workstation.domain.errors import AtalayaError, CredentialsProblem, NetworkProblem, NotFound, Reason, RuleViolation
from workstation.domain.identifiers import PublicationId
from workstation.domain.outbox import Outgoing, Recovery, Step
from workstation.domain.publications import PublicationState as State
from workstation.domain.release import Allow
from workstation.ports.connector import Live, WireRequest
from workstation.ports.storage import Storage, Tables
from workstation.services.publishing_looks import Road, is_out, look_for, target_moved
from workstation.services.publishing_records import PublishingRecords
from workstation.services.publishing_roads import Roads


class _MovedOn(Exception):
    """The stored publication is no longer the one this walk started from."""


class _NoRoad(Exception):
    """The channel was removed; what that means is stored already."""


class PublicationWalk:
    """Takes one publication as far as it can go now."""

    def __init__(self, storage: Storage, records: PublishingRecords, roads: Roads, publication: PublicationId) -> None:
        """Walk with `publication`: `records` decides and journals, `roads` leads to its platform."""
        self._storage = storage
        self._records = records
        self._roads = roads
        self._id = publication

    async def advance(self, *, at_once: bool) -> None:
        """Go on until nothing is due or nothing moves any more; `at_once` skips grace and pauses, never a rule."""
        while True:
            outgoing = await self._storage.read(lambda tables: tables.publications.get(self._id))
            step = outbox.next_step(outgoing, self._now(), at_once=at_once) if outgoing else None
            if outgoing is None or step is None:
                return
            try:
                after = await self._take(step, outgoing)
            except _MovedOn:
                continue
            except _NoRoad:
                return
            except Exception as error:
                await self._note_trouble(error)
                raise
            # What stayed where it was (its slot lies ahead, it is looked for later) is not hurried a second time.
            at_once = at_once and after.state not in {State.ELIGIBLE, State.UNKNOWN} and after.waiting is None

    async def _note_trouble(self, error: Exception) -> None:
        """Let it wait and say why: whatever went wrong with this one, it is neither lost nor tried without a pause."""
        why = error.code if isinstance(error, AtalayaError) else type(error).__name__

        def work(tables: Tables) -> None:
            now = self._now()
            before = tables.publications.get(self._id)
            after = outcomes.in_trouble(before, why, now) if before is not None else None
            if before is not None and after is not None:
                self._records.put(tables, before, after)

        # When not even this can be stored, the disk is what people have to be told of, and they are.
        with suppress(Exception):
            await self._storage.transact(work)

    async def _take(self, step: Step, outgoing: Outgoing) -> Outgoing:
        match step:
            case Step.ARM:
                return await self._arm(outgoing)
            case Step.SEND:
                return await self._send_first(outgoing)
            case Step.RECOVER:
                return await self._recover(outgoing)
            case Step.READ_BACK:
                return await self._read_back(outgoing)

    def _now(self) -> datetime:
        return self._records.now()

    async def _store(self, before: Outgoing, change: Callable[[Tables], Outgoing]) -> Outgoing:
        def work(tables: Tables) -> Outgoing:
            if tables.publications.get(before.id) != before:
                raise _MovedOn
            return self._records.put(tables, before, change(tables))

        return await self._storage.transact(work)

    async def _put(self, before: Outgoing, after: Outgoing) -> Outgoing:
        return await self._store(before, lambda _: after)

    async def _road(self, outgoing: Outgoing) -> Road:
        try:
            connection, publisher = await self._roads.to(outgoing.account)
        except NotFound as gone:
            await self._put(outgoing, outcomes.no_way_there(outgoing, gone, self._now()))
            raise _NoRoad from gone
        revision = await self._storage.read(lambda tables: self._records.signed_revision(tables, outgoing))
        return Road(connection, publisher, revision)

    # ELIGIBLE -> ARMED

    async def _arm(self, outgoing: Outgoing) -> Outgoing:
        def change(tables: Tables) -> Outgoing:
            now = self._now()
            decision = self._records.decide_on_sending(tables, outgoing)
            if isinstance(decision, Allow):
                armed = outgoing.to(State.ARMED, now, Reason("armed"), next_look=None)
                self._records.intend(tables, armed, decision.record)
                return armed
            return outcomes.denied(outgoing, decision.reasons, now)

        return await self._store(outgoing, change)

    # ARMED -> SENDING -> SENT

    async def _send_first(self, outgoing: Outgoing) -> Outgoing:
        road = await self._road(outgoing)
        try:
            moved = await target_moved(road)
        except (NetworkProblem, CredentialsProblem) as problem:
            return await self._put(outgoing, outcomes.not_left(outgoing, problem, self._now()))
        if moved is not None:
            blocked = outcomes.denied(outgoing, (moved[0],), self._now())
            return await self._put(outgoing, replace(blocked, target_now=moved[1]))
        return await self._send_rest(outgoing, road)

    async def _send_rest(self, outgoing: Outgoing, road: Road) -> Outgoing:
        """Send request after request; each one's bytes are stored before and what was issued after."""
        current = outgoing
        while True:
            request = road.publisher.next_request(road.revision.content, current.server_ids, current.key)
            if request is None:
                sent = current.to(State.SENT, self._now(), Reason("accepted"), next_look=self._now(), looks=0)
                return await self._put(current, sent)
            sending = await self._store_request(current, request)
            if sending.state is not State.SENDING:
                return sending
            current = await self._send_one(sending, road, request)
            if current.state is not State.SENDING:
                return current

    async def _store_request(self, current: Outgoing, request: WireRequest) -> Outgoing:
        def change(tables: Tables) -> Outgoing:
            now = self._now()
            if current.state in {State.ARMED, State.UNKNOWN}:
                decision = self._records.decide_on_sending(tables, current)
                if not isinstance(decision, Allow) and current.state is State.UNKNOWN:
                    raise _MovedOn
                if not isinstance(decision, Allow):
                    return outcomes.denied(current, decision.reasons, now)
            tables.publications.add_request(current.id, current.attempt, request, now)
            started = current.first_sent_at or now
            return current.to(State.SENDING, now, Reason("sent", {"step": request.step}), first_sent_at=started)

        return await self._store(current, change)

    async def _send_one(self, sending: Outgoing, road: Road, request: WireRequest) -> Outgoing:
        try:
            receipt = await road.publisher.send(road.connection, request, self._media)
        except CredentialsProblem as problem:
            return await self._put(sending, outcomes.credentials_refused(sending, problem, self._now()))
        except NetworkProblem as problem:
            return await self._put(sending, outcomes.no_answer(sending, problem, self._now()))
        except RuleViolation as refused:
            rejected = sending.to(
                State.REJECTED, self._now(), refused.reasons[0], reasons=refused.reasons, next_look=None
            )
            return await self._put(sending, rejected)
        except Exception as error:
            # An answer that makes no sense to us came after the request had left.
            lost = outcomes.no_sense(sending, type(error).__name__, self._now())
            await self._put(sending, lost)
            raise
        answered = sending.to(
            State.SENDING,
            self._now(),
            None,
            server_ids={**sending.server_ids, **receipt.server_ids},
            native_id=receipt.native_id or sending.native_id,
            url=receipt.url or sending.url,
        )
        return await self._put(sending, answered)

    async def _media(self, media: MediaRef) -> bytes:
        return await self._roads.media(media.sha256)

    # UNKNOWN -> ...

    async def _recover(self, outgoing: Outgoing) -> Outgoing:
        if outgoing.state is State.SENDING:
            return await self._put(outgoing, outbox.lose(outgoing, self._now(), Reason("interrupted")))
        road = await self._road(outgoing)
        match await self._way_on(outgoing):
            case Recovery.REPEAT:
                return await self._send_rest(outgoing, road)
            case Recovery.CONTINUE:
                return await self._continue(outgoing, road)
            case Recovery.PROBE:
                return await self._probe(outgoing, road)
            case Recovery.ASK:
                return await self._put(outgoing, replace(outgoing, next_look=None, waiting=None))

    async def _way_on(self, outgoing: Outgoing) -> Recovery:
        """Return how to settle it; what a stop, an objection or its slot's end holds is looked for and not sent on."""
        way = outbox.recovery(outgoing, self._now())
        if way not in {Recovery.REPEAT, Recovery.CONTINUE}:
            return way
        decision = await self._storage.read(lambda tables: self._records.decide_on_sending(tables, outgoing))
        return way if isinstance(decision, Allow) else Recovery.PROBE

    async def _continue(self, outgoing: Outgoing, road: Road) -> Outgoing:
        """Class B: read the container; shown means done, hidden means reveal it, absent means that nothing was made."""
        try:
            found = await look_for(self._storage, outgoing, road)
        except (NetworkProblem, CredentialsProblem) as problem:
            return await self._put(outgoing, outcomes.look_later(outgoing, problem, self._now()))
        if found is not None and found.visible:
            return await self._found(outgoing, found)
        if found is not None and found.exact and found.normal != outgoing.approved:
            # Somebody changed it there while it was hidden: what was not signed is not revealed by itself.
            differs = outgoing.to(
                State.UNKNOWN, self._now(), Reason("differs"), live=found.normal, url=found.url, next_look=None
            )
            return await self._put(outgoing, differs)
        if found is not None:
            ids = {**outgoing.server_ids, **found.server_ids}
            outgoing = await self._put(outgoing, replace(outgoing, server_ids=ids, updated_at=self._now()))
        return await self._send_rest(outgoing, road)

    async def _probe(self, outgoing: Outgoing, road: Road) -> Outgoing:
        """Class D: look among our own messages; found once means sent."""
        try:
            found = await look_for(self._storage, outgoing, road)
        except (NetworkProblem, CredentialsProblem) as problem:
            return await self._put(outgoing, outcomes.look_later(outgoing, problem, self._now()))
        if found is not None and is_out(outgoing, found):
            return await self._found(outgoing, found)
        return await self._put(outgoing, outbox.not_found(outgoing, self._now()))

    async def _found(self, outgoing: Outgoing, live: Live) -> Outgoing:
        now = self._now()
        step = Reason("looked_found")
        url = live.url or outgoing.url
        sent = outgoing.to(State.SENT, now, step, native_id=live.native_id, url=url, next_look=now, looks=0)
        return await self._put(outgoing, sent)

    # SENT -> CONFIRMED | DIFFERS

    async def _read_back(self, outgoing: Outgoing) -> Outgoing:
        road = await self._road(outgoing)
        if not outgoing.native_id:
            return await self._find_what_a_person_saw(outgoing, road)
        try:
            live = await road.publisher.read_back(road.connection, outgoing.native_id, road.revision.content)
        except (NetworkProblem, CredentialsProblem) as problem:
            return await self._put(outgoing, outcomes.look_later(outgoing, problem, self._now()))
        if live is None:
            return await self._put(outgoing, outcomes.live_absent(outgoing, self._now()))
        compared = outbox.compare(outgoing, live.normal, live.url, self._now(), exact=live.exact)
        return await self._put(outgoing, compared)

    async def _find_what_a_person_saw(self, outgoing: Outgoing, road: Road) -> Outgoing:
        """A person said that it is there: compared when it can be found, else it stays as that person said."""
        try:
            found = await look_for(self._storage, outgoing, road)
        except (NetworkProblem, CredentialsProblem) as problem:
            return await self._put(outgoing, outcomes.look_later(outgoing, problem, self._now()))
        if found is not None and is_out(outgoing, found):
            return await self._found(outgoing, found)
        return await self._put(outgoing, replace(outgoing, next_look=None, waiting=None))
