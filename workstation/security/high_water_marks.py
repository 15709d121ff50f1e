"""High-water marks outside the database: in the system keyring or, without one, in a sealed file of the workspace.

A mark is written after the commit it names, so mark ≤ database is normal and database < mark means that the database
was restored from a backup (TEAM_PROTOCOL §3). The file is the weaker place: who restores the whole folder restores it
too.
"""

import json
import threading
from pathlib import Path
from typing import Final, Protocol

from workstation.domain.errors import Reason, RuleViolation
from workstation.ports.secrets import HighWaterMark, Vault, VaultProblem
from workstation.ports.signing import JsonValue, Refused
from workstation.security.keyring_secrets import KeyringSecrets
from workstation.security.strict_json import exact_members, parse, parse_object
from workstation.security.whole_file import read_whole, write_whole

FILE_NAME: Final = "vault.marks"

_MAX_BYTES: Final = 64 * 1024
_MEMBERS: Final = frozenset({"number", "digest"})


class MarkShelf(Protocol):
    """A place that keeps short texts by name."""

    def get(self, entry: str) -> str | None:
        """Return the text or None."""
        ...

    def put(self, entry: str, text: str) -> None:
        """Keep the text."""
        ...


class ShelvedMarks:
    """Implements `ports.secrets.HighWaterMarks` on a shelf."""

    def __init__(self, shelf: MarkShelf) -> None:
        self._shelf = shelf
        self._lock = threading.Lock()

    def get(self, team: str, subject: str) -> HighWaterMark | None:
        """Return the mark."""
        text = self._shelf.get(_entry(team, subject))
        return None if text is None else _decode(parse(text.encode("utf-8", "replace")))

    def put(self, team: str, subject: str, mark: HighWaterMark) -> None:
        """Raise the mark; never lower it."""
        with self._lock:
            kept = self.get(team, subject)
            if kept == mark:
                return
            if kept is not None and kept.number >= mark.number:
                values = {"subject": subject, "kept": kept.number, "given": mark.number}
                raise RuleViolation(Reason("mark.goes_back", values))
            text = json.dumps({"number": mark.number, "digest": mark.digest})
            self._shelf.put(_entry(team, subject), text)


class KeyringShelf:
    """Marks in the system keyring, one entry each."""

    def __init__(self, secrets: KeyringSecrets) -> None:
        self._secrets = secrets

    def get(self, entry: str) -> str | None:
        """Return an entry."""
        return self._secrets.get(f"mark/{entry}")

    def put(self, entry: str, text: str) -> None:
        """Keep an entry."""
        self._secrets.put(f"mark/{entry}", text)


class SealedFileShelf:
    """Marks in one sealed file of the workspace, for machines without a system keyring."""

    def __init__(self, workspace: Path, vault: Vault) -> None:
        self._path = workspace / FILE_NAME
        self._vault = vault

    def get(self, entry: str) -> str | None:
        """Return an entry."""
        text = self._entries().get(entry)
        return text if isinstance(text, str) else None

    def put(self, entry: str, text: str) -> None:
        """Keep an entry; the whole file is replaced."""
        entries = {**self._entries(), entry: text}
        write_whole(self._path, self._vault.seal(FILE_NAME, json.dumps(entries).encode()))

    def _entries(self) -> dict[str, JsonValue]:
        sealed = read_whole(self._path, _MAX_BYTES)
        if sealed is None:
            return {}
        entries = parse_object(self._vault.unseal(FILE_NAME, sealed))
        if isinstance(entries, Refused):
            raise VaultProblem("vault.file_damaged", file=FILE_NAME)
        return entries


def _entry(team: str, subject: str) -> str:
    return f"{team}/{subject}"


def _decode(value: JsonValue | Refused) -> HighWaterMark:
    members = value if isinstance(value, Refused) else exact_members(value, _MEMBERS)
    if not isinstance(members, Refused):
        number, digest = members["number"], members["digest"]
        if isinstance(number, int) and isinstance(digest, str):
            return HighWaterMark(number, digest)
    raise VaultProblem("vault.mark_unreadable")
