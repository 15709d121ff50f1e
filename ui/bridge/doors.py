"""How the window gets a workspace: the few things that only the assembly can do, handed in from outside.

`ui.__main__` makes the real ones; tests bring their own. So the window never imports the assembly.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.founding import NewMember, NewPerson
    from workstation.domain.presets import Preset
    from workstation.services import Workstation

Progress = Callable[[int, int], None]


class Doors(Protocol):
    """Opening and founding workspaces. Every method may raise an `AtalayaError` that says what to do."""

    @property
    def workspace(self) -> Path:
        """The workspace that was asked for on the command line, or the usual place."""
        ...

    async def exists(self, folder: Path) -> bool:
        """Tell whether a workspace lies in `folder`."""
        ...

    async def open(self, folder: Path, passphrase: str | None = None, *, locked: bool = False) -> "Workstation":
        """Open a workspace; `passphrase` unlocks its vault where no system keyring does.

        Args:
            folder: the workspace.
            passphrase: of its vault.
            locked: open it although its vault stays closed: one can read, and nothing can be signed or sent.
        """
        ...

    async def restore(self, folder: Path, backup: Path, *, passphrase: str | None = None) -> None:
        """Put a backup in the place of the workspace's database; what may have gone out asks a person afterwards."""
        ...

    async def found_sample(
        self, folder: Path, *, passphrase: str | None = None, on_progress: Progress | None = None
    ) -> None:
        """Make the sample workspace in `folder`; nothing is left behind when it fails."""
        ...

    async def found(
        self,
        folder: Path,
        *,
        team: str,
        founder: "NewPerson",
        preset: str,
        members: "Sequence[NewMember]" = (),
        passphrase: str | None = None,
    ) -> None:
        """Make a new workspace with its team in `folder`; nothing is left behind when it fails."""
        ...

    def presets(self) -> "Sequence[Preset]":
        """Return the presets a team can start from."""
        ...
