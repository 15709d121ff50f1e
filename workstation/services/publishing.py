"""The outbox: what is signed goes out exactly once, or a person decides.

One pass: approved drafts become publications (planned), then every publication walks as far as it can
(`publishing_walk`), accounts side by side and each account in order. The window runs passes when something changes or
falls due; `atalayactl publish` runs one.
"""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from workstation.domain import outbox
from workstation.domain.changes import Changes, Subject
from workstation.domain.errors import InternalBug, NotFound, Reason, RuleViolation
from workstation.domain.identifiers import AccountId, DraftId, PublicationId
from workstation.domain.outbox import Outgoing
from workstation.domain.publications import NEEDS_YOU, Answer, Publication
from workstation.ports.identity import IdentityMaker
from workstation.ports.storage import Storage, Tables
from workstation.services.change_bus import ChangeBus
from workstation.services.drafting import Drafting
from workstation.services.publishing_plan import plan
from workstation.services.publishing_records import PublishingBook, PublishingRecords
from workstation.services.publishing_roads import Roads
from workstation.services.publishing_views import view
from workstation.services.publishing_walk import PublicationWalk
from workstation.services.signing_in import SigningIn

_SHOWN = 500
_IDLE = timedelta(seconds=30)
_WAKING = (Subject.DRAFT, Subject.REVIEW, Subject.STOP, Subject.CHANNEL, Subject.CHARTER)


class Publishing:
    """Runs the outbox and answers for it."""

    def __init__(
        self,
        storage: Storage,
        book: PublishingBook,
        roads: Roads,
        drafting: Drafting,
        signing_in: SigningIn,
        identity: IdentityMaker,
        changes: ChangeBus,
    ) -> None:
        """Publish what sign-off allows, over `roads`, keeping everything in `storage` and in the `book`."""
        self._storage = storage
        self._book = book
        self._roads = roads
        self._drafting = drafting
        self._signing_in = signing_in
        self._identity = identity
        self._changes = changes
        self._pass = asyncio.Lock()
        self._wake = asyncio.Event()
        self._loop: asyncio.Task[None] | None = None

    async def run(self, *, now: bool = False) -> tuple[Publication, ...]:
        """Make one pass over the outbox and return it; `now` skips the grace and the pauses, never a rule."""
        async with self._pass:
            records = self._book.signed_by(await self._signing_in.workstation_signer())
            await self._storage.transact(lambda tables: plan(tables, records, self._roads, self._identity))
            waiting = await self._storage.read(lambda tables: tables.publications.unfinished())
            by_account: defaultdict[AccountId, list[Outgoing]] = defaultdict(list)
            for outgoing in waiting:
                by_account[outgoing.account].append(outgoing)
            results = await asyncio.gather(
                *(self._walk(queue, records, at_once=now) for queue in by_account.values()), return_exceptions=True
            )
        for result in results:
            if isinstance(result, BaseException):
                raise result
        return await self.publications()

    async def _walk(self, queue: Sequence[Outgoing], records: PublishingRecords, *, at_once: bool) -> None:
        for outgoing in queue:
            walk = PublicationWalk(self._storage, records, self._roads, outgoing.id)
            await walk.advance(at_once=at_once)

    def start(self) -> None:
        """Run passes whenever something changes or falls due, until `stop`."""
        if self._loop is None:
            self._loop = asyncio.create_task(self._keep_running(), name="outbox")

    async def stop(self) -> None:
        """Finish the pass under way, then stop; what is unfinished goes on at the next start."""
        if self._loop is not None:
            async with self._pass:
                self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)
            self._loop = None

    async def _keep_running(self) -> None:
        unsubscribe = self._changes.subscribe(self._notice)
        try:
            while True:
                self._wake.clear()
                await self.run()
                await self._sleep(await self._storage.read(lambda tables: tables.publications.unfinished()))
        finally:
            unsubscribe()

    async def _sleep(self, waiting: Sequence[Outgoing]) -> None:
        now = self._book.now()
        moments = [_next_moment(outgoing) for outgoing in waiting]
        due = [moment - now for moment in moments if moment is not None and moment > now]
        seconds = min([_IDLE, *due]).total_seconds()
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return

    def _notice(self, changes: Changes) -> None:
        if changes.has(*_WAKING):
            self._wake.set()

    async def publications(self) -> tuple[Publication, ...]:
        """Return what is on its way, newest first, then what went out lately."""
        return await self._storage.read(
            lambda tables: tuple(view(tables, outgoing) for outgoing in tables.publications.recent(_SHOWN))
        )

    async def publication(self, publication: PublicationId) -> Publication:
        """Return one publication; raises NotFound."""
        return await self._storage.read(lambda tables: view(tables, _known(tables, publication)))

    async def settle(self, publication: PublicationId, answer: Answer, link: str = "") -> Publication:
        """Record what a person saw on the platform, signed by that person; "not there, send" is decided again.

        Raises:
            RuleViolation: the publication does not ask anybody (`nothing_to_settle`).
        """
        person = self._signing_in.current()
        records = self._book.signed_by(await self._signing_in.signer())

        def work(tables: Tables) -> None:
            before = _known(tables, publication)
            if before.state not in NEEDS_YOU or before.waiting is not None:
                raise RuleViolation(Reason("nothing_to_settle", {"state": before.state.value}))
            try:
                after = outbox.settle(before, answer, records.now(), person.name, link)
            except InternalBug as bug:
                raise RuleViolation(Reason("answer_does_not_fit", {"state": before.state.value})) from bug
            records.settled(tables, after, answer, link)

        await self._storage.transact(work)
        self._wake.set()
        return await self.publication(publication)

    async def undo_send(self, draft: DraftId) -> None:
        """Take the author's submission back while nothing was armed; raises RuleViolation when it is too late."""
        await self._drafting.withdraw_submission(draft)


def _known(tables: Tables, publication: PublicationId) -> Outgoing:
    outgoing = tables.publications.get(publication)
    if outgoing is None:
        raise NotFound("publication_not_found", id=publication)
    return outgoing


def _next_moment(outgoing: Outgoing) -> datetime | None:
    if outgoing.next_look is not None:
        return outgoing.next_look
    return outgoing.due_at
