"""Values given on the command line; secrets come from the environment, a file or a prompt and never from argv."""

import argparse
import getpass
import os
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from workstation.domain.errors import EnvironmentProblem, Reason, RuleViolation

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class UsageProblem(Exception):
    """The command line itself is wrong (exit 2)."""


def key_values(pairs: Sequence[str], *, secret_keys: frozenset[str]) -> Mapping[str, str]:
    """Return `KEY=VALUE` pairs; `VALUE` may be `@env:NAME` or `@file:PATH`, and a secret key must be one of them.

    Raises:
        UsageProblem: a pair without `=`, or a secret given in plain sight.
    """
    values: dict[str, str] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise UsageProblem(f"expected KEY=VALUE, got {pair!r}")
        if key in secret_keys and value and not value.startswith(("@env:", "@file:")):
            raise UsageProblem(f"{key} is a secret: give {key}=@env:NAME or {key}=@file:PATH")
        values[key] = from_elsewhere(value)
    return values


def from_elsewhere(value: str) -> str:
    """Return `value`, read from the environment (`@env:NAME`) or from a file (`@file:PATH`) where it says so."""
    if value.startswith("@env:"):
        name = value.removeprefix("@env:")
        if name not in os.environ:
            raise UsageProblem(f"the environment has no {name}")
        return os.environ[name]
    if value.startswith("@file:"):
        return read_text(Path(value.removeprefix("@file:"))).rstrip("\r\n")
    return value


def prompt(label: str) -> str:
    """Ask for a secret on the terminal.

    Raises:
        UsageProblem: there is no terminal to ask on.
    """
    if not sys.stdin.isatty():
        raise UsageProblem(f"{label} is needed: give it as @env:NAME or @file:PATH")
    return getpass.getpass(f"{label}: ")


def read_text(path: Path) -> str:
    """Return a file's text.

    Raises:
        EnvironmentProblem: `file_unreadable`.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentProblem("file_unreadable", path=str(path), why=str(error)) from error


def text_of(path: str) -> str:
    """Return the text of a file, or of standard input for `-`, without its last line break."""
    text = sys.stdin.read() if path == "-" else read_text(Path(path))
    return text.removesuffix("\n").removesuffix("\r")


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes; raises EnvironmentProblem `file_unreadable`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise EnvironmentProblem("file_unreadable", path=str(path), why=str(error)) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file; raises EnvironmentProblem `file_unwritable`."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise EnvironmentProblem("file_unwritable", path=str(path), why=str(error)) from error


def passphrase(path: Path | None) -> str | None:
    """Return the passphrase that the first line of `path` holds, or None without a path.

    Raises:
        UsageProblem: the file is empty.
        EnvironmentProblem: `file_unreadable`.
    """
    if path is None:
        return None
    lines = read_text(path).splitlines()
    if not lines or not lines[0]:
        raise UsageProblem(f"{path} holds no passphrase on its first line")
    return lines[0]


def count(value: str) -> int:
    """Return a whole number from 1 to 1,000: how many rows to show."""
    if not value.isascii() or not value.isdigit() or not 1 <= int(value) <= _MOST:
        raise argparse.ArgumentTypeError(f"{value!r} is no number from 1 to {_MOST}")
    return int(value)


def pause(value: str) -> float:
    """Return the seconds between two rounds, one at least."""
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    if not 1 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{value!r} is no number of seconds, 1 at least")
    return seconds


def moment(value: str) -> datetime:
    """Return an ISO 8601 time as aware UTC; a time without a zone is local."""
    try:
        parsed = datetime.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is no ISO 8601 time, like 2026-11-12T10:42+01:00") from None
    return parsed.astimezone(UTC)


def plain(text: str) -> str:
    """Return outside text that cannot drive a terminal: control and direction characters are shown as escapes."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found.group()):04x}", text.replace("\n", " "))


def by_prefix(wanted: str, ids: Sequence[str], what: str) -> str:
    """Return the one id that begins with `wanted` (6 characters at least).

    Raises:
        RuleViolation: `not_here` or `ambiguous`.
    """
    if wanted in ids:
        return wanted
    found = [identifier for identifier in ids if len(wanted) >= _SHORTEST and identifier.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    code = "ambiguous" if found else "not_here"
    raise RuleViolation(Reason(code, {"what": what, "id": wanted}))


_SHORTEST = 6
_MOST = 1_000
