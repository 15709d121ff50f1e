"""Which Ed25519 public keys may be trusted at all.

`cryptography` accepts small-order and non-canonical public keys; with a small-order key a signature verifies although
nobody holds a private key. So a key is enrolled only when it is the canonical encoding of a point of prime order
(RFC 8032 §5.1.3; the same rule as libsodium's crypto_core_ed25519_is_valid_point).
"""

from functools import lru_cache
from hashlib import sha256
from typing import Final

from workstation.ports.signing import Refused

KEY_BYTES: Final = 32
SIGNATURE_BYTES: Final = 64

_P: Final = 2**255 - 19
_ORDER: Final = 2**252 + 27742317777372353535851937790883648493
_D: Final = -121665 * pow(121666, -1, _P) % _P
_SQRT_MINUS_ONE: Final = pow(2, (_P - 1) // 4, _P)

_Point = tuple[int, int, int, int]
_NEUTRAL: Final[_Point] = (0, 1, 1, 0)


def key_id(public_key: bytes) -> str:
    """Return the id of a public key: hex SHA-256 of its 32 raw bytes."""
    return sha256(public_key).hexdigest()


@lru_cache(maxsize=1024)
def public_key_fault(public_key: bytes) -> Refused | None:
    """Say why `public_key` must not be trusted (`key.…`), or None when it may be."""
    if len(public_key) != KEY_BYTES:
        return Refused("key.length", {"bytes": len(public_key), "expected": KEY_BYTES})
    y = int.from_bytes(public_key, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= _P:
        return Refused("key.not_canonical", {})
    x = _recover_x(y, sign)
    if x is None:
        return Refused("key.not_on_curve", {})
    point = (x, y, 1, x * y % _P)
    if _is_neutral(_multiply(8, point)):
        return Refused("key.small_order", {})
    if not _is_neutral(_multiply(_ORDER, point)):
        return Refused("key.mixed_order", {})
    return None


def _recover_x(y: int, sign: int) -> int | None:
    """Return the x coordinate that belongs to `y` (RFC 8032 §5.1.3), or None when no canonical one exists."""
    x_squared = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    if x_squared == 0:
        return None if sign else 0
    x = pow(x_squared, (_P + 3) // 8, _P)
    if (x * x - x_squared) % _P:
        x = x * _SQRT_MINUS_ONE % _P
    if (x * x - x_squared) % _P:
        return None
    return _P - x if x & 1 != sign else x


def _add(first: _Point, second: _Point) -> _Point:
    """Add two points in extended coordinates (RFC 8032 §5.1.4)."""
    a = (first[1] - first[0]) * (second[1] - second[0]) % _P
    b = (first[1] + first[0]) * (second[1] + second[0]) % _P
    c = 2 * first[3] * second[3] * _D % _P
    d = 2 * first[2] * second[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % _P, g * h % _P, f * g % _P, e * h % _P)


def _multiply(factor: int, point: _Point) -> _Point:
    """Multiply a public point; needs no constant time, nothing here is secret."""
    result = _NEUTRAL
    while factor:
        if factor & 1:
            result = _add(result, point)
        point = _add(point, point)
        factor >>= 1
    return result


def _is_neutral(point: _Point) -> bool:
    return point[0] % _P == 0 and (point[1] - point[2]) % _P == 0
