"""Finding feeds on a web page: declared alternates, then links that look like feeds, then the usual places. Pure."""

import contextlib
import re
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin

from workstation.connector_kit.html_text import one_line, web_link

FEED_TYPES: Final = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/json",
        "application/xml",
        "text/xml",
        "application/x.atom+xml",
    }
)
COMMON_PATHS: Final = ("/feed/", "/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/rss", "/feed.json")
MAX_LINKS: Final = 30
MAX_PAGE: Final = 1_000_000

_COMMENTS: Final = re.compile(r"/comments/(?:feed|default)|comments-rss|[?&]withcomments=")
_FEEDISH: Final = re.compile(
    r"(?:/(?:feed|rss|atom)/?|\.(?:rss|atom|rdf)|(?:feed|rss|atom|index)\.(?:xml|json))(?:[?#]|$)"
)
_CHARSET: Final = re.compile(rb"charset=[\"']?([a-zA-Z0-9_-]{2,40})")

FeedLink = tuple[str, str]
"""Title and address of a feed."""


class _Page(HTMLParser):
    """Collects what may lead to a feed; never raises on bad markup."""

    def __init__(self, url: str) -> None:
        super().__init__(convert_charrefs=True)
        self.base = url
        self.declared: list[FeedLink] = []
        self.guessed: list[FeedLink] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"base", "link", "a"}:
            return
        values = {name: value or "" for name, value in attrs}
        href = values.get("href", "").strip()
        if tag == "base" and href:
            self.base = urljoin(self.base, href)
        elif tag == "link" and "alternate" in values.get("rel", "").lower().split():
            if values.get("type", "").split(";")[0].strip().lower() in FEED_TYPES:
                self._add(self.declared, values.get("title", ""), href)
        elif tag == "a" and _FEEDISH.search(href.lower()):
            self._add(self.guessed, values.get("title", ""), href)

    def _add(self, links: list[FeedLink], title: str, href: str) -> None:
        address = web_link(href.removeprefix("feed:"), self.base)
        if address and len(links) < MAX_LINKS:
            links.append((one_line(title, markup=False, limit=200), address))


def find_feed_links(body: bytes, content_type: str, url: str) -> tuple[FeedLink, ...]:
    """Return the feeds that a web page names, those for comments last; its declared ones win over guessed ones."""
    page = _Page(url)
    # The standard library's reader gives up on some malformed declarations; what it found until then counts.
    with contextlib.suppress(AssertionError, ValueError):
        page.feed(_page_text(body[:MAX_PAGE], content_type))
    unique = {address: (title, address) for title, address in reversed(page.declared or page.guessed)}
    ordered = [unique[address] for address in reversed(unique)]
    return tuple(sorted(ordered, key=lambda link: is_comment_feed(link[1])))


def usual_places(url: str) -> tuple[FeedLink, ...]:
    """Return the addresses on a site where feeds usually lie."""
    return tuple(("", urljoin(url, path)) for path in COMMON_PATHS)


def is_comment_feed(url: str) -> bool:
    """Tell whether an address is that of a site's comments (WordPress and Blogger name them so)."""
    return _COMMENTS.search(url.lower()) is not None


def _page_text(body: bytes, content_type: str) -> str:
    named = _CHARSET.search(content_type.encode("ascii", "ignore")) or _CHARSET.search(body[:2048])
    try:
        return body.decode(named[1].decode("ascii") if named else "utf-8", "replace")
    except LookupError:
        return body.decode("utf-8", "replace")
