"""Opening a workspace: the checks in their order, the lock, the migrations, then the threads."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.errors import EnvironmentProblem
from workstation.storage.connections import connect_reader, connect_writer
from workstation.storage.database_worker import DatabaseWorker
from workstation.storage.disk_reserve import DiskReserve
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.open_checks import (
    check_file,
    check_folder,
    check_health,
    check_sqlite_version,
    is_database,
    left_unclean,
)
from workstation.storage.schema import migrate, pending_migrations
from workstation.storage.sqlite_errors import translated
from workstation.storage.sqlite_storage import SqliteStorage
from workstation.storage.workspace_lock import WorkspaceLock

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.ports.clock import Clock


def open_storage(
    folder: Path,
    *,
    clock: Clock,
    on_commit: Callable[[Changes], None],
    readers: int = 2,
    holder: str = "atalaya",
    create: bool = True,
    writes: bool = True,
    reserve_bytes: int = 0,
) -> SqliteStorage:
    """Open the workspace in `folder`; blocks, so call it from a thread or before the loop runs.

    Args:
        folder: the workspace folder (not the database file).
        clock: says since when the lock is held.
        on_commit: told on the writer thread what each committed transaction changed; must be quick.
        readers: how many reads may run at the same time.
        holder: the program's name, shown to whoever finds the workspace in use.
        create: make folder and database when there are none.
        writes: False for reading commands: takes no lock, and `transact` is refused.
        reserve_bytes: room kept back on the disk and given free when it is full; for the program that stays open.

    Raises:
        EnvironmentProblem: `sqlite_affected`, `workspace_missing`, `workspace_on_network_share`, `workspace_read_only`,
            `workspace_in_use`, `workspace_damaged` (with `last_backup`), `workspace_newer`, `disk_full`,
            `workspace_disk_failed`.
    """
    check_sqlite_version()
    layout = WorkspaceLayout(Path(folder))
    with translated(layout):
        if not create and not is_database(layout.database) and layout.newest_backup() is None:
            raise EnvironmentProblem("workspace_missing", path=str(layout.folder))
        layout.folder.mkdir(parents=True, exist_ok=True)
        check_folder(layout)
        lock = WorkspaceLock(layout, holder, clock)
        if writes or not _is_current(layout):
            lock.acquire()
        try:
            reserve = DiskReserve(layout, reserve_bytes if writes else 0)
            return _open(layout, lock, reserve, on_commit=on_commit, readers=readers, writes=writes)
        except BaseException:
            lock.release()
            raise


def _is_current(layout: WorkspaceLayout) -> bool:
    if not is_database(layout.database):
        return False
    check_file(layout)
    with closing(connect_reader(layout.database)) as connection:
        return not pending_migrations(connection, layout)


def _open(
    layout: WorkspaceLayout,
    lock: WorkspaceLock,
    reserve: DiskReserve,
    *,
    on_commit: Callable[[Changes], None],
    readers: int,
    writes: bool,
) -> SqliteStorage:
    unclean = left_unclean(layout)
    if layout.database.exists() or layout.newest_backup() is not None:
        layout.database.touch()
        check_file(layout)
    if lock.held:
        writer = connect_writer(layout.database, create=True)
        try:
            check_health(writer, layout, thorough=unclean)
            migrate(writer, layout)
        except BaseException:
            writer.close()
            raise
        if not writes:
            writer.close()
            lock.release()
    reserve.hold()
    return SqliteStorage(
        layout,
        writer=DatabaseWorker("storage-writer", [writer]) if writes else None,
        readers=DatabaseWorker("storage-reader", [connect_reader(layout.database) for _ in range(readers)]),
        lock=lock if writes else None,
        on_commit=on_commit,
        reserve=reserve,
    )
