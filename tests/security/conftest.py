"""Argon2id at its smallest: what is tested is what happens with the key, not how long it takes to make it."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes.sealed_store import InMemorySealedStore
from workstation.security import passphrase_box
from workstation.security.vault_opening import open_vault

PASSPHRASE = "una contraseña larga"


class SettableClock:
    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 14, 10, 15, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def advance(self, **span: float) -> None:
        self.moment += timedelta(**span)


@pytest.fixture(autouse=True)
def cheap_argon2(monkeypatch):
    monkeypatch.setattr(passphrase_box, "MEMORY_KIB", 32)
    monkeypatch.setattr(passphrase_box, "ITERATIONS", 1)


@pytest.fixture
def clock():
    return SettableClock()


@pytest.fixture
def store():
    return InMemorySealedStore()


@pytest.fixture
def opened(tmp_path, store, clock):
    """Open the vault of one workspace as often as a test likes."""

    def open_it(passphrase=None, backend=None):
        return open_vault(tmp_path, passphrase, store=store, clock=clock, backend=backend)

    return open_it
