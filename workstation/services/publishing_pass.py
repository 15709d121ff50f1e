"""One pass over the outbox: planning, then walking; what goes wrong with one draft or publication stays its own."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from workstation.domain.errors import AtalayaError, EnvironmentProblem
from workstation.domain.identifiers import AccountId
from workstation.domain.outbox import Outgoing
from workstation.ports.identity import IdentityMaker
from workstation.ports.storage import Storage
from workstation.services.publishing_plan import look_again, plan_draft, to_look_again, unplanned
from workstation.services.publishing_records import PublishingRecords
from workstation.services.publishing_roads import Roads
from workstation.services.publishing_walk import PublicationWalk

# Under the name of the service, which is what people look for in the log.
_log = logging.getLogger("workstation.services.publishing")


class OutboxPass:
    """Plans what is signed and takes every publication as far as it can go now."""

    def __init__(
        self,
        storage: Storage,
        records: PublishingRecords,
        roads: Roads,
        identity: IdentityMaker,
        *,
        ends: Callable[[], bool],
    ) -> None:
        """Go over the outbox of `storage`; once `ends` says so nothing new is begun."""
        self._storage = storage
        self._records = records
        self._roads = roads
        self._identity = identity
        self._ends = ends
        self._problems: list[EnvironmentProblem] = []

    async def run(self, *, at_once: bool) -> None:
        """Make the pass, accounts side by side and each account in order.

        Raises:
            EnvironmentProblem: the first one that is no single publication's matter (disk, key); all others were tried.
        """
        await self._plan()
        waiting = await self._storage.read(lambda tables: tables.publications.unfinished())
        by_account: defaultdict[AccountId, list[Outgoing]] = defaultdict(list)
        for outgoing in waiting:
            by_account[outgoing.account].append(outgoing)
        await asyncio.gather(*(self._walk(queue, at_once=at_once) for queue in by_account.values()))
        if self._problems:
            raise self._problems[0]

    async def _plan(self) -> None:
        records, roads, identity = self._records, self._roads, self._identity
        for draft in await self._storage.read(unplanned):
            plan = partial(plan_draft, records=records, roads=roads, identity=identity, draft=draft)
            await self._alone(self._storage.transact(plan))
        for publication in await self._storage.read(lambda tables: to_look_again(tables, records)):
            look = partial(look_again, records=records, publication=publication)
            await self._alone(self._storage.transact(look))

    async def _walk(self, queue: Sequence[Outgoing], *, at_once: bool) -> None:
        for outgoing in queue:
            if self._ends():
                return
            walk = PublicationWalk(self._storage, self._records, self._roads, outgoing.id)
            await self._alone(walk.advance(at_once=at_once))

    async def _alone(self, work: Awaitable[None]) -> None:
        """Do one thing; its fault is told and keeps nothing else from being done."""
        try:
            await work
        except EnvironmentProblem as problem:
            _log.warning("a publication could not go on: %s", problem.code)
            self._problems.append(problem)
        except AtalayaError as error:
            _log.error("a publication failed: %s", error.code)
        except Exception as error:
            _log.exception("a publication failed: %s", type(error).__name__)
