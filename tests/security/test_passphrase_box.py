"""Secrets under a passphrase."""

import pytest

from workstation.security import passphrase_box
from workstation.security.passphrase_box import BoxDamagedError, lock, unlock


def test_opens_with_the_same_passphrase_and_context_only():
    box = lock(b"secret", "pass phrase", b"here")
    assert unlock(box, "pass phrase", b"here") == b"secret"
    assert unlock(box, "pass phrase ", b"here") is None
    assert unlock(box, "pass phrase", b"there") is None
    assert lock(b"secret", "pass phrase", b"here") != box


def test_every_changed_bit_is_noticed():
    box = lock(b"secret", "pass phrase", b"")
    opened = 0
    for position in [*range(4), *range(16, len(box))]:
        for bit in range(8):
            mutant = box[:position] + bytes([box[position] ^ 1 << bit]) + box[position + 1 :]
            try:
                opened += unlock(mutant, "pass phrase", b"") is not None
            except BoxDamagedError:
                continue
    assert opened == 0


@pytest.mark.parametrize(
    "parameters", [(0, 1, 1), (2**32 - 1, 1, 1), (64, 0, 1), (64, 2**32 - 1, 1), (64, 1, 0), (64, 1, 255), (8, 1, 4)]
)
def test_parameters_that_no_machine_should_follow_are_refused(parameters):
    box = lock(b"secret", "pass phrase", b"")
    hostile = box[:4] + b"".join(number.to_bytes(4, "big") for number in parameters) + box[16:]
    with pytest.raises(BoxDamagedError):
        unlock(hostile, "pass phrase", b"")


def test_every_cut_is_refused():
    box = lock(b"secret", "pass phrase", b"")
    for size in range(45):
        with pytest.raises(BoxDamagedError):
            unlock(box[:size], "pass phrase", b"")
    assert unlock(box[:-1], "pass phrase", b"") is None


def test_what_ships_is_the_strong_setting(monkeypatch):
    monkeypatch.undo()
    assert (passphrase_box.MEMORY_KIB, passphrase_box.ITERATIONS, passphrase_box.LANES) == (65536, 3, 4)
    box = lock(b"secret", "pass phrase", b"")
    assert unlock(box, "pass phrase", b"") == b"secret"
