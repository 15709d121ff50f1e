"""Tables of the workspace database, as the services use them."""

from typing import Protocol


class PublicationsTable(Protocol):
    """Filled in by its slice."""
