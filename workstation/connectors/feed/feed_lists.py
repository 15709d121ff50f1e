"""Lists of feeds for the services: OPML in and out."""

from collections.abc import Sequence

from workstation.connector_kit.html_text import web_link
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.net_addresses import may_connect, parse_address
from workstation.connector_kit.web_address import read_web_address
from workstation.connectors.feed.discovery import typed_address
from workstation.connectors.feed.opml import read_opml, write_opml
from workstation.domain.channels import Capabilities, ConversationMode
from workstation.domain.errors import NetworkProblem
from workstation.ports.connector import Discovered
from workstation.ports.feed_lists import FeedList, ListedFeed


class OpmlLists:
    """Reads lists in a worker process: they come from outside like any feed."""

    def __init__(self, kit: ConnectorKit) -> None:
        """Use the kit's workers."""
        self._workers = kit.workers

    async def read(self, data: bytes) -> FeedList:
        """Return every feed of a list; see `ports.feed_lists`."""
        return await self._workers.run(read_opml, data)

    def write(self, feeds: Sequence[ListedFeed], title: str) -> bytes:
        """Return the list as OPML 2.0."""
        return write_opml(feeds, title)

    def describe(self, feed: ListedFeed, *, allow_private: bool) -> Discovered:
        """Return the channel that a listed feed becomes, without asking its server; see `ports.feed_lists`."""
        url, user, password = typed_address(feed.url)
        address = read_web_address(url)
        literal = parse_address(address.host)
        if literal is not None and not may_connect(literal, allow_private=allow_private):
            raise NetworkProblem("host_not_public", host=address.host, address=str(literal))
        site = web_link(feed.site)
        return Discovered(
            server=address.authority,
            native_account=address.target,
            title=feed.title or address.host,
            address=str(address),
            account_name=address.host,
            capabilities=Capabilities(mode=ConversationMode.HEARD),
            settings={name: value for name, value in (("site", site), ("user", user)) if value},
            secrets={"password": password} if password else {},
        )
