"""One piece of work inside one transaction or one snapshot."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from workstation.storage.sqlite_errors import SqliteError, problem_of
from workstation.storage.tables import SqliteTables

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.storage.layout import WorkspaceLayout

T = TypeVar("T")
Work = Callable[[SqliteTables], T]


def run_in_transaction(tables: SqliteTables, work: Work[T], layout: WorkspaceLayout) -> tuple[T, Changes]:
    """Run `work` inside `BEGIN IMMEDIATE`, commit, and return its result with what it touched.

    Raises:
        EnvironmentProblem: what SQLite says about disk, lock or file; nothing of this transaction is kept.
    """
    connection = tables.connection
    try:
        connection.execute("BEGIN IMMEDIATE")
        tables.start_recording()
        result = work(tables)
        connection.execute("COMMIT")
    except BaseException as error:
        tables.stop_recording()
        # A full disk may already have rolled back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, SqliteError):
            raise problem_of(error, layout) from error
        raise
    return result, tables.stop_recording()


def run_in_snapshot(tables: SqliteTables, work: Work[T], layout: WorkspaceLayout) -> T:
    """Run `work` on one consistent snapshot of a query-only connection."""
    connection = tables.connection
    try:
        connection.execute("BEGIN")
        return work(tables)
    except SqliteError as error:
        raise problem_of(error, layout) from error
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
