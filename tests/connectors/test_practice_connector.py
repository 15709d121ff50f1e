"""The practice channel as services see it: reading, classes A, B and D, faults, and the durability of its file."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from tests.plugins.shared_data import RESOURCES
from workstation.connectors.practice.connector import PracticeConnector
from workstation.connectors.practice.controls import FaultKind, PracticeControls
from workstation.connectors.practice.network_file import NetworkFile
from workstation.domain.channels import ConversationMode, IdempotencyClass, Moderation
from workstation.domain.drafts import Action, Content, MediaRef, ReplyTarget
from workstation.domain.errors import CredentialsProblem, NetworkProblem, RuleViolation
from workstation.domain.identifiers import AccountId, MediaHash, MessageId
from workstation.domain.messages import IncomingMessage, RemoteState, Retraction
from workstation.ports.connector import Connection

START = datetime(2026, 11, 12, 9, 42, tzinfo=UTC)
ACCOUNT = AccountId("a" * 64)


class Clock:
    def __init__(self):
        self.moment = START

    def now(self):
        return self.moment

    def on(self, **delta):
        self.moment += timedelta(**delta)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def connector(tmp_path, clock):
    return PracticeConnector(folder=tmp_path, clock=clock, scenarios=RESOURCES / "sample")


@pytest.fixture
def controls(tmp_path):
    return PracticeControls(tmp_path / "practice-network.jsonl")


async def no_secret(name):
    return None


async def no_media(ref):
    raise AssertionError("this message has no media")


def connection(**settings):
    return Connection(account=ACCOUNT, address="", settings={"account": "practice", **settings}, secret=no_secret)


def post(text="Abrimos el sábado", title="", media=()):
    return Content(account=ACCOUNT, action=Action.POST, text=text, title=title, media=media)


def reply(text, native_id, root=None, version=""):
    target = ReplyTarget(MessageId("m" * 64), native_id, root or native_id, version)
    return Content(account=ACCOUNT, action=Action.REPLY, text=text, reply_to=target)


def says(identifier, text, **more):
    return {
        "id": identifier,
        "author": {"id": "lucia", "name": "Lucía Ferrer", "handle": "@luciaf"},
        "text": text,
        **more,
    }


async def send_all(connector, there, content, key, server_ids=None, media=no_media):
    """Play the outbox: one request after the other until nothing is left; returns the last receipt and every id."""
    ids = dict(server_ids or {})
    receipt = None
    while (request := connector.next_request(content, ids, key)) is not None:
        receipt = await connector.send(there, request, media)
        ids |= receipt.server_ids
    return receipt, ids


async def read_all(connector, there, cursor=None):
    items, cursor, more = [], cursor or {}, True
    while more:
        batch = await connector.fetch_since(there, cursor)
        items += batch.items
        cursor, more = batch.cursor, batch.more
    return items, cursor


async def test_discover_describes_the_account_and_writes_nothing(connector, tmp_path):
    found = await connector.discover({"class": "B"}, allow_private=False)
    assert found.capabilities.practice
    assert found.capabilities.post_class is IdempotencyClass.B
    assert found.capabilities.titled_posts
    assert found.settings == {"account": "practice", "class": "B"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"class": "C"}, "class_not_practised"),
        ({"scenario": "../secret"}, "scenario_not_found"),
        ({"scenario": "no_such_story"}, "scenario_not_found"),
        ({"scenario": "/nowhere/at/all.json"}, "scenario_not_found"),
    ],
)
async def test_discover_refuses_what_does_not_exist(connector, values, code):
    with pytest.raises(RuleViolation) as refused:
        await connector.discover(values, allow_private=False)
    assert refused.value.code == code


async def test_messages_edits_and_removals_arrive_once_and_in_order(connector, controls, clock):
    there = connection()
    controls.say("practice", says("m1", "Huelen a humedad", rating=2, kind="review"), START - timedelta(minutes=5))
    controls.edit("practice", "m1", "Huelen a humedad y a moho", START - timedelta(minutes=1))
    items, cursor = await read_all(connector, there)
    assert [item.text for item in items] == ["Huelen a humedad", "Huelen a humedad y a moho"]
    assert items[0].version_hash != items[1].version_hash
    assert items[1].edited_at == START - timedelta(minutes=1)
    assert (items[0].rating, items[0].author.handle, items[0].thread_root) == (2, "@luciaf", "m1")
    again, cursor = await read_all(connector, there, cursor)
    assert again == []
    controls.remove("practice", "m1", START)
    assert (await read_all(connector, there, cursor))[0] == [Retraction("m1")]


async def test_what_lies_in_the_future_is_shown_when_its_time_comes(connector, controls, clock):
    there = connection()
    controls.say("practice", says("late", "¿Sigue abierto?"), START + timedelta(minutes=2))
    items, cursor = await read_all(connector, there)
    assert items == []
    clock.on(minutes=3)
    items, cursor = await read_all(connector, there, cursor)
    assert [item.native_id for item in items] == ["late"]
    assert (await read_all(connector, there, cursor))[0] == []


async def test_a_long_answer_comes_in_pages_without_loss(connector, controls):
    there = connection()
    for number in range(1203):
        controls.say("practice", says(f"m{number}", f"mensaje {number}"), START - timedelta(seconds=number % 7))
    items, _ = await read_all(connector, there)
    assert len(items) == 1203
    assert {item.native_id for item in items} == {f"m{number}" for number in range(1203)}


async def test_a_replaced_file_is_read_from_its_beginning(connector, controls, tmp_path):
    there = connection()
    for number in range(4):
        controls.say("practice", says(f"old{number}", "viejo"), START)
    _, cursor = await read_all(connector, there)
    (tmp_path / "practice-network.jsonl").unlink()
    fresh = PracticeControls(tmp_path / "practice-network.jsonl")
    fresh.say("practice", says("new", "nuevo"), START)
    items, _ = await read_all(connector, there, cursor)
    assert [item.native_id for item in items] == ["new"]


@pytest.mark.parametrize("klass", ["A", "B", "D"])
async def test_a_post_goes_out_is_read_back_and_returns_as_ours(connector, klass):
    there = connection(**{"class": klass})
    content = post("Abrimos el sábado.\nReserva por correo.", title="Visitas" if klass == "B" else "")
    receipt, _ = await send_all(connector, there, content, "key-1")
    live = await connector.read_back(there, receipt.native_id, content)
    assert live.normal == connector.normal_form(content)
    assert live.exact
    items, _ = await read_all(connector, there)
    assert [(item.native_id, item.author.native_id, item.text) for item in items] == [
        (receipt.native_id, "practice", content.text)
    ]


async def test_class_a_honours_the_key(connector, controls):
    there = connection(**{"class": "A"})
    first, _ = await send_all(connector, there, post(), "key-1")
    second, _ = await send_all(connector, there, post(), "key-1")
    other, _ = await send_all(connector, there, post(), "key-2")
    assert first.native_id == second.native_id != other.native_id
    assert len(controls.own("practice")) == 2


async def test_class_b_is_hidden_until_it_is_revealed_and_a_lost_container_is_found_again(connector, controls, clock):
    there = connection(**{"class": "B"})
    controls.play("practice", FaultKind.DROP_ANSWER, START)
    request = connector.next_request(post(), {}, "key-1")
    with pytest.raises(NetworkProblem) as lost:
        await connector.send(there, request, no_media)
    assert lost.value.sent
    assert controls.own("practice") == ()
    hidden = await connector.find(there, post(), {}, "key-1", START)
    assert not hidden.visible
    receipt, ids = await send_all(connector, there, post(), "key-1", hidden.server_ids)
    assert len(controls.own("practice")) == 1
    assert (await send_all(connector, there, post(), "key-1"))[0].native_id == receipt.native_id
    del ids["revealed"]
    again = await connector.send(there, connector.next_request(post(), ids, "key-1"), no_media)
    assert again.native_id == receipt.native_id
    assert len(controls.own("practice")) == 1
    found = await connector.find(there, post(), {}, "key-1", START)
    assert (found.native_id, found.visible) == (receipt.native_id, True)


async def test_class_d_makes_two_of_a_repeated_request_and_finds_what_stands_there(connector, controls, clock):
    there = connection(**{"class": "D"})
    controls.say("practice", says("m1", "¿Enviáis a Portugal?"), START)
    answer = reply("Sí, desde 40 €.", "m1")
    await send_all(connector, there, answer, "key-1")
    clock.on(minutes=1)
    assert (await connector.find(there, answer, {}, "key-1", START)).text == "Sí, desde 40 €."
    assert await connector.find(there, replace(answer, text="No."), {}, "key-1", START) is None
    assert await connector.find(there, reply(answer.text, "m2"), {}, "key-1", START) is None
    assert await connector.find(there, answer, {}, "key-1", START + timedelta(seconds=30)) is None
    await send_all(connector, there, answer, "key-1")
    assert len(controls.own("practice")) == 2


@pytest.mark.parametrize("klass", ["A", "D"])
async def test_a_dropped_answer_was_accepted_and_a_dropped_request_was_not(connector, controls, klass):
    there = connection(**{"class": klass})
    controls.play("practice", FaultKind.DROP_REQUEST, START)
    controls.play("practice", FaultKind.DROP_ANSWER, START)
    for accepted in (0, 1):
        with pytest.raises(NetworkProblem) as lost:
            await send_all(connector, there, post(), "key-1")
        assert lost.value.sent
        assert len(controls.own("practice")) == accepted
    found = await connector.find(there, post(), {}, "key-1", START)
    assert found is not None
    if klass == "A":
        await send_all(connector, there, post(), "key-1")
        assert len(controls.own("practice")) == 1


async def test_offline_means_that_nothing_left(connector, controls):
    there = connection()
    controls.play("practice", FaultKind.OFFLINE, START, times=0, on="all")
    with pytest.raises(NetworkProblem) as away:
        await send_all(connector, there, post(), "key-1")
    assert not away.value.sent
    for call in (
        connector.fetch_since(there, {}),
        connector.find(there, post(), {}, "key-1", START),
        connector.read_back(there, "own-1", post()),
        connector.read_target(there, reply("a", "m1")),
    ):
        with pytest.raises(NetworkProblem):
            await call
    controls.clear("practice", START)
    assert (await read_all(connector, there))[0] == []


async def test_refused_limited_and_expired_are_told_apart(connector, controls):
    there = connection()
    for kind in (FaultKind.REFUSE, FaultKind.LIMITED, FaultKind.EXPIRED):
        controls.play("practice", kind, START)
    with pytest.raises(RuleViolation, match="refused_by_channel"):
        await send_all(connector, there, post(), "key-1")
    with pytest.raises(NetworkProblem) as limited:
        await send_all(connector, there, post(), "key-1")
    assert (limited.value.sent, limited.value.retry_after) == (False, 900.0)
    with pytest.raises(CredentialsProblem):
        await send_all(connector, there, post(), "key-1")
    assert controls.own("practice") == ()


async def test_a_fault_may_wait_for_certain_words(connector, controls):
    there = connection()
    controls.play("practice", FaultKind.REFUSE, START, match="6 plazas")
    await send_all(connector, there, post("Otra cosa"), "key-1")
    with pytest.raises(RuleViolation):
        await send_all(connector, there, post("Quedan 6 plazas"), "key-2")
    await send_all(connector, there, post("Quedan 6 plazas"), "key-2")


async def test_an_altered_post_is_noticed_when_it_is_read_back(connector, controls):
    there = connection()
    controls.play("practice", FaultKind.ALTER, START)
    receipt, _ = await send_all(connector, there, post(), "key-1")
    live = await connector.read_back(there, receipt.native_id, post())
    assert live.normal != connector.normal_form(post())
    controls.edit("practice", receipt.native_id, post().text, START)
    assert (await connector.read_back(there, receipt.native_id, post())).normal == connector.normal_form(post())
    controls.remove("practice", receipt.native_id, START)
    assert await connector.read_back(there, receipt.native_id, post()) is None


async def test_the_target_shows_the_hash_the_inbox_stored_until_it_changes(connector, controls, clock):
    there = connection()
    controls.say("practice", says("m1", "Tengo dos garrafas"), START)
    (message,), _ = await read_all(connector, there)
    answer = reply("Las cambiamos", "m1")
    assert (await connector.read_target(there, answer)).version_hash == message.version_hash
    controls.edit("practice", "m1", "Tengo tres garrafas", START + timedelta(minutes=1))
    assert (await connector.read_target(there, answer)).version_hash == message.version_hash
    clock.on(minutes=2)
    changed = await connector.read_target(there, answer)
    assert (changed.exists, changed.text) == (True, "Tengo tres garrafas")
    assert changed.version_hash != message.version_hash
    controls.remove("practice", "m1", clock.now())
    assert not (await connector.read_target(there, answer)).exists


async def test_our_answer_brings_the_follow_up_of_the_scenario(connector, controls, clock):
    there = connection()
    controls.say("practice", says("m1", "¿Y las abiertas?"), START)
    controls.say("practice", says("m2", "Gracias", after_reply_to="m1", seconds=30, thread="m1", parent="m1"), START)
    items, cursor = await read_all(connector, there)
    assert [item.native_id for item in items] == ["m1"]
    clock.on(minutes=1)
    await send_all(connector, there, reply("También", "m1"), "key-1")
    items, cursor = await read_all(connector, there, cursor)
    assert [item.text for item in items] == ["También"]
    clock.on(seconds=31)
    items, cursor = await read_all(connector, there, cursor)
    assert [(item.text, item.thread_root) for item in items] == [("Gracias", "m1")]


async def test_our_answer_may_make_somebody_change_a_message(tmp_path, clock):
    scenario = tmp_path / "drill.json"
    messages = [
        {**says("m1", "¿Y las abiertas?"), "minutes": -10},
        {**says("m2", "Sigo esperando"), "minutes": -5, "edited_text": "Ya está", "edit_after_reply_to": "m1"},
    ]
    scenario.write_text(json.dumps({"accounts": {"mesa": {"messages": messages}}}))
    connector = PracticeConnector(folder=tmp_path, clock=clock, scenarios=RESOURCES / "sample")
    there = connection(scenario=str(scenario), account="mesa")
    _, cursor = await read_all(connector, there)
    await send_all(connector, there, reply("También", "m1"), "key-1")
    items, _ = await read_all(connector, there, cursor)
    assert [item.text for item in items] == ["También", "Ya está"]


async def test_a_waiting_comment_is_approved_or_marked_as_spam(connector, controls):
    there = connection()
    controls.say("practice", says("m1", "Primero", state="pending"), START)
    controls.say("practice", says("m2", "Compra relojes", state="pending"), START)
    items, cursor = await read_all(connector, there)
    assert {item.state for item in items} == {RemoteState.PENDING}
    await connector.moderate(there, "m1", Moderation.APPROVE)
    await connector.moderate(there, "m2", Moderation.SPAM)
    items, _ = await read_all(connector, there, cursor)
    assert [(item.native_id, item.state) for item in items] == [("m1", RemoteState.VISIBLE), ("m2", RemoteState.SPAM)]
    with pytest.raises(RuleViolation, match="refused_by_channel"):
        await connector.moderate(there, "nobody", Moderation.APPROVE)


async def test_media_goes_first_and_belongs_to_what_is_compared(connector):
    there = connection(**{"class": "B"})
    data = b"a picture"
    media = MediaRef(MediaHash(sha256(data).hexdigest()), "image/png", "etiqueta.png", "Etiqueta del lote L-2431")
    content = post(media=(media,))
    steps = []
    ids = {}
    while (request := connector.next_request(content, ids, "key-1")) is not None:
        steps.append(request.step)
        ids |= (await connector.send(there, request, no_media)).server_ids
    assert steps == [f"media:{media.sha256}", "create", "reveal"]
    live = await connector.read_back(there, ids["message"], content)
    assert live.normal == connector.normal_form(content)
    assert live.normal != connector.normal_form(replace(content, media=(replace(media, alt_text="Otra"),)))


async def test_requests_are_deterministic(connector):
    content = reply("Hola, Lucía", "m1")
    first = connector.next_request(content, {}, "key-1")
    assert first == connector.next_request(content, {}, "key-1")
    assert first != connector.next_request(content, {}, "key-2")


WHOLE = b'{"type":"message","account":"practice","id":"torn","text":"x"}'


@pytest.mark.parametrize("torn", [WHOLE[:40], WHOLE], ids=["half", "all but its line feed"])
async def test_a_torn_last_line_is_ignored_for_ever_and_nothing_after_it_is_lost(connector, controls, tmp_path, torn):
    there = connection()
    controls.say("practice", says("m1", "uno"), START)
    path = tmp_path / "practice-network.jsonl"
    with path.open("ab") as stream:
        stream.write(torn)
    items, cursor = await read_all(connector, there)
    assert [item.native_id for item in items] == ["m1"]
    controls.say("practice", says("m2", "dos"), START)
    items, _ = await read_all(connector, there, cursor)
    assert [item.native_id for item in items] == ["m2"]
    assert [item.native_id for item in (await read_all(connector, there))[0]] == ["m1", "m2"]


async def test_a_scenario_file_is_loaded_once_even_by_two_readers(tmp_path, clock):
    scenario = tmp_path / "drill.json"
    messages = [{**says("m1", "Antes"), "minutes": -10}, {**says("m2", "Luego"), "minutes": 5}]
    scenario.write_text(json.dumps({"accounts": {"mesa": {"class": "D", "name": "@mesa", "messages": messages}}}))
    there = connection(scenario=str(scenario), account="mesa")
    first, second = (PracticeConnector(folder=tmp_path, clock=clock, scenarios=RESOURCES / "sample") for _ in range(2))
    for connector in (first, second):
        items, _ = await read_all(connector, there)
        assert [(item.native_id, item.sent_at) for item in items] == [("m1", START - timedelta(minutes=10))]
    with pytest.raises(RuleViolation) as refused:
        await first.discover({"scenario": str(scenario), "account": "nadie"}, allow_private=False)
    assert refused.value.values["accounts"] == ("mesa",)


async def test_heard_accounts_accept_nothing(tmp_path, clock):
    scenario = tmp_path / "blogs.json"
    messages = [{**says("e1", "Qué hay detrás de las garrafas baratas", kind="entry"), "minutes": -10}]
    scenario.write_text(json.dumps({"accounts": {"blogs": {"mode": "heard", "messages": messages}}}))
    connector = PracticeConnector(folder=tmp_path, clock=clock, scenarios=RESOURCES / "sample")
    found = await connector.discover({"scenario": str(scenario)}, allow_private=False)
    assert not found.capabilities.can_publish
    there = connection(**found.settings)
    (entry,), _ = await read_all(connector, there)
    assert entry.mode is ConversationMode.HEARD
    assert isinstance(entry, IncomingMessage)
    with pytest.raises(RuleViolation, match="refused_by_channel"):
        await send_all(connector, there, post(), "key-1")


def test_two_processes_append_without_losing_a_record(tmp_path):
    path = tmp_path / "network.jsonl"
    program = (
        "import sys; from datetime import datetime, UTC; from pathlib import Path\n"
        "from workstation.connectors.practice.controls import PracticeControls\n"
        "controls = PracticeControls(Path(sys.argv[1]))\n"
        "for n in range(40): controls.say('practice', {'id': f'{sys.argv[2]}-{n}', 'text': 'x'}, datetime.now(UTC))\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", program, str(path), name]) for name in ("one", "two")]
    assert [process.wait(timeout=60) for process in running] == [0, 0]
    with NetworkFile(path).reading() as state:
        assert len(state.account("practice").by_message) == 80
