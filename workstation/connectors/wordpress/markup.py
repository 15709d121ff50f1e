"""Plain text as WordPress stores it, and the form in which two stored texts are compared. Pure.

We send text: `<`, `>` and `&` are written as entities, so that the page shows exactly what was signed, whatever the
account's rights. The only markup added is one figure for each picture.
"""

import re
import unicodedata
from collections.abc import Sequence
from html import escape, unescape
from typing import Final

_FIGURE: Final = re.compile(r'<figure class="wp-block-image">\s*<img\b([^>]*)>\s*</figure>', re.IGNORECASE)
_ALT: Final = re.compile(r'\balt="([^"]*)"')
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_LOOSE: Final = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u2032"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u2033\u00ab\u00bb"), '"'),
    **dict.fromkeys(map(ord, "\u2013\u2014\u2212"), "-"),
    ord("\u00d7"): "x",
    ord("\u00a0"): " ",
    ord("\u2026"): "...",
}
"""What WordPress' typography (wptexturize) makes of plain characters, and back."""


def stored_text(text: str) -> str:
    """Return plain text as markup that shows it unchanged."""
    return escape(text.replace("\r\n", "\n"), quote=False)


def figure(media_id: str, source_url: str, alt_text: str) -> str:
    """Return the markup of one picture, in the spelling that WordPress' own filter leaves as it is."""
    return (
        f'<figure class="wp-block-image"><img src="{escape(source_url)}" alt="{escape(alt_text)}" '
        f'class="wp-image-{media_id}" /></figure>'
    )


def picture_mark(alt_text: str) -> str:
    """Return what stands for a picture in normal forms; a plain text cannot look like it."""
    return f"<img alt={_line(alt_text)}>"


def normal_raw(raw: str) -> str:
    """Return stored markup in normal form: entities that hide nothing are resolved, blanks at line ends go, NFC.

    `&lt;`, `&gt;` and `&amp;` stay: a tag that somebody wrote is not the same as a text that shows one.
    """
    parts: list[str] = []
    end = 0
    for found in _FIGURE.finditer(raw):
        alt = _ALT.search(found.group(1))
        parts += [_canonical(raw[end : found.start()]), picture_mark(unescape(alt.group(1)) if alt else "")]
        end = found.end()
    parts.append(_canonical(raw[end:]))
    return _lines("".join(parts))


def normal_text(text: str, alt_texts: Sequence[str] = ()) -> str:
    """Return the normal form of what `stored_text` and `figure` make of approved content."""
    marks = "".join(f"\n\n{picture_mark(alt)}" for alt in alt_texts)
    return _lines(_canonical(stored_text(text)) + marks)


def loose(text: str) -> str:
    """Return a text without what WordPress' typography and paragraphs change, for comparing with a rendering."""
    plain = unicodedata.normalize("NFC", text).translate(_LOOSE)
    return " ".join(re.sub("-{2,3}", "-", plain).split())


def _canonical(markup: str) -> str:
    resolved = _ENTITY.sub(_resolve, markup)
    return re.sub(r"&(?!(?:lt|gt|amp);)", "&amp;", resolved)


def _resolve(found: re.Match[str]) -> str:
    character = unescape(found.group(0))
    return escape(character, quote=False)


def _lines(text: str) -> str:
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _line(text: str) -> str:
    return escape(" ".join(unicodedata.normalize("NFC", text).split()))
