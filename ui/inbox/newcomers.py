"""Counts what arrived since the list was made, so that it can be announced without moving anything."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from workstation.domain.conversations import ConversationRow
from workstation.domain.identifiers import ConversationId

SETTLE_MS = 300
"""Arrivals in a row are looked for once."""


def count_newcomers(page: Sequence[ConversationRow], listed: Mapping[ConversationId, datetime]) -> int:
    """Return how many rows of the first page are new to the list, or have something newer than it knows.

    Args:
        page: the first page of the query as it would be now.
        listed: every conversation of the list with the moment it is sorted by there.
    """
    return sum(1 for row in page if row.id not in listed or row.last_at > listed[row.id])
