"""Space kept back on the disk, so that a full one still lets the last words and outcomes be stored.

When a transaction meets a full disk it is rolled back and told; the reserve is given free at that moment, so what is
tried next (an autosave, the outcome of a post that just left) finds room while the person makes some.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.storage.layout import WorkspaceLayout

RESERVE_BYTES = 32 * 1024 * 1024
_FREE_FACTOR = 4
_CHUNK = 1024 * 1024


class DiskReserve:
    """A file that takes up room until it is needed."""

    def __init__(self, layout: WorkspaceLayout, size: int) -> None:
        """Manage a reserve of `size` bytes; 0 keeps none."""
        self._path = layout.reserve
        self._size = size

    def hold(self) -> bool:
        """Take up the room, unless the disk is nearly full already; tell whether it is held."""
        if not self._size:
            return False
        try:
            if self._path.exists() and self._path.stat().st_size >= self._size:
                return True
            if shutil.disk_usage(self._path.parent).free < self._size * _FREE_FACTOR:
                return False
            self._fill()
        except OSError:
            self.release()
            return False
        return True

    def release(self) -> bool:
        """Give the room free; tell whether there was any."""
        held = self._path.exists()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        return held

    def _fill(self) -> None:
        """Write real blocks: a sparse file would reserve nothing."""
        with self._path.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, self._size)
                return
            for _ in range(self._size // _CHUNK):
                file.write(bytes(_CHUNK))
