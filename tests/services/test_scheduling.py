"""Collecting by itself."""

import asyncio

import pytest

from tests.fakes.inbox_samples import entry, feed
from tests.fakes.remote_channels import RemoteWorld
from workstation.domain.changes import Changes, Subject
from workstation.domain.channels import ChannelState
from workstation.domain.errors import EnvironmentProblem, NetworkProblem
from workstation.services.change_bus import ChangeBus
from workstation.services.collecting import Collecting
from workstation.services.scheduling import LONGEST_SLEEP, SHORTEST_SLEEP, Scheduling, _wait
from workstation.services.taking_in import TakingIn


class Sleeper:
    """Stands for the sleep of the loop: `pass_by` lets one end."""

    def __init__(self):
        self.asked: list[float] = []
        self.asleep = asyncio.Event()
        self._go: asyncio.Future | None = None

    async def __call__(self, stirred, seconds):
        self.asked.append(seconds)
        self._go = asyncio.get_running_loop().create_future()
        self.asleep.set()
        waking = asyncio.ensure_future(stirred.wait())
        try:
            await asyncio.wait({self._go, waking}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waking.cancel()

    async def until_asleep(self):
        await self.asleep.wait()
        self.asleep.clear()

    def pass_by(self):
        self._go.set_result(None)


class Waking:
    def __init__(self):
        self.looked = []
        self.fault = None

    async def wake(self, now):
        self.looked.append(now)
        if self.fault is not None:
            raise self.fault
        return 0


@pytest.fixture
def setting(store):
    bus, world, waking, sleeper = ChangeBus(), RemoteWorld(), Waking(), Sleeper()
    collecting = Collecting(store.storage, world, world, TakingIn(), store.clock)
    scheduling = Scheduling(store.storage, collecting, waking, bus, store.clock, wait=sleeper)
    return scheduling, world, waking, sleeper, bus


async def test_a_step_collects_what_is_due_and_says_when_to_come_back(setting, store):
    scheduling, world, waking, _, _ = setting
    store.add(feed())
    world.add(feed()).says(entry())
    world.channels[feed().id].extra = {"next_poll_seconds": 40}
    assert await scheduling.step() == 40
    assert len(store.messages().messages) == 1
    assert await scheduling.step() == 40
    assert world.channels[feed().id].reads == 1
    store.clock.advance(seconds=40)
    assert await scheduling.step() == 40
    assert world.channels[feed().id].reads == 2
    assert len(waking.looked) == 3


async def test_without_channels_it_sleeps_long_and_never_spins(setting, store):
    scheduling, world, _, _, _ = setting
    assert await scheduling.step() == LONGEST_SLEEP
    store.add(feed())
    world.add(feed()).fault = NetworkProblem("host_not_found")
    assert await scheduling.step() == 30
    store.clock.advance(seconds=29.9)
    assert await scheduling.step() == SHORTEST_SLEEP


async def test_the_loop_goes_on_until_it_is_stopped(setting, store):
    scheduling, world, _, sleeper, _ = setting
    store.add(feed())
    world.add(feed()).extra = {"next_poll_seconds": 40}
    scheduling.start()
    scheduling.start()
    await sleeper.until_asleep()
    assert sleeper.asked == [40]
    store.clock.advance(seconds=40)
    sleeper.pass_by()
    await sleeper.until_asleep()
    assert world.channels[feed().id].reads == 2
    await scheduling.stop()
    await scheduling.stop()


async def test_a_new_channel_is_collected_at_once(setting, store):
    scheduling, world, _, sleeper, bus = setting
    scheduling.start()
    await sleeper.until_asleep()
    store.add(feed())
    world.add(feed())
    bus.announce(Changes(frozenset({(Subject.CHANNEL, feed().id)})))
    await sleeper.until_asleep()
    assert world.channels[feed().id].reads == 1
    await scheduling.stop()


async def test_a_full_disk_does_not_end_the_loop(setting, store, logfail):
    scheduling, _, waking, sleeper, _ = setting
    logfail.expect("workstation.services.scheduling", containing="disk_full")
    waking.fault = EnvironmentProblem("disk_full")
    scheduling.start()
    await sleeper.until_asleep()
    assert sleeper.asked == [LONGEST_SLEEP]
    waking.fault = None
    sleeper.pass_by()
    await sleeper.until_asleep()
    assert len(waking.looked) == 2
    await scheduling.stop()


async def test_a_fault_of_ours_does_not_end_the_loop(setting, store, logfail):
    scheduling, _, waking, sleeper, _ = setting
    logfail.expect("workstation.services.scheduling", containing="ZeroDivisionError")
    waking.fault = ZeroDivisionError("a fault of ours")
    scheduling.start()
    await asyncio.wait_for(sleeper.until_asleep(), 10)
    waking.fault = None
    sleeper.pass_by()
    await asyncio.wait_for(sleeper.until_asleep(), 10)
    assert len(waking.looked) == 2
    await scheduling.stop()


async def test_a_channel_whose_visit_cannot_be_stored_is_not_asked_all_the_time(setting, store, monkeypatch):
    scheduling, world, _, _, _ = setting
    store.add(feed())
    world.add(feed()).says(entry())

    async def full(_work):
        raise EnvironmentProblem("disk_full")

    monkeypatch.setattr(store.storage, "transact", full)
    assert await scheduling.step() == LONGEST_SLEEP


async def test_collecting_now_does_not_wait_for_its_time(setting, store):
    scheduling, world, _, _, _ = setting
    store.add(feed())
    world.add(feed()).extra = {"next_poll_seconds": 4_000}
    await scheduling.step()
    (result,) = await scheduling.collect_now()
    assert (result.id, world.channels[feed().id].reads) == (feed().id, 2)
    store.write(lambda tables: tables.channels.set_state(feed().id, ChannelState.PAUSED))
    assert await scheduling.collect_now() == ()


@pytest.mark.parametrize("steps", range(5))
async def test_an_end_that_comes_together_with_a_change_is_not_lost(steps):
    """The loop is told to end while it is about to wake: it ends."""
    stirred = asyncio.Event()
    waiting = asyncio.create_task(_wait(stirred, 60))
    await asyncio.sleep(0.01)
    stirred.set()
    for _ in range(steps):
        await asyncio.sleep(0)
    if not waiting.done():
        assert waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting


async def test_waiting_ends_by_itself():
    await asyncio.wait_for(_wait(asyncio.Event(), 0.01), 10)
