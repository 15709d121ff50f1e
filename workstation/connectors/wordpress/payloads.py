"""From what the API sends to messages; pure, runs in a worker process.

A thread's root is the post or page that is commented, as `post/12` or `page/3`; comments are `comment/34`; people are
`user/5`, and guests are told apart by their mail address where it may be read, else by their name. Texts are always
made from the rendering, whatever the context, so that a comment has one version hash for everybody who reads it.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from workstation.connector_kit.html_rendering import html_to_text
from workstation.connector_kit.html_text import clean_html, one_line, web_link
from workstation.connectors.wordpress.wire import CommentWire, PostWire, read_many, read_one
from workstation.domain.channels import ConversationMode
from workstation.domain.identifiers import hash_parts
from workstation.domain.messages import Author, Incoming, IncomingMessage, MessageKind, RemoteState, Retraction

_STATES = {"approved": RemoteState.VISIBLE, "hold": RemoteState.PENDING, "spam": RemoteState.SPAM}


@dataclass(frozen=True, slots=True)
class CommentRead:
    """One comment: its number, what it belongs to, when it was written, and the message or retraction that it is."""

    id: int
    post_type: str
    post: int
    written: datetime | None
    item: Incoming


@dataclass(frozen=True, slots=True)
class PostRead:
    """One post or page: when it was last changed, and the message that it is."""

    modified: datetime | None
    public: bool
    item: IncomingMessage


def read_comments(body: bytes) -> list[CommentRead]:
    """Return the comments of a list."""
    return [_comment(wire) for wire in read_many(body, CommentWire) if wire.type in {"comment", ""}]


def read_comment(body: bytes) -> CommentRead:
    """Return one comment."""
    return _comment(read_one(body, CommentWire))


def read_posts(body: bytes) -> list[PostRead]:
    """Return the posts or pages of a list."""
    return [_post(wire) for wire in read_many(body, PostWire)]


def read_post(body: bytes) -> PostRead:
    """Return one post or page."""
    return _post(read_one(body, PostWire))


def _comment(wire: CommentWire) -> CommentRead:
    native = f"comment/{wire.id}"
    written = moment(wire.date_gmt)
    # Anything else (trash, post-trashed, a plugin's own) is no longer shown to anybody.
    state = _STATES.get(wire.status)
    if state is None:
        return CommentRead(wire.id, wire.post_type, wire.post, written, Retraction(native))
    root = f"{wire.post_type}/{wire.post}"
    html = clean_html(wire.content.rendered, wire.link)
    message = IncomingMessage(
        native_id=native,
        thread_root=root,
        author=_author(wire),
        text=html_to_text(html),
        html=html,
        kind=MessageKind.COMMENT,
        mode=ConversationMode.ADDRESSED,
        parent=f"comment/{wire.parent}" if wire.parent else root,
        url=web_link(wire.link),
        sent_at=written,
        state=state,
    )
    return CommentRead(wire.id, wire.post_type, wire.post, written, message)


def _author(wire: CommentWire) -> Author:
    name = one_line(wire.author_name, markup=True)
    if wire.author:
        return Author(f"user/{wire.author}", name, url=web_link(wire.author_url))
    guest = hash_parts("guest", wire.author_email.strip().lower() or name)[:16]
    return Author(f"guest/{guest}", name, url=web_link(wire.author_url))


def _post(wire: PostWire) -> PostRead:
    native = f"{wire.type or 'post'}/{wire.id}"
    html = clean_html(wire.content.rendered, wire.link)
    message = IncomingMessage(
        native_id=native,
        thread_root=native,
        author=Author(f"user/{wire.author}", one_line(wire.author_name, markup=True)),
        text=html_to_text(html),
        html=html,
        kind=MessageKind.POST,
        mode=ConversationMode.HEARD,
        subject=one_line(wire.title.rendered, markup=True),
        url=web_link(wire.link),
        sent_at=moment(wire.date_gmt),
    )
    return PostRead(moment(wire.modified_gmt), wire.status == "publish", message)


def moment(value: str | None) -> datetime | None:
    """Return a `*_gmt` field as aware UTC; WordPress writes it without a zone, and all zeros for "never"."""
    try:
        found = datetime.fromisoformat(value or "")
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
