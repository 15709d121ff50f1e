"""Media that goes out: cleaned in a worker process, kept by the hash of its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.identifiers import MediaHash


@dataclass(frozen=True, slots=True)
class CleanedMedia:
    """A media file without what its maker's device wrote into it (place, serial number); sizes in pixels, 0 if none."""

    data: bytes
    media_type: str
    width: int = 0
    height: int = 0


class MediaCleaner(Protocol):
    """Strips metadata and measures, outside this process."""

    async def clean(self, name: str, data: bytes) -> CleanedMedia:
        """Return the file as it may go out.

        Raises:
            RuleViolation: `media_unreadable`, `media_type_unknown`, `media_too_large`.
            EnvironmentProblem: the worker took too long or died over it.
        """
        ...


class MediaFiles(Protocol):
    """The bytes, by hash. Blocking; call it from a thread."""

    def put(self, data: bytes) -> MediaHash:
        """Keep `data` and return its hash; raises EnvironmentProblem when the disk refuses."""
        ...

    def get(self, digest: MediaHash) -> bytes | None:
        """Return the bytes, hashed again, or None when they are missing or no longer what they were."""
        ...
