"""Changes reach the loop's thread, whoever announces them."""

import asyncio
import threading

from tests.fakes.fake_clock import FakeClock
from workstation.domain.changes import NOTHING, Changes, Subject
from workstation.services.change_bus import ChangeBus
from workstation.storage import open_storage


def change(name: str) -> Changes:
    return Changes(frozenset({(Subject.CONVERSATION, name)}))


async def turns():
    for _ in range(3):
        await asyncio.sleep(0)


async def test_subscribers_hear_on_the_loops_thread():
    bus, heard = ChangeBus(), []
    bus.subscribe(lambda changes: heard.append((changes, threading.current_thread())))
    thread = threading.Thread(target=bus.announce, args=(change("a"),))
    thread.start()
    await asyncio.to_thread(thread.join)
    await turns()
    assert heard == [(change("a"), threading.main_thread())]


async def test_what_comes_in_one_turn_is_one_change():
    bus, heard = ChangeBus(), []
    bus.subscribe(heard.append)
    bus.announce(change("a"))
    bus.announce(change("b"))
    await turns()
    assert heard == [change("a") | change("b")]
    bus.announce(change("c"))
    await turns()
    assert heard[1:] == [change("c")]


async def test_nothing_is_not_announced():
    bus, heard = ChangeBus(), []
    bus.subscribe(heard.append)
    bus.announce(NOTHING)
    await turns()
    assert heard == []


async def test_after_unsubscribing_nothing_is_heard():
    bus, heard = ChangeBus(), []
    end = bus.subscribe(heard.append)
    bus.announce(change("a"))
    end()
    end()
    await turns()
    assert heard == []


async def test_one_subscribers_fault_does_not_keep_the_others_from_hearing(logfail):
    bus, heard = ChangeBus(), []
    logfail.expect("workstation.services.change_bus", containing="subscriber")

    def breaks(changes):
        raise ZeroDivisionError

    bus.subscribe(breaks)
    bus.subscribe(heard.append)
    bus.announce(change("a"))
    await turns()
    assert heard == [change("a")]


def test_announcing_without_or_after_a_loop_is_harmless():
    bus = ChangeBus()
    bus.announce(change("a"))
    loop = asyncio.new_event_loop()
    bus.attach(loop)
    loop.close()
    bus.announce(change("b"))


async def test_the_storage_announces_after_the_commit(tmp_path):
    bus, heard = ChangeBus(), []
    bus.subscribe(heard.append)
    storage = open_storage(tmp_path / "w", clock=FakeClock(), on_commit=bus.announce)
    await storage.transact(lambda tables: tables.preferences.put("a", "1"))
    await turns()
    assert heard == [Changes(frozenset({(Subject.PREFERENCE, "a")}))]
    await storage.close()
