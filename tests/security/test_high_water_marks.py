"""Marks outside the database only ever rise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.keyring_backends import AbsentKeyring, FakeKeyring
from workstation.domain.errors import RuleViolation
from workstation.ports.secrets import HighWaterMark, VaultProblem
from workstation.security.high_water_marks import ShelvedMarks

PASSPHRASE = "una contraseña larga"


class Shelf(dict):
    put = dict.__setitem__


@pytest.fixture(params=["keyring", "file"])
def reopened(request, opened):
    keyring = FakeKeyring()
    return lambda: opened(backend=keyring) if request.param == "keyring" else opened(PASSPHRASE, AbsentKeyring())


@pytest.mark.threat("F1", "A9")
def test_marks_survive_and_never_go_back(reopened):
    marks = reopened().marks
    assert marks.get("team", "charter") is None
    marks.put("team", "charter", HighWaterMark(3, "c3"))
    marks.put("team", "device", HighWaterMark(7, "e7"))
    marks = reopened().marks
    assert marks.get("team", "charter") == HighWaterMark(3, "c3")
    assert marks.get("team", "device") == HighWaterMark(7, "e7")
    marks.put("team", "charter", HighWaterMark(3, "c3"))
    for older in (HighWaterMark(2, "c2"), HighWaterMark(3, "other")):
        with pytest.raises(RuleViolation, match=r"mark.goes_back"):
            marks.put("team", "charter", older)
    marks.put("team", "charter", HighWaterMark(4, "c4"))
    assert reopened().marks.get("team", "charter") == HighWaterMark(4, "c4")
    assert marks.get("other team", "charter") is None


@given(st.lists(st.integers(0, 20)))
def test_the_mark_is_the_highest_number_ever_put(numbers):
    marks = ShelvedMarks(Shelf())
    for number in numbers:
        try:
            marks.put("t", "s", HighWaterMark(number, f"{number:x}"))
        except RuleViolation as refused:
            assert refused.reasons[0].values["given"] == number
    kept = marks.get("t", "s")
    assert (kept.number if kept else None) == max(numbers, default=None)


@pytest.mark.parametrize("text", ["", "7", "{}", '{"number":"7","digest":"a"}', '{"number":7,"digest":null}', "\udcff"])
def test_an_unreadable_mark_is_said(text):
    with pytest.raises(VaultProblem, match=r"vault.mark_unreadable"):
        ShelvedMarks(Shelf({"t/s": text})).get("t", "s")


def test_the_file_of_marks_is_sealed(opened, tmp_path):
    access = opened(PASSPHRASE, AbsentKeyring())
    access.marks.put("team", "charter", HighWaterMark(3, "c3"))
    path = tmp_path / "vault.marks"
    assert b"charter" not in path.read_bytes()
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(VaultProblem, match=r"vault.secret_unreadable"):
        access.marks.get("team", "charter")
    path.write_bytes(access.vault.seal("vault.marks", b"[]"))
    with pytest.raises(VaultProblem, match=r"vault.file_damaged"):
        access.marks.get("team", "charter")
