"""A row of conversations as what its messages make of it."""

from typing import Any

from workstation.domain.channels import ConversationMode
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import AccountId, ConversationId
from workstation.domain.threads import ThreadFacts
from workstation.storage.row_mapping import from_us, from_us_or_none


def thread_facts(row: tuple[Any, ...]) -> ThreadFacts:
    """Return the facts in a row of `conversations_table`'s query."""
    return ThreadFacts(
        id=ConversationId(row[0].hex()),
        account=AccountId(row[1].hex()),
        root=row[2],
        mode=ConversationMode(row[3]),
        state=ConversationState(row[4]),
        subject=row[5],
        who=row[6],
        preview=row[7],
        mention=bool(row[8]),
        first_at=from_us(row[9]),
        last_at=from_us(row[10]),
        arrived_at=from_us_or_none(row[11]),
        message_count=row[12],
        taken_up=bool(row[13]),
    )
