"""Channels: adding, testing, pausing, removing, and lists of feeds.

Secrets go to the vault before the channel is written, so a channel never exists without what it needs; a channel that
can publish is then signed into the charter, with this device as its publisher, by an admin.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from workstation.domain.channels import Channel, ChannelKind, ChannelState, FieldKind
from workstation.domain.errors import EnvironmentProblem, NetworkProblem, NotFound, Reason, RuleViolation
from workstation.domain.identifiers import AccountId, PersonId, account_id

if TYPE_CHECKING:
    from workstation.ports.connector import Connection, ConnectorRegistry, Discovered
    from workstation.ports.feed_lists import FeedLists, ListedFeed
    from workstation.ports.secrets import Vault
    from workstation.ports.storage import Storage, Tables

FEED: Final = "feed"


class Publishers(Protocol):
    """Signs into the charter which accounts this device publishes for (services.governing)."""

    async def add_publisher(self, account: AccountId) -> object:
        """Sign the charter's next version with this device as publisher of `account`; raises RuleViolation."""
        ...

    async def remove_publisher(self, account: AccountId) -> object:
        """Sign the charter's next version without it; raises RuleViolation."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelCheck:
    """What testing a channel found."""

    id: AccountId
    ok: bool
    detail: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedsImported:
    """What a list of feeds brought; `skipped` names each feed, list or line that did not become a channel, and why."""

    added: tuple[Channel, ...] = ()
    skipped: tuple[tuple[str, Reason], ...] = ()


class Connecting:
    """Adds, tests, changes and removes channels."""

    def __init__(
        self,
        storage: Storage,
        registry: ConnectorRegistry,
        vault: Vault,
        publishers: Publishers,
        feed_lists: FeedLists,
    ) -> None:
        """Keep channels in `storage`, their secrets in `vault`; `publishers` signs the charter."""
        self._storage = storage
        self._registry = registry
        self._vault = vault
        self._publishers = publishers
        self._feed_lists = feed_lists

    def kinds(self) -> tuple[ChannelKind, ...]:
        """Return the channel kinds that can be added (sync)."""
        return self._registry.kinds()

    async def channels(self, person: PersonId | None = None) -> tuple[Channel, ...]:
        """Return every channel, by title; `unread` counts what `person` has not read."""
        return await self._storage.read(lambda tables: tables.channels.all(person))

    async def channel(self, account: AccountId, person: PersonId | None = None) -> Channel:
        """Return one channel; raises NotFound."""
        found = await self._storage.read(lambda tables: tables.channels.get(account, person))
        if found is None:
            raise NotFound("channel_not_found", id=account)
        return found

    async def look(self, kind: str, values: Mapping[str, str], *, allow_private: bool = False) -> Discovered:
        """Connect once and report what is there (for a website: the feeds to choose from); nothing is kept.

        Raises:
            NotFound: `channel_kind`.
            RuleViolation: `value_missing`.
            NetworkProblem, CredentialsProblem: what the network did.
        """
        connector = self._registry.connector(kind)
        for field in connector.kind.fields:
            if field.required and not values.get(field.name, "").strip():
                raise RuleViolation(Reason("value_missing", {"field": field.name}))
        return await connector.discover(values, allow_private=allow_private)

    async def add(
        self,
        kind: str,
        values: Mapping[str, str],
        *,
        title: str = "",
        allow_private: bool = False,
        person: PersonId | None = None,
    ) -> Channel:
        """Connect a channel: find out who we are there, keep its secrets, write it, sign the charter if it publishes.

        When the charter cannot be signed now (no admin, key locked) the channel is kept for reading;
        `allow_publishing` signs later.

        Raises:
            RuleViolation: `value_missing`, `channel_already_connected`.
            NetworkProblem, CredentialsProblem: what the network did.
            VaultProblem: the vault is not open.
        """
        found = await self.look(kind, values, allow_private=allow_private)
        channel = new_channel(kind, found, title=title, allow_private=allow_private)
        await self._refuse_known(channel)
        await self._keep_secrets(channel.id, found.secrets)
        await self._storage.transact(lambda tables: tables.channels.add(channel))
        if channel.capabilities.can_publish:
            # Reading needs no signature; who may not sign now still gets the channel.
            with suppress(RuleViolation):
                await self.allow_publishing(channel.id)
        return await self.channel(channel.id, person)

    async def allow_publishing(self, account: AccountId) -> None:
        """Sign the charter's next version with this device as the channel's publisher.

        Raises:
            RuleViolation: nobody here may sign, or the key is locked.
        """
        await self._publishers.add_publisher(account)

    async def test(self, account: AccountId) -> ChannelCheck:
        """Ask the channel's server for news, keep nothing, and say how it went."""
        channel = await self.channel(account)
        visit = await self._storage.read(lambda tables: tables.channels.visit(account))
        connector = self._registry.connector(channel.kind)
        try:
            batch = await connector.fetch_since(_connection(channel, self._secret), visit.cursor)
        except EnvironmentProblem as problem:
            return ChannelCheck(id=account, ok=False, detail=Reason(problem.code, problem.values))
        if batch.gone:
            return ChannelCheck(id=account, ok=False, detail=Reason("gone_for_good", {"address": channel.address}))
        return ChannelCheck(id=account, ok=True, detail=Reason("channel_answers", {"items": len(batch.items)}))

    async def pause(self, account: AccountId) -> None:
        """Stop asking the channel's server until `resume`."""
        await self._set_state(account, ChannelState.PAUSED)

    async def resume(self, account: AccountId) -> None:
        """Ask the channel's server again."""
        await self._set_state(account, ChannelState.OK)

    async def rename(self, account: AccountId, title: str) -> None:
        """Give the channel another title."""
        if not title.strip():
            raise RuleViolation(Reason("value_missing", {"field": "title"}))
        await self.channel(account)
        await self._storage.transact(lambda tables: tables.channels.rename(account, title.strip()))

    async def remove(self, account: AccountId) -> None:
        """Take the channel out of every list and forget its secrets; its messages stay readable.

        Raises:
            RuleViolation: it is in the charter and nobody here may sign it out.
        """
        channel = await self.channel(account)
        if channel.may_publish:
            await self._publishers.remove_publisher(account)
        await self._storage.transact(lambda tables: tables.channels.remove(account))
        for name in self._secret_names(channel.kind):
            await asyncio.to_thread(self._vault.delete, _secret_name(account, name))

    async def reconnect(self, account: AccountId, values: Mapping[str, str]) -> Channel:
        """Connect again with new values (a changed password, say); what is not given stays as it is.

        Raises:
            RuleViolation: `other_account`: the values lead to another account than this channel's.
            NetworkProblem, CredentialsProblem: what the network did.
        """
        channel = await self.channel(account)
        allow_private = channel.allow_private
        known = {"url": channel.address, **channel.settings}
        for name in self._secret_names(channel.kind):
            known[name] = await self._secret(account, name) or ""
        found = await self.look(channel.kind, known | dict(values), allow_private=allow_private)
        fresh = new_channel(channel.kind, found, title=channel.title, allow_private=allow_private)
        if fresh.id != account:
            raise RuleViolation(Reason("other_account", {"found": found.account_name, "server": found.server}))
        await self._keep_secrets(account, found.secrets)

        def write(tables: Tables) -> None:
            tables.channels.set_settings(account, fresh.settings, fresh.capabilities)
            tables.channels.set_state(account, ChannelState.OK)

        await self._storage.transact(write)
        return await self.channel(account)

    async def connection(self, account: AccountId) -> Connection:
        """Return what a connector needs to speak for the channel; secrets are asked of the vault when used."""
        return _connection(await self.channel(account), self._secret)

    async def import_feeds(
        self, opml: bytes, *, allow_private: bool = False, on_progress: Callable[[int, int], None] | None = None
    ) -> FeedsImported:
        """Add every feed of a list, its folders as labels, without asking the servers: collecting does that.

        Args:
            opml: the list's bytes.
            allow_private: whether these channels may speak to private hosts.
            on_progress: told (done, total) after each feed.

        Raises:
            NetworkProblem: `opml_not_a_list` or what the reader's process reports.
        """
        listed = await self._feed_lists.read(opml)
        channels: list[Channel] = []
        skipped = list(listed.unread)
        for done, feed in enumerate(listed.feeds, start=1):
            try:
                channels.append(await self._listed_channel(feed, allow_private=allow_private))
            except NetworkProblem as problem:
                skipped.append((feed.url, Reason(problem.code, problem.values)))
            if on_progress is not None:
                on_progress(done, len(listed.feeds))
        added = await self._storage.transact(lambda tables: _add_unknown(tables, channels))
        skipped += [
            (channel.address, Reason("channel_already_connected", {"title": channel.title}))
            for channel in channels
            if channel not in added
        ]
        return FeedsImported(added=added, skipped=tuple(skipped))

    async def export_feeds(self) -> bytes:
        """Return every feed channel as OPML, labels as folders."""
        from workstation.ports.feed_lists import ListedFeed

        feeds = [channel for channel in await self.channels() if channel.kind == FEED]
        listed = [
            ListedFeed(
                url=channel.address,
                title=channel.title,
                site=channel.settings.get("site", ""),
                folders=channel.labels,
            )
            for channel in feeds
        ]
        return await asyncio.to_thread(self._feed_lists.write, listed, "Atalaya")

    async def _listed_channel(self, feed: ListedFeed, *, allow_private: bool) -> Channel:
        found = self._feed_lists.describe(feed, allow_private=allow_private)
        channel = new_channel(FEED, found, title=feed.title, allow_private=allow_private)
        await self._keep_secrets(channel.id, found.secrets)
        return replace(channel, labels=feed.folders)

    async def _refuse_known(self, channel: Channel) -> None:
        known = await self._storage.read(lambda tables: tables.channels.get(channel.id))
        if known is not None:
            raise RuleViolation(Reason("channel_already_connected", {"title": known.title}))

    async def _set_state(self, account: AccountId, state: ChannelState) -> None:
        await self.channel(account)
        await self._storage.transact(lambda tables: tables.channels.set_state(account, state))

    async def _keep_secrets(self, account: AccountId, secrets: Mapping[str, str]) -> None:
        for name, secret in secrets.items():
            await asyncio.to_thread(self._vault.put, _secret_name(account, name), secret.encode("utf-8"))

    async def _secret(self, account: AccountId, name: str) -> str | None:
        secret = await asyncio.to_thread(self._vault.get, _secret_name(account, name))
        return None if secret is None else secret.decode("utf-8")

    def _secret_names(self, kind: str) -> tuple[str, ...]:
        fields = self._registry.connector(kind).kind.fields
        return tuple(field.name for field in fields if field.kind is FieldKind.SECRET)


def _secret_name(account: AccountId, name: str) -> str:
    return f"channel/{account}/{name}"


def _add_unknown(tables: Tables, channels: Sequence[Channel]) -> tuple[Channel, ...]:
    """Add the channels that are not there yet; of two with the same id the first counts."""
    added: list[Channel] = []
    for channel in channels:
        if tables.channels.get(channel.id) is None:
            tables.channels.add(channel)
            added.append(channel)
    return tuple(added)


def new_channel(kind: str, found: Discovered, *, title: str, allow_private: bool) -> Channel:
    """Return the channel that a discovery becomes."""
    return Channel(
        id=account_id(kind, found.server, found.native_account),
        kind=kind,
        title=title.strip() or found.title,
        server=found.server,
        address=found.address,
        account_name=found.account_name,
        native_account=found.native_account,
        state=ChannelState.OK,
        capabilities=found.capabilities,
        settings=found.settings,
        allow_private=allow_private,
    )


def _connection(channel: Channel, secret: Callable[[AccountId, str], Awaitable[str | None]]) -> Connection:
    from workstation.ports.connector import Connection

    return Connection(
        account=channel.id,
        address=channel.address,
        settings=channel.settings,
        secret=partial(secret, channel.id),
        allow_private=channel.allow_private,
    )
