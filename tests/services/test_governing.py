"""Founding teams, signing the charter's next version, and who sits at the workstation."""

from dataclasses import replace

import pytest

from tests.fakes.keyring_backends import FakeKeyring
from tests.fakes.signoff_workspace import (
    PASSPHRASES,
    legal_and_pr,
    open_signoff_workspace,
    post,
    practice_channel,
    solo,
    website,
)
from workstation.domain.drafts import DraftState
from workstation.domain.errors import EnvironmentProblem, NotFound, RuleViolation
from workstation.domain.founding import NewMember, NewPerson
from workstation.domain.identifiers import PersonId


async def refused(awaitable):
    with pytest.raises(RuleViolation) as caught:
        await awaitable
    return caught.value.code


@pytest.fixture
async def office(tmp_path):
    workspace, account = await legal_and_pr(tmp_path)
    yield workspace, account
    await workspace.storage.close()


async def test_a_preset_that_needs_roles_nobody_holds_is_refused_with_their_names(tmp_path):
    workspace = open_signoff_workspace(tmp_path)
    await workspace.signing_in.start()
    found = workspace.governing.found_team
    with pytest.raises(RuleViolation) as caught:
        await found("La Almazara", NewPerson(name="Ana"), "legal-and-pr", [NewMember(name="Jon", roles=("pr",))])
    assert caught.value.values["roles"] == ["legal"]
    with pytest.raises(NotFound):
        await found("La Almazara", NewPerson(name="Ana"), "tower")
    assert await refused(workspace.governing.charter()) == "no_team"
    assert await refused(workspace.signing_in.people()) == "no_team"
    with pytest.raises(RuleViolation):
        workspace.signing_in.current()
    short = [NewMember(name="Nuria", roles=("author",), passphrase="short")]
    assert await refused(found("La Almazara", NewPerson(name="Ana"), "pair", short)) == "key.passphrase_short"
    await found("La Almazara", NewPerson(name="Ana"), "solo")
    assert await refused(found("Otra", NewPerson(name="Eva"), "solo")) == "team_exists"
    await workspace.storage.close()


async def test_everybody_is_there_after_opening_again(tmp_path):
    keyring = FakeKeyring()
    workspace = open_signoff_workspace(tmp_path, keyring=keyring)
    members = [NewMember(name="Nuria", department="Tienda", roles=("author",), passphrase="nuria y el sol")]
    team = await workspace.governing.found_team("La Almazara", NewPerson(name="Ana"), "pair", members)
    await workspace.storage.close()
    again = open_signoff_workspace(tmp_path, keyring=keyring)
    await again.signing_in.start()
    people = {person.name: person for person in await again.signing_in.people()}
    assert again.signing_in.current().name == "Ana"
    assert (people["Ana"].roles, people["Ana"].needs_passphrase) == (("admin", "author"), False)
    assert (people["Nuria"].department, people["Nuria"].needs_passphrase) == ("Tienda", True)
    assert await again.storage.read(lambda tables: tables.charter.team()) == team
    assert again.signing_in.workstation_device() == people["Ana"].device
    assert (await again.signing_in.workstation_signer()).keyid == people["Ana"].device
    await again.storage.close()


async def test_sitting_down_takes_the_persons_own_passphrase(office):
    workspace, _ = office
    jon = await workspace.person("Jon")
    assert await refused(workspace.signing_in.switch_to(jon)) == "key_locked"
    with pytest.raises(EnvironmentProblem) as wrong:
        await workspace.signing_in.switch_to(jon, PASSPHRASES["Marta"])
    assert (wrong.value.code, wrong.value.values["name"]) == ("wrong_passphrase", "Jon")
    assert workspace.signing_in.current().name == "Ana"
    await workspace.signing_in.switch_to(jon, PASSPHRASES["Jon"])
    await workspace.sit("Ana")
    assert await refused(workspace.signing_in.switch_to(jon)) == "key_locked"
    await workspace.signing_in.switch_to(jon, PASSPHRASES["Jon"])
    assert workspace.signing_in.current().name == "Jon"
    await workspace.signing_in.lock()
    assert await refused(workspace.signing_in.signer()) == "key_locked"
    with pytest.raises(NotFound):
        await workspace.signing_in.switch_to(PersonId("nobody"))


async def test_a_passphrase_can_be_changed_by_who_knows_it(office):
    workspace, _ = office
    jon = await workspace.person("Jon")
    with pytest.raises(EnvironmentProblem, match="wrong_passphrase"):
        await workspace.signing_in.change_passphrase(jon, "not this one", "una nueva frase")
    await workspace.signing_in.change_passphrase(jon, PASSPHRASES["Jon"], "una nueva frase")
    await workspace.signing_in.switch_to(jon, "una nueva frase")


async def test_a_practice_team_switches_freely_and_remembers_who_sat_there(tmp_path):
    keyring = FakeKeyring()
    workspace = open_signoff_workspace(tmp_path, keyring=keyring)
    members = [
        NewMember(name="Marta", roles=("legal",), passphrase="ignored here"),
        NewMember(name="Jon", roles=("pr",)),
    ]
    await workspace.governing.found_team("Práctica", NewPerson(name="Ana"), "legal-and-pr", members, practice=True)
    account = await workspace.add_channel(practice_channel())
    assert workspace.signing_in.practice
    draft = (await workspace.drafting.create(post(account))).row
    await workspace.drafting.submit(draft.id)
    for name, role in (("Marta", "legal"), ("Jon", "pr")):
        await workspace.signing_in.switch_to(await workspace.person(name))
        row = await workspace.reviewing.approve(draft.id, draft.digest, role)
    assert row.state is DraftState.APPROVED
    await workspace.storage.close()
    again = open_signoff_workspace(tmp_path, keyring=keyring)
    await again.signing_in.start()
    assert again.signing_in.current().name == "Jon"
    await again.storage.close()


async def test_only_an_admin_signs_a_channel_into_the_charter(office):
    workspace, account = office
    await workspace.sit("Jon")
    assert not await workspace.governing.may_sign_charter()
    with pytest.raises(RuleViolation) as caught:
        await workspace.add_channel(website("otro.example"))
    assert (caught.value.code, caught.value.values["admins"]) == ("not_an_admin", ["Ana"])
    await workspace.sit("Ana")
    assert await workspace.governing.may_sign_charter()
    before = await workspace.governing.charter()
    assert (await workspace.governing.add_publisher(account)).version == before.version
    other = website("otro.example").id
    after = await workspace.governing.add_publisher(other)
    assert after.version == before.version + 1
    marked = await workspace.storage.read(lambda tables: [item.may_publish for item in tables.channels.all()])
    assert marked == [True, True]


async def test_a_seat_that_was_given_up_comes_back_with_a_higher_epoch(office):
    workspace, account = office
    closed = await workspace.governing.remove_publisher(account)
    assert closed.publishers[account].not_after is not None
    assert (await workspace.governing.remove_publisher(account)).version == closed.version
    unknown = await workspace.governing.remove_publisher(website("never.example").id)
    assert unknown.version == closed.version
    view = await workspace.drafting.create(post(account))
    desk = await workspace.reviewing.desk((await workspace.drafting.submit(view.row.id)).row.id)
    assert "no_publisher" in {reason.code for reason in desk.deny}
    again = await workspace.governing.add_publisher(account)
    assert (again.publishers[account].epoch, again.publishers[account].not_after) == (2, None)


async def three_admins(folder):
    workspace = open_signoff_workspace(folder)
    members = [
        NewMember(name="Marta", roles=("legal", "admin"), passphrase=PASSPHRASES["Marta"]),
        NewMember(name="Jon", roles=("pr", "admin"), passphrase=PASSPHRASES["Jon"]),
    ]
    await workspace.governing.found_team("La Almazara", NewPerson(name="Ana"), "legal-and-pr", members)
    await workspace.storage.transact(lambda tables: tables.channels.add(website()))
    return workspace, website().id


async def test_with_three_admins_one_signature_is_a_proposal(tmp_path):
    workspace, account = await three_admins(tmp_path)
    assert await workspace.governing.proposal() is None
    assert await refused(workspace.governing.sign_proposal()) == "no_proposal"
    with pytest.raises(RuleViolation) as caught:
        await workspace.governing.add_publisher(account)
    assert (caught.value.code, caught.value.values["missing"]) == ("charter_needs_admins", ["Marta", "Jon"])
    assert account not in (await workspace.governing.charter()).publishers
    assert account in (await workspace.governing.proposal()).publishers
    assert await refused(workspace.governing.sign_proposal()) == "envelope.already_signed"
    await workspace.sit("Jon")
    charter = await workspace.governing.sign_proposal()
    assert charter.version == 2
    assert account in (await workspace.governing.charter()).publishers
    assert await workspace.governing.proposal() is None
    await workspace.storage.close()


async def test_a_change_that_breaks_the_charter_is_never_signed_into_force(office):
    workspace, _ = office
    assert await refused(workspace.governing._sign_next(lambda charter: replace(charter, practice=True))) == (
        "charter_practice_changed"
    )
    assert (await workspace.governing.charter()).version == 2


async def test_a_closed_vault_is_no_reason_not_to_read(tmp_path):
    keyring = FakeKeyring()
    workspace = open_signoff_workspace(tmp_path, keyring=keyring)
    await workspace.governing.found_team("Ana sola", NewPerson(name="Ana"), "solo")
    account = await workspace.add_channel(website())
    view = await workspace.drafting.create(post(account))
    await workspace.storage.close()
    keyring.entries.clear()
    again = open_signoff_workspace(tmp_path, keyring=keyring)
    await again.signing_in.start()
    assert again.signing_in.current().name == "Ana"
    assert (await again.drafting.show(view.row.id)).row.id == view.row.id
    assert (await again.reviewing.desk(view.row.id)).row.id == view.row.id
    with pytest.raises(EnvironmentProblem) as closed:
        await again.drafting.create(post(account))
    assert closed.value.code.startswith("vault.")
    await again.storage.close()


async def test_somebody_without_a_key_here_is_told_so(tmp_path):
    workspace = await solo(tmp_path)
    device = workspace.signing_in.workstation_device()
    await workspace.storage.transact(lambda tables: tables.sealed.delete(f"device/{device}"))
    await workspace.signing_in.start()
    assert await refused(workspace.signing_in.signer()) == "no_key_here"
    await workspace.storage.close()
