"""Word diff and commented ranges: shapes besides colours, offsets in the text's own characters."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from ui.widgets.range_text_view import RangeMark, RangeTextView
from ui.widgets.theme import Theme
from ui.widgets.word_diff_view import WordDiffView

TEXT = st.text(alphabet=st.sampled_from("abc de\n😀é\u202eа\u200b🏴"), min_size=1, max_size=40)


@pytest.fixture
def diff(qtbot, themed: Theme) -> WordDiffView:
    view = WordDiffView()
    qtbot.addWidget(view)
    return view


@pytest.fixture
def ranges(qtbot, themed: Theme) -> RangeTextView:
    view = RangeTextView()
    qtbot.addWidget(view)
    return view


def format_of(view: WordDiffView, word: str):
    return view.document().find(word).charFormat()


def test_inserted_is_underlined_and_deleted_struck_out(diff: WordDiffView) -> None:
    diff.show_changes(
        [("equal", "We have "), ("delete", "withdrawn"), ("insert", "stopped selling"), ("equal", " it.")]
    )
    assert format_of(diff, "withdrawn").fontStrikeOut()
    assert not format_of(diff, "withdrawn").fontUnderline()
    assert format_of(diff, "stopped").fontUnderline()
    assert not (format_of(diff, "have").fontUnderline() or format_of(diff, "have").fontStrikeOut())
    assert diff.counts() == (2, 1)


def test_a_screen_reader_hears_what_changed(diff: WordDiffView) -> None:
    diff.show_changes([("equal", "We "), ("delete", "refund"), ("insert", "replace")])
    assert diff.accessibleName() == "We deleted: refund inserted: replace"


def test_markup_and_hidden_characters_stay_visible(diff: WordDiffView) -> None:
    diff.show_changes([("insert", "<b>x</b>\u202e")])
    assert diff.toPlainText() == "<b>x</b>[RLO]"


def test_ranges_carry_their_number(ranges: RangeTextView) -> None:
    text = "😀 We replace every container, free."
    start = text.index("We")
    end = text.index(", free")
    ranges.show_text(text, [RangeMark(start=start, end=end, number=7)])
    assert ranges.toPlainText() == "😀 We replace every container\u20607, free."
    tints = ranges.extraSelections()
    assert tints[0].cursor.selectedText() == "We replace every container"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT, data=st.data())
def test_a_selection_is_told_in_code_points(ranges: RangeTextView, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    ranges.show_text(text, [RangeMark(start=start, end=end, number=1)])
    tints = ranges.extraSelections()
    ranges.setTextCursor(QTextCursor(tints[0].cursor))
    assert ranges.chosen_range() == (start, end)


def test_without_a_selection_there_is_no_range(ranges: RangeTextView) -> None:
    ranges.show_text("abc")
    assert ranges.chosen_range() == (-1, -1)


def test_the_theme_redraws_both(diff: WordDiffView, themed: Theme) -> None:
    diff.show_changes([("insert", "word")])
    light = format_of(diff, "word").background().color()
    themed.choose(scheme="dark", text_scale=1.0)
    assert format_of(diff, "word").background().color() != light
