"""What every connector factory `build(kit)` is given."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.connector_kit.http_session import HttpSession
from workstation.connector_kit.worker_pool import WorkerPool, Workers

if TYPE_CHECKING:
    from workstation.ports.clock import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectorKit:
    """Network, worker processes, time, the workspace `folder` for kinds that keep a file there, the `resources`."""

    http: HttpSession
    workers: Workers
    clock: Clock
    folder: Path
    resources: Path

    async def close(self) -> None:
        """Close connections and worker processes."""
        await self.http.close()
        if isinstance(self.workers, WorkerPool):
            await self.workers.close()


def open_kit(*, clock: Clock, folder: Path, resources: Path) -> ConnectorKit:
    """Return a kit for the real world; cheap: nothing heavy is imported or started before its first use."""
    return ConnectorKit(http=HttpSession(), workers=WorkerPool(), clock=clock, folder=folder, resources=resources)
