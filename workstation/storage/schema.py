"""Bringing a database to this version's schema, with a backup first."""

from workstation.domain.errors import EnvironmentProblem
from workstation.storage.backups import write_backup
from workstation.storage.connections import SqliteConnection, connect_reader
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.migrations import all_migrations, applied_names, migration_names
from workstation.storage.open_checks import APPLICATION_ID


def pending_migrations(connection: SqliteConnection, layout: WorkspaceLayout) -> list[str]:
    """Return the migrations that this database still needs.

    Raises:
        EnvironmentProblem: `workspace_newer` when a newer version of the program wrote it (`unknown` names).
    """
    known, applied = migration_names(), applied_names(connection)
    unknown = [name for name in applied if name not in known]
    if unknown:
        raise EnvironmentProblem("workspace_newer", path=str(layout.folder), unknown=", ".join(unknown))
    return [name for name in known if name not in applied]


def migrate(connection: SqliteConnection, layout: WorkspaceLayout) -> None:
    """Apply what is pending in one transaction; a database that held something is copied to a backup first."""
    pending = pending_migrations(connection, layout)
    if not pending:
        return
    if applied_names(connection):
        reader = connect_reader(layout.database)
        try:
            write_backup(reader, layout.backups / f"atalaya-before-{pending[0]}.db")
        finally:
            reader.close()
    _apply(connection)


def _apply(connection: SqliteConnection) -> None:
    from sqlite_utils import Database

    # Without plug-ins of other programs.
    db = Database(connection, execute_plugins=False, recursive_triggers=False)
    connection.execute("BEGIN IMMEDIATE")
    try:
        all_migrations().apply(db)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
