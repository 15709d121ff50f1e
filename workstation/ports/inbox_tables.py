"""Conversations, messages, triage and search as the services use them.

Everything here speaks domain types; cursors are opaque text. Writers of conversations keep the counters as they go.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.conversations import ConversationRow, Counters, PersonHistory
    from workstation.domain.identifiers import AccountId, ConversationId, DraftId, MessageId, PersonId
    from workstation.domain.intake import KnownMessage
    from workstation.domain.messages import IncomingMessage, Message, MessageVersion, Note, OwnAnswer, RemoteState
    from workstation.domain.pages import ConversationPage, MessagePage
    from workstation.domain.queries import Query, Viewpoint
    from workstation.domain.storing import MessageToStore
    from workstation.domain.threads import Merge, ThreadFacts
    from workstation.domain.triage import TriageFacts


class ConversationsTable(Protocol):
    """What the platform threads together; every change is reported as `Subject.CONVERSATION`."""

    def names(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, ConversationId]:
        """Return the known ones of `ids`, each with the conversation it means now (itself, or what absorbed it)."""
        ...

    def resolve(self, conversation: ConversationId) -> ConversationId:
        """Return the conversation an id means now; raises NotFound."""
        ...

    def with_prefix(self, prefix: str) -> tuple[ConversationId, ...]:
        """Return up to two conversations whose id starts with `prefix` (hex)."""
        ...

    def facts(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, ThreadFacts]:
        """Return what the messages make of each known conversation."""
        ...

    def save(self, new: Sequence[ThreadFacts], grown: Sequence[ThreadFacts], heard: Collection[ConversationId]) -> None:
        """Insert new conversations and store grown ones; those `heard` from outside are unread for everybody."""
        ...

    def absorb(self, merge: Merge) -> None:
        """Make one conversation part of another: everything in it moves, the old id becomes an alias."""
        ...

    def set_draft(
        self, conversation: ConversationId, draft: DraftId | None, badge: str = "", waiting: tuple[str, ...] = ()
    ) -> None:
        """Show the newest draft answer on the conversation's row: its state code and for whom it waits."""
        ...

    def rows(self, ids: Iterable[ConversationId], viewpoint: Viewpoint) -> Mapping[ConversationId, ConversationRow]:
        """Return the rows of the known ones of `ids` (aliases allowed), as `viewpoint.person` sees them."""
        ...

    def history(self, conversation: ConversationId, limit: int) -> tuple[PersonHistory, ...]:
        """Return other conversations with the human who wrote last here, newest first."""
        ...

    def counters(self, person: PersonId) -> Counters:
        """Return the figures that the writer keeps."""
        ...


class MessagesTable(Protocol):
    """Messages and what they said before; every change is reported as `Subject.MESSAGE`."""

    def known(self, ids: Iterable[MessageId]) -> Mapping[MessageId, KnownMessage]:
        """Return what is held of the known ones of `ids`."""
        ...

    def add(self, messages: Sequence[MessageToStore]) -> None:
        """Insert messages whose conversations exist, with their words for the search."""
        ...

    def change(self, account: AccountId, message: IncomingMessage, at: datetime, *, content: bool) -> None:
        """Store what the platform shows now; with `content` the former text becomes a version seen at `at`."""
        ...

    def set_state(self, message: MessageId, state: RemoteState, at: datetime) -> None:
        """Store how the platform treats a message now; its text stays, also when it is gone there."""
        ...

    def set_own(self, message: MessageId, own: OwnAnswer) -> None:
        """Mark a stored message as ours, or store what is newly known of it."""
        ...

    def move(self, message: MessageId, conversation: ConversationId) -> None:
        """Put one message into another conversation of its account; one left empty becomes an alias of it."""
        ...

    def get(self, message: MessageId, person: PersonId | None = None) -> Message | None:
        """Return one message."""
        ...

    def thread_root(self, message: MessageId) -> str:
        """Return the native id of the thread's root as the platform named it; raises NotFound."""
        ...

    def with_prefix(self, prefix: str) -> tuple[MessageId, ...]:
        """Return up to two messages whose id starts with `prefix` (hex)."""
        ...

    def page(
        self, conversation: ConversationId, viewpoint: Viewpoint, after: str | None, limit: int, *, newest_first: bool
    ) -> MessagePage:
        """Return some messages of a conversation."""
        ...

    def versions(self, message: MessageId) -> tuple[MessageVersion, ...]:
        """Return every content a message had, oldest first, the present one last; raises NotFound."""
        ...


class TriageTable(Protocol):
    """What the team made of conversations: states, people, labels, notes; and what each person has read."""

    def facts(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, TriageFacts]:
        """Return the shared facts of the known ones of `ids`."""
        ...

    def change(self, facts: Mapping[ConversationId, TriageFacts]) -> None:
        """Store shared facts."""
        ...

    def read_by(self, ids: Iterable[ConversationId], person: PersonId) -> frozenset[ConversationId]:
        """Return those of `ids` that `person` has read to the end."""
        ...

    def mark_read(self, ids: Iterable[ConversationId], person: PersonId, at: datetime) -> None:
        """Count everything received up to `at` as read by `person`."""
        ...

    def mark_unread(self, ids: Iterable[ConversationId], person: PersonId) -> None:
        """Count the conversations as unread by `person`."""
        ...

    def add_note(self, note: Note) -> None:
        """Store an internal note."""
        ...

    def notes(self, conversation: ConversationId) -> tuple[Note, ...]:
        """Return the notes of a conversation, oldest first."""
        ...

    def snoozed_until(self, now: datetime) -> tuple[ConversationId, ...]:
        """Return the snoozed conversations whose time has come."""
        ...

    def next_waking(self) -> datetime | None:
        """Return when the next snoozed conversation wakes."""
        ...

    def label_names(self) -> tuple[str, ...]:
        """Return every label in use, by name."""
        ...


class SearchIndex(Protocol):
    """Finds conversations and messages, newest first, page by page."""

    def conversations(self, query: Query, viewpoint: Viewpoint, after: str | None, limit: int) -> ConversationPage:
        """Return the conversations that answer `query`, by their newest message, or newest hit if it has words."""
        ...

    def messages(self, query: Query, viewpoint: Viewpoint, after: str | None, limit: int) -> MessagePage:
        """Return the messages that answer `query`."""
        ...
