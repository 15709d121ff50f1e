"""Storing one batch of a channel: known rows, decision, place, and everything written together in one transaction."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from workstation.domain.channels import Channel
from workstation.domain.errors import InternalBug
from workstation.domain.identifiers import (
    AccountId,
    ConversationId,
    MessageId,
    PublicationId,
    conversation_id,
    message_id,
)
from workstation.domain.intake import (
    Changed,
    Decision,
    Duplicate,
    KnownMessage,
    New,
    OurOwn,
    OwnPost,
    Retracted,
    decide,
)
from workstation.domain.messages import Incoming, IncomingMessage, OwnAnswer, RemoteState
from workstation.domain.storing import MessageToStore
from workstation.domain.threads import Arrival, ThreadFacts, Threads, grow, listed_at
from workstation.ports.storage import Tables


class OwnPosts(Protocol):
    """What publishing knows of our own posts coming back; both run inside the transaction that stores the batch."""

    def awaited(self, tables: Tables, account: AccountId) -> Sequence[OwnPost]:
        """Return the publications of an account that may come back and have not been seen yet."""
        ...

    def settle_if_ours(
        self, tables: Tables, account: AccountId, publication: PublicationId, incoming: IncomingMessage
    ) -> OwnAnswer:
        """Settle the publication that `incoming` is and return what its message shows."""
        ...


@dataclass(slots=True)
class Taken:
    """How many messages of a batch were what."""

    new: int = 0
    changed: int = 0
    retracted: int = 0
    duplicate: int = 0
    own: int = 0

    def add(self, other: "Taken") -> None:
        """Count another batch in."""
        self.new += other.new
        self.changed += other.changed
        self.retracted += other.retracted
        self.duplicate += other.duplicate
        self.own += other.own


@dataclass(frozen=True, slots=True)
class _Move:
    """A known message whose platform names another thread now."""

    message: MessageId
    incoming: IncomingMessage
    source: ConversationId
    target: ConversationId


@dataclass(slots=True)
class _Plan:
    """What one round will write."""

    arrivals: dict[ConversationId, list[Arrival]] = field(default_factory=dict)
    to_store: list[MessageToStore] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    moves: list[_Move] = field(default_factory=list)
    retracted: list[MessageId] = field(default_factory=list)


class TakingIn:
    """Takes batches into the store; runs inside write transactions."""

    def __init__(self, own_posts: OwnPosts | None = None) -> None:
        """Recognise our own posts with the help of `own_posts`."""
        self._own_posts = own_posts

    def take(self, tables: Tables, channel: Channel, items: Sequence[Incoming], now: datetime) -> Taken:
        """Store `items` of `channel` as received at `now`; says how many were new, changed and so on."""
        taken = Taken()
        for part in _rounds(items):
            _Round(tables, channel, now, taken, self._own_posts).take(part)
        return taken


def _rounds(items: Sequence[Incoming]) -> Iterator[list[Incoming]]:
    """Split a batch so that no message is named twice in one part: the second time it is already known."""
    part: list[Incoming] = []
    seen: set[str] = set()
    for item in items:
        if item.native_id in seen:
            yield part
            part, seen = [], set()
        part.append(item)
        seen.add(item.native_id)
    if part:
        yield part


class _Round:
    """One part of a batch, in which every message is named once."""

    def __init__(
        self, tables: Tables, channel: Channel, now: datetime, taken: Taken, own_posts: OwnPosts | None
    ) -> None:
        self._tables = tables
        self._channel = channel
        self._now = now
        self._taken = taken
        self._own_posts = own_posts
        self._plan = _Plan()
        self._threads = Threads({}, {}, {})

    def take(self, items: Sequence[Incoming]) -> None:
        """Decide about every item, then write everything."""
        ids = {item.native_id: message_id(self._channel.id, item.native_id) for item in items}
        messages = [item for item in items if isinstance(item, IncomingMessage)]
        roots = {item.thread_root for item in messages} - ids.keys()
        around = ids | {root: message_id(self._channel.id, root) for root in roots}
        known = self._tables.messages.known(around.values())
        named = {native: conversation_id(self._channel.id, native) for native in around}
        names = self._tables.conversations.names(named.values())
        homes = {native: known[identifier].conversation for native, identifier in around.items() if identifier in known}
        self._threads = Threads(named, names, homes)
        awaited = self._own_posts.awaited(self._tables, self._channel.id) if self._own_posts else ()
        for item in items:
            identifier = ids[item.native_id]
            held = known.get(identifier)
            self._follow(decide(item, held, awaited, self._channel.native_account), identifier, held)
        self._write()

    def _follow(self, decision: Decision, identifier: MessageId, held: KnownMessage | None) -> None:
        match decision:
            case New(message):
                self._taken.new += 1
                self._place(identifier, message, self._written_by_us(message))
            case OurOwn(message, publication):
                self._taken.own += 1
                self._recognise(identifier, message, publication, held)
            case Changed(message):
                self._taken.changed += 1
                self._plan.changed.append(decision)
                if decision.thread and held is not None:
                    self._replace(identifier, message, held)
            case Retracted():
                self._taken.retracted += 1
                self._plan.retracted.append(identifier)
            case Duplicate():
                self._taken.duplicate += 1

    def _written_by_us(self, message: IncomingMessage) -> OwnAnswer | None:
        """Tell whether our account wrote it, though no publication of ours did: somebody wrote on the site itself."""
        ours = self._channel.native_account
        if ours and message.author.native_id == ours:
            return OwnAnswer(publication=None, written_by=message.author.name or message.author.handle)
        return None

    def _recognise(
        self, identifier: MessageId, message: IncomingMessage, publication: PublicationId, held: KnownMessage | None
    ) -> None:
        if self._own_posts is None:
            raise InternalBug("own_post_without_publisher", publication=publication)
        own = self._own_posts.settle_if_ours(self._tables, self._channel.id, publication, message)
        if held is None:
            self._place(identifier, message, own)
        else:
            self._tables.messages.set_own(identifier, own)

    def _place(self, identifier: MessageId, message: IncomingMessage, own: OwnAnswer | None) -> None:
        conversation = self._threads.place(message.native_id, message.thread_root)
        listed = listed_at(message.sent_at, self._now)
        quiet = own is not None or message.state is RemoteState.SPAM
        arrival = Arrival(message, listed, self._now, quiet)
        self._plan.arrivals.setdefault(conversation, []).append(arrival)
        self._plan.to_store.append(
            MessageToStore(
                identifier, self._channel.id, conversation, message, message.version_hash, listed, self._now, own
            )
        )

    def _replace(self, identifier: MessageId, message: IncomingMessage, held: KnownMessage) -> None:
        target = self._threads.place(message.native_id, message.thread_root)
        self._plan.moves.append(_Move(identifier, message, held.conversation, target))

    def _write(self) -> None:
        plan, tables = self._plan, self._tables
        around = {*plan.arrivals, *(name for move in plan.moves for name in (move.source, move.target))}
        facts = tables.conversations.facts(around) if around else {}
        grown = {name: self._grown(name, facts.get(name), arrivals) for name, arrivals in plan.arrivals.items()}
        for move in plan.moves:
            if move.target not in facts and move.target not in grown:
                grown[move.target] = _prepared(move, facts[move.source])
        heard = {name for name, arrivals in plan.arrivals.items() if not all(arrival.quiet for arrival in arrivals)}
        tables.conversations.save(
            [after for name, after in grown.items() if name not in facts],
            [after for name, after in grown.items() if name in facts],
            heard,
        )
        tables.messages.add(plan.to_store)
        for merge in self._threads.merges:
            tables.conversations.absorb(merge)
        for move in plan.moves:
            target = self._threads.resolve(move.target)
            if self._threads.resolve(move.source) != target:
                tables.messages.move(move.message, target)
        self._write_changes()

    def _write_changes(self) -> None:
        messages, account = self._tables.messages, self._channel.id
        for changed in self._plan.changed:
            messages.change(account, changed.message, self._now, content=changed.content)
        for identifier in self._plan.retracted:
            messages.set_state(identifier, RemoteState.DELETED, self._now)

    def _grown(
        self, conversation: ConversationId, facts: ThreadFacts | None, arrivals: Sequence[Arrival]
    ) -> ThreadFacts:
        return grow(conversation, self._channel.id, facts, arrivals)


def _prepared(move: _Move, source: ThreadFacts) -> ThreadFacts:
    """Return a conversation without messages, for what is on its way there."""
    return replace(source, id=move.target, root=move.incoming.thread_root, message_count=0, arrived_at=None)
