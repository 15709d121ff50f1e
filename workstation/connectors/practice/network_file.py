"""The file behind a practice network: one JSON record per line, appended under a lock and flushed before any answer."""

import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from workstation.connectors.practice.state import NetworkState
from workstation.domain.errors import EnvironmentProblem

Record = Mapping[str, object]
LOCK_SECONDS = 30.0
SPOILED = b"!\n"
"""Ends a torn line so that it never becomes a record, however much of it was written: nobody was told of it."""


class NetworkFile:
    """One practice network, shared by several processes; every method may be called from any thread.

    A last line without its line feed was torn by a crash: it is ignored, and the next append ends it first.
    """

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is opened yet."""
        self._path = path
        self._guard = threading.RLock()
        self._offset = 0
        self._state = NetworkState()

    @contextmanager
    def reading(self) -> Iterator[NetworkState]:
        """Yield the state after every complete record; it is shared and holds still only inside the block."""
        with self._guard:
            self._catch_up()
            yield self._state

    @contextmanager
    def locked(self) -> Iterator[tuple[NetworkState, Callable[[Sequence[Record]], None]]]:
        """Hold the network for one decision: yields its state and a function that appends records durably.

        Raises:
            EnvironmentProblem: `practice_network_busy`, `practice_network_unwritable`.
        """
        from filelock import FileLock, Timeout

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(f"{self._path}.lock", timeout=LOCK_SECONDS)
            with self._guard, lock:
                self._catch_up()
                yield self._state, self._append
        except Timeout as error:
            raise EnvironmentProblem("practice_network_busy", path=str(self._path)) from error
        except OSError as error:
            raise EnvironmentProblem("practice_network_unwritable", path=str(self._path), cause=str(error)) from error

    def _append(self, records: Sequence[Record]) -> None:
        if not records:
            return
        lines = b"".join(_line(record) for record in records)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            size = os.lseek(handle, 0, os.SEEK_END)
            torn = size > 0 and _last_byte(handle, size) != b"\n"
            os.lseek(handle, 0, os.SEEK_END)
            _write_all(handle, (SPOILED if torn else b"") + lines)
            os.fsync(handle)
        finally:
            os.close(handle)
        self._catch_up()

    def _catch_up(self) -> None:
        try:
            with self._path.open("rb") as stream:
                if stream.seek(0, os.SEEK_END) < self._offset:
                    self._offset, self._state = 0, NetworkState()
                stream.seek(self._offset)
                data = stream.read()
        except FileNotFoundError:
            self._offset, self._state = 0, NetworkState()
            return
        complete = data[: data.rfind(b"\n") + 1]
        self._offset += len(complete)
        for line in complete.split(b"\n")[:-1]:
            self._state.feed(_record(line))


def _line(record: Record) -> bytes:
    """Return one record as readable JSON; a lone surrogate, which UTF-8 cannot carry, is escaped."""
    try:
        return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(record, separators=(",", ":")).encode() + b"\n"


def _record(line: bytes) -> Record:
    """Return one line's record; a torn or foreign line is an empty record, so that line numbers stay stable."""
    try:
        value = json.loads(line)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _last_byte(handle: int, size: int) -> bytes:
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1)


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]
