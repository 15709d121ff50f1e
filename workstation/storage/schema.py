"""Bringing a database to this version's schema, with a backup first."""

from sqlite_utils import Database

from workstation.domain.errors import EnvironmentProblem
from workstation.storage.backups import write_backup
from workstation.storage.connections import SqliteConnection, connect_reader
from workstation.storage.layout import WorkspaceLayout
from workstation.storage.migrations import all_migrations, pending_names, unknown_names
from workstation.storage.open_checks import APPLICATION_ID


def database_of(connection: SqliteConnection) -> Database:
    """Return sqlite-utils' view of a connection, without plug-ins of other programs."""
    return Database(connection, execute_plugins=False, recursive_triggers=False)


def pending_migrations(connection: SqliteConnection, layout: WorkspaceLayout) -> list[str]:
    """Return the migrations that this database still needs.

    Raises:
        EnvironmentProblem: `workspace_newer` when a newer version of the program wrote it (`unknown` names).
    """
    migrations, db = all_migrations(), database_of(connection)
    unknown = unknown_names(migrations, db)
    if unknown:
        raise EnvironmentProblem("workspace_newer", path=str(layout.folder), unknown=", ".join(unknown))
    return pending_names(migrations, db)


def migrate(connection: SqliteConnection, layout: WorkspaceLayout) -> None:
    """Apply what is pending in one transaction; a database that held something is copied to a backup first."""
    pending = pending_migrations(connection, layout)
    if not pending:
        return
    migrations, db = all_migrations(), database_of(connection)
    if migrations.applied(db):
        reader = connect_reader(layout.database)
        try:
            write_backup(reader, layout.backups / f"atalaya-before-{pending[0]}.db")
        finally:
            reader.close()
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
