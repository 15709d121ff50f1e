"""Classes of characters that the standard library does not offer as such.

Sources: Unicode 15 `PropList.txt` (Bidi_Control), `DerivedCoreProperties.txt` (Default_Ignorable_Code_Point), UTS #39
section 5.2 ("highly restrictive") for scripts that are written together.
"""

import unicodedata
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

BIDI_CONTROLS: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
JOINERS: Final = frozenset("\u200c\u200d")
EMOJI_VARIATION: Final = frozenset("\ufe0e\ufe0f")

_IGNORABLE: Final = (
    (0xAD, 0xAD),
    (0x34F, 0x34F),
    (0x61C, 0x61C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
_SCRIPTS: Final = frozenset(
    [
        "LATIN",
        "GREEK",
        "CYRILLIC",
        "ARMENIAN",
        "HEBREW",
        "ARABIC",
        "SYRIAC",
        "THAANA",
        "NKO",
        "DEVANAGARI",
        "BENGALI",
        "GURMUKHI",
        "GUJARATI",
        "ORIYA",
        "TAMIL",
        "TELUGU",
        "KANNADA",
        "MALAYALAM",
        "SINHALA",
        "THAI",
        "LAO",
        "TIBETAN",
        "MYANMAR",
        "GEORGIAN",
        "HANGUL",
        "ETHIOPIC",
        "CHEROKEE",
        "CANADIAN",
        "OGHAM",
        "RUNIC",
        "KHMER",
        "MONGOLIAN",
        "HIRAGANA",
        "KATAKANA",
        "BOPOMOFO",
        "CJK",
        "YI",
        "LISU",
        "VAI",
        "COPTIC",
        "GLAGOLITIC",
        "TIFINAGH",
        "GOTHIC",
        "DESERET",
        "JAVANESE",
        "BALINESE",
        "SUNDANESE",
        "CHAM",
        "TAGALOG",
        "MATHEMATICAL",
    ]
)
"""First words of character names that name a script; anything else (MICRO SIGN, FEMININE ORDINAL) belongs to none."""
_WRITTEN_TOGETHER: Final = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
)
_NEED_JOINERS: Final = frozenset(
    [
        "ARABIC",
        "SYRIAC",
        "NKO",
        "MONGOLIAN",
        "DEVANAGARI",
        "BENGALI",
        "GURMUKHI",
        "GUJARATI",
        "ORIYA",
        "TAMIL",
        "TELUGU",
        "KANNADA",
        "MALAYALAM",
        "SINHALA",
        "KHMER",
        "MYANMAR",
    ]
)


@lru_cache(maxsize=4096)
def is_default_ignorable(character: str) -> bool:
    """Tell whether `character` is shown as nothing at all."""
    return any(first <= ord(character) <= last for first, last in _IGNORABLE)


@lru_cache(maxsize=4096)
def script_of(character: str) -> str:
    """Return the script of a letter or mark, or "" for what belongs to no script or to all of them."""
    words = unicodedata.name(character, "").split()
    while words and words[0] in {"FULLWIDTH", "HALFWIDTH"}:
        words = words[1:]
    shown = unicodedata.category(character)[0] in "LM" and not is_default_ignorable(character)
    if not shown or not words or words[0] not in _SCRIPTS:
        return ""
    return words[0]


def needs_joiners(character: str) -> bool:
    """Tell whether `character` is of a script that uses U+200C and U+200D to choose letter forms."""
    return bool(character) and script_of(character) in _NEED_JOINERS


def may_mix(scripts: AbstractSet[str]) -> bool:
    """Tell whether these scripts are ordinarily written together in one word."""
    return any(scripts <= together for together in _WRITTEN_TOGETHER)


def is_emoji_base(character: str) -> bool:
    """Tell whether `character` is a pictograph or symbol that emoji sequences are made of."""
    return bool(character) and (
        unicodedata.category(character) in {"So", "Sk"} or character in "‼⁉\u2139↔↕〰〽©®™▪▫◾◽⤴⤵"
    )


def is_tag(character: str) -> bool:
    """Tell whether `character` is one of the tags that spell a region's flag."""
    return "\U000e0020" <= character <= "\U000e007f"


def is_ideographic_variation(character: str) -> bool:
    """Tell whether `character` chooses between forms of the ideograph before it."""
    return (
        "\U000e0100" <= character <= "\U000e01ef"
        or "\ufe00" <= character <= "\ufe0d"
        or "\u180b" <= character <= "\u180f"
    )
