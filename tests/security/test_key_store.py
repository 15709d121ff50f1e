"""Signing keys: sealed, wrapped by a passphrase, unlocked for five minutes."""

import pytest

from tests.fakes.keyring_backends import FakeKeyring
from workstation.domain.errors import RuleViolation
from workstation.ports.secrets import DeviceKey, KeyUnavailable, VaultProblem, WrongPassphrase
from workstation.ports.signing import EVENT_TYPE, Verified
from workstation.security.signing import StrictEnvelopeTools

WORDS = "correct horse battery"


@pytest.fixture
def keys(opened):
    return opened(backend=FakeKeyring()).keys


def signs(signer) -> bool:
    result = StrictEnvelopeTools().verify(
        signer.sign(EVENT_TYPE, b'{"v":1}').envelope, {signer.keyid: signer.public_key}
    )
    return isinstance(result, Verified) and result.keyids == (signer.keyid,)


def test_an_owners_key_signs_without_being_asked(keys):
    key = keys.create(None)
    assert (
        keys.describe(key.keyid) == key == DeviceKey(keyid=key.keyid, public_key=key.public_key, has_passphrase=False)
    )
    assert signs(keys.unlock(key.keyid, None))
    assert signs(keys.unlocked(key.keyid))


def test_a_persons_key_needs_the_passphrase(keys):
    key = keys.create(WORDS)
    assert keys.describe(key.keyid).has_passphrase
    assert keys.unlocked(key.keyid) is None
    with pytest.raises(KeyUnavailable, match=r"key.passphrase_needed"):
        keys.unlock(key.keyid, None)
    with pytest.raises(WrongPassphrase, match=r"key.passphrase_wrong") as raised:
        keys.unlock(key.keyid, WORDS + "!")
    assert raised.value.values == {"keyid": key.keyid}
    assert signs(keys.unlock(key.keyid, WORDS))


@pytest.mark.threat("A32")
def test_an_unlocked_key_is_dropped_after_five_minutes(keys, clock):
    key = keys.create(WORDS)
    signer = keys.unlock(key.keyid, WORDS)
    clock.advance(minutes=4, seconds=59.9)
    assert signs(signer)
    assert signs(keys.unlocked(key.keyid))
    clock.advance(seconds=0.1)
    with pytest.raises(KeyUnavailable, match=r"key.locked"):
        signer.sign(EVENT_TYPE, b"{}")
    assert keys.unlocked(key.keyid) is None
    assert (signer.keyid, signer.public_key) == (key.keyid, key.public_key)


def test_using_a_key_does_not_prolong_it_and_unlocking_again_does(keys, clock):
    key = keys.create(WORDS)
    signer = keys.unlock(key.keyid, WORDS)
    clock.advance(minutes=3)
    assert signs(signer)
    keys.unlock(key.keyid, WORDS)
    clock.advance(minutes=3)
    assert signs(signer)
    clock.advance(minutes=2)
    assert keys.drop_expired() == 0


@pytest.mark.threat("A12")
def test_a_clock_set_back_drops_the_key(keys, clock):
    key = keys.create(WORDS)
    signer = keys.unlock(key.keyid, WORDS)
    clock.advance(minutes=-1)
    with pytest.raises(KeyUnavailable, match=r"key.locked"):
        signer.sign(EVENT_TYPE, b"{}")
    clock.advance(minutes=1)
    with pytest.raises(KeyUnavailable, match=r"key.locked"):
        signer.sign(EVENT_TYPE, b"{}")


def test_locking_one_or_all(keys):
    one, two = keys.create(WORDS), keys.create(WORDS)
    first, second = keys.unlock(one.keyid, WORDS), keys.unlock(two.keyid, WORDS)
    assert keys.drop_expired() == 2
    keys.lock(one.keyid)
    assert signs(second)
    with pytest.raises(KeyUnavailable):
        first.sign(EVENT_TYPE, b"{}")
    keys.lock()
    with pytest.raises(KeyUnavailable):
        second.sign(EVENT_TYPE, b"{}")


def test_a_made_key_is_kept_by_its_caller(keys, store):
    made = keys.make(WORDS)
    assert store.blobs == {}
    assert signs(made.signer)
    with pytest.raises(KeyUnavailable, match=r"key.unknown"):
        keys.unlock(made.key.keyid, WORDS)
    store.put(made.name, made.sealed)
    assert keys.describe(made.key.keyid) == made.key
    assert signs(keys.unlock(made.key.keyid, WORDS))


def test_changing_the_passphrase_keeps_the_key(keys):
    key = keys.create(WORDS)
    signer = keys.unlock(key.keyid, WORDS)
    with pytest.raises(WrongPassphrase):
        keys.change_passphrase(key.keyid, "not the one", "another one")
    with pytest.raises(RuleViolation, match=r"key.passphrase_short"):
        keys.change_passphrase(key.keyid, WORDS, "short")
    assert signs(signer)
    keys.change_passphrase(key.keyid, WORDS, "another one")
    with pytest.raises(KeyUnavailable):
        signer.sign(EVENT_TYPE, b"{}")
    with pytest.raises(WrongPassphrase):
        keys.unlock(key.keyid, WORDS)
    assert keys.unlock(key.keyid, "another one").public_key == key.public_key
    keys.change_passphrase(key.keyid, "another one", None)
    assert not keys.describe(key.keyid).has_passphrase


def test_a_forgotten_key_is_gone(keys, store):
    key = keys.create(None)
    keys.forget(key.keyid)
    assert store.blobs == {}
    assert keys.describe(key.keyid) is None
    assert keys.unlocked(key.keyid) is None


def test_a_short_passphrase_makes_no_key(keys, store):
    with pytest.raises(RuleViolation, match=r"key.passphrase_short") as raised:
        keys.create("1234567")
    assert raised.value.reasons[0].values == {"minimum": 8}
    assert store.blobs == {}


def test_a_record_of_another_key_is_refused(opened, store):
    access = opened(backend=FakeKeyring())
    one, two = access.keys.create(WORDS), access.keys.create(None)
    record = access.vault.get(f"device/{two.keyid}")
    for forged in (record, b"", b"\x02" + record[1:], record[:20], access.vault.get(f"device/{one.keyid}")[:40]):
        access.vault.put(f"device/{one.keyid}", forged)
        with pytest.raises(VaultProblem, match=r"vault.secret_unreadable"):
            access.keys.unlock(one.keyid, WORDS)
    access.vault.put(f"device/{two.keyid}", record[:33] + bytes(32))
    with pytest.raises(VaultProblem, match=r"vault.secret_unreadable"):
        access.keys.unlock(two.keyid, None)


@pytest.mark.threat("A31")
def test_no_seed_lies_in_the_open(opened, store, tmp_path):
    keyring = FakeKeyring()
    access = opened(backend=keyring)
    made = access.keys.make(None)
    seed = access.vault.unseal(made.name, made.sealed)[-32:]
    access.vault.put(made.name, access.vault.unseal(made.name, made.sealed))
    wrapped = access.keys.make(WORDS)
    inner = access.vault.unseal(wrapped.name, wrapped.sealed)
    places = [*store.blobs.values(), *(path.read_bytes() for path in tmp_path.iterdir()), made.sealed]
    places += [text.encode() for text in keyring.entries.values()]
    assert not any(seed in place or seed.hex().encode() in place for place in places)
    assert WORDS.encode() not in inner
