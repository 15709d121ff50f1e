"""OPML: listparser reads it, after `opml_mending`; nothing is lost without a word. Pure.

Format: http://opml.org/spec2.opml
"""

import re
from collections.abc import Sequence
from typing import Final
from xml.etree import ElementTree as ET

from workstation.connector_kit.html_text import one_line
from workstation.connectors.feed.opml_mending import mend
from workstation.domain.errors import NetworkProblem, Reason
from workstation.ports.feed_lists import FeedList, ListedFeed

FOLDER_MARK: Final = "/"

_DECLARED: Final = re.compile(rb"""^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([A-Za-z0-9_.-]{2,40})["']""")
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_opml(data: bytes) -> FeedList:
    """Return every feed of a list, with its folders.

    Raises:
        NetworkProblem: `opml_not_a_list`.
    """
    text = _decoded(data)
    if "<opml" not in text.lower() and "<outline" not in text.lower():
        raise NetworkProblem("opml_not_a_list")
    mended = mend(text)
    import listparser

    found = listparser.parse(mended.text.encode("utf-8", "replace"))
    feeds = tuple(_listed(feed, mended.sites) for feed in found["feeds"])
    unread = ((str(line), Reason("opml_line_unreadable", {"line": line})) for line in mended.unread_lines)
    return FeedList(feeds=feeds, unread=(*unread, *_not_followed(found["lists"], mended.feedless)))


def write_opml(feeds: Sequence[ListedFeed], title: str) -> bytes:
    """Return the feeds as OPML 2.0; a feed in several folders is written into each."""
    root = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(root, "head"), "title").text = title
    body = ET.SubElement(root, "body")
    folders: dict[str, ET.Element] = {}
    for feed in feeds:
        for name in feed.folders or ("",):
            attributes = {"type": "rss", "text": feed.title or feed.url, "title": feed.title, "xmlUrl": feed.url}
            if feed.site:
                attributes["htmlUrl"] = feed.site
            ET.SubElement(_folder(body, folders, name), "outline", attributes)
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _folder(body: ET.Element, folders: dict[str, ET.Element], name: str) -> ET.Element:
    if not name:
        return body
    if name not in folders:
        parent, _, own = name.rpartition(FOLDER_MARK)
        folders[name] = ET.SubElement(_folder(body, folders, parent), "outline", {"text": own, "title": own})
    return folders[name]


def _decoded(data: bytes) -> str:
    declared = _DECLARED.match(data)
    named = next((name for mark, name in _BOMS if data.startswith(mark)), "")
    for encoding in (named, declared[1].decode("ascii") if declared else "", "utf-8", "windows-1252"):
        try:
            return data.decode(encoding).lstrip("\ufeff")
        except (LookupError, UnicodeError):
            continue
    return data.decode("latin-1")


def _listed(feed: dict[str, object], sites: dict[str, str]) -> ListedFeed:
    url = str(feed["url"]).strip()
    found = feed.get("categories")
    paths = found if isinstance(found, list) else []
    names = (FOLDER_MARK.join(_name(part) for part in path if _name(part)) for path in paths)
    return ListedFeed(
        url=url,
        title=one_line(str(feed.get("title") or ""), markup=False, limit=300),
        site=sites.get(url, ""),
        folders=tuple(dict.fromkeys(name for name in names if name)),
    )


def _name(part: object) -> str:
    return one_line(str(part), markup=False, limit=100).strip(FOLDER_MARK + " ")


def _not_followed(lists: Sequence[dict[str, object]], feedless: Sequence[str]) -> tuple[tuple[str, Reason], ...]:
    others = [(str(item["url"]), Reason("opml_list_not_followed", {})) for item in lists]
    websites = [(site, Reason("opml_no_feed_address", {})) for site in feedless]
    return (*others, *websites)
