from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import many
from workstation.domain.word_diff import ChangeOp, WordChange, changed_words, word_diff

WORDS = st.sampled_from(["lote", "col·legi", "5", "l'oli", "ya", " ", "  ", "\n", "\n\n", ".", ",", "«", "🫒", "é"])
TEXTS = st.lists(WORDS, max_size=12).map("".join)


def test_equal_and_deleted_are_the_old_text_equal_and_inserted_the_new(cases):
    @many(1500)
    @given(TEXTS, TEXTS)
    def check(old, new):
        cases.add("word diffs put together again")
        changes = word_diff(old, new)
        assert "".join(item.text for item in changes if item.op is not ChangeOp.INSERT) == old
        assert "".join(item.text for item in changes if item.op is not ChangeOp.DELETE) == new
        assert all(item.text for item in changes)
        if old == new:
            assert all(item.op is ChangeOp.EQUAL for item in changes)

    check()


def test_replaced_phrases_read_as_one():
    changes = word_diff("We have withdrawn the lot today", "We have stopped selling it today")
    assert changes == (
        WordChange(ChangeOp.EQUAL, "We have "),
        WordChange(ChangeOp.DELETE, "withdrawn the lot"),
        WordChange(ChangeOp.INSERT, "stopped selling it"),
        WordChange(ChangeOp.EQUAL, " today"),
    )
    assert changed_words(changes) == (3, 3)


def test_words_with_inner_signs_stay_whole():
    changes = word_diff("el col·legi", "el paral·lel")
    assert [item.text for item in changes] == ["el ", "col·legi", "paral·lel"]


def test_paragraphs_between_changes_stay_where_they_are():
    changes = word_diff("a\n\nb", "c\n\nd")
    assert WordChange(ChangeOp.EQUAL, "\n\n") in changes


def test_nothing_to_something_and_back():
    assert word_diff("", "") == ()
    assert word_diff("", "hola") == (WordChange(ChangeOp.INSERT, "hola"),)
    assert word_diff("hola", "") == (WordChange(ChangeOp.DELETE, "hola"),)
