"""Names of an Excel workbook's sheets: at most 31 characters, seven forbidden, unique without regard to case."""

import re
from typing import Final

MAX_NAME: Final = 31

_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff]")
_RESERVED: Final = "history"


class SheetNames:
    """Hands out sheet names that Excel takes."""

    def __init__(self) -> None:
        self._taken = {_RESERVED}

    def take(self, wanted: str) -> str:
        """Return a free name close to `wanted`."""
        base = _FORBIDDEN.sub("-", wanted).strip("' ") or "table"
        number = 1
        while True:
            suffix = "" if number == 1 else f" {number}"
            name = f"{_cut(base, MAX_NAME - len(suffix))}{suffix}"
            if name.casefold() not in self._taken:
                self._taken.add(name.casefold())
                return name
            number += 1


def _cut(text: str, units: int) -> str:
    while len(text.encode("utf-16-le")) // 2 > units:
        text = text[:-1]
    return text.rstrip("' ") or "table"
