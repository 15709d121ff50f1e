"""Logs of a workspace: codes, ids and counts only; no text of anybody, no secret."""

import copy
import logging
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from workstation.domain.errors import AtalayaError

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_BYTES = 1_000_000
_FILES = 3
_LOGGERS = ("workstation", "ui")


_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _PlacesOnly(logging.Formatter):
    """Tells of an exception where it came from, and its kind or code: its words may be anybody's text."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as lines."""
        # Another handler may have left its own version of the exception on the record.
        own = copy.copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - the library's name
        """Return the kinds and places of an exception and of what led to it, the last one first."""
        return "\n".join(line for error in _chain(ei[1]) for line in _places(error))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__name__} {error.code}" if isinstance(error, AtalayaError) else type(error).__name__
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} {frame.name}"


def log_to(folder: Path) -> None:
    """Write warnings and worse of this program to `folder`/atalaya.log, three files of 1 MB at most.

    A folder that cannot be written is no reason not to start: then nothing is logged.
    """
    stop_logging()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "atalaya.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(_PlacesOnly(_FORMAT))
    handler.setLevel(logging.WARNING)
    for name in _LOGGERS:
        logging.getLogger(name).addHandler(handler)


def stop_logging() -> None:
    """Close what `log_to` opened."""
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        for handler in [item for item in logger.handlers if isinstance(item, RotatingFileHandler)]:
            logger.removeHandler(handler)
            handler.close()
