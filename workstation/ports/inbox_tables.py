"""Tables of the workspace database, as the services use them."""

from typing import Protocol


class ConversationsTable(Protocol):
    """Filled in by its slice."""


class MessagesTable(Protocol):
    """Filled in by its slice."""


class SearchIndex(Protocol):
    """Filled in by its slice."""


class TriageTable(Protocol):
    """Filled in by its slice."""
