"""Channels added, tested, changed and removed, in a real workspace, with a feed over loopback."""

import asyncio

import pytest

from tests.connectors.feed_world import FeedWorld, item, rss
from tests.fakes.web_server import Reply, WebServer
from workstation.connectors.feed.feed_lists import OpmlLists
from workstation.connectors.feed.opml import read_opml
from workstation.domain.changes import Subject
from workstation.domain.channels import Capabilities, ChannelKind, ChannelState, ConversationMode, IdempotencyClass
from workstation.domain.errors import CredentialsProblem, NetworkProblem, NotFound, Reason, RuleViolation
from workstation.domain.identifiers import AccountId
from workstation.ports.connector import Discovered
from workstation.services.connecting import Connecting
from workstation.storage.opening import open_storage


class Vault:
    def __init__(self):
        self.kept = {}

    def put(self, name, secret):
        self.kept[name] = secret

    def get(self, name):
        return self.kept.get(name)

    def delete(self, name):
        self.kept.pop(name, None)


class Publishers:
    def __init__(self):
        self.accounts = []
        self.refusal = None

    async def add_publisher(self, account):
        if self.refusal:
            raise RuleViolation(self.refusal)
        self.accounts.append(account)

    async def remove_publisher(self, account):
        if self.refusal:
            raise RuleViolation(self.refusal)
        self.accounts.remove(account)


class PublishingConnector:
    kind = ChannelKind(name="wall", fields=(), publishes=True)

    async def discover(self, values, *, allow_private):
        abilities = Capabilities(mode=ConversationMode.ADDRESSED, post_class=IdempotencyClass.A)
        return Discovered(
            server="wall.example",
            native_account=values.get("account", "us"),
            title="Wall",
            address="https://wall.example/us",
            account_name="@us",
            capabilities=abilities,
        )


class Kinds:
    def __init__(self, *connectors):
        self.connectors = {connector.kind.name: connector for connector in connectors}

    def kinds(self):
        return tuple(connector.kind for connector in self.connectors.values())

    def connector(self, kind):
        if kind not in self.connectors:
            raise NotFound("channel_kind", kind=kind)
        return self.connectors[kind]


class Desk:
    def __init__(self, world, storage, changes):
        self.world = world
        self.server = world.server
        self.storage = storage
        self.changes = changes
        self.vault = Vault()
        self.publishers = Publishers()
        registry = Kinds(world.connector, PublishingConnector())
        self.connecting = Connecting(storage, registry, self.vault, self.publishers, OpmlLists(world.kit))

    async def add_feed(self, path="/feed", **options):
        return await self.connecting.add("feed", {"url": self.server.url(path)}, allow_private=True, **options)


@pytest.fixture
async def desk(tmp_path):
    async with WebServer() as server:
        world = FeedWorld(server)
        changes = []
        storage = await asyncio.to_thread(open_storage, tmp_path / "w", clock=world.clock, on_commit=changes.append)
        server.route("/feed", Reply(body=rss(item(1))))
        try:
            yield Desk(world, storage, changes)
        finally:
            await storage.close()
            await world.http.close()


async def test_a_feed_is_added_and_announced(desk):
    channel = await desk.add_feed()
    assert (channel.kind, channel.title, channel.state) == ("feed", "Blog", ChannelState.OK)
    assert channel.address == desk.server.url("/feed")
    assert channel.settings == {"site": "https://blog.example/"}
    assert channel.allow_private
    assert await desk.connecting.channels() == (channel,)
    assert any(change.has(Subject.CHANNEL) for change in desk.changes)
    assert desk.publishers.accounts == []  # a feed publishes nothing


async def test_the_same_feed_is_added_once(desk):
    await desk.add_feed(title="Mine")
    with pytest.raises(RuleViolation) as caught:
        await desk.add_feed()
    assert (caught.value.code, caught.value.values) == ("channel_already_connected", {"title": "Mine"})


@pytest.mark.threat("A26")
async def test_without_permission_a_private_host_is_refused_and_nothing_is_kept(desk):
    with pytest.raises(NetworkProblem) as caught:
        await desk.connecting.add("feed", {"url": desk.server.url("/feed")})
    assert caught.value.code == "host_not_public"
    assert await desk.connecting.channels() == ()
    assert desk.vault.kept == {}


async def test_missing_values_and_unknown_kinds(desk):
    with pytest.raises(RuleViolation) as caught:
        await desk.connecting.add("feed", {"url": " "})
    assert caught.value.values == {"field": "url"}
    with pytest.raises(NotFound):
        await desk.connecting.add("fax", {})
    assert [kind.name for kind in desk.connecting.kinds()] == ["feed", "wall"]


async def test_looking_keeps_nothing(desk):
    found = await desk.connecting.look("feed", {"url": desk.server.url("/feed")}, allow_private=True)
    assert found.title == "Blog"
    assert await desk.connecting.channels() == ()


async def test_secrets_go_to_the_vault_and_come_back_to_the_connector(desk):
    desk.server.route(
        "/feed", lambda seen: Reply(body=rss(item(1))) if "authorization" in seen.headers else Reply(status=401)
    )
    values = {"url": desk.server.url("/feed"), "user": "ann", "password": "geheim"}
    channel = await desk.connecting.add("feed", values, allow_private=True)
    assert desk.vault.kept == {f"channel/{channel.id}/password": b"geheim"}
    assert "geheim" not in repr(channel)
    connection = await desk.connecting.connection(channel.id)
    assert await connection.secret("password") == "geheim"
    assert await connection.secret("other") is None
    assert connection.allow_private
    await desk.connecting.remove(channel.id)
    assert desk.vault.kept == {}


async def test_a_channel_that_publishes_is_signed_into_the_charter(desk):
    channel = await desk.connecting.add("wall", {})
    assert desk.publishers.accounts == [channel.id]


async def test_who_may_not_sign_still_reads(desk):
    desk.publishers.refusal = Reason("not_an_admin", {})
    channel = await desk.connecting.add("wall", {})
    assert (await desk.connecting.channel(channel.id)).title == "Wall"
    with pytest.raises(RuleViolation):
        await desk.connecting.allow_publishing(channel.id)
    desk.publishers.refusal = None
    await desk.connecting.allow_publishing(channel.id)
    assert desk.publishers.accounts == [channel.id]


async def test_a_publishing_channel_leaves_the_charter_before_it_goes(desk):
    channel = await desk.connecting.add("wall", {})
    await desk.storage.transact(lambda tables: tables.channels.set_may_publish(frozenset({channel.id})))
    desk.publishers.refusal = Reason("not_an_admin", {})
    with pytest.raises(RuleViolation):
        await desk.connecting.remove(channel.id)
    assert await desk.connecting.channels()
    desk.publishers.refusal = None
    await desk.connecting.remove(channel.id)
    assert (await desk.connecting.channels(), desk.publishers.accounts) == ((), [])


async def test_testing_says_how_it_went_and_keeps_nothing(desk):
    channel = await desk.add_feed()
    check = await desk.connecting.test(channel.id)
    assert (check.ok, check.detail) == (True, Reason("channel_answers", {"items": 1}))
    desk.server.route("/feed", Reply(status=404))
    check = await desk.connecting.test(channel.id)
    assert (check.ok, check.detail.code) == (False, "not_found")
    desk.server.route("/feed", Reply(status=410))
    assert (await desk.connecting.test(channel.id)).detail.code == "gone_for_good"
    visit = await desk.storage.read(lambda tables: tables.channels.visit(channel.id))
    assert visit.cursor == {}


async def test_pause_resume_rename(desk):
    channel = await desk.add_feed()
    await desk.connecting.pause(channel.id)
    assert (await desk.connecting.channel(channel.id)).state is ChannelState.PAUSED
    await desk.connecting.resume(channel.id)
    assert (await desk.connecting.channel(channel.id)).state is ChannelState.OK
    await desk.connecting.rename(channel.id, " News ")
    assert (await desk.connecting.channel(channel.id)).title == "News"
    with pytest.raises(RuleViolation):
        await desk.connecting.rename(channel.id, " ")


@pytest.mark.parametrize("method", ["channel", "pause", "resume", "remove", "test", "connection"])
async def test_an_unknown_channel_is_not_found(desk, method):
    with pytest.raises(NotFound) as caught:
        await getattr(desk.connecting, method)(AccountId("0" * 64))
    assert caught.value.code == "channel_not_found"


async def test_reconnecting_takes_a_new_password_for_the_same_account(desk):
    password = {"now": "old"}

    def answer(seen):
        from workstation.connector_kit.http_session import basic_auth

        good = seen.headers.get("authorization") == basic_auth("ann", password["now"])["authorization"]
        return Reply(body=rss(item(1))) if good else Reply(status=401)

    desk.server.route("/feed", answer)
    values = {"url": desk.server.url("/feed"), "user": "ann", "password": "old"}
    channel = await desk.connecting.add("feed", values, title="Mine", allow_private=True)
    password["now"] = "new"
    with pytest.raises(CredentialsProblem):
        await desk.connecting.reconnect(channel.id, {})
    await desk.storage.transact(lambda tables: tables.channels.set_state(channel.id, ChannelState.RECONNECT))
    again = await desk.connecting.reconnect(channel.id, {"password": "new"})
    assert (again.state, again.title, again.id) == (ChannelState.OK, "Mine", channel.id)
    assert desk.vault.kept == {f"channel/{channel.id}/password": b"new"}


async def test_reconnecting_never_becomes_another_account(desk):
    channel = await desk.add_feed()
    desk.server.route("/other", Reply(body=rss(item(1))))
    with pytest.raises(RuleViolation) as caught:
        await desk.connecting.reconnect(channel.id, {"url": desk.server.url("/other")})
    assert caught.value.code == "other_account"
    assert (await desk.connecting.channel(channel.id)).address == desk.server.url("/feed")


LIST = b"""<opml version="2.0"><body>
<outline text="Competitors"><outline text="One" xmlUrl="https://one.example/feed" htmlUrl="https://one.example/"/>
<outline text="Deep"><outline text="Two" xmlUrl="https://two.example/feed"/></outline></outline>
<outline text="Inside" xmlUrl="http://192.168.1.10/feed"/><outline text="Odd" xmlUrl="file:///etc/passwd"/>
<outline text="With key" xmlUrl="https://ann:geheim@three.example/feed"/>
<outline text="More lists" type="include" url="https://more.example/list.opml"/>
</body></opml>"""


async def test_a_list_is_imported_without_asking_anybody(desk):
    progress = []
    imported = await desk.connecting.import_feeds(LIST, on_progress=lambda done, total: progress.append((done, total)))
    assert [(channel.title, channel.labels) for channel in imported.added] == [
        ("One", ("Competitors",)),
        ("Two", ("Competitors/Deep",)),
        ("With key", ()),
    ]
    assert {where: reason.code for where, reason in imported.skipped} == {
        "http://192.168.1.10/feed": "host_not_public",
        "file:///etc/passwd": "url_not_allowed",
        "https://more.example/list.opml": "opml_list_not_followed",
    }
    assert progress[-1] == (5, 5)
    assert desk.server.seen == []
    assert list(desk.vault.kept.values()) == [b"geheim"]
    again = await desk.connecting.import_feeds(LIST, allow_private=True)
    assert [channel.title for channel in again.added] == ["Inside"]
    assert sum(reason.code == "channel_already_connected" for _, reason in again.skipped) == 3


async def test_export_and_import_are_equal(desk, tmp_path):
    await desk.connecting.import_feeds(LIST, allow_private=True)
    await desk.connecting.add("wall", {})
    exported = await desk.connecting.export_feeds()
    listed = {feed.url: feed for feed in read_opml(exported).feeds}
    channels = {channel.address: channel for channel in await desk.connecting.channels() if channel.kind == "feed"}
    assert set(listed) == set(channels)
    assert "geheim" not in exported.decode()
    for address, channel in channels.items():
        feed = listed[address]
        assert (feed.title, feed.folders, feed.site) == (
            channel.title,
            channel.labels,
            channel.settings.get("site", ""),
        )
    elsewhere = await asyncio.to_thread(open_storage, tmp_path / "v", clock=desk.world.clock, on_commit=lambda _: None)
    other = Desk(desk.world, elsewhere, [])
    imported = await other.connecting.import_feeds(exported, allow_private=True)
    await elsewhere.close()
    assert {channel.id for channel in imported.added} == {channel.id for channel in channels.values()}
