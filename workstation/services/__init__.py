"""Use cases: the right order of things, without SQL, HTTP, files or Qt.

`Workstation` is what the two doors (window and `atalayactl`) get: an open workspace whose fields are the services.
Importing this package imports no service: whoever needs one pays for that one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.identifiers import TeamId

if TYPE_CHECKING:
    from workstation.services.auditing import Auditing
    from workstation.services.backing_up import BackingUp
    from workstation.services.change_bus import ChangeBus
    from workstation.services.collecting import Collecting
    from workstation.services.connecting import Connecting
    from workstation.services.drafting import Drafting
    from workstation.services.exporting import Exporting
    from workstation.services.governing import Governing
    from workstation.services.high_water import HighWater
    from workstation.services.mark_keeping import MarkKeeping
    from workstation.services.publishing import Publishing
    from workstation.services.reviewing import Reviewing
    from workstation.services.scheduling import Scheduling
    from workstation.services.searching import Searching
    from workstation.services.signing_in import SigningIn
    from workstation.services.triaging import Triaging


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceInfo:
    """Where the workspace lies and whose it is; `practice` teams can only publish to practice channels."""

    path: Path
    team_id: TeamId
    team_name: str
    practice: bool
    writes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Workstation:
    """An open workspace."""

    info: WorkspaceInfo
    changes: ChangeBus
    connecting: Connecting
    collecting: Collecting
    scheduling: Scheduling
    triaging: Triaging
    searching: Searching
    signing_in: SigningIn
    governing: Governing
    drafting: Drafting
    reviewing: Reviewing
    publishing: Publishing
    exporting: Exporting
    auditing: Auditing
    backing_up: BackingUp
    high_water: HighWater
    marks: MarkKeeping
    on_ready: Callable[[], Awaitable[object]]
    on_close: Callable[[], Awaitable[None]]

    async def get_ready(self) -> None:
        """Load the services that nothing was asked of yet, off the loop's thread."""
        await self.on_ready()

    async def start(self) -> None:
        """Begin what goes on by itself in a window: collecting, publishing, backups, notes of exports."""
        await self.get_ready()
        self.marks.start()
        self.exporting.start()
        self.scheduling.start()
        self.publishing.start()
        self.backing_up.start()

    async def close(self) -> None:
        """Finish what is under way and give the workspace free."""
        await self.on_close()
