"""Strict JSON: everything that two readers could understand differently is refused, nothing raises."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.ports.signing import Refused
from workstation.security.strict_json import MAX_DEPTH, MAX_INTEGER, exact_members, parse, parse_object

strict_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MAX_INTEGER, MAX_INTEGER)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


def nested(levels: int) -> bytes:
    return b"[" * levels + b"]" * levels


@given(strict_values, st.booleans(), st.sampled_from([None, 1]))
def test_reads_whatever_json_can_hold_within_the_limits(value, ascii_only, indent):
    data = json.dumps([value], ensure_ascii=ascii_only, indent=indent).encode()
    depth_allows = not isinstance(parse(data), Refused) or parse(data).code == "json.too_deep"
    assert depth_allows
    if not isinstance(parse(data), Refused):
        assert parse(data) == [value]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"a":1,"a":1}', "json.duplicate_member"),
        (rb'{"a":1,"\u0061":2}', "json.duplicate_member"),
        (b'{"x":{"a":1,"b":2,"a":3}}', "json.duplicate_member"),
        (b"1.0", "json.float"),
        (b"[1e2]", "json.float"),
        (b"[-1E-2]", "json.float"),
        (b"NaN", "json.constant"),
        (b"[Infinity]", "json.constant"),
        (b"[-Infinity]", "json.constant"),
        (b"-0", "json.number"),
        (str(2**53).encode(), "json.number"),
        (str(-(2**53)).encode(), "json.number"),
        (b"9" * 5000, "json.number"),
        (rb'"\ud800"', "json.lone_surrogate"),
        (rb'{"\udfff":1}', "json.lone_surrogate"),
        (rb'["\ude00\ud83d"]', "json.lone_surrogate"),
        (nested(MAX_DEPTH + 1), "json.too_deep"),
        (b"[" * 60_000, "json.too_deep"),
        (b'{"a":' * 10_000, "json.too_deep"),
        (b'"\xff"', "json.not_utf8"),
        (b'"\xed\xa0\x80"', "json.not_utf8"),
        (b'"\xc0\x80"', "json.not_utf8"),
        (b"\xef\xbb\xbf{}", "json.syntax"),
        ("{}".encode("utf-16"), "json.not_utf8"),
        (b"", "json.syntax"),
        (b"{} {}", "json.syntax"),
        (b"[1,]", "json.syntax"),
        (b"{'a':1}", "json.syntax"),
        (b'{"a":1} // x', "json.syntax"),
        (b'"\x01"', "json.syntax"),
        (b"01", "json.syntax"),
        (b"+1", "json.syntax"),
        (rb'"\x41"', "json.syntax"),
        (rb'"\u00 1"', "json.syntax"),
        ("[１]".encode(), "json.syntax"),
        (b"\xc2\xa0{}", "json.syntax"),
        (b" " * 65_537, "json.too_large"),
    ],
)
def test_refuses(data, code):
    result = parse(data)
    assert isinstance(result, Refused)
    assert result.code == code


def test_limits_themselves_are_allowed():
    assert parse(str(MAX_INTEGER).encode()) == MAX_INTEGER
    assert parse(str(-MAX_INTEGER).encode()) == -MAX_INTEGER
    assert not isinstance(parse(nested(MAX_DEPTH)), Refused)
    assert parse(b" " * 65_535 + b"0") == 0
    assert parse(b'"' + b"[" * 100 + b'"') == "[" * 100
    assert parse(rb'"\ud83d\ude00"') == "\U0001f600"


@given(st.binary(max_size=200))
def test_never_raises_on_bytes(data):
    parse(data)


@given(st.text(alphabet='[]{}",:\\u0d819e.-NaInfty \n', max_size=60))
def test_agrees_with_the_plain_reader_where_it_accepts(text):
    result = parse(text.encode())
    if not isinstance(result, Refused):
        assert result == json.loads(text)


def test_members_are_exact():
    value = parse_object(b'{"a":1,"b":2}')
    assert exact_members(value, frozenset("ab")) == {"a": 1, "b": 2}
    assert exact_members(value, frozenset("a"), frozenset("bc")) == {"a": 1, "b": 2}
    assert exact_members(value, frozenset("a")) == Refused("json.member_unknown", {"member": "b"})
    assert exact_members(value, frozenset("abc")) == Refused("json.member_missing", {"member": "c"})
    assert exact_members([], frozenset()) == Refused("json.not_an_object", {})
    assert parse_object(b"[]") == Refused("json.not_an_object", {})


def test_what_a_refusal_shows_is_short_and_printable():
    name = "\u202e" + "x" * 1000
    result = parse(json.dumps({"m": 1}).replace("m", name).encode()[:-1] + f',"{name}":2}}'.encode())
    assert result.code == "json.duplicate_member"
    assert str(result.values["member"]).isascii()
    assert len(str(result.values["member"])) < 100
