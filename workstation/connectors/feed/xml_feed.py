"""RSS, RDF, CDF and Atom: feedparser's result, read field by field by what each field's type declares. Pure.

feedparser gets BYTES only (a text would be opened as a file or fetched as an address), with its own sanitiser and its
rewriting of relative links switched off: both are done better here (ARCHITECTURE section 4).
"""

import io
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from html import unescape
from typing import Any, Final

from workstation.connector_kit.html_text import one_line, plain_text, web_link
from workstation.connectors.feed.entry import Entry, comment_feeds, identified, settled
from workstation.connectors.feed.entry_body import read_body
from workstation.connectors.feed.feed_document import FeedDocument
from workstation.connectors.feed.plain_rss import read_plain_rss
from workstation.connectors.feed.polling_hints import read_hints
from workstation.domain.errors import InternalBug, NetworkProblem
from workstation.domain.messages import Attachment, Author

HTML_TYPES: Final = frozenset({"text/html", "application/xhtml+xml"})
MAX_LABELS: Final = 20
MAX_ATTACHMENTS: Final = 50
_CHANNEL: Final = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>]{0,500}>\s*)*<channel\b", re.I | re.S
)
"""An empty CDF channel is the one feed that feedparser does not name."""

_TOMBSTONE: Final = re.compile(rb"""<(?:[a-z]{1,20}:)?deleted-entry\s(?:[^<>]{0,500}\s)?ref\s*=\s*("[^"]*"|'[^']*')""")

Fields = dict[str, Any]
"""A part of feedparser's result. Read with `dict.get`: its own `get` answers for absent names with other fields."""


def parse_bytes(body: bytes, headers: Mapping[str, str]) -> Fields:
    """Run feedparser over the bytes of a document, with the response headers that decide its charset and language.

    Raises:
        InternalBug: when given anything but bytes.
    """
    if not isinstance(body, bytes):
        raise InternalBug("feed_reader_wants_bytes", got=type(body).__name__)
    import feedparser

    parsed: Fields = feedparser.parse(
        io.BytesIO(body), response_headers=dict(headers), sanitize_html=False, resolve_relative_uris=False
    )
    return parsed


def read_xml_feed(
    body: bytes, headers: Mapping[str, str], url: str, latest: datetime, *, comments_of: str = "", by_link: bool = False
) -> FeedDocument:
    """Read a document.

    Args:
        body: the bytes as received (decompressed).
        headers: response headers, lower-case names.
        url: where the document came from; relative links are relative to it.
        latest: a time after this one is a publisher's mistake and reads as "not stated".
        comments_of: see `entry.settled`.
        by_link: see `entry.settled`.

    Raises:
        NetworkProblem: `not_a_feed`.
    """
    # Given a base address, feedparser would join it anew for each element: a fifth of the whole time.
    base_url = web_link(headers.get("content-location", ""), url) or url
    described = {name: value for name, value in headers.items() if name != "content-location"}
    parsed = read_plain_rss(body, described) or parse_bytes(body, described)
    version = str(dict.get(parsed, "version") or "")
    found: list[Fields] = dict.get(parsed, "entries") or []
    if not version and not found and not _CHANNEL.match(body):
        raise NetworkProblem("not_a_feed", sent=True, url=url)
    feed: Fields = dict.get(parsed, "feed") or {}
    entries = identified(
        [_entry(fields, feed, version, base_url, latest) for fields in found], ids_hold=version.startswith("atom")
    )
    return FeedDocument(
        format=version or "unknown",
        title=_line(feed, "title"),
        link=web_link(_text(feed, "link"), base_url),
        messages=settled(entries, comments_of=comments_of or _reply_to(feed), by_link=by_link),
        retracted=_retracted(body),
        comment_feeds=comment_feeds(entries),
        hints=read_hints(body, feed),
    )


def _retracted(body: bytes) -> tuple[str, ...]:
    """Return the ids of Atom tombstones (RFC 6721), which feedparser keeps only the last of."""
    if b"deleted-entry" not in body:
        return ()
    refs = (unescape(ref[1:-1].decode("utf-8", "replace")) for ref in _TOMBSTONE.findall(body))
    return tuple(dict.fromkeys(plain_text(ref) for ref in refs if ref.strip()))


def _entry(fields: Fields, feed: Fields, version: str, base_url: str, latest: datetime) -> Entry:
    text, html = read_body(fields, guesses_markup=not version.startswith("atom"), base_url=base_url)
    sent = _moment(dict.get(fields, "published_parsed"), latest)
    updated = _moment(dict.get(fields, "updated_parsed"), latest)
    comments_url, count = _comments(fields, base_url)
    return Entry(
        declared_id=plain_text(_text(fields, "id")),
        author=_author(fields) or _author(feed) or Author(native_id="", name=_line(feed, "title")),
        title=_line(fields, "title"),
        text=text,
        html=html,
        link=web_link(_text(fields, "link"), base_url),
        sent_at=sent or updated,
        edited_at=updated if updated and sent and updated > sent else None,
        language=_language(fields, feed),
        attachments=_attachments(fields, base_url),
        labels=_labels(fields),
        reply_to=_reply_to(fields),
        reply_link=_reply_link(fields, base_url),
        comments_url=comments_url,
        comments_count=count,
    )


def _text(fields: Fields, name: str) -> str:
    value = dict.get(fields, name)
    return value if isinstance(value, str) else ""


def _line(fields: Fields, name: str) -> str:
    detail = dict.get(fields, f"{name}_detail")
    markup = isinstance(detail, dict) and dict.get(detail, "type") in HTML_TYPES
    return one_line(_text(fields, name), markup=markup)


def _moment(parsed: object, latest: datetime) -> datetime | None:
    if not isinstance(parsed, tuple):
        return None
    try:
        year, month, day, hour, minute, second = parsed[:6]
        moment = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment <= latest else None


def _author(fields: Fields) -> Author | None:
    authors = dict.get(fields, "authors")
    first = authors[0] if isinstance(authors, list) and authors and isinstance(authors[0], dict) else {}
    email = one_line(_text(first, "email"), markup=False)
    name = one_line(_text(first, "name") or _text(fields, "author"), markup=False) or email
    if not name:
        return None
    link = web_link(_text(first, "href"))
    return Author(native_id=email or link or name, name=name, handle=email, url=link)


def _language(fields: Fields, feed: Fields) -> str:
    own = _text(fields, "language")
    if own:
        return one_line(own, markup=False, limit=35)
    for detail in (dict.get(fields, "summary_detail"), dict.get(fields, "title_detail")):
        if isinstance(detail, dict) and isinstance(dict.get(detail, "language"), str):
            return one_line(detail["language"], markup=False, limit=35)
    return one_line(_text(feed, "language"), markup=False, limit=35)


def _labels(fields: Fields) -> tuple[str, ...]:
    tags = dict.get(fields, "tags") or []
    names = (one_line(_text(tag, "label") or _text(tag, "term"), markup=False, limit=100) for tag in tags)
    return tuple(dict.fromkeys(name for name in names if name))[:MAX_LABELS]


def _attachments(fields: Fields, url: str) -> tuple[Attachment, ...]:
    links = [link for link in dict.get(fields, "links") or [] if dict.get(link, "rel") == "enclosure"]
    found: dict[str, Attachment] = {}
    for link in links[:MAX_ATTACHMENTS]:
        address = web_link(_text(link, "href"), url)
        if address:
            size = _text(link, "length")
            found[address] = Attachment(
                url=address,
                media_type=one_line(_text(link, "type"), markup=False, limit=100),
                title=one_line(_text(link, "title"), markup=False),
                size=int(size[:15]) if size.isascii() and size.isdigit() else None,
            )
    return tuple(found.values())


def _reply_to(fields: Fields) -> str:
    named = dict.get(fields, "thr_in-reply-to")
    return plain_text(_text(named, "ref"))[:1_000] if isinstance(named, dict) else ""


def _reply_link(fields: Fields, url: str) -> str:
    named = dict.get(fields, "thr_in-reply-to")
    return web_link(_text(named, "href"), url) if isinstance(named, dict) else ""


def _comments(fields: Fields, url: str) -> tuple[str, int | None]:
    """Return the address of the entry's comment feed ("" if none) and the number of comments it states."""
    address = _text(fields, "wfw_commentrss")
    stated = _text(fields, "slash_comments") or _text(fields, "thr_total")
    for link in dict.get(fields, "links") or []:
        if dict.get(link, "rel") == "replies" and "xml" in _text(link, "type"):
            address = address or _text(link, "href")
            stated = stated or _text(link, "thr:count") or _text(link, "count")
    stated = stated.strip()
    return web_link(address, url), int(stated[:9]) if stated.isascii() and stated.isdigit() else None
