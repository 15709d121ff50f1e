"""Opening connections with the pragmas that keep what was acknowledged.

`synchronous=EXTRA`, which in a write-ahead log is FULL: NORMAL loses acknowledged commits in most power cuts. A new
file begins in a rollback journal, and only EXTRA makes sure that its deletion lasts. macOS also needs `fullfsync`, as
its fsync does not empty the drive's cache (https://sqlite.org/pragma.html#pragma_fullfsync).
"""

import sys
from pathlib import Path
from typing import TypeAlias

from workstation.storage.sqlite_library import sqlite3

SqliteConnection: TypeAlias = sqlite3.Connection

BUSY_MILLISECONDS = 5_000
_CACHED_STATEMENTS = 256


def _connect(path: Path, mode: str) -> SqliteConnection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=_CACHED_STATEMENTS
    )
    connection.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    return connection


def connect_writer(path: Path, *, create: bool) -> SqliteConnection:
    """Return the one connection that writes; transactions are opened by hand (`BEGIN IMMEDIATE`)."""
    connection = _connect(path, "rwc" if create else "rw")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA cache_size=-16000")
    connection.execute("PRAGMA journal_size_limit=16777216")
    # Pages, as many as the limit above holds: pages written again and again reach the database file only once.
    connection.execute("PRAGMA wal_autocheckpoint=4000")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync=ON")
        connection.execute("PRAGMA checkpoint_fullfsync=ON")
    return connection


def connect_reader(path: Path) -> SqliteConnection:
    """Return a connection that SQLite itself keeps from writing.

    Not `mode=ro`: a reader of a WAL database must be able to make its shared-memory file.
    """
    connection = _connect(path, "rw")
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA cache_size=-8000")
    return connection
