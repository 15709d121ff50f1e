"""Public keys that no one holds the private key of are never trusted."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from workstation.security.signature_keys import key_id, public_key_fault

P = 2**255 - 19

SMALL_ORDER = [
    bytes.fromhex(text)
    for text in (
        "0100000000000000000000000000000000000000000000000000000000000000",  # order 1
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",  # order 2
        "0000000000000000000000000000000000000000000000000000000000000000",  # order 4
        "0000000000000000000000000000000000000000000000000000000000000080",  # order 4
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",  # order 8
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",  # order 8
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",  # order 8
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",  # order 8
    )
]
IDENTITY = SMALL_ORDER[0]


def mixed_order_keys():
    """Honest keys plus a point of order 8: on the curve, large order, outside the prime-order group."""
    from workstation.security.signature_keys import _add, _recover_x

    def decode(data):
        y = int.from_bytes(data, "little") & (2**255 - 1)
        x = _recover_x(y, data[31] >> 7)
        return x, y, 1, x * y % P

    for seed in range(5):
        honest = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32).public_key().public_bytes_raw()
        x, y, z, _ = _add(decode(honest), decode(SMALL_ORDER[4]))
        x, y = x * pow(z, -1, P) % P, y * pow(z, -1, P) % P
        yield (y | (x & 1) << 255).to_bytes(32, "little")


@given(st.binary(min_size=32, max_size=32))
def test_honest_keys_are_accepted(seed):
    public_key = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    assert public_key_fault(public_key) is None
    assert len(key_id(public_key)) == 64


@pytest.mark.threat("A1")
@pytest.mark.parametrize("public_key", SMALL_ORDER, ids=lambda key: key.hex()[:8])
def test_small_order_keys_are_refused(public_key):
    assert public_key_fault(public_key).code == "key.small_order"


def test_cryptography_alone_would_accept_a_signature_nobody_made():
    """The reason for the check: this raises nothing although no private key exists."""
    Ed25519PublicKey.from_public_bytes(IDENTITY).verify(IDENTITY + bytes(32), b"any message")


def test_keys_outside_the_prime_order_group_are_refused():
    assert {public_key_fault(key).code for key in mixed_order_keys()} == {"key.mixed_order"}


@pytest.mark.parametrize("y", [P, P + 1, P + 2, P + 18])
@pytest.mark.parametrize("sign", [0, 1])
def test_non_canonical_encodings_are_refused(y, sign):
    assert public_key_fault((y | sign << 255).to_bytes(32, "little")).code == "key.not_canonical"


def test_zero_x_with_a_sign_is_refused():
    assert public_key_fault((1 | 1 << 255).to_bytes(32, "little")).code == "key.not_on_curve"


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_wrong_length_is_refused(size):
    assert public_key_fault(bytes(size)).code == "key.length"


@given(st.binary(min_size=32, max_size=32))
def test_any_32_bytes_get_an_answer(data):
    fault = public_key_fault(data)
    assert fault is None or fault.code.startswith("key.")
