"""What a channel kind must offer: reading for all, publishing and moderating where its capabilities say so.

Every method is a coroutine that raises `NetworkProblem` or `CredentialsProblem` for what the network does. Connectors
keep no state between calls: cursors are theirs to read but ours to store.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from workstation.domain.channels import Capabilities, ChannelKind, Freshness, Moderation

if TYPE_CHECKING:
    from workstation.domain.drafts import Content, MediaRef
    from workstation.domain.identifiers import AccountId
    from workstation.domain.messages import Incoming

Cursor = Mapping[str, str]
"""Where a channel was read up to: the connector's own words, stored with the messages in one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """What a connector needs to speak for a channel; `secret` asks the vault and is never kept.

    `allow_private` permits private and loopback hosts for this channel only; it was granted by a person.
    """

    account: AccountId
    address: str
    settings: Mapping[str, str]
    secret: Callable[[str], Awaitable[str | None]]
    allow_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovered:
    """What connecting found: server and account (they make the account id), what it can do, what to store.

    `secrets` go to the vault at once. A website's address may lead to several feeds; then `choices` names
    (title, url) and the first one is taken.
    """

    server: str
    native_account: str
    title: str
    address: str
    account_name: str
    capabilities: Capabilities
    settings: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one fetch brought. `more` asks for another call at once with the new cursor.

    `moved_to` is a permanent redirect (301, 308) to store; `gone` is 410; `freshness` says how far it is complete.
    """

    items: tuple[Incoming, ...] = ()
    cursor: Cursor = field(default_factory=dict)
    more: bool = False
    not_modified: bool = False
    next_poll_seconds: float | None = None
    moved_to: str = ""
    gone: bool = False
    title: str = ""
    freshness: Freshness = field(default_factory=Freshness)


class Connector(Protocol):
    """A channel kind that can be read."""

    kind: ChannelKind

    async def discover(self, values: Mapping[str, str], *, allow_private: bool) -> Discovered:
        """Connect once with what the person gave and report who we are there; nothing is written anywhere."""
        ...

    async def fetch_since(self, connection: Connection, cursor: Cursor) -> Batch:
        """Return what is new since `cursor` (empty on the first call)."""
        ...


@dataclass(frozen=True, slots=True)
class WireRequest:
    """One request exactly as it will be sent; its bytes are stored before the first byte leaves.

    `step` names it (`create`, `reveal`, `media:<sha256>`); headers never hold credentials.
    """

    step: str
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the platform issued in answer to one request: ids for later steps, and the final id and link."""

    server_ids: Mapping[str, str]
    native_id: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Live:
    """What stands on the platform now.

    `normal` compares with `normal_form`; `exact` is false when only a rendering was readable. A container of class B
    that is not shown yet comes with `visible` false and the ids that its next request needs.
    """

    native_id: str
    url: str
    normal: str
    text: str
    exact: bool = True
    visible: bool = True
    server_ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TargetState:
    """The message we answer, read again just before sending; not `exists` means gone or no longer public."""

    exists: bool
    version_hash: str = ""
    text: str = ""


class Publisher(Protocol):
    """A connector whose capabilities say that it publishes.

    Publishing is a sequence of requests. `next_request` is pure and deterministic: the same payload, the same ids from
    the server and the same key give the same bytes; None means that everything was sent.
    """

    def next_request(self, content: Content, server_ids: Mapping[str, str], key: str) -> WireRequest | None:
        """Return the next request of the plan, from the approved content, the ids issued so far and our key."""
        ...

    async def send(
        self, connection: Connection, request: WireRequest, media: Callable[[MediaRef], Awaitable[bytes]]
    ) -> Receipt:
        """Send one stored request.

        Raises:
            NetworkProblem: with `sent` true when the body may have left, then the outcome is unknown.
            RuleViolation: the platform refused with an error of its API; its reasons are shown.
        """
        ...

    async def find(
        self, connection: Connection, content: Content, server_ids: Mapping[str, str], key: str, since: datetime
    ) -> Live | None:
        """Look for our own message; class B finds its container by our key, D searches own messages since `since`."""
        ...

    async def read_back(self, connection: Connection, native_id: str, content: Content) -> Live | None:
        """Read the live message, or None when it is not there."""
        ...

    async def read_target(self, connection: Connection, content: Content) -> TargetState:
        """Read the message that is answered again."""
        ...

    def normal_form(self, content: Content) -> str:
        """Return the approved content in the form that a read-back is compared in."""
        ...


class Moderator(Protocol):
    """A connector whose capabilities list moderation."""

    async def moderate(self, connection: Connection, native_id: str, action: Moderation) -> None:
        """Approve somebody's message or mark it as spam."""
        ...


class ConnectorRegistry(Protocol):
    """Finds the connector of a kind; third parties add kinds through the entry-point group `atalaya.connectors`."""

    def kinds(self) -> tuple[ChannelKind, ...]:
        """Return every kind that can be added here."""
        ...

    def connector(self, kind: str) -> Connector:
        """Return the connector of `kind`; raises NotFound."""
        ...

    def publisher(self, kind: str) -> Publisher:
        """Return it as a publisher; raises RuleViolation when it does not publish."""
        ...

    def moderator(self, kind: str) -> Moderator:
        """Return it as a moderator; raises RuleViolation when it does not moderate."""
        ...

    async def close(self) -> None:
        """Close connections and worker processes."""
        ...
