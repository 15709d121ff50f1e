"""The folder of backups of one workspace."""

import re
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from workstation.ports.backups import Backup
from workstation.storage.backups import write_backup
from workstation.storage.connections import connect_reader
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.sqlite_errors import translated

_DATED = re.compile(r"atalaya-(\d{8}T\d{6})Z-([a-z0-9_]+)\.db")
_BEFORE_MIGRATION = re.compile(r"atalaya-before-(m\d{3}_\w+)\.db")
_STAMP = "%Y%m%dT%H%M%S"


class WorkspaceBackups:
    """Implements `ports.backups.BackupFolder`."""

    def __init__(self, folder: Path) -> None:
        """Keep copies of the workspace in `folder` in its `backups`."""
        self._layout = WorkspaceLayout(folder)

    def write(self, reason: str, at: datetime) -> Backup:
        """Copy the database as it is now."""
        name = f"atalaya-{at.astimezone(UTC).strftime(_STAMP)}Z-{reason}.db"
        with translated(self._layout), closing(connect_reader(self._layout.database)) as reader:
            path = write_backup(reader, self._layout.backups / name)
        return Backup(path=path, made_at=at, reason=reason, size=path.stat().st_size)

    def listed(self) -> tuple[Backup, ...]:
        """Return the finished copies, newest first."""
        found = [backup for path in self._layout.backups.glob("atalaya-*.db") if (backup := _read(path)) is not None]
        return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))

    def remove(self, backup: Backup) -> None:
        """Delete one copy."""
        with translated(self._layout):
            backup.path.unlink(missing_ok=True)


def _read(path: Path) -> Backup | None:
    size = path.stat().st_size
    dated = _DATED.fullmatch(path.name)
    if dated:
        made = datetime.strptime(dated[1], _STAMP).replace(tzinfo=UTC)
        return Backup(path=path, made_at=made, reason=dated[2], size=size)
    before = _BEFORE_MIGRATION.fullmatch(path.name)
    if before:
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return Backup(path=path, made_at=made, reason=before[1], size=size, before_migration=True)
    return None
