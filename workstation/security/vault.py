"""The vault: secrets sealed by one 32-byte key, each bound to its name (AES-256-GCM, name as associated data)."""

import secrets
import threading
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from workstation.domain.errors import InternalBug
from workstation.ports.secrets import SealedStore, VaultProblem

_FORMAT: Final = b"\x01"
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16


class VaultKeySlot:
    """Holds the vault key while the vault is open, or the problem that is in the way."""

    def __init__(self, problem: VaultProblem) -> None:
        self._held: AESGCM | VaultProblem = problem
        self._lock = threading.Lock()

    def fill(self, key: bytes) -> None:
        """Open the vault."""
        with self._lock:
            self._held = AESGCM(key)

    def empty(self, problem: VaultProblem) -> None:
        """Close the vault; every use from now on raises `problem`."""
        with self._lock:
            self._held = problem

    def cipher(self) -> AESGCM:
        """Return the open vault's cipher.

        Raises:
            VaultProblem: why the vault is not open.
        """
        with self._lock:
            held = self._held
        if isinstance(held, VaultProblem):
            # A fresh one each time: raising one exception object from several threads would mix their tracebacks.
            raise type(held)(held.code, **dict(held.values))
        return held


class SealingVault:
    """Implements `ports.secrets.Vault` over a store of sealed bytes."""

    def __init__(self, slot: VaultKeySlot, store: SealedStore) -> None:
        self._slot = slot
        self._store = store

    def put(self, name: str, secret: bytes) -> None:
        """Seal and keep."""
        self._store.put(name, self.seal(name, secret))

    def get(self, name: str) -> bytes | None:
        """Fetch and open."""
        self._slot.cipher()  # a closed vault answers the same for known and unknown names
        blob = self._store.get(name)
        return None if blob is None else self.unseal(name, blob)

    def delete(self, name: str) -> None:
        """Forget; works while the vault is closed too."""
        self._store.delete(name)

    def seal(self, name: str, secret: bytes) -> bytes:
        """Return `secret` sealed for `name`."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _FORMAT + nonce + self._slot.cipher().encrypt(nonce, secret, _bound_to(name))

    def unseal(self, name: str, blob: bytes) -> bytes:
        """Return what was sealed for `name`."""
        cipher = self._slot.cipher()
        if len(blob) < len(_FORMAT) + _NONCE_BYTES + _TAG_BYTES or not blob.startswith(_FORMAT):
            raise VaultProblem("vault.secret_unreadable", name=name)
        nonce, sealed = blob[1 : 1 + _NONCE_BYTES], blob[1 + _NONCE_BYTES :]
        try:
            return cipher.decrypt(nonce, sealed, _bound_to(name))
        except InvalidTag:
            raise VaultProblem("vault.secret_unreadable", name=name) from None


def _bound_to(name: str) -> bytes:
    if not name:
        raise InternalBug("vault.name_empty")
    return b"atalaya vault 1 " + name.encode()
