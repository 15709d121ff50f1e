"""Characters that make a text read differently from what it is: each has to be acknowledged by everybody who signs.

Bidirectional controls (Unicode `Bidi_Control`), invisible characters outside emoji sequences and scripts that need
joiners, and letters of different scripts inside one word. U+00B7 between two l's is Catalan and never flagged.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.character_classes import (
    BIDI_CONTROLS,
    EMOJI_VARIATION,
    JOINERS,
    is_default_ignorable,
    is_emoji_base,
    is_ideographic_variation,
    is_tag,
    may_mix,
    needs_joiners,
    script_of,
)


class Flag(StrEnum):
    """What was noticed; these codes are signed with every approval."""

    BIDI_CONTROL = "bidi_control"
    ZERO_WIDTH = "zero_width"
    MIXED_SCRIPTS = "mixed_scripts"


@dataclass(frozen=True, slots=True)
class TextFlag:
    """One place in a text, in code points; `detail` names the character (U+202E) or the scripts."""

    flag: Flag
    start: int
    end: int
    detail: str


def text_flags(text: str) -> tuple[TextFlag, ...]:
    """Return everything in `text` that must be acknowledged, in order of position."""
    if text.isascii():
        return ()
    found = [*_controls(text), *_mixed_words(text)]
    return tuple(sorted(found, key=lambda item: (item.start, item.end)))


def _controls(text: str) -> Iterator[TextFlag]:
    for position, character in enumerate(text):
        if character in BIDI_CONTROLS:
            yield TextFlag(Flag.BIDI_CONTROL, position, position + 1, _code(character))
        elif is_default_ignorable(character) and not _belongs(text, position):
            yield TextFlag(Flag.ZERO_WIDTH, position, position + 1, _code(character))


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _belongs(text: str, position: int) -> bool:
    """Tell whether an invisible character does its job at this place."""
    character = text[position]
    before = _visible_before(text, position)
    after = text[position + 1] if position + 1 < len(text) else ""
    if character in JOINERS:
        joins_emoji = is_emoji_base(before) and is_emoji_base(after)
        return joins_emoji or (needs_joiners(before) and (not after or needs_joiners(after) or not after.isalnum()))
    if character in EMOJI_VARIATION:
        return position > 0 and (is_emoji_base(text[position - 1]) or text[position - 1] in "0123456789#*")
    if is_tag(character):
        return _in_flag_sequence(text, position)
    return is_ideographic_variation(character) and position > 0 and _varies(text[position - 1])


def _varies(character: str) -> bool:
    return script_of(character) in {"CJK", "MONGOLIAN"}


def _visible_before(text: str, position: int) -> str:
    while position > 0:
        position -= 1
        character = text[position]
        if character not in EMOJI_VARIATION and not unicodedata.combining(character) and not _is_skin_tone(character):
            return character
    return ""


def _is_skin_tone(character: str) -> bool:
    return "\U0001f3fb" <= character <= "\U0001f3ff"


def _in_flag_sequence(text: str, position: int) -> bool:
    start = position
    while start > 0 and is_tag(text[start]):
        start -= 1
    end = position
    while end + 1 < len(text) and is_tag(text[end]) and text[end] != "\U000e007f":
        end += 1
    return text[start] == "\U0001f3f4" and text[end] == "\U000e007f"


def _mixed_words(text: str) -> Iterator[TextFlag]:
    for start, end in _words(text):
        scripts = {script for character in text[start:end] if (script := script_of(character))}
        if len(scripts) > 1 and not may_mix(scripts):
            yield TextFlag(Flag.MIXED_SCRIPTS, start, end, "+".join(sorted(scripts)))


def _words(text: str) -> Iterator[tuple[int, int]]:
    start = None
    for position, character in enumerate(text):
        if character.isalnum() or unicodedata.category(character).startswith("M") or is_default_ignorable(character):
            start = position if start is None else start
        elif start is not None:
            yield start, position
            start = None
    if start is not None:
        yield start, len(text)
