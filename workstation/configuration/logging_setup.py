"""Logs of a workspace: codes, ids and counts only; no text of anybody, no secret."""

import copy
import logging
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from workstation.domain.errors import AtalayaError

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

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


class _LateFile(logging.Handler):
    """Opens its file with the first record: most runs write none, and what keeps such files takes time to load.

    A folder that cannot be written is no reason to stop: then nothing is logged.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(logging.WARNING)
        self._path = path
        self._file: RotatingFileHandler | None = None
        self.setFormatter(_PlacesOnly(_FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        with suppress(OSError):
            self._opened().emit(record)

    def _opened(self) -> "RotatingFileHandler":
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = RotatingFileHandler(self._path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
            self._file.setFormatter(self.formatter)
        return self._file

    def close(self) -> None:
        """Close the file, if there is one."""
        if self._file is not None:
            self._file.close()
        super().close()


def log_to(folder: Path) -> None:
    """Write warnings and worse of this program to `folder`/atalaya.log, three files of 1 MB at most."""
    stop_logging()
    handler = _LateFile(folder / "atalaya.log")
    for name in _LOGGERS:
        logging.getLogger(name).addHandler(handler)


def stop_logging() -> None:
    """Close what `log_to` opened."""
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        for handler in [item for item in logger.handlers if isinstance(item, _LateFile)]:
            logger.removeHandler(handler)
            handler.close()
