"""Pictures that go out, without what the camera wrote into them (place, time, serial number); runs in a worker process.

The picture is turned as its EXIF orientation says before that is dropped; the colour profile stays. JPEG data that
needs no turning keeps its quality tables, so that nothing is lost a second time.
"""

import io
import warnings
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from workstation.domain.errors import Reason, RuleViolation
from workstation.ports.media import CleanedMedia

if TYPE_CHECKING:
    from PIL import Image

TYPES: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}
MAX_BYTES: Final = 32 * 1024 * 1024
MAX_PIXELS: Final = 40_000_000
_TURNED_QUALITY: Final = 92
_KEPT: Final = frozenset({"transparency", "duration", "loop", "background", "disposal"})


@dataclass(frozen=True, slots=True)
class Unclean:
    """Why a file cannot be taken in: returned and not raised, because it travels between processes."""

    reason: Reason


class PooledMediaCleaner:
    """Implements `ports.media.MediaCleaner` with worker processes."""

    def __init__(self, run: Callable[..., Awaitable[CleanedMedia | Unclean]]) -> None:
        """Clean with `run`, which calls a function of this module in a worker (`Workers.run`)."""
        self._run = run

    async def clean(self, name: str, data: bytes) -> CleanedMedia:
        """Return the file as it may go out."""
        if len(data) > MAX_BYTES:
            raise RuleViolation(Reason("media_too_large", {"name": name, "size": len(data), "limit": MAX_BYTES}))
        found = await self._run(clean_picture, name, data)
        if isinstance(found, Unclean):
            raise RuleViolation(found.reason)
        return found


def clean_picture(name: str, data: bytes) -> CleanedMedia | Unclean:
    """Return the picture without metadata, or why it cannot be taken in (`media_unreadable`, …)."""
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=tuple(TYPES)) as picture:
                return _cleaned(picture)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        return Unclean(Reason("media_too_many_pixels", {"name": name, "limit": MAX_PIXELS}))
    except UnidentifiedImageError:
        return Unclean(Reason("media_type_unknown", {"name": name, "allowed": sorted(TYPES.values())}))
    except (OSError, ValueError, SyntaxError, EOFError):
        return Unclean(Reason("media_unreadable", {"name": name}))


def _cleaned(picture: "Image.Image") -> CleanedMedia:
    from PIL import ImageOps

    kind = picture.format or ""
    options: dict[str, Any] = {"format": kind}
    if profile := picture.info.get("icc_profile"):
        options["icc_profile"] = profile
    animated = getattr(picture, "n_frames", 1) > 1
    if animated:
        options["save_all"] = True
    turned = picture.getexif().get(0x0112, 1) != 1 and not animated
    result = ImageOps.exif_transpose(picture) if turned else picture
    if kind == "JPEG":
        options |= {"quality": _TURNED_QUALITY if turned else "keep", "optimize": True}
    if kind == "WEBP":
        options["lossless"] = _is_lossless(picture)
    result.info = {name: value for name, value in result.info.items() if name in _KEPT}
    return CleanedMedia(_saved(result, options), TYPES[kind], result.width, result.height)


def _is_lossless(picture: "Image.Image") -> bool:
    """Return whether a WebP should be written without loss: those with see-through parts usually were."""
    return picture.mode == "RGBA"


def _saved(picture: "Image.Image", options: dict[str, Any]) -> bytes:
    buffer = io.BytesIO()
    save: Callable[..., None] = picture.save
    save(buffer, exif=b"", **options)
    return buffer.getvalue()
