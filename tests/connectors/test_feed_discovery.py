"""From what a person typed to a feed."""

import pytest

from tests.connectors.feed_world import FeedWorld, item, rss
from tests.fakes.web_server import Reply, WebServer
from workstation.connector_kit.http_session import basic_auth
from workstation.connectors.feed.discovery import typed_address
from workstation.connectors.feed.feed_links import find_feed_links, is_comment_feed
from workstation.domain.errors import CredentialsProblem, NetworkProblem, RuleViolation

HTML = {"content-type": "text/html; charset=utf-8"}


@pytest.fixture
async def world():
    async with WebServer() as server:
        made = FeedWorld(server)
        yield made
        await made.http.close()


async def find(world, url, **values):
    return await world.connector.discover({"url": url, **values}, allow_private=True)


def page(*links):
    return Reply(body=f"<html><head>{''.join(links)}</head><body>hello</body></html>".encode(), headers=HTML)


def alternate(href, title="", kind="application/rss+xml"):
    return f"<link rel='alternate' type='{kind}' title='{title}' href='{href}'>"


async def test_the_address_of_a_feed_is_taken_as_it_is(world):
    world.server.route("/feed?x=1", Reply(body=rss(item(1))))
    found = await find(world, world.server.url("/feed?x=1"))
    assert (found.title, found.address, found.settings) == (
        "Blog",
        world.server.url("/feed?x=1"),
        {"site": "https://blog.example/"},
    )
    assert (found.server, found.native_account) == (f"127.0.0.1:{world.server.port}", "/feed?x=1")
    assert found.choices == ()
    assert not found.capabilities.can_publish


async def test_a_website_names_its_feeds(world):
    links = [
        alternate("/comments/feed/", "Comments"),
        alternate("/feed/", "Blog &amp; more"),
        alternate("/de/", "Deutsch"),
    ]
    world.server.route("/", page(*links))
    for path in ("/feed/", "/comments/feed/", "/de/"):
        world.server.route(path, Reply(body=rss(item(1))))
    found = await find(world, world.server.url())
    url = world.server.url
    assert found.address == url("/feed/")
    assert found.choices == (
        ("Blog & more", url("/feed/")),
        ("Deutsch", url("/de/")),
        ("Comments", url("/comments/feed/")),
    )


async def test_a_dead_link_does_not_hide_the_next(world):
    world.server.route(
        "/", page(alternate("/dead", "Dead"), alternate("/alive.json", "Alive", "application/feed+json"))
    )
    world.server.route(
        "/alive.json", Reply(body=b'{"version":"https://jsonfeed.org/version/1","title":"J","items":[]}')
    )
    found = await find(world, world.server.url())
    assert (found.title, found.address) == ("J", world.server.url("/alive.json"))


@pytest.mark.parametrize("path", ["/feed/", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json"])
async def test_the_usual_places_are_tried(world, path):
    world.server.route("/blog/", page())
    world.server.route(path, Reply(body=rss(item(1))))
    assert (await find(world, world.server.url("/blog/"))).address == world.server.url(path)


async def test_a_page_without_a_feed_says_so(world):
    world.server.route("/", page())
    with pytest.raises(NetworkProblem) as caught:
        await find(world, world.server.url())
    assert caught.value.code == "no_feed_found"


async def test_a_moved_feed_is_stored_at_its_new_address(world):
    world.server.route("/old", Reply(status=301, headers={"location": "/new"}))
    world.server.route("/new", Reply(body=rss(item(1))))
    assert (await find(world, world.server.url("/old"))).address == world.server.url("/new")


async def test_credentials_in_the_address_become_secrets(world):
    def answer(request):
        wanted = basic_auth("ann", "a@b")["authorization"]
        return Reply(body=rss(item(1))) if request.headers.get("authorization") == wanted else Reply(status=401)

    world.server.route("/feed", answer)
    found = await find(world, world.server.url("/feed").replace("://", "://ann:a%40b@"))
    assert (found.settings["user"], found.secrets) == ("ann", {"password": "a@b"})
    assert "ann" not in found.address
    again = await find(world, world.server.url("/feed"), user="ann", password="a@b")
    assert again.secrets == {"password": "a@b"}
    with pytest.raises(CredentialsProblem):
        await find(world, world.server.url("/feed"))


async def test_a_feed_that_is_gone_cannot_be_added(world):
    world.server.route("/feed", Reply(status=410))
    with pytest.raises(NetworkProblem) as caught:
        await find(world, world.server.url("/feed"))
    assert caught.value.code == "gone_for_good"


async def test_a_bare_name_is_tried_encrypted_first_then_plain(world):
    world.server.route("/", Reply(body=rss(item(1))))
    found = await find(world, f"127.0.0.1:{world.server.port}")
    assert found.address == world.server.url("/")


@pytest.mark.parametrize("url", ["", "  "])
async def test_an_empty_form_is_refused(world, url):
    with pytest.raises(RuleViolation) as caught:
        await find(world, url)
    assert caught.value.code == "value_missing"


@pytest.mark.threat("A26")
async def test_a_website_cannot_lead_inside(world):
    world.server.route("/", page(alternate("http://169.254.169.254/latest", "x"), alternate("file:///etc/passwd", "y")))
    with pytest.raises(NetworkProblem) as caught:
        await find(world, world.server.url())
    assert caught.value.code == "no_feed_found"
    with pytest.raises(NetworkProblem) as caught:
        await world.connector.discover({"url": world.server.url()}, allow_private=False)
    assert caught.value.code == "host_not_public"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("example.org", ("https://example.org", "", "")),
        (" feed://example.org/rss ", ("https://example.org/rss", "", "")),
        ("feed:http://example.org/rss", ("http://example.org/rss", "", "")),
        ("https://u:p%3A@example.org/x", ("https://example.org/x", "u", "p:")),
    ],
)
def test_what_people_type(typed, address):
    assert typed_address(typed) == address


def test_what_cannot_be_an_address_is_refused():
    with pytest.raises(NetworkProblem):
        typed_address("http://[broken")


@pytest.mark.parametrize(
    ("html", "links"),
    [
        (
            b"<base href='https://cdn.example/b/'><link rel=alternate type=application/rss+xml href=x>",
            ["https://cdn.example/b/x"],
        ),
        (
            b"<LINK REL='Alternate Stylesheet' TYPE='APPLICATION/ATOM+XML; charset=x' HREF='/a'>",
            ["https://e.example/a"],
        ),
        (b"<a href='/rss'>RSS</a><a href='/about'>x</a>", ["https://e.example/rss"]),
        (b"<a href='/rss'>RSS</a><link rel=alternate type=text/xml href=/real>", ["https://e.example/real"]),
        (b"<link rel=alternate type=application/rss+xml href='javascript:alert(1)'>", []),
        (b"<link rel=alternate type=text/html href='/de'>", []),
        (b"<![if !IE]><!-- x --><link rel=alternate type=application/rss+xml href=/x>", ["https://e.example/x"]),
        (b"\xff\xfe\x00", []),
    ],
)
def test_links_on_pages(html, links):
    assert [address for _, address in find_feed_links(html, "text/html; charset=none", "https://e.example/")] == links


def test_comment_feeds_are_recognised():
    assert is_comment_feed("https://e.example/comments/feed/")
    assert is_comment_feed("https://e.example/?feed=comments-rss2")
    assert not is_comment_feed("https://e.example/feed/")
