"""Notes of exports made beside a running window: small JSON files that the holder journals and removes."""

import json
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from workstation.domain.errors import EnvironmentProblem

_LARGEST = 64 * 1024
_SUFFIX = ".export-note.json"


class NotesFolder:
    """Keeps notes in a folder of the workspace."""

    def __init__(self, folder: Path) -> None:
        """Use `folder`, made when the first note is left."""
        self._folder = folder

    def leave(self, body: Mapping[str, object]) -> None:
        """Keep one note: temporary name, fsync, rename.

        Raises:
            EnvironmentProblem: `export_note_failed`; the export itself is complete.
        """
        name = secrets.token_hex(8)
        part = self._folder / f"{name}.part"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with part.open("x", encoding="utf-8") as file:
                json.dump(dict(body), file)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._folder / f"{name}{_SUFFIX}")
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise EnvironmentProblem("export_note_failed", path=str(self._folder), why=str(error)) from error

    def waiting(self) -> tuple[tuple[str, Mapping[str, object]], ...]:
        """Return every readable note with its name; what is no note is left where it lies."""
        found: list[tuple[str, Mapping[str, object]]] = []
        for path in sorted(self._folder.glob(f"*{_SUFFIX}")) if self._folder.is_dir() else []:
            try:
                if path.is_symlink() or path.stat().st_size > _LARGEST:
                    continue
                body = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            if isinstance(body, dict):
                found.append((path.name, body))
        return tuple(found)

    def forget(self, name: str) -> None:
        """Remove a note that was journalled."""
        (self._folder / Path(name).name).unlink(missing_ok=True)
