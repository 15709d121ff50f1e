"""Every shared feed and every shared XSS vector through the real path: server, connector, worker process, payload."""

import io
import json
import time
from datetime import UTC, datetime
from html import escape

import feedparser
import pytest

from tests.connectors.active_content import faults
from tests.connectors.expect_comments import judge, read_vector
from tests.fakes.web_server import Reply, WebServer
from tests.plugins.shared_data import RESOURCES
from workstation.connector_kit.http_session import HttpSession
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.proxies import NoProxies
from workstation.connector_kit.worker_pool import WorkerPool
from workstation.connectors.feed.connector import FeedConnector
from workstation.connectors.feed.feed_reader import Access, FeedReader
from workstation.domain.identifiers import AccountId
from workstation.domain.messages import IncomingMessage
from workstation.ports.connector import Connection

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
# Comparisons in which our facts differ from feedparser's on purpose.
DELIBERATE = {
    "encoding/bozo_linenoise.xml": "control characters (here U+009D) never reach a screen",
    "wellformed/atom10/entry_category_term_non_ascii.xml": "a category's label is for people, its term for machines",
    "wellformed/atom10/entry_content_and_summary.xml": "one body for each message: the full content, not the summary",
    "wellformed/atom10/entry_content_base64.xml": "application/octet-stream is no text, whatever it decodes to",
    "wellformed/rss/item_description_and_summary.xml": "one body for each message",
    "wellformed/rss/item_summary_and_description.xml": "one body for each message",
    "wellformed/sanitize/entry_content_crazy.xml": "read as HTML5 does: what lies in an unclosed script is not shown",
    "wellformed/sanitize/item_content_encoded_crazy.xml": "as above",
    "wellformed/sanitize/entry_content_iframe.xml": "an iframe's content is for browsers without iframes",
}
ONE_ID_ONE_ENTRY = {"wellformed/node_precedence/atom10_id.xml"}
ENTRIES = {
    "reader/empty.atom": 1,
    "reader/full.atom": 5,
    "reader/full.json": 2,
    "reader/full.rss": 5,
    "reader/10.json": 0,
    "real/bio.rdf": 30,
    "real/macworld.rss": 30,
    "real/pxlnv.json": 20,
    "real/aktuality.rss": 30,
    "threading/ext/thr/example1.xml": 2,
}
HARMLESS = ["AT&T", "a < b", "Use <div> well", "1 <2 and 3> 2", "x & y &amp; z"]


class Clock:
    def now(self):
        return NOW


async def nowhere(host, port):
    """No address that a sample names is ever asked for."""
    raise OSError(f"{host} is out of bounds")


@pytest.fixture(scope="module")
def workers():
    pool = WorkerPool()
    pool.start()
    yield pool
    pool._stop()


@pytest.fixture
async def kit(workers, tmp_path):
    http = HttpSession(proxies=NoProxies(), resolver=nowhere)
    yield ConnectorKit(http=http, workers=workers, clock=Clock(), folder=tmp_path, resources=RESOURCES)
    await http.close()


@pytest.fixture
async def server():
    async with WebServer() as running:
        yield running


async def no_secret(name):
    return None


def connection(url):
    return Connection(account=AccountId("a" * 64), address=url, settings={}, secret=no_secret, allow_private=True)


def files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.campaign
@pytest.mark.threat("A22")
@pytest.mark.threat("A24")
async def test_every_shared_feed_is_read_and_nothing_in_it_acts(shared_data, kit, server, capsys):
    root = shared_data / "feeds"
    judged = aside = messages = 0
    differing = set()
    started = time.perf_counter()
    for path in files(root):
        name = path.relative_to(root).as_posix()
        vector = read_vector(name.removeprefix("feedparser/"), path.read_bytes())
        vector.expectation = vector.expectation.replace("127.0.0.1:8097", f"127.0.0.1:{server.port}")
        server.route("/feed", Reply(body=vector.body, headers=vector.headers))
        connector = FeedConnector(kit)
        batch = await connector.fetch_since(connection(server.url("/feed")), {})
        again = await connector.fetch_since(connection(server.url("/feed")), batch.cursor)
        items = [item for item in batch.items if isinstance(item, IncomingMessage)]
        hashes = [(item.native_id, item.version_hash) for item in items]
        assert hashes == [(item.native_id, item.version_hash) for item in again.items], name
        assert len({item.native_id for item in items}) == len(items), name
        assert [fault for item in items for fault in faults(item)] == [], name
        if name in ENTRIES:
            assert len(items) == ENTRIES[name], name
        messages += len(items)
        if name.startswith("feedparser/"):
            reader = FeedReader(kit)
            document = await reader.read(await reader.ask(server.url("/feed"), Access(allow_private=True)))
            verdict = judge(vector, document)
            if vector.name not in ONE_ID_ONE_ENTRY and not name.endswith(".json"):
                reference = feedparser.parse(io.BytesIO(vector.body), response_headers=vector.headers)
                assert len(items) == len(reference.entries), name
            judged += verdict.judged
            aside += verdict.aside
            if verdict.failed:
                assert vector.name in DELIBERATE, (vector.name, verdict.failed)
                differing.add(vector.name)
    assert differing == set(DELIBERATE)
    seconds = time.perf_counter() - started
    with capsys.disabled():
        print(
            f"\nshared feeds: {len(files(root))} files, {messages} messages, {judged} stated facts compared,"
            f" {len(differing)} files differ on purpose, {aside} statements left aside, {seconds:.1f} s"
        )


def vectors_of(shared_data):
    found = []
    for name in ("xss_h5sc.json", "xss_payloadbox.json"):
        data = json.loads((shared_data / "html" / name).read_text(encoding="utf-8"))
        items = data if isinstance(data, list) else data["vectors"]
        found += [(f"{name}:{item['id']}", item["html"]) for item in items]
    return found


def cdata(text):
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def xml_escape(text):
    kept = "".join(c for c in text if c in "\t\n\r" or c >= " ")
    return escape(kept)


def rss_with(text):
    """Return an RSS feed with `text` in every field: escaped once, twice, and in CDATA."""
    items = []
    for number, form in enumerate((xml_escape(text), xml_escape(xml_escape(text)), cdata(xml_escape(text)))):
        items.append(
            f"<item><title>{form}</title><link>{form}</link><guid isPermaLink='false'>g{number}{form}</guid>"
            f"<author>{form}</author><dc:creator>{form}</dc:creator><category>{form}</category>"
            f"<comments>{form}</comments><wfw:commentRss>{form}</wfw:commentRss><description>{form}</description>"
            f"<content:encoded>{form}</content:encoded><source url='{form}'>{form}</source>"
            f"<enclosure url='{form}' length='{form}' type='{form}'/><pubDate>{form}</pubDate></item>"
            f"<item><guid isPermaLink='false'>d{number}{form}</guid><description>{form}</description></item>"
        )
    return (
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
        " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:wfw='http://wellformedweb.org/CommentAPI/'>"
        f"<channel><title>{xml_escape(text)}</title><link>{xml_escape(text)}</link>{''.join(items)}</channel></rss>"
    ).encode()


def atom_with(text):
    """Return an Atom feed with `text` in every field, once as text and once as HTML."""
    form = xml_escape(text)
    entries = "".join(
        f"<entry><id>{kind}{form}</id><title type='{kind}'>{form}</title><link href='{form}' title='{form}'/>"
        f"<link rel='enclosure' href='http://e.example/x' type='{form}' title='{form}'/>"
        f"<link rel='enclosure' href='{form}'/><link rel='replies' type='application/atom+xml' href='{form}'/>"
        f"<author><name>{form}</name><email>{form}</email><uri>{form}</uri></author>"
        f"<category term='{form}' label='{form}'/><summary type='{kind}'>{form}</summary>"
        f"<content type='{kind}'>{form}</content></entry>"
        f"<entry><id>s{kind}{form}</id><summary type='{kind}'>{form}</summary></entry>"
        for kind in ("text", "html")
    )
    return (
        f"<feed xmlns='http://www.w3.org/2005/Atom'><title type='html'>{form}</title>"
        f"<link href='{form}'/><id>f</id>{entries}</feed>"
    ).encode()


def json_with(text):
    """Return a JSON Feed with `text` in every field."""
    author = {"name": text, "url": text}
    attachment = {"url": text, "mime_type": text, "title": text, "size_in_bytes": text}
    common = {"url": text, "title": text, "authors": [author], "tags": [text], "language": text, "date_published": text}
    items = [
        {"id": "h" + text, "content_html": text, "attachments": [attachment], **common},
        {
            "id": "t" + text,
            "content_text": text,
            "attachments": [{**attachment, "url": "http://e.example/x"}],
            **common,
        },
        {"id": "s" + text, "summary": text, "external_url": text},
    ]
    root = {"version": "https://jsonfeed.org/version/1.1", "title": text, "home_page_url": text, "items": items}
    return json.dumps(root).encode()


FORMATS = {"rss": rss_with, "atom": atom_with, "json": json_with}
FEWEST = {"rss": 6, "atom": 4, "json": 3}


@pytest.mark.campaign
@pytest.mark.threat("A24")
async def test_every_shared_vector_in_every_field_stays_harmless(shared_data, kit, server, capsys):
    vectors = vectors_of(shared_data)
    assert len(vectors) == 60
    fields = 0
    for name, vector in vectors:
        for kind, make in FORMATS.items():
            server.route("/feed", Reply(body=make(vector)))
            batch = await FeedConnector(kit).fetch_since(connection(server.url("/feed")), {})
            assert len(batch.items) >= FEWEST[kind], (name, kind)
            for item in batch.items:
                fields += 12 + len(item.attachments) * 3 + len(item.labels)
                assert faults(item) == [], (name, kind, item)
    with capsys.disabled():
        print(f"\nXSS vectors: {len(vectors)} in {len(FORMATS)} formats, {fields} message fields, 0 active")


@pytest.mark.parametrize("text", HARMLESS)
async def test_harmless_text_arrives_undamaged_in_every_format(kit, server, text):
    form = xml_escape(text)
    item = (
        f"<item><guid>g</guid><title>{form}</title><description>{form}</description><category>{form}</category></item>"
    )
    rss = f"<rss version='2.0'><channel><title>{form}</title>{item}</channel></rss>".encode()
    entry = f"<entry><id>g</id><title>{form}</title><summary>{form}</summary><category term='{form}'/></entry>"
    atom = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>{form}</title>{entry}</feed>".encode()
    posts = [{"id": "g", "title": text, "content_text": text, "tags": [text]}]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": text, "items": posts}
    plain = "&amp;" not in text
    for kind, body in (("rss", rss), ("atom", atom), ("json", json.dumps(feed).encode())):
        server.route("/feed", Reply(body=body))
        batch = await FeedConnector(kit).fetch_since(connection(server.url("/feed")), {})
        message = batch.items[0]
        assert message.labels == (text,), kind
        if kind == "rss" and not plain:
            # RSS does not say what is markup; an entity is a sign of it.
            assert message.text == message.subject == "x & y & z"
            continue
        assert (message.subject, message.text, message.html) == (text, text, ""), kind
        assert batch.title == text
