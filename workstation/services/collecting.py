"""Fetching channels and taking in what they bring: some at a time, none in another's way, nothing half stored."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from workstation.domain.channels import Channel, ChannelState
from workstation.domain.errors import AtalayaError, CredentialsProblem, NetworkProblem, NotFound, Reason
from workstation.domain.freshness import after_failure, after_success, state_after_failure
from workstation.domain.identifiers import AccountId
from workstation.ports.channel_tables import Visit
from workstation.ports.clock import Clock
from workstation.ports.connector import Batch, Connector, ConnectorRegistry
from workstation.ports.storage import Storage, Tables
from workstation.services.joint_writing import JointWriting
from workstation.services.moderating import Connections
from workstation.services.taking_in import Taken, TakingIn

PARALLEL = 8
"""So many channels are fetched at the same time."""
MAX_ROUNDS = 100
"""A source that always promises more is left for the next time after so many batches."""

_LIMITS = frozenset({"rate_limited", "host_asked_to_wait"})

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What one channel brought; `failed` says why it brought nothing, or nothing more."""

    id: AccountId
    new: int = 0
    changed: int = 0
    retracted: int = 0
    duplicate: int = 0
    own: int = 0
    failed: Reason | None = None


class Collecting:
    """Fetches channels into the store."""

    def __init__(
        self,
        storage: Storage,
        connections: Connections,
        registry: ConnectorRegistry,
        taking_in: TakingIn,
        clock: Clock,
        *,
        parallel: int = PARALLEL,
    ) -> None:
        """Fetch at most `parallel` channels at a time."""
        self._storage = storage
        self._connections = connections
        self._registry = registry
        self._taking_in = taking_in
        self._clock = clock
        self._writing = JointWriting(storage)
        self._slots = asyncio.Semaphore(parallel)
        self._busy: dict[AccountId, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._loaded: set[str] = set()
        self._loading = asyncio.Lock()

    async def collect(
        self,
        channels: Sequence[AccountId] | None = None,
        *,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> tuple[Collected, ...]:
        """Fetch channels once: those named, else all that are neither paused nor gone nor waiting to be reconnected.

        Args:
            channels: which channels, in the order of the answer.
            on_progress: told how many of how many channels are done.

        Raises:
            NotFound: a named channel does not exist; nothing is fetched then.
        """
        wanted = await self._storage.read(lambda tables: _wanted(tables, channels))
        done = 0

        async def one(account: AccountId) -> Collected:
            nonlocal done
            async with self._slots, self._busy[account]:
                collected = await self._collect_one(account)
            done += 1
            if on_progress is not None:
                on_progress(done, len(wanted))
            return collected

        return tuple(await asyncio.gather(*map(one, wanted)))

    async def _collect_one(self, account: AccountId) -> Collected:
        taken = Taken()
        try:
            failed = await self._fetch_all(account, taken)
        except AtalayaError as error:
            failed = await self._note_fault(account, error)
        except Exception as error:
            _log.exception("collecting a channel failed: %s", type(error).__name__)
            failed = await self._note_fault(account, AtalayaError("collecting_failed", detail=type(error).__name__))
        return Collected(
            id=account,
            new=taken.new,
            changed=taken.changed,
            retracted=taken.retracted,
            duplicate=taken.duplicate,
            own=taken.own,
            failed=failed,
        )

    async def _fetch_all(self, account: AccountId, taken: Taken) -> Reason | None:
        channel, visit = await self._storage.read(lambda tables: _standing(tables, account))
        if channel.state is ChannelState.PAUSED:
            return Reason("channel_paused")
        for _ in range(MAX_ROUNDS):
            try:
                connector = await self._connector(channel.kind)
                batch = await connector.fetch_since(await self._connections.connection(account), visit.cursor)
            except AtalayaError as error:
                return await self._note_failure(account, error)
            stored = await self._store(account, batch, taken)
            if stored is None or not batch.more:
                break
            channel, visit = stored
        return Reason("channel_gone") if batch.gone else None

    async def _connector(self, kind: str) -> Connector:
        """Load a connector from a thread the first time: its imports take longer than one frame of the window."""
        if kind not in self._loaded:
            async with self._loading:
                await asyncio.to_thread(self._registry.connector, kind)
                self._loaded.add(kind)
        return self._registry.connector(kind)

    async def _store(self, account: AccountId, batch: Batch, taken: Taken) -> tuple[Channel, Visit] | None:
        """Write messages and cursor of one batch together; None when the channel was removed meanwhile."""
        now = self._clock.now()

        def work(tables: Tables) -> tuple[Channel, Visit, Taken] | None:
            channel = tables.channels.get(account)
            if channel is None:
                return None
            found = self._taking_in.take(tables, channel, batch.items, now)
            visit = _after_batch(
                tables,
                channel,
                batch,
                Visit(
                    cursor=batch.cursor,
                    state=_state_after(channel.state, gone=batch.gone),
                    freshness=after_success(channel.freshness, batch.freshness, now, batch.next_poll_seconds),
                ),
            )
            return channel, visit, found

        stored = await self._writing.write(work)
        if stored is None:
            return None
        channel, visit, found = stored
        taken.add(found)
        return channel, visit

    async def _note_fault(self, account: AccountId, error: AtalayaError) -> Reason:
        """Let what is no failure of the network wait too: a channel that stays due would be asked all the time."""
        with suppress(AtalayaError):
            await self._note_failure(account, error)
        return Reason(error.code, error.values)

    async def _note_failure(self, account: AccountId, error: AtalayaError) -> Reason:
        """Store why nothing came and when to ask again; a wrong password asks a person, everything else waits."""
        now = self._clock.now()
        problem = Reason(error.code, error.values)
        retry_after = error.retry_after if isinstance(error, NetworkProblem) else None

        def work(tables: Tables) -> None:
            visit = tables.channels.visit(account)
            failures = visit.failures + 1
            state = state_after_failure(
                visit.state,
                limited=error.code in _LIMITS or retry_after is not None,
                credentials=isinstance(error, CredentialsProblem),
            )
            freshness = after_failure(visit.freshness, problem, now, failures=failures, retry_after=retry_after)
            tables.channels.save_visit(account, replace(visit, state=state, freshness=freshness, failures=failures))

        await self._storage.transact(work)
        return problem


def _wanted(tables: Tables, channels: Sequence[AccountId] | None) -> tuple[AccountId, ...]:
    if channels is None:
        idle = {ChannelState.PAUSED, ChannelState.GONE, ChannelState.RECONNECT}
        return tuple(channel.id for channel in tables.channels.all() if channel.state not in idle)
    for account in channels:
        _standing(tables, account)
    return tuple(dict.fromkeys(channels))


def _standing(tables: Tables, account: AccountId) -> tuple[Channel, Visit]:
    channel = tables.channels.get(account)
    if channel is None:
        raise NotFound("channel_not_found", id=account)
    return channel, tables.channels.visit(account)


def _state_after(before: ChannelState, *, gone: bool) -> ChannelState:
    """Return the state after a fetch that went well; whoever paused a channel meanwhile is obeyed."""
    if before is ChannelState.PAUSED:
        return before
    return ChannelState.GONE if gone else ChannelState.OK


def _after_batch(tables: Tables, channel: Channel, batch: Batch, visit: Visit) -> Visit:
    if batch.gone:
        gone = replace(visit.freshness, next_attempt=None, problem=Reason("channel_gone"))
        visit = replace(visit, freshness=gone)
    tables.channels.save_visit(channel.id, visit)
    if batch.moved_to and batch.moved_to != channel.address:
        tables.channels.set_address(channel.id, batch.moved_to)
    if batch.title and not channel.title:
        tables.channels.rename(channel.id, batch.title)
    return visit
