"""Reading a body under a cap: compressed bytes are inflated in steps, so a bomb never gets room to go off."""

import zlib
from collections.abc import AsyncIterable
from typing import Final, Protocol

from workstation.domain.errors import NetworkProblem

ACCEPT_ENCODING: Final = "gzip, deflate"
_GZIP_OR_ZLIB: Final = 47
_RAW_DEFLATE: Final = -15


class _Inflater(Protocol):
    """Turns pieces of a compressed body into plain bytes, never more than asked for."""

    def feed(self, data: bytes, room: int) -> bytes: ...


class _Plain:
    def feed(self, data: bytes, room: int) -> bytes:
        return data[: room + 1]


class _Zlib:
    """Gzip (also several members in a row), zlib and the raw deflate that some servers send under the same name."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._started = False

    def feed(self, data: bytes, room: int) -> bytes:
        """Return at most `room + 1` bytes: the one too many is how the caller sees that the cap is passed."""
        parts = []
        while data and room >= 0:
            part = self._step(data, room + 1)
            parts.append(part)
            room -= len(part)
            if self._inflate.eof:
                data = self._inflate.unused_data.lstrip(b"\0")
                self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
            else:
                data = self._inflate.unconsumed_tail
        return b"".join(parts)

    def _step(self, data: bytes, most: int) -> bytes:
        try:
            part = self._inflate.decompress(data, most)
        except zlib.error:
            if self._started:
                raise
            self._inflate = zlib.decompressobj(_RAW_DEFLATE)
            part = self._inflate.decompress(data, most)
        self._started = True
        return part


def _inflater(encoding: str) -> _Inflater | None:
    name = encoding.strip().lower()
    if name in {"", "identity", "none"}:
        return _Plain()
    return _Zlib() if name in {"gzip", "x-gzip", "deflate"} else None


async def read_body(pieces: AsyncIterable[bytes], encoding: str, limit: int, host: str) -> bytes:
    """Read and inflate a whole body of at most `limit` bytes.

    Raises:
        NetworkProblem: `answer_too_large`, or `answer_broken` for an encoding that is damaged or not asked for.
    """
    inflater = _inflater(encoding)
    if inflater is None:
        raise NetworkProblem("answer_broken", sent=True, host=host)
    body = bytearray()
    try:
        async for piece in pieces:
            body += inflater.feed(piece, limit - len(body))
            if len(body) > limit:
                raise NetworkProblem("answer_too_large", sent=True, host=host, limit=limit)
    except zlib.error as error:
        raise NetworkProblem("answer_broken", sent=True, host=host) from error
    return bytes(body)
