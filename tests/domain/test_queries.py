"""The search language."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.identifiers import PersonId
from workstation.domain.queries import (
    EVERYTHING,
    MAX_CHARACTERS,
    After,
    Before,
    DaysAgo,
    Flag,
    From,
    Has,
    InChannel,
    Is,
    Labelled,
    Not,
    Phrase,
    Possession,
    Query,
    QueryProblem,
    Viewpoint,
    Word,
    parse_query,
)


def terms(text):
    query = parse_query(text)
    assert isinstance(query, Query), query
    return query.terms


@pytest.mark.parametrize("text", ["", "   ", "-", " - "])
def test_nothing_asks_for_everything(text):
    assert parse_query(text) == EVERYTHING


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aceite ", (Word("aceite"),)),
        ("aceite lote", (Word("aceite"), Word("lote", prefix=True))),
        ("acei* lote ", (Word("acei", prefix=True), Word("lote"))),
        ('"lote L-2431"', (Phrase("lote L-2431"),)),
        ('aceite"virgen extra"', (Word("aceite"), Phrase("virgen extra"))),
        ("-spam aceite ", (Not(Word("spam")), Word("aceite"))),
        ('-"no gracias"', (Not(Phrase("no gracias")),)),
        ("from:marta", (From("marta"),)),
        ('from:"Marta Soler"', (From("Marta Soler"),)),
        ("FROM:marta Is:Open", (From("marta"), Is(Flag.OPEN))),
        ("channel:web label:urgente", (InChannel("web"), Labelled("urgente"))),
        ("is:taken-up -is:muted", (Is(Flag.TAKEN_UP), Not(Is(Flag.MUTED)))),
        ("has:attachment has:link", (Has(Possession.ATTACHMENT), Has(Possession.LINK))),
        ("before:2026-11-12", (Before(date(2026, 11, 12)),)),
        ("after:2026-11", (After(date(2026, 11, 1)),)),
        ("after:2026", (After(date(2026, 1, 1)),)),
        ("after:today before:yesterday", (After(DaysAgo(0)), Before(DaysAgo(1)))),
        ("after:3d after:2w after:1m after:1y", tuple(After(DaysAgo(days)) for days in (3, 14, 30, 365))),
        ("https://example.org/a:b ", (Word("https://example.org/a:b"),)),
        ("10:42 Re: ", (Word("10:42"), Word("Re:"))),
        ("AT&T ", (Word("AT&T"),)),
        ("日本語 ", (Word("日本語"),)),
    ],
)
def test_reading(text, expected):
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("form:marta", QueryProblem(0, 4, "query_unknown_operator", "from")),
        ("aceite labels:x", QueryProblem(7, 13, "query_unknown_operator", "label")),
        ("is:opne", QueryProblem(3, 7, "query_unknown_value", "open")),
        ("is:xyzzy", QueryProblem(3, 8, "query_unknown_value")),
        ("has:attachement", QueryProblem(4, 15, "query_unknown_value", "attachment")),
        ("from:", QueryProblem(0, 5, "query_empty_value")),
        ('label:" "', QueryProblem(0, 9, "query_empty_value")),
        ("is:", QueryProblem(0, 3, "query_empty_value", "is:open")),
        ("before:ayer", QueryProblem(7, 11, "query_bad_date", "before:2026-01-31")),
        ("after:2026-13-01", QueryProblem(6, 16, "query_bad_date", "after:7d")),
        ("after:1-2-3-4", QueryProblem(6, 13, "query_bad_date", "after:7d")),
        ('"sin cerrar', QueryProblem(0, 11, "query_open_quote", '"sin cerrar"')),
        ('-from:"sin', QueryProblem(6, 10, "query_open_quote", '-from:"sin"')),
        ("aceite &", QueryProblem(7, 8, "query_not_searchable")),
        ('"..."', QueryProblem(0, 5, "query_not_searchable")),
        ("from:--", QueryProblem(5, 7, "query_not_searchable")),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place_and_what_was_meant(text, expected):
    assert parse_query(text) == (expected,)


def test_every_problem_is_named():
    problems = parse_query("is:opne form:x before:never")
    assert [problem.code for problem in problems] == [
        "query_unknown_value",
        "query_unknown_operator",
        "query_bad_date",
    ]


def test_a_query_of_a_megabyte_is_refused():
    assert parse_query("a" * (MAX_CHARACTERS + 5)) == (
        QueryProblem(MAX_CHARACTERS, MAX_CHARACTERS + 5, "query_too_long"),
    )


_values = st.text(st.characters(blacklist_characters='"', blacklist_categories=["Cs"]), min_size=1, max_size=20)
_spoken = _values.filter(lambda text: any(map(str.isalnum, text)))
_words = st.from_regex(r"[a-zà-öø-ÿ0-9&./]*[a-zà-öø-ÿ0-9]", fullmatch=True)
_days = st.dates() | st.builds(DaysAgo, st.integers(0, 9999))
_plain = st.one_of(
    st.builds(Word, _words, st.booleans()),
    st.builds(Phrase, _spoken),
    st.builds(From, _spoken),
    st.builds(InChannel, _values.filter(str.strip)),
    st.builds(Labelled, _values.filter(str.strip)),
    st.builds(Is, st.sampled_from(Flag)),
    st.builds(Has, st.sampled_from(Possession)),
    st.builds(Before, _days),
    st.builds(After, _days),
)
_queries = st.builds(Query, st.lists(_plain | st.builds(Not, _plain), max_size=6).map(tuple))


@given(_queries)
def test_what_a_query_is_written_as_reads_as_the_same_query(query):
    assert parse_query(str(query)) == query


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader_and_problems_lie_inside_it(text):
    result = parse_query(text)
    if isinstance(result, Query):
        assert parse_query(str(result)) == result
    else:
        assert result
        assert all(0 <= problem.start <= problem.end <= len(text) for problem in result)


def test_a_day_begins_in_the_readers_zone():
    madrid = ZoneInfo("Europe/Madrid")
    late = Viewpoint(person=PersonId("ana"), now=datetime(2026, 11, 12, 23, 30, tzinfo=UTC), zone=madrid)
    assert late.start_of(DaysAgo(0)) == datetime(2026, 11, 13, tzinfo=madrid)
    assert late.start_of(date(2026, 7, 1)).utcoffset() == timedelta(hours=2)
