"""Python's cyclic garbage is collected on the UI thread only.

The collector runs in whatever thread happens to allocate. If that is the database's thread, widgets and timers that
are garbage by then are destroyed there, and Qt crashes at the next tick of such a timer. So the automatic collector is
switched off while the window lives, and a timer of the UI thread does its work in small steps.
"""

import gc
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Slot

STEP_MS = 500
_GENERATIONS = 3


class UiThreadGarbage(QObject):
    """A context manager: within it, cyclic garbage is collected by a timer of the thread that entered it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = True
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self.step)

    def __enter__(self) -> "UiThreadGarbage":
        """Switch the automatic collector off and the timer on; what the start has made is never looked at again."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Collect once more, here, and give the collector back as it was."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        if self._was_enabled:
            gc.enable()

    def settle(self) -> None:
        """The start is over: what stands now stays, and is not looked through again and again."""
        gc.collect()
        gc.freeze()

    @Slot()
    def step(self) -> None:
        """Collect the oldest generation whose threshold is passed, as the automatic collector would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in reversed(range(_GENERATIONS)):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
