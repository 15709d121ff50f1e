"""Strict JSON: what two readers could understand differently is refused (TEAM_PROTOCOL §1).

Refused are duplicate keys, floats, NaN and infinities, integers beyond ±(2^53-1), minus zero, lone surrogates, more
than 16 levels, anything that is not UTF-8 or not RFC 8259, and texts above the size limit. `parse` never raises.
"""

import json
import re
from typing import Final, NoReturn

from workstation.ports.signing import MAX_ENVELOPE_BYTES, JsonValue, Refused

MAX_DEPTH: Final = 16
MAX_INTEGER: Final = 2**53 - 1
"""Largest magnitude that every JSON reader holds exactly (RFC 8259 §6, I-JSON RFC 7493 §2.2)."""

_STRUCTURE: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)
_SHOWN: Final = 80
_INTEGER_DIGITS: Final = len(str(MAX_INTEGER)) + 1


class _MalformedError(Exception):
    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.refusal = Refused(code, values)


def parse(data: bytes, *, max_bytes: int = MAX_ENVELOPE_BYTES) -> JsonValue | Refused:
    """Return the value that `data` holds, or why it is refused (`json.…`)."""
    if len(data) > max_bytes:
        return Refused("json.too_large", {"bytes": len(data), "limit": max_bytes})
    try:
        text = data.decode("utf-8")
        _check_depth(data)
        value: JsonValue = json.loads(
            text,
            object_pairs_hook=_unique_members,
            parse_int=_safe_integer,
            parse_float=_refuse_float,
            parse_constant=_refuse_constant,
        )
        _check_texts(value)
    except _MalformedError as malformed:
        return malformed.refusal
    except UnicodeDecodeError as error:
        return Refused("json.not_utf8", {"position": error.start})
    except (ValueError, RecursionError) as error:
        return Refused("json.syntax", {"position": getattr(error, "pos", 0)})
    return value


def parse_object(data: bytes, *, max_bytes: int = MAX_ENVELOPE_BYTES) -> dict[str, JsonValue] | Refused:
    """Return the JSON object that `data` holds, or why it is refused."""
    value = parse(data, max_bytes=max_bytes)
    if isinstance(value, dict | Refused):
        return value
    return Refused("json.not_an_object", {})


def exact_members(
    value: JsonValue, required: frozenset[str], optional: frozenset[str] = frozenset()
) -> dict[str, JsonValue] | Refused:
    """Return `value` when it is an object with all `required` members and none but these and the `optional` ones."""
    if not isinstance(value, dict):
        return Refused("json.not_an_object", {})
    if missing := required - value.keys():
        return Refused("json.member_missing", {"member": shown(min(missing))})
    if unknown := value.keys() - required - optional:
        return Refused("json.member_unknown", {"member": shown(min(unknown))})
    return value


def shown(text: str) -> str:
    """Return outside text short and in ASCII, fit to stand among a refusal's values and in logs."""
    return ascii(text[:_SHOWN])[1:-1]


def _check_depth(data: bytes) -> None:
    depth = 0
    for token in _STRUCTURE.finditer(data):
        mark = token.group()
        if mark in (b"[", b"{"):
            depth += 1
            if depth > MAX_DEPTH:
                raise _MalformedError("json.too_deep", limit=MAX_DEPTH)
        elif mark in (b"]", b"}"):
            depth -= 1


def _unique_members(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    members: dict[str, JsonValue] = {}
    for name, value in pairs:
        if name in members:
            raise _MalformedError("json.duplicate_member", member=shown(name))
        members[name] = value
    return members


def _safe_integer(digits: str) -> int:
    if len(digits) > _INTEGER_DIGITS or digits == "-0":
        raise _MalformedError("json.number", limit=MAX_INTEGER)
    number = int(digits)
    if abs(number) > MAX_INTEGER:
        raise _MalformedError("json.number", limit=MAX_INTEGER)
    return number


def _refuse_float(_digits: str) -> NoReturn:
    raise _MalformedError("json.float")


def _refuse_constant(name: str) -> NoReturn:
    raise _MalformedError("json.constant", name=name)


def _check_texts(value: JsonValue) -> None:
    match value:
        case str():
            _check_text(value)
        case list():
            for item in value:
                _check_texts(item)
        case dict():
            for name, item in value.items():
                _check_text(name)
                _check_texts(item)
        case _:
            pass


def _check_text(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise _MalformedError("json.lone_surrogate") from None
