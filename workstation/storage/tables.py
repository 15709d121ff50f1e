"""Every table over one connection."""

from functools import cached_property
from typing import TYPE_CHECKING

from workstation.domain.changes import Changes, Subject
from workstation.ports.channel_tables import ChannelsTable
from workstation.ports.inbox_tables import ConversationsTable, MessagesTable, SearchIndex, TriageTable
from workstation.ports.publishing_tables import PublicationsTable
from workstation.ports.signoff_tables import CharterTable, DraftsTable, JournalTable, ScratchTable
from workstation.ports.workspace_tables import PreferencesTable, SealedTable
from workstation.storage.channels_table import SqliteChannelsTable
from workstation.storage.charter_table import SqliteCharterTable
from workstation.storage.connections import SqliteConnection
from workstation.storage.conversations_table import SqliteConversationsTable
from workstation.storage.drafts_table import SqliteDraftsTable
from workstation.storage.inbox_counters import InboxCounters
from workstation.storage.journal_table import SqliteJournalTable
from workstation.storage.messages_table import SqliteMessagesTable
from workstation.storage.preferences_table import SqlitePreferencesTable
from workstation.storage.publications_table import SqlitePublicationsTable
from workstation.storage.recording import ChangeRecorder
from workstation.storage.scratch_table import SqliteScratchTable
from workstation.storage.sealed_table import SqliteSealedTable
from workstation.storage.search_index import SqliteSearchIndex
from workstation.storage.triage_table import SqliteTriageTable

if TYPE_CHECKING:
    from sqlite_utils import Database


class SqliteTables:
    """Composes one object per table; lives as long as its connection and serves one transaction after the other."""

    def __init__(self, connection: SqliteConnection) -> None:
        """Build every table over `connection`."""
        self.connection = connection
        self._recorder = ChangeRecorder()
        self.counters = InboxCounters(connection, self._recorder)
        self.channels: ChannelsTable = SqliteChannelsTable(connection, self._recorder)
        self.messages: MessagesTable = SqliteMessagesTable(connection, self._recorder, self.counters)
        self.conversations: ConversationsTable = SqliteConversationsTable(connection, self._recorder, self.counters)
        self.triage: TriageTable = SqliteTriageTable(connection, self._recorder, self.counters)
        self.search: SearchIndex = SqliteSearchIndex(connection, self.counters)
        self.scratch: ScratchTable = SqliteScratchTable(connection)
        self.drafts: DraftsTable = SqliteDraftsTable(connection)
        self.charter: CharterTable = SqliteCharterTable(connection)
        self.journal: JournalTable = SqliteJournalTable(connection)
        self.publications: PublicationsTable = SqlitePublicationsTable(connection)
        self.preferences: PreferencesTable = SqlitePreferencesTable(connection, self._recorder)
        self.sealed: SealedTable = SqliteSealedTable(connection)

    @cached_property
    def db(self) -> "Database":
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
