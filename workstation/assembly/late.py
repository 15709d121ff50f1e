"""What is made when it is first asked for: most of a workstation is not needed for a window's first painting."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar, cast

T = TypeVar("T")
P = TypeVar("P")


class Late(Generic[T]):
    """Makes something once, whichever thread asks first; `make` may import what nothing else needs."""

    def __init__(self, make: Callable[[], T]) -> None:
        """Remember how; nothing is made yet."""
        self._make: Callable[[], T] = make
        self._made: list[T] = []
        self._lock = threading.RLock()

    @property
    def is_made(self) -> bool:
        """Tell whether somebody asked already."""
        return bool(self._made)

    def get(self) -> T:
        """Return it; blocks while it is being made."""
        if not self._made:
            with self._lock:
                if not self._made:
                    self._made.append(self._make())
        return self._made[0]

    def part(self, choose: Callable[[T], P]) -> P:
        """Return a stand-in for a part of it, which makes the whole when something of the part is asked for."""
        return cast("P", _StandIn(lambda: choose(self.get())))


class _StandIn:
    """Passes every question on to what it stands for."""

    __slots__ = ("_found",)

    def __init__(self, find: Callable[[], object]) -> None:
        self._found = find

    def __getattr__(self, name: str) -> object:
        return getattr(self._found(), name)
