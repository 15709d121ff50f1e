"""Files dropped into a folder, often on a shared drive: whole under their final name, or not there at all.

Stage: temporary name on the same drive (O_EXCL), write, fsync, close and believe its error, read back and compare.
Publish: rename, then look again by the final name: a drive may report a rename that it never made, or an error for one
that it did make. The folder is never created and must stay the same one: an unmounted drive leaves an empty folder.
"""

import contextlib
import os
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workstation.exports.drive_errors import drive_code, drive_problem
from workstation.exports.dropped_file import DropFile, hash_of
from workstation.ports.exporting import DriveProblem

RENAME_ATTEMPTS: Final = 6
FIRST_PAUSE: Final = 0.1
"""Seconds before a busy rename is tried again; doubled each time (virus scanners and sync clients hold files open)."""
MAX_NAME_TRIES: Final = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class StagedFile:
    """A file that stands whole under a temporary name."""

    path: Path
    sha256: str
    size: int


class DropFolder:
    """One export's view of its target folder."""

    def __init__(self, folder: Path, pause: Callable[[float], None] = time.sleep) -> None:
        """Check the folder and remember which one it is.

        Raises:
            DriveProblem: `export.folder_missing`, `export.not_a_folder`, `export.folder_is_link`, what the drive says.
        """
        self.folder = folder
        self._pause = pause
        self._identity = _identity(folder, missing="export.folder_missing")
        self._left: set[Path] = set()

    def stage(self, fill: Callable[[Callable[[bytes], None]], None]) -> StagedFile:
        """Write a file under a temporary name: `fill` is called with the function that takes the bytes.

        Raises:
            DriveProblem: the drive refused, or `export.read_back_differs`. What `fill` raises comes through.
        """
        self._same_folder()
        path = self.folder / f"atalaya-{secrets.token_hex(8)}.part"
        self._left.add(path)
        with self._told(path):
            file = DropFile(path)

        def put(data: bytes) -> None:
            with self._told(path):
                file.write(data)

        try:
            fill(put)
            with self._told(path):
                file.finish()
        finally:
            file.abandon()
        with self._told(path):
            found = hash_of(path)
        if found != file.sha256:
            raise DriveProblem("export.read_back_differs", folder=str(self.folder), file=path.name)
        return StagedFile(path=path, sha256=found, size=file.size)

    def free_name(self, stem: str, extension: str, sha256: str) -> str:
        """Return a final name that is free, or that already holds exactly these bytes.

        Raises:
            DriveProblem: the drive refused.
        """
        for number in range(1, MAX_NAME_TRIES + 1):
            name = f"{stem}.{extension}" if number == 1 else f"{stem}-{number}.{extension}"
            if not os.path.lexists(self.folder / name) or self._holds(name, sha256):
                return name
        raise DriveProblem("export.drive_refused", folder=str(self.folder), file=f"{stem}.{extension}")

    def publish(self, staged: StagedFile, name: str) -> None:
        """Give a staged file its final name and make sure that it is there.

        Raises:
            DriveProblem: the drive refused, changed, or lost the file.
        """
        self._same_folder()
        final = self.folder / name
        for attempt in range(RENAME_ATTEMPTS):
            error = self._rename(staged, final)
            if self._holds(name, staged.sha256):
                self._remove(staged.path)
                return
            if error is not None and drive_code(error) not in {"export.drive_busy", "export.drive_refused"}:
                raise self._problem(error, final) from error
            self._pause(FIRST_PAUSE * 2**attempt)
        if error is not None:
            raise self._problem(error, final) from error
        raise DriveProblem("export.read_back_differs", folder=str(self.folder), file=name)

    def keep(self) -> None:
        """Declare everything published as wanted: `discard` will not touch it any more."""
        self._left.clear()

    def discard(self) -> None:
        """Remove what this export left, as far as the drive lets us; leftovers are called `atalaya-….part`."""
        for path in sorted(self._left):
            self._remove(path)

    def sync(self) -> None:
        """Ask the drive to make the renames last; many shares cannot, so a refusal means nothing."""
        if os.name != "posix":
            return
        with contextlib.suppress(OSError):
            descriptor = os.open(self.folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def _rename(self, staged: StagedFile, final: Path) -> OSError | None:
        if os.path.lexists(final):
            return None
        try:
            staged.path.rename(final)
        except OSError as error:
            return error
        if not os.path.lexists(staged.path):
            self._left.add(final)  # ours from here on: were its bytes wrong, it must not stay under this name
        return None

    def _holds(self, name: str, sha256: str) -> bool:
        try:
            return hash_of(self.folder / name) == sha256
        except OSError:
            return False

    def _remove(self, path: Path) -> None:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            self._left.discard(path)

    def _same_folder(self) -> None:
        if _identity(self.folder, missing="export.drive_gone") != self._identity:
            raise DriveProblem("export.drive_changed", folder=str(self.folder))

    @contextlib.contextmanager
    def _told(self, path: Path) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._problem(error, path) from error

    def _problem(self, error: OSError, path: Path) -> DriveProblem:
        return drive_problem(error, folder=str(self.folder), file=path.name)


def _identity(folder: Path, missing: str) -> tuple[int, int]:
    try:
        found = folder.lstat()
    except FileNotFoundError as error:
        raise DriveProblem(missing, folder=str(folder)) from error
    except OSError as error:
        raise drive_problem(error, folder=str(folder)) from error
    if stat.S_ISLNK(found.st_mode):
        raise DriveProblem("export.folder_is_link", folder=str(folder), target=str(folder.resolve()))
    if not stat.S_ISDIR(found.st_mode):
        raise DriveProblem("export.not_a_folder", folder=str(folder))
    return found.st_dev, found.st_ino
