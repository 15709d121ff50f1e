"""Going back to a backup: a checked copy is prepared beside the workspace and takes its place in one step.

    lock -> copy into `restoring-…` -> (whoever called settles what the copy no longer knows) -> present database aside
    -> prepared copy into its place -> flush

Until the last rename the workspace is as it was; what it held is put aside in `replaced/` and never deleted.
"""

import secrets
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from workstation.domain.errors import EnvironmentProblem
from workstation.ports.clock import Clock
from workstation.storage.connections import connect_reader
from workstation.storage.flushing import flush_file, flush_folder
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.open_checks import check_file, check_folder, check_sqlite_version, first_fault, is_database
from workstation.storage.sqlite_errors import SqliteError, translated
from workstation.storage.workspace_lock import WorkspaceLock

_PREPARING: Final = "restoring-"
_BESIDE: Final = ("", "-wal", "-shm")
"""A database and the files that SQLite keeps beside it."""


class RestoreSite:
    """One going back of one workspace; call `close` in any case."""

    def __init__(self, folder: Path, *, holder: str, clock: Clock) -> None:
        """Prepare for the workspace in `folder`; nothing is touched yet."""
        self._layout = WorkspaceLayout(folder)
        self._lock = WorkspaceLock(self._layout, holder, clock)
        self._prepared = WorkspaceLayout(folder / f"{_PREPARING}{secrets.token_hex(4)}")

    def begin(self, backup: Path) -> Path:
        """Take the lock and copy `backup`; returns the folder that holds the checked copy as a workspace of its own.

        `backup` may be the workspace's own database, when somebody put an older file there by hand.

        Raises:
            EnvironmentProblem: `sqlite_affected`, `workspace_in_use`, `workspace_on_network_share`,
                `workspace_read_only`, `backup_missing`, `backup_damaged`, `disk_full`.
        """
        check_sqlite_version()
        if not is_database(backup):
            raise EnvironmentProblem("backup_missing", path=str(backup))
        with translated(self._layout):
            check_folder(self._layout)
            self._lock.acquire()
            for left in self._layout.folder.glob(f"{_PREPARING}*"):
                shutil.rmtree(left)
            self._prepared.folder.mkdir()
            self._copy(backup)
            self._check(backup)
        return self._prepared.folder

    def _copy(self, backup: Path) -> None:
        for suffix in ("", "-wal"):
            source = backup.with_name(backup.name + suffix)
            if source.exists():
                target = self._prepared.database.with_name(self._prepared.database.name + suffix)
                shutil.copyfile(source, target)
                flush_file(target)

    def _check(self, backup: Path) -> None:
        try:
            check_file(self._prepared)
            with closing(connect_reader(self._prepared.database)) as connection:
                fault = first_fault(connection)
        except EnvironmentProblem as problem:
            fault = str(problem.values.get("detail", problem.code))
        except SqliteError as error:
            fault = str(error)
        if fault:
            raise EnvironmentProblem("backup_damaged", path=str(backup), detail=fault)

    def finish(self, at: datetime) -> Path | None:
        """Put the prepared copy into the workspace's place; returns where the database that was there lies now.

        The prepared storage must be closed before.

        Raises:
            EnvironmentProblem: `disk_full`, `workspace_read_only`, `workspace_disk_failed`.
        """
        with translated(self._layout):
            flush_file(self._prepared.database)
            aside = self._put_aside(at)
            # A kill here leaves no database under its name: opening refuses, and restoring can be run again.
            self._prepared.database.replace(self._layout.database)
            flush_folder(self._layout.folder)
        return aside

    def _put_aside(self, at: datetime) -> Path | None:
        database = self._layout.database
        present = [path for suffix in _BESIDE if (path := database.with_name(database.name + suffix)).exists()]
        if not present:
            return None
        folder = self._layout.folder / "replaced" / f"{at:%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"
        folder.mkdir(parents=True)
        # The database goes first: a log that is left alone is refused, beside another database it would be played in.
        for path in present:
            path.replace(folder / path.name)
        flush_folder(folder)
        return folder / database.name

    def close(self) -> None:
        """Remove what was prepared and give the workspace free."""
        shutil.rmtree(self._prepared.folder, ignore_errors=True)
        if self._lock.held:
            self._lock.release()
