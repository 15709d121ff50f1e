"""Channels and where each stands with the network."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import ago, comment, feed, site
from workstation.domain.changes import Subject
from workstation.domain.channels import (
    Capabilities,
    ChannelState,
    ConversationMode,
    Freshness,
    Gap,
    IdempotencyClass,
    LengthUnit,
    Moderation,
)
from workstation.domain.errors import NotFound, Reason
from workstation.domain.identifiers import AccountId
from workstation.ports.channel_tables import Visit

FULL = Capabilities(
    mode=ConversationMode.ADDRESSED,
    post_class=IdempotencyClass.B,
    reply_class=IdempotencyClass.D,
    titled_posts=True,
    max_length=500,
    length_unit=LengthUnit.GRAPHEMES,
    max_media=4,
    max_media_bytes=5_000_000,
    media_types=("image/png", "image/jpeg"),
    moderation=frozenset(Moderation),
    practice=True,
    html_allowed=True,
)


def get(store, channel):
    return store.read(lambda tables: tables.channels.get(channel.id))


def test_every_fact_comes_back(store):
    channel = site(capabilities=FULL, settings={"user": "ana", "ñ": "ü"}, labels=("Web", "Prensa"), allow_private=True)
    store.add(channel)
    assert get(store, channel) == channel
    assert store.announced[-1].ids(Subject.CHANNEL) == {channel.id}


def test_no_capability_is_forgotten_on_the_way():
    plain = Capabilities(mode=ConversationMode.HEARD)
    forgotten = [item.name for item in fields(Capabilities) if getattr(FULL, item.name) == getattr(plain, item.name)]
    assert forgotten == []


def test_channels_are_listed_by_title(store):
    store.add(feed("zeta", title="zeta"), feed("alfa", title="Alfa"), site(title="beta"))
    assert [channel.title for channel in store.read(lambda tables: tables.channels.all())] == ["Alfa", "beta", "zeta"]


def test_small_changes(store):
    channel = site()
    store.add(channel)

    def change(tables):
        tables.channels.rename(channel.id, "Nueva web")
        tables.channels.set_address(channel.id, "https://nueva.example")
        tables.channels.set_settings(channel.id, {"user": "jon"}, FULL)
        tables.channels.set_labels(channel.id, ("a",))
        tables.channels.set_state(channel.id, ChannelState.PAUSED)

    store.write(change)
    assert get(store, channel) == replace(
        channel,
        title="Nueva web",
        address="https://nueva.example",
        settings={"user": "jon"},
        capabilities=FULL,
        labels=("a",),
        state=ChannelState.PAUSED,
    )


def test_where_a_channel_stands_comes_back(store):
    channel = site()
    store.add(channel)
    visit = Visit(
        cursor={"etag": 'W/"1"', "page": "2"},
        state=ChannelState.LIMITED,
        freshness=Freshness(
            complete_until=ago(30),
            last_attempt=NOON,
            next_attempt=NOON + timedelta(minutes=2),
            gaps=(Gap(ago(30), NOON, "rate_limited"),),
            problem=Reason("rate_limited", {"host": "example.org", "seconds": 120}),
        ),
        failures=3,
    )
    store.write(lambda tables: tables.channels.save_visit(channel.id, visit))
    assert store.read(lambda tables: tables.channels.visit(channel.id)) == visit
    assert get(store, channel).freshness == visit.freshness


def test_a_channel_that_is_not_there(store):
    assert get(store, site()) is None
    with pytest.raises(NotFound):
        store.read(lambda tables: tables.channels.visit(AccountId("ab" * 32)))


def test_due_channels_come_longest_overdue_first_and_idle_ones_never(store):
    channels = {name: feed(name) for name in ("new", "soon", "overdue", "paused", "gone", "broken")}
    store.add(*channels.values())

    def stand(tables):
        for name, minutes in (("soon", -5), ("overdue", 60), ("paused", 60), ("gone", 60), ("broken", 60)):
            visit = Visit(cursor={}, state=ChannelState.OK, freshness=Freshness(next_attempt=ago(minutes)))
            tables.channels.save_visit(channels[name].id, visit)
        tables.channels.set_state(channels["paused"].id, ChannelState.PAUSED)
        tables.channels.set_state(channels["gone"].id, ChannelState.GONE)
        tables.channels.set_state(channels["broken"].id, ChannelState.RECONNECT)

    store.write(stand)
    due = store.read(lambda tables: tables.channels.due(NOON))
    assert due == (channels["new"].id, channels["overdue"].id)
    store.write(lambda tables: [tables.channels.remove(channels[name].id) for name in ("new", "overdue")])
    assert store.read(lambda tables: tables.channels.due(NOON)) == ()
    assert store.read(lambda tables: tables.channels.next_due()) == ago(-5)
    store.write(lambda tables: tables.channels.set_state(channels["paused"].id, ChannelState.OK))
    assert store.read(lambda tables: tables.channels.due(NOON)) == (channels["paused"].id,)


def test_a_removed_channel_keeps_its_messages_and_comes_back_where_it_was(store):
    channel = site()
    store.add(channel)
    store.take(channel, comment())
    visit = Visit(cursor={"page": "7"}, state=ChannelState.OK, freshness=Freshness(complete_until=NOON), failures=2)
    store.write(lambda tables: tables.channels.save_visit(channel.id, visit))
    store.write(lambda tables: tables.channels.remove(channel.id))
    assert get(store, channel) is None
    assert store.read(lambda tables: tables.channels.get(channel.id, removed=True)).title == channel.title
    assert store.read(lambda tables: tables.channels.all()) == ()
    assert len(store.messages().messages) == 1
    store.add(replace(channel, title="Otra vez"))
    assert get(store, channel).title == "Otra vez"
    assert store.read(lambda tables: tables.channels.visit(channel.id)).cursor == {"page": "7"}
    assert store.read(lambda tables: tables.channels.due(NOON)) == (channel.id,)


def test_only_the_charters_publisher_may_publish(store):
    one, other = site("una"), site("otra")
    store.add(one, other)
    store.write(lambda tables: tables.channels.set_may_publish(frozenset({one.id})))
    assert (get(store, one).may_publish, get(store, other).may_publish) == (True, False)
    store.announced.clear()
    store.write(lambda tables: tables.channels.set_may_publish(frozenset({one.id})))
    assert store.announced == []
    store.write(lambda tables: tables.channels.set_may_publish(frozenset({other.id})))
    assert (get(store, one).may_publish, get(store, other).may_publish) == (False, True)
