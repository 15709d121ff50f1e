"""The machine's own clock, ids and name behind the ports."""

import platform
import secrets
import time
from datetime import UTC, datetime
from uuid import UUID

_VERSION_7 = 0x7
_VARIANT = 0b10


class SystemClock:
    """Fulfils `ports.clock.Clock`."""

    def now(self) -> datetime:
        """Return the present time, aware, in UTC."""
        return datetime.now(UTC)


class SystemIdentity:
    """Fulfils `ports.identity.IdentityMaker`."""

    def new_id(self) -> str:
        """Return a fresh UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits."""
        milliseconds = time.time_ns() // 1_000_000
        random = int.from_bytes(secrets.token_bytes(10), "big")
        value = (milliseconds & ((1 << 48) - 1)) << 80
        value |= _VERSION_7 << 76 | ((random >> 62) & 0xFFF) << 64
        value |= _VARIANT << 62 | (random & ((1 << 62) - 1))
        return str(UUID(int=value))

    def nonce(self, size: int = 16) -> bytes:
        """Return `size` random bytes."""
        return secrets.token_bytes(size)


def host_name() -> str:
    """Return the name of this machine, for people who ask which workstation signs."""
    return platform.node() or "workstation"
