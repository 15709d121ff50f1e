"""What reviewers sign: approvals, objections, requested changes, comments, withdrawals and stops."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.signoff_workspace import PASSPHRASES, START, comment, legal_and_pr, post, take_in
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Action, Content, DraftState, Schedule
from workstation.domain.errors import NotFound, RuleViolation
from workstation.domain.identifiers import Digest, DraftId, EventId
from workstation.domain.word_diff import ChangeOp


@pytest.fixture
async def office(tmp_path):
    workspace, account = await legal_and_pr(tmp_path)
    yield workspace, account
    await workspace.storage.close()


async def refused(awaitable):
    with pytest.raises(RuleViolation) as caught:
        await awaitable
    return caught.value.code


async def handed_in(workspace, account, text="Hemos retirado el lote.", **changes):
    await workspace.sit("Ana")
    view = await workspace.drafting.create(post(account, text, **changes))
    return (await workspace.drafting.submit(view.row.id)).row


async def sign(workspace, draft, name, role):
    await workspace.sit(name)
    desk = await workspace.reviewing.desk(draft)
    return await workspace.reviewing.approve(draft, desk.revision.digest, role, flags_acknowledged=desk.flags)


async def test_only_the_revision_that_was_looked_at_is_signed(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    await workspace.sit("Marta")
    desk = await workspace.reviewing.desk(row.id)
    await workspace.sit("Ana")
    await workspace.drafting.revise(row.id, post(account, "Algo muy distinto."))
    await workspace.drafting.submit(row.id)
    await workspace.sit("Marta")
    assert await refused(workspace.reviewing.approve(row.id, desk.revision.digest, "legal")) == "digest_not_current"
    assert await refused(workspace.reviewing.approve(row.id, Digest("0" * 64), "legal")) == "digest_not_current"
    again = await workspace.reviewing.desk(row.id)
    assert again.looked_at.digest == desk.revision.digest
    assert {item.op for item in again.changes_since_looked} >= {ChangeOp.DELETE, ChangeOp.INSERT}
    # Looking once more does not take the comparison away.
    assert (await workspace.reviewing.desk(row.id)).changes_since_looked == again.changes_since_looked


async def test_what_changed_since_somebody_last_approved(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    assert (await workspace.reviewing.desk(row.id)).last_approved is None
    await sign(workspace, row.id, "Marta", "legal")
    await workspace.sit("Ana")
    await workspace.drafting.revise(row.id, post(account, "Hemos retirado todo el lote."))
    await workspace.drafting.submit(row.id)
    desk = await workspace.reviewing.desk(row.id)
    assert desk.last_approved.number == 1
    assert "".join(item.text for item in desk.changes_since_approved if item.op is ChangeOp.INSERT).strip() == "todo"


async def test_every_refusal_says_why(office):
    workspace, account = office
    view = await workspace.drafting.create(post(account))
    draft, digest = view.row.id, view.row.digest
    await workspace.sit("Marta")
    assert await refused(workspace.reviewing.approve(draft, digest, "legal")) == "not_submitted"
    assert await refused(workspace.reviewing.request_changes(draft, "no")) == "not_submitted"
    await workspace.drafting.submit(draft)
    assert await refused(workspace.reviewing.approve(draft, digest, "legal")) == "submitted_it"
    assert await refused(workspace.reviewing.approve(draft, digest, "pr")) == "submitted_it"
    await workspace.sit("Jon")
    assert await refused(workspace.reviewing.approve(draft, digest, "legal")) == "role_not_held"
    assert await refused(workspace.reviewing.approve(draft, digest, "author")) == "role_not_asked"
    assert await refused(workspace.reviewing.object(draft, digest, "  ")) == "reason_missing"
    assert await refused(workspace.reviewing.comment(draft, digest, 5, 2, "x")) == "range_outside_text"
    assert await refused(workspace.reviewing.comment(draft, digest, 0, 10**6, "x")) == "range_outside_text"
    assert await refused(workspace.reviewing.lift_objection(draft)) == "no_objection"
    with pytest.raises(NotFound):
        await workspace.reviewing.withdraw(EventId("0" * 64))
    with pytest.raises(NotFound):
        await workspace.reviewing.approve(DraftId("none"), digest, "pr")


async def test_flags_have_to_be_acknowledged(office):
    workspace, account = office
    row = await handed_in(workspace, account, "Escribe a p\u0430ypal.com")
    await workspace.sit("Marta")
    assert await refused(workspace.reviewing.approve(row.id, row.digest, "legal")) == "flags_not_acknowledged"
    await workspace.reviewing.approve(row.id, row.digest, "legal", flags_acknowledged=["mixed_scripts"])
    assert (await workspace.reviewing.desk(row.id)).counted[0].role == "legal"


async def test_requested_changes_return_the_draft_to_its_author(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    await sign(workspace, row.id, "Marta", "legal")
    await workspace.sit("Jon")
    back = await workspace.reviewing.request_changes(row.id, "El tono no es nuestro.")
    assert (back.state, back.your_turn) == (DraftState.CHANGES_REQUESTED, ())
    assert await workspace.reviewing.queue() == ()
    assert await refused(workspace.reviewing.approve(row.id, row.digest, "pr")) == "changes_requested"
    view = await workspace.drafting.show(row.id)
    assert [(line.person_name, line.reason) for line in view.reviews if line.reason] == [
        ("Jon", "El tono no es nuestro.")
    ]
    await workspace.sit("Ana")
    again = await workspace.drafting.submit(row.id)
    # Marta's signature is on this very revision and still stands.
    assert [need.missing for need in again.needs] == [0, 1]
    await workspace.sit("Jon")
    assert (await workspace.reviewing.approve(row.id, row.digest, "pr")).state is DraftState.APPROVED


async def test_an_objection_blocks_for_everyone_until_it_is_lifted(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    await workspace.sit("Jon")
    objected = await workspace.reviewing.object(row.id, row.digest, "Eso no es cierto.")
    assert objected.state is DraftState.OBJECTED
    await sign(workspace, row.id, "Marta", "legal")
    assert await refused(workspace.reviewing.lift_objection(row.id)) == "only_author_or_admins"
    await sign(workspace, row.id, "Jon", "pr")
    assert "objection" in {reason.code for reason in (await workspace.reviewing.desk(row.id)).deny}
    lifted = await workspace.reviewing.lift_objection(row.id)
    assert lifted.state is DraftState.APPROVED
    objected = await workspace.reviewing.object(row.id, row.digest, "Otra vez no.")
    await workspace.sit("Ana")
    assert (await workspace.reviewing.lift_objection(row.id)).state is DraftState.APPROVED


async def test_a_signature_can_be_taken_back_by_its_signer(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    await sign(workspace, row.id, "Marta", "legal")
    await sign(workspace, row.id, "Jon", "pr")
    desk = await workspace.reviewing.desk(row.id)
    first, second = (item.event for item in desk.counted)
    assert await refused(workspace.reviewing.withdraw(first)) == "signed_by_other"
    assert (await workspace.reviewing.withdraw(second)).state is DraftState.WAITING
    assert await refused(workspace.reviewing.withdraw(second)) == "already_withdrawn"
    lines = (await workspace.drafting.show(row.id)).reviews
    assert [line.taken_back for line in lines if line.event == second] == [True]
    assert [line.target for line in lines if line.target] == [second]


async def test_comments_name_their_stretch_of_text(office):
    workspace, account = office
    row = await handed_in(workspace, account, "Hemos retirado el lote.")
    await workspace.sit("Jon")
    commented = await workspace.reviewing.comment(row.id, row.digest, 6, 14, "¿Retirado? Es un término legal.")
    assert commented.comments == 1
    [line] = (await workspace.reviewing.desk(row.id)).comments
    assert (line.person_name, line.quote, line.outdated) == ("Jon", "retirado", False)
    await workspace.sit("Ana")
    view = await workspace.drafting.revise(row.id, post(account, "Otra cosa."))
    assert [(item.quote, item.outdated, item.revision) for item in view.comments] == [("retirado", True, 1)]
    assert view.row.comments == 0


async def test_the_queue_puts_my_turn_first_and_the_soonest_slot_first(office):
    workspace, account = office
    later = await handed_in(workspace, account, "b", schedule=Schedule(START + timedelta(days=2)))
    soon = await handed_in(workspace, account, "c", schedule=Schedule(START + timedelta(days=1)))
    whenever = await handed_in(workspace, account, "d")
    mine = await handed_in(workspace, account, "e")
    await sign(workspace, mine.id, "Marta", "legal")
    await workspace.sit("Jon")
    queue = await workspace.reviewing.queue()
    assert [row.id for row in queue] == [mine.id, soon.id, later.id, whenever.id]
    assert queue[0].your_turn == ("pr",)


async def test_the_desk_says_what_an_approval_does(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    await workspace.sit("Marta")
    desk = await workspace.reviewing.desk(row.id)
    assert (desk.effect.code, desk.effect.values) == ("approve_then_waits", {"roles": ["pr"]})
    assert [(name, reason.code) for name, reason in desk.cannot_sign] == [("Ana", "wrote_it")]
    await workspace.reviewing.approve(row.id, row.digest, "legal")
    assert (await workspace.reviewing.desk(row.id)).effect.code == "approve_not_yours"
    await workspace.sit("Jon")
    desk = await workspace.reviewing.desk(row.id)
    assert desk.effect.code == "approve_goes_out_after"
    assert desk.goes_out_at - workspace.clock.present <= timedelta(seconds=60)
    await workspace.reviewing.set_stop(StopScope.EVERYTHING, "Incendio")
    held = await workspace.reviewing.desk(row.id)
    assert (held.effect.code, held.effect.values) == ("approve_last_but_held", {"reasons": ["stopped"]})
    await workspace.reviewing.approve(row.id, row.digest, "pr")
    slot = Schedule(START + timedelta(days=1))
    planned = await handed_in(workspace, account, "mañana", schedule=slot)
    await sign(workspace, planned.id, "Marta", "legal")
    await workspace.sit("Jon")
    await workspace.reviewing.lift_stop((await workspace.reviewing.stops())[0].id)
    desk = await workspace.reviewing.desk(planned.id)
    assert (desk.effect.code, desk.goes_out_at) == ("approve_goes_out_at", slot.not_before)


async def test_stops_name_who_and_why_and_hold_until_lifted(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    await workspace.sit("Jon")
    assert await refused(workspace.reviewing.set_stop(StopScope.EVERYTHING, " ")) == "reason_missing"
    with pytest.raises(NotFound):
        await workspace.reviewing.set_stop(StopScope.DRAFT, "r", target="none")
    with pytest.raises(NotFound):
        await workspace.reviewing.set_stop(StopScope.ACCOUNT, "r", target="0" * 64)
    one = await workspace.reviewing.set_stop(StopScope.DRAFT, "Espera", target=row.id)
    assert (one.person_name, one.reason, one.target) == ("Jon", "Espera", row.id)
    two = await workspace.reviewing.set_stop(StopScope.ACCOUNT, "Crisis", target=account)
    assert (await workspace.drafting.show(row.id)).row.stopped_by == "Jon"
    await workspace.sit("Marta")
    assert await refused(workspace.reviewing.lift_stop(one.id)) == "only_setter_or_admins"
    await workspace.sit("Ana")
    assert [stop.id for stop in await workspace.reviewing.lift_stop(one.id)] == [two.id]
    with pytest.raises(NotFound):
        await workspace.reviewing.lift_stop(one.id)
    await workspace.sit("Jon")
    assert await workspace.reviewing.lift_stop(two.id) == ()
    assert (await workspace.drafting.show(row.id)).row.stopped_by == ""


async def test_who_published_or_discarded_ends_it(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    await workspace.drafting.discard(row.id)
    await workspace.sit("Marta")
    assert await refused(workspace.reviewing.approve(row.id, row.digest, "legal")) == "draft_ended"
    assert await refused(workspace.reviewing.object(row.id, row.digest, "no")) == "draft_ended"
    assert (await workspace.reviewing.desk(row.id)).your_roles == ()


async def test_an_answers_sign_off_shows_on_its_conversation(office):
    workspace, account = office
    message = await take_in(workspace, account, comment())
    target = await workspace.drafting.reply_target(message)
    await workspace.sit("Ana")
    content = Content(account=account, action=Action.REPLY, text="Sí.", reply_to=target)
    view = await workspace.drafting.submit((await workspace.drafting.create(content)).row.id)
    conversation = view.row.conversation

    async def badge():
        def work(tables):
            found = tables.drafts.of_conversation(conversation)
            return [row.state for row in found]

        return await workspace.storage.read(work)

    assert await badge() == [DraftState.WAITING]
    await take_in(workspace, account, comment("editado"))
    desk = await workspace.reviewing.desk(view.row.id)
    assert "reply_target_changed" in {reason.code for reason in desk.deny}


async def test_approvals_that_run_out_are_noticed(office):
    workspace, account = office
    rules = tuple(replace(rule, ttl=timedelta(hours=1)) for rule in (await workspace.governing.charter()).policies)
    await workspace.governing._sign_next(lambda charter: replace(charter, policies=rules))
    row = await handed_in(workspace, account)
    await sign(workspace, row.id, "Marta", "legal")
    await sign(workspace, row.id, "Jon", "pr")
    assert (await workspace.drafting.show(row.id)).row.state is DraftState.APPROVED
    workspace.clock.advance(hours=2)
    assert [item.state for item in await workspace.drafting.drafts()] == [DraftState.EXPIRED]
    await workspace.sit("Marta")
    desk = await workspace.reviewing.desk(row.id)
    assert desk.valid_until is not None
    assert desk.your_roles == ("legal",)
    await workspace.sit("Ana")
    late = Schedule(workspace.clock.present + timedelta(hours=3))
    view = await workspace.drafting.create(post(account, "tarde", schedule=late))
    assert await refused(workspace.drafting.submit(view.row.id)) == "slot_after_approvals_expire"


async def test_somebody_named_signs_when_their_key_is_open(office):
    workspace, account = office
    row = await handed_in(workspace, account)
    marta = await workspace.person("Marta")
    await workspace.signing_in.unlock(marta, PASSPHRASES["Marta"])
    signed = await workspace.reviewing.approve(row.id, row.digest, "legal", person=marta)
    assert signed.needs[0].signed_by == ("Marta",)
    assert workspace.signing_in.current().name == "Ana"
    assert await workspace.signing_in.locks_at(marta) is not None
    await workspace.signing_in.lock(marta)
    assert await workspace.signing_in.locks_at(marta) is None
    assert await refused(workspace.reviewing.object(row.id, row.digest, "r", person=marta)) == "key_locked"
