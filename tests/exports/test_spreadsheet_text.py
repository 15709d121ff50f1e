"""No cell of a CSV is taken for a formula, whatever separator the spreadsheet splits at."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workstation.exports.csv_writer import write_csv
from workstation.exports.spreadsheet_text import defused, without_surrogates
from workstation.ports.exporting import Column

TRIGGERS = "=+-@＝＋－＠﹦﹢﹣﹫−"
STARTS = ["", " ", "\u00a0", '"', "'", ' "', "\u200b", "\ufeff", "\x00", "“", "\u202e", "\u3000'"]


@pytest.mark.threat("A28")
@pytest.mark.parametrize("trigger", [*TRIGGERS, "\t", "\r", "\n"])
@pytest.mark.parametrize("start", STARTS)
def test_a_leading_trigger_is_defused(start, trigger):
    text = f"{start}{trigger}cmd|' /C calc'!A0"
    assert defused(text).startswith("'" + start) or defused(text).startswith("'")
    assert defused(text).replace("'", "") == text.replace("'", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hola",
        "a=b",
        "2-1",
        "me@example.org",
        "¿+?",
        "AT&T",
        "a < b",
        "1.5",
        "#tag",
        "uno; dos",
        "a\n- item\n- item",
        "x\n@ana gracias",
    ],
)
def test_harmless_text_stays_as_it_is(text):
    assert defused(text) == text


@pytest.mark.parametrize(
    "text", ["hola;=1+1", 'hola;"=1', "hola\n=HYPERLINK(1)", "x\n -WEBSERVICE(A1)", "a\t@SUM(A1)", "a;+cmd|x"]
)
def test_a_formula_inside_is_defused_too(text):
    assert defused(text) != text
    assert defused(text).replace("'", "") == text


TEXTS = st.text(st.sampled_from([*TRIGGERS, *";,\t\r\n\v\"' (|!ab", "\u2028", "\u200b"]), max_size=25)


def dangerous(cell: str) -> bool:
    stripped = cell.lstrip(" \t\"'")
    kept_apostrophe = cell.lstrip(' \t"').startswith("'")
    return not kept_apostrophe and (
        stripped[:1] == "=" or (stripped[:1] in "+-@" and stripped != "" and any(sign in stripped for sign in "(|!"))
    )


def spreadsheet_cells(text: str, separator: str) -> list[str]:
    return [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in row]


@pytest.mark.threat("A28")
@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=4))
@example([("a", "b;=1")])
@example([("a", '";=1+1')])
@example([("a\n=1", "b")])
@example([("", ";@\u2028!")])
def test_no_cell_is_a_formula_at_any_separator(rows):
    data = bytearray()
    write_csv("t", (Column("a"), Column("b")), iter(rows), data.extend)
    text = bytes(data).decode("utf-8-sig")
    for separator in ",;\t":
        assert not [cell for cell in spreadsheet_cells(text, separator) if dangerous(cell)]


@given(st.text(max_size=60))
def test_only_apostrophes_are_added(text):
    assert defused(text).replace("'", "") == text.replace("'", "")
    assert len(defused(text)) - len(text) <= 1 + sum(text.count(sign) for sign in ";\t\r\n\v\f\x85\u2028\u2029")


@pytest.mark.parametrize(
    "text", ["\n" * 200_000, "; " * 100_000, "\n\"'" * 70_000, "\n-" * 100_000, "\n-(" * 70_000, "'" * 200_000]
)
def test_hostile_texts_take_no_longer_than_others(text):
    assert len(defused(text)) >= len(text)


def test_lone_surrogates_become_replacement_characters():
    assert without_surrogates("a\ud800b\udc00😀") == "a\ufffdb\ufffd😀"
    assert without_surrogates("áé") == "áé"
