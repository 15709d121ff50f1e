"""Opening a workspace's vault: which guard holds the key, and what stands in the way.

First opening: the system keyring gets a fresh key; where there is none, or it does not work and a passphrase was given,
the key is locked under the passphrase in `vault.key`. Later openings follow `vault.key`. A key that the keyring lost is
never replaced silently: what it sealed would be gone without a word.
"""

import secrets
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Final

from workstation.ports.clock import Clock
from workstation.ports.secrets import (
    HighWaterMark,
    HighWaterMarks,
    KeyHolder,
    KeyringAbsent,
    KeyringFailed,
    KeyringLocked,
    SealedStore,
    VaultProblem,
    VaultState,
    WrongPassphrase,
)
from workstation.security import vault_key_file
from workstation.security.high_water_marks import KeyringShelf, SealedFileShelf, ShelvedMarks
from workstation.security.key_store import VaultKeyStore
from workstation.security.keyring_secrets import KeyringBackend, KeyringSecrets
from workstation.security.vault import SealingVault, VaultKeySlot
from workstation.security.vault_key_file import KEY_BYTES, VaultKeyFile

VAULT_KEY_ENTRY: Final = "vault-key"

_PROBLEMS: Final[dict[VaultState, type[VaultProblem]]] = {
    VaultState.KEYRING_ABSENT: KeyringAbsent,
    VaultState.KEYRING_LOCKED: KeyringLocked,
    VaultState.KEYRING_FAILED: KeyringFailed,
    VaultState.PASSPHRASE_WRONG: WrongPassphrase,
}


def open_vault(
    workspace: Path,
    passphrase: str | None,
    *,
    store: SealedStore,
    clock: Clock,
    backend: KeyringBackend | None = None,
) -> "WorkspaceVault":
    """Open the vault of `workspace`, or say in `state` why it stays closed. May block: call it from a thread.

    Args:
        workspace: The workspace folder; it exists and this process holds its lock.
        passphrase: What guards the vault key where no system keyring does; never used when the keyring is there.
        store: Where sealed secrets are kept.
        clock: Tells when unlocked signing keys are to be dropped.
        backend: A keyring backend instead of the platform's own.

    Raises:
        VaultProblem: `vault.disk` only; everything else is a state.
        RuleViolation: `vault.passphrase_short` when a new vault would be guarded by it.
    """
    access = WorkspaceVault(workspace, store, clock, backend)
    access.retry(passphrase)
    return access


class WorkspaceVault:
    """Implements `ports.secrets.VaultAccess`."""

    def __init__(self, workspace: Path, store: SealedStore, clock: Clock, backend: KeyringBackend | None) -> None:
        self._workspace = workspace
        self._backend = backend
        self._state = VaultState.PASSPHRASE_NEEDED
        self._slot = VaultKeySlot(_problem(self._state))
        self._file: VaultKeyFile | None = None
        self._marks: HighWaterMarks | None = None
        self.vault = SealingVault(self._slot, store)
        self.keys = VaultKeyStore(self.vault, clock)
        self.marks = _LateMarks(self)

    @property
    def state(self) -> VaultState:
        """How the vault stands."""
        return self._state

    @property
    def holder(self) -> KeyHolder | None:
        """What guards the vault key."""
        return self._file.holder if self._file else None

    def retry(self, passphrase: str | None = None) -> VaultState:
        """Try to open; an open vault stays open."""
        if self._state is VaultState.OPEN:
            return self._state
        found = self._find_key(passphrase)
        if isinstance(found, VaultState):
            self._state = found
            self._slot.empty(_problem(found))
        else:
            self._slot.fill(found)
            self._state = VaultState.OPEN
        return self._state

    def close(self) -> None:
        """Drop every key that is held in memory."""
        self.keys.lock()
        self._state = VaultState.PASSPHRASE_NEEDED if self.holder is KeyHolder.PASSPHRASE else VaultState.KEYRING_LOCKED
        self._slot.empty(_problem(self._state))

    def kept_marks(self) -> HighWaterMarks:
        """Return the marks' keeper, or raise why the vault is not open."""
        self._slot.cipher()
        if self._marks is None:
            self._marks = ShelvedMarks(self._shelf())
        return self._marks

    def _shelf(self) -> KeyringShelf | SealedFileShelf:
        if self._file is not None and self._file.holder is KeyHolder.KEYRING:
            return KeyringShelf(self._keyring(self._file.vault_id))
        return SealedFileShelf(self._workspace, self.vault)

    def _find_key(self, passphrase: str | None) -> bytes | VaultState:
        try:
            self._file = vault_key_file.read(self._workspace)
            if self._file is None:
                return self._first_key(passphrase)
            if self._file.holder is KeyHolder.KEYRING:
                return self._key_from_keyring(self._file)
            return _key_from_passphrase(self._file, passphrase)
        except VaultProblem as problem:
            return _state_of(problem)

    def _first_key(self, passphrase: str | None) -> bytes | VaultState:
        vault_id, key = vault_key_file.new_vault_id(), secrets.token_bytes(KEY_BYTES)
        try:
            # Keyring first, file second: a crash in between leaves an unused entry, never a file without a key.
            self._keyring(vault_id).put(VAULT_KEY_ENTRY, b64encode(key).decode("ascii"))
            file = vault_key_file.kept_by_keyring(vault_id, key)
        except (KeyringAbsent, KeyringLocked, KeyringFailed) as problem:
            if passphrase is None:
                return VaultState.PASSPHRASE_NEEDED if isinstance(problem, KeyringAbsent) else _state_of(problem)
            file = vault_key_file.kept_by_passphrase(vault_id, key, passphrase)
        vault_key_file.write(self._workspace, file)
        self._file = file
        return key

    def _key_from_keyring(self, file: VaultKeyFile) -> bytes | VaultState:
        text = self._keyring(file.vault_id).get(VAULT_KEY_ENTRY)
        if text is None:
            return VaultState.KEY_MISSING
        try:
            key = b64decode(text, validate=True)
        except ValueError:
            return VaultState.KEY_MISSING
        return key if file.fits(key) else VaultState.KEY_MISSING

    def _keyring(self, vault_id: str) -> KeyringSecrets:
        return KeyringSecrets(self._backend, vault_id)


class _LateMarks:
    """The marks of a vault that may not be open yet."""

    def __init__(self, access: WorkspaceVault) -> None:
        self._access = access

    def get(self, team: str, subject: str) -> HighWaterMark | None:
        """Return the mark."""
        return self._access.kept_marks().get(team, subject)

    def put(self, team: str, subject: str, mark: HighWaterMark) -> None:
        """Raise the mark."""
        self._access.kept_marks().put(team, subject, mark)


def _key_from_passphrase(file: VaultKeyFile, passphrase: str | None) -> bytes | VaultState:
    if passphrase is None:
        return VaultState.PASSPHRASE_NEEDED
    return file.unlock(passphrase) or VaultState.PASSPHRASE_WRONG


def _problem(state: VaultState) -> VaultProblem:
    return _PROBLEMS.get(state, VaultProblem)(f"vault.{state.value}")


def _state_of(problem: VaultProblem) -> VaultState:
    """Return the state that a problem means; what is no state (a disk that refuses) is raised on."""
    for state in VaultState:
        if problem.code == f"vault.{state.value}":
            return state
    raise problem
