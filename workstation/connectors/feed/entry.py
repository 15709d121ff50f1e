"""One entry as its format's reader found it, before identity and threads are settled; and the step that settles them.

Identity: the publisher's id, else the link, else a hash of what it says. One id on several links is a publisher's
mistake; then the links identify.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from workstation.connectors.feed.feed_document import CommentFeed
from workstation.domain.channels import ConversationMode
from workstation.domain.identifiers import hash_parts
from workstation.domain.messages import Attachment, Author, IncomingMessage, MessageKind

MAX_ID = 1_000
"""Longer ids are replaced by their hash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: texts and links are clean already. `reply_to` is the id its `thr:in-reply-to` names."""

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
    comments_url: str = ""
    comments_count: int | None = None


def settled(entries: Sequence[Entry], *, comments_of: str = "", by_link: bool = False) -> tuple[IncomingMessage, ...]:
    """Return the entries as messages, each id once, in document order.

    Args:
        entries: what the reader found.
        comments_of: native id of the entry that all of these are comments on ("" for an ordinary feed).
        by_link: the feed holds comments on many entries (a site's comment feed): each link's page is its root.
    """
    parents = {native_id: entry.reply_to for native_id, entry in _identified(entries)}
    found: dict[str, IncomingMessage] = {}
    for native_id, entry in _identified(entries):
        if native_id in found:
            continue
        page = entry.link.partition("#")[0] if by_link else ""
        root = comments_of or page or _root(native_id, parents)
        found[native_id] = _message(native_id, entry, root, parents)
    return tuple(found.values())


def comment_feeds(entries: Sequence[Entry]) -> tuple[CommentFeed, ...]:
    """Return the comment feeds that the entries name, in document order."""
    named = {
        native_id: CommentFeed(entry=native_id, url=entry.comments_url, count=entry.comments_count)
        for native_id, entry in _identified(entries)
        if entry.comments_url
    }
    return tuple(named.values())


def _identified(entries: Sequence[Entry]) -> Iterable[tuple[str, Entry]]:
    links: dict[str, set[str]] = {}
    for entry in entries:
        links.setdefault(entry.declared_id, set()).add(entry.link)
    for entry in entries:
        shared = len(links[entry.declared_id]) > 1
        yield _native_id("" if shared else entry.declared_id, entry), entry


def _native_id(declared: str, entry: Entry) -> str:
    native_id = declared or entry.link
    if not native_id:
        moment = entry.sent_at.isoformat() if entry.sent_at else ""
        return "hash:" + hash_parts("entry", entry.title, entry.text, moment, *(item.url for item in entry.attachments))
    return native_id if len(native_id) <= MAX_ID else "hash:" + hash_parts("entry", native_id)


def _root(native_id: str, parents: Mapping[str, str]) -> str:
    """Follow answers upwards; publishers can write circles."""
    seen = {native_id}
    while parents.get(native_id) and parents[native_id] not in seen:
        native_id = parents[native_id]
        seen.add(native_id)
    return native_id


def _message(native_id: str, entry: Entry, root: str, parents: Mapping[str, str]) -> IncomingMessage:
    is_comment = root != native_id or bool(entry.reply_to)
    parent = entry.reply_to or (root if is_comment else None)
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
