"""JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/): every value is checked, nothing is trusted. Pure."""

import codecs
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from workstation.connector_kit.html_text import one_line, plain_text, web_link
from workstation.connectors.feed.entry import Entry, identified, settled
from workstation.connectors.feed.entry_body import body_of
from workstation.connectors.feed.feed_document import FeedDocument
from workstation.domain.errors import NetworkProblem
from workstation.domain.messages import Attachment, Author

VERSION_PREFIX: Final = "https://jsonfeed.org/version/"
MAX_LABELS: Final = 20
MAX_ATTACHMENTS: Final = 50

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

Fields = Mapping[str, Any]


def looks_like_json(body: bytes, content_type: str) -> bool:
    """Tell whether a document is JSON, by its first character: servers often name the wrong type."""
    start = body[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")
    return start.startswith(b"{") or ("json" in content_type.lower() and not start.startswith(b"<"))


def read_json_feed(body: bytes, url: str, latest: datetime, *, comments_of: str = "") -> FeedDocument:
    """Read a document; items without any content are kept, items that are no objects are left out.

    Raises:
        NetworkProblem: `not_a_feed` for broken JSON, or JSON that is no feed.
    """
    try:
        root = msgspec.json.decode(_decoded(body))
    except (msgspec.DecodeError, RecursionError) as error:
        raise NetworkProblem("not_a_feed", sent=True, url=url) from error
    items = root.get("items") if isinstance(root, dict) else None
    if not isinstance(root, dict) or not isinstance(items, list) or not _is_feed(root):
        raise NetworkProblem("not_a_feed", sent=True, url=url)
    entries = [_entry(item, root, url, latest) for item in items if isinstance(item, dict)]
    found = identified(entries, ids_hold=False)
    return FeedDocument(
        format="json" + _text(root, "version").removeprefix(VERSION_PREFIX)[:4],
        title=one_line(_text(root, "title"), markup=False),
        link=web_link(_text(root, "home_page_url"), url),
        messages=settled(found, comments_of=comments_of),
    )


def _is_feed(root: Fields) -> bool:
    version = _text(root, "version")
    return version.startswith((VERSION_PREFIX, VERSION_PREFIX.replace("https:", "http:"))) or not version


def _decoded(body: bytes) -> str:
    encoding = next((name for mark, name in _BOMS if body.startswith(mark)), "utf-8")
    return body.decode(encoding, "replace").lstrip("\ufeff")


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _objects(fields: Fields, name: str) -> list[Fields]:
    value = fields.get(name)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _entry(item: Fields, root: Fields, url: str, latest: datetime) -> Entry:
    text, html = _body(item, url)
    sent = _moment(_text(item, "date_published"), latest)
    modified = _moment(_text(item, "date_modified"), latest)
    title = one_line(_text(root, "title"), markup=False)
    return Entry(
        declared_id=_identity(item.get("id")),
        author=_author(item) or _author(root) or Author(native_id="", name=title),
        title=one_line(_text(item, "title"), markup=False),
        text=text,
        html=html,
        link=web_link(_text(item, "url") or _text(item, "external_url"), url),
        sent_at=sent or modified,
        edited_at=modified if modified and sent and modified > sent else None,
        language=one_line(_text(item, "language") or _text(root, "language"), markup=False, limit=35),
        attachments=_attachments(item, url),
        labels=_labels(item),
    )


def _identity(value: object) -> str:
    """Ids should be strings; the standard tells readers to coerce the numbers that some publishers write."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    return plain_text(str(value))


def _body(item: Fields, url: str) -> tuple[str, str]:
    for name, markup in (("content_html", True), ("content_text", False), ("summary", False)):
        value = _text(item, name)
        if value.strip():
            return body_of(value, markup=markup, base_url=url)
    return "", ""


def _moment(value: str, latest: datetime) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value.strip())
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if moment <= latest else None


def _author(fields: Fields) -> Author | None:
    single = fields.get("author")
    for author in [*_objects(fields, "authors"), *([single] if isinstance(single, dict) else [])]:
        link = web_link(_text(author, "url"))
        name = one_line(_text(author, "name"), markup=False) or link
        if name:
            return Author(native_id=link or name, name=name, url=link)
    return None


def _labels(item: Fields) -> tuple[str, ...]:
    tags = item.get("tags")
    names = (
        (one_line(tag, markup=False, limit=100) for tag in tags if isinstance(tag, str))
        if isinstance(tags, list)
        else ()
    )
    return tuple(dict.fromkeys(name for name in names if name))[:MAX_LABELS]


def _attachments(item: Fields, url: str) -> tuple[Attachment, ...]:
    found: dict[str, Attachment] = {}
    for part in _objects(item, "attachments")[:MAX_ATTACHMENTS]:
        address = web_link(_text(part, "url"), url)
        size = part.get("size_in_bytes")
        if address:
            found[address] = Attachment(
                url=address,
                media_type=one_line(_text(part, "mime_type"), markup=False, limit=100),
                title=one_line(_text(part, "title"), markup=False),
                size=size if isinstance(size, int) and not isinstance(size, bool) and 0 <= size < 2**53 else None,
            )
    return tuple(found.values())
