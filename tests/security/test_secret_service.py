"""The vault on a real Secret Service (gnome-keyring on a bus of its own)."""

import shutil
import sys

import pytest

from tests.servers.secret_service import running_secret_service
from workstation.ports.secrets import HighWaterMark, KeyHolder, VaultState

pytestmark = pytest.mark.server


@pytest.fixture
def service(request, monkeypatch):
    missing = [name for name in ("dbus-daemon", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing or not sys.platform.startswith("linux"):
        pytest.skip(f"real server missing: {', '.join(missing) or 'Secret Service'}")
    with running_secret_service(unlocked=getattr(request, "param", True)) as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


def test_keeps_the_vault_key_and_the_marks(service, opened):
    access = opened()
    assert (access.state, access.holder) == (VaultState.OPEN, KeyHolder.KEYRING)
    access.vault.put("n", b"s")
    access.marks.put("team", "charter", HighWaterMark(1, "aa"))
    again = opened()
    assert again.vault.get("n") == b"s"
    assert again.marks.get("team", "charter") == HighWaterMark(1, "aa")


@pytest.mark.threat("F20")
def test_a_keyring_locked_meanwhile_is_said_and_nothing_is_replaced(service, opened, tmp_path):
    opened().vault.put("n", b"s")
    before = (tmp_path / "vault.key").read_bytes()
    service.lock()
    assert service.is_locked()
    access = opened("a passphrase given")
    assert access.state is VaultState.KEYRING_LOCKED
    assert (tmp_path / "vault.key").read_bytes() == before


@pytest.mark.threat("F20")
@pytest.mark.parametrize("service", [False], indirect=True)
def test_a_keyring_that_nobody_unlocks_is_said_and_a_passphrase_helps(service, opened):
    access = opened()
    assert access.state is VaultState.KEYRING_LOCKED
    assert access.retry("a passphrase given") is VaultState.OPEN
    assert access.holder is KeyHolder.PASSPHRASE
