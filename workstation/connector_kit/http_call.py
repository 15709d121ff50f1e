"""One HTTP request as a value."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from workstation.connector_kit.web_address import WebAddress

NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpCall:
    """One request as it stands on the present hop; `secret_headers` are dropped when it leaves its first origin."""

    method: str
    address: WebAddress
    headers: Mapping[str, str]
    secret_headers: Mapping[str, str]
    body: bytes = b""
    allow_private: bool = False
    max_bytes: int


class Departure:
    """Watches one request (the trace hook of httpcore2) and knows whether its first byte may have left."""

    sent = False

    async def __call__(self, event: str, info: Mapping[str, object]) -> None:
        """Take note of an event; a proxy's CONNECT is not yet our request."""
        if event.endswith("send_request_headers.started"):
            request = info.get("request")
            self.sent = self.sent or getattr(request, "method", b"") != b"CONNECT"
