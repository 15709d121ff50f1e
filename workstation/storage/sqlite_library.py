"""The SQLite library of this room: the one that sqlite-utils chooses, without loading all of sqlite-utils for it.

sqlite-utils takes pysqlite3 where it is installed, else the standard library's (`sqlite_utils.utils`), and so does this
module; a test holds them equal. Two libraries in one process would break each other's locks, and their exceptions
differ. Loading sqlite-utils whole takes as long as a quarter of an empty window, and only migrations need it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils.utils import sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:
        from sqlite_utils.utils import sqlite3

__all__ = ["sqlite3"]
