"""English sentences by code."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {}
