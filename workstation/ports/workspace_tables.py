"""Tables of the workspace database, as the services use them."""

from typing import Protocol


class PreferencesTable(Protocol):
    """Filled in by its slice."""


class SealedTable(Protocol):
    """Filled in by its slice."""
