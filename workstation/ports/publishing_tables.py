"""What is on its way out, as the publishing service keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.identifiers import AccountId, DraftId, PublicationId
    from workstation.domain.outbox import Outgoing
    from workstation.ports.connector import WireRequest


class PublicationsTable(Protocol):
    """Publications and the requests stored before their first byte leaves."""

    def get(self, publication: PublicationId) -> Outgoing | None:
        """Return one publication."""
        ...

    def put(self, outgoing: Outgoing) -> None:
        """Insert or replace one publication."""
        ...

    def of_draft(self, draft: DraftId) -> tuple[Outgoing, ...]:
        """Return every publication of a draft, oldest first."""
        ...

    def unfinished(self) -> tuple[Outgoing, ...]:
        """Return every publication that has not ended, oldest first."""
        ...

    def ended(self) -> int:
        """Return how many publications have ended."""
        ...

    def may_come_back(self, account: AccountId) -> tuple[Outgoing, ...]:
        """Return the account's latest publications that were or may have been sent, newest first."""
        ...

    def by_native_id(self, account: AccountId, native_id: str) -> Outgoing | None:
        """Return the publication that the platform calls `native_id`."""
        ...

    def recent(self, limit: int) -> tuple[Outgoing, ...]:
        """Return unfinished publications and the latest ended ones, newest first."""
        ...

    def add_request(self, publication: PublicationId, attempt: int, request: WireRequest, at: datetime) -> None:
        """Store a request's exact bytes; storing the same step of the same attempt again must bring equal bytes."""
        ...

    def requests(self, publication: PublicationId) -> Sequence[tuple[int, WireRequest]]:
        """Return every stored request with its attempt, in order."""
        ...
