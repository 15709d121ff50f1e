"""The short way for plain RSS says exactly what feedparser says, or nothing."""

from datetime import UTC, datetime
from html import escape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.connectors.expect_comments import read_vector
from workstation.connectors.feed import xml_feed
from workstation.connectors.feed.plain_rss import read_plain_rss
from workstation.connectors.feed.xml_feed import read_xml_feed

LATEST = datetime(2027, 1, 1, tzinfo=UTC)
URL = "https://blog.example/feed"
NAMESPACES = (
    "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
    " xmlns:atom='http://www.w3.org/2005/Atom' xmlns:wfw='http://wellformedweb.org/CommentAPI/'"
    " xmlns:slash='http://purl.org/rss/1.0/modules/slash/' xmlns:media='http://search.yahoo.com/mrss/'"
    " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
)


def both_ways(body: bytes, headers: dict[str, str], monkeypatch):
    """Return the document of the short way (None if it declines) and of feedparser."""
    plain = read_plain_rss(body, headers)
    with monkeypatch.context() as patch:
        patch.setattr(xml_feed, "read_plain_rss", lambda *_: None)
        slow = read_xml_feed(body, headers, URL, LATEST)
        if plain is None:
            return None, slow
        patch.setattr(xml_feed, "read_plain_rss", lambda *_: plain)
        return read_xml_feed(body, headers, URL, LATEST), slow


def test_all_shared_feeds_read_the_same(shared_data, monkeypatch, capsys):
    files = sorted(path for path in (shared_data / "feeds").rglob("*") if path.is_file() and path.suffix != ".json")
    taken = []
    for path in files:
        vector = read_vector(path.name, path.read_bytes())
        short, slow = both_ways(vector.body, vector.headers, monkeypatch)
        if short is not None:
            taken.append(path.name)
            assert short == slow, path
    assert len(taken) >= 20
    with capsys.disabled():
        print(f"\nplain RSS: {len(taken)} of {len(files)} shared feeds went the short way, all alike")


TEXTS = st.sampled_from(
    [
        "",
        "Plain",
        "AT&T",
        "a < b",
        "Use <div> well",
        "<p>One <b>two</b></p>",
        "&amp;lt; &#8217; &nbsp;",
        "don\u00e2\u0080\u0099t",
        "Año 日本 \U0001f600",
        "  spaces \n and lines ",
        "C1: \u0092",
        "<script>alert(1)</script>",
        "</b> &copy; x",
    ]
) | st.text(st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="\x00"), max_size=12).map(
    lambda text: "".join(c for c in text if c in "\t\n" or c >= " ").replace("\ufffe", "").replace("\uffff", "")
)
LINKS = st.sampled_from(
    [
        "https://blog.example/1",
        "http://blog.example:8080/a?b=1&c=2#d",
        "https://blog.example/a?b=1&amp;c=2;d",
        "/relative",
        "",
        "http:///slashes",
        "javascript:alert(1)",
        "https://blog.example/ä",
        "https://blog.example/a b",
    ]
)
DATES = st.sampled_from(
    [
        "Fri, 20 Nov 2026 10:00:00 GMT",
        "2 Nov 2026 10:00:00 +0130",
        "Fri, 20 Nov 2026 10:00:00 -0800",
        "31 Feb 2026 10:00:00 GMT",
        "2026-11-20T10:00:00Z",
        "2026-11-20T10:00:00.123+05:30",
        "Fri, 20 Nov 26 10:00:00 EST",
        "yesterday",
        "",
    ]
)
AUTHORS = st.sampled_from(
    ["Ann", "ann@blog.example.org (Ann B)", "ann@blog.example", "Ann <ann@blog.example.org>", "", "(x)"]
)


@st.composite
def element(draw):
    name, values = draw(
        st.sampled_from(
            [
                ("title", TEXTS),
                ("description", TEXTS),
                ("content:encoded", TEXTS),
                ("link", LINKS),
                ("guid", LINKS),
                ("guid isPermaLink='false'", TEXTS),
                ("guid isPermaLink='FALSE'", LINKS),
                ("pubDate", DATES),
                ("atom:updated", DATES),
                ("dc:date", DATES),
                ("author", AUTHORS),
                ("dc:creator", AUTHORS),
                ("managingEditor", AUTHORS),
                ("category", TEXTS),
                ("category domain='d'", TEXTS),
                ("comments", LINKS),
                ("wfw:commentRss", LINKS),
                ("slash:comments", st.sampled_from(["3", "x", ""])),
                ("language", st.sampled_from(["en", "pt_BR", ""])),
                ("ttl", st.sampled_from(["60", "x"])),
                ("sy:updatePeriod", st.sampled_from(["daily", "x"])),
                ("itunes:author", AUTHORS),
                ("media:title", TEXTS),
                ("title xml:lang='ca'", TEXTS),
                ("description type='text'", TEXTS),
                ("unknown", TEXTS),
            ]
        )
    )
    text = draw(values)
    form = draw(st.sampled_from(["escaped", "cdata", "comment"]))
    if form == "cdata" and "]]>" not in text:
        inside = f"<![CDATA[{text}]]>"
    else:
        inside = escape(text) + ("<!-- x -->tail" if form == "comment" else "")
    return f"<{name}>{inside}</{name.split()[0]}>"


EMPTY = st.sampled_from(
    [
        "<enclosure url='https://blog.example/a.mp3' length='12' type='Audio/MPEG'/>",
        "<enclosure url='/rel.mp3'/>",
        "<media:thumbnail url='https://blog.example/t.png'/>",
        "<media:content url='https://blog.example/t.png' type='image/png' medium='image'/>",
        "<atom:link rel='self' href='https://blog.example/feed' type='application/rss+xml'/>",
        "<atom:link href='https://blog.example/other'/>",
        "<source url='https://other.example/'>Other</source>",
        "<image><url>https://blog.example/i.png</url><title>T</title><link>https://blog.example/i</link></image>",
        "<skipHours><hour>3</hour></skipHours>",
        "text between",
    ]
)
PARTS = st.lists(element() | EMPTY, max_size=5).map("".join)
HEADERS = st.sampled_from([{}, {"content-type": "application/rss+xml; charset=utf-8"}, {"content-type": "text/xml"}])


@st.composite
def documents(draw):
    items = draw(st.lists(PARTS.map(lambda parts: f"<item>{parts}</item>"), max_size=4))
    head, tail = draw(PARTS), draw(PARTS)
    start = draw(st.sampled_from(["", "<?xml version='1.0'?>", "<?xml version='1.0' encoding='utf-8'?>\n"]))
    return f"{start}<rss version='2.0' {NAMESPACES}><channel>{head}{''.join(items)}{tail}</channel></rss>".encode()


GOOD_LINKS = st.sampled_from(
    [
        "https://blog.example/1",
        "http://BLOG.example:8080/a?b=1&c=2#d",
        "https://blog.example/~x/(y)/[z]?q=%20'!*$,",
        "https://blog.example//double//slash",
        "http://[::1]/x",
        "https://blog.example",
        "https://blog.example/?p=1#",
    ]
)
GOOD_DATES = st.builds(
    "{}{} {} {} {:02d}:{:02d}:{:02d} {}".format,
    st.sampled_from(["", "Fri, ", "Mon, "]),
    st.integers(1, 31),
    st.sampled_from(["Jan", "Feb", "Nov", "Dec"]),
    st.sampled_from([1970, 1999, 2000, 2024, 2026]),
    st.integers(0, 24),
    st.integers(0, 59),
    st.integers(0, 60),
    st.sampled_from(["GMT", "UTC", "+0000", "-0800", "+0530", "+1400"]),
)
ISO_DATES = st.sampled_from(["2026-11-20T10:00:00Z", "2026-11-20T10:00:00.999999+05:30", "2024-02-29T23:59:59-12:00"])
NAMES = st.sampled_from(["Ann", "Ann B", "ann@blog.example.org (Ann B)", "Año", "a.b+c@x-y.co (Z)", "Ann & Bea"])
QUIET_TEXTS = TEXTS.filter(lambda text: "\u0092" not in text)
ONCE = {
    "title": QUIET_TEXTS,
    "link": GOOD_LINKS,
    "guid": GOOD_LINKS,
    "guid isPermaLink='false'": QUIET_TEXTS,
    "description": QUIET_TEXTS,
    "content:encoded": QUIET_TEXTS,
    "pubDate": GOOD_DATES,
    "atom:updated": ISO_DATES,
    "author": NAMES,
    "dc:creator": NAMES,
    "comments": LINKS,
    "wfw:commentRss": GOOD_LINKS,
    "slash:comments": st.sampled_from(["3", "x", "", " 7 "]),
}
HEAD_ONCE = {
    "title": QUIET_TEXTS,
    "link": GOOD_LINKS,
    "description": QUIET_TEXTS,
    "language": st.sampled_from(["en", "pt_BR", ""]),
    "ttl": st.sampled_from(["60", "x", " 5 "]),
    "generator": QUIET_TEXTS,
    "lastBuildDate": GOOD_DATES,
    "managingEditor": NAMES,
    "sy:updatePeriod": st.sampled_from(["daily", " hourly ", "x"]),
    "sy:updateFrequency": st.sampled_from(["2", "x"]),
}


@st.composite
def parts_once(draw, choices, more):
    names = draw(st.lists(st.sampled_from(sorted(choices)), unique_by=lambda name: name.split()[0], max_size=8))
    names = [name for name in names if not (name == "author" and "dc:creator" in names)]
    parts = []
    for name in names:
        text = draw(choices[name])
        packed = f"<![CDATA[{text}]]>" if draw(st.booleans()) and "]]>" not in text else escape(text)
        parts.append(f"<{name}>{packed}</{name.split()[0]}>")
    parts += draw(st.lists(more, max_size=2))
    return "".join(draw(st.permutations(parts)))


CATEGORIES = QUIET_TEXTS.map(lambda text: f"<category domain='d'>{escape(text)}</category>")
IN_ITEM = EMPTY.filter(lambda part: part.startswith(("<enclosure url='https", "<media"))) | CATEGORIES
IN_HEAD = EMPTY.filter(lambda part: part.startswith(("<image", "<skip", "<atom:link rel", "text")))


@st.composite
def plain_documents(draw):
    items = draw(st.lists(parts_once(ONCE, IN_ITEM).map(lambda parts: f"<item>{parts}</item>"), max_size=3))
    head = draw(parts_once(HEAD_ONCE, IN_HEAD))
    return f"<rss version='2.0' {NAMESPACES}><channel>{head}{''.join(items)}</channel></rss>".encode()


MANY = settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@MANY
@given(documents(), HEADERS)
def test_wild_feeds_read_the_same(monkeypatch, body, headers):
    short, slow = both_ways(body, headers, monkeypatch)
    assert short is None or short == slow


def test_plain_feeds_read_the_same_and_most_go_the_short_way(monkeypatch, capsys):
    seen = {"all": 0, "short": 0}

    @MANY
    @given(plain_documents(), HEADERS)
    def compare(body, headers):
        short, slow = both_ways(body, headers, monkeypatch)
        seen["all"] += 1
        if short is not None:
            seen["short"] += 1
            assert short == slow

    compare()
    with capsys.disabled():
        print(f"\nplain RSS: {seen['short']} of {seen['all']} made-up feeds went the short way, all alike")
    assert seen["short"] * 4 > seen["all"]


PLAIN = (
    "<?xml version='1.0' encoding='UTF-8'?>"
    f"<rss version='2.0' {NAMESPACES}><channel><title>Blog</title><link>https://blog.example/</link>"
    "<atom:link rel='self' href='https://blog.example/feed'/><description>About</description><language>en</language>"
    "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>"
    "<image><url>https://blog.example/i.png</url><title>I</title><link>https://blog.example/i</link></image>"
    "<item><title>AT&amp;T &#8217;s</title><link>https://blog.example/1</link><comments>https://blog.example/1#c</comments>"
    "<dc:creator><![CDATA[Ann]]></dc:creator><pubDate>Fri, 20 Nov 2026 10:00:00 +0000</pubDate>"
    "<category><![CDATA[News]]></category><category>More</category><guid isPermaLink='false'>https://blog.example/?p=1</guid>"
    "<description><![CDATA[Short &#8230;]]></description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>"
    "<wfw:commentRss>https://blog.example/1/feed/</wfw:commentRss><slash:comments>2</slash:comments>"
    "<media:thumbnail url='https://blog.example/t.png'/></item></channel></rss>"
)


def test_what_weblogs_write_goes_the_short_way(monkeypatch):
    short, slow = both_ways(PLAIN.encode(), {"content-type": "application/rss+xml; charset=UTF-8"}, monkeypatch)
    assert short == slow
    message = short.messages[0]
    assert (message.subject, message.text, message.author.name) == ("AT&T \u2019s", "Long", "Ann")
    assert (message.labels, short.comment_feeds[0].count, short.hints.minutes) == (("News", "More"), 2, 60.0)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<?xml version='1.0' encoding='UTF-8'?>", "<?xml version='1.0' encoding='iso-8859-1'?>"),
        ("<?xml version='1.0' encoding='UTF-8'?>", "<!DOCTYPE rss [<!ENTITY x 'y'>]>"),
        ("<rss version='2.0'", "<rss version='0.92'"),
        ("<rss version='2.0'", "<rss version='2.0' xmlns='http://backend.userland.com/rss2'"),
        ("<rss version='2.0'", "<rss version='2.0' xmlns:r='http://purl.org/rss/1.0/'"),
        ("<item>", "<item xml:base='https://other.example/'>"),
        ("<title>AT", "<title type='html'>AT"),
        ("AT&amp;T", "&lt;b&gt;AT&lt;/b&gt;"),
        ("https://blog.example/1<", "/1<"),
        ("</item>", "<title>Second</title></item>"),
        ("</item>", "<new>x</new></item>"),
        ("</item>", "</itm>"),
        ("Ann]]>", "Ann <b@blog.example.org>]]>"),
        ("Fri, 20", "Someday, 20"),
        ("<![CDATA[<p>Long", "\x92<![CDATA[<p>Long"),
    ],
)
def test_everything_else_is_left_to_feedparser(old, new):
    assert old in PLAIN
    assert read_plain_rss(PLAIN.encode(), {}) is not None
    assert read_plain_rss(PLAIN.replace(old, new, 1).encode("utf-8"), {}) is None
