"""Media that goes out, as files named by the hash of their bytes: `media/<aa>/<sha256>`."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from workstation.domain.errors import EnvironmentProblem
from workstation.domain.identifiers import MediaHash


class MediaFolder:
    """Keeps each content once; a file that is there is never written again."""

    def __init__(self, workspace: Path) -> None:
        """Keep files below `media` in the workspace's folder; it is made when the first one comes."""
        self._folder = workspace / "media"

    def _path(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    def put(self, data: bytes) -> MediaHash:
        """Keep `data` and return its hash.

        Raises:
            EnvironmentProblem: `media_not_stored` when the disk refuses; nothing half-written stays under the name.
        """
        digest = sha256(data).hexdigest()
        path = self._path(digest)
        if self.get(MediaHash(digest)) is not None:
            return MediaHash(digest)
        part = path.with_suffix(".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise EnvironmentProblem("media_not_stored", path=str(path), why=error.strerror or str(error)) from error
        return MediaHash(digest)

    def get(self, digest: MediaHash) -> bytes | None:
        """Return the bytes, hashed again, or None when they are missing or no longer what they were."""
        try:
            data = self._path(digest).read_bytes()
        except OSError:
            return None
        return data if sha256(data).hexdigest() == digest else None
