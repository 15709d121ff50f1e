"""Pieces of work that share a commit do not share their fate."""

import asyncio
import threading

import pytest

from workstation.domain.errors import EnvironmentProblem
from workstation.services.joint_writing import MOST_TOGETHER, JointWriting


def put(name, value="x"):
    def work(tables):
        tables.preferences.put(name, value)
        return name

    return work


def fail(name):
    def work(tables):
        tables.preferences.put(name, "half")
        raise ValueError(name)

    return work


def kept(store):
    return set(store.read(lambda tables: tables.preferences.under("")))


async def test_what_waits_while_the_writer_is_busy_shares_a_commit(store):
    writing, busy, go = JointWriting(store.storage), threading.Event(), threading.Event()

    def hold(_tables):
        busy.set()
        assert go.wait(10)

    holding = asyncio.ensure_future(store.storage.transact(hold))
    await asyncio.to_thread(busy.wait, 10)
    names = [f"n{number}" for number in range(MOST_TOGETHER + 3)]
    asked = [asyncio.ensure_future(writing.write(put(name))) for name in names]
    await asyncio.sleep(0)
    go.set()
    await holding
    assert await asyncio.gather(*asked) == names
    assert kept(store) == set(names)
    assert len(store.announced) == 2


async def test_one_that_fails_takes_no_other_along(store):
    writing = JointWriting(store.storage)
    works = [put("a"), fail("b"), put("c"), fail("d")]
    results = await asyncio.gather(*map(writing.write, works), return_exceptions=True)
    assert [str(result) for result in results] == ["a", "b", "c", "d"]
    assert isinstance(results[1], ValueError)
    assert kept(store) == {"a", "c"}


async def test_whoever_gives_up_in_time_is_not_served(store):
    writing = JointWriting(store.storage)
    first = asyncio.ensure_future(writing.write(put("a")))
    second = asyncio.ensure_future(writing.write(put("b")))
    await asyncio.sleep(0)
    second.cancel()
    assert await first == "a"
    with pytest.raises(asyncio.CancelledError):
        await second
    assert kept(store) <= {"a", "b"}
    assert await writing.write(put("c")) == "c"


async def test_after_the_end_of_the_storage_everybody_is_told(store):
    writing = JointWriting(store.storage)
    await store.storage.close()
    results = await asyncio.gather(writing.write(put("a")), writing.write(put("b")), return_exceptions=True)
    assert [result.code for result in results if isinstance(result, EnvironmentProblem)] == ["storage_closed"] * 2
