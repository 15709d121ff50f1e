"""Lists of feeds: real ones, broken ones, out and in again."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.connectors.feed_world import FeedWorld
from tests.fakes.web_server import WebServer
from workstation.connectors.feed.feed_lists import OpmlLists
from workstation.connectors.feed.opml import read_opml, write_opml
from workstation.domain.errors import NetworkProblem
from workstation.ports.feed_lists import ListedFeed

SHARED = {
    "awesome-tech-rss/feeds.opml": 141,
    "engineering-blogs/engineering_blogs.opml": 420,
    "netnewswire/Subs.opml": 207,
    "plenary/countries/with_category/India.opml": 36,
    "plenary/recommended/with_category/Programming.opml": 50,
}


def opml(body):
    return f"<opml version='2.0'><head/><body>{body}</body></opml>".encode()


@pytest.mark.parametrize("name", SHARED)
def test_every_feed_of_a_shared_list_is_recovered(shared_data, name):
    data = (shared_data / "opml" / name).read_bytes()
    listed = read_opml(data)
    named = {
        unescape(re.sub(r"&(?!amp;)", "&amp;", url.decode())).strip() for url in re.findall(rb'xmlUrl="([^"]*)"', data)
    }
    assert {feed.url for feed in listed.feeds} == named
    assert (len(listed.feeds), listed.unread) == (SHARED[name], ())
    again = read_opml(write_opml(listed.feeds, "Out"))
    assert sorted(again.feeds, key=lambda feed: feed.url) == sorted(listed.feeds, key=lambda feed: feed.url)


def test_folders_and_websites():
    listed = read_opml(
        opml(
            "<outline text='A'><outline text='B'><outline text='One' xmlUrl='http://e.example/1' htmlUrl='http://e.example/'/>"
            "</outline><outline text='Two' xmlUrl='http://e.example/2'/></outline>"
            "<outline text='C'><outline text='again' xmlUrl='http://e.example/1'/></outline>"
            "<outline text='' title='Three' xmlUrl='http://e.example/3'/>"
        )
    )
    assert listed.feeds == (
        ListedFeed(url="http://e.example/1", title="One", site="http://e.example/", folders=("A/B", "C")),
        ListedFeed(url="http://e.example/2", title="Two", folders=("A",)),
        ListedFeed(url="http://e.example/3", title="Three"),
    )


@pytest.mark.parametrize(
    ("broken", "urls"),
    [
        (
            "<outline text='a' xmlUrl='http://e.example/?x=1&section=2&copy=3'/>",
            ["http://e.example/?x=1&section=2&copy=3"],
        ),
        ("<outline text='A & B' xmlUrl='http://e.example/1'/></outline></outline>", ["http://e.example/1"]),
        ("<outline text='&eacute;&bogus;' xmlUrl='http://e.example/1'/>", ["http://e.example/1"]),
        (
            '<outline text="a" description="<a href="http://x/">y</a>" xmlUrl="http://e.example/1" />',
            ["http://e.example/1"],
        ),
        (
            "<outline text='open' xmlUrl='http://e.example/1'><outline xmlUrl='http://e.example/2'/>",
            ["http://e.example/1", "http://e.example/2"],
        ),
        (
            "<!-- <outline xmlUrl='http://e.example/no'/> --><outline xmlUrl='http://e.example/1'/>",
            ["http://e.example/1"],
        ),
        ("<OUTLINE TEXT='a' XMLURL='http://e.example/1'/>", ["http://e.example/1"]),
    ],
)
def test_damage_is_mended(broken, urls):
    listed = read_opml(opml(broken))
    assert [feed.url for feed in listed.feeds] == urls
    assert listed.unread == ()


def test_a_line_that_cannot_be_read_is_named():
    data = b"\n".join(
        [
            b"<opml>",
            b"<body>",
            b"<outline text='a' xmlUrl='http://e.example/1'/>",
            b"<outline text='b' xmlUrl=",
            b"<outline text='c' xmlUrl='http://e.example/3'/>",
            b"</body></opml>",
        ]
    )
    listed = read_opml(data)
    assert [feed.url for feed in listed.feeds] == ["http://e.example/1", "http://e.example/3"]
    assert [(line, reason.code) for line, reason in listed.unread] == [("4", "opml_line_unreadable")]


def test_other_lists_and_bare_websites_are_named():
    listed = read_opml(
        opml(
            "<outline type='include' text='l' url='http://e.example/l.opml'/><outline text='w' htmlUrl='http://e.example/w'/>"
        )
    )
    assert [(where, reason.code) for where, reason in listed.unread] == [
        ("http://e.example/l.opml", "opml_list_not_followed"),
        ("http://e.example/w", "opml_no_feed_address"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_encodings(encoding):
    text = f"<?xml version='1.0' encoding='{encoding}'?><opml><body><outline text='Año' xmlUrl='http://e.example/ñ'/></body></opml>"
    assert read_opml(text.encode(encoding)).feeds[0].title == "Año"


@pytest.mark.parametrize("data", [b"", b"hello", b"<rss/>", b"\x00\x01", b"{}"])
def test_what_is_no_list_is_refused(data):
    with pytest.raises(NetworkProblem) as caught:
        read_opml(data)
    assert caught.value.code == "opml_not_a_list"


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12).filter(
    lambda name: not set(name) & set("/") and name.strip() == name
)
FEEDS = st.lists(
    st.builds(
        ListedFeed,
        url=st.integers(0, 10**6).map(lambda number: f"https://e.example/{number}?a=1&section=2"),
        title=NAMES,
        site=st.sampled_from(["", "https://e.example/"]),
        folders=st.lists(st.lists(NAMES, min_size=1, max_size=3).map("/".join), max_size=3, unique=True).map(tuple),
    ),
    max_size=8,
    unique_by=lambda feed: feed.url,
)


@given(FEEDS)
def test_what_is_written_is_read_again(feeds):
    again = read_opml(write_opml(feeds, "T & <t>"))
    assert again.unread == ()
    assert {feed.url: (feed.title, feed.site, set(feed.folders)) for feed in again.feeds} == {
        feed.url: (feed.title, feed.site, set(feed.folders)) for feed in feeds
    }


@given(st.text(alphabet="<>\"'= /outline xmlUrl&;\n-!", max_size=200))
def test_no_damage_raises_and_nothing_is_lost_silently(noise):
    data = opml(f"<outline text='first' xmlUrl='http://e.example/first'/>{noise}")
    listed = read_opml(data)
    if "<!--" not in noise:
        assert "http://e.example/first" in {feed.url for feed in listed.feeds}


async def test_a_listed_feed_is_described_without_asking_its_server():
    async with WebServer() as server:
        world = FeedWorld(server)
        lists = OpmlLists(world.kit)
        listed = await lists.read(opml("<outline text='T' xmlUrl='https://u:p@e.example/f' htmlUrl='javascript:x'/>"))
        found = lists.describe(listed.feeds[0], allow_private=False)
        assert (found.title, found.address, found.settings) == ("T", "https://e.example/f", {"user": "u"})
        assert found.secrets == {"password": "p"}
        for url in ("http://10.0.0.1/f", "http://127.1/f", "file:///x", "http://e.example:22/"):
            with pytest.raises(NetworkProblem):
                lists.describe(ListedFeed(url=url), allow_private=False)
        assert lists.describe(ListedFeed(url="http://10.0.0.1/f"), allow_private=True).title == "10.0.0.1"
        assert server.seen == []
        await world.http.close()
