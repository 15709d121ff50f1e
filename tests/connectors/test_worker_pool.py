"""Worker processes: limits hold, and a task that dies takes nobody with it."""

import asyncio
import os

import pytest

from tests.connectors import hostile_tasks
from workstation.connector_kit.worker_pool import WORKER_BYTES, InlineWorkers, WorkerPool
from workstation.domain.errors import InternalBug, NetworkProblem


@pytest.fixture
async def pool():
    made = WorkerPool(task_seconds=1.5)
    made.start()
    yield made
    await made.close()


@pytest.mark.threat("A22")
@pytest.mark.parametrize(
    ("task", "code"),
    [
        (hostile_tasks.sleep_long, "content_too_slow"),
        (hostile_tasks.eat_memory, "content_too_heavy"),
        (hostile_tasks.die, "content_killed_reader"),
        (hostile_tasks.fail, "content_unreadable"),
        (hostile_tasks.refuse, "not_a_feed"),
    ],
)
async def test_a_bad_task_fails_alone(pool, task, code):
    results = await asyncio.gather(
        pool.run(task), *(pool.run(hostile_tasks.double, number) for number in range(5)), return_exceptions=True
    )
    assert isinstance(results[0], NetworkProblem)
    assert results[0].code == code
    assert results[1:] == [0, 2, 4, 6, 8]
    assert await pool.run(hostile_tasks.double, 21) == 42


async def test_the_memory_limit_is_set_in_another_process(pool):
    limit, process = await pool.run(hostile_tasks.limits)
    assert limit == WORKER_BYTES
    assert process != os.getpid()


async def test_workers_stay_small_and_know_no_window(pool):
    modules = await pool.run(hostile_tasks.loaded_modules)
    assert not {"PySide6", "httpx2", "workstation.services", "workstation.storage"} & set(modules)
    assert await pool.run(hostile_tasks.resident_bytes) < 60 * 1024 * 1024


async def test_a_closed_pool_says_so():
    pool = WorkerPool()
    await pool.close()
    with pytest.raises(InternalBug):
        await pool.run(hostile_tasks.double, 1)


async def test_inline_workers_tell_errors_alike():
    workers = InlineWorkers()
    assert await workers.run(hostile_tasks.double, 3) == 6
    with pytest.raises(NetworkProblem) as caught:
        await workers.run(hostile_tasks.fail)
    assert caught.value.code == "content_unreadable"
    with pytest.raises(NetworkProblem) as caught:
        await workers.run(hostile_tasks.refuse)
    assert caught.value.code == "not_a_feed"
