"""SQLite behind a narrow door: `open_storage` is the only way in.

One writer thread owns the one write connection (`database_worker`); readers are query-only and each read is one
snapshot. Tables are one class each over a plain connection, composed by `tables.SqliteTables`; SQL stands only in this
room. Schema changes are one module each under `migrations`, applied in the order of their numbers, with a backup first.
Integer row ids stay inside this room: everything that leaves is a domain type.
"""

from workstation.storage.opening import open_storage
from workstation.storage.sqlite_storage import SqliteStorage

__all__ = ["SqliteStorage", "open_storage"]
