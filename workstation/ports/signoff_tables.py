"""Tables of the workspace database, as the services use them."""

from typing import Protocol


class CharterTable(Protocol):
    """Filled in by its slice."""


class DraftsTable(Protocol):
    """Filled in by its slice."""


class JournalTable(Protocol):
    """Filled in by its slice."""


class ScratchTable(Protocol):
    """Filled in by its slice."""
