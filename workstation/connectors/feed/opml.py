"""OPML: listparser reads it, after the damage of published lists is mended; nothing is lost without a word. Pure.

Mended are bare ampersands (also `&section=`, which a lenient reader takes for a paragraph sign), surplus end tags, and
encodings other than UTF-8. What still cannot be read is named by its line. Format: http://opml.org/spec2.opml
"""

import re
from collections.abc import Sequence
from html.entities import html5
from typing import Final
from xml.etree import ElementTree as ET

from workstation.connector_kit.html_text import one_line
from workstation.domain.errors import NetworkProblem, Reason
from workstation.ports.feed_lists import FeedList, ListedFeed

FOLDER_MARK: Final = "/"

_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_BARE_AMPERSAND: Final = re.compile(r"&(?!(#[0-9]{1,7};|#x[0-9a-fA-F]{1,6};|[a-zA-Z][a-zA-Z0-9]{1,30};))")
_ENTITY: Final = re.compile(r"&([a-zA-Z][a-zA-Z0-9]{1,30};)")
_OUTLINE: Final = re.compile(r"""<outline\b(?:[^<>"']|"[^"]*"|'[^']*')*>|</outline\s*>""", re.IGNORECASE)
_FEED_ATTRIBUTE: Final = re.compile(r"\bxmlurl\s*=", re.IGNORECASE)
_SITE: Final = re.compile(r"""\bhtmlurl\s*=\s*("[^"]*"|'[^']*')""", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"""\bxmlurl\s*=\s*("[^"]*"|'[^']*')""", re.IGNORECASE)
_DECLARED: Final = re.compile(rb"""^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([A-Za-z0-9_.-]{2,40})["']""")
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_opml(data: bytes) -> FeedList:
    """Return every feed of a list, with its folders.

    Raises:
        NetworkProblem: `opml_not_a_list`.
    """
    text = _COMMENT.sub(_only_newlines, _decoded(data))
    if "<opml" not in text.lower() and "<outline" not in text.lower():
        raise NetworkProblem("opml_not_a_list")
    mended = _without_surplus_ends(_BARE_AMPERSAND.sub("&amp;", _ENTITY.sub(_known_entity, text)))
    import listparser

    found = listparser.parse(mended.encode("utf-8", "replace"))
    sites = _sites(mended)
    feeds = tuple(_listed(feed, sites) for feed in found["feeds"] if feed["url"].strip())
    return FeedList(feeds=feeds, unread=(*_unread_lines(mended, feeds), *_not_followed(found)))


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
    return ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


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


def _only_newlines(comment: re.Match[str]) -> str:
    return "\n" * comment[0].count("\n")


def _known_entity(entity: re.Match[str]) -> str:
    return entity[0] if entity[1] in html5 else f"&amp;{entity[1]}"


def _without_surplus_ends(text: str) -> str:
    depth = 0

    def keep(tag: re.Match[str]) -> str:
        nonlocal depth
        if not tag[0].startswith("</"):
            depth += 0 if tag[0].endswith("/>") else 1
        elif depth == 0:
            return ""
        else:
            depth -= 1
        return tag[0]

    return _OUTLINE.sub(keep, text)


def _attribute(pattern: re.Pattern[str], tag: str) -> str:
    from html import unescape

    found = pattern.search(tag)
    return unescape(found[1][1:-1]).strip() if found else ""


def _sites(text: str) -> dict[str, str]:
    """Return the website of each feed: listparser reads it only where there is no feed."""
    tags = (tag[0] for tag in _OUTLINE.finditer(text))
    return {_attribute(_ADDRESS, tag): _attribute(_SITE, tag) for tag in tags if _FEED_ATTRIBUTE.search(tag)}


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


def _unread_lines(text: str, feeds: Sequence[ListedFeed]) -> tuple[tuple[str, Reason], ...]:
    """Return the lines that name a feed which is not among `feeds`."""
    known = {feed.url for feed in feeds}
    readable = {
        tag.start() + place.start(): _attribute(_ADDRESS, tag[0])
        for tag in _OUTLINE.finditer(text)
        for place in _FEED_ATTRIBUTE.finditer(tag[0])
    }
    lines = []
    for place in _FEED_ATTRIBUTE.finditer(text):
        if readable.get(place.start()) not in known:
            line = text.count("\n", 0, place.start()) + 1
            lines.append((str(line), Reason("opml_line_unreadable", {"line": line})))
    return tuple(lines)


def _not_followed(found: dict[str, list[dict[str, object]]]) -> tuple[tuple[str, Reason], ...]:
    lists = [(str(item["url"]), Reason("opml_list_not_followed", {})) for item in found["lists"]]
    websites = [(str(item["url"]), Reason("opml_no_feed_address", {})) for item in found["opportunities"]]
    return (*lists, *websites)
