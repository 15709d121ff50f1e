"""The feed connector over loopback: changes, moves, ends, limits, charsets, credentials, honest freshness."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.connectors.feed_world import RSS, START, FeedWorld, atom, entry, item, rss
from tests.fakes.web_server import Reply, WebServer
from tests.plugins.shared_data import RESOURCES
from workstation.connector_kit.http_answer import HttpLimits
from workstation.connector_kit.http_session import HttpSession, basic_auth
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.proxies import NoProxies
from workstation.connectors.feed.connector import FeedConnector
from workstation.connectors.feed.xml_feed import parse_bytes
from workstation.domain.channels import ConversationMode
from workstation.domain.errors import CredentialsProblem, InternalBug, NetworkProblem
from workstation.domain.messages import MessageKind, Retraction


@pytest.fixture
async def world():
    async with WebServer() as server:
        made = FeedWorld(server)
        yield made
        await made.http.close()


def ids(batch):
    return [message.native_id for message in batch.items]


async def test_entries_are_heard_and_stand_alone(world):
    world.server.route("/feed", Reply(body=rss(item(1), item(2)), headers=RSS))
    batch = await world.fetch()
    assert ids(batch) == ["id-1", "id-2"]
    first = batch.items[0]
    assert (first.kind, first.mode) == (MessageKind.ENTRY, ConversationMode.HEARD)
    assert (first.thread_root, first.parent) == ("id-1", None)
    assert (first.subject, first.text, first.html) == ("Entry 1", "Text 1", "")
    assert first.url == "https://blog.example/1"
    assert batch.title == "Blog"
    assert batch.freshness.complete_until == START
    assert batch.freshness.gaps == ()


async def test_an_unchanged_feed_is_not_sent_again(world):
    def answer(request):
        if request.headers.get("if-none-match") == '"v1"':
            assert request.headers["if-modified-since"] == "Fri, 20 Nov 2026 08:00:00 GMT"
            return Reply(status=304)
        fresh = {"etag": '"v1"', "last-modified": "Fri, 20 Nov 2026 08:00:00 GMT"}
        return Reply(body=rss(item(1)), headers=RSS | fresh)

    world.server.route("/feed", answer)
    first = await world.fetch()
    second = await world.fetch(first.cursor)
    third = await world.fetch(second.cursor)
    assert not first.not_modified
    assert (second.items, second.not_modified, third.not_modified) == ((), True, True)
    assert second.freshness.complete_until == START


async def test_an_edit_is_the_same_entry_with_another_content(world):
    world.server.route("/feed", [Reply(body=rss(item(1))), Reply(body=rss(item(1, title="Corrected")))])
    first = await world.fetch()
    second = await world.fetch(first.cursor)
    assert ids(first) == ids(second)
    assert first.items[0].version_hash != second.items[0].version_hash


async def test_absence_retracts_nothing(world):
    world.server.route("/feed", [Reply(body=rss(item(1), item(2))), Reply(body=rss(item(2)))])
    second = await world.fetch((await world.fetch()).cursor)
    assert ids(second) == ["id-2"]
    assert not any(isinstance(found, Retraction) for found in second.items)


async def test_a_tombstone_retracts(world):
    tombstone = "<at:deleted-entry xmlns:at='http://purl.org/atompub/tombstones/1.0' ref='tag:x,2026:&amp;1' when='x'/>"
    world.server.route("/feed", Reply(body=atom(entry("two"), head=tombstone)))
    assert (await world.fetch()).items[1:] == (Retraction("tag:x,2026:&1"),)


@pytest.mark.parametrize("status", [301, 308])
async def test_a_permanent_move_is_reported(world, status):
    world.server.route("/feed", Reply(status=status, headers={"location": "/new"}))
    world.server.route("/new", Reply(body=rss(item(1))))
    batch = await world.fetch()
    assert batch.moved_to == world.server.url("/new")
    assert len(batch.items) == 1


async def test_a_temporary_move_is_not_stored(world):
    world.server.route("/feed", Reply(status=302, headers={"location": "/new"}))
    world.server.route("/new", Reply(body=rss(item(1))))
    assert (await world.fetch()).moved_to == ""


async def test_gone_is_for_good(world):
    world.server.route("/feed", Reply(status=410))
    batch = await world.fetch({"v1": "{}"})
    assert batch.gone
    assert batch.cursor == {"v1": "{}"}


@pytest.mark.parametrize(("status", "code"), [(429, "rate_limited"), (503, "server_unavailable")])
async def test_waiting_times_are_passed_on(world, status, code):
    later = (START + timedelta(minutes=5)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    world.server.route("/feed", Reply(status=status, headers={"retry-after": later}))
    with pytest.raises(NetworkProblem) as caught:
        await world.fetch()
    assert (caught.value.code, caught.value.retry_after) == (code, 300.0)


@pytest.mark.parametrize(("status", "error"), [(401, CredentialsProblem), (404, NetworkProblem), (500, NetworkProblem)])
async def test_other_failures_are_told(world, status, error):
    world.server.route("/feed", Reply(status=status))
    with pytest.raises(error):
        await world.fetch()


async def test_credentials_are_sent_to_the_feed(world):
    world.secrets["password"] = "open sesame"
    world.server.route("/feed", Reply(body=rss(item(1))))
    await world.fetch(settings={"user": "ann"})
    assert world.server.seen[0].headers["authorization"] == basic_auth("ann", "open sesame")["authorization"]


async def test_a_private_host_needs_permission(world):
    with pytest.raises(NetworkProblem) as caught:
        await world.fetch(allow_private=False)
    assert caught.value.code == "host_not_public"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        b"<html><head><title>Blog</title></head><body>x</body></html>",
        b"{}",
        b'{"items": 3}',
        b"\x00" * 99,
        b"{" * 100_000,
    ],
)
async def test_what_is_no_feed_is_refused(world, body):
    world.server.route("/feed", Reply(body=body))
    with pytest.raises(NetworkProblem) as caught:
        await world.fetch()
    assert caught.value.code == "not_a_feed"


XML = "<rss version='2.0'><channel><title>Año nuevo</title></channel></rss>"
JSON = '{"version": "https://jsonfeed.org/version/1", "title": "Año nuevo", "items": []}'


def typed(value):
    return {"content-type": value}


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (XML.encode("latin-1"), typed("text/xml; charset=iso-8859-1")),
        (f"<?xml version='1.0' encoding='iso-8859-1'?>{XML}".encode("latin-1"), {}),
        (f"<?xml version='1.0' encoding='windows-1252'?>{XML}".encode("cp1252"), typed("text/xml")),
        (f"\ufeff{XML}".encode("utf-16"), typed("text/xml")),
        (XML.encode(), typed("text/xml; charset=us-ascii")),
        (XML.encode(), typed("text/xml; charset=nonsense")),
        (XML.encode(), typed("text/html")),
        (f"\ufeff{JSON}".encode(), typed("text/plain")),
        (JSON.encode("utf-16"), {}),
    ],
)
async def test_charset_traps(world, body, headers):
    world.server.route("/feed", Reply(body=body, headers=headers))
    assert (await world.fetch()).title == "Año nuevo"


async def test_relative_links_are_relative_to_the_feed(world):
    markup = "&lt;a href='b'>x&lt;/a>&lt;img src='//cdn.example/p.png'>"
    body = rss(f"<item><link>/a</link><description>{markup}</description></item>")
    world.server.route("/feed", Reply(body=body))
    message = (await world.fetch()).items[0]
    assert message.url == world.server.url("/a")
    assert f'href="{world.server.url("/b")}"' in message.html
    assert 'src="http://cdn.example/p.png"' in message.html


async def test_times_from_the_future_are_not_believed(world):
    dates = ["Fri, 20 Nov 2026 11:00:00 GMT", "Fri, 20 Nov 2099 11:00:00 GMT", "31 Feb 2026", ""]
    world.server.route(
        "/feed", Reply(body=rss(*(item(n, f"<pubDate>{date}</pubDate>") for n, date in enumerate(dates))))
    )
    sent = [message.sent_at for message in (await world.fetch()).items]
    assert sent == [datetime(2026, 11, 20, 11, 0, tzinfo=UTC), None, None, None]


async def test_a_feed_that_turned_over_leaves_a_gap(world):
    pages = [rss(*(item(n) for n in range(start, start + 6))) for start in (0, 3, 20)]
    world.server.route("/feed", [Reply(body=page) for page in pages])
    first = await world.fetch()
    world.clock.on(hours=1)
    second = await world.fetch(first.cursor)
    world.clock.on(hours=1)
    third = await world.fetch(second.cursor)
    assert first.freshness.gaps == second.freshness.gaps == ()
    gap = third.freshness.gaps[0]
    assert (gap.since, gap.until, gap.reason) == (
        START + timedelta(hours=1),
        START + timedelta(hours=2),
        "feed_turned_over",
    )


async def test_only_the_changes_are_no_gap(world):
    first_reply = Reply(body=rss(*(item(n) for n in range(6))), headers={"etag": '"1"'})
    changes = Reply(status=226, body=rss(*(item(n) for n in range(20, 26))), headers={"im": "feed", "etag": '"2"'})
    whole = Reply(body=rss(*(item(n) for n in range(3, 9))))
    world.server.route("/feed", [first_reply, changes, whole])
    first = await world.fetch()
    second = await world.fetch(first.cursor)
    third = await world.fetch(second.cursor)
    assert world.server.seen[1].headers["a-im"] == "feed"
    assert len(second.items) == 6
    assert second.freshness.gaps == third.freshness.gaps == ()


async def test_a_broken_cursor_starts_over(world):
    world.server.route("/feed", Reply(body=rss(item(1))))
    for cursor in ({"v1": "broken"}, {"v1": '{"seen": 3}'}, {"v9": "x"}):
        assert len((await world.fetch(cursor)).items) == 1


@pytest.mark.threat("A27")
async def test_a_slow_feed_is_left(world):
    world.server.route("/feed", Reply(body=rss(item(1)) * 100, drip=True))
    http = HttpSession(proxies=NoProxies(), limits=HttpLimits(seconds=0.3))
    kit = ConnectorKit(
        http=http, workers=world.kit.workers, clock=world.clock, folder=world.kit.folder, resources=RESOURCES
    )
    with pytest.raises(NetworkProblem) as caught:
        await FeedConnector(kit).fetch_since(world.connection(), {})
    await http.close()
    assert caught.value.code == "deadline_passed"


@pytest.mark.threat("A23")
@pytest.mark.parametrize("source", ["/etc/passwd", "file:///etc/passwd", "http://127.0.0.1/", "<rss/>"])
def test_the_parser_takes_bytes_only(source):
    with pytest.raises(InternalBug):
        parse_bytes(source, {})


TITLED = "<rss version='2.0'><channel><title>{}x</title></channel></rss>"


@pytest.mark.threat("A22")
@pytest.mark.parametrize(
    "body",
    [
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + TITLED.format("&a;"),
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>" + TITLED.format(""),
        "<!DOCTYPE x [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>" + TITLED.format(""),
    ],
)
async def test_external_entities_bring_nothing(world, body):
    world.server.route("/feed", Reply(body=body.encode()))
    title = (await world.fetch()).title
    assert "root:" not in title
    assert title.endswith("x")


@pytest.mark.threat("A22")
async def test_billion_laughs_end(world):
    entities = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10 if n else 'ha'}'>" for n in range(12))
    body = f"<!DOCTYPE x [{entities}]><rss version='2.0'><channel><title>&l11;</title></channel></rss>".encode()
    world.server.route("/feed", Reply(body=body))
    assert len((await world.fetch()).title) <= 1000
