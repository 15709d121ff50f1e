"""The seconds after sending: the button's place is taken by a countdown, and what was sent can be taken back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.bridge.shell import Shell
from ui.conversation.composer import Composer
from ui.conversation.sending import Sent

if TYPE_CHECKING:
    from workstation.services import Workstation

UNDO_SECONDS = 10


class UndoSend(QObject):
    """Runs the countdown of one composer.

    Args:
        workstation: the services.
        shell: the window.
        composer: shows the countdown.
        now: the present, aware.
        taken_back: called with what was sent, after the service took it back.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        composer: Composer,
        now: Callable[[], datetime],
        taken_back: Callable[[Sent], None],
    ) -> None:
        super().__init__(composer)
        self._workstation, self._shell, self._composer = workstation, shell, composer
        self._now, self._taken_back = now, taken_back
        self._sent: Sent | None = None
        composer.countdown.undone.connect(self._take_back)
        composer.countdown.ended.connect(self.stop)

    def start(self, sent: Sent, *, waits: bool) -> None:
        """Count down for what was just sent; `waits` tells that signatures are missing."""
        self._sent = sent
        self._composer.start_countdown(self._now() + timedelta(seconds=UNDO_SECONDS), self._now, waits=waits)

    @Slot()
    def stop(self) -> None:
        """Give the button its place back: time is over, or another conversation is open."""
        self._sent = None
        self._composer.stop_countdown()

    @Slot()
    def _take_back(self) -> None:
        sent = self._sent
        self.stop()
        if sent is not None:
            work = self._workstation.publishing.undo_send(sent.draft)
            self._shell.run("composer.undo.save", work, lambda _result: self._taken_back(sent))
