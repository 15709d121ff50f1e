"""What screens get cannot be changed by them."""

from dataclasses import FrozenInstanceError

import pytest

from tests.domain.signoff_cases import START
from workstation.domain.desk import Check, ReviewKind, Stop, Verification
from workstation.domain.draft_facts import StopScope
from workstation.domain.errors import Reason
from workstation.domain.identifiers import EventId, PersonId
from workstation.domain.scratch import Scratch, ScratchMode


@pytest.mark.parametrize(
    ("fact", "member"),
    [
        (
            Stop(id=EventId("e"), scope=StopScope.EVERYTHING, target="", reason="r", person=PersonId("p"),
                 person_name="P", at=START),
            "reason",
        ),
        (Verification(events=1, problems=(), state_digest="d"), "problems"),
        (Check(name="sqlite", ok=True, detail=Reason("fine")), "ok"),
        (
            Scratch(person=PersonId("p"), key="k", text="t", mode=ScratchMode.NOTE, target=None, saved_at=START),
            "text",
        ),
    ],
)  # fmt: skip
def test_what_is_shown_is_a_fact(fact, member):
    with pytest.raises(FrozenInstanceError):
        setattr(fact, member, None)


def test_acts_and_modes_have_stable_names():
    assert {kind.value for kind in ReviewKind} == {
        "put", "submit", "approve", "object", "request_changes", "comment", "withdraw",
    }  # fmt: skip
    assert [mode.value for mode in ScratchMode] == ["reply", "note"]
