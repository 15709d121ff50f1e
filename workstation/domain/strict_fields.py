"""Reading signed documents field by field: exactly the members that are named, each of exactly its type.

The bytes were read by the strict JSON reader before (no floats, no duplicate members); here the shape is held.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeVar

from workstation.domain.errors import Reason
from workstation.domain.moments import from_text

NAME_LIMIT: Final = 200
"""Longest name, id or label, in code points."""
LIST_LIMIT: Final = 1_000
_HEX64 = re.compile(r"[0-9a-f]{64}")
_NONE: Final[frozenset[str]] = frozenset()
E = TypeVar("E", bound=StrEnum)


class DocumentFault(Exception):
    """A document does not have the shape that its version promises; `reason` says where."""

    def __init__(self, fault: str, path: str) -> None:
        """Keep what is wrong and the path of the member."""
        super().__init__(fault, path)
        self.reason = Reason("document_malformed", {"fault": fault, "path": path})


class Fields:
    """One object of a document; every reader raises `DocumentFault` that names the member."""

    __slots__ = ("_path", "_values")

    def __init__(self, value: object, path: str, required: frozenset[str], optional: frozenset[str] = _NONE) -> None:
        """Hold `value` to be an object with all `required` members and none but these and the `optional` ones."""
        if not isinstance(value, Mapping):
            raise DocumentFault("not_an_object", path)
        for name in required:
            if name not in value:
                raise DocumentFault("missing", f"{path}.{name}")
        for name in value:
            if name not in required and name not in optional:
                raise DocumentFault("unknown", f"{path}.{name}")
        self._values: Mapping[str, object] = value
        self._path = path

    def _fault(self, fault: str, name: str) -> DocumentFault:
        return DocumentFault(fault, f"{self._path}.{name}")

    def has(self, name: str) -> bool:
        """Tell whether an optional member is there."""
        return name in self._values

    def present(self, name: str) -> bool:
        """Tell whether a member is there and not null."""
        return self._values.get(name) is not None

    def text(self, name: str, *, limit: int = NAME_LIMIT, empty: bool = False) -> str:
        """Return a text of at most `limit` code points."""
        value = self._values[name]
        if not isinstance(value, str) or len(value) > limit or not (value or empty):
            raise self._fault("text", name)
        return value

    def integer(self, name: str, *, minimum: int = 0) -> int:
        """Return a whole number of at least `minimum`."""
        value = self._values[name]
        if not isinstance(value, int) or isinstance(value, bool) or value < minimum:
            raise self._fault("integer", name)
        return value

    def flag(self, name: str) -> bool:
        """Return true or false."""
        value = self._values[name]
        if not isinstance(value, bool):
            raise self._fault("flag", name)
        return value

    def choice(self, name: str, kind: type[E]) -> E:
        """Return a member of `kind`."""
        value = self._values[name]
        if not isinstance(value, str) or value not in {item.value for item in kind}:
            raise self._fault("choice", name)
        return kind(value)

    def digest(self, name: str, *, empty: bool = False) -> str:
        """Return 64 lower-case hex digits, or "" where `empty` allows it."""
        value = self._values[name]
        if not isinstance(value, str) or not (_HEX64.fullmatch(value) or (empty and value == "")):
            raise self._fault("hash", name)
        return value

    def moment(self, name: str) -> datetime:
        """Return an aware UTC moment."""
        try:
            return from_text(self.text(name))
        except ValueError:
            raise self._fault("moment", name) from None

    def maybe_moment(self, name: str) -> datetime | None:
        """Return a moment, or None when the member is absent or null."""
        return self.moment(name) if self.present(name) else None

    def listing(self, name: str) -> tuple[object, ...]:
        """Return the items of a list."""
        value = self._values[name]
        if not isinstance(value, list | tuple) or len(value) > LIST_LIMIT:
            raise self._fault("list", name)
        return tuple(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of different, non-empty texts."""
        items = self.listing(name)
        texts = tuple(item for item in items if isinstance(item, str) and 0 < len(item) <= NAME_LIMIT)
        if len(texts) != len(items) or len(set(texts)) != len(texts):
            raise self._fault("texts", name)
        return texts

    def digests(self, name: str) -> tuple[str, ...]:
        """Return a list of different hashes."""
        texts = self.texts(name)
        if not all(_HEX64.fullmatch(text) for text in texts):
            raise self._fault("hash", name)
        return texts

    def records(self, name: str, required: frozenset[str], optional: frozenset[str] = _NONE) -> "tuple[Fields, ...]":
        """Return a list of objects of one shape."""
        path = f"{self._path}.{name}"
        return tuple(
            Fields(item, f"{path}[{index}]", required, optional) for index, item in enumerate(self.listing(name))
        )

    def record(self, name: str, required: frozenset[str], optional: frozenset[str] = _NONE) -> "Fields":
        """Return one object of a known shape."""
        return Fields(self._values[name], f"{self._path}.{name}", required, optional)

    def mapping(self, name: str) -> Mapping[str, object]:
        """Return an object with free member names."""
        value = self._values[name]
        if not isinstance(value, Mapping) or len(value) > LIST_LIMIT:
            raise self._fault("not_an_object", name)
        return value

    def named(self, name: str, required: frozenset[str], optional: frozenset[str] = _NONE) -> "Mapping[str, Fields]":
        """Return an object whose member names are ids and whose values are objects of one shape."""
        path = f"{self._path}.{name}"
        members = self.mapping(name)
        for member in members:
            if not 0 < len(member) <= NAME_LIMIT:
                raise DocumentFault("name", path)
        return {member: Fields(value, f"{path}.{member}", required, optional) for member, value in members.items()}
