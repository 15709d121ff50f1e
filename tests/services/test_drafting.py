"""Writing drafts: revisions, findings, handing in, replies, media, and text that is never lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.signoff_workspace import (
    PASSPHRASES,
    PNG,
    START,
    comment,
    legal_and_pr,
    post,
    practice_channel,
    solo,
    take_in,
    website,
)
from workstation.domain.drafts import Action, Content, DraftState, MediaRef, Schedule
from workstation.domain.errors import NotFound, RuleViolation
from workstation.domain.identifiers import AccountId, DraftId, MediaHash, MessageId
from workstation.domain.messages import Retraction
from workstation.domain.scratch import ScratchMode
from workstation.domain.word_diff import ChangeOp
from workstation.storage import open_storage


@pytest.fixture
async def office(tmp_path):
    workspace, account = await legal_and_pr(tmp_path)
    yield workspace, account
    await workspace.storage.close()


def codes(findings, *, blocking=True):
    return [item.reason.code for item in findings if item.blocks is blocking]


async def refused(awaitable):
    with pytest.raises(RuleViolation) as caught:
        await awaitable
    return [reason.code for reason in caught.value.reasons]


async def test_a_revision_is_numbered_kept_and_compared(office):
    workspace, account = office
    first = await workspace.drafting.create(post(account, "El lote está retirado."))
    second = await workspace.drafting.revise(first.row.id, post(account, "El lote está a salvo."))
    assert (second.row.revision, second.row.state, second.row.author_name) == (2, DraftState.WRITING, "Ana")
    assert [item.content.text for item in second.revisions] == ["El lote está retirado.", "El lote está a salvo."]
    changes = await workspace.drafting.diff(first.row.id)
    assert [(item.op, item.text) for item in changes] == [
        (ChangeOp.EQUAL, "El lote está "),
        (ChangeOp.DELETE, "retirado"),
        (ChangeOp.INSERT, "a salvo"),
        (ChangeOp.EQUAL, "."),
    ]
    assert {item.op for item in await workspace.drafting.diff(first.row.id, 2, 2)} == {ChangeOp.EQUAL}
    with pytest.raises(NotFound, match="revision_not_found"):
        await workspace.drafting.diff(first.row.id, 1, 9)
    with pytest.raises(NotFound, match="draft_not_found"):
        await workspace.drafting.diff(DraftId("none"))


async def test_saving_the_same_again_changes_nothing(office):
    workspace, account = office
    view = await workspace.drafting.create(post(account))
    again = await workspace.drafting.revise(view.row.id, view.revision.content)
    assert (again.row.revision, again.row.digest) == (1, view.row.digest)


async def test_an_edit_after_signing_goes_back_to_the_beginning(office):
    workspace, account = office
    view = await workspace.drafting.create(post(account))
    await workspace.drafting.submit(view.row.id)
    marta = await workspace.person("Marta")
    await workspace.signing_in.unlock(marta, PASSPHRASES["Marta"])
    await workspace.reviewing.approve(view.row.id, view.row.digest, "legal", person=marta)
    edited = await workspace.drafting.revise(view.row.id, post(account, "Otra cosa."))
    assert edited.row.state is DraftState.WRITING
    assert [line.why_not.code for line in edited.reviews if line.why_not] == ["other_revision"]
    submitted = await workspace.drafting.submit(view.row.id)
    assert [need.missing for need in submitted.needs] == [1, 1]


async def test_two_people_at_one_draft(office):
    workspace, account = office
    view = await workspace.drafting.create(post(account))
    await workspace.sit("Marta")
    mended = await workspace.drafting.revise(view.row.id, post(account, "Con una coma, dicho."))
    assert mended.revision.author == await workspace.person("Marta")
    assert mended.row.author_name == "Ana"
    assert await workspace.drafting.drafts(mine=True) == ()
    # Marta wrote a part: nobody is left who could sign for legal.
    assert await refused(workspace.drafting.submit(view.row.id)) == ["nobody_can_sign"]
    await workspace.sit("Ana")
    assert [row.id for row in await workspace.drafting.drafts(mine=True)] == [view.row.id]
    assert await workspace.drafting.drafts(state=DraftState.APPROVED) == ()


@pytest.mark.parametrize(
    ("changes", "blocking"),
    [
        ({"text": "  "}, ["text_empty"]),
        ({"text": "a\x07b"}, ["control_character"]),
        ({"schedule": Schedule(not_before=START - timedelta(hours=1))}, ["slot_in_the_past"]),
        ({"schedule": Schedule(not_after=START - timedelta(hours=1))}, ["slot_in_the_past"]),
        (
            {"schedule": Schedule(START + timedelta(hours=2), START + timedelta(hours=1))},
            ["slot_ends_before_it_begins"],
        ),
        ({"action": Action.REPLY}, ["reply_target_missing"]),
        ({"account": AccountId("0" * 64)}, ["channel_gone"]),
    ],
)
async def test_what_forbids_handing_in(office, changes, blocking):
    workspace, account = office
    content = replace(post(account), **changes)
    assert codes(await workspace.drafting.check(content)) == blocking
    view = await workspace.drafting.create(content)
    assert codes(view.findings) == blocking
    assert await refused(workspace.drafting.submit(view.row.id)) == blocking


async def test_a_channels_own_limits(tmp_path):
    workspace = await solo(tmp_path)
    capabilities = replace(website().capabilities, max_length=10, titled_posts=True, max_media=0, reply_class=None)
    account = await workspace.add_channel(website(capabilities=capabilities))
    long = await workspace.drafting.check(post(account, "¡Más de diez!"))
    assert codes(long) == ["title_missing", "text_too_long"]
    picture = await workspace.drafting.attach("C:\\fotos\\lata.png", PNG)
    assert (picture.name, picture.width, picture.height) == ("lata.png", 3, 2)
    found = await workspace.drafting.check(post(account, "corto", title="T", media=(picture,)))
    assert codes(found) == ["too_many_media"]
    assert codes(found, blocking=False) == ["alt_text_missing"]
    small = replace(capabilities, max_media=1, media_types=("image/gif",), max_media_bytes=5, titled_posts=False)
    other = await workspace.add_channel(website("other.example", id=AccountId("e" * 64), capabilities=small))
    found = await workspace.drafting.check(post(other, "corto", title="T", media=(picture,)))
    assert codes(found) == ["media_type_not_allowed", "media_too_large"]
    assert codes(found, blocking=False) == ["title_not_shown_here", "alt_text_missing"]
    assert "cannot_reply_here" in codes(await workspace.drafting.check(replace(post(account), action=Action.REPLY)))
    await workspace.storage.close()


async def test_flags_are_shown_with_their_place(office):
    workspace, account = office
    found = await workspace.drafting.check(post(account, "p\u0430ypal", title="a\u202e"))
    flags = {item.reason.code: (item.start, item.end, item.reason.values.get("where")) for item in found}
    assert flags["flag_mixed_scripts"] == (0, 6, "text")
    assert flags["flag_bidi_control"][2] == "title"


async def test_alone_what_is_handed_in_is_signed(tmp_path):
    workspace = await solo(tmp_path)
    account = await workspace.add_channel(website())
    view = await workspace.drafting.create(post(account))
    submitted = await workspace.drafting.submit(view.row.id)
    assert (submitted.row.state, submitted.needs) == (DraftState.APPROVED, ())
    assert await refused(workspace.drafting.submit(view.row.id)) == ["already_submitted"]
    back = await workspace.drafting.withdraw_submission(view.row.id)
    assert back.row.state is DraftState.WRITING
    assert await refused(workspace.drafting.withdraw_submission(view.row.id)) == ["nothing_to_withdraw"]
    gone = await workspace.drafting.discard(view.row.id)
    assert gone.row.state is DraftState.DISCARDED
    for act in (workspace.drafting.submit, workspace.drafting.discard, workspace.drafting.withdraw_submission):
        assert await refused(act(view.row.id)) == ["draft_ended"]
    assert await refused(workspace.drafting.revise(view.row.id, post(account))) == ["draft_ended"]
    await workspace.storage.close()


async def test_an_answer_is_gated_like_a_post_and_shown_on_its_conversation(office):
    workspace, account = office
    message = await take_in(workspace, account, comment())
    target = await workspace.drafting.reply_target(message)
    assert (target.native_id, target.thread_root) == ("c1", "c1")
    content = Content(account=account, action=Action.REPLY, text="Sí, está retirado.", reply_to=target)
    view = await workspace.drafting.create(content)
    assert view.row.conversation is not None
    assert view.findings == ()
    submitted = await workspace.drafting.submit(view.row.id)
    assert submitted.row.state is DraftState.WAITING

    await take_in(workspace, account, comment("¿Es seguro? ¿Y el otro?"))
    shown = await workspace.drafting.show(view.row.id)
    assert codes(shown.findings) == ["reply_target_changed"]
    await take_in(workspace, account, Retraction("c1"))
    assert codes((await workspace.drafting.show(view.row.id)).findings) == ["reply_target_gone"]
    elsewhere = await workspace.add_channel(website("otro.example"))
    assert codes(await workspace.drafting.check(replace(content, account=elsewhere))) == ["reply_target_gone"]
    assert codes(await workspace.drafting.check(replace(content, action=Action.POST))) == [
        "reply_target_unexpected",
        "reply_target_gone",
    ]
    with pytest.raises(NotFound):
        await workspace.drafting.reply_target(MessageId("none"))


async def test_an_answer_to_another_account(office):
    workspace, account = office
    target = await workspace.drafting.reply_target(await take_in(workspace, account, comment()))
    elsewhere = await workspace.add_channel(website("otro.example"))
    content = Content(account=elsewhere, action=Action.REPLY, text="Sí.", reply_to=target)
    assert codes(await workspace.drafting.check(content)) == ["reply_target_other_account"]


async def test_media_are_kept_by_hash_and_hashed_again(office, tmp_path):
    workspace, account = office
    picture = await workspace.drafting.attach("lata.png", PNG)
    assert (picture.media_type, picture.size > 0) == ("image/png", True)
    data = await workspace.drafting.media(picture.sha256)
    again = await workspace.drafting.attach("otra.png", PNG)
    assert again.sha256 == picture.sha256
    view = await workspace.drafting.create(post(account, media=(replace(picture, alt_text="Una lata", size=0),)))
    assert view.revision.content.media[0].size == picture.size
    path = tmp_path / "media" / picture.sha256[:2] / picture.sha256
    path.write_bytes(data[:-1])
    with pytest.raises(NotFound):
        await workspace.drafting.media(picture.sha256)
    repaired = await workspace.drafting.attach("lata.png", PNG)
    assert await workspace.drafting.media(repaired.sha256) == data
    unknown = MediaRef(MediaHash("0" * 64), "image/png", "x.png", "")
    with pytest.raises(NotFound, match="media_not_found"):
        await workspace.drafting.create(post(account, media=(unknown,)))


async def test_texts_that_no_payload_could_hold(office):
    workspace, account = office
    assert await refused(workspace.drafting.create(post(account, "a\ud800b"))) == ["text_not_unicode"]
    assert await refused(workspace.drafting.create(post(account, "x" * 200_001))) == ["text_too_long"]
    view = await workspace.drafting.create(post(account, "uno\r\ndos\rtres", title=" Un \n título "))
    assert (view.revision.content.text, view.revision.content.title) == ("uno\ndos\ntres", "Un título")


async def test_drafts_are_found_by_the_beginning_of_their_id(office):
    workspace, account = office
    one = await workspace.drafting.create(post(account))
    await workspace.drafting.create(post(account))
    assert await workspace.drafting.resolve(one.row.id) == one.row.id
    assert await refused(workspace.drafting.resolve("0199")) == ["prefix_ambiguous"]
    with pytest.raises(NotFound):
        await workspace.drafting.resolve("zz")
    with pytest.raises(NotFound):
        await workspace.drafting.show(DraftId("none"))


async def test_what_is_typed_is_found_again_by_who_typed_it(office):
    workspace, _ = office
    await workspace.drafting.save_scratch("c1", "Estimado", mode="reply", target=MessageId("m1"))
    await workspace.drafting.save_scratch("c2", "ojo", mode="note")
    await workspace.drafting.save_scratch("c1", "Estimado Pepe", mode="reply", target=MessageId("m1"))
    kept = await workspace.drafting.scratch("c1")
    assert (kept.text, kept.mode, kept.target) == ("Estimado Pepe", ScratchMode.REPLY, "m1")
    assert [item.key for item in await workspace.drafting.scratches()] == ["c1", "c2"]
    await workspace.sit("Jon")
    assert await workspace.drafting.scratch("c1") is None
    await workspace.sit("Ana")
    await workspace.drafting.drop_scratch("c1")
    assert [item.key for item in await workspace.drafting.scratches()] == ["c2"]


async def test_a_workspace_open_beside_a_window_still_shows_drafts(office, tmp_path):
    workspace, account = office
    view = await workspace.drafting.create(post(account))
    await workspace.drafting.submit(view.row.id)
    beside = open_storage(tmp_path, clock=workspace.clock, on_commit=lambda changes: None, writes=False)
    workspace.reviewing._storage, workspace.drafting._storage = beside, beside
    desk = await workspace.reviewing.desk(view.row.id)
    assert desk.row.state is DraftState.WAITING
    assert (await workspace.drafting.show(view.row.id)).row.id == view.row.id
    await beside.close()


async def test_a_practice_team_may_only_reach_what_cannot_be_reached(tmp_path):
    workspace = await solo(tmp_path, practice=True)
    public = await workspace.add_channel(website())
    inside = await workspace.add_channel(practice_channel())
    loopback = replace(website("local"), server="http://127.0.0.1:8080", address="http://localhost:8080/blog")
    here = await workspace.add_channel(replace(loopback, settings={"root": "http://[::1]:8080/", "user": "x"}))
    half = await workspace.add_channel(
        replace(loopback, id=AccountId("e" * 64), settings={"api": "https://almazara.example"})
    )
    reached = {}
    for account in (public, inside, here, half):
        view = await workspace.drafting.submit((await workspace.drafting.create(post(account))).row.id)
        desk = await workspace.reviewing.desk(view.row.id)
        reached[account] = [reason.code for reason in desk.deny]
    denied = ["practice_team_cannot_publish_here"]
    assert reached == {public: denied, inside: [], here: [], half: denied}
    await workspace.storage.close()
