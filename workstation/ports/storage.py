"""The narrow door to what is kept: one transaction to write, snapshots to read.

`transact` runs its work on the one writer thread inside `BEGIN IMMEDIATE` and commits; recorded changes are announced
only after the commit. `read` runs on a query-only connection in one consistent snapshot. Work is plain synchronous code
that reads, decides with pure functions and writes; it never awaits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from workstation.domain.changes import Subject
    from workstation.ports.channel_tables import ChannelsTable
    from workstation.ports.charter_tables import CharterTable
    from workstation.ports.draft_tables import DraftsTable, ScratchTable
    from workstation.ports.inbox_tables import ConversationsTable, MessagesTable, SearchIndex, TriageTable
    from workstation.ports.journal_tables import JournalTable
    from workstation.ports.publishing_tables import PublicationsTable
    from workstation.ports.workspace_tables import PreferencesTable, SealedTable

T = TypeVar("T")


class Tables(Protocol):
    """Every table, inside one transaction or snapshot."""

    @property
    def channels(self) -> ChannelsTable:
        """Channels."""
        ...

    @property
    def messages(self) -> MessagesTable:
        """Messages and their versions."""
        ...

    @property
    def conversations(self) -> ConversationsTable:
        """Conversations."""
        ...

    @property
    def triage(self) -> TriageTable:
        """What people do with conversations."""
        ...

    @property
    def search(self) -> SearchIndex:
        """Lists and search."""
        ...

    @property
    def scratch(self) -> ScratchTable:
        """Text that is still being typed."""
        ...

    @property
    def drafts(self) -> DraftsTable:
        """Drafts and their revisions."""
        ...

    @property
    def charter(self) -> CharterTable:
        """Every version of the charter."""
        ...

    @property
    def journal(self) -> JournalTable:
        """Signed events."""
        ...

    @property
    def publications(self) -> PublicationsTable:
        """The outbox."""
        ...

    @property
    def preferences(self) -> PreferencesTable:
        """Small settings."""
        ...

    @property
    def sealed(self) -> SealedTable:
        """What the vault has sealed."""
        ...

    def touch(self, subject: Subject, identifier: str, *, arrived: bool = False) -> None:
        """Record that something changed; announced after the commit (a no-op on snapshots)."""
        ...


class Storage(Protocol):
    """The workspace's database."""

    def transact(self, work: Callable[[Tables], T]) -> Awaitable[T]:
        """Run `work` in one write transaction and return its result after the commit; an exception rolls back."""
        ...

    def read(self, work: Callable[[Tables], T]) -> Awaitable[T]:
        """Run `work` on a consistent read-only snapshot."""
        ...

    async def close(self) -> None:
        """Finish what is queued, then refuse further work."""
        ...
