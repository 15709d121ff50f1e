"""Where a message stands and what it does to its conversation: pure.

A conversation is what the platform threads together, named by the native id of its root. Connectors may learn the true
root late; then the conversation is re-rooted and its old id stays as an alias, so links and drafts never break.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from workstation.domain.channels import ConversationMode
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import AccountId, ConversationId
from workstation.domain.messages import IncomingMessage, MessageKind

PREVIEW_CHARACTERS = 160
_PREVIEW_SOURCE = 320


@dataclass(frozen=True, slots=True)
class Merge:
    """Conversation `source` is part of `target`; afterwards `source` is only another name for it."""

    source: ConversationId
    target: ConversationId


class Threads:
    """The threads of one account as far as one batch touches them; remembers what it placed."""

    def __init__(
        self,
        ids: Mapping[str, ConversationId],
        names: Mapping[ConversationId, ConversationId],
        homes: Mapping[str, ConversationId],
    ) -> None:
        """Start from what is stored.

        Args:
            ids: the conversation id that each native id of the batch, message or root, would give.
            names: conversation ids in use, each with the conversation it means now (itself, or its alias target).
            homes: native ids of stored messages, each with its conversation.
        """
        self._ids = ids
        self._names = dict(names)
        self._homes = dict(homes)
        self._merges: list[Merge] = []

    @property
    def merges(self) -> tuple[Merge, ...]:
        """What must be merged after the batch is stored, in order."""
        return tuple(self._merges)

    def place(self, native_id: str, thread_root: str) -> ConversationId:
        """Return the conversation of message `native_id`, whose platform names `thread_root` as the thread's root."""
        target = self._conversation_of(thread_root)
        if native_id != thread_root:
            self._reroot(native_id, target)
            target = self.resolve(target)
        self._homes[native_id] = target
        return target

    def resolve(self, conversation: ConversationId) -> ConversationId:
        """Return the conversation that an id means now."""
        while (meant := self._names.get(conversation, conversation)) != conversation:
            conversation = meant
        return conversation

    def _conversation_of(self, thread_root: str) -> ConversationId:
        named = self._ids[thread_root]
        if named in self._names:
            return self.resolve(named)
        home = self._homes.get(thread_root)
        if home is not None:
            return self.resolve(home)
        self._names[named] = named
        return named

    def _reroot(self, native_id: str, target: ConversationId) -> None:
        """Move a conversation that was named after this message, when the message turns out to be no root."""
        former = self._ids[native_id]
        if former not in self._names:
            return
        source = self.resolve(former)
        if source != target:
            self._names[source] = target
            self._merges.append(Merge(source, target))


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message that now belongs to a conversation.

    `listed_at` orders it; a `quiet` one (ours, spam) asks nothing of anybody.
    """

    message: IncomingMessage
    listed_at: datetime
    received_at: datetime
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadFacts:
    """What the platform's messages make of a conversation; the team's own facts (labels, people) stand beside it.

    `first_at` belongs to the message that gave the subject, `arrived_at` is when somebody else last said something.
    """

    id: ConversationId
    account: AccountId
    root: str
    mode: ConversationMode
    state: ConversationState
    subject: str
    who: str
    preview: str
    mention: bool
    first_at: datetime
    last_at: datetime
    arrived_at: datetime | None
    message_count: int
    taken_up: bool = False


def listed_at(sent_at: datetime | None, received_at: datetime) -> datetime:
    """Return the moment that orders a message: when it was sent, but never later than it reached us.

    A date in the future would stay on top for ever.
    """
    return received_at if sent_at is None or sent_at > received_at else sent_at


def preview_of(text: str) -> str:
    """Return the first words of a text on one line."""
    return " ".join(text[:_PREVIEW_SOURCE].split())[:PREVIEW_CHARACTERS]


def grow(
    conversation: ConversationId, account: AccountId, facts: ThreadFacts | None, arrivals: Sequence[Arrival]
) -> ThreadFacts:
    """Return the conversation after `arrivals` (at least one), whatever their order; `facts` is None for a new one."""
    ordered = sorted(arrivals, key=lambda arrival: arrival.listed_at)
    if facts is None:
        facts = _begun(conversation, account, ordered[0])
        ordered = ordered[1:]
    for arrival in ordered:
        facts = _with(facts, arrival)
    return facts


def _name_of(message: IncomingMessage) -> str:
    return message.author.name or message.author.handle


def _begun(conversation: ConversationId, account: AccountId, first: Arrival) -> ThreadFacts:
    message = first.message
    return ThreadFacts(
        id=conversation,
        account=account,
        root=message.thread_root,
        mode=message.mode,
        # What we ourselves began, and spam, waits for nobody.
        state=ConversationState.DONE if first.quiet else ConversationState.OPEN,
        subject=message.subject,
        who=_name_of(message),
        preview=preview_of(message.text),
        mention=message.kind is MessageKind.MENTION,
        first_at=first.listed_at,
        last_at=first.listed_at,
        arrived_at=None if first.quiet else first.received_at,
        message_count=1,
    )


def _with(facts: ThreadFacts, arrival: Arrival) -> ThreadFacts:
    message = arrival.message
    newest = arrival.listed_at >= facts.last_at
    facts = replace(facts, message_count=facts.message_count + 1)
    if arrival.listed_at < facts.first_at or not facts.subject:
        facts = replace(
            facts, first_at=min(facts.first_at, arrival.listed_at), subject=message.subject or facts.subject
        )
    if newest:
        facts = replace(facts, last_at=arrival.listed_at, preview=preview_of(message.text))
    if arrival.quiet:
        return facts
    if message.mode is ConversationMode.ADDRESSED and facts.mode is ConversationMode.HEARD:
        # Somebody spoke to us under something that we only listened to.
        facts = replace(facts, mode=ConversationMode.ADDRESSED)
    arrived = arrival.received_at if facts.arrived_at is None else max(facts.arrived_at, arrival.received_at)
    mention = facts.mention or message.kind is MessageKind.MENTION
    if newest:
        return replace(facts, arrived_at=arrived, mention=mention, who=_name_of(message), state=ConversationState.OPEN)
    return replace(facts, arrived_at=arrived, mention=mention)
