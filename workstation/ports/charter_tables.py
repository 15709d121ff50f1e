"""The charter as the services use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.identifiers import EventId, TeamId


@dataclass(frozen=True, slots=True)
class StoredCharter:
    """One charter version as kept: its exact envelope."""

    version: int
    id: EventId
    envelope: bytes


class CharterTable(Protocol):
    """Every version of the charter, and the one that still lacks signatures."""

    def add(self, charter: StoredCharter) -> None:
        """Keep an adopted version."""
        ...

    def all(self) -> tuple[StoredCharter, ...]:
        """Return every version, oldest first; two of one version are a fork."""
        ...

    def since(self, version: int) -> tuple[StoredCharter, ...]:
        """Return this version and those after it, oldest first."""
        ...

    def current(self) -> StoredCharter | None:
        """Return the newest version, or None while there is no team."""
        ...

    def team(self) -> TeamId | None:
        """Return the team's id: the id of version 1."""
        ...

    def proposal(self) -> StoredCharter | None:
        """Return the next version that still lacks signatures."""
        ...

    def put_proposal(self, charter: StoredCharter | None) -> None:
        """Keep a proposal in the place of the one before; None forgets it."""
        ...
