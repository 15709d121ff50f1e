"""Sealed secrets in the database, reached from a thread."""

import asyncio

import pytest

from tests.fakes.sealed_store import InMemorySealedStore
from workstation.domain.errors import EnvironmentProblem, InternalBug
from workstation.security.stored_secrets import StorageBackedSecrets


class LoopStorage:
    """A storage whose coroutines insist on their loop, as the real one does."""

    def __init__(self, loop) -> None:
        self.loop = loop
        self.sealed = InMemorySealedStore()
        self.written = 0
        self.full = False

    async def transact(self, work):
        assert asyncio.get_running_loop() is self.loop
        if self.full:
            raise EnvironmentProblem("storage.disk_full")
        self.written += 1
        return work(self)

    async def read(self, work):
        assert asyncio.get_running_loop() is self.loop
        return work(self)


async def test_reads_and_writes_through_the_storage():
    storage = LoopStorage(asyncio.get_running_loop())
    secrets = StorageBackedSecrets(storage, storage.loop)
    await asyncio.to_thread(secrets.put, "n", b"blob")
    assert await asyncio.to_thread(secrets.get, "n") == b"blob"
    await asyncio.to_thread(secrets.delete, "n")
    assert await asyncio.to_thread(secrets.get, "n") is None
    assert storage.written == 2


async def test_the_storages_errors_come_through():
    storage = LoopStorage(asyncio.get_running_loop())
    storage.full = True
    with pytest.raises(EnvironmentProblem, match=r"storage.disk_full"):
        await asyncio.to_thread(StorageBackedSecrets(storage, storage.loop).put, "n", b"blob")


async def test_calling_it_on_the_loop_is_our_bug_and_not_a_deadlock():
    storage = LoopStorage(asyncio.get_running_loop())
    with pytest.raises(InternalBug, match=r"vault.called_on_the_loop"):
        StorageBackedSecrets(storage, storage.loop).get("n")
