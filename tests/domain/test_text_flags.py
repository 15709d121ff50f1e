import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import many
from workstation.domain.character_classes import is_default_ignorable, is_emoji_base, needs_joiners, script_of
from workstation.domain.text_flags import Flag, text_flags

BIDI = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]


def flags(text):
    return [(item.flag, item.start, item.detail) for item in text_flags(text)]


@pytest.mark.threat("A20")
@pytest.mark.parametrize("code", BIDI)
def test_every_bidi_control_is_flagged_with_its_place(code):
    assert flags(f"total{chr(code)} 5") == [(Flag.BIDI_CONTROL, 5, f"U+{code:04X}")]


@pytest.mark.threat("A20")
def test_every_invisible_character_between_latin_letters_is_flagged(cases):
    for code in range(0x110000):
        character = chr(code)
        if is_default_ignorable(character) and code not in BIDI:
            cases.add("invisible characters")
            found = text_flags(f"ab{character}cd")
            assert [(item.flag, item.start) for item in found] == [(Flag.ZERO_WIDTH, 2)], hex(code)


@pytest.mark.parametrize(
    "text",
    [
        "col·legi, paral·lel, l·l",
        "Compañía «La Almazara» — 5 l, ¿qué tal?",
        "M.ª José, 1.º, 2ª, µm, 20 °C",
        "¡Gracias! 👍🏽 👩‍👩‍👧‍👦 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ☎︎ 🏳️‍🌈 🧑🏿‍🚀",
        "می‌خواهم برویم",
        "क्‍ष र्‍",
        "JR東日本のTシャツ ＡＢＣ東京",
        "한국어와 漢字",
        "ㄅㄆ漢字",
        "Привет, как дела?",
        "Αθήνα",
        "葛\U000e0100飾区",
        "ᠠ᠋ᠨ",
        "fiancée naïve cafe\u0301",
        "L-2431 / 5 €",
        "plain",
        "",
    ],
)
def test_ordinary_writing_is_never_flagged(text):
    assert flags(text) == []


@pytest.mark.threat("A20")
@pytest.mark.parametrize(
    ("text", "word", "scripts"),
    [
        ("mira p\u0430ypal.com ya", "p\u0430ypal", "CYRILLIC+LATIN"),
        ("\u0391lmazara", "\u0391lmazara", "GREEK+LATIN"),
        ("x\u0585y", "x\u0585y", "ARMENIAN+LATIN"),
        ("Αθήнα", "Αθήнα", "CYRILLIC+GREEK"),
        ("東京и", "東京и", "CJK+CYRILLIC"),
    ],
)
def test_mixed_scripts_inside_a_word_are_flagged(text, word, scripts):
    [found] = text_flags(text)
    assert (found.flag, text[found.start : found.end], found.detail) == (Flag.MIXED_SCRIPTS, word, scripts)


@pytest.mark.parametrize(
    "text",
    ["a\u200db", "👍\u200dx", "x\u200d👍", "\u200dabc", "a\ufe0f", "\ufe0f", "🏴\U000e0067x", "x\U000e0067\U000e007f",
     "a\U000e0100", "\U000e0100", "خ\u200dx", "\u200c", "ab\u00adcd"],
)  # fmt: skip
def test_joiners_and_selectors_that_join_nothing_are_flagged(text):
    assert Flag.ZERO_WIDTH in {flag for flag, _, _ in flags(text)}


def test_positions_come_in_order():
    text = "p\u0430y a\u200bb \u202e"
    found = text_flags(text)
    assert [item.start for item in found] == sorted(item.start for item in found)
    assert [item.flag for item in found] == [Flag.MIXED_SCRIPTS, Flag.ZERO_WIDTH, Flag.BIDI_CONTROL]


def test_any_text_can_be_looked_at(cases):
    @many(800)
    @given(st.text())
    def check(text):
        cases.add("texts searched for flags")
        for item in text_flags(text):
            assert 0 <= item.start < item.end <= len(text)

    check()


def test_classes_of_single_characters():
    assert script_of("a") == "LATIN"
    assert script_of("ａ") == "LATIN"
    assert script_of("ｶ") == "KATAKANA"
    assert script_of("5") == ""
    assert script_of("\u0378") == ""
    assert script_of("µ") == ""
    assert not needs_joiners("")
    assert not is_emoji_base("")
    assert unicodedata.category("\u00b7") == "Po"
