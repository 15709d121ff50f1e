"""What this workstation remembers of the looks, in one small file of the workspace. Losing it loses nobody's work."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

FILE_NAME = "desk.json"


class DeskMemory:
    """Fulfils `ui.bridge.shell.Memory`: read at the start, written off the UI thread.

    Args:
        path: the file.
        values: what was read from it.
        changed: called after every new value, so that somebody writes it soon.
    """

    def __init__(self, path: Path, values: dict[str, str], changed: Callable[[], None] = lambda: None) -> None:
        """Keep the values; nothing is read or written here."""
        self._path, self._values, self._changed = path, values, changed

    @classmethod
    async def read(cls, folder: Path) -> "DeskMemory":
        """Read the file of a workspace; a missing or damaged one is an empty memory."""
        path = folder / FILE_NAME
        return cls(path, await asyncio.to_thread(_read, path))

    def when_changed(self, changed: Callable[[], None]) -> None:
        """Call `changed` after every new value."""
        self._changed = changed

    def get(self, key: str, default: str = "") -> str:
        """Return what was remembered under `key`."""
        return self._values.get(key, default)

    def put(self, key: str, value: str) -> None:
        """Remember a value."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._changed()

    async def write(self) -> None:
        """Write everything, whole or not at all; a disk that refuses is no reason to disturb anybody."""
        await asyncio.to_thread(_write, self._path, dict(self._values))


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def _write(path: Path, values: dict[str, str]) -> None:
    beside = path.with_suffix(".new")
    try:
        beside.write_text(json.dumps(values, indent=1, sort_keys=True), encoding="utf-8")
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
