"""Where secrets are kept: the vault, the signing keys and the high-water marks.

Everything here is synchronous and may block (keyring prompt, disk, 0.1 s of Argon2id): call it from a thread. Errors
are the `VaultProblem`s below; their codes are listed in each docstring.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import EnvironmentProblem

if TYPE_CHECKING:
    from workstation.ports.signing import Signer


class VaultProblem(EnvironmentProblem):
    """The vault, or one secret in it, cannot be opened now; what is sealed stays as it is."""


class KeyringAbsent(VaultProblem):
    """There is no system keyring (`vault.keyring_absent`)."""


class KeyringLocked(VaultProblem):
    """The system keyring is locked, or its prompt was dismissed (`vault.keyring_locked`)."""


class KeyringFailed(VaultProblem):
    """The system keyring answered something else than it should (`vault.keyring_failed`)."""


class WrongPassphrase(VaultProblem):
    """The passphrase does not open it (`vault.passphrase_wrong`, `key.passphrase_wrong`)."""


class KeyUnavailable(VaultProblem):
    """A signing key cannot be used now (`key.locked`, `key.unknown`, `key.passphrase_needed`)."""


class VaultState(StrEnum):
    """How the vault stands; every state but OPEN is also the code `vault.<state>` of the problem it raises."""

    OPEN = auto()
    KEYRING_ABSENT = auto()
    KEYRING_LOCKED = auto()
    KEYRING_FAILED = auto()
    KEY_MISSING = auto()
    """The workspace names a vault key that this keyring does not hold (copied from another machine or user)."""
    PASSPHRASE_NEEDED = auto()
    PASSPHRASE_WRONG = auto()
    FILE_DAMAGED = auto()
    """`vault.key` cannot be read as what it should be; it is never overwritten."""


class KeyHolder(StrEnum):
    """What guards the vault key."""

    KEYRING = auto()
    PASSPHRASE = auto()


class SealedStore(Protocol):
    """Keeps sealed bytes by name; knows nothing of what they mean."""

    def get(self, name: str) -> bytes | None:
        """Return the bytes kept under `name`."""
        ...

    def put(self, name: str, blob: bytes) -> None:
        """Keep `blob` under `name`, replacing what was there."""
        ...

    def delete(self, name: str) -> None:
        """Forget `name`; nothing happens when it is unknown."""
        ...


class Vault(Protocol):
    """Secrets by name, e.g. `channel/<account id>/password`, `device/<key id>`.

    Every method raises a `VaultProblem` while the vault is not open.
    """

    def put(self, name: str, secret: bytes) -> None:
        """Seal `secret` and keep it under `name`."""
        ...

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under `name`, or None.

        Raises:
            VaultProblem: `vault.secret_unreadable` when it was sealed by another vault key or damaged.
        """
        ...

    def delete(self, name: str) -> None:
        """Forget `name`."""
        ...

    def seal(self, name: str, secret: bytes) -> bytes:
        """Return `secret` sealed for `name`, for callers that keep it inside their own transaction; never blocks."""
        ...

    def unseal(self, name: str, blob: bytes) -> bytes:
        """Return what `seal` sealed for the same `name`; never blocks.

        Raises:
            VaultProblem: `vault.secret_unreadable`.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceKey:
    """A signing key of this workstation, as the charter names it."""

    keyid: str
    public_key: bytes
    has_passphrase: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDeviceKey:
    """A fresh signing key that is not kept yet: put `sealed` under `name` in the transaction that first uses it."""

    key: DeviceKey
    signer: Signer
    name: str
    sealed: bytes


class KeyStore(Protocol):
    """The signing keys of this workstation, sealed in the vault; some additionally under a person's passphrase."""

    def make(self, passphrase: str | None) -> NewDeviceKey:
        """Make a key, keep nothing. With a passphrase (at least 8 characters) the key also needs it to be unlocked.

        Raises:
            RuleViolation: `key.passphrase_short`.
        """
        ...

    def create(self, passphrase: str | None) -> DeviceKey:
        """Make a key and keep it in the vault."""
        ...

    def describe(self, keyid: str) -> DeviceKey | None:
        """Return what is known of a key kept here without unlocking it, or None."""
        ...

    def unlock(self, keyid: str, passphrase: str | None) -> Signer:
        """Return a signer. One that needed a passphrase stops working (`key.locked`) 5 minutes after this call.

        Raises:
            KeyUnavailable: `key.unknown`, `key.passphrase_needed`.
            WrongPassphrase: `key.passphrase_wrong`.
        """
        ...

    def unlocked(self, keyid: str) -> Signer | None:
        """Return a signer that needs no passphrase now: one unlocked less than 5 minutes ago, or an unwrapped key."""
        ...

    def change_passphrase(self, keyid: str, old: str | None, new: str | None) -> None:
        """Wrap a key anew; the key itself stays the same.

        Raises:
            KeyUnavailable, WrongPassphrase, RuleViolation: as `unlock` and `make`.
        """
        ...

    def lock(self, keyid: str | None = None) -> None:
        """Drop one unlocked key, or all of them."""
        ...

    def drop_expired(self) -> int:
        """Drop the keys whose 5 minutes are over; return how many stay. For a timer."""
        ...

    def forget(self, keyid: str) -> None:
        """Delete a key from the vault for good."""
        ...


@dataclass(frozen=True, slots=True)
class HighWaterMark:
    """The furthest point that was reached: a sequence or version number and the id of what stands there (hex)."""

    number: int
    digest: str


class HighWaterMarks(Protocol):
    """Marks outside the database: when the database is behind its mark, it was restored from a backup.

    `subject` is a device's key id (its work log) or `charter`. Written AFTER the commit.
    """

    def get(self, team: str, subject: str) -> HighWaterMark | None:
        """Return the mark, or None when there is none."""
        ...

    def put(self, team: str, subject: str, mark: HighWaterMark) -> None:
        """Raise the mark.

        Raises:
            RuleViolation: `mark.goes_back` when the kept mark is higher, or names another digest for the same number.
        """
        ...


class VaultAccess(Protocol):
    """The workspace's secrets. The parts stay the same objects while the state changes, so services may keep them."""

    @property
    def state(self) -> VaultState:
        """How the vault stands."""
        ...

    @property
    def holder(self) -> KeyHolder | None:
        """What guards the vault key; None before the first opening."""
        ...

    @property
    def vault(self) -> Vault:
        """The vault; raises the state's problem on use while not open."""
        ...

    @property
    def keys(self) -> KeyStore:
        """The signing keys."""
        ...

    @property
    def marks(self) -> HighWaterMarks:
        """The high-water marks."""
        ...

    def retry(self, passphrase: str | None = None) -> VaultState:
        """Try again to open the vault, after the person unlocked the keyring or typed the passphrase."""
        ...

    def close(self) -> None:
        """Drop the vault key and every unlocked signing key."""
        ...


OpenVault = Callable[[str | None], VaultAccess]
"""Opens the workspace's vault with the passphrase, if one is given; made by the assembly."""
