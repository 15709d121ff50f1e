"""Sealed secrets in the workspace database, reached from a thread."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from workstation.domain.errors import InternalBug
from workstation.ports.storage import Storage

T = TypeVar("T")


class StorageBackedSecrets:
    """Implements `ports.secrets.SealedStore` on the storage, whose coroutines run on `loop`.

    Every method waits for the loop, so it must be called from another thread (vault and keyring block anyway).
    """

    def __init__(self, storage: Storage, loop: asyncio.AbstractEventLoop) -> None:
        self._storage = storage
        self._loop = loop

    def get(self, name: str) -> bytes | None:
        """Return the bytes kept under `name`."""
        return self._wait(lambda: self._storage.read(lambda tables: tables.sealed.get(name)))

    def put(self, name: str, blob: bytes) -> None:
        """Keep `blob` under `name`, committed."""
        self._wait(lambda: self._storage.transact(lambda tables: tables.sealed.put(name, blob)))

    def delete(self, name: str) -> None:
        """Forget `name`, committed."""
        self._wait(lambda: self._storage.transact(lambda tables: tables.sealed.delete(name)))

    def _wait(self, start: Callable[[], Awaitable[T]]) -> T:
        async def run() -> T:
            return await start()

        if _running_loop() is self._loop:
            raise InternalBug("vault.called_on_the_loop")
        return asyncio.run_coroutine_threadsafe(run(), self._loop).result()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
