"""Ids and random bytes made by us."""

from typing import Protocol


class IdentityMaker(Protocol):
    """Makes ids that sort by time, and nonces."""

    def new_id(self) -> str:
        """Return a fresh UUIDv7 as text."""
        ...

    def nonce(self, size: int = 16) -> bytes:
        """Return `size` random bytes."""
        ...
