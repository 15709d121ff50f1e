"""A draft's whole way through sign-off on a real database, with three people who sign at one workstation."""

import pytest

from tests.fakes.signoff_workspace import PASSPHRASES, legal_and_pr, post
from workstation.domain.drafts import DraftState
from workstation.domain.errors import EnvironmentProblem, RuleViolation
from workstation.domain.release import Allow, Deny, decide


@pytest.fixture
async def office(tmp_path):
    workspace, account = await legal_and_pr(tmp_path)
    yield workspace, account
    await workspace.storage.close()


async def decision(workspace, draft):
    me = workspace.signing_in.workstation_device()
    now = workspace.clock.now()

    def work(tables):
        revision = workspace.reviews.revision(tables, draft)
        return decide(workspace.reviews.release_state(tables, draft), revision, now, me=me)

    return await workspace.storage.read(work)


async def test_legal_and_pr_sign_what_the_author_wrote(office):
    workspace, account = office
    view = await workspace.drafting.create(post(account))
    draft, digest = view.row.id, view.row.digest
    assert view.row.state is DraftState.WRITING
    denied = await decision(workspace, draft)
    assert isinstance(denied, Deny)
    assert {reason.code for reason in denied.reasons} == {"not_submitted", "sign_off_missing"}

    view = await workspace.drafting.submit(draft)
    assert view.row.state is DraftState.WAITING
    assert [(need.stage, need.role, need.missing, need.candidates) for need in view.needs] == [
        ("legal", "legal", 1, ("Marta",)),
        ("pr", "pr", 1, ("Jon",)),
    ]
    with pytest.raises(RuleViolation) as refused:
        await workspace.reviewing.approve(draft, digest, "legal")
    assert refused.value.code == "wrote_it"

    await workspace.sit("Jon")
    with pytest.raises(RuleViolation) as refused:
        await workspace.reviewing.approve(draft, digest, "pr")
    assert refused.value.code == "stage_not_open"

    await workspace.sit("Marta")
    desk = await workspace.reviewing.desk(draft)
    assert desk.your_roles == ("legal",)
    assert desk.effect.code == "approve_then_waits"
    row = await workspace.reviewing.approve(draft, digest, "legal")
    assert row.state is DraftState.WAITING

    await workspace.sit("Jon")
    queue = await workspace.reviewing.queue()
    assert [(item.id, item.your_turn) for item in queue] == [(draft, ("pr",))]
    desk = await workspace.reviewing.desk(draft)
    assert desk.effect.code == "approve_goes_out_after"
    row = await workspace.reviewing.approve(draft, digest, "pr")
    assert row.state is DraftState.APPROVED
    allowed = await decision(workspace, draft)
    assert isinstance(allowed, Allow)
    assert [(name, role) for name, role, _ in allowed.record.signed_by] == [("Marta", "legal"), ("Jon", "pr")]
    verification = await workspace.auditing.verify()
    assert verification.problems == ()
    assert verification.events == 4


async def test_keys_of_members_need_their_passphrase(office):
    workspace, account = office
    marta = await workspace.person("Marta")
    draft = (await workspace.drafting.create(post(account))).row
    await workspace.drafting.submit(draft.id)
    with pytest.raises(RuleViolation) as refused:
        await workspace.reviewing.approve(draft.id, draft.digest, "legal", person=marta)
    assert refused.value.code == "key_locked"
    with pytest.raises(EnvironmentProblem) as wrong:
        await workspace.signing_in.unlock(marta, "not this one")
    assert wrong.value.code == "wrong_passphrase"
    await workspace.signing_in.unlock(marta, PASSPHRASES["Marta"])
    await workspace.reviewing.approve(draft.id, draft.digest, "legal", person=marta)
    workspace.clock.advance(minutes=6)
    with pytest.raises(RuleViolation) as refused:
        await workspace.reviewing.object(draft.id, draft.digest, "no", person=marta)
    assert refused.value.code == "key_locked"
