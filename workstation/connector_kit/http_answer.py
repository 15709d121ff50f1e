"""What a web server answered, and the limits every answer is held to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

MIB: Final = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpLimits:
    """Limits of one request.

    `seconds` is the deadline for everything, redirects and retries included; `body_bytes` counts after decompression.
    """

    seconds: float = 20.0
    connect_seconds: float = 10.0
    body_bytes: int = 10 * MIB
    redirects: int = 5
    attempts: int = 3
    per_host: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpAnswer:
    """One complete answer.

    Header names are lower-case (repeated headers joined by ", "); `body` is decompressed; `url` is the address that
    answered; `moved_to` is where permanent redirects (301, 308) from the asked address lead, or "".
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str
    moved_to: str = ""
