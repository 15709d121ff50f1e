"""File names that every drive takes: Windows' rules (the strictest), short, no surprises.

Source: learn.microsoft.com/windows/win32/fileio/naming-a-file.
"""

import re
import unicodedata
from datetime import UTC, datetime
from typing import Final

MAX_STEM: Final = 60
"""Longest part of a name that comes from outside, in UTF-16 units; leaves room for stamp, hash and folder."""

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:[. ].*)?", re.IGNORECASE)
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def safe_stem(text: str, fallback: str = "export") -> str:
    """Return `text` fit to be (part of) a file name; NFC, no separators, reserved names or trailing dots."""
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))
    text = "".join("" if unicodedata.category(character) in _INVISIBLE else character for character in text)
    text = _FORBIDDEN.sub("-", text)
    text = _shortened(text.strip(" .")).rstrip(" .")
    if not text:
        return fallback
    return f"_{text}" if _RESERVED.fullmatch(text) else text


def time_stamp(moment: datetime) -> str:
    """Return an aware moment as it stands in file names: UTC, `YYYYMMDDTHHMMSSZ`."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _shortened(text: str) -> str:
    while len(text.encode("utf-16-le")) // 2 > MAX_STEM:
        text = text[:-1]
    return text
