"""The real keyring of the tests: unlocked, locked meanwhile, and locked with nobody to ask."""

import keyring.errors
import pytest
from keyring.backends.SecretService import Keyring

from tests.servers.secret_service import SecretService


def test_keeps_gives_back_and_forgets(secret_service: SecretService) -> None:
    backend = Keyring()
    backend.set_password("atalaya", "key", "s3cret ñ")
    assert backend.get_password("atalaya", "key") == "s3cret ñ"
    backend.delete_password("atalaya", "key")
    assert backend.get_password("atalaya", "key") is None


def test_each_test_has_an_empty_keyring(secret_service: SecretService) -> None:
    assert Keyring().get_password("atalaya", "key") is None
    assert secret_service.home.is_dir()


def test_locked_meanwhile(secret_service: SecretService) -> None:
    Keyring().set_password("atalaya", "key", "s3cret")
    secret_service.lock()
    assert secret_service.is_locked()
    with pytest.raises(keyring.errors.KeyringLocked):
        Keyring().get_password("atalaya", "key")


def test_locked_with_nobody_to_ask(silent_secret_service: SecretService) -> None:
    with pytest.raises(keyring.errors.InitError):
        Keyring().get_password("atalaya", "key")
    assert silent_secret_service.address
