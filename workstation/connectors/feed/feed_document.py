"""What one feed document says, and the compact form in which a worker hands it over."""

from dataclasses import dataclass

import msgspec

from workstation.domain.messages import IncomingMessage


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentFeed:
    """The feed of comments under one entry (`wfw:commentRss`, or a `replies` link); `count` as the entry states it."""

    entry: str
    url: str
    count: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PollingHints:
    """How often the publisher wants to be asked. Hours are GMT, 0 to 23; Monday is day 0."""

    minutes: float | None = None
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedDocument:
    """One feed document.

    `format` is a short name (`rss20`, `atom10`, `json1.1`, ...), `link` the website it belongs to; `retracted` are the
    ids that it declares deleted (RFC 6721); `marks` are short hashes of the messages' ids, to recognise them by later.
    """

    format: str
    title: str
    link: str = ""
    messages: tuple[IncomingMessage, ...] = ()
    marks: tuple[str, ...] = ()
    retracted: tuple[str, ...] = ()
    comment_feeds: tuple[CommentFeed, ...] = ()
    hints: PollingHints = PollingHints()


def encode_document(document: FeedDocument) -> bytes:
    """Return the document as MessagePack: an eighth of pickle's time on either side."""
    return msgspec.msgpack.encode(document)


def decode_document(data: bytes) -> FeedDocument:
    """Return the document that `encode_document` wrote."""
    return msgspec.msgpack.decode(data, type=FeedDocument)
