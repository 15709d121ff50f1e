"""Triage in a real team: every shared decision stands signed in the journal, and none of its text does."""

import base64
import json

from tests.fakes.remote_channels import RemoteWorld
from tests.fakes.signoff_workspace import CountingIdentity, comment, solo, take_in, website
from workstation.domain.conversations import ConversationState
from workstation.domain.identifiers import conversation_id
from workstation.services.moderating import Moderating
from workstation.services.triaging import Triaging

BULK = 300


async def desk(folder):
    workspace = await solo(folder)
    account = await workspace.add_channel(website())
    world = RemoteWorld()
    triaging = Triaging(
        workspace.storage,
        workspace.journal,
        workspace.signing_in,
        workspace.clock,
        CountingIdentity(),
        Moderating(workspace.storage, world, world, workspace.clock),
    )
    return workspace, account, triaging


async def test_triage_is_signed_and_verifies(tmp_path):
    workspace, account, triaging = await desk(tmp_path)
    await take_in(workspace, account, comment(native_id="c1"), comment(native_id="c2"))
    ids = [conversation_id(account, "c1"), conversation_id(account, "c2")]
    ana = await workspace.person("Ana")
    before = (await workspace.auditing.verify()).events
    await triaging.assign(ids, ana)
    await triaging.label(ids, "lote L-2431")
    await triaging.add_note(ids[0], "Llamar al molino")
    done = await triaging.set_state(ids, ConversationState.DONE)
    await triaging.undo(done.token)
    verification = await workspace.auditing.verify()
    assert verification.problems == ()
    assert verification.events == before + 9
    said = await workspace.storage.read(
        lambda tables: [
            base64.b64decode(json.loads(envelope)["payload"]).decode()
            for (envelope,) in tables.connection.execute("SELECT envelope FROM journal")
        ]
    )
    assert any("lote L-2431" in payload for payload in said)
    assert not any("molino" in payload for payload in said)
    await workspace.storage.close()


async def test_a_bulk_action_is_one_transaction(tmp_path):
    workspace, account, triaging = await desk(tmp_path)
    natives = [f"c{number}" for number in range(BULK)]
    await take_in(workspace, account, *(comment(native_id=native) for native in natives))
    before = (await workspace.auditing.verify()).events
    done = await triaging.set_state([conversation_id(account, native) for native in natives], ConversationState.DONE)
    assert done.count == BULK
    verification = await workspace.auditing.verify()
    assert (verification.events, verification.problems) == (before + BULK, ())
    await workspace.storage.close()
