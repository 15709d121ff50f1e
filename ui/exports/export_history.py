"""The last exports, remembered by this workstation; the records themselves hold every one."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from ui.bridge.shell import Memory

_KEY = "exports.last"
_KEPT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PastFile:
    """One file that was written; `sha256` was computed from what was read back."""

    name: str
    sha256: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PastExport:
    """One export: what, as what, where, when, its files and its manifest."""

    what: str
    kind: str
    folder: Path
    at: datetime
    files: tuple[PastFile, ...]
    manifest: str
    query: str = ""

    @property
    def rows(self) -> int:
        """How many rows it has in all."""
        return sum(file.rows for file in self.files)


def remembered(memory: Memory) -> tuple[PastExport, ...]:
    """Return the last exports, newest first; what cannot be read is left out."""
    try:
        kept = json.loads(memory.get(_KEY, "[]"))
    except ValueError:
        return ()
    return tuple(found for item in kept if (found := _read(item)) is not None) if isinstance(kept, list) else ()


def remember(memory: Memory, export: PastExport) -> None:
    """Put an export before the others."""
    kept = [export, *remembered(memory)][:_KEPT]
    memory.put(_KEY, json.dumps([_written(item) for item in kept]))


def _written(export: PastExport) -> dict[str, object]:
    return {**asdict(export), "folder": str(export.folder), "at": export.at.isoformat()}


def _read(item: object) -> PastExport | None:
    if not isinstance(item, dict):
        return None
    try:
        return PastExport(
            what=str(item["what"]),
            kind=str(item["kind"]),
            folder=Path(str(item["folder"])),
            at=datetime.fromisoformat(str(item["at"])),
            files=_files(item["files"]),
            manifest=str(item["manifest"]),
            query=str(item.get("query", "")),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _files(items: Sequence[dict[str, object]]) -> tuple[PastFile, ...]:
    return tuple(
        PastFile(name=str(item["name"]), sha256=str(item["sha256"]), rows=int(str(item["rows"]))) for item in items
    )
