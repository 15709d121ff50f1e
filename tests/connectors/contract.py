"""The contract suite of every connector: what services rely on, whatever the platform.

Subclass `ConnectorContract` in a test module (`class TestFeedContract(ConnectorContract)`) and give it a `world`
fixture that fulfils `ConnectorWorld`. `check_*` functions judge single results and may be used anywhere.
"""

import asyncio
import inspect
import pickle
from collections.abc import Mapping
from datetime import UTC, timedelta
from typing import Protocol

import pytest

from tests.connectors.active_content import faults
from workstation.domain.channels import ChannelKind, ConversationMode, FieldKind
from workstation.domain.errors import AtalayaError, CredentialsProblem, NetworkProblem
from workstation.domain.identifiers import account_id
from workstation.domain.messages import IncomingMessage, MessageKind, Retraction
from workstation.ports.connector import Batch, Connection, Connector, Discovered


class ConnectorWorld(Protocol):
    """A connector with its simulated platform. The platform starts with at least two messages."""

    connector: Connector
    values: Mapping[str, str]
    """What a person types to connect."""

    def connection(self) -> Connection: ...

    async def add_message(self) -> None:
        """Somebody writes something new on the platform."""

    async def edit_message(self) -> None:
        """Somebody edits an existing message; the platform shows the new content."""

    async def go_offline(self) -> None:
        """The platform drops every connection from now on."""

    async def come_back(self) -> None:
        """The platform answers again."""

    async def revoke(self) -> None:
        """The platform refuses the credentials from now on (for platforms without any: do nothing)."""

    needs_credentials: bool


def messages(batch: Batch) -> list[IncomingMessage]:
    return [item for item in batch.items if isinstance(item, IncomingMessage)]


async def fetch_all(world, cursor=None, rounds=50) -> tuple[list, Batch]:
    """Fetch until nothing more is promised; return all items and the last batch."""
    items, cursor = [], cursor or {}
    for _ in range(rounds):
        batch = await world.connector.fetch_since(world.connection(), cursor)
        check_batch(batch)
        items += batch.items
        cursor = batch.cursor
        if not batch.more:
            return items, batch
    raise AssertionError("the connector never comes to an end")


def check_kind(kind: ChannelKind) -> None:
    """A kind can be shown as a form."""
    assert kind.name.isidentifier()
    assert kind.name == kind.name.lower()
    assert len({field.name for field in kind.fields}) == len(kind.fields)
    for field in kind.fields:
        assert isinstance(field.kind, FieldKind)


def check_discovered(found: Discovered) -> None:
    """A discovery can become a channel; nothing secret lies among what is stored in the open."""
    assert found.server and found.native_account and found.title and found.account_name
    assert found.address.startswith(("http://", "https://")) or found.capabilities.practice
    for secret in found.secrets.values():
        assert secret not in found.settings.values()
        assert secret not in found.address
    for part in (found.settings, found.secrets):
        assert all(isinstance(name, str) and isinstance(value, str) for name, value in part.items())


def check_batch(batch: Batch) -> None:
    """A batch can be stored as it is."""
    assert all(isinstance(name, str) and isinstance(value, str) for name, value in batch.cursor.items())
    assert pickle.loads(pickle.dumps(batch)) == batch
    assert batch.next_poll_seconds is None or batch.next_poll_seconds > 0
    for item in batch.items:
        if isinstance(item, IncomingMessage):
            check_message(item)
        else:
            assert isinstance(item, Retraction)
            assert item.native_id


def check_message(message: IncomingMessage) -> None:
    """A message is complete, harmless and has aware UTC times."""
    assert message.native_id and message.thread_root
    assert isinstance(message.kind, MessageKind)
    assert isinstance(message.mode, ConversationMode)
    assert faults(message) == []
    assert message.text or not message.html
    for moment in (message.sent_at, message.edited_at):
        assert moment is None or moment.utcoffset() == timedelta(0)
        assert moment is None or moment.tzinfo is UTC
    if message.thread_root == message.native_id:
        assert message.parent is None


class ConnectorContract:
    """Subclass this; the fixture `world` comes from the subclass's module."""

    def test_the_kind_can_be_shown(self, world):
        check_kind(world.connector.kind)
        assert inspect.iscoroutinefunction(world.connector.fetch_since)

    async def test_discovery_is_complete_and_repeatable(self, world):
        one = await world.connector.discover(world.values, allow_private=True)
        two = await world.connector.discover(world.values, allow_private=True)
        check_discovered(one)
        name = world.connector.kind.name
        assert account_id(name, one.server, one.native_account) == account_id(name, two.server, two.native_account)

    async def test_everything_arrives_once_per_reading(self, world):
        items, _ = await fetch_all(world)
        named = [(type(item), item.native_id, getattr(item, "version_hash", "")) for item in items]
        assert len(named) >= 2
        assert len(set(named)) == len(named)

    async def test_reading_again_brings_nothing_different(self, world):
        items, last = await fetch_all(world)
        again, _ = await fetch_all(world, last.cursor)
        known = {(item.native_id, item.version_hash) for item in items if isinstance(item, IncomingMessage)}
        assert {(item.native_id, item.version_hash) for item in again if isinstance(item, IncomingMessage)} <= known

    async def test_starting_over_brings_the_same(self, world):
        first, _ = await fetch_all(world)
        second, _ = await fetch_all(world)
        assert {item.native_id for item in first} == {item.native_id for item in second}

    async def test_something_new_arrives(self, world):
        items, last = await fetch_all(world)
        await world.add_message()
        fresh, _ = await fetch_all(world, last.cursor)
        known = {item.native_id for item in items}
        assert [item for item in fresh if item.native_id not in known]

    async def test_an_edit_arrives_as_another_version_of_the_same_message(self, world):
        items, last = await fetch_all(world)
        hashes = {item.native_id: item.version_hash for item in items if isinstance(item, IncomingMessage)}
        await world.edit_message()
        fresh, _ = await fetch_all(world, last.cursor)
        changed = [item for item in fresh if isinstance(item, IncomingMessage) and item.native_id in hashes]
        assert [item for item in changed if item.version_hash != hashes[item.native_id]]

    async def test_an_outage_is_told_and_loses_nothing(self, world):
        items, last = await fetch_all(world)
        await world.go_offline()
        with pytest.raises(NetworkProblem):
            await world.connector.fetch_since(world.connection(), last.cursor)
        await world.come_back()
        await world.add_message()
        fresh, _ = await fetch_all(world, last.cursor)
        assert {item.native_id for item in fresh} - {item.native_id for item in items}

    async def test_refused_credentials_are_told_as_such(self, world):
        if not world.needs_credentials:
            pytest.skip("this kind of channel has no credentials")
        await world.revoke()
        with pytest.raises(CredentialsProblem):
            await world.connector.fetch_since(world.connection(), {})

    async def test_a_strange_cursor_starts_over_or_is_refused_cleanly(self, world):
        try:
            batch = await world.connector.fetch_since(world.connection(), {"odd": "1", "v1": "\x00"})
        except AtalayaError:
            return
        check_batch(batch)
        assert messages(batch)

    async def test_two_readings_at_a_time_do_not_disturb_each_other(self, world):
        one, two = await asyncio.gather(fetch_all(world), fetch_all(world))
        assert {item.native_id for item in one[0]} == {item.native_id for item in two[0]}
