"""The values inside sentences, as people read them: times, sizes, figures, names, codes with words of their own."""

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from ui.wording import times
from ui.wording.fields import field_name, kind_name
from ui.wording.numbers import count, data_size, joined
from ui.wording.people import role_name

_ROLES = frozenset({"role", "roles", "lacking", "waits_for", "stage", "signed_as"})
_CODES = frozenset({"why", "cause", "code"})
_MOMENTS = frozenset({"since", "until"})
_PLAIN_FIGURES = frozenset(
    {"errno", "expected", "head", "line", "pid", "port", "position", "revision", "seq", "start", "status", "version"}
)
_DIRECTION_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes that have a sentence, and how to get it."""

    known: Collection[str]
    text: Callable[[str], str]


def value_text(name: str, value: object, codes: Codes) -> str:
    """Return a value of a sentence; "" when there is nothing to say.

    Args:
        name: what the sentence calls it; it tells sizes from counts and codes from names.
        value: what the reason holds.
        codes: words of values that are codes themselves.
    """
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, datetime):
        return times.absolute(value)
    if isinstance(value, int):
        return _figure(name, value)
    if isinstance(value, (list, tuple, set, frozenset)):
        return joined([value_text(name, item, codes) for item in value])
    return _word(name, str(value), codes)


def _figure(name: str, value: int) -> str:
    if name == "bytes":
        return data_size(value)
    if name == "pid" and value == 0:
        return ""
    return str(value) if name in _PLAIN_FIGURES else count(value)


def _word(name: str, value: str, codes: Codes) -> str:
    if name in _ROLES:
        return role_name(value)
    if name in _CODES and value in codes.known:
        return codes.text(value)
    if name in _MOMENTS:
        return _moment(value)
    if name == "field":
        return field_name(value)
    return kind_name(value) if name == "kind" else _outside(value)


def _moment(value: str) -> str:
    try:
        return times.absolute(datetime.fromisoformat(value))
    except ValueError:
        return ""


def _outside(value: str) -> str:
    """Names, addresses and platforms' sentences: one line, direction controls shown and not obeyed."""
    text = _DIRECTION_CONTROLS.sub(lambda match: f"[U+{ord(match[0]):04X}]", " ".join(value.split()))
    text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    if any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
        return f"\u2068{text}\u2069"
    return text
