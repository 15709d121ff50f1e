"""Addresses of a WordPress site: its API root, URLs of routes, and its canonical name. Pure."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Final
from urllib.parse import urlencode, urljoin, urlsplit

_LINK_HEADER: Final = re.compile(r'<([^>]+)>\s*;[^,]*\brel="https://api\.w\.org/"')
_LINK_TAG: Final = re.compile(rb"<link\b[^>]*\brel=[\"']https://api\.w\.org/[\"'][^>]*>", re.IGNORECASE)
_HREF: Final = re.compile(rb"\bhref=[\"']([^\"'>]+)[\"']", re.IGNORECASE)


def api_root(page_url: str, link_header: str, body: bytes) -> str:
    """Return the API root that a page names in its Link header or its markup, or "".

    Source: https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
    """
    named = _LINK_HEADER.search(link_header)
    if named:
        return urljoin(page_url, str(named.group(1)))
    tag = _LINK_TAG.search(body)
    href = _HREF.search(tag.group(0)) if tag else None
    return urljoin(page_url, unescape(href.group(1).decode("utf-8", "replace"))) if href else ""


def usual_roots(site_url: str) -> tuple[str, str]:
    """Return where the API of a site is when no page names it: with and without pretty permalinks."""
    base = site_url.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0].rstrip("/")
    return f"{base}/wp-json/", f"{base}/?rest_route=/"


def route_url(root: str, route: str, query: Mapping[str, str] | None = None) -> str:
    """Return the URL of a route such as `/wp/v2/comments` under `root`, with a query."""
    encoded = urlencode(query or {})
    if "rest_route=" in root:
        return f"{root.rstrip('/')}{route}{'&' if encoded else ''}{encoded}"
    return f"{root.rstrip('/')}{route}{'?' if encoded else ''}{encoded}"


def site_name(home: str) -> str:
    """Return the canonical name of a site: host, port unless usual, and folder; the same for http and https."""
    parts = urlsplit(home)
    port = f":{parts.port}" if parts.port and parts.port not in {80, 443} else ""
    return f"{(parts.hostname or '').lower()}{port}{parts.path.rstrip('/')}"


def with_scheme(address: str) -> str:
    """Return what a person typed as an address with a scheme; without one it is https."""
    text = address.strip()
    return text if "://" in text else f"https://{text}"
