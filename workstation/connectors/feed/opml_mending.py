"""Mending the damage of published OPML, so that a reader for sound lists can read it. Pure.

Every `<outline …>` is written anew with the attributes that matter. A sound tag is taken as it stands; in a broken one
(quotes inside a description, markup inside a title) each attribute is looked for by its name. Bare ampersands become
`&amp;`: a lenient reader would take `&section=` for a paragraph sign. What names a feed and cannot be read is reported.
"""

import re
from dataclasses import dataclass
from html import unescape
from html.entities import html5
from typing import Final
from xml.sax.saxutils import quoteattr

ATTRIBUTES: Final = ("text", "title", "type", "xmlurl", "htmlurl", "url", "category")

_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_AMPERSAND: Final = re.compile(r"&(?:#[0-9]{1,7};|#x[0-9a-fA-F]{1,6};|([a-zA-Z][a-zA-Z0-9]{1,30};))?")
_PIECE: Final = re.compile(r"<outline\b|</outline\s*>|</body\b|</opml\b", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r"""\s+([a-zA-Z_:][\w:.-]*)\s*=\s*("[^"]*"|'[^']*')""")
_SOUND: Final = re.compile(r"""<outline((?:\s+[a-zA-Z_:][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(/?)>""", re.IGNORECASE)
_LOOSE: Final = {name: re.compile(rf"""[\s"']{name}\s*=\s*("[^"]*"|'[^']*')""", re.IGNORECASE) for name in ATTRIBUTES}
_NAMES_FEED: Final = re.compile(r"\bxmlurl\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """A list that can be read, the website of each feed, and what cannot be taken over.

    `unread_lines` name a feed but cannot be read; `feedless` are the websites listed without a feed.
    """

    text: str
    sites: dict[str, str]
    unread_lines: tuple[int, ...]
    feedless: tuple[str, ...]


def mend(text: str) -> Mended:
    """Return `text` with every outline written anew and surplus end tags left out."""
    text = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    starts = [*_PIECE.finditer(text)]
    parts = [text[: starts[0].start()] if starts else text]
    unread: list[int] = [_line(text, place.start()) for place in _NAMES_FEED.finditer(parts[0])]
    sites: dict[str, str] = {}
    feedless: list[str] = []
    depth = 0
    for number, start in enumerate(starts):
        piece = text[start.start() : starts[number + 1].start() if number + 1 < len(starts) else len(text)]
        if not start[0].lower().startswith("<outline"):
            surplus = start[0].lower().startswith("</outline") and depth == 0
            depth -= 1 if start[0].lower().startswith("</outline") and depth else 0
            parts.append("" if surplus else piece)
            continue
        attributes, closed = _read(piece)
        if _NAMES_FEED.search(piece) and not attributes.get("xmlurl"):
            unread.append(_line(text, start.start()))
        site = attributes.get("htmlurl", "")
        sites.setdefault(attributes.get("xmlurl", ""), site)
        feedless += [site] if site and closed and "xmlurl" not in attributes and "url" not in attributes else []
        depth += 0 if closed else 1
        parts.append(_written(attributes, closed=closed))
    return Mended(text="".join(parts), sites=sites, unread_lines=tuple(unread), feedless=tuple(feedless))


def _read(piece: str) -> tuple[dict[str, str], bool]:
    """Return the attributes of one outline, and whether its tag closes itself."""
    sound = _SOUND.match(piece)
    if sound:
        found = {name.lower(): _value(value) for name, value in _ATTRIBUTE.findall(sound[1])}
        return {name: found[name] for name in ATTRIBUTES if name in found}, bool(sound[2])
    matches = {name: pattern.search(piece) for name, pattern in _LOOSE.items()}
    return {name: _value(match[1]) for name, match in matches.items() if match}, "/>" in piece


def _value(quoted: str) -> str:
    return " ".join(unescape(_AMPERSAND.sub(_escaped, quoted[1:-1])).split())


def _escaped(ampersand: re.Match[str]) -> str:
    known = len(ampersand[0]) > 1 and (ampersand[1] is None or ampersand[1] in html5)
    return ampersand[0] if known else "&amp;" + ampersand[0][1:]


def _written(attributes: dict[str, str], *, closed: bool) -> str:
    inside = " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<outline {inside}{'/' if closed else ''}>"


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
