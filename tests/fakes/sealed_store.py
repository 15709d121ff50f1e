"""Sealed secrets kept in memory."""


class InMemorySealedStore:
    def __init__(self) -> None:
        self.blobs: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.blobs.get(name)

    def put(self, name: str, blob: bytes) -> None:
        self.blobs[name] = blob

    def delete(self, name: str) -> None:
        self.blobs.pop(name, None)
