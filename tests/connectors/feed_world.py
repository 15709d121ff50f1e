"""A feed connector over loopback with a clock of its own, and small feeds to serve."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.fakes.web_server import WebServer
from tests.plugins.shared_data import RESOURCES
from workstation.connector_kit.http_session import HttpSession
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.proxies import NoProxies
from workstation.connector_kit.worker_pool import InlineWorkers
from workstation.connectors.feed.connector import FeedConnector
from workstation.domain.identifiers import AccountId
from workstation.ports.connector import Connection

START = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
RSS = {"content-type": "application/rss+xml; charset=utf-8"}


@dataclass
class Clock:
    present: datetime = START

    def now(self):
        return self.present

    def on(self, **delta):
        self.present += timedelta(**delta)


async def nowhere(host, port):
    """No test asks for an address outside this machine."""
    raise OSError(f"{host} is out of bounds")


@dataclass
class FeedWorld:
    """Everything a test of the feed connector needs."""

    server: WebServer
    clock: Clock = field(default_factory=Clock)
    secrets: dict[str, str] = field(default_factory=dict)

    def __post_init__(self):
        self.http = HttpSession(proxies=NoProxies(), resolver=nowhere)
        self.kit = ConnectorKit(
            http=self.http, workers=InlineWorkers(), clock=self.clock, folder=Path("unused"), resources=RESOURCES
        )
        self.connector = FeedConnector(self.kit)

    def connection(self, path="/feed", settings=None, allow_private=True):
        async def secret(name):
            return self.secrets.get(name)

        return Connection(
            account=AccountId("f" * 64),
            address=self.server.url(path),
            settings=settings or {},
            secret=secret,
            allow_private=allow_private,
        )

    async def fetch(self, cursor=None, path="/feed", **options):
        return await self.connector.fetch_since(self.connection(path, **options), cursor or {})


def item(number, extra="", title=None):
    return (
        f"<item><title>{title or f'Entry {number}'}</title><guid isPermaLink='false'>id-{number}</guid>"
        f"<link>https://blog.example/{number}</link><description>Text {number}</description>{extra}</item>"
    )


def rss(*items, head="", namespaces=""):
    return (
        "<?xml version='1.0' encoding='utf-8'?>"
        f"<rss version='2.0' {namespaces}><channel><title>Blog</title><link>https://blog.example/</link>{head}"
        f"{''.join(items)}</channel></rss>"
    ).encode()


WFW = (
    "xmlns:wfw='http://wellformedweb.org/CommentAPI/' xmlns:slash='http://purl.org/rss/1.0/modules/slash/'"
    " xmlns:dc='http://purl.org/dc/elements/1.1/'"
)
THR = "xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'"


def atom(*entries, head=""):
    return f"<feed {THR}><title>Blog</title><id>blog</id>{head}{''.join(entries)}</feed>".encode()


def entry(name, extra="", updated="2026-11-01T10:00:00Z", title=None):
    return (
        f"<entry><id>{name}</id><title>{title or name}</title><updated>{updated}</updated>"
        f"<author><name>Ann</name></author><summary>About {name}</summary>{extra}</entry>"
    )
