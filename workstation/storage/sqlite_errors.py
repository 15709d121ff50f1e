"""What SQLite complains about, as the project's own errors.

Result codes: https://sqlite.org/rescode.html. pysqlite3's exceptions are not the standard library's, so the module that
sqlite-utils chose is the only one asked.
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workstation.domain.errors import AtalayaError, EnvironmentProblem, InternalBug
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.sqlite_library import sqlite3

SqliteError = sqlite3.Error

_PRIMARY_MASK = 0xFF
_CODES = {
    5: "workspace_busy",  # SQLITE_BUSY
    6: "workspace_busy",  # SQLITE_LOCKED
    8: "workspace_read_only",  # SQLITE_READONLY
    10: "workspace_disk_failed",  # SQLITE_IOERR
    11: "workspace_damaged",  # SQLITE_CORRUPT
    13: "disk_full",  # SQLITE_FULL
    14: "workspace_unreachable",  # SQLITE_CANTOPEN
    26: "workspace_damaged",  # SQLITE_NOTADB
}
_LITTLE_ROOM = 64 * 1024
"""Bytes: less than the index of the write-ahead log needs. SQLite tells the lack of it as a plain I/O error."""


def problem_of(error: BaseException, layout: WorkspaceLayout) -> AtalayaError:
    """Return the project's error for one of SQLite's; what people cannot act on is a bug of ours."""
    number = getattr(error, "sqlite_errorcode", None)
    code = _CODES.get(number & _PRIMARY_MASK) if isinstance(number, int) else None
    if code == "workspace_disk_failed" and _is_full(layout.folder):
        code = "disk_full"
    detail = str(error)
    if code == "workspace_damaged":
        return damaged(layout, detail)
    if code is not None:
        return EnvironmentProblem(code, path=str(layout.folder), detail=detail)
    return InternalBug("storage_failed", detail=detail)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LITTLE_ROOM
    except OSError:
        return False


def damaged(layout: WorkspaceLayout, detail: str) -> EnvironmentProblem:
    """Return the refusal of a damaged database, with the way to the last backup ("" when there is none)."""
    backup = layout.newest_backup()
    return EnvironmentProblem(
        "workspace_damaged", path=str(layout.folder), detail=detail, last_backup=str(backup) if backup else ""
    )


def problem_of_os(error: OSError, path: Path) -> EnvironmentProblem:
    """Return the project's error for what the operating system said about `path`."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return EnvironmentProblem("disk_full", path=str(path), detail=str(error))
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return EnvironmentProblem("workspace_read_only", path=str(path), detail=str(error))
    return EnvironmentProblem("workspace_disk_failed", path=str(path), detail=str(error))


@contextmanager
def translated(layout: WorkspaceLayout) -> Iterator[None]:
    """Turn what SQLite and the operating system raise inside into the project's errors."""
    try:
        yield
    except SqliteError as error:
        raise problem_of(error, layout) from error
    except OSError as error:
        raise problem_of_os(error, layout.folder) from error
