"""The feed connector: finds a feed, and reads what is new in it and in the comment feeds of its entries."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from workstation.connector_kit.http_answer import HttpAnswer
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.web_address import read_web_address
from workstation.connectors.feed.comment_reader import CommentsRead, read_comments
from workstation.connectors.feed.discovery import FeedFinder, typed_address
from workstation.connectors.feed.feed_cursor import FeedCursor, stored_cursor, validators_of
from workstation.connectors.feed.feed_document import FeedDocument, PollingHints
from workstation.connectors.feed.feed_reader import GONE, NOT_MODIFIED, Access, FeedReader
from workstation.connectors.feed.payloads import MARKED
from workstation.connectors.feed.poll_schedule import next_poll_seconds
from workstation.domain.channels import (
    Capabilities,
    ChannelKind,
    ConnectionField,
    ConversationMode,
    FieldKind,
    Freshness,
    Gap,
)
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.messages import Incoming, Retraction
from workstation.ports.connector import Batch, Connection, Cursor, Discovered

KIND: Final = ChannelKind(
    name="feed",
    fields=(
        ConnectionField(name="url", kind=FieldKind.URL),
        ConnectionField(name="user", required=False),
        ConnectionField(name="password", kind=FieldKind.SECRET, required=False),
    ),
    publishes=False,
)
TURNOVER_SIZE: Final = 5
"""Below this many entries a feed that shows only new ones is no sign that something was missed."""

_PART_OF_FEED: Final = 226


def build(kit: ConnectorKit) -> "FeedConnector":
    """Return the connector; the factory named by the entry point."""
    return FeedConnector(kit)


class FeedConnector:
    """Reads feeds. A channel's `address` is the feed's; `settings` may hold `site` (the website) and `user`."""

    kind = KIND

    def __init__(self, kit: ConnectorKit) -> None:
        """Use the kit's network, workers and clock."""
        self._kit = kit
        self._reader = FeedReader(kit)
        self._finder = FeedFinder(kit)

    async def discover(self, values: Mapping[str, str], *, allow_private: bool) -> Discovered:
        """Find the feed behind `values["url"]`, which may be a feed, a website, or a bare name.

        Raises:
            NetworkProblem: what the network did, or `no_feed_found`.
            CredentialsProblem: the address wants a user and password.
            RuleViolation: `value_missing`.
        """
        if not values.get("url", "").strip():
            raise RuleViolation(Reason("value_missing", {"field": "url"}))
        url, user, password = typed_address(values["url"])
        access = Access(
            allow_private=allow_private,
            user=values.get("user", "") or user,
            password=values.get("password", "") or password,
        )
        found = await self._finder.find(url, access, scheme_given="://" in values["url"])
        address = read_web_address(found.url)
        return Discovered(
            server=address.authority,
            native_account=address.target,
            title=found.document.title or address.host,
            address=str(address),
            account_name=address.host,
            capabilities=Capabilities(mode=ConversationMode.HEARD),
            settings={name: value for name, value in (("site", found.document.link), ("user", access.user)) if value},
            secrets={"password": access.password} if access.password else {},
            choices=found.choices,
        )

    async def fetch_since(self, connection: Connection, cursor: Cursor) -> Batch:
        """Read the feed if it changed, and the comment feeds that may have news.

        Raises:
            NetworkProblem, CredentialsProblem: the feed itself could not be read (comment feeds never fail a channel).
        """
        state = stored_cursor(cursor)
        access = await self._access(connection)
        answer = await self._reader.ask(connection.address, access, state.validators)
        if answer.status == GONE:
            return Batch(gone=True, cursor=cursor)
        document = None if answer.status == NOT_MODIFIED else await self._reader.read(answer)
        named = document.comment_feeds if document else ()
        comments = await read_comments(self._reader, access, state.comments, named)
        return self._batch(answer, document, comments, state)

    async def _access(self, connection: Connection) -> Access:
        user = connection.settings.get("user", "")
        password = await connection.secret("password") if user else None
        return Access(allow_private=connection.allow_private, user=user, password=password or "")

    def _batch(
        self, answer: HttpAnswer, document: FeedDocument | None, comments: CommentsRead, state: FeedCursor
    ) -> Batch:
        now = self._kit.clock.now()
        hints = document.hints if document else PollingHints()
        return Batch(
            items=_items(document, comments),
            cursor=_cursor(answer, document, comments, state, now).stored(),
            not_modified=document is None,
            next_poll_seconds=next_poll_seconds(hints, answer.headers, now),
            moved_to=answer.moved_to,
            title=document.title if document else "",
            freshness=Freshness(
                complete_until=now,
                last_attempt=now,
                gaps=_gaps(answer, document, state, now),
                problem=Reason("comments_not_read", {"feeds": comments.failed}) if comments.failed else None,
            ),
        )


def _items(document: FeedDocument | None, comments: CommentsRead) -> tuple[Incoming, ...]:
    if document is None:
        return comments.messages
    gone = (Retraction(native_id) for native_id in document.retracted)
    return (*document.messages, *comments.messages, *gone)


def _cursor(
    answer: HttpAnswer, document: FeedDocument | None, comments: CommentsRead, state: FeedCursor, now: datetime
) -> FeedCursor:
    state = replace(state, read_at=now, comments=comments.states)
    if document is None:
        return state
    seen = document.marks + (state.seen if answer.status == _PART_OF_FEED else ())
    return replace(state, validators=validators_of(answer.headers), seen=seen[:MARKED] or state.seen)


def _gaps(answer: HttpAnswer, document: FeedDocument | None, state: FeedCursor, now: datetime) -> tuple[Gap, ...]:
    """Return the stretch in which entries may have passed through the feed unseen."""
    if document is None or state.read_at is None or answer.status == _PART_OF_FEED:
        return ()
    if len(document.messages) < TURNOVER_SIZE or not state.turned_over(document.marks):
        return ()
    return (Gap(since=state.read_at, until=now, reason="feed_turned_over"),)
