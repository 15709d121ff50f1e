"""The one bridge from the change bus to Qt."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal


class Announcer(Protocol):
    """What the bridge needs of the change bus."""

    def subscribe(self, callback: Callable[[Any], None]) -> Callable[[], None]:
        """Calls `callback` on the loop's thread with every announced change; returns how to stop."""
        ...


class ChangeSignals(QObject):
    """Emits what the bus announces after each commit. Screens connect here and nowhere else.

    Args:
        announcer: the change bus.

    Signals:
        changed(object): the announced changes (kinds and ids), after the commit.
    """

    changed = Signal(object)

    def __init__(self, announcer: Announcer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe: Callable[[], None] | None = announcer.subscribe(self.changed.emit)

    def close(self) -> None:
        """Stops listening; a second call does nothing."""
        unsubscribe, self._unsubscribe = self._unsubscribe, None
        if unsubscribe is not None:
            unsubscribe()
