"""One line of the inbox, read from SQLite."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workstation.domain.channels import ConversationMode
from workstation.domain.conversations import ConversationRow, ConversationState, Priority
from workstation.domain.identifiers import AccountId, ConversationId, DraftId, PersonId
from workstation.storage.row_mapping import from_us, from_us_or_none

if TYPE_CHECKING:
    from workstation.domain.queries import Viewpoint

UNREAD = """(c.loud AND NOT EXISTS (
    SELECT 1 FROM read_marks r WHERE r.person = :person AND r.conversation = c.num AND r.current))"""

SELECT_ROWS = f"""SELECT c.num, c.id, a.id, a.kind, a.title, c.mode, c.taken_up, c.state, c.subject, c.who, c.preview,
    c.last_at, {UNREAD}, c.message_count, c.assignee,
    (SELECT json_group_array(l.name) FROM conversation_labels l WHERE l.conversation = c.num), c.starred, c.muted,
    c.priority, c.snoozed_until, c.draft, c.draft_badge, c.draft_waiting
    FROM conversations c JOIN channels a ON a.num = c.account"""


def conversation_row(row: tuple[Any, ...], viewpoint: Viewpoint) -> ConversationRow:
    """Return the line for one row of `SELECT_ROWS`."""
    assignee = None if row[14] is None else PersonId(row[14])
    return ConversationRow(
        id=ConversationId(row[1].hex()),
        account=AccountId(row[2].hex()),
        channel_kind=row[3],
        channel_title=row[4],
        mode=ConversationMode(row[5]),
        taken_up=bool(row[6]),
        state=ConversationState(row[7]),
        subject=row[8],
        who=row[9],
        preview=row[10],
        last_at=from_us(row[11]),
        unread=bool(row[12]),
        message_count=row[13],
        assignee=assignee,
        assignee_name="" if assignee is None else viewpoint.names.get(assignee, ""),
        labels=tuple(json.loads(row[15])),
        starred=bool(row[16]),
        muted=bool(row[17]),
        priority=Priority(row[18]),
        snoozed_until=from_us_or_none(row[19]),
        draft=None if row[20] is None else DraftId(row[20]),
        draft_badge=row[21],
        draft_waiting=tuple(json.loads(row[22])),
    )
