"""Tells whoever shows something what a committed transaction changed; on the loop's thread, whoever announces."""

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import suppress

from workstation.domain.changes import NOTHING, Changes

Subscriber = Callable[[Changes], None]

_log = logging.getLogger(__name__)


class ChangeBus:
    """Hands committed changes to subscribers; what comes in one turn of the loop is handed over as one."""

    def __init__(self) -> None:
        """Begin with nobody listening; changes before `attach` are dropped, as no screen shows anything yet."""
        self._subscribers: list[Subscriber] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()
        self._waiting = NOTHING

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Say which loop the subscribers live on."""
        self._loop = loop

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call `callback` with every change from now on; returns what ends that. Call it on the loop's thread."""
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def announce(self, changes: Changes) -> None:
        """Pass on what was committed; from any thread."""
        loop = self._loop
        if not changes or loop is None or loop.is_closed():
            return
        with self._lock:
            first = not self._waiting
            self._waiting = self._waiting | changes
        if first:
            # The loop may close at this very moment: then nobody is left to tell.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._deliver)

    def _deliver(self) -> None:
        with self._lock:
            changes, self._waiting = self._waiting, NOTHING
        for callback in tuple(self._subscribers):
            try:
                callback(changes)
            except Exception:
                # One screen's fault must not keep the others from hearing.
                _log.exception("a subscriber of changes failed")
