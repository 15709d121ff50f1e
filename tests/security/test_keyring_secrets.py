"""The system keyring behind its small door."""

import importlib
import sys
import threading

import pytest
from keyring.backends.fail import Keyring as FailKeyring

from tests.fakes.keyring_backends import FakeKeyring, RaisingKeyring, SlowKeyring
from workstation.domain.errors import InternalBug
from workstation.ports.secrets import KeyringAbsent, KeyringFailed, KeyringLocked
from workstation.security import keyring_secrets
from workstation.security.keyring_secrets import KeyringSecrets, system_backend


class SecretServiceNotAvailableException(Exception):
    pass


class PromptDismissedException(Exception):
    pass


def test_entries_are_kept_apart_by_vault():
    keyring = FakeKeyring()
    KeyringSecrets(keyring, "one").put("vault-key", "a")
    KeyringSecrets(keyring, "two").put("vault-key", "b")
    assert KeyringSecrets(keyring, "one").get("vault-key") == "a"
    assert KeyringSecrets(keyring, "one").get("other") is None


@pytest.mark.threat("F20")
@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (SecretServiceNotAvailableException("no bus"), KeyringAbsent),
        (PromptDismissedException("no"), KeyringLocked),
        (OSError(5, "io"), KeyringFailed),
    ],
)
def test_what_backends_let_through_becomes_our_error(error, problem):
    with pytest.raises(problem) as raised:
        KeyringSecrets(RaisingKeyring(error), "v").get("e")
    assert raised.value.values == {"cause": type(error).__name__}


def test_keyrings_own_failing_backend_means_absent():
    with pytest.raises(KeyringAbsent):
        KeyringSecrets(FailKeyring(), "v").get("e")


def test_too_long_an_entry_is_our_bug():
    with pytest.raises(InternalBug):
        KeyringSecrets(FakeKeyring(), "v").put("e", "x" * 1281)


@pytest.mark.threat("F20")
def test_a_prompt_that_nobody_answers_yet_blocks_its_thread_only():
    keyring = SlowKeyring()
    got = []
    waiting = threading.Thread(target=lambda: got.append(KeyringSecrets(keyring, "v").get("e")), daemon=True)
    waiting.start()
    assert keyring.asked.wait(20)
    assert waiting.is_alive()
    keyring.answered.set()
    waiting.join(20)
    assert got == [None]


def test_without_a_session_bus_there_is_no_keyring(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with pytest.raises(KeyringAbsent):
        system_backend()


@pytest.mark.parametrize(
    ("platform", "module"), [("win32", "Windows"), ("darwin", "macOS"), ("linux", "SecretService")]
)
def test_the_backend_is_the_platforms_own(monkeypatch, platform, module):
    asked = []

    class Backend(FakeKeyring):
        priority = 5

    class Module:
        WinVaultKeyring = Keyring = Backend

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(keyring_secrets.importlib, "import_module", lambda name: asked.append(name) or Module)
    backend = system_backend()
    monkeypatch.undo()
    assert asked == [f"keyring.backends.{module}"]
    assert importlib.import_module("keyring").backend.KeyringBackend not in type(backend).__mro__
    assert getattr(backend, "persist", None) == ("local machine" if platform == "win32" else None)


def test_importing_the_room_does_not_import_keyring():
    import subprocess

    code = "import sys, workstation.security.vault_opening; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
