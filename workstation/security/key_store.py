"""Signing keys sealed in the vault, some additionally wrapped by a person's passphrase.

A passphrase proves the person at this workstation account, nothing more. An unlocked key is dropped after five minutes:
its signer checks the clock before every signature, and `drop_expired` frees the key itself.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from workstation.ports.clock import Clock
from workstation.ports.secrets import (
    DeviceKey,
    KeyUnavailable,
    NewDeviceKey,
    Vault,
    VaultProblem,
    WrongPassphrase,
)
from workstation.ports.signing import SignedEnvelope, Signer
from workstation.security import passphrase_box
from workstation.security.signature_keys import KEY_BYTES, key_id
from workstation.security.signing import Ed25519Signer

UNLOCKED_FOR: Final = timedelta(minutes=5)

_PLAIN: Final = b"\x00"
_WRAPPED: Final = b"\x01"


@dataclass(frozen=True, slots=True)
class _Lease:
    signer: Ed25519Signer
    since: datetime


class LeasedSigner:
    """A signer that works while its key is unlocked in the key store."""

    def __init__(self, keyid: str, public_key: bytes, fetch: Callable[[str], Ed25519Signer | None]) -> None:
        self._keyid = keyid
        self._public_key = public_key
        self._fetch = fetch

    @property
    def keyid(self) -> str:
        """The key's id."""
        return self._keyid

    @property
    def public_key(self) -> bytes:
        """The 32 raw public key bytes."""
        return self._public_key

    def sign(self, payload_type: str, payload: bytes) -> SignedEnvelope:
        """Return a new envelope, or raise `key.locked` when the five minutes are over."""
        signer = self._fetch(self._keyid)
        if signer is None:
            raise KeyUnavailable("key.locked", keyid=self._keyid)
        return signer.sign(payload_type, payload)


class VaultKeyStore:
    """Implements `ports.secrets.KeyStore`. A key is kept as: form, public key, seed (plain or locked)."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._leases: dict[str, _Lease] = {}
        self._lock = threading.Lock()

    def make(self, passphrase: str | None) -> NewDeviceKey:
        """Make a key, keep nothing."""
        signer, record = _new_key(passphrase)
        name = _name(signer.keyid)
        return NewDeviceKey(
            key=_described(signer, passphrase), signer=signer, name=name, sealed=self._vault.seal(name, record)
        )

    def create(self, passphrase: str | None) -> DeviceKey:
        """Make a key and keep it."""
        signer, record = _new_key(passphrase)
        self._vault.put(_name(signer.keyid), record)
        return _described(signer, passphrase)

    def describe(self, keyid: str) -> DeviceKey | None:
        """Return what is known of a key without unlocking it."""
        record = self._vault.get(_name(keyid))
        if record is None:
            return None
        form, public_key, _ = _split(keyid, record)
        return DeviceKey(keyid=keyid, public_key=public_key, has_passphrase=form == _WRAPPED)

    def unlock(self, keyid: str, passphrase: str | None) -> Signer:
        """Return a signer."""
        record = self._known(keyid)
        form, public_key, _ = _split(keyid, record)
        signer = _signer(keyid, _seed(keyid, record, passphrase))
        if form == _PLAIN:
            return signer
        with self._lock:
            self._leases[keyid] = _Lease(signer, self._clock.now())
        return LeasedSigner(keyid, public_key, self._leased)

    def unlocked(self, keyid: str) -> Signer | None:
        """Return a signer that needs no passphrase now."""
        leased = self._leased(keyid)
        if leased is not None:
            return LeasedSigner(keyid, leased.public_key, self._leased)
        known = self.describe(keyid)
        return None if known is None or known.has_passphrase else self.unlock(keyid, None)

    def change_passphrase(self, keyid: str, old: str | None, new: str | None) -> None:
        """Wrap a key anew."""
        record = self._known(keyid)
        seed = _seed(keyid, record, old)
        _signer(keyid, seed)
        self._vault.put(_name(keyid), _record(seed, _split(keyid, record)[1], new))
        self.lock(keyid)

    def lock(self, keyid: str | None = None) -> None:
        """Drop one unlocked key, or all."""
        with self._lock:
            if keyid is None:
                self._leases.clear()
            else:
                self._leases.pop(keyid, None)

    def drop_expired(self) -> int:
        """Drop the keys whose time is over; return how many stay."""
        with self._lock:
            now = self._clock.now()
            self._leases = {keyid: lease for keyid, lease in self._leases.items() if _holds(lease, now)}
            return len(self._leases)

    def forget(self, keyid: str) -> None:
        """Delete a key for good."""
        self.lock(keyid)
        self._vault.delete(_name(keyid))

    def _leased(self, keyid: str) -> Ed25519Signer | None:
        self.drop_expired()
        with self._lock:
            lease = self._leases.get(keyid)
        return lease.signer if lease else None

    def _known(self, keyid: str) -> bytes:
        record = self._vault.get(_name(keyid))
        if record is None:
            raise KeyUnavailable("key.unknown", keyid=keyid)
        return record


def _new_key(passphrase: str | None) -> tuple[Ed25519Signer, bytes]:
    private_key = Ed25519PrivateKey.generate()
    signer = Ed25519Signer(private_key)
    return signer, _record(private_key.private_bytes_raw(), signer.public_key, passphrase)


def _described(signer: Signer, passphrase: str | None) -> DeviceKey:
    return DeviceKey(keyid=signer.keyid, public_key=signer.public_key, has_passphrase=passphrase is not None)


def _holds(lease: _Lease, now: datetime) -> bool:
    # A clock that was set back must not make an unlocked key live longer: then it is dropped at once.
    return timedelta() <= now - lease.since < UNLOCKED_FOR


def _name(keyid: str) -> str:
    return f"device/{keyid}"


def _record(seed: bytes, public_key: bytes, passphrase: str | None) -> bytes:
    if passphrase is None:
        return _PLAIN + public_key + seed
    passphrase_box.require_length(passphrase, "key.passphrase_short")
    return _WRAPPED + public_key + passphrase_box.lock(seed, passphrase, public_key)


def _split(keyid: str, record: bytes) -> tuple[bytes, bytes, bytes]:
    form, public_key, kept = record[:1], record[1 : 1 + KEY_BYTES], record[1 + KEY_BYTES :]
    if form not in (_PLAIN, _WRAPPED) or key_id(public_key) != keyid:
        raise VaultProblem("vault.secret_unreadable", name=_name(keyid))
    return form, public_key, kept


def _seed(keyid: str, record: bytes, passphrase: str | None) -> bytes:
    form, public_key, kept = _split(keyid, record)
    if form == _PLAIN:
        return kept
    if passphrase is None:
        raise KeyUnavailable("key.passphrase_needed", keyid=keyid)
    try:
        seed = passphrase_box.unlock(kept, passphrase, public_key)
    except passphrase_box.BoxDamagedError as error:
        raise VaultProblem("vault.secret_unreadable", name=_name(keyid)) from error
    if seed is None:
        raise WrongPassphrase("key.passphrase_wrong", keyid=keyid)
    return seed


def _signer(keyid: str, seed: bytes) -> Ed25519Signer:
    if len(seed) == KEY_BYTES:
        signer = Ed25519Signer(Ed25519PrivateKey.from_private_bytes(seed))
        if signer.keyid == keyid:
            return signer
    raise VaultProblem("vault.secret_unreadable", name=_name(keyid))
