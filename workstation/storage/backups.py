"""Whole copies of the database: written from a snapshot, checked, flushed, and only then given their name."""

from pathlib import Path

from workstation.domain.errors import EnvironmentProblem
from workstation.storage.connections import SqliteConnection
from workstation.storage.flushing import flush_file as _flush
from workstation.storage.flushing import flush_folder as _flush_folder
from workstation.storage.open_checks import first_fault
from workstation.storage.sqlite_library import sqlite3


def write_backup(reader: SqliteConnection, target: Path) -> Path:
    """Copy the database that `reader` sees to `target` (`VACUUM INTO`, quick_check, fsync, rename).

    A half-written copy never stands under the final name; `query_only` is lifted on this connection meanwhile.

    Raises:
        EnvironmentProblem: `backup_damaged` when the copy does not pass its check.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        reader.execute("PRAGMA query_only=OFF")
        reader.execute("VACUUM INTO ?", (str(part),))
        _check(part)
        _flush(part)
        part.replace(target)
        _flush_folder(target.parent)
    finally:
        reader.execute("PRAGMA query_only=ON")
        part.unlink(missing_ok=True)
    return target


def _check(path: Path) -> None:
    copy = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        fault = first_fault(copy)
    finally:
        copy.close()
    if fault:
        raise EnvironmentProblem("backup_damaged", path=str(path), detail=fault)
