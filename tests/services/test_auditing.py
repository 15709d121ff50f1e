"""Everything signed is recomputed: what was changed, left out, forged or replayed is named and never counts."""

import asyncio
import base64
import json
import shutil
from dataclasses import replace

import pytest

from tests.fakes.keyring_backends import FakeKeyring
from tests.fakes.signoff_workspace import legal_and_pr, open_signoff_workspace, post, solo, website
from workstation.domain.changes import Changes, Subject
from workstation.domain.desk import Check
from workstation.domain.drafts import DraftState
from workstation.domain.errors import EnvironmentProblem, InternalBug, NotFound, Reason
from workstation.domain.founding import NewPerson
from workstation.domain.identifiers import DeviceId, EventId
from workstation.domain.journal import EventType
from workstation.ports.signing import EVENT_TYPE
from workstation.services.auditing import Auditing
from workstation.services.change_bus import ChangeBus
from workstation.services.mark_keeping import MarkKeeping


@pytest.fixture
async def office(tmp_path):
    workspace, account = await legal_and_pr(tmp_path, practice=True)
    await workspace.sit("Ana")
    view = await workspace.drafting.create(post(account))
    await workspace.drafting.submit(view.row.id)
    for name, role in (("Marta", "legal"), ("Jon", "pr")):
        await workspace.sit(name)
        await workspace.reviewing.approve(view.row.id, view.row.digest, role)
    yield workspace, view.row.id
    await workspace.storage.close()


async def sql(workspace, *statements):
    def work(tables):
        for statement in statements:
            tables.connection.execute(*statement) if isinstance(statement, tuple) else tables.connection.execute(
                statement
            )

    await workspace.storage.transact(work)


async def problems(workspace):
    return sorted({reason.code for reason in (await workspace.auditing.verify()).problems})


async def denied(workspace, draft):
    return {reason.code for reason in (await workspace.reviewing.desk(draft)).deny}


async def test_a_whole_journal_verifies_and_counts_its_progress(office):
    workspace, _ = office
    seen = []
    found = await workspace.auditing.verify(lambda done, total: seen.append((done, total)))
    assert (found.events, found.problems, seen) == (4, (), [(4, 4)])
    assert len(found.state_digest) == 64
    assert found.state_digest == (await workspace.auditing.verify()).state_digest


async def test_a_heartbeat_signs_the_state_and_is_checked_again(office):
    workspace, draft = office
    digest = (await workspace.auditing.verify()).state_digest
    assert await workspace.auditing.heartbeat() == digest
    await workspace.sit("Ana")
    await workspace.drafting.discard(draft)
    assert await problems(workspace) == []
    body = {"state_digest": "0" * 64, "fold": 1, "app": "0.1.0"}
    signer = await workspace.signing_in.workstation_signer()
    await workspace.storage.transact(lambda tables: workspace.journal.append(tables, signer, EventType.HEARTBEAT, body))
    assert await problems(workspace) == ["state_differs"]
    # A state folded under another charter is another state, and no fault.
    await workspace.governing.add_publisher(website("otro.example").id)
    assert await problems(workspace) == []


@pytest.mark.threat("A1")
@pytest.mark.parametrize("place", ["payload", "sig", "keyid"])
async def test_a_changed_envelope_counts_no_more(office, place):
    workspace, draft = office

    def work(tables):
        entry = next(item for item in tables.journal.of_draft(draft) if item.type == EventType.REVIEW_APPROVE)
        envelope = json.loads(entry.envelope)
        holder = envelope if place == "payload" else envelope["signatures"][0]
        text = holder[place]
        holder[place] = ("A" if text[8] != "A" else "B").join((text[:8], text[9:])) if place != "keyid" else "0" * 64
        changed = json.dumps(envelope, separators=(",", ":")).encode()
        tables.connection.execute("UPDATE journal SET envelope = ? WHERE id = ?", (changed, bytes.fromhex(entry.id)))

    await workspace.storage.transact(work)
    assert "event_damaged" in await problems(workspace)
    assert {"journal_gap", "sign_off_missing"} <= await denied(workspace, draft)


@pytest.mark.threat("A1")
async def test_an_approval_by_a_stranger_counts_for_nothing(office, tmp_path):
    workspace, draft = office
    marta = (await workspace.reviewing.desk(draft)).counted[0]
    await workspace.sit("Marta")
    await workspace.reviewing.withdraw(marta.event)
    stranger = workspace.vault.keys.make(None)

    def work(tables):
        entry = next(item for item in tables.journal.of_draft(draft) if item.id == marta.event)
        payload = base64.b64decode(json.loads(entry.envelope)["payload"])
        signed = stranger.signer.sign(EVENT_TYPE, payload)
        forged = replace(entry, id=EventId(signed.event_id[::-1]), seq=99, envelope=signed.envelope)
        tables.journal.add(forged)

    await workspace.storage.transact(work)
    assert "event_damaged" in await problems(workspace)
    assert {"sign_off_missing", "journal_gap"} <= await denied(workspace, draft)


@pytest.mark.threat("A2")
async def test_an_event_moved_to_another_draft_is_noticed(office):
    workspace, draft = office
    await workspace.sit("Ana")
    account = (await workspace.drafting.show(draft)).revision.content.account
    other = (await workspace.drafting.create(post(account, "otra"))).row
    await workspace.drafting.submit(other.id)
    await sql(workspace, ("UPDATE journal SET draft = ? WHERE type = 'review.approve'", (other.id,)))
    assert "sign_off_missing" in await denied(workspace, other.id)
    assert "sign_off_missing" in await denied(workspace, draft)


@pytest.mark.parametrize("column", ["seq = seq + 7", "ms = ms + 1", "type = 'review.object'", "critical = 1"])
async def test_columns_must_say_what_was_signed(office, column):
    workspace, draft = office
    await sql(workspace, f"UPDATE journal SET {column} WHERE type = 'review.approve'")
    assert "event_damaged" in await problems(workspace)
    assert "journal_gap" in await denied(workspace, draft)


@pytest.mark.threat("A14")
async def test_a_missing_event_is_a_gap_and_blocks_publishing(office):
    workspace, _ = office
    await sql(workspace, "DELETE FROM journal WHERE type = 'revision.put'")
    assert {"event_refused", "journal_gap"} <= set(await problems(workspace))


async def test_an_objection_cannot_be_made_to_vanish(office):
    workspace, draft = office
    row = (await workspace.reviewing.desk(draft)).row
    await workspace.sit("Marta")
    await workspace.reviewing.object(draft, row.digest, "no")
    await workspace.reviewing.comment(draft, row.digest, 0, 1, "y esto")
    await sql(workspace, "DELETE FROM journal WHERE type = 'review.object'")
    assert "journal_gap" in await denied(workspace, draft)
    assert "event_refused" in await problems(workspace)


async def test_blobs_and_rows_are_compared_with_what_was_signed(office):
    workspace, draft = office
    blob = "(SELECT blob FROM revisions)"
    await sql(workspace, ("UPDATE drafts SET state = ? WHERE id = ?", (DraftState.WRITING.value, draft)))
    assert await problems(workspace) == ["draft_row_differs"]
    await workspace.storage.transact(lambda tables: workspace.reviews.refresh(tables, draft))
    assert await problems(workspace) == []
    other = DraftState.WAITING.value
    await sql(workspace, ("INSERT INTO drafts SELECT 'ghost', account, action, conversation, target, title, preview, ?,"
                          " revision, digest, author, author_name, updated_at, needs, turns, goes_out, comments,"
                          " stopped_by, stale_at, out_at FROM (SELECT * FROM drafts)", (other,)))  # fmt: skip
    assert await problems(workspace) == ["draft_row_differs"]
    await sql(workspace, "DELETE FROM drafts WHERE id = 'ghost'")
    await sql(workspace, f"UPDATE blobs SET data = CAST(data || x'20' AS BLOB) WHERE sha256 = {blob}")
    assert await problems(workspace) == ["payload_differs"]
    with pytest.raises(EnvironmentProblem, match="revision_damaged"):
        await workspace.reviewing.desk(draft)
    await sql(workspace, f"DELETE FROM blobs WHERE sha256 = {blob}")
    assert await problems(workspace) == ["payload_missing"]
    with pytest.raises(NotFound):
        await workspace.reviewing.desk(draft)


async def test_an_erased_reason_leaves_the_chain_whole(office):
    workspace, draft = office
    row = (await workspace.reviewing.desk(draft)).row
    await workspace.reviewing.object(draft, row.digest, "Un nombre que hay que borrar.")
    await sql(workspace, "DELETE FROM blobs WHERE sha256 NOT IN (SELECT blob FROM revisions)")
    assert await problems(workspace) == []
    assert "objection" in await denied(workspace, draft)
    assert [line.reason for line in (await workspace.drafting.show(draft)).reviews if line.kind == "object"] == [""]


@pytest.mark.threat("A9")
async def test_a_changed_charter_is_refused(office):
    workspace, _ = office
    await sql(workspace, "UPDATE charters SET envelope = CAST(replace(CAST(envelope AS TEXT), 'sig', 'gis') AS BLOB)")
    fresh = Auditing(workspace.storage, workspace.journal, workspace.signing_in, workspace.tools, app="0")
    [problem] = (await fresh.verify()).problems
    assert problem.code == "charter_damaged"


@pytest.mark.threat("A9")
async def test_two_next_versions_stop_all_publishing(office):
    workspace, draft = office
    chain = await workspace.storage.read(workspace.reviews.chain)
    signer = await workspace.signing_in.workstation_signer()
    from workstation.domain.charter_document import charter_payload
    from workstation.ports.charter_tables import StoredCharter
    from workstation.ports.signing import CHARTER_TYPE

    twin = replace(chain.current, min_app="0.2.0")
    signed = signer.sign(CHARTER_TYPE, charter_payload(twin))
    stored = StoredCharter(twin.version, EventId(signed.event_id), signed.envelope)
    await workspace.storage.transact(lambda tables: tables.charter.add(stored))
    assert "charter_forked" in await denied(workspace, draft)
    assert "charter_forked" in await problems(workspace)


async def test_types_of_the_future_are_kept_and_critical_ones_stop_publishing(office, monkeypatch):
    workspace, draft = office
    signer = await workspace.signing_in.workstation_signer()
    from workstation.domain import event_reading
    from workstation.services import review_facts, verification

    def work(tables):
        body = {"draft": "elsewhere"}
        workspace.journal.append(tables, signer, EventType.DRAFT_DISCARD, body, critical=True)

    await workspace.storage.transact(work)
    assert "newer_version_needed" not in await denied(workspace, draft)
    older = {name: kind for name, kind in event_reading.KNOWN_TYPES.items() if kind is not EventType.DRAFT_DISCARD}
    for module in (event_reading, review_facts, verification):
        monkeypatch.setattr(module, "KNOWN_TYPES", older)
    assert "newer_version_needed" in await denied(workspace, draft)
    assert await problems(workspace) == ["newer_version_needed"]


async def test_what_a_body_may_not_hold_is_our_bug(office):
    workspace, _ = office
    signer = await workspace.signing_in.workstation_signer()
    with pytest.raises(InternalBug, match="event_body"):
        await workspace.storage.transact(
            lambda tables: workspace.journal.append(tables, signer, EventType.DRAFT_DISCARD, {"draft": "d", "x": 1})
        )


async def test_the_doctor_asks_every_check(office):
    workspace, _ = office

    async def fine():
        return Check(name="sqlite", ok=True, detail=Reason("fine"))

    async def broken():
        raise EnvironmentProblem("disk_full", path="/")

    doctor = Auditing(
        workspace.storage, workspace.journal, workspace.signing_in, workspace.tools, app="0", checks=[fine, broken]
    )
    found = await doctor.doctor()
    assert [(check.name, check.ok, check.detail.code) for check in found] == [
        ("sqlite", True, "fine"),
        ("broken", False, "disk_full"),
    ]


@pytest.mark.threat("F1")
async def test_a_database_older_than_its_marks_was_restored(tmp_path):
    keyring = FakeKeyring()
    workspace = open_signoff_workspace(tmp_path / "w", keyring=keyring)
    await workspace.governing.found_team("Ana sola", NewPerson(name="Ana"), "solo")
    account = await workspace.add_channel(website())
    await workspace.high_water.raise_marks()
    assert await workspace.high_water.behind() == ()
    await workspace.storage.close()
    shutil.copytree(tmp_path / "w", tmp_path / "backup")

    later = open_signoff_workspace(tmp_path / "w", keyring=keyring)
    await later.signing_in.start()
    await later.drafting.create(post(account))
    await later.governing.remove_publisher(account)
    assert await later.high_water.behind() == ()
    await later.high_water.raise_marks()
    await later.high_water.raise_marks()
    await later.storage.close()

    shutil.rmtree(tmp_path / "w")
    shutil.copytree(tmp_path / "backup", tmp_path / "w")
    restored = open_signoff_workspace(tmp_path / "w", keyring=keyring)
    await restored.signing_in.start()
    behind = await restored.high_water.behind()
    assert {reason.values["subject"] for reason in behind} == {"charter", restored.signing_in.workstation_device()}
    await restored.storage.close()


async def test_marks_before_a_team_was_founded(tmp_path):
    workspace = await solo(tmp_path)
    assert await workspace.high_water.behind() == ()
    assert DeviceId(workspace.signing_in.workstation_device()) in workspace.signing_in.devices_here()
    await workspace.storage.close()


async def test_marks_follow_commits_and_are_raised_on_closing(tmp_path):
    workspace = await solo(tmp_path)
    account = await workspace.add_channel(website())
    team = await workspace.storage.read(lambda tables: tables.charter.team())
    device = workspace.signing_in.workstation_device()
    bus = ChangeBus()
    keeper = MarkKeeping(workspace.high_water, bus, sleep=lambda seconds: asyncio.sleep(0))
    keeper.start()
    keeper.start()
    await asyncio.sleep(0)

    async def marked(seq):
        async with asyncio.timeout(10):
            while (mark := workspace.vault.marks.get(team, device)) is None or mark.number < seq:
                await asyncio.sleep(0)

    draft = (await workspace.drafting.create(post(account))).row.id
    bus.announce(Changes(frozenset({(Subject.DRAFT, draft)})))
    await marked(1)
    await workspace.drafting.submit(draft)
    await keeper.stop()
    await marked(2)
    workspace.vault.close()
    await MarkKeeping(workspace.high_water, bus).raise_now()
    await workspace.storage.close()
