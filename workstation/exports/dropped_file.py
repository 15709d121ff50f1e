"""One new file on the target drive, and reading it back. Errors are the operating system's own (`OSError`)."""

import contextlib
import errno
import os
import stat
from hashlib import sha256
from pathlib import Path
from typing import Final

from workstation.exports.drive_errors import FSYNC_UNSUPPORTED

BLOCK: Final = 1024 * 1024
"""Bytes per write and read: few round trips on a share."""

_NOT_A_LINK: Final = getattr(os, "O_NOFOLLOW", 0)
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0)
_BYTES: Final = getattr(os, "O_BINARY", 0)


class DropFile:
    """Writes a file that must not exist yet and hashes what it writes."""

    def __init__(self, path: Path) -> None:
        self._descriptor: int | None = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOT_A_LINK | _BYTES, 0o666)
        self._hash = sha256()
        self._waiting = bytearray()
        self.size = 0

    @property
    def sha256(self) -> str:
        """Hex SHA-256 of everything written."""
        return self._hash.hexdigest()

    def write(self, data: bytes) -> None:
        """Take bytes; they reach the drive in blocks."""
        self._hash.update(data)
        self._waiting += data
        self.size += len(data)
        if len(self._waiting) >= BLOCK:
            self._flush()

    def finish(self) -> None:
        """Write the rest, fsync and close; a close that fails (quota, NFS) is an error like any other."""
        self._flush()
        if self._descriptor is None:
            return
        try:
            os.fsync(self._descriptor)
        except OSError as error:
            if error.errno not in FSYNC_UNSUPPORTED:
                raise
        descriptor, self._descriptor = self._descriptor, None
        os.close(descriptor)

    def abandon(self) -> None:
        """Close whatever is still open, without caring."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            with contextlib.suppress(OSError):
                os.close(descriptor)

    def _flush(self) -> None:
        if self._descriptor is None:
            raise OSError(errno.EBADF, "closed")
        with memoryview(bytes(self._waiting)) as view:
            done = 0
            while done < len(view):
                done += os.write(self._descriptor, view[done:])
        self._waiting.clear()


def hash_of(path: Path) -> str:
    """Return the hex SHA-256 of a regular file, read from the drive; never follows a link, never waits on a pipe.

    Raises:
        OSError: it cannot be read, or is no regular file.
    """
    descriptor = os.open(path, os.O_RDONLY | _NOT_A_LINK | _AT_ONCE | _BYTES)
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EACCES, "not a regular file")
        _forget_cached(descriptor)
        found = sha256()
        while block := file.read(BLOCK):
            found.update(block)
        return found.hexdigest()


def _forget_cached(descriptor: int) -> None:
    """Ask for the drive's bytes rather than this machine's cache of them, where that can be asked."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
