"""Reading the inbox: lists, conversations, messages and figures, each from one snapshot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Protocol, TypeVar

from workstation.domain.errors import InternalBug, NotFound, Reason, RuleViolation
from workstation.domain.identifiers import ConversationId, MessageId
from workstation.domain.pages import ConversationDetail, ConversationPage, MessagePage
from workstation.domain.queries import Query, Viewpoint, parse_query

if TYPE_CHECKING:
    from workstation.domain.conversations import ConversationRow, Counters
    from workstation.domain.messages import Message, MessageVersion
    from workstation.domain.people import Person
    from workstation.ports.clock import Clock
    from workstation.ports.storage import Storage, Tables

T = TypeVar("T")

HISTORY = 20
"""So many earlier conversations with the same human are shown."""
SHORTEST_PREFIX = 6
"""Hex digits of an id that name a conversation or message, when no other one begins like it."""
_FULL_ID = 64


class Desk(Protocol):
    """Who sits here (services.signing_in)."""

    def current(self) -> Person:
        """Return the person at the keyboard."""
        ...

    async def people(self) -> tuple[Person, ...]:
        """Return everybody on the team."""
        ...


class Searching:
    """Answers what screens and commands ask about the inbox, as the current person sees it."""

    def __init__(self, storage: Storage, desk: Desk, clock: Clock, *, zone: tzinfo = UTC) -> None:
        """Read from `storage`; days in queries begin in `zone`."""
        self._storage = storage
        self._desk = desk
        self._clock = clock
        self._zone = zone

    async def viewpoint(self) -> Viewpoint:
        """Return who looks, when and where."""
        names = {person.id: person.name for person in await self._desk.people()}
        return Viewpoint(person=self._desk.current().id, now=self._clock.now(), zone=self._zone, names=names)

    async def conversations(self, query: str | Query, *, after: str | None = None, limit: int = 50) -> ConversationPage:
        """Return the conversations that answer `query`, newest first.

        Args:
            query: text in the language of `domain.queries`, or its tree.
            after: the former page's `next`.
            limit: at most so many.

        Raises:
            RuleViolation: the text is no query; each reason has `start`, `end` and a `suggestion`.
        """
        read, viewpoint = _read(query), await self.viewpoint()
        return await self._storage.read(lambda tables: tables.search.conversations(read, viewpoint, after, limit))

    async def search_messages(self, query: str | Query, *, after: str | None = None, limit: int = 50) -> MessagePage:
        """Return the messages that answer `query`, newest first; raises as `conversations`."""
        read, viewpoint = _read(query), await self.viewpoint()
        return await self._storage.read(lambda tables: tables.search.messages(read, viewpoint, after, limit))

    async def rows(self, ids: Sequence[ConversationId]) -> Mapping[ConversationId, ConversationRow]:
        """Return the rows of conversations by the ids asked for; unknown ones are missing."""
        viewpoint = await self.viewpoint()
        return await self._storage.read(lambda tables: tables.conversations.rows(ids, viewpoint))

    async def conversation(self, conversation: ConversationId) -> ConversationDetail:
        """Return a conversation with channel, notes and the human's earlier ones; raises NotFound."""
        viewpoint = await self.viewpoint()
        return await self._storage.read(lambda tables: _detail(tables, conversation, viewpoint))

    async def messages(
        self,
        conversation: ConversationId,
        *,
        after: str | None = None,
        limit: int = 50,
        newest_first: bool = False,
    ) -> MessagePage:
        """Return some messages of a conversation, oldest first unless asked otherwise; raises NotFound."""
        viewpoint = await self.viewpoint()

        def work(tables: Tables) -> MessagePage:
            meant = tables.conversations.resolve(conversation)
            return tables.messages.page(meant, viewpoint, after, limit, newest_first=newest_first)

        return await self._storage.read(work)

    async def message(self, message: MessageId) -> Message:
        """Return one message; raises NotFound."""
        person = self._desk.current().id
        found = await self._storage.read(lambda tables: tables.messages.get(message, person))
        if found is None:
            raise NotFound("message_not_found", id=message)
        return found

    async def versions(self, message: MessageId) -> tuple[MessageVersion, ...]:
        """Return every content a message had, oldest first; raises NotFound."""
        return await self._storage.read(lambda tables: tables.messages.versions(message))

    async def counters(self) -> Counters:
        """Return the figures of the views as the current person sees them."""
        person = self._desk.current().id
        return await self._storage.read(lambda tables: tables.conversations.counters(person))

    async def labels(self) -> tuple[str, ...]:
        """Return every label in use, by name."""
        return await self._storage.read(lambda tables: tables.triage.label_names())

    async def resolve(self, prefix: str) -> ConversationId:
        """Return the conversation whose id, or former id, begins with `prefix` (6 hex digits at least).

        Raises:
            NotFound: `conversation_not_found`.
            RuleViolation: `id_too_short` or `id_not_unique`.
        """

        def work(tables: Tables) -> ConversationId:
            if len(prefix) == _FULL_ID:
                return tables.conversations.resolve(ConversationId(prefix.lower()))
            return _only(tables.conversations.with_prefix(prefix), prefix, "conversation_not_found")

        _check_prefix(prefix)
        return await self._storage.read(work)

    async def resolve_message(self, prefix: str) -> MessageId:
        """Return the message whose id begins with `prefix`; raises as `resolve` (`message_not_found`)."""
        _check_prefix(prefix)
        return await self._storage.read(
            lambda tables: _only(tables.messages.with_prefix(prefix), prefix, "message_not_found")
        )


def _check_prefix(prefix: str) -> None:
    if len(prefix) < SHORTEST_PREFIX:
        raise RuleViolation(Reason("id_too_short", {"prefix": prefix, "least": SHORTEST_PREFIX}))


def _only(found: Sequence[T], prefix: str, missing: str) -> T:
    if not found:
        raise NotFound(missing, id=prefix)
    if len(found) > 1:
        raise RuleViolation(Reason("id_not_unique", {"prefix": prefix}))
    return found[0]


def _read(query: str | Query) -> Query:
    parsed = parse_query(query) if isinstance(query, str) else query
    if isinstance(parsed, Query):
        return parsed
    raise RuleViolation(
        *(
            Reason(problem.code, {"start": problem.start, "end": problem.end, "suggestion": problem.suggestion})
            for problem in parsed
        )
    )


def _detail(tables: Tables, conversation: ConversationId, viewpoint: Viewpoint) -> ConversationDetail:
    meant = tables.conversations.resolve(conversation)
    row = tables.conversations.rows([meant], viewpoint)[meant]
    channel = tables.channels.get(row.account, viewpoint.person, removed=True)
    if channel is None:
        raise InternalBug("conversation_without_channel", id=conversation)
    return ConversationDetail(
        row=row,
        channel=channel,
        notes=tables.triage.notes(meant),
        history=tables.conversations.history(meant, HISTORY),
    )
