"""Messages between rows and values."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.domain.channels import ConversationMode
from workstation.domain.identifiers import AccountId, ConversationId, MessageId, PublicationId, message_id
from workstation.domain.messages import (
    Attachment,
    Author,
    IncomingMessage,
    Message,
    MessageKind,
    OwnAnswer,
    RemoteState,
)
from workstation.storage.row_mapping import from_us, from_us_or_none, to_blob, to_us, to_us_or_none

if TYPE_CHECKING:
    from workstation.domain.storing import MessageToStore

_NOBODY = frozenset({"", "0"})

COLUMNS = (
    "slot, id, conversation, account, native_id, thread_root, parent, kind, state, version_hash, version_seen_at,"
    " sent_at, received_at, edited_at, author_native, author_name, author_handle, author_url, author_key, url,"
    " language, rating, has_link, attachments, own, subject, text, html"
)

SELECT_MESSAGES = """SELECT m.slot, m.id, c.id, a.id, m.native_id, m.parent, m.kind, m.state, m.version_hash,
    m.version_count, m.sent_at, m.received_at, m.edited_at, m.author_native, m.author_name, m.author_handle,
    m.author_url, m.url, m.language, m.rating, m.attachments, m.own, m.subject, m.text, m.html,
    c.loud AND m.own IS NULL AND m.received_at > ifnull((
        SELECT r.read_at FROM read_marks r WHERE r.person = :person AND r.conversation = m.conversation), -1)
    FROM messages m JOIN conversations c ON c.num = m.conversation JOIN channels a ON a.num = m.account"""


def author_key(account: int, message: IncomingMessage) -> str | None:
    """Return what tells the same human again: a profile link, else the account's own name for the person.

    Only people who speak to us have one; ids such as WordPress's 0 stand for anybody without an account.
    """
    if message.mode is not ConversationMode.ADDRESSED:
        return None
    author = message.author
    native = author.native_id if author.native_id not in _NOBODY else ""
    within = native or author.handle or author.name
    return author.url or (f"{account}|{within}" if within else None)


def own_to_json(own: OwnAnswer | None) -> str | None:
    """Return what is known of our own message as JSON."""
    if own is None:
        return None
    return json.dumps(
        {
            "publication": own.publication,
            "written_by": own.written_by,
            "signed_by": [[name, role, to_us(at)] for name, role, at in own.signed_by],
            "confirmed_at": to_us_or_none(own.confirmed_at),
            "differs": own.differs,
        }
    )


def own_from_json(text: str | None) -> OwnAnswer | None:
    """Return what is known of our own message, None when it is not ours."""
    if text is None:
        return None
    raw = json.loads(text)
    return OwnAnswer(
        publication=None if raw["publication"] is None else PublicationId(raw["publication"]),
        written_by=raw["written_by"],
        signed_by=tuple((name, role, from_us(at)) for name, role, at in raw["signed_by"]),
        confirmed_at=from_us_or_none(raw["confirmed_at"]),
        differs=raw["differs"],
    )


def attachments_to_json(message: IncomingMessage) -> str | None:
    """Return the attachments as JSON, None when there are none."""
    if not message.attachments:
        return None
    return json.dumps([[item.url, item.media_type, item.title, item.size] for item in message.attachments])


def has_link(message: IncomingMessage) -> bool:
    """Tell whether the text points somewhere."""
    return "://" in message.text or "href=" in message.html


def message_columns(number: int, conversation: int, account: int, item: MessageToStore) -> tuple[object, ...]:
    """Return the values of `COLUMNS`."""
    message, author = item.message, item.message.author
    return (
        number,
        to_blob(item.id),
        conversation,
        account,
        message.native_id,
        message.thread_root,
        message.parent,
        message.kind.value,
        message.state.value,
        to_blob(item.version_hash),
        to_us(item.received_at),
        to_us_or_none(message.sent_at),
        to_us(item.received_at),
        to_us_or_none(message.edited_at),
        author.native_id,
        author.name,
        author.handle,
        author.url,
        author_key(account, message),
        message.url,
        message.language,
        message.rating,
        has_link(message),
        attachments_to_json(message),
        own_to_json(item.own),
        message.subject,
        message.text,
        message.html,
    )


def _sent(sent: int | None, received: int) -> datetime:
    return from_us(received if sent is None else sent)


def message_from_row(row: tuple[Any, ...]) -> Message:
    """Return the message for one row of `SELECT_MESSAGES`."""
    account = AccountId(row[3].hex())
    return Message(
        id=MessageId(row[1].hex()),
        conversation=ConversationId(row[2].hex()),
        account=account,
        native_id=row[4],
        parent=message_id(account, row[5]) if row[5] else None,
        kind=MessageKind(row[6]),
        state=RemoteState(row[7]),
        version_hash=row[8].hex(),
        version_count=row[9],
        sent_at=_sent(row[10], row[11]),
        received_at=from_us(row[11]),
        edited_at=from_us_or_none(row[12]),
        author=Author(row[13], row[14], row[15], row[16]),
        url=row[17],
        language=row[18],
        rating=row[19],
        attachments=tuple(Attachment(*item) for item in json.loads(row[20] or "[]")),
        own=own_from_json(row[21]),
        subject=row[22],
        text=row[23],
        html=row[24],
        unread=bool(row[25]),
    )
