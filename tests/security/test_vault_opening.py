"""Which guard holds the vault key, over all states of keyring, file and passphrase."""

import errno
import json
import os
from pathlib import Path

import pytest

from tests.fakes.keyring_backends import (
    AbsentKeyring,
    DismissedKeyring,
    FakeKeyring,
    ForgetfulKeyring,
    LimitedKeyring,
    LockedKeyring,
    RaisingKeyring,
)
from workstation.domain.errors import RuleViolation
from workstation.ports.secrets import (
    HighWaterMark,
    KeyHolder,
    KeyringAbsent,
    KeyringLocked,
    VaultProblem,
    VaultState,
    WrongPassphrase,
)

PASSPHRASE = "una contraseña larga"


def test_first_opening_puts_the_key_into_the_system_keyring(opened, tmp_path):
    keyring = FakeKeyring()
    access = opened(backend=keyring)
    assert (access.state, access.holder) == (VaultState.OPEN, KeyHolder.KEYRING)
    access.vault.put("n", b"s")
    [(service, user)] = keyring.entries
    assert len(keyring.entries[service, user]) == 44
    assert "box" not in json.loads((tmp_path / "vault.key").read_text())
    again = opened(backend=keyring)
    assert again.vault.get("n") == b"s"
    assert len(keyring.entries) == 1


@pytest.mark.threat("F21")
def test_all_that_goes_into_the_keyring_fits_windows(opened):
    keyring = LimitedKeyring()
    access = opened(backend=keyring)
    access.marks.put("f" * 64, "e" * 64, HighWaterMark(2**53 - 1, "d" * 64))
    assert access.marks.get("f" * 64, "e" * 64) == HighWaterMark(2**53 - 1, "d" * 64)
    assert max(map(len, keyring.entries.values())) <= 1280


@pytest.mark.threat("F20")
def test_without_a_keyring_a_passphrase_is_asked_for_and_guards_the_key(opened, tmp_path):
    access = opened(backend=AbsentKeyring())
    assert (access.state, access.holder) == (VaultState.PASSPHRASE_NEEDED, None)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(VaultProblem, match=r"vault.passphrase_needed"):
        access.vault.put("n", b"s")
    assert access.retry(PASSPHRASE) is VaultState.OPEN
    access.vault.put("n", b"s")
    assert access.holder is KeyHolder.PASSPHRASE

    later = opened(backend=AbsentKeyring())
    assert later.state is VaultState.PASSPHRASE_NEEDED
    assert later.retry("something else") is VaultState.PASSPHRASE_WRONG
    with pytest.raises(WrongPassphrase, match=r"vault.passphrase_wrong"):
        later.vault.get("n")
    assert later.retry(PASSPHRASE) is VaultState.OPEN
    assert later.vault.get("n") == b"s"


def test_a_passphrase_vault_does_not_ask_a_keyring_that_comes_later(opened):
    opened(PASSPHRASE, AbsentKeyring()).vault.put("n", b"s")
    keyring = FakeKeyring()
    assert opened(PASSPHRASE, keyring).vault.get("n") == b"s"
    assert keyring.entries == {}


def test_the_same_letters_from_another_keyboard_open_it(opened):
    opened("contrasen\u0303a larga", AbsentKeyring())
    assert opened("contrase\u00f1a larga", AbsentKeyring()).state is VaultState.OPEN


def test_a_short_passphrase_makes_no_vault(opened, tmp_path):
    with pytest.raises(RuleViolation, match=r"vault.passphrase_short"):
        opened("1234567", AbsentKeyring())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.threat("F20")
@pytest.mark.parametrize("locked", [LockedKeyring, DismissedKeyring])
def test_a_locked_keyring_is_waited_for(opened, tmp_path, locked):
    keyring = locked()
    access = opened(backend=keyring)
    assert access.state is VaultState.KEYRING_LOCKED
    with pytest.raises(KeyringLocked, match=r"vault.keyring_locked"):
        access.vault.get("n")
    with pytest.raises(KeyringLocked):
        access.marks.get("t", "charter")
    with pytest.raises(KeyringLocked):
        access.keys.create(None)
    assert list(tmp_path.iterdir()) == []
    keyring.error = None
    assert access.retry() is VaultState.OPEN
    access.vault.put("n", b"s")
    assert access.vault.get("n") == b"s"


@pytest.mark.threat("F20")
def test_a_keyring_locked_later_never_leads_to_a_new_key(opened, tmp_path):
    keyring = RaisingKeyring(None)
    opened(backend=keyring).vault.put("n", b"s")
    before = (tmp_path / "vault.key").read_bytes()
    keyring.error = LockedKeyring().error
    assert opened(PASSPHRASE, keyring).state is VaultState.KEYRING_LOCKED
    keyring.error = AbsentKeyring().error
    access = opened(PASSPHRASE, keyring)
    assert access.state is VaultState.KEYRING_ABSENT
    with pytest.raises(KeyringAbsent):
        access.vault.get("n")
    assert (tmp_path / "vault.key").read_bytes() == before
    keyring.error = None
    assert access.retry() is VaultState.OPEN


def test_a_key_that_the_keyring_lost_is_said_and_not_replaced(opened):
    keyring = FakeKeyring()
    opened(backend=keyring)
    for entry in keyring.entries:
        keyring.entries[entry] = "A" * 43 + "="
    assert opened(backend=keyring).state is VaultState.KEY_MISSING
    for entry in keyring.entries:
        keyring.entries[entry] = "not base64"
    assert opened(backend=keyring).state is VaultState.KEY_MISSING
    keyring.entries.clear()
    assert opened(backend=keyring).state is VaultState.KEY_MISSING
    assert keyring.entries == {}


def test_a_keyring_that_forgets_is_not_trusted_with_the_key(opened, tmp_path):
    assert opened(backend=ForgetfulKeyring()).state is VaultState.KEYRING_FAILED
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "error", [OSError("boom"), ValueError("x"), RuntimeError("y"), UnicodeDecodeError("u", b"", 0, 1, "")]
)
def test_whatever_a_keyring_raises_becomes_a_state(opened, error):
    access = opened(backend=RaisingKeyring(error))
    assert access.state is VaultState.KEYRING_FAILED
    assert access.retry(PASSPHRASE) is VaultState.OPEN
    assert access.holder is KeyHolder.PASSPHRASE


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b"[]", b"x" * 5000, b'{"format":"atalaya.vault-key.v1"}'])
def test_a_damaged_file_is_said_and_never_overwritten(opened, tmp_path, content):
    (tmp_path / "vault.key").write_bytes(content)
    access = opened(PASSPHRASE, FakeKeyring())
    assert access.state is VaultState.FILE_DAMAGED
    assert (tmp_path / "vault.key").read_bytes() == content


def test_every_byte_of_the_passphrase_file_matters(opened, tmp_path):
    opened(PASSPHRASE, AbsentKeyring())
    path = tmp_path / "vault.key"
    content = path.read_bytes()
    for position in range(0, len(content), 3):
        mutant = bytearray(content)
        mutant[position] ^= 2
        path.write_bytes(mutant)
        state = opened(PASSPHRASE, AbsentKeyring()).state
        assert state in {VaultState.FILE_DAMAGED, VaultState.PASSPHRASE_WRONG}, position
    path.write_bytes(content)
    assert opened(PASSPHRASE, AbsentKeyring()).state is VaultState.OPEN


def test_a_hostile_file_cannot_ask_for_all_memory(opened, tmp_path):
    opened(PASSPHRASE, AbsentKeyring())
    path = tmp_path / "vault.key"
    members = json.loads(path.read_text())
    from base64 import b64decode, b64encode

    box = bytearray(b64decode(members["box"]))
    box[4:8] = b"\xff\xff\xff\xff"
    path.write_text(json.dumps({**members, "box": b64encode(box).decode()}))
    assert opened(PASSPHRASE, AbsentKeyring()).state is VaultState.FILE_DAMAGED


@pytest.mark.threat("F14")
@pytest.mark.parametrize("failing", ["write", "fsync", "rename"])
def test_a_full_disk_leaves_no_half_file(opened, tmp_path, monkeypatch, failing):
    def full(*_args, **_kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    if failing == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    elif failing == "rename":
        monkeypatch.setattr(Path, "replace", full)
    else:
        monkeypatch.setattr(os, "open", full)
    with pytest.raises(VaultProblem, match=r"vault.disk") as raised:
        opened(PASSPHRASE, AbsentKeyring())
    assert raised.value.values["errno"] == errno.ENOSPC
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_the_files_are_for_their_owner_only(opened, tmp_path):
    access = opened(PASSPHRASE, AbsentKeyring())
    access.marks.put("t", "charter", HighWaterMark(1, "aa"))
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_closing_drops_the_keys(opened):
    access = opened(PASSPHRASE, AbsentKeyring())
    key = access.keys.create(None)
    access.close()
    assert access.state is VaultState.PASSPHRASE_NEEDED
    with pytest.raises(VaultProblem):
        access.keys.unlock(key.keyid, None)
    assert access.retry(PASSPHRASE) is VaultState.OPEN
    assert access.keys.unlock(key.keyid, None).keyid == key.keyid


def test_an_open_vault_stays_open_whatever_is_tried(opened):
    access = opened(PASSPHRASE, AbsentKeyring())
    assert access.retry("wrong passphrase") is VaultState.OPEN
