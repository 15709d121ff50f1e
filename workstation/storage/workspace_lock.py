"""One program writes to a workspace at a time; whoever comes second learns who the first is."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from workstation.domain.errors import EnvironmentProblem

if TYPE_CHECKING:
    from workstation.ports.clock import Clock
    from workstation.storage.layout import WorkspaceLayout


class WorkspaceLock:
    """The operating system's lock on `lock`; it ends with the process, however that ends."""

    def __init__(self, layout: WorkspaceLayout, holder: str, clock: Clock) -> None:
        """Prepare the lock for the program named `holder`; nothing is taken yet."""
        self._clock = clock
        self._layout = layout
        self._holder = holder
        self._lock = FileLock(layout.lock, thread_local=False)

    @property
    def held(self) -> bool:
        """Tell whether it is ours now."""
        return bool(self._lock.is_locked)

    def acquire(self) -> None:
        """Take the lock at once.

        Raises:
            EnvironmentProblem: `workspace_in_use` with `holder`, `pid` and `since` (ISO 8601) where they are known.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            known = holder_of(self._layout)
            raise EnvironmentProblem("workspace_in_use", path=str(self._layout.folder), **known) from error
        note = {"holder": self._holder, "pid": os.getpid(), "since": self._clock.now().isoformat()}
        # A disk too full for the note is no reason to keep people from their messages.
        with suppress(OSError):
            self._layout.holder.write_text(json.dumps(note), encoding="utf-8")

    def release(self) -> None:
        """Give the lock free; more than once does no harm."""
        if self.held:
            with suppress(OSError):
                self._layout.holder.unlink(missing_ok=True)
            self._lock.release()


def holder_of(layout: WorkspaceLayout) -> Mapping[str, object]:
    """Return `holder`, `pid` and `since` as the holder wrote them down; nothing when unreadable."""
    try:
        said = json.loads(layout.holder.read_text(encoding="utf-8"))
        return {"holder": str(said["holder"]), "pid": int(said["pid"]), "since": str(said["since"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
