"""What hides in a text is shown; what belongs to a language or an emoji is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.text_marking import marks, segments, visible

TRICKY = st.text(
    alphabet=st.one_of(
        st.characters(), st.sampled_from("\u202e\u200b\u200d\u2066аpс\U000e0067\U0001f3f4\u0301\u00ad\n\t𝐟Ａ👩")
    )
)


@given(TRICKY)
def test_nothing_is_lost_or_moved(text: str) -> None:
    parts = segments(text)
    assert "".join(part.source for part in parts) == text
    at = 0
    for part in parts:
        assert part.start == at < part.end
        at = part.end


@given(TRICKY)
def test_what_is_shown_hides_no_direction_control(text: str) -> None:
    assert not set(visible(text)) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("invoice\u202egnp.exe", ["bidi"]),
        ("a\u200bb", ["invisible"]),
        ("soft\u00adhyphen", ["invisible"]),
        ("\ufeffstart", ["invisible"]),
        ("bell\x07", ["control"]),
        ("p\u0430ypal", ["mixed"]),  # Cyrillic a
        ("\u0391pple", ["mixed"]),  # Greek capital alpha
        ("𝐟𝐫𝐞𝐞 money", ["styled"]),
        ("x\u200dy", ["invisible"]),
    ],
)
def test_tricks_are_marked(text: str, kinds: list[str]) -> None:
    assert [mark.kind for mark in marks(text)] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "",
        "¿Es seguro dárselo a mis hijos? L·lúcia, niño, «comillas» … 5 €",
        "مرحبًا، اشتريت عبوة 5 لتر من متجر في دبي وعليها الرقم L-2431",
        "می\u200cخواهم",  # Persian writes with a non-joiner
        "क्\u200dष",  # so does Devanagari with a joiner
        "👩\u200d👩\u200d👧 and ❤️\u200d🔥",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",  # flag of Scotland
        "田中さくら オリーブオイル",
        "Лук и чеснок",
        "Привет, iPhone",  # two words, two scripts
        "two\nlines\tand a tab",
    ],
)
def test_innocent_texts_stay_unmarked(text: str) -> None:
    assert marks(text) == []
