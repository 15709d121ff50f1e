"""Small files that are either whole or not there."""

import contextlib
import os
import secrets
from pathlib import Path

from workstation.ports.secrets import VaultProblem


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` under a temporary name beside `path`, fsync and rename; readable for this user only.

    Raises:
        VaultProblem: `vault.disk` (with `errno`); what stood at `path` before is untouched.
    """
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(8)}.part")
    try:
        _write_new(temporary, data)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise VaultProblem("vault.disk", file=path.name, errno=error.errno) from error


def read_whole(path: Path, max_bytes: int) -> bytes | None:
    """Return the file's bytes (at most `max_bytes` + 1 of them), or None when there is no such file.

    Raises:
        VaultProblem: `vault.disk` (with `errno`).
    """
    try:
        with path.open("rb") as file:
            return file.read(max_bytes + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise VaultProblem("vault.disk", file=path.name, errno=error.errno) from error


def _write_new(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last; Windows has no way to ask for it."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
