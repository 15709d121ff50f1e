from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.moments import as_text, from_text
from workstation.domain.strict_fields import LIST_LIMIT, DocumentFault, Fields

NAMES = frozenset({"a"})


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_moment_has_one_text(moment):
    assert from_text(as_text(moment)) == moment


def test_other_zones_are_written_in_utc():
    madrid = timezone(timedelta(hours=1))
    assert as_text(datetime(2026, 11, 12, 10, 0, tzinfo=madrid)) == "2026-11-12T09:00:00Z"


@pytest.mark.parametrize(
    "text",
    ["", "2026-11-12", "2026-11-12T09:00:00", "2026-11-12T09:00:00+00:00", "2026-11-12T09:00:00.000000Z",
     "2026-11-12T09:00:00.5Z", "2026-13-12T09:00:00Z", "2026-11-12T09:00:00z", " 2026-11-12T09:00:00Z"],
)  # fmt: skip
def test_any_other_spelling_is_refused(text):
    with pytest.raises(ValueError):
        from_text(text)


class Colour(StrEnum):
    RED = "red"


READERS = {
    "text": lambda fields: fields.text("a"),
    "integer": lambda fields: fields.integer("a"),
    "flag": lambda fields: fields.flag("a"),
    "choice": lambda fields: fields.choice("a", Colour),
    "digest": lambda fields: fields.digest("a"),
    "moment": lambda fields: fields.moment("a"),
    "listing": lambda fields: fields.listing("a"),
    "texts": lambda fields: fields.texts("a"),
    "digests": lambda fields: fields.digests("a"),
    "records": lambda fields: fields.records("a", NAMES),
    "record": lambda fields: fields.record("a", NAMES),
    "mapping": lambda fields: fields.mapping("a"),
    "named": lambda fields: fields.named("a", NAMES),
}
WRONG = {
    "text": ["", "x" * 201, 5, None, ["x"]],
    "integer": [-1, True, "1", None],
    "flag": [0, 1, "true", None],
    "choice": ["blue", 1, None, ["red"]],
    "digest": ["", "F" * 64, "f" * 63, 5, None],
    "moment": ["", "now", 5],
    "listing": [None, "ab", {"a": 1}, [0] * (LIST_LIMIT + 1)],
    "texts": [["a", "a"], ["a", 5], [""], "a", ["x" * 201]],
    "digests": [["f" * 63], ["f" * 64, "f" * 64]],
    "records": [[5], [{}], [{"a": 1, "b": 2}], None],
    "record": [None, [], {}, {"b": 1}],
    "mapping": [None, [], dict.fromkeys(map(str, range(LIST_LIMIT + 1)))],
    "named": [{"x": 5}, {"": {"a": 1}}, {"x" * 201: {"a": 1}}, []],
}


@pytest.mark.parametrize(("reader", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_member_of_another_shape_is_named(reader, value):
    with pytest.raises(DocumentFault) as fault:
        READERS[reader](Fields({"a": value}, "top", NAMES))
    assert fault.value.reason.code == "document_malformed"
    assert str(fault.value.reason.values["path"]).startswith("top.a")


RIGHT = {
    "text": ["x"],
    "integer": [0, 5],
    "flag": [True, False],
    "choice": ["red"],
    "digest": ["f" * 64],
    "moment": ["2026-11-12T09:00:00Z"],
    "listing": [[], (1, 2)],
    "texts": [[], ["a", "b"]],
    "digests": [["f" * 64]],
    "records": [[{"a": 1}], []],
    "record": [{"a": 1}],
    "mapping": [{}, {"x": 1}],
    "named": [{}, {"x": {"a": 1}}],
}


@pytest.mark.parametrize(("reader", "value"), [(name, value) for name, values in RIGHT.items() for value in values])
def test_a_member_of_the_right_shape_is_read(reader, value):
    assert READERS[reader](Fields({"a": value}, "top", NAMES)) is not None


def test_missing_unknown_and_optional_members():
    optional = frozenset({"b"})
    for value in ({}, {"a": 1, "c": 2}, "text", None):
        with pytest.raises(DocumentFault):
            Fields(value, "top", NAMES, optional)
    fields = Fields({"a": "", "b": None}, "top", NAMES, optional)
    assert fields.has("b")
    assert not fields.present("b")
    assert fields.maybe_moment("b") is None
    assert fields.text("a", empty=True) == ""
    assert Fields({"a": ""}, "top", NAMES).digest("a", empty=True) == ""
