"""Logs of a workspace: codes, ids and counts only; no text of anybody, no secret."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_BYTES = 1_000_000
_FILES = 3


def log_to(folder: Path) -> None:
    """Write warnings and worse of this program to `folder`/atalaya.log, three files of 1 MB at most.

    A folder that cannot be written is no reason not to start: then nothing is logged.
    """
    logger = logging.getLogger("workstation")
    for old in list(logger.handlers):
        logger.removeHandler(old)
        old.close()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "atalaya.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.setLevel(logging.WARNING)
    logger.addHandler(handler)
