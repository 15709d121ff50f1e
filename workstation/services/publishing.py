"""The outbox: what is signed goes out exactly once, or a person decides.

One pass: approved drafts become publications (planned), then every publication walks as far as it can
(`publishing_walk`), accounts side by side and each account in order. The window runs passes when something changes or
falls due; `atalayactl publish` runs one.
"""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from workstation.domain import outbox
from workstation.domain.changes import Changes, Subject
from workstation.domain.errors import AtalayaError, InternalBug, NotFound, Reason, RuleViolation
from workstation.domain.identifiers import DraftId, PublicationId
from workstation.domain.outbox import Outgoing
from workstation.domain.publications import NEEDS_YOU, Answer, Publication
from workstation.ports.identity import IdentityMaker
from workstation.ports.storage import Storage, Tables
from workstation.services.change_bus import ChangeBus
from workstation.services.drafting import Drafting
from workstation.services.publishing_pass import OutboxPass
from workstation.services.publishing_records import PublishingBook
from workstation.services.publishing_roads import Roads
from workstation.services.publishing_views import view
from workstation.services.signing_in import SigningIn

_SHOWN = 500
_IDLE = timedelta(seconds=30)
_WAKING = (Subject.DRAFT, Subject.REVIEW, Subject.STOP, Subject.CHANNEL, Subject.CHARTER)
_CANNOT_LOOK = frozenset({"looking_waits_network", "looking_waits_reconnect"})

_log = logging.getLogger(__name__)


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
        self._ending = False

    async def run(self, *, now: bool = False) -> tuple[Publication, ...]:
        """Make one pass over the outbox and return it; `now` skips the grace and the pauses, never a rule.

        Raises:
            EnvironmentProblem: disk or key are in the way; what concerns one publication stands in its `waiting`.
        """
        await self._make_pass(at_once=now)
        return await self.publications()

    async def _make_pass(self, *, at_once: bool) -> None:
        async with self._pass:
            records = self._book.signed_by(await self._signing_in.workstation_signer())
            outbox_pass = OutboxPass(self._storage, records, self._roads, self._identity, ends=lambda: self._ending)
            await outbox_pass.run(at_once=at_once)

    def start(self) -> None:
        """Run passes whenever something changes or falls due, until `stop`."""
        if self._loop is None:
            self._ending = False
            self._loop = asyncio.create_task(self._keep_running(), name="outbox")

    async def stop(self) -> None:
        """Finish what is being sent, then stop; what is unfinished goes on at the next start."""
        if self._loop is not None:
            self._ending = True
            async with self._pass:
                self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)
            self._loop = None
            self._ending = False

    async def _keep_running(self) -> None:
        unsubscribe = self._changes.subscribe(self._notice)
        try:
            while True:
                self._wake.clear()
                await self._sleep(await self._pass_and_pause())
        finally:
            unsubscribe()

    async def _pass_and_pause(self) -> timedelta:
        """Make one pass; returns how long nothing is due. A pass that failed is told and made again."""
        try:
            await self._make_pass(at_once=False)
            waiting = await self._storage.read(lambda tables: tables.publications.unfinished())
            return self._pause(waiting)
        except AtalayaError as error:
            _log.warning("a pass over the outbox failed: %s", error.code)
        except Exception as error:
            _log.exception("a pass over the outbox failed: %s", type(error).__name__)
        return _IDLE

    def _pause(self, waiting: Sequence[Outgoing]) -> timedelta:
        now = self._book.now()
        moments = [_next_moment(outgoing) for outgoing in waiting]
        return min([_IDLE, *(moment - now for moment in moments if moment is not None and moment > now)])

    async def _sleep(self, pause: timedelta) -> None:
        try:
            async with asyncio.timeout(pause.total_seconds()):
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
        records = self._book.signed_by(await self._signing_in.signer(person.id))

        def work(tables: Tables) -> None:
            before = _known(tables, publication)
            if not _asks(before):
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


def _asks(outgoing: Outgoing) -> bool:
    """Tell whether a person may answer: also while the program would look for it, but cannot."""
    looks = outgoing.waiting is not None and outgoing.waiting.code not in _CANNOT_LOOK
    return outgoing.state in NEEDS_YOU and not looks


def _next_moment(outgoing: Outgoing) -> datetime | None:
    if outgoing.next_look is not None:
        return outgoing.next_look
    return outgoing.due_at
