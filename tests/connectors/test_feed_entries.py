"""Which entry is which, and JSON Feed's odd values."""

import json
from datetime import UTC, datetime

import pytest

from tests.connectors.feed_world import atom, entry, rss
from workstation.connectors.feed.feed_document import decode_document
from workstation.connectors.feed.payloads import read_feed
from workstation.domain.errors import NetworkProblem
from workstation.domain.messages import Attachment

LATEST = datetime(2027, 1, 1, tzinfo=UTC)
URL = "https://blog.example/feed"


def read(body, **headers):
    return decode_document(read_feed(body, headers, URL, LATEST))


def identities(*items):
    return [message.native_id for message in read(rss(*items)).messages]


def test_an_entry_is_its_id_else_its_link_else_its_content():
    found = identities(
        "<item><guid isPermaLink='false'>g</guid><link>https://blog.example/1</link></item>",
        "<item><link>https://blog.example/2</link></item>",
        "<item><title>Only a title</title></item>",
        "<item><guid>https://blog.example/perma</guid></item>",
    )
    assert found[:2] == ["g", "https://blog.example/2"]
    assert found[2].startswith("hash:")
    assert found[3] == "https://blog.example/perma"


def test_a_content_hash_is_stable_and_distinguishes():
    one = identities("<item><title>A</title></item>", "<item><title>B</title></item>")
    assert one == identities("<item><title>A</title></item>", "<item><title>B</title></item>")
    assert len(set(one)) == 2


def test_one_id_on_different_entries_of_rss_loses_none():
    same = "<item><guid isPermaLink='false'>same</guid><title>{}</title>{}</item>"
    by_link = identities(*(same.format("T", f"<link>https://blog.example/{n}</link>") for n in range(3)))
    by_title = identities(*(same.format(f"T{n}", "") for n in range(3)))
    assert by_link == [f"https://blog.example/{n}" for n in range(3)]
    assert len(set(by_title)) == 3


def test_a_repeated_entry_counts_once():
    assert identities(*["<item><guid isPermaLink='false'>g</guid><title>T</title></item>"] * 3) == ["g"]


def test_of_several_versions_in_an_atom_feed_the_latest_counts():
    old = entry("one", updated="2026-11-01T10:00:00Z", title="old")
    new = entry("one", updated="2026-11-02T10:00:00Z", title="new")
    for body in (atom(old, new), atom(new, old)):
        messages = read(body).messages
        assert [message.subject for message in messages] == ["new"]


def test_an_endless_id_is_hashed():
    found = identities(f"<item><guid isPermaLink='false'>{'x' * 5000}</guid></item>")
    assert found[0].startswith("hash:")


def test_authors_categories_attachments_and_times():
    body = atom(
        "<entry><id>e</id><title type='html'>A &amp;amp; B</title><published>2026-11-01T08:00:00+02:00</published>"
        "<updated>2026-11-02T08:00:00Z</updated><author><name>Ann</name><email>ann@blog.example</email>"
        "<uri>https://ann.example/</uri></author><category term='t' label='Label'/><category term='t2'/>"
        "<link rel='enclosure' href='/a.mp3' type='audio/mpeg' length='123' title='Talk'/>"
        "<content type='html' xml:lang='ca'>&lt;p&gt;Hola&lt;/p&gt;</content></entry>"
    )
    message = read(body).messages[0]
    assert message.subject == "A & B"
    assert (message.author.native_id, message.author.name, message.author.url) == (
        "ann@blog.example",
        "Ann",
        "https://ann.example/",
    )
    assert message.labels == ("Label", "t2")
    assert message.attachments == (Attachment("https://blog.example/a.mp3", "audio/mpeg", "Talk", 123),)
    assert message.sent_at == datetime(2026, 11, 1, 6, 0, tzinfo=UTC)
    assert message.edited_at == datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
    assert (message.text, message.html) == ("Hola", "<p>Hola</p>")


def test_the_own_base_of_an_entry_wins():
    body = atom(
        "<entry xml:base='https://other.example/x/'><id>e</id><link href='p'/>"
        "<content type='html'>&lt;a href='y'&gt;z&lt;/a&gt;</content></entry>"
    )
    message = read(body).messages[0]
    assert message.url == "https://other.example/x/p"
    assert 'href="https://other.example/x/y"' in message.html


@pytest.mark.parametrize("location", ["javascript:alert(1)", "file:///etc/", ""])
def test_an_unsafe_content_location_is_no_base(location):
    body = rss("<item><link>/p</link></item>")
    assert read(body, **{"content-location": location}).messages[0].url == "https://blog.example/p"


def json_feed(*items, **root):
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": items, **root}).encode()


def test_json_feed_in_full():
    item = {
        "id": 7,
        "url": "/seven",
        "title": "AT&T <b>",
        "content_html": "<p>Hello <script>x</script></p>",
        "content_text": "ignored",
        "date_published": "2026-11-01T08:00:00+02:00",
        "date_modified": "2026-11-01T09:00:00Z",
        "authors": [{"name": "Ann", "url": "https://ann.example/"}],
        "tags": ["a", "b", "a", 3],
        "language": "en",
        "attachments": [{"url": "/x.mp3", "mime_type": "audio/mpeg", "title": "X", "size_in_bytes": 9}],
    }
    document = read(json_feed(item, home_page_url="https://blog.example/home"))
    message = document.messages[0]
    assert (document.format, document.title, document.link) == ("json1.1", "J", "https://blog.example/home")
    assert (message.native_id, message.url, message.subject) == ("7", "https://blog.example/seven", "AT&T <b>")
    assert (message.text, message.html) == ("Hello", "<p>Hello </p>")
    assert message.sent_at == datetime(2026, 11, 1, 6, 0, tzinfo=UTC)
    assert message.edited_at == datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
    assert (message.author.name, message.labels, message.language) == ("Ann", ("a", "b"), "en")
    assert message.attachments == (Attachment("https://blog.example/x.mp3", "audio/mpeg", "X", 9),)


@pytest.mark.parametrize("odd", [None, True, [], {}, 1.5, "", "x" * 3000, [None], {"name": None}, [[{}]]])
def test_json_feed_with_odd_values_everywhere(odd):
    names = ["id", "url", "title", "content_html", "content_text", "summary", "date_published", "authors", "author"]
    names += ["tags", "attachments", "language", "date_modified", "external_url"]
    whole = dict.fromkeys(names, odd)
    items = [whole, odd, {"attachments": [odd, {"url": odd, "size_in_bytes": odd}], "authors": [odd]}]
    document = read(json_feed(*items, title=odd, home_page_url=odd, authors=odd, author=odd, language=odd))
    expected = 2 + isinstance(odd, dict)
    assert len(document.messages) <= expected
    assert document.messages


def test_deep_json_ends():
    body = b'{"version":"https://jsonfeed.org/version/1","items":[' + b"[" * 200_000 + b"]}"
    with pytest.raises(NetworkProblem):
        read(body)
