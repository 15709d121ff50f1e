"""`vault.key`: which vault a workspace has, and what guards its key.

With a system keyring the file names the keyring entry; without one it holds the vault key itself, locked under the
person's passphrase. `check` is a keyed hash that tells a wrong key from a right one. The file is written once, whole.
"""

import hmac
import json
import secrets
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workstation.ports.secrets import KeyHolder, VaultProblem
from workstation.ports.signing import JsonValue, Refused
from workstation.security import passphrase_box
from workstation.security.envelope import exact_base64
from workstation.security.strict_json import exact_members, parse
from workstation.security.whole_file import read_whole, write_whole

FILE_NAME: Final = "vault.key"
KEY_BYTES: Final = 32

_MAX_BYTES: Final = 4096
_FORMAT: Final = "atalaya.vault-key.v1"
_MEMBERS: Final = frozenset({"format", "id", "holder", "check"})


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultKeyFile:
    """What `vault.key` says; `box` is the locked key where a passphrase guards it."""

    vault_id: str
    holder: KeyHolder
    check: str
    box: bytes | None = None

    def fits(self, key: bytes) -> bool:
        """Tell whether `key` is this vault's key."""
        return len(key) == KEY_BYTES and hmac.compare_digest(self.check, key_check(key, self.vault_id))

    def unlock(self, passphrase: str) -> bytes | None:
        """Return the vault key, or None when the passphrase is wrong.

        Raises:
            VaultProblem: `vault.file_damaged`.
        """
        try:
            key = passphrase_box.unlock(self.box or b"", passphrase, self.vault_id.encode())
        except passphrase_box.BoxDamagedError as error:
            raise VaultProblem("vault.file_damaged", file=FILE_NAME) from error
        return key if key is not None and self.fits(key) else None


def new_vault_id() -> str:
    """Return a fresh id for a vault: 32 hex digits."""
    return secrets.token_hex(16)


def kept_by_keyring(vault_id: str, key: bytes) -> VaultKeyFile:
    """Return the file for a key that the system keyring holds."""
    return VaultKeyFile(vault_id=vault_id, holder=KeyHolder.KEYRING, check=key_check(key, vault_id))


def kept_by_passphrase(vault_id: str, key: bytes, passphrase: str) -> VaultKeyFile:
    """Return the file for a key that a passphrase guards.

    Raises:
        RuleViolation: `vault.passphrase_short`.
    """
    passphrase_box.require_length(passphrase, "vault.passphrase_short")
    box = passphrase_box.lock(key, passphrase, vault_id.encode())
    return VaultKeyFile(vault_id=vault_id, holder=KeyHolder.PASSPHRASE, check=key_check(key, vault_id), box=box)


def key_check(key: bytes, vault_id: str) -> str:
    """Return a keyed hash that names the key without giving it away (32 random bytes cannot be guessed)."""
    return hmac.digest(key, b"atalaya vault check " + vault_id.encode(), "sha256").hex()


def read(workspace: Path) -> VaultKeyFile | None:
    """Return what the workspace's `vault.key` says, or None when there is none yet.

    Raises:
        VaultProblem: `vault.file_damaged`, `vault.disk`.
    """
    data = read_whole(workspace / FILE_NAME, _MAX_BYTES)
    if data is None:
        return None
    file = _decode(parse(data, max_bytes=_MAX_BYTES))
    if file is None:
        raise VaultProblem("vault.file_damaged", file=FILE_NAME)
    return file


def write(workspace: Path, file: VaultKeyFile) -> None:
    """Write `vault.key`.

    Raises:
        VaultProblem: `vault.disk`; no half file is left.
    """
    members = {"format": _FORMAT, "id": file.vault_id, "holder": file.holder.value, "check": file.check}
    if file.box is not None:
        members["box"] = b64encode(file.box).decode("ascii")
    write_whole(workspace / FILE_NAME, json.dumps(members, indent=1).encode() + b"\n")


def _decode(value: JsonValue | Refused) -> VaultKeyFile | None:
    if isinstance(value, Refused):
        return None
    members = exact_members(value, _MEMBERS, frozenset({"box"}))
    if isinstance(members, Refused) or members["format"] != _FORMAT:
        return None
    vault_id, holder, check = members["id"], members["holder"], members["check"]
    box = exact_base64(members.get("box"))
    if not isinstance(vault_id, str) or not isinstance(check, str) or not check.isascii():
        return None
    if holder == KeyHolder.KEYRING.value:
        return VaultKeyFile(vault_id=vault_id, holder=KeyHolder.KEYRING, check=check)
    if holder == KeyHolder.PASSPHRASE.value and box is not None:
        return VaultKeyFile(vault_id=vault_id, holder=KeyHolder.PASSPHRASE, check=check, box=box)
    return None
