"""Sealed secrets: bound to their name and to one vault key, unreadable with a changed bit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.sealed_store import InMemorySealedStore
from workstation.domain.errors import InternalBug
from workstation.ports.secrets import KeyringLocked, VaultProblem
from workstation.security.vault import SealingVault, VaultKeySlot


def vault_with(key: bytes, store=None) -> SealingVault:
    slot = VaultKeySlot(VaultProblem("vault.passphrase_needed"))
    slot.fill(key)
    return SealingVault(slot, store or InMemorySealedStore())


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@given(NAMES, st.binary(max_size=500))
def test_keeps_secrets(name, secret):
    vault = vault_with(b"k" * 32)
    vault.put(name, secret)
    assert vault.get(name) == secret
    vault.delete(name)
    assert vault.get(name) is None


@given(NAMES, NAMES, st.binary(max_size=50))
def test_a_secret_moved_to_another_name_is_unreadable(name, other, secret):
    vault = vault_with(b"k" * 32)
    blob = vault.seal(name, secret)
    if other == name:
        assert vault.unseal(other, blob) == secret
    else:
        with pytest.raises(VaultProblem, match=r"vault.secret_unreadable"):
            vault.unseal(other, blob)


def test_every_changed_bit_and_every_cut_is_noticed():
    vault = vault_with(b"k" * 32)
    blob = vault.seal("channel/a/password", b"hunter2")
    mutants = [blob[:size] for size in range(len(blob))]
    for position in range(len(blob)):
        for bit in range(8):
            mutants.append(blob[:position] + bytes([blob[position] ^ 1 << bit]) + blob[position + 1 :])
    for mutant in mutants:
        with pytest.raises(VaultProblem, match=r"vault.secret_unreadable"):
            vault.unseal("channel/a/password", mutant)


@pytest.mark.threat("A31")
def test_nothing_kept_contains_the_secret_and_no_two_seals_are_alike():
    store = InMemorySealedStore()
    vault = vault_with(b"k" * 32, store)
    vault.put("channel/a/password", b"canary-canary")
    first = store.blobs["channel/a/password"]
    vault.put("channel/a/password", b"canary-canary")
    assert b"canary" not in first
    assert first != store.blobs["channel/a/password"]


def test_another_vault_key_opens_nothing():
    store = InMemorySealedStore()
    vault_with(b"k" * 32, store).put("n", b"s")
    with pytest.raises(VaultProblem, match=r"vault.secret_unreadable"):
        vault_with(b"K" * 32, store).get("n")


def test_a_closed_vault_says_why_and_keeps_nothing():
    store = InMemorySealedStore()
    slot = VaultKeySlot(KeyringLocked("vault.keyring_locked", cause="InitError"))
    vault = SealingVault(slot, store)
    for use in (lambda: vault.put("n", b"s"), lambda: vault.get("n"), lambda: vault.seal("n", b"s")):
        with pytest.raises(KeyringLocked) as raised:
            use()
        assert raised.value.values == {"cause": "InitError"}
    assert store.blobs == {}


def test_a_nameless_secret_is_our_bug():
    with pytest.raises(InternalBug):
        vault_with(b"k" * 32).put("", b"s")
