from pathlib import Path

import pytest

from tests.domain.signoff_cases import START, device_id, public_key
from workstation.domain.charter_succession import refuse_first
from workstation.domain.errors import RuleViolation
from workstation.domain.founding import Founder, NewMember, NewPerson, first_charter, founder_roles, refuse_founding
from workstation.domain.identifiers import PersonId
from workstation.domain.presets import parse_preset

FOLDER = Path(__file__).parents[2] / "resources" / "presets"
PRESETS = {path.stem: parse_preset(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.toml")}
ANA = NewPerson(name="Ana")
MARTA, JON = NewMember(name="Marta", roles=("legal",)), NewMember(name="Jon", roles=("pr",))


def refusals(preset, *members, team="La Almazara", admin=ANA):
    return {reason.code: dict(reason.values) for reason in refuse_founding(team, admin, members, PRESETS[preset])}


def test_the_presets_are_there_with_what_they_fit_and_risk():
    assert set(PRESETS) == {"solo", "pair", "legal-and-pr"}
    for name, preset in PRESETS.items():
        assert preset.name == name
        assert preset.fits
        assert preset.risks
        assert preset.alone is (name == "solo")
    assert PRESETS["legal-and-pr"].roles == ("legal", "pr")


@pytest.mark.parametrize(
    ("preset", "members", "lacking"),
    [
        ("legal-and-pr", (), ["legal", "pr"]),
        ("legal-and-pr", (MARTA,), ["pr"]),
        ("legal-and-pr", (NewMember(name="Iker", roles=("legal", "pr")),), ["pr"]),
        ("pair", (), ["author"]),
        ("pair", (MARTA,), ["author"]),
    ],
)
def test_a_preset_that_needs_roles_nobody_holds_names_them(preset, members, lacking):
    assert refusals(preset, *members)["preset_lacks_roles"]["roles"] == lacking


def test_teams_that_can_be_founded():
    assert refusals("solo") == {}
    assert refusals("pair", NewMember(name="Nuria", roles=("author",))) == {}
    assert refusals("legal-and-pr", MARTA, JON) == {}
    assert refusals("legal-and-pr", NewMember(name="Iker", roles=("legal", "pr", "author")), JON) == {}


def test_other_reasons_against_founding():
    assert set(refusals("solo", MARTA)) == {"preset_is_for_one"}
    assert set(refusals("solo", team=" ")) == {"name_missing"}
    assert set(refusals("solo", admin=NewPerson(name=""))) == {"name_missing"}
    twice = refusals("legal-and-pr", MARTA, JON, NewMember(name="Marta", roles=("legal",)))
    assert twice["name_twice"]["names"] == ["Marta"]


def founder(name, *roles):
    return Founder(
        id=PersonId(name), name=name, department="", roles=roles, public_key=public_key(name), device=device_id(name)
    )


def test_the_first_charter_stands():
    people = [founder("ana", *founder_roles()), founder("marta", "legal"), founder("jon", "pr", "admin")]
    preset = PRESETS["legal-and-pr"]
    built = first_charter("Equipo ", people, preset, host="taller", issued=START, practice=True)
    assert refuse_first(built, [device_id("ana")]) == ()
    assert (built.team_name, built.practice, built.admins.k) == ("Equipo", True, 1)
    assert built.admins.people == ("ana", "jon")
    assert built.members[PersonId("jon")].roles == {"pr": 1}
    three = first_charter("x", [*people, founder("eva", "admin")], preset, host="h", issued=START, practice=False)
    assert three.admins.k == 2


@pytest.mark.parametrize(
    "text",
    ["not toml at all [", "name = 'x'", "name='x'\nalone=false\nfits=[]\nrisks=[]\nrule=[{}]", "name=5"],
)
def test_preset_files_of_another_shape_are_refused(text):
    with pytest.raises(RuleViolation) as refused:
        parse_preset(text)
    assert refused.value.code == "document_malformed"


def test_passphrases_never_show():
    assert "secret" not in repr(NewPerson(name="Ana", passphrase="secret"))
    assert "secret" not in repr(NewMember(name="Jon", passphrase="secret"))
