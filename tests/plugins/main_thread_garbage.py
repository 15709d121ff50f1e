"""Cyclic garbage is collected on the main thread only, between tests.

Python's collector runs in whatever thread allocates. Widgets left behind by one test would be destroyed by the database
thread of another, and Qt crashes at the next event. The window itself guards against that with `UiThreadGarbage`.
"""

import gc
from collections.abc import Iterator

import pytest

EVERY = 20
"""Tests without Qt after which a collection is made; tests with Qt are always followed by one."""


def pytest_sessionstart(session: pytest.Session) -> None:
    gc.disable()
    session.config.stash[_COUNT] = 0


def pytest_collection_finish(session: pytest.Session) -> None:
    """What collecting the tests has made stays for the whole run: it is never looked at again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    try:
        return (yield)
    finally:
        stash = item.config.stash
        stash[_COUNT] += 1
        uses_qt = {"qapp", "qtbot"} & set(getattr(item, "fixturenames", ()))
        if uses_qt or stash[_COUNT] % EVERY == 0:
            gc.disable()
            gc.collect()


_COUNT = pytest.StashKey[int]()
