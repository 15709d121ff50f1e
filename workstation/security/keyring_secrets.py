"""The system keyring behind a small door: explicit backends, our own errors, short entries only.

`keyring` is imported on first use and its default backend is never asked for: `get_keyring()` may hand out a plain-text
or third-party backend. Windows holds 1,280 characters per entry, so only 44-character keys and marks go in.
"""

import importlib
import sys
import threading
from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from workstation.domain.errors import InternalBug
from workstation.ports.secrets import KeyringAbsent, KeyringFailed, KeyringLocked, VaultProblem

T = TypeVar("T")

MAX_CHARACTERS: Final = 1280
USER: Final = "atalaya"
"""Every entry has an own service name and this user name: WinVault moves entries about when they share a service."""

_BACKENDS: Final = {
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
}
_FREE_DESKTOP: Final = ("keyring.backends.SecretService", "Keyring")


class KeyringBackend(Protocol):
    """What is used of a `keyring` backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the entry or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the entry."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget the entry."""
        ...


def system_backend() -> KeyringBackend:
    """Return this platform's own keyring.

    Raises:
        KeyringAbsent: there is none, or nothing answers for it.
    """
    module_name, class_name = _BACKENDS.get(sys.platform, _FREE_DESKTOP)
    try:
        backend_class = getattr(importlib.import_module(module_name), class_name)
        _ = backend_class.priority  # asks whether the service is there; raises RuntimeError when it is not
        backend: KeyringBackend = backend_class()
    except Exception as error:  # the D-Bus library lets its own errors through: no socket, a bad address, no such file
        raise KeyringAbsent("vault.keyring_absent", cause=type(error).__name__) from error
    if sys.platform == "win32":
        backend.persist = "local machine"  # type: ignore[attr-defined]  # secrets never roam to another workstation
    return backend


class KeyringSecrets:
    """Named entries of one vault in the system keyring. Calls may block on a prompt: use it from a thread."""

    def __init__(self, backend: KeyringBackend | None, vault_id: str) -> None:
        self._backend = backend
        self._vault_id = vault_id
        self._lock = threading.Lock()

    def get(self, entry: str) -> str | None:
        """Return an entry, or None.

        Raises:
            KeyringAbsent, KeyringLocked, KeyringFailed: see `ports.secrets`.
        """
        return self._guarded(lambda backend: backend.get_password(self._service(entry), USER))

    def put(self, entry: str, text: str) -> None:
        """Keep an entry and read it back: some keyrings accept everything and keep nothing.

        Raises:
            KeyringAbsent, KeyringLocked, KeyringFailed: see `ports.secrets`.
        """
        if len(text) > MAX_CHARACTERS:
            raise InternalBug("vault.entry_too_long", entry=entry, characters=len(text))
        self._guarded(lambda backend: backend.set_password(self._service(entry), USER, text))
        if self.get(entry) != text:
            raise KeyringFailed("vault.keyring_failed", cause="read_back_differs")

    def _service(self, entry: str) -> str:
        return f"atalaya/{self._vault_id}/{entry}"

    def _guarded(self, call: Callable[[KeyringBackend], T]) -> T:
        with self._lock:
            try:
                if self._backend is None:
                    self._backend = system_backend()
                return call(self._backend)
            except VaultProblem:
                raise
            except Exception as error:
                raise _translated(error) from error


def _translated(error: Exception) -> VaultProblem:
    """Turn what a backend raised into ours. Backends let their own libraries' errors through, so names decide."""
    from keyring import errors

    if isinstance(error, errors.NoKeyringError) or type(error).__name__ == "SecretServiceNotAvailableException":
        return KeyringAbsent("vault.keyring_absent", cause=type(error).__name__)
    if isinstance(error, errors.InitError | errors.KeyringLocked) or type(error).__name__ in {
        "LockedException",
        "PromptDismissedException",
    }:
        return KeyringLocked("vault.keyring_locked", cause=type(error).__name__)
    return KeyringFailed("vault.keyring_failed", cause=type(error).__name__)
