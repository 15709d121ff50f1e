"""The narrow door to what is kept: one transaction to write, snapshots to read.

`transact` runs its work on the one writer thread inside `BEGIN IMMEDIATE` and commits; recorded changes are announced
only after the commit. `read` runs on a query-only connection in one consistent snapshot. Work is plain synchronous code
that reads, decides with pure functions and writes; it never awaits.
"""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from workstation.domain.changes import Subject
from workstation.ports.channel_tables import ChannelsTable
from workstation.ports.inbox_tables import ConversationsTable, MessagesTable, SearchIndex, TriageTable
from workstation.ports.publishing_tables import PublicationsTable
from workstation.ports.signoff_tables import CharterTable, DraftsTable, JournalTable, ScratchTable
from workstation.ports.workspace_tables import PreferencesTable, SealedTable

T = TypeVar("T")


class Tables(Protocol):
    """Every table, inside one transaction or snapshot."""

    channels: ChannelsTable
    messages: MessagesTable
    conversations: ConversationsTable
    triage: TriageTable
    search: SearchIndex
    scratch: ScratchTable
    drafts: DraftsTable
    charter: CharterTable
    journal: JournalTable
    publications: PublicationsTable
    preferences: PreferencesTable
    sealed: SealedTable

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
