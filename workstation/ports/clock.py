"""Time as the services ask for it; tests bring their own."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The present, aware UTC."""

    def now(self) -> datetime:
        """Return the present time, aware, in UTC."""
        ...
