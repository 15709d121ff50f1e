"""Small tables of the workspace itself: preferences and sealed secrets."""

from collections.abc import Mapping
from typing import Protocol


class PreferencesTable(Protocol):
    """Choices and facts of this workspace that are text by name, e.g. `workspace.team_name`, `ui.theme`."""

    def get(self, name: str) -> str | None:
        """Return what is kept under `name`, or None."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep `value` under `name` and report the change as `Subject.PREFERENCE`."""
        ...

    def delete(self, name: str) -> None:
        """Forget `name`."""
        ...

    def under(self, prefix: str) -> Mapping[str, str]:
        """Return everything whose name starts with `prefix`."""
        ...


class SealedTable(Protocol):
    """Sealed bytes by name; knows nothing of what they mean. Same shape as `ports.secrets.SealedStore`."""

    def get(self, name: str) -> bytes | None:
        """Return the bytes kept under `name`, or None."""
        ...

    def put(self, name: str, blob: bytes) -> None:
        """Keep `blob` under `name`, replacing what was there."""
        ...

    def delete(self, name: str) -> None:
        """Forget `name`; nothing happens when it is unknown."""
        ...
