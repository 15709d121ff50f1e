"""Media of drafts: cleaned, measured, kept by hash."""

import asyncio
from dataclasses import replace
from pathlib import PurePath

from workstation.domain.drafts import Content, MediaRef
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import MediaHash
from workstation.ports.media import MediaCleaner, MediaFiles
from workstation.ports.storage import Storage, Tables

_NAME = 120


class MediaShelf:
    """Takes media in and gives them out."""

    def __init__(self, storage: Storage, cleaner: MediaCleaner, files: MediaFiles) -> None:
        """Clean with `cleaner`, keep bytes in `files`."""
        self._storage = storage
        self._cleaner = cleaner
        self._files = files

    async def take(self, name: str, data: bytes) -> MediaRef:
        """Clean and keep a file; returns what a draft names it by.

        Raises:
            RuleViolation: `media_unreadable`, `media_type_unknown`, `media_too_large`.
            EnvironmentProblem: `media_not_stored`, or what the cleaning process reports.
        """
        cleaned = await self._cleaner.clean(name, data)
        digest = await asyncio.to_thread(self._files.put, cleaned.data)
        # A path would tell how somebody's disk is ordered.
        plain = PurePath(name.replace("\\", "/")).name[-_NAME:]
        media = MediaRef(digest, cleaned.media_type, plain, "", len(cleaned.data), cleaned.width, cleaned.height)
        await self._storage.transact(lambda tables: tables.drafts.put_media(media))
        return media

    async def give(self, digest: MediaHash) -> bytes:
        """Return the bytes, hashed again; raises NotFound."""
        data = await asyncio.to_thread(self._files.get, digest)
        if data is None:
            raise NotFound("media_not_found", sha256=digest)
        return data


def known_media(tables: Tables, content: Content) -> Content:
    """Return the content with types and sizes as they were when its media were taken in; raises NotFound."""
    media: list[MediaRef] = []
    for item in content.media:
        known = tables.drafts.media(item.sha256)
        if known is None:
            raise NotFound("media_not_found", sha256=item.sha256)
        media.append(replace(known, name=item.name or known.name, alt_text=item.alt_text))
    return replace(content, media=tuple(media))
