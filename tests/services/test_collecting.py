"""Collecting against remote channels that behave badly."""

import asyncio
from collections import Counter

import pytest

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import ago, comment, entry, feed, site
from tests.fakes.remote_channels import RemoteWorld
from workstation.domain.changes import Subject
from workstation.domain.channels import ChannelState, Freshness, Gap
from workstation.domain.errors import (
    CredentialsProblem,
    EnvironmentProblem,
    InternalBug,
    NetworkProblem,
    NotFound,
    Reason,
)
from workstation.domain.freshness import USUAL_INTERVAL
from workstation.domain.identifiers import AccountId
from workstation.domain.messages import RemoteState
from workstation.services.collecting import MAX_ROUNDS, Collected, Collecting
from workstation.services.taking_in import TakingIn


@pytest.fixture
def world():
    return RemoteWorld()


@pytest.fixture
def collecting(store, world):
    return Collecting(store.storage, world, world, TakingIn(), store.clock)


def connected(store, world, *channels):
    store.add(*channels)
    return [world.add(channel) for channel in channels]


def stand(store, channel):
    return store.read(lambda tables: (tables.channels.get(channel.id), tables.channels.visit(channel.id)))


async def test_new_edited_and_deleted_messages(store, world, collecting):
    (remote,) = connected(store, world, site())
    remote.says(comment("c1"), comment("c2", root="c1"))
    assert await collecting.collect() == (Collected(id=site().id, new=2),)
    remote.edits("c1", text="editado")
    remote.deletes("c2")
    remote.says(comment("c3"))
    assert await collecting.collect() == (Collected(id=site().id, new=1, changed=1, retracted=1),)
    assert await collecting.collect() == (Collected(id=site().id),)
    assert store.message(site(), "c2").state is RemoteState.DELETED
    channel, visit = stand(store, site())
    assert visit.cursor == {"read": "5"}
    assert channel.freshness.complete_until == NOON


async def test_the_cursor_is_stored_with_the_messages(store, world, collecting):
    """When storing fails, the next attempt reads the same again."""
    (remote,) = connected(store, world, site())
    remote.says(comment("c1"))
    await collecting.collect()
    remote.says(comment("c2"))

    class Breaks(TakingIn):
        def take(self, *args):
            super().take(*args)
            raise EnvironmentProblem("disk_full")

    broken = Collecting(store.storage, world, world, Breaks(), store.clock)
    (result,) = await broken.collect()
    assert result == Collected(id=site().id, failed=Reason("disk_full"))
    assert stand(store, site())[1].cursor == {"read": "1"}
    assert stand(store, site())[0].state is ChannelState.LATE
    assert await collecting.collect() == (Collected(id=site().id, new=1),)
    assert stand(store, site())[0].state is ChannelState.OK


async def test_a_long_history_comes_in_parts(store, world, collecting):
    (remote,) = connected(store, world, site())
    remote.page = 7
    remote.says(*(comment(f"c{number}", minutes=number) for number in range(40)))
    assert await collecting.collect() == (Collected(id=site().id, new=40),)
    assert remote.reads == 6


async def test_a_source_without_end_is_left_for_the_next_time(store, world, collecting):
    (remote,) = connected(store, world, site())
    remote.page = 1
    remote.says(*(comment(f"c{number}") for number in range(MAX_ROUNDS + 5)))
    assert await collecting.collect() == (Collected(id=site().id, new=MAX_ROUNDS),)
    assert await collecting.collect() == (Collected(id=site().id, new=5),)


@pytest.mark.parametrize(
    ("fault", "state", "pause"),
    [
        (NetworkProblem("host_not_found", host="x"), ChannelState.LATE, 30),
        (NetworkProblem("rate_limited", retry_after=600, host="x"), ChannelState.LIMITED, 600),
        (NetworkProblem("server_unavailable", retry_after=120, host="x"), ChannelState.LIMITED, 120),
        (NetworkProblem("content_unreadable"), ChannelState.LATE, 30),
        (CredentialsProblem("credentials_refused", host="x", status=401), ChannelState.RECONNECT, 30),
    ],
)
async def test_a_failure_is_told_and_tried_again_later(store, world, collecting, fault, state, pause):
    (remote,) = connected(store, world, site())
    await collecting.collect()
    store.clock.advance(minutes=15)
    remote.fault = fault
    (result,) = await collecting.collect()
    assert result.failed == Reason(fault.code, fault.values)
    channel, visit = stand(store, site())
    assert channel.state is state
    assert channel.freshness.problem == Reason(fault.code, fault.values)
    assert channel.freshness.gaps == (Gap(NOON, store.clock.now(), fault.code),)
    assert (channel.freshness.next_attempt - store.clock.now()).total_seconds() == pause
    assert visit.failures == 1
    remote.fault = None
    remote.says(comment())
    assert await collecting.collect([site().id]) == (Collected(id=site().id, new=1),)
    healed, visit = stand(store, site())
    assert (healed.state, healed.freshness.problem, healed.freshness.gaps) == (ChannelState.OK, None, ())
    assert visit.failures == 0


async def test_one_failing_channel_never_stops_another(store, world, collecting, logfail):
    bad, good, odd, broken = feed("bad"), feed("good"), feed("odd", kind="unknown"), feed("broken")
    remotes = connected(store, world, bad, good, odd, broken)
    for remote in remotes:
        remote.says(entry())
    remotes[0].fault = NetworkProblem("connection_refused")
    remotes[3].fault = ZeroDivisionError("a fault of ours")
    logfail.expect("workstation.services.collecting", containing="collecting a channel failed")
    results = {result.id: result for result in await collecting.collect()}
    assert results[good.id] == Collected(id=good.id, new=1)
    assert results[bad.id].failed.code == "connection_refused"
    assert results[odd.id].failed.code == "channel_kind"
    assert results[broken.id].failed == Reason("collecting_failed", {"detail": "ZeroDivisionError"})


async def test_a_fault_of_ours_waits_like_any_other_failure(store, world, collecting, logfail):
    odd, broken = feed("odd", kind="unknown"), feed("broken")
    connected(store, world, odd, broken)[1].fault = ZeroDivisionError("a fault of ours")
    logfail.expect("workstation.services.collecting", containing="ZeroDivisionError")
    await collecting.collect()
    for channel in (odd, broken):
        known, visit = stand(store, channel)
        assert visit.failures == 1
        assert known.freshness.next_attempt > store.clock.now()
    assert stand(store, broken)[0].freshness.problem == Reason("collecting_failed", {"detail": "ZeroDivisionError"})


async def test_what_cannot_be_stored_is_asked_for_again_later(store, world, monkeypatch):
    (remote,) = connected(store, world, feed())
    remote.says(entry())
    taking_in = TakingIn()
    collecting = Collecting(store.storage, world, world, taking_in, store.clock)

    def fails(*_):
        raise InternalBug("own_post_without_publication")

    monkeypatch.setattr(taking_in, "take", fails)
    (result,) = await collecting.collect()
    assert result.failed.code == "own_post_without_publication"
    known, visit = stand(store, feed())
    assert (known.freshness.next_attempt > store.clock.now(), visit.cursor) == (True, {})


async def test_a_feed_that_is_gone_is_never_asked_again(store, world, collecting):
    (remote,) = connected(store, world, feed())
    remote.extra = {"gone": True}
    (result,) = await collecting.collect()
    assert result.failed == Reason("channel_gone")
    channel, _ = stand(store, feed())
    assert (channel.state, channel.freshness.next_attempt) == (ChannelState.GONE, None)
    assert await collecting.collect() == ()


async def test_a_permanent_move_and_a_first_title_are_stored(store, world, collecting):
    (remote,) = connected(store, world, feed(title=""))
    remote.extra = {"moved_to": "https://nuevo.example/feed", "title": "Noticias"}
    await collecting.collect()
    channel, _ = stand(store, feed())
    assert (channel.address, channel.title) == ("https://nuevo.example/feed", "Noticias")
    remote.extra["title"] = "Otro título"
    await collecting.collect()
    assert stand(store, feed())[0].title == "Noticias"


async def test_the_connector_says_when_to_come_back_and_what_is_missing(store, world, collecting):
    (remote,) = connected(store, world, feed())
    gap = Gap(ago(90), ago(60), "window_too_short")
    remote.extra = {"next_poll_seconds": 7200, "freshness": Freshness(complete_until=ago(1), gaps=(gap,))}
    await collecting.collect()
    freshness = stand(store, feed())[0].freshness
    assert (freshness.next_attempt - NOON).total_seconds() == 7200
    assert (freshness.complete_until, freshness.gaps) == (ago(1), (gap,))


async def test_paused_gone_and_disconnected_channels_are_left_alone(store, world, collecting):
    states = [ChannelState.PAUSED, ChannelState.GONE, ChannelState.RECONNECT]
    channels = [feed(state.value, state=state) for state in states]
    remotes = connected(store, world, *channels)
    assert await collecting.collect() == ()
    (paused, gone, asked) = await collecting.collect([channel.id for channel in channels])
    assert paused.failed == Reason("channel_paused")
    assert (gone.failed, asked.failed) == (None, None)
    assert [remote.reads for remote in remotes] == [0, 1, 1]


async def test_a_channel_paused_while_it_is_fetched_stays_paused(store, world, collecting):
    (remote,) = connected(store, world, feed())
    remote.says(entry())

    async def pause(account):
        await store.storage.transact(lambda tables: tables.channels.set_state(account, ChannelState.PAUSED))

    world.before_answer = pause
    assert await collecting.collect() == (Collected(id=feed().id, new=1),)
    assert stand(store, feed())[0].state is ChannelState.PAUSED


async def test_a_channel_removed_while_it_is_fetched_stores_nothing(store, world, collecting):
    (remote,) = connected(store, world, feed())
    remote.says(entry())

    async def remove(account):
        await store.storage.transact(lambda tables: tables.channels.remove(account))

    world.before_answer = remove
    assert await collecting.collect() == (Collected(id=feed().id),)
    assert store.messages().messages == ()


async def test_an_unknown_channel_is_refused_before_anything_is_fetched(store, world, collecting):
    (remote,) = connected(store, world, feed())
    with pytest.raises(NotFound):
        await collecting.collect([feed().id, AccountId("ab" * 32)])
    assert remote.reads == 0


async def test_only_some_channels_are_fetched_at_a_time_and_progress_is_told(store, world):
    channels = [feed(f"f{number}") for number in range(20)]
    connected(store, world, *channels)
    collecting = Collecting(store.storage, world, world, TakingIn(), store.clock, parallel=3)
    told, three = [], asyncio.Event()

    async def wait_for_three(_account):
        if world.fetching == 3:
            three.set()
        await three.wait()

    world.before_answer = wait_for_three
    await collecting.collect(on_progress=lambda done, total: told.append((done, total)))
    assert world.most_fetching == 3
    assert told == [(number, 20) for number in range(1, 21)]


async def test_one_channel_is_never_fetched_twice_at_the_same_time(store, world, collecting):
    connected(store, world, feed())
    running = Counter()
    most = []

    async def watch(account):
        running[account] += 1
        most.append(running[account])
        await asyncio.sleep(0)
        running[account] -= 1

    world.before_answer = watch
    await asyncio.gather(*(collecting.collect() for _ in range(5)))
    assert set(most) == {1}
    assert len(most) == 5


async def test_the_same_channel_named_twice_is_fetched_once(store, world, collecting):
    (remote,) = connected(store, world, feed())
    assert len(await collecting.collect([feed().id, feed().id])) == 1
    assert remote.reads == 1


async def test_arrivals_are_announced_with_the_channel(store, world, collecting):
    (remote,) = connected(store, world, feed())
    remote.says(entry())
    store.announced.clear()
    await collecting.collect()
    (changes,) = store.announced
    assert changes.ids(Subject.CHANNEL) == {feed().id}
    assert len(changes.arrived) == 1


async def test_cancelling_stores_whole_batches_only(store, world, collecting):
    (remote,) = connected(store, world, feed())
    remote.page = 1
    remote.says(*(entry(f"e{number}") for number in range(50)))
    task = asyncio.ensure_future(collecting.collect())
    while remote.reads < 3:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await store.storage.transact(lambda tables: None)
    read = int(stand(store, feed())[1].cursor["read"])
    assert 0 < read < 50
    assert len(store.messages(limit=100).messages) == read


async def test_the_usual_interval_is_kept(store, world, collecting):
    connected(store, world, feed())
    await collecting.collect()
    assert stand(store, feed())[0].freshness.next_attempt == NOON + USUAL_INTERVAL
