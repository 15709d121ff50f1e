"""Schema changes: one module per change, named `mNNN_what`, applied in the order of their numbers, each once for ever.

A module offers `apply(db)`; it runs inside a transaction together with the record that it ran. Numbers are given out by
slice (001 workspace, 010 inbox, 020 sign-off, 030 publishing). A released module is never changed again.
"""

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

from workstation.storage.connections import SqliteConnection

if TYPE_CHECKING:
    from sqlite_utils import Migrations

_NAME = re.compile(r"m\d{3}_\w+")
_SET = "atalaya"
_TABLE = "_sqlite_migrations"


def migration_names() -> list[str]:
    """Return the names of every migration of this version, in order."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if _NAME.fullmatch(module.name))


def all_migrations() -> "Migrations":
    """Return every migration of this version, in order."""
    from sqlite_utils import Migrations

    migrations = Migrations(_SET)
    for name in migration_names():
        migrations(name=name)(importlib.import_module(f"{__name__}.{name}").apply)
    return migrations


def applied_names(connection: SqliteConnection) -> list[str]:
    """Return the names of what was applied, in order; read here, because most starts need sqlite-utils for nothing."""
    known = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
    if connection.execute(known, (_TABLE,)).fetchone() is None:
        return []
    rows = connection.execute(f"SELECT name FROM {_TABLE} WHERE migration_set = ? ORDER BY rowid", (_SET,))
    return [name for (name,) in rows]
