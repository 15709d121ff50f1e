"""Runs recorded transactions on a disk that writes down what reaches it.

    python -m tests.campaigns.crash_replay RECORDED LOG [SYNCHRONOUS]

Without SYNCHRONOUS every statement is the app's own; with it, the app is made to wait for the disk more or less.

A program of its own, because it brings its own SQLite (apsw): two libraries in one process break each other's locks.
The log is a list of operations on files, in their order:

    ("create", file)  ("delete", file, durable)  ("sync", file)
    ("write", file, offset, bytes)  ("truncate", file, size)
    ("state", digest)  the database now holds this (its pages' digest) and the program that wrote it was told so
"""

import hashlib
import pickle
import sys
import tempfile
from pathlib import Path
from typing import Any

import apsw

Operation = tuple[Any, ...]


class LoggingDisk(apsw.VFS):
    """The system's files, with every change written down."""

    def __init__(self) -> None:
        self.log: list[Operation] = []
        super().__init__("logging", "")

    def xOpen(self, name: Any, flags: list[int]) -> "LoggingFile":
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else name)
        if not path.exists():
            self.log.append(("create", path.name))
        return LoggingFile(self.log, path.name, name, flags)

    def xDelete(self, name: str, durable: bool) -> None:
        self.log.append(("delete", Path(name).name, durable))
        super().xDelete(name, durable)


class LoggingFile(apsw.VFSFile):
    """One open file; its shared memory is never on the disk and is not written down."""

    def __init__(self, log: list[Operation], name: str, path: Any, flags: list[int]) -> None:
        self._log = log
        self._name = name
        super().__init__("", path, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._log.append(("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._log.append(("truncate", self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        # The program's next step may rely on it only after it is done.
        super().xSync(flags)
        self._log.append(("sync", self._name))


class Replay:
    """Tells a connection what was recorded and notes each state that was acknowledged."""

    def __init__(self, disk: LoggingDisk, path: Path, synchronous: str) -> None:
        self._disk = disk
        self._path = path
        self._synchronous = synchronous
        self._known = ""

    def play(self, statements: list[tuple[str, Any, bool]], closed: bool) -> None:
        connection = apsw.Connection(f"file:{self._path}", vfs="logging", flags=apsw.SQLITE_OPEN_URI | 6)
        for sql, values, many in statements:
            replaced = self._synchronous and sql.upper().startswith("PRAGMA SYNCHRONOUS")
            said = f"PRAGMA synchronous={self._synchronous}" if replaced else sql
            cursor = connection.cursor()
            for _ in cursor.executemany(said, values) if many else cursor.execute(said, values or None):
                pass
            if not connection.in_transaction:
                self._note(connection)
        if closed:
            connection.close()

    def _note(self, connection: apsw.Connection) -> None:
        if not connection.pragma("page_count"):
            # Serialising an empty database would write its first page, which the app did not do.
            return
        digest = hashlib.sha256(connection.serialize("main")).hexdigest()
        if digest != self._known:
            self._known = digest
            self._disk.log.append(("state", digest))


def main() -> None:
    recorded, target, *synchronous = sys.argv[1:]
    sessions = pickle.loads(Path(recorded).read_bytes())
    disk = LoggingDisk()
    with tempfile.TemporaryDirectory() as folder:
        replay = Replay(disk, Path(folder) / "atalaya.db", "".join(synchronous))
        for session in sessions:
            replay.play(*session)
        Path(target).write_bytes(pickle.dumps(disk.log))


if __name__ == "__main__":
    main()
