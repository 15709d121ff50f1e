"""What is looked at before a workspace is opened; each refusal says what is in the way."""

import os
from contextlib import closing
from pathlib import Path

from workstation.domain.errors import EnvironmentProblem
from workstation.storage.connections import SqliteConnection
from workstation.storage.file_systems import network_file_system
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.sqlite_errors import SqliteError, damaged, problem_of
from workstation.storage.sqlite_library import sqlite3

APPLICATION_ID = 0x4174616C
"""Written into the file's header ("Atal"), so that another program's database is never taken for ours."""

_WAL_RESET_FIXED = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 may lose a transaction when the log is reset (https://sqlite.org/wal.html)."""

_CHEAP_BYTES = 16 * 1024 * 1024
_BEARABLE_BYTES = 512 * 1024 * 1024
"""`quick_check` reads about 200 MB a second: a bigger database is checked by its daily backup and by the doctor."""

_HEADER_BYTES = 100


def sqlite_version() -> str:
    """Return the version of the SQLite that is used."""
    return str(sqlite3.sqlite_version)


def check_sqlite_version(version: tuple[int, int, int] | None = None) -> None:
    """Refuse an affected SQLite.

    Raises:
        EnvironmentProblem: `sqlite_affected` with the `version` found and the first good one (`needed`).
    """
    found = version if version is not None else sqlite3.sqlite_version_info
    if tuple(found) < _WAL_RESET_FIXED:
        raise EnvironmentProblem(
            "sqlite_affected", version=".".join(map(str, found)), needed=".".join(map(str, _WAL_RESET_FIXED))
        )


def check_folder(layout: WorkspaceLayout) -> None:
    """Refuse a folder on a network share or one that cannot be written to.

    Raises:
        EnvironmentProblem: `workspace_on_network_share` (with `file_system`) or `workspace_read_only`.
    """
    kind = network_file_system(layout.folder)
    if kind:
        raise EnvironmentProblem("workspace_on_network_share", path=str(layout.folder), file_system=kind)
    targets = [layout.folder, *(path for path in (layout.database,) if path.exists())]
    if not all(os.access(path, os.W_OK) for path in targets):
        raise EnvironmentProblem("workspace_read_only", path=str(layout.folder), detail="")


def left_unclean(layout: WorkspaceLayout) -> bool:
    """Tell whether the last program did not close the database: a clean end removes the log."""
    log = layout.database.with_name(layout.database.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def check_file(layout: WorkspaceLayout) -> None:
    """Refuse a file that is cut off or is not a database of ours, before SQLite touches it.

    Raises:
        EnvironmentProblem: `workspace_damaged` with `last_backup`.
    """
    path = layout.database
    size = path.stat().st_size
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if size == 0 and not left_unclean(layout) and layout.newest_backup() is None:
        return
    if size < _HEADER_BYTES or not header.startswith(b"SQLite format 3\0"):
        if size and _log_makes_it_whole(layout):
            return
        raise damaged(layout, "header")
    page = int.from_bytes(header[16:18], "big")
    page = 65_536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big")
    if not left_unclean(layout) and page * pages > size:
        raise damaged(layout, "cut off")
    owner = int.from_bytes(header[68:72], "big")
    if owner not in {0, APPLICATION_ID} and not left_unclean(layout):
        raise damaged(layout, "another program's database")


def _log_makes_it_whole(layout: WorkspaceLayout) -> bool:
    """Tell whether the log still holds what a half-written first page lacks; looked at without writing anything.

    A power cut while the log is carried over may leave any page of the file torn: all of them are in the log.
    """
    if not left_unclean(layout):
        return False
    try:
        with closing(sqlite3.connect(f"{layout.database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            owner = connection.execute("PRAGMA application_id").fetchone()[0]
            return owner in {0, APPLICATION_ID} and not first_fault(connection)
    except SqliteError:
        return False


def check_health(connection: SqliteConnection, layout: WorkspaceLayout, *, thorough: bool) -> None:
    """Run SQLite's `quick_check` when it is cheap, or bearable and asked for; else only read the schema.

    Raises:
        EnvironmentProblem: `workspace_damaged` with `last_backup`.
    """
    worth_it = layout.database.stat().st_size <= (_BEARABLE_BYTES if thorough else _CHEAP_BYTES)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        verdict = first_fault(connection) if worth_it else ""
    except SqliteError as error:
        raise problem_of(error, layout) from error
    if verdict:
        raise damaged(layout, verdict)


def first_fault(connection: SqliteConnection) -> str:
    """Return the first line of `PRAGMA quick_check` that is not "ok", "" when there is none."""
    verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    return "" if verdict == "ok" else verdict


def is_database(path: Path) -> bool:
    """Tell whether something that is not empty lies there."""
    return path.exists() and path.stat().st_size > 0
