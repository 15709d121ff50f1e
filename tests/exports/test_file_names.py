"""File names that Windows takes too."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.exports.file_names import MAX_STEM, safe_stem, time_stamp

RESERVED = ["CON", "prn", "Aux", "NUL", "COM1", "com9", "LPT1", "lpt0", "COM¹", "CONIN$", "conout$"]


@pytest.mark.threat("A18", "A29")
@pytest.mark.parametrize(
    "name", [*RESERVED, *(f"{name}.txt" for name in RESERVED), *(f"{name} .x" for name in RESERVED)]
)
def test_reserved_names_are_changed(name):
    assert safe_stem(name).startswith("_")


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("messages", "messages"),
        ("Año 2026", "Año 2026"),
        ("Espan\u0303a", "Espa\u00f1a"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("..\\..\\x", "-..-x"),
        ("a:b", "a-b"),
        ("a\u202egnp", "agnp"),
        ("  trailing. . ", "trailing"),
        ("...", "export"),
        ("", "export"),
        ("\x00\x01", "export"),
        ("console", "console"),
        ("x\n\ty", "x y"),
        ("a  b", "a b"),
    ],
)
def test_examples(text, stem):
    assert safe_stem(text) == stem


@pytest.mark.threat("A29")
@given(st.text(max_size=300))
def test_any_text_gives_a_safe_stem(text):
    stem = safe_stem(text)
    assert stem
    assert not set(stem) & set('<>:"/\\|?*')
    assert all(ord(character) >= 32 for character in stem)
    assert stem[-1] not in " ."
    assert stem[0] not in " ."
    assert len(stem.encode("utf-16-le")) // 2 <= MAX_STEM + 1
    assert stem.split(".")[0].strip().upper() not in {name.upper() for name in RESERVED}
    assert safe_stem(stem) == stem


def test_stamps_are_utc():
    moment = datetime(2026, 3, 14, 1, 15, 59, tzinfo=timezone(timedelta(hours=2)))
    assert time_stamp(moment) == "20260313T231559Z"
    assert time_stamp(moment.astimezone(UTC)) == "20260313T231559Z"
