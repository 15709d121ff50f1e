"""Every table over one connection; each is loaded when it is first asked for, as most work needs few of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workstation.storage.inbox_counters import InboxCounters
from workstation.storage.recording import ChangeRecorder

if TYPE_CHECKING:
    from sqlite_utils import Database

    from workstation.domain.changes import Changes, Subject
    from workstation.ports.channel_tables import ChannelsTable
    from workstation.ports.charter_tables import CharterTable
    from workstation.ports.draft_tables import DraftsTable, ScratchTable
    from workstation.ports.inbox_tables import ConversationsTable, MessagesTable, SearchIndex, TriageTable
    from workstation.ports.journal_tables import JournalTable
    from workstation.ports.publishing_tables import PublicationsTable
    from workstation.ports.workspace_tables import PreferencesTable, SealedTable
    from workstation.storage.connections import SqliteConnection


class SqliteTables:
    """One object per table; lives as long as its connection and serves one transaction after the other."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Stand over `connection`."""
        self.connection = connection
        self._recorder = ChangeRecorder()
        self.counters = InboxCounters(connection, self._recorder)

    @cached_property
    def channels(self) -> ChannelsTable:
        """Channels."""
        from workstation.storage.channels_table import SqliteChannelsTable

        return SqliteChannelsTable(self.connection, self._recorder)

    @cached_property
    def messages(self) -> MessagesTable:
        """Messages."""
        from workstation.storage.messages_table import SqliteMessagesTable

        return SqliteMessagesTable(self.connection, self._recorder, self.counters)

    @cached_property
    def conversations(self) -> ConversationsTable:
        """Conversations."""
        from workstation.storage.conversations_table import SqliteConversationsTable

        return SqliteConversationsTable(self.connection, self._recorder, self.counters)

    @cached_property
    def triage(self) -> TriageTable:
        """What people do with conversations."""
        from workstation.storage.triage_table import SqliteTriageTable

        return SqliteTriageTable(self.connection, self._recorder, self.counters)

    @cached_property
    def search(self) -> SearchIndex:
        """Lists and search."""
        from workstation.storage.search_index import SqliteSearchIndex

        return SqliteSearchIndex(self.connection, self.counters)

    @cached_property
    def scratch(self) -> ScratchTable:
        """Text that is still being typed."""
        from workstation.storage.scratch_table import SqliteScratchTable

        return SqliteScratchTable(self.connection)

    @cached_property
    def drafts(self) -> DraftsTable:
        """Drafts and their revisions."""
        from workstation.storage.drafts_table import SqliteDraftsTable

        return SqliteDraftsTable(self.connection)

    @cached_property
    def charter(self) -> CharterTable:
        """Every version of the charter."""
        from workstation.storage.charter_table import SqliteCharterTable

        return SqliteCharterTable(self.connection)

    @cached_property
    def journal(self) -> JournalTable:
        """Signed events."""
        from workstation.storage.journal_table import SqliteJournalTable

        return SqliteJournalTable(self.connection)

    @cached_property
    def publications(self) -> PublicationsTable:
        """The outbox."""
        from workstation.storage.publications_table import SqlitePublicationsTable

        return SqlitePublicationsTable(self.connection)

    @cached_property
    def preferences(self) -> PreferencesTable:
        """Small settings."""
        from workstation.storage.preferences_table import SqlitePreferencesTable

        return SqlitePreferencesTable(self.connection, self._recorder)

    @cached_property
    def sealed(self) -> SealedTable:
        """What the vault has sealed."""
        from workstation.storage.sealed_table import SqliteSealedTable

        return SqliteSealedTable(self.connection)

    @cached_property
    def db(self) -> Database:
        """sqlite-utils' view of the same connection."""
        from sqlite_utils import Database

        return Database(self.connection, execute_plugins=False, recursive_triggers=False)

    def touch(self, subject: Subject, identifier: str, *, arrived: bool = False) -> None:
        """Record that something changed; announced after the commit (a no-op on snapshots)."""
        self._recorder.touch(subject, identifier, arrived=arrived)

    def start_recording(self) -> None:
        """Begin a write transaction with nothing recorded."""
        self._recorder.start()

    def stop_recording(self) -> Changes:
        """End a write transaction and return what it touched."""
        return self._recorder.stop()
