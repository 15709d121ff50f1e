"""Whole copies of the workspace's database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One finished copy. `reason` is a code such as `daily`; copies made before a schema change are kept."""

    path: Path
    made_at: datetime
    reason: str
    size: int
    before_migration: bool = False


class BackupFolder(Protocol):
    """Where copies lie; every method blocks, so it is called from a thread."""

    def write(self, reason: str, at: datetime) -> Backup:
        """Copy the database as it is now, check the copy, flush it and only then give it its name.

        Raises:
            EnvironmentProblem: `disk_full`, `backup_damaged`, `workspace_read_only`, `workspace_disk_failed`.
        """
        ...

    def listed(self) -> tuple[Backup, ...]:
        """Return the finished copies, newest first."""
        ...

    def remove(self, backup: Backup) -> None:
        """Delete one copy; nothing happens when it is gone already."""
        ...
