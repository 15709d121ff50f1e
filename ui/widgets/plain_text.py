"""Text from outside as plain text: what Qt would read as markup, mnemonics or direction is neutralised here."""

import html
import unicodedata

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"


def tooltip(text: str) -> str:
    """A tool tip that shows `text` letter by letter; Qt guesses at rich text, so it is given escaped rich text."""
    if not text:
        return ""
    escaped = html.escape(text).replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"


def control_text(text: str) -> str:
    """Text for a button, tab, check box or menu entry: an ampersand stays an ampersand."""
    return text.replace("&", "&&")


def one_line(text: str) -> str:
    """White space of every kind folded into single spaces, for rows and titles."""
    return " ".join(text.split())


def isolate(text: str) -> str:
    """Wraps a name, number or address so that its direction does not reorder what stands around it (U+2068…U+2069)."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def directed(text: str) -> str:
    """`text` isolated only if it holds right-to-left letters, so that it keeps its own direction when drawn alone."""
    if text.isascii() or not any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
        return text
    return isolate(text)
