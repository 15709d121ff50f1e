"""One entry as its format's reader found it, before identity and threads are settled; and the step that settles them.

Identity: the publisher's id, else the link, else a hash of what it says. Several entries with one id are versions of
one entry where the format says so (Atom, RFC 4287 section 4.1.1: the latest counts); elsewhere they are a publisher's
mistake, and link or title tell them apart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from workstation.connectors.feed.feed_document import CommentFeed
from workstation.domain.channels import ConversationMode
from workstation.domain.identifiers import hash_parts
from workstation.domain.messages import Attachment, Author, IncomingMessage, MessageKind

MAX_ID = 1_000
"""Longer ids are replaced by their hash."""

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: texts and links are clean already.

    `reply_to` and `reply_link` are the id and the page that its `thr:in-reply-to` names (RFC 4685).
    """

    declared_id: str
    author: Author
    title: str
    text: str
    html: str = ""
    link: str = ""
    sent_at: datetime | None = None
    edited_at: datetime | None = None
    language: str = ""
    attachments: tuple[Attachment, ...] = ()
    labels: tuple[str, ...] = ()
    reply_to: str = ""
    reply_link: str = ""
    comments_url: str = ""
    comments_count: int | None = None


def identified(entries: Sequence[Entry], *, ids_hold: bool) -> dict[str, Entry]:
    """Return the entries by native id, in document order.

    Args:
        entries: what the reader found.
        ids_hold: whether one id always means one entry in this format.
    """
    shared = set() if ids_hold else _shared_ids(entries)
    found: dict[str, Entry] = {}
    for entry in entries:
        native_id = _apart(entry) if entry.declared_id in shared else _native_id(entry.declared_id, entry)
        known = found.get(native_id)
        if known is None or _changed_at(entry) > _changed_at(known):
            found[native_id] = entry
    return found


def settled(found: Mapping[str, Entry], *, comments_of: str = "", by_link: bool = False) -> tuple[IncomingMessage, ...]:
    """Return the entries as messages.

    Args:
        found: entries by native id.
        comments_of: native id of the entry that all of these are comments on ("" for an ordinary feed).
        by_link: the feed holds comments on many entries (a site's comment feed): each link's page is its root.
    """
    parents = _parents(found)
    messages = []
    for native_id, entry in found.items():
        page = entry.link.partition("#")[0] if by_link else ""
        messages.append(
            _message(native_id, entry, parents[native_id], comments_of or page or _root(native_id, parents))
        )
    return tuple(messages)


def comment_feeds(found: Mapping[str, Entry]) -> tuple[CommentFeed, ...]:
    """Return the comment feeds that the entries name, in document order."""
    return tuple(
        CommentFeed(entry=native_id, url=entry.comments_url, count=entry.comments_count)
        for native_id, entry in found.items()
        if entry.comments_url
    )


def _shared_ids(entries: Sequence[Entry]) -> set[str]:
    """Return the ids that stand on entries with different links or titles."""
    faces: dict[str, tuple[str, str]] = {}
    return {
        entry.declared_id
        for entry in entries
        if entry.declared_id
        and faces.setdefault(entry.declared_id, (entry.link, entry.title)) != (entry.link, entry.title)
    }


def _apart(entry: Entry) -> str:
    return _native_id("", entry) if entry.link else "hash:" + hash_parts("entry", entry.declared_id, entry.title)


def _changed_at(entry: Entry) -> datetime:
    return entry.edited_at or entry.sent_at or _LONG_AGO


def _native_id(declared: str, entry: Entry) -> str:
    native_id = declared or entry.link
    if not native_id:
        moment = entry.sent_at.isoformat() if entry.sent_at else ""
        return "hash:" + hash_parts("entry", entry.title, entry.text, moment, *(item.url for item in entry.attachments))
    return native_id if len(native_id) <= MAX_ID else "hash:" + hash_parts("entry", native_id)


def _parents(found: Mapping[str, Entry]) -> dict[str, str]:
    """Return the id that each entry answers, or "". Publishers change their ids; then the page still tells."""
    pages = {entry.link: native_id for native_id, entry in found.items() if entry.link}
    return {
        native_id: entry.reply_to if entry.reply_to in found else pages.get(entry.reply_link, entry.reply_to)
        for native_id, entry in found.items()
    }


def _root(native_id: str, parents: Mapping[str, str]) -> str:
    """Follow answers upwards; publishers can write circles."""
    seen = {native_id}
    while parents.get(native_id) and parents[native_id] not in seen:
        native_id = parents[native_id]
        seen.add(native_id)
    return native_id


def _message(native_id: str, entry: Entry, answers: str, root: str) -> IncomingMessage:
    is_comment = root != native_id or bool(answers)
    parent = answers or (root if is_comment else None)
    return IncomingMessage(
        native_id=native_id,
        thread_root=root,
        parent=parent if parent != native_id else None,
        author=entry.author,
        text=entry.text,
        html=entry.html,
        subject=entry.title,
        kind=MessageKind.COMMENT if is_comment else MessageKind.ENTRY,
        mode=ConversationMode.ADDRESSED if is_comment else ConversationMode.HEARD,
        url=entry.link,
        sent_at=entry.sent_at,
        edited_at=entry.edited_at,
        language=entry.language,
        attachments=entry.attachments,
        labels=entry.labels,
    )
