"""A small secret locked under a passphrase: Argon2id (RFC 9106) makes the key, AES-256-GCM locks.

Layout: magic, memory in KiB, iterations, lanes (each 4 bytes, big-endian), salt (16), nonce (12), ciphertext with tag.
The parameters travel with the box so that later versions can raise them; they are bounded when read, because a hostile
file could otherwise ask for all memory.
"""

import secrets
import struct
import unicodedata
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from workstation.domain.errors import Reason, RuleViolation

MEMORY_KIB: Final = 64 * 1024
ITERATIONS: Final = 3
LANES: Final = 4
"""RFC 9106 §4, second recommended option: 64 MiB, 3 passes, 4 lanes."""

MAX_MEMORY_KIB: Final = 1024 * 1024
MAX_ITERATIONS: Final = 20
MAX_LANES: Final = 16
MIN_MEMORY_PER_LANE_KIB: Final = 8

_MAGIC: Final = b"AtB1"
_HEADER: Final = struct.Struct(">4sIII16s12s")


MIN_CHARACTERS: Final = 8
"""Shortest passphrase that a new box is locked with."""


class BoxDamagedError(Exception):
    """The bytes are not a box that this version made."""


def require_length(passphrase: str, code: str) -> None:
    """Refuse a passphrase that is too short for a new box.

    Raises:
        RuleViolation: `code`, with the `minimum`.
    """
    if len(passphrase) < MIN_CHARACTERS:
        raise RuleViolation(Reason(code, {"minimum": MIN_CHARACTERS}))


def lock(secret: bytes, passphrase: str, context: bytes) -> bytes:
    """Return `secret` locked; `context` must be given again to open and is not stored."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    header = _HEADER.pack(_MAGIC, MEMORY_KIB, ITERATIONS, LANES, salt, nonce)
    key = _derive(passphrase, salt, MEMORY_KIB, ITERATIONS, LANES)
    return header + AESGCM(key).encrypt(nonce, secret, header + context)


def unlock(box: bytes, passphrase: str, context: bytes) -> bytes | None:
    """Return the secret, or None when passphrase or context are wrong (or a byte was changed: that looks the same).

    Raises:
        BoxDamagedError: the bytes are no box at all.
    """
    if len(box) <= _HEADER.size:
        raise BoxDamagedError
    header, locked = box[: _HEADER.size], box[_HEADER.size :]
    magic, memory, iterations, lanes, salt, nonce = _HEADER.unpack(header)
    if magic != _MAGIC or not _bearable(memory, iterations, lanes):
        raise BoxDamagedError
    try:
        return AESGCM(_derive(passphrase, salt, memory, iterations, lanes)).decrypt(nonce, locked, header + context)
    except InvalidTag:
        return None


def _bearable(memory: int, iterations: int, lanes: int) -> bool:
    return (
        1 <= lanes <= MAX_LANES
        and 1 <= iterations <= MAX_ITERATIONS
        and lanes * MIN_MEMORY_PER_LANE_KIB <= memory <= MAX_MEMORY_KIB
    )


def _derive(passphrase: str, salt: bytes, memory: int, iterations: int, lanes: int) -> bytes:
    # Two keyboards may write the same letter as one or two code points; NFC makes them the same passphrase.
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(salt=salt, length=32, iterations=iterations, lanes=lanes, memory_cost=memory).derive(text)
