"""Reads the facts around the list again when they may have changed: soon after a single change, slower in a flood."""

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.bridge.shell import Shell
from ui.inbox.desk_facts import DeskFacts, read_facts

if TYPE_CHECKING:
    from workstation.services import Workstation

_SOON_MS, _IN_FLOOD_MS = 150, 700
_FLOOD_S = 1.0


class FactsReader(QObject):
    """Keeps `facts` as fresh as is sensible.

    Args:
        workstation: the services.
        shell: the window.

    Signals:
        came(): `facts` are new.
    """

    came = Signal()

    def __init__(self, workstation: "Workstation", shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._workstation, self._shell = workstation, shell
        self._read_at = 0.0
        self.facts = DeskFacts()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Read everything now."""
        self._read_at = monotonic()
        self._shell.run("inbox.facts", read_facts(self._workstation), self._came)

    def read_soon(self) -> None:
        """Something changed: read again in a moment, once for many changes."""
        if not self.timer.isActive():
            self.timer.start(_SOON_MS if monotonic() - self._read_at > _FLOOD_S else _IN_FLOOD_MS)

    def _came(self, facts: DeskFacts) -> None:
        self.facts = facts
        self.came.emit()
