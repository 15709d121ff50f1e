"""The WordPress channel where networks and sites fail: every fault at every step, and still exactly one message."""

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from tests.fakes.fake_wordpress import PASSWORD, USER, FakeWordPress
from tests.plugins.shared_data import RESOURCES
from workstation.connector_kit.http_answer import HttpLimits
from workstation.connector_kit.http_session import HttpSession
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.worker_pool import InlineWorkers, WorkerPool
from workstation.connectors.wordpress.connector import build
from workstation.domain.channels import Moderation
from workstation.domain.drafts import Action, Content, MediaRef, ReplyTarget
from workstation.domain.errors import CredentialsProblem, NetworkProblem, RuleViolation
from workstation.domain.identifiers import AccountId, MediaHash, MessageId
from workstation.ports.connector import Connection

ACCOUNT = AccountId("a" * 64)
KEY = "key-of-the-publication"
NOW = datetime(2026, 11, 12, 9, 42, tzinfo=UTC)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
DATA = b"picture"
MEDIA = MediaRef(MediaHash(sha256(DATA).hexdigest()), "image/png", "etiqueta.png", "Etiqueta")
LOST = [
    "drop_before",
    "drop_after",
    "error_before",
    "error_after",
    "nonsense_after",
    "busy_before",
    "timeout_before",
    "timeout_after",
]


class Clock:
    def now(self):
        return NOW


@pytest.fixture
async def site():
    async with FakeWordPress() as site:
        yield site


@pytest.fixture
async def connector(tmp_path):
    kit = ConnectorKit(http=HttpSession(), workers=InlineWorkers(), clock=Clock(), folder=tmp_path, resources=RESOURCES)
    yield build(kit)
    await kit.close()


async def connect(connector, site):
    values = {"url": site.url(), "user": USER, "password": PASSWORD}
    found = await connector.discover(values, allow_private=True)

    async def secret(name):
        return found.secrets.get(name)

    return Connection(
        account=ACCOUNT, address=found.address, settings=found.settings, secret=secret, allow_private=True
    )


async def bytes_of(ref):
    return DATA


def post():
    return Content(account=ACCOUNT, action=Action.POST, title="Visitas", text="Quedan 6 plazas.", media=(MEDIA,))


def answer(root, comment, text="También las abiertas."):
    target = ReplyTarget(MessageId("m" * 64), f"comment/{comment}", f"post/{root}", "v")
    return Content(account=ACCOUNT, action=Action.REPLY, text=text, reply_to=target)


@pytest.mark.parametrize("step", range(4))
@pytest.mark.parametrize("fault", LOST)
async def test_a_post_survives_any_fault_at_any_step(connector, site, fault, step):
    there = await connect(connector, site)
    site.fail(*[""] * step, fault)
    ids, unknown = {}, 0
    while (request := connector.next_request(post(), ids, KEY)) is not None:
        try:
            ids |= (await connector.send(there, request, bytes_of)).server_ids
        except NetworkProblem as problem:
            unknown += 1
            assert problem.sent
            found = await connector.find(there, post(), ids, KEY, LONG_AGO)
            assert (found is not None and found.visible) == (bool(site.public_posts()))
    assert unknown == 1
    assert [len(site.posts), len(site.public_posts()), len(site.media)] == [1, 1, 1]
    (stands,) = site.public_posts()
    live = await connector.read_back(there, f"post/{stands['id']}", post())
    assert live.normal == connector.normal_form(post())


@pytest.mark.parametrize("fault", LOST)
async def test_a_lost_reply_is_unknown_and_found_exactly_when_it_is_there(connector, site, fault):
    there = await connect(connector, site)
    root = site.add_post()
    comment = site.add_comment(root, "¿Y las abiertas?")
    content = answer(root, comment)
    site.fail(fault)
    with pytest.raises(NetworkProblem) as lost:
        await connector.send(there, connector.next_request(content, {}, KEY), bytes_of)
    assert lost.value.sent
    found = await connector.find(there, content, {}, KEY, LONG_AGO)
    assert (found is not None) == fault.endswith("after")
    receipt = await connector.send(there, connector.next_request(content, {}, KEY), bytes_of)
    assert [c["id"] for c in site.comments.values() if c["author"] == 7] == [int(receipt.native_id.partition("/")[2])]


async def test_an_equal_comment_of_ours_under_another_key_is_left_to_a_search(connector, site):
    there = await connect(connector, site)
    root = site.add_post()
    comment = site.add_comment(root, "¿Y las abiertas?")
    content = answer(root, comment)
    await connector.send(there, connector.next_request(content, {}, "earlier"), bytes_of)
    with pytest.raises(NetworkProblem, match="already_there") as unknown:
        await connector.send(there, connector.next_request(content, {}, KEY), bytes_of)
    assert unknown.value.sent


async def test_a_firewall_is_no_answer_of_the_site(connector, site):
    there = await connect(connector, site)
    root = site.add_post()
    site.fail("wall_before")
    with pytest.raises(NetworkProblem, match="unexpected_status") as unknown:
        await connector.send(there, connector.next_request(answer(root, 99), {}, KEY), bytes_of)
    assert unknown.value.sent


async def test_a_file_type_that_the_site_refuses_is_a_refusal_though_it_says_500(connector, site):
    there = await connect(connector, site)
    media = MediaRef(MEDIA.sha256, "application/zip", "x.zip", "")
    content = Content(account=ACCOUNT, action=Action.POST, title="x", text="y", media=(media,))
    with pytest.raises(RuleViolation) as refused:
        await connector.send(there, connector.next_request(content, {}, KEY), bytes_of)
    assert refused.value.values["api_code"] == "rest_upload_sideload_error"
    assert refused.value.values["message"] == "Este tipo de archivo no se permite."


async def test_a_draft_that_somebody_binned_is_not_revealed(connector, site):
    there = await connect(connector, site)
    content = Content(account=ACCOUNT, action=Action.POST, title="x", text="y")
    ids = (await connector.send(there, connector.next_request(content, {}, KEY), bytes_of)).server_ids
    site.posts[int(ids["post"])]["status"] = "trash"
    assert await connector.find(there, content, ids, KEY, LONG_AGO) is None
    with pytest.raises(RuleViolation, match="container_gone"):
        await connector.send(there, connector.next_request(content, ids, KEY), bytes_of)
    del site.posts[int(ids["post"])]
    with pytest.raises(RuleViolation, match="container_gone"):
        await connector.send(there, connector.next_request(content, ids, KEY), bytes_of)


async def test_a_failure_while_looking_first_has_sent_nothing(connector, site):
    there = await connect(connector, site)
    await site.__aexit__()
    with pytest.raises(NetworkProblem) as away:
        await connector.send(there, connector.next_request(post(), {}, KEY), bytes_of)
    assert not away.value.sent
    async with site:
        pass


async def test_a_password_that_is_no_longer_accepted(connector, site):
    there = await connect(connector, site)
    root = site.add_post()

    async def wrong(name):
        return "wrong"

    stale = Connection(account=ACCOUNT, address="", settings=there.settings, secret=wrong, allow_private=True)
    with pytest.raises(CredentialsProblem):
        await connector.fetch_since(stale, {})
    with pytest.raises(CredentialsProblem):
        await connector.send(stale, connector.next_request(answer(root, 1), {}, KEY), bytes_of)


async def test_a_heap_of_huge_comments_stops_nothing(tmp_path, site):
    limits = HttpLimits(body_bytes=60_000)
    kit = ConnectorKit(
        http=HttpSession(limits=limits), workers=InlineWorkers(), clock=Clock(), folder=tmp_path, resources=RESOURCES
    )
    connector = build(kit)
    there = await connect(connector, site)
    root = site.add_post()
    numbers = [site.add_comment(root, f"{n} " + "ja " * (1_500 if n % 2 else 8_000)) for n in range(40)]
    cursor = {}
    for words in (None, "corregido"):
        if words is not None:
            site.comments[numbers[3]]["content"] = words
        found, more = {}, True
        while more:
            batch = await connector.fetch_since(there, cursor)
            found |= {item.native_id: item for item in batch.items}
            cursor, more = batch.cursor, batch.more
        assert set(found) == {f"post/{root}", *(f"comment/{number}" for number in numbers)}
    assert found[f"comment/{numbers[3]}"].text == "corregido"
    await kit.close()


async def test_a_site_without_application_passwords_is_told_apart_from_a_wrong_one(connector, site):
    wrong = {"url": site.url(), "user": USER, "password": "wrong"}
    with pytest.raises(CredentialsProblem):
        await connector.discover(wrong, allow_private=True)
    site.authentication = []
    with pytest.raises(RuleViolation, match="application_passwords_off"):
        await connector.discover(wrong, allow_private=True)


async def test_an_address_without_a_scheme_is_tried_with_encryption_first(connector, site):
    values = {"url": f"127.0.0.1:{site.port}", "user": USER, "password": PASSWORD}
    found = await connector.discover(values, allow_private=True)
    assert found.settings["api"] == site.url("/wp-json/")


async def test_everything_that_is_read_passes_real_worker_processes(tmp_path, site):
    kit = ConnectorKit(http=HttpSession(), workers=WorkerPool(), clock=Clock(), folder=tmp_path, resources=RESOURCES)
    connector = build(kit)
    try:
        there = await connect(connector, site)
        root = site.add_post()
        comment = site.add_comment(root, "¿Y las abiertas?")
        batch = await connector.fetch_since(there, {})
        assert [item.native_id for item in batch.items] == [f"post/{root}", f"comment/{comment}"]
        content = answer(root, comment)
        assert (await connector.read_target(there, content)).version_hash == batch.items[1].version_hash
        receipt = await connector.send(there, connector.next_request(content, {}, KEY), bytes_of)
        for live in (
            await connector.find(there, content, {}, KEY, LONG_AGO),
            await connector.read_back(there, receipt.native_id, content),
        ):
            assert live.normal == connector.normal_form(content)
        assert await connector.find(there, post(), {}, KEY, LONG_AGO) is None
    finally:
        await kit.close()


async def test_moderation_on_a_thing_that_is_no_comment(connector, site):
    there = await connect(connector, site)
    with pytest.raises(RuleViolation, match="not_a_comment"):
        await connector.moderate(there, "post/1", Moderation.SPAM)


async def test_a_site_that_answers_nonsense_is_not_wordpress(connector):
    from tests.fakes.web_server import Reply, WebServer

    async with WebServer() as server:
        server.route("/", Reply(headers={"content-type": "text/html"}, body=b"<h1>Hola</h1>"))
        server.route("/wp-json/", Reply(body=b"<h1>Hola</h1>"))
        values = {"url": server.url(), "user": USER, "password": PASSWORD}
        with pytest.raises(RuleViolation, match="not_wordpress"):
            await connector.discover(values, allow_private=True)


async def test_a_site_is_found_without_a_link_on_its_page(connector):
    from tests.fakes.web_server import Reply

    class Plain(FakeWordPress):
        def _reply(self, request):
            if request.path == "/":
                return Reply(status=503, body=b"theme is broken")
            if request.path.startswith("/wp-json"):
                return Reply(status=404)
            if request.path.startswith("/?rest_route="):
                from dataclasses import replace

                path = request.path.removeprefix("/?rest_route=").replace("&", "?", 1)
                return super()._reply(replace(request, path=f"/wp-json{path}"))
            return Reply(status=404)

    async with Plain() as site:
        there = await connect(connector, site)
        assert there.settings["api"].endswith("/?rest_route=/")
        root = site.add_post()
        comment = site.add_comment(root, "Hola")
        batch = await connector.fetch_since(there, {})
        assert [item.native_id for item in batch.items] == [f"post/{root}", f"comment/{comment}"]
