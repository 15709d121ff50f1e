"""One writer, snapshots for readers, and announcements after the commit only."""

import asyncio
import os
import threading
from pathlib import Path

import pytest

from tests.fakes.fake_clock import FakeClock
from tests.fakes.open_store import OpenStore
from workstation.domain.changes import Changes, Subject
from workstation.domain.errors import EnvironmentProblem, InternalBug
from workstation.storage import open_storage
from workstation.storage.disk_reserve import DiskReserve
from workstation.storage.layout import WorkspaceLayout


async def test_what_work_returns_comes_back_after_the_commit(store):
    assert await store.storage.transact(lambda tables: tables.preferences.put("a", "1") or "done") == "done"
    assert await store.storage.read(lambda tables: tables.preferences.get("a")) == "1"
    assert store.announced == [Changes(frozenset({(Subject.PREFERENCE, "a")}))]


async def test_an_exception_rolls_back_and_announces_nothing(store):
    def work(tables):
        tables.preferences.put("a", "1")
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await store.storage.transact(work)
    assert await store.storage.read(lambda tables: tables.preferences.get("a")) is None
    assert store.announced == []
    await store.storage.transact(lambda tables: tables.preferences.put("b", "2"))
    assert store.announced == [Changes(frozenset({(Subject.PREFERENCE, "b")}))]


async def test_writes_keep_the_order_of_their_arrival(store):
    order = []
    await asyncio.gather(*(store.storage.transact(lambda _, n=n: order.append(n)) for n in range(50)))
    assert order == list(range(50))


async def test_a_reader_sees_one_snapshot_while_somebody_writes(store):
    first_look, written = threading.Event(), threading.Event()

    def look(tables):
        before = tables.preferences.get("a")
        first_look.set()
        assert written.wait(10)
        return before, tables.preferences.get("a")

    looking = asyncio.ensure_future(store.storage.read(look))
    await asyncio.to_thread(first_look.wait, 10)
    await store.storage.transact(lambda tables: tables.preferences.put("a", "1"))
    written.set()
    assert await looking == (None, None)
    assert await store.storage.read(lambda tables: tables.preferences.get("a")) == "1"


async def test_a_listener_that_fails_does_not_make_the_transaction_fail(tmp_path: Path, logfail):
    logfail.expect("workstation.storage.sqlite_storage", containing="announcing")

    def breaks(_changes):
        raise ZeroDivisionError

    storage = open_storage(tmp_path / "workspace", clock=FakeClock(), on_commit=breaks)
    await storage.transact(lambda tables: tables.preferences.put("a", "1"))
    assert await storage.read(lambda tables: tables.preferences.get("a")) == "1"
    await storage.close()


async def test_readers_cannot_write(store):
    with pytest.raises(EnvironmentProblem) as caught:
        await store.storage.read(lambda tables: tables.preferences.put("a", "1"))
    assert caught.value.code == "workspace_read_only"


async def test_touching_on_a_snapshot_is_nothing(store):
    await store.storage.read(lambda tables: tables.touch(Subject.MESSAGE, "m"))
    assert store.announced == []


async def test_work_whose_awaiter_gave_up_before_its_turn_never_runs(store):
    busy, go = threading.Event(), threading.Event()
    ran = []

    def hold(_tables):
        busy.set()
        assert go.wait(10)

    holding = asyncio.ensure_future(store.storage.transact(hold))
    await asyncio.to_thread(busy.wait, 10)
    waiting = asyncio.ensure_future(store.storage.transact(lambda _: ran.append(1)))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.sleep(0)
    go.set()
    await holding
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await store.storage.transact(lambda _: None)
    assert ran == []


async def test_a_fault_in_our_sql_is_our_bug(store):
    with pytest.raises(InternalBug) as caught:
        await store.storage.transact(lambda tables: tables.connection.execute("SELECT nothing"))
    assert caught.value.code == "storage_failed"


async def test_closing_finishes_what_is_queued_and_refuses_the_rest(tmp_path: Path):
    store = OpenStore(tmp_path / "workspace")
    writes = [store.storage.transact(lambda tables, n=n: tables.preferences.put(str(n), "x")) for n in range(20)]
    await store.storage.close()
    await asyncio.gather(*writes)
    with pytest.raises(EnvironmentProblem) as caught:
        await store.storage.transact(lambda _: None)
    assert caught.value.code == "storage_closed"
    again = OpenStore(tmp_path / "workspace")
    assert len(again.read(lambda tables: tables.preferences.under(""))) == 20
    await again.storage.close()
    await again.storage.close()


@pytest.mark.threat("F14")
async def test_a_full_disk_says_so_keeps_nothing_half_and_goes_on_when_there_is_space(store):
    """SQLite's own page limit plays the full disk: it answers with the same code."""
    await store.storage.transact(lambda tables: tables.preferences.put("before", "safe"))
    pages = store.write(lambda tables: tables.connection.execute("PRAGMA page_count").fetchone()[0])
    store.write(lambda tables: tables.connection.execute(f"PRAGMA max_page_count={pages + 2}").fetchone())

    def work(tables):
        for number in range(200):
            tables.preferences.put(f"big{number}", "x" * 4_000)

    with pytest.raises(EnvironmentProblem) as caught:
        await store.storage.transact(work)
    assert caught.value.code == "disk_full"
    assert await store.storage.read(lambda tables: dict(tables.preferences.under(""))) == {"before": "safe"}
    store.write(lambda tables: tables.connection.execute("PRAGMA max_page_count=1000000").fetchone())
    await store.storage.transact(work)
    assert len(await store.storage.read(lambda tables: tables.preferences.under("big"))) == 200


@pytest.mark.threat("F14")
async def test_a_full_disk_gives_the_reserve_free(tmp_path: Path):
    store = OpenStore(tmp_path / "workspace", reserve_bytes=1_000_000)
    reserve = tmp_path / "workspace" / "reserve"
    assert reserve.stat().st_size == 1_000_000
    assert reserve.stat().st_blocks * 512 >= 1_000_000
    pages = store.write(lambda tables: tables.connection.execute("PRAGMA page_count").fetchone()[0])
    store.write(lambda tables: tables.connection.execute(f"PRAGMA max_page_count={pages}").fetchone())
    with pytest.raises(EnvironmentProblem) as caught:
        await store.storage.transact(lambda tables: tables.preferences.put("big", "x" * 100_000))
    assert caught.value.code == "disk_full"
    assert not reserve.exists()
    await store.storage.close()
    again = OpenStore(tmp_path / "workspace", reserve_bytes=1_000_000)
    assert reserve.exists()
    await again.storage.close()
    reading = OpenStore(tmp_path / "workspace", writes=False, reserve_bytes=2_000_000)
    assert reserve.stat().st_size == 1_000_000
    await reading.storage.close()


def test_a_disk_that_is_nearly_full_is_not_filled_with_a_reserve(tmp_path: Path, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    layout = WorkspaceLayout(tmp_path)
    assert not DiskReserve(layout, 10**18).hold()
    monkeypatch.setattr(os, "posix_fallocate", full)
    assert not DiskReserve(layout, 1_000).hold()
    monkeypatch.delattr(os, "posix_fallocate")
    assert DiskReserve(layout, 2 * 1024 * 1024).hold()
    assert layout.reserve.stat().st_size == 2 * 1024 * 1024
    assert DiskReserve(layout, 2 * 1024 * 1024).hold()
    assert DiskReserve(layout, 0).release()


@pytest.mark.threat("F18")
def test_the_writer_keeps_what_it_acknowledged(store):
    def pragma(tables, name):
        return tables.connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert store.write(lambda tables: pragma(tables, "journal_mode")) == "wal"
    assert store.write(lambda tables: pragma(tables, "synchronous")) == 3
    assert store.write(lambda tables: pragma(tables, "foreign_keys")) == 1


@pytest.mark.threat("F19")
def test_macos_also_empties_the_drives_cache(tmp_path: Path, monkeypatch):
    from workstation.storage import connections

    monkeypatch.setattr(connections.sys, "platform", "darwin")
    connection = connections.connect_writer(tmp_path / "x.db", create=True)
    assert connection.execute("PRAGMA fullfsync").fetchone() == (1,)
    assert connection.execute("PRAGMA checkpoint_fullfsync").fetchone() == (1,)
    connection.close()
