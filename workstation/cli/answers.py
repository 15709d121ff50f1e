"""What a command answers: the same facts as JSON for programs and as lines for people."""

import dataclasses
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TextIO

from workstation.domain.errors import Reason


@dataclass(frozen=True, slots=True)
class Answer:
    """One command's answer: `data` is printed with --json, `lines` without; `code` is the exit code."""

    data: Mapping[str, object]
    lines: Sequence[str] = field(default_factory=tuple)
    code: int = 0


def as_json(value: object) -> object:  # noqa: PLR0911 - one line for each kind of value
    """Return `value` as what `json.dumps` takes: times in ISO 8601 UTC, enums by value, facts by their fields."""
    if value is None or (isinstance(value, bool | int | float | str) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, Reason):
        return {"code": value.code, **{key: as_json(item) for key, item in value.values.items()}}
    if isinstance(value, Mapping):
        return {str(key): as_json(item) for key, item in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {item.name: as_json(getattr(value, item.name)) for item in dataclasses.fields(value)}
    if isinstance(value, Sequence | set | frozenset) and not isinstance(value, bytes):
        return [as_json(item) for item in value]
    return str(value) if isinstance(value, Path) else repr(value)


class Speaker:
    """Prints answers on stdout and everything else on stderr."""

    def __init__(self, *, as_json: bool, quiet: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        """Print JSON when `as_json`; say nothing but answers and errors when `quiet`."""
        self.json = as_json
        self._quiet = quiet
        self._out = out or sys.stdout
        self._err = err or sys.stderr

    def answer(self, answer: Answer) -> None:
        """Print the one answer of a command."""
        if self.json:
            # Where the stream cannot hold every character, JSON's own escapes can.
            plain_ascii = not (self._out.encoding or "utf-8").lower().startswith("utf")
            self._write(self._out, json.dumps(as_json(answer.data), ensure_ascii=plain_ascii))
            return
        for line in answer.lines:
            self._write(self._out, line)

    def say(self, line: str) -> None:
        """Print a message for people on stderr."""
        if not self._quiet:
            self._write(self._err, line)

    def complain(self, line: str) -> None:
        """Print an error on stderr; --quiet does not silence it."""
        self._write(self._err, line)

    def progress(self, done: int, total: int) -> None:
        """Show progress, only on a terminal."""
        if not self._quiet and self._err.isatty():
            end = "\n" if 0 < total <= done else ""
            self._err.write(f"\r{done}/{total}{end}" if total else f"\r{done}")
            self._err.flush()

    @staticmethod
    def _write(stream: TextIO, line: str) -> None:
        encoding = stream.encoding or "utf-8"
        safe = line.encode(encoding, "backslashreplace").decode(encoding)
        stream.write(safe + "\n")
        stream.flush()
