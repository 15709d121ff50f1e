"""Logs of a workspace: codes, ids and counts only; no text of anybody, no secret."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_BYTES = 1_000_000
_FILES = 3
_LOGGERS = ("workstation", "ui")


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
    handler.setFormatter(logging.Formatter(_FORMAT))
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
