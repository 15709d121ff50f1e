"""What the worker processes run: bytes from outside become facts. Pure: no network, no files, no clock."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from workstation.connectors.feed.feed_document import encode_document
from workstation.connectors.feed.feed_links import FeedLink, find_feed_links, is_comment_feed
from workstation.connectors.feed.json_feed import looks_like_json, read_json_feed
from workstation.connectors.feed.xml_feed import read_xml_feed
from workstation.domain.identifiers import hash_parts

MARKED: Final = 200
"""So many of a document's entries are recognised at the next visit."""


def read_feed(body: bytes, headers: Mapping[str, str], url: str, latest: datetime, comments_of: str = "") -> bytes:
    """Read a feed document of any format.

    Args:
        body: the bytes as received, decompressed.
        headers: the response headers that matter (`content-type`, `content-language`, `content-location`).
        url: the address that answered.
        latest: times after this one read as "not stated".
        comments_of: native id of the entry that this is the comment feed of, or "".

    Returns:
        A `FeedDocument`, encoded (`feed_document.decode_document`).

    Raises:
        NetworkProblem: `not_a_feed`.
    """
    if looks_like_json(body, headers.get("content-type", "")):
        document = read_json_feed(body, url, latest, comments_of=comments_of)
    else:
        by_link = not comments_of and is_comment_feed(url)
        document = read_xml_feed(body, headers, url, latest, comments_of=comments_of, by_link=by_link)
    marks = (hash_parts(message.native_id)[:12] for message in document.messages[:MARKED])
    return encode_document(replace(document, marks=tuple(marks)))


def find_feeds(body: bytes, content_type: str, url: str) -> tuple[FeedLink, ...]:
    """Return (title, address) of the feeds that a web page names."""
    return find_feed_links(body, content_type, url)
