"""What people do with conversations: state, person, labels, notes, reading; journalled, in bulk, and taken back."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from workstation.domain.channels import Moderation
from workstation.domain.conversations import ConversationState, Priority
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.identifiers import ConversationId, EventId, MessageId, NoteId, PersonId
from workstation.domain.journal import EventType
from workstation.domain.messages import Message, Note
from workstation.domain.people import Person
from workstation.domain.triage import TriageFacts, Undoable, events_of, taken_back, with_label, without_label
from workstation.ports.clock import Clock
from workstation.ports.identity import IdentityMaker
from workstation.ports.signing import Signer
from workstation.ports.storage import Storage, Tables
from workstation.services.moderating import Moderating

KEPT_UNDOS = 100
"""So many of the last actions can be taken back; they are forgotten at the end of the session."""

Edit = Callable[[TriageFacts], TriageFacts]


class JournalWriter(Protocol):
    """Appends signed events inside the transaction they belong to (services.journalling)."""

    def append(self, tables: Tables, signer: Signer, event_type: EventType, body: Mapping[str, object]) -> EventId:
        """Sign and keep one event."""
        ...

    def put_text(self, tables: Tables, text: str) -> dict[str, object]:
        """Keep a sensitive text beside the chain; returns what an event names it by."""
        ...


class Signing(Protocol):
    """Who sits here and signs (services.signing_in)."""

    def current(self) -> Person:
        """Return the person at the keyboard."""
        ...

    async def people(self) -> tuple[Person, ...]:
        """Return everybody on the team."""
        ...

    async def signer(self, person: PersonId | None = None) -> Signer:
        """Return the current person's key; raises RuleViolation `key_locked`."""
        ...


@dataclass(frozen=True, slots=True)
class _Change:
    """What one conversation was before and became."""

    before: TriageFacts
    after: TriageFacts


@dataclass(frozen=True, slots=True)
class _Done:
    """One action that can be taken back: shared facts, and what the person read or unread by it."""

    changes: Mapping[ConversationId, _Change] = field(default_factory=dict)
    person: PersonId | None = None
    read: frozenset[ConversationId] = frozenset()
    unread: frozenset[ConversationId] = frozenset()


class Triaging:
    """Triage by the current person; every id may also be a conversation's former one."""

    def __init__(
        self,
        storage: Storage,
        journal: JournalWriter,
        signing: Signing,
        clock: Clock,
        identity: IdentityMaker,
        moderating: Moderating,
    ) -> None:
        """Sign what is shared with the current person's key; platforms are moderated through `moderating`."""
        self._moderating = moderating
        self._storage = storage
        self._journal = journal
        self._signing = signing
        self._clock = clock
        self._identity = identity
        self._done: OrderedDict[str, _Done] = OrderedDict()

    async def set_state(
        self, ids: Sequence[ConversationId], state: ConversationState, until: datetime | None = None
    ) -> Undoable:
        """Open, put off or finish conversations; `until` (aware) is for snoozing only and must lie ahead.

        Raises:
            NotFound: `conversation_not_found`.
            RuleViolation: `snooze_needs_future`, or `key_locked` as everywhere here.
        """
        snoozed = state is ConversationState.SNOOZED
        if snoozed and (until is None or until <= self._clock.now()):
            raise RuleViolation(Reason("snooze_needs_future"))
        when = until if snoozed else None
        return await self._edit(ids, lambda facts: replace(facts, state=state, snoozed_until=when))

    async def assign(self, ids: Sequence[ConversationId], person: PersonId | None) -> Undoable:
        """Give conversations to a person, or to nobody; raises NotFound `person_not_found`."""
        if person is not None and person not in {known.id for known in await self._signing.people()}:
            raise NotFound("person_not_found", id=person)
        return await self._edit(ids, lambda facts: replace(facts, assignee=person))

    async def label(self, ids: Sequence[ConversationId], name: str) -> Undoable:
        """Put a label on conversations; raises RuleViolation `label_empty`."""
        cleaned = _label(name)
        return await self._edit(ids, lambda facts: with_label(facts, cleaned))

    async def unlabel(self, ids: Sequence[ConversationId], name: str) -> Undoable:
        """Take a label off conversations."""
        cleaned = _label(name)
        return await self._edit(ids, lambda facts: without_label(facts, cleaned))

    async def star(self, ids: Sequence[ConversationId], starred: bool) -> Undoable:
        """Star conversations, or take the star off."""
        return await self._edit(ids, lambda facts: replace(facts, starred=starred))

    async def mute(self, ids: Sequence[ConversationId], muted: bool) -> Undoable:
        """Mute conversations: nothing that arrives makes them unread or opens them again."""
        return await self._edit(ids, lambda facts: replace(facts, muted=muted))

    async def set_priority(self, ids: Sequence[ConversationId], priority: Priority) -> Undoable:
        """Say how urgent conversations are."""
        return await self._edit(ids, lambda facts: replace(facts, priority=priority))

    async def take_up(self, ids: Sequence[ConversationId]) -> Undoable:
        """Treat heard conversations as if they were addressed to us."""
        return await self._edit(ids, lambda facts: replace(facts, taken_up=True))

    async def mark_read(self, ids: Sequence[ConversationId]) -> Undoable:
        """Count conversations as read by the current person."""
        return await self._reading(ids, read=True)

    async def mark_unread(self, ids: Sequence[ConversationId]) -> Undoable:
        """Count conversations as unread by the current person."""
        return await self._reading(ids, read=False)

    async def add_note(self, conversation: ConversationId, text: str) -> Note:
        """Write an internal note; raises NotFound, or RuleViolation `note_empty`."""
        if not text.strip():
            raise RuleViolation(Reason("note_empty"))
        person, signer = self._signing.current(), await self._signing.signer()
        identifier, now = self._identity.new_id(), self._clock.now()

        def work(tables: Tables) -> Note:
            note = Note(
                id=identifier,
                conversation=tables.conversations.resolve(conversation),
                person=person.id,
                person_name=person.name,
                text=text,
                written_at=now,
            )
            body = {
                "conversation": note.conversation,
                "note": NoteId(note.id),
                "text_ref": self._journal.put_text(tables, text),
            }
            self._journal.append(tables, signer, EventType.CONVERSATION_NOTE, body)
            tables.triage.add_note(note)
            return note

        return await self._storage.transact(work)

    async def moderate(self, message: MessageId, action: Moderation) -> Message:
        """Approve somebody's message on its platform or mark it as spam; see `Moderating.moderate`."""
        return await self._moderating.moderate(message, action)

    async def undo(self, token: str) -> int:
        """Take an action back, field by field where nobody changed it since; returns how many conversations changed.

        Raises:
            NotFound: `undo_forgotten`.
        """
        done = self._done.get(token)
        if done is None:
            raise NotFound("undo_forgotten", token=token)
        signer = await self._signing.signer() if done.changes else None
        now = self._clock.now()

        def work(tables: Tables) -> int:
            count = len(self._take_back(tables, signer, done)) if signer is not None else 0
            if done.person is not None:
                tables.triage.mark_unread(done.read, done.person)
                tables.triage.mark_read(done.unread, done.person, now)
            return count + len(done.read) + len(done.unread)

        count = await self._storage.transact(work)
        del self._done[token]
        return count

    async def wake(self, now: datetime) -> int:
        """Open the snoozed conversations whose time has come; the snooze's own event already said when."""

        def work(tables: Tables) -> int:
            facts = tables.triage.facts(tables.triage.snoozed_until(now))
            opened = {
                name: replace(before, state=ConversationState.OPEN, snoozed_until=None)
                for name, before in facts.items()
            }
            tables.triage.change(opened)
            return len(opened)

        if not await self._storage.read(lambda tables: tables.triage.snoozed_until(now)):
            return 0
        return await self._storage.transact(work)

    async def _edit(self, ids: Sequence[ConversationId], edit: Edit) -> Undoable:
        signer = await self._signing.signer()

        def work(tables: Tables) -> dict[ConversationId, _Change]:
            facts = tables.triage.facts(_resolved(tables, ids))
            edited = {name: edit(before) for name, before in facts.items()}
            return self._apply(tables, signer, facts, edited)

        return self._remember(_Done(changes=await self._storage.transact(work)))

    def _apply(
        self,
        tables: Tables,
        signer: Signer,
        before: Mapping[ConversationId, TriageFacts],
        after: Mapping[ConversationId, TriageFacts],
    ) -> dict[ConversationId, _Change]:
        changes = {name: _Change(before[name], after[name]) for name in after if after[name] != before[name]}
        tables.triage.change({name: change.after for name, change in changes.items()})
        for name, change in changes.items():
            for event in events_of(name, change.before, change.after):
                self._journal.append(tables, signer, event.type, event.body)
        return changes

    def _take_back(self, tables: Tables, signer: Signer, done: _Done) -> dict[ConversationId, _Change]:
        names = tables.conversations.names(done.changes)
        now = tables.triage.facts(names.values())
        after = {
            names[name]: taken_back(change.before, change.after, now[names[name]])
            for name, change in done.changes.items()
            if name in names
        }
        return self._apply(tables, signer, now, after)

    async def _reading(self, ids: Sequence[ConversationId], *, read: bool) -> Undoable:
        person, now = self._signing.current().id, self._clock.now()

        def work(tables: Tables) -> frozenset[ConversationId]:
            named = _resolved(tables, ids)
            already = tables.triage.read_by(named, person)
            changed = frozenset(named) - already if read else already & frozenset(named)
            if read:
                tables.triage.mark_read(changed, person, now)
            else:
                tables.triage.mark_unread(changed, person)
            return changed

        changed = await self._storage.transact(work)
        kept = _Done(person=person, read=changed) if read else _Done(person=person, unread=changed)
        return self._remember(kept)

    def _remember(self, done: _Done) -> Undoable:
        token = self._identity.new_id()
        self._done[token] = done
        while len(self._done) > KEPT_UNDOS:
            self._done.popitem(last=False)
        return Undoable(token, len(done.changes) + len(done.read) + len(done.unread))


def _resolved(tables: Tables, ids: Sequence[ConversationId]) -> tuple[ConversationId, ...]:
    names = tables.conversations.names(ids)
    missing = next((name for name in ids if name not in names), None)
    if missing is not None:
        raise NotFound("conversation_not_found", id=missing)
    return tuple(dict.fromkeys(names[name] for name in ids))


def _label(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise RuleViolation(Reason("label_empty"))
    return cleaned
