"""Comments under entries: in-reply-to, comment feeds, counts, and what happens when they fail."""

import pytest

from tests.connectors.feed_world import THR, WFW, FeedWorld, atom, entry, item, rss
from tests.fakes.web_server import Reply, WebServer
from workstation.connectors.feed.comment_reader import FEEDS_PER_VISIT
from workstation.domain.channels import ConversationMode
from workstation.domain.messages import MessageKind


@pytest.fixture
async def world():
    async with WebServer() as server:
        made = FeedWorld(server)
        yield made
        await made.http.close()


def reply_to(ref, href=""):
    return f"<thr:in-reply-to ref='{ref}' href='{href}'/>"


def by_id(batch):
    return {message.native_id: message for message in batch.items}


async def test_an_answer_joins_the_conversation_of_its_root(world):
    body = atom(entry("post"), entry("c1", reply_to("post")), entry("c2", reply_to("c1")))
    world.server.route("/feed", Reply(body=body))
    found = by_id(await world.fetch())
    assert found["post"].mode is ConversationMode.HEARD
    for name, parent in (("c1", "post"), ("c2", "c1")):
        assert found[name].kind is MessageKind.COMMENT
        assert found[name].mode is ConversationMode.ADDRESSED
        assert (found[name].thread_root, found[name].parent) == ("post", parent)


async def test_an_answer_to_something_unknown_roots_there(world):
    world.server.route("/feed", Reply(body=atom(entry("c1", reply_to("elsewhere")))))
    message = (await world.fetch()).items[0]
    assert (message.thread_root, message.parent, message.kind) == ("elsewhere", "elsewhere", MessageKind.COMMENT)


async def test_an_answer_with_a_wrong_id_is_known_by_its_page(world):
    post = entry("post", "<link href='https://blog.example/p'/>")
    world.server.route("/feed", Reply(body=atom(post, entry("c1", reply_to("old-id", "https://blog.example/p")))))
    assert by_id(await world.fetch())["c1"].thread_root == "post"


async def test_answers_in_a_circle_end(world):
    body = atom(entry("a", reply_to("b")), entry("b", reply_to("a")), entry("self", reply_to("self")))
    world.server.route("/feed", Reply(body=body))
    found = by_id(await world.fetch())
    assert {found["a"].thread_root, found["b"].thread_root} <= {"a", "b"}
    assert found["self"].parent is None


async def test_a_feed_of_answers_to_one_post(world):
    body = atom(entry("c1"), head=reply_to("post"))
    world.server.route("/feed", Reply(body=body))
    assert by_id(await world.fetch())["c1"].thread_root == "post"


async def test_the_comment_feed_of_a_site_roots_at_the_pages(world):
    comment = "<item><guid>c9</guid><title>By: Bea</title><link>https://blog.example/p#comment-9</link></item>"
    world.server.route("/comments/feed/", Reply(body=rss(comment)))
    message = (await world.fetch(path="/comments/feed/")).items[0]
    assert (message.native_id, message.thread_root) == ("c9", "https://blog.example/p")
    assert message.mode is ConversationMode.ADDRESSED


def commented(server, number, count=None):
    stated = "" if count is None else f"<slash:comments>{count}</slash:comments>"
    return item(number, f"<wfw:commentRss>{server.url(f'/comments/{number}')}</wfw:commentRss>{stated}")


def comment(name):
    said = "<dc:creator>Bea</dc:creator><description>Hm.</description>"
    return f"<item><guid isPermaLink='false'>{name}</guid>{said}</item>"


async def test_comment_feeds_are_read_with_their_channel(world):
    server = world.server
    server.route("/feed", Reply(body=rss(commented(server, 1), commented(server, 2, 0), namespaces=WFW)))
    server.route("/comments/1", Reply(body=rss(comment("c1"), comment("c2"), namespaces=WFW), headers={"etag": '"c"'}))
    batch = await world.fetch()
    found = by_id(batch)
    assert (found["c1"].thread_root, found["c1"].parent, found["c1"].author.name) == ("id-1", "id-1", "Bea")
    assert found["c1"].mode is ConversationMode.ADDRESSED
    assert server.count("/comments/2") == 0  # none there, says the entry
    assert batch.freshness.problem is None


async def test_comment_feeds_are_asked_conditionally_even_when_the_feed_is_unchanged(world):
    server = world.server
    body = rss(commented(server, 1), namespaces=WFW)
    server.route("/feed", [Reply(body=body, headers={"etag": '"f"'}), Reply(status=304)])
    one = rss(comment("c1"), namespaces=WFW)
    two = rss(comment("c1"), comment("c2"), namespaces=WFW)
    replies = [Reply(body=one, headers={"etag": '"1"'}), Reply(status=304), Reply(body=two, headers={"etag": '"2"'})]
    server.route("/comments/1", replies)
    first = await world.fetch()
    second = await world.fetch(first.cursor)
    third = await world.fetch(second.cursor)
    assert [list(by_id(batch)) for batch in (first, second, third)] == [["id-1", "c1"], [], ["c1", "c2"]]
    assert (second.not_modified, third.not_modified) == (True, True)
    asked = [seen.headers.get("if-none-match") for seen in server.seen if seen.path == "/comments/1"]
    assert asked == [None, '"1"', '"1"']


async def test_a_stated_count_that_stays_saves_the_request(world):
    server = world.server
    feeds = [rss(commented(server, 1, count), namespaces=WFW) for count in (1, 1, 2)]
    server.route("/feed", [Reply(body=body) for body in feeds])
    server.route("/comments/1", Reply(body=rss(comment("c1"), namespaces=WFW)))
    cursor = {}
    visits = []
    for _ in feeds:
        cursor = (await world.fetch(cursor)).cursor
        visits.append(server.count("/comments/1"))
    assert visits == [1, 1, 2]


DENIALS = [Reply(status=404), Reply(status=410), Reply(status=403), Reply(body=b"<html>no</html>")]


@pytest.mark.parametrize("reply", DENIALS)
async def test_a_comment_feed_that_is_denied_is_left_alone(world, reply):
    server = world.server
    server.route("/feed", Reply(body=rss(commented(server, 1), namespaces=WFW)))
    server.route("/comments/1", reply)
    first = await world.fetch()
    second = await world.fetch(first.cursor)
    assert list(by_id(second)) == ["id-1"]
    assert server.count("/comments/1") == 1


async def test_a_failing_comment_feed_fails_nothing_else_and_is_told(world):
    server = world.server
    server.route("/feed", Reply(body=rss(commented(server, 1), commented(server, 2), namespaces=WFW)))
    server.route("/comments/1", [Reply(status=500), Reply(body=rss(comment("c1"), namespaces=WFW))])
    server.route("/comments/2", Reply(body=rss(comment("c2"), namespaces=WFW)))
    first = await world.fetch()
    second = await world.fetch(first.cursor)
    assert list(by_id(first)) == ["id-1", "id-2", "c2"]
    assert (first.freshness.problem.code, first.freshness.problem.values) == ("comments_not_read", {"feeds": 1})
    assert "c1" in by_id(second)
    assert second.freshness.problem is None


async def test_many_comment_feeds_take_turns(world):
    server = world.server
    entries = [commented(server, number) for number in range(20)]
    server.route("/feed", Reply(body=rss(*entries, namespaces=WFW)))
    for number in range(20):
        server.route(f"/comments/{number}", Reply(body=rss(comment(f"c{number}"), namespaces=WFW)))
    cursor = (await world.fetch()).cursor
    assert sum(server.count(f"/comments/{number}") for number in range(20)) == FEEDS_PER_VISIT
    for _ in range(2):
        cursor = (await world.fetch(cursor)).cursor
    assert all(server.count(f"/comments/{number}") >= 1 for number in range(20))


async def test_replies_links_of_atom_entries_are_comment_feeds(world):
    server = world.server
    link = f"<link rel='replies' type='application/atom+xml' href='{server.url('/replies')}' thr:count='1'/>"
    server.route("/feed", Reply(body=atom(entry("post", link))))
    server.route("/replies", Reply(body=f"<feed {THR}>{entry('c1')}</feed>".encode()))
    assert by_id(await world.fetch())["c1"].thread_root == "post"


async def test_comment_feeds_on_private_hosts_need_the_channel_permission(world):
    body = rss(item(1, "<wfw:commentRss>http://169.254.169.254/latest</wfw:commentRss>"), namespaces=WFW)
    world.server.route("/feed", Reply(body=body))
    batch = await world.fetch()
    assert list(by_id(batch)) == ["id-1"]
    assert batch.freshness.problem.values == {"feeds": 1}
