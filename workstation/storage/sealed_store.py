"""The vault's door to its sealed bytes, for plain code in a thread."""

from workstation.storage.sqlite_storage import SqliteStorage


class StoredSecrets:
    """Implements `ports.secrets.SealedStore`; every call is a transaction or snapshot of its own and blocks."""

    def __init__(self, storage: SqliteStorage) -> None:
        """Keep the storage; never call this from the loop's thread."""
        self._storage = storage

    def get(self, name: str) -> bytes | None:
        """Return the bytes kept under `name`, or None."""
        return self._storage.read_blocking(lambda tables: tables.sealed.get(name))

    def put(self, name: str, blob: bytes) -> None:
        """Keep `blob` under `name`, replacing what was there."""
        self._storage.transact_blocking(lambda tables: tables.sealed.put(name, blob))

    def delete(self, name: str) -> None:
        """Forget `name`; nothing happens when it is unknown."""
        self._storage.transact_blocking(lambda tables: tables.sealed.delete(name))
