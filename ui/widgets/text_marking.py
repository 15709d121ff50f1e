"""What hides in a text: direction controls, invisible characters, words that mix look-alike scripts.

Sources: Unicode UAX #9 (bidirectional controls), UTS #39 (mixed-script detection), UTR #36.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

MarkKind = Literal["plain", "bidi", "invisible", "control", "mixed", "styled"]

_BIDI = {
    "\u061c": "ALM", "\u200e": "LRM", "\u200f": "RLM", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF",
    "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
_INVISIBLE = {
    "\u00ad": "SHY", "\u034f": "CGJ", "\u115f": "HF", "\u1160": "HF", "\u17b4": "KIV", "\u17b5": "KIV",
    "\u180e": "MVS", "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u2060": "WJ", "\u2061": "FA",
    "\u2062": "IT", "\u2063": "IS", "\u2064": "IP", "\u3164": "HF", "\ufeff": "BOM", "\uffa0": "HF",
}  # fmt: skip
_JOINERS = "\u200c\u200d"
_TAGS = range(0xE0000, 0xE0080)
_LOOKALIKE_SCRIPTS = frozenset({"LATIN", "CYRILLIC", "GREEK", "COPTIC", "ARMENIAN", "CHEROKEE", "LISU", "DESERET"})
_WORD = re.compile(r"[^\W\d_]+(?:[\w'’\-.]*[^\W\d_])?")
_CANDIDATE = re.compile(
    f"[{''.join(_BIDI)}{''.join(_INVISIBLE)}\U000e0000-\U000e007f\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"
)
_SUSPECT = re.compile(r"[^\x20-\x7e\n\t\u00a0-\u00ac\u00ae-\u024f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of a text and how it is shown.

    Attributes:
        start: where it starts in the source, in code points.
        source: the characters themselves.
        shown: what is drawn instead; equal to `source` for plain and underlined stretches.
        kind: "plain", or what is marked: "bidi", "invisible" and "control" characters are replaced by their name;
            "mixed" (scripts mixed in one word) and "styled" (mathematical look-alikes) are underlined.
    """

    start: int
    source: str
    shown: str
    kind: MarkKind

    @property
    def end(self) -> int:
        """Where it ends in the source, in code points."""
        return self.start + len(self.source)


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    return unicodedata.name(character, "").partition(" ")[0]


def segments(text: str) -> list[Segment]:
    """Cuts a text into plain and marked stretches; their sources joined are the text again."""
    if not _SUSPECT.search(text):
        return [Segment(start=0, source=text, shown=text, kind="plain")] if text else []
    marks = sorted([*_hidden(text), *_words(text)], key=lambda mark: mark.start)
    result: list[Segment] = []
    at = 0
    for mark in marks:
        if mark.start < at:
            continue
        if mark.start > at:
            result.append(Segment(start=at, source=text[at : mark.start], shown=text[at : mark.start], kind="plain"))
        result.append(mark)
        at = mark.end
    if at < len(text):
        result.append(Segment(start=at, source=text[at:], shown=text[at:], kind="plain"))
    return result


def marks(text: str) -> list[Segment]:
    """Only the marked stretches of a text."""
    return [segment for segment in segments(text) if segment.kind != "plain"]


def visible(text: str) -> str:
    """The text with hidden characters replaced by their names, for places without formats."""
    return "".join(segment.shown for segment in segments(text))


def _hidden(text: str) -> Iterator[Segment]:
    for found in _CANDIDATE.finditer(text):
        kind, name = _hidden_kind(text, found.start(), found.group())
        if kind != "plain":
            yield Segment(start=found.start(), source=found.group(), shown=f"[{name}]", kind=kind)


def _hidden_kind(text: str, index: int, character: str) -> tuple[MarkKind, str]:
    if character in _BIDI:
        return "bidi", _BIDI[character]
    if character in _INVISIBLE:
        return ("plain", "") if _is_joining(text, index, character) else ("invisible", _INVISIBLE[character])
    if ord(character) in _TAGS:
        return ("plain", "") if _in_flag(text, index) else ("invisible", f"TAG {ord(character):X}")
    if unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t\r\u2028\u2029":
        return "control", f"U+{ord(character):04X}"
    return "plain", ""


def _is_joining(text: str, index: int, character: str) -> bool:
    """Joiners belong inside emoji and inside words of scripts that shape their letters (Arabic, Indic, …)."""
    if character not in _JOINERS or not 0 < index < len(text) - 1:
        return False
    before, after = text[index - 1], text[index + 1]
    if unicodedata.category(before) in ("So", "Sk", "Mn", "Me") and unicodedata.category(after) == "So":
        return True
    letters = {unicodedata.category(before)[0], unicodedata.category(after)[0]} <= {"L", "M"}
    return letters and _script(before) not in _LOOKALIKE_SCRIPTS


def _in_flag(text: str, index: int) -> bool:
    """Tag characters spell sub-national flags after the black flag emoji."""
    at = index
    while at >= 0 and ord(text[at]) in _TAGS:
        at -= 1
    return at >= 0 and text[at] == "\U0001f3f4"


def _words(text: str) -> Iterator[Segment]:
    for found in _WORD.finditer(text):
        word = found.group()
        if word.isascii():
            continue
        scripts = {_script(character) for character in word if character.isalpha()}
        if len(scripts & _LOOKALIKE_SCRIPTS) > 1 or ("FULLWIDTH" in scripts and "LATIN" in scripts):
            yield Segment(start=found.start(), source=word, shown=word, kind="mixed")
        elif "MATHEMATICAL" in scripts:
            yield Segment(start=found.start(), source=word, shown=word, kind="styled")
