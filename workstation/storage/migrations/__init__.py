"""Schema changes: one module per change, named `mNNN_what`, applied in the order of their numbers, each once for ever.

A module offers `apply(db)`; it runs inside a transaction together with the record that it ran. Numbers are given out by
slice (001 workspace, 010 inbox, 020 sign-off, 030 publishing). A released module is never changed again.
"""

import importlib
import pkgutil
import re

from sqlite_utils import Database, Migrations

_NAME = re.compile(r"m\d{3}_\w+")
_SET = "atalaya"


def migration_names() -> list[str]:
    """Return the names of every migration of this version, in order."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if _NAME.fullmatch(module.name))


def all_migrations() -> Migrations:
    """Return every migration of this version, in order."""
    migrations = Migrations(_SET)
    for name in migration_names():
        migrations(name=name)(importlib.import_module(f"{__name__}.{name}").apply)
    return migrations


def pending_names(migrations: Migrations, db: Database) -> list[str]:
    """Return the names of what was not applied yet, in order."""
    return [migration.name for migration in migrations.pending(db)]


def unknown_names(migrations: Migrations, db: Database) -> list[str]:
    """Return what was applied by a newer version of the program and is unknown here."""
    known = set(migration_names())
    return [migration.name for migration in migrations.applied(db) if migration.name not in known]
