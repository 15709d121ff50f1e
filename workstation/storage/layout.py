"""Names of what lies in a workspace folder."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WorkspaceLayout:
    """A workspace folder and where everything in it lies."""

    folder: Path

    @property
    def database(self) -> Path:
        """The one database file."""
        return self.folder / "atalaya.db"

    @property
    def backups(self) -> Path:
        """Where whole copies of the database lie."""
        return self.folder / "backups"

    @property
    def lock(self) -> Path:
        """Locked by the one program that writes."""
        return self.folder / "lock"

    @property
    def holder(self) -> Path:
        """Says who holds the lock; a hint for people, never the lock itself."""
        return self.folder / "lock.holder"

    @property
    def reserve(self) -> Path:
        """Space kept back, given free when the disk is full."""
        return self.folder / "reserve"

    def newest_backup(self) -> Path | None:
        """Return the newest finished backup, or None."""
        found = sorted(self.backups.glob("atalaya-*.db"), key=lambda path: path.stat().st_mtime)
        return found[-1] if found else None
