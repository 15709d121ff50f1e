"""The WordPress channel (see the room's docstring)."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.domain.channels import ChannelKind, ConnectionField, FieldKind, Moderation
from workstation.domain.drafts import Action, Content, MediaRef
from workstation.ports.connector import Batch, Connection, Cursor, Discovered, Live, Receipt, TargetState, WireRequest

if TYPE_CHECKING:
    from workstation.connector_kit.kit import ConnectorKit
    from workstation.connectors.wordpress.api import SiteApi
    from workstation.connectors.wordpress.finding import Finder

KIND = ChannelKind(
    name="wordpress",
    fields=(
        ConnectionField(name="url", kind=FieldKind.URL),
        ConnectionField(name="user"),
        ConnectionField(name="password", kind=FieldKind.SECRET),
    ),
    publishes=True,
)


class WordPressConnector:
    """Reads, answers, moderates and publishes on WordPress sites. What it needs is imported on first use."""

    kind = KIND

    def __init__(self, kit: "ConnectorKit") -> None:
        """Keep the kit: network, workers, time."""
        self._kit = kit

    async def discover(self, values: Mapping[str, str], *, allow_private: bool) -> Discovered:
        """Find the site and check who we are there; nothing is written."""
        from workstation.connectors.wordpress.discovery import Discovery

        discovery = Discovery(http=self._kit.http, clock=self._kit.clock, allow_private=allow_private)
        return await discovery.connect(values)

    async def fetch_since(self, connection: Connection, cursor: Cursor) -> Batch:
        """Return new and changed comments, the posts they belong to, and changed posts."""
        from workstation.connectors.wordpress.reading import Reader

        reader = Reader(await self._api(connection), self._kit.workers, _context(connection))
        return await reader.fetch(cursor, self._kit.clock.now())

    def next_request(self, content: Content, server_ids: Mapping[str, str], key: str) -> WireRequest | None:
        """Return the next request of a post or a reply."""
        from workstation.connectors.wordpress import publishing

        return publishing.next_request(content, server_ids, key)

    def normal_form(self, content: Content) -> str:
        """Return what `content.raw` is compared with."""
        from workstation.connectors.wordpress import publishing

        return publishing.normal_form(content)

    async def send(
        self, connection: Connection, request: WireRequest, media: Callable[[MediaRef], Awaitable[bytes]]
    ) -> Receipt:
        """Send one request; a draft or upload that stands there under our slug is used, not made again."""
        from workstation.connectors.wordpress.sending import Sender

        return await Sender(await self._api(connection), _context(connection)).send(request, media)

    async def find(
        self, connection: Connection, content: Content, server_ids: Mapping[str, str], key: str, since: datetime
    ) -> Live | None:
        """Look for our post by its slug, or for our comment by key or words."""
        finder = await self._finder(connection)
        if content.action is Action.POST:
            return await finder.post(content, server_ids, key)
        return await finder.reply(content, key, since)

    async def read_back(self, connection: Connection, native_id: str, content: Content) -> Live | None:
        """Read our message as it is stored."""
        return await (await self._finder(connection)).read_back(native_id, content)

    async def read_target(self, connection: Connection, content: Content) -> TargetState:
        """Read the answered comment or post again."""
        return await (await self._finder(connection)).target(content)

    async def moderate(self, connection: Connection, native_id: str, action: Moderation) -> None:
        """Approve a comment or mark it as spam."""
        from workstation.connectors.wordpress.moderation import moderate

        await moderate(await self._api(connection), native_id, action)

    async def _api(self, connection: Connection) -> "SiteApi":
        from workstation.connectors.wordpress.api import SiteApi

        return await SiteApi.of(connection, self._kit.http, self._kit.clock)

    async def _finder(self, connection: Connection) -> "Finder":
        from workstation.connectors.wordpress.finding import Finder

        user_id = connection.settings.get("user_id", "")
        return Finder(await self._api(connection), self._kit.workers, _context(connection), user_id)


def _context(connection: Connection) -> str:
    return "edit" if connection.settings.get("reads") == "edit" else "view"


def build(kit: "ConnectorKit") -> WordPressConnector:
    """Return the connector for a workspace's kit."""
    return WordPressConnector(kit)
