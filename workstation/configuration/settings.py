"""What a start of the program is told: typed, frozen, without secrets."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to open a workspace.

    `passphrase` unlocks the workspace's vault where no system keyring exists and is held in memory only; `writes` is
    false for commands that only read: they take no lock. `holder` is the name others see while the lock is held.
    `stays_open` tells that the program runs for long: it keeps room back on the disk for when the disk is full.
    """

    workspace: Path
    passphrase: str | None = field(default=None, repr=False)
    writes: bool = True
    stays_open: bool = False
    holder: str = "atalaya"
