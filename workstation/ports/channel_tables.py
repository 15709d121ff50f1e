"""Channels as the services keep them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.channels import Capabilities, Channel, ChannelState, Freshness
    from workstation.domain.identifiers import AccountId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Where one channel stands with the network: what was read up to, how it went, and when it is asked again.

    `failures` counts attempts in a row that brought nothing but a problem.
    """

    cursor: Mapping[str, str]
    state: ChannelState
    freshness: Freshness
    failures: int = 0


class ChannelsTable(Protocol):
    """Channels; every change is reported as `Subject.CHANNEL`. Removed channels keep their messages."""

    def get(self, account: AccountId, person: PersonId | None = None, *, removed: bool = False) -> Channel | None:
        """Return one channel, a removed one only with `removed`; `unread` counts what `person` has not read."""
        ...

    def all(self, person: PersonId | None = None) -> tuple[Channel, ...]:
        """Return every channel that was not removed, by title."""
        ...

    def add(self, channel: Channel) -> None:
        """Add a channel, or bring a removed one back with these values and its old cursor."""
        ...

    def remove(self, account: AccountId) -> None:
        """Take a channel out of every list; its messages stay readable."""
        ...

    def rename(self, account: AccountId, title: str) -> None:
        """Give a channel another title."""
        ...

    def set_address(self, account: AccountId, address: str) -> None:
        """Store a permanent move."""
        ...

    def set_settings(self, account: AccountId, settings: Mapping[str, str], capabilities: Capabilities) -> None:
        """Store what connecting again found."""
        ...

    def set_labels(self, account: AccountId, labels: tuple[str, ...]) -> None:
        """Store the channel's own labels (folders of a feed list)."""
        ...

    def set_state(self, account: AccountId, state: ChannelState) -> None:
        """Pause, resume or mark a channel; resuming clears the pause until the next attempt."""
        ...

    def set_may_publish(self, accounts: frozenset[AccountId]) -> None:
        """Store which channels this workstation is the charter's publisher of; all others are not."""
        ...

    def visit(self, account: AccountId) -> Visit:
        """Return where a channel stands; raises NotFound."""
        ...

    def save_visit(self, account: AccountId, visit: Visit) -> None:
        """Store where a channel stands."""
        ...

    def due(self, now: datetime) -> tuple[AccountId, ...]:
        """Return the channels to ask now, longest overdue first; never paused, gone or disconnected ones."""
        ...

    def next_due(self) -> datetime | None:
        """Return when the next channel is due, or None when none will ever be."""
        ...
