"""Which message an answer answers: the newest one of somebody else, unless the person or the draft says otherwise."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.bridge.shell import Shell
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import MessageId
from workstation.domain.messages import Message

if TYPE_CHECKING:
    from workstation.services import Workstation


class AnswerTarget(QObject):
    """Keeps the message that is answered.

    Args:
        workstation: the services.
        shell: the window.
        newest: returns the newest message of somebody else that is shown.

    Signals:
        changed(): another message is answered.
    """

    changed = Signal()

    def __init__(
        self, workstation: "Workstation", shell: Shell, newest: Callable[[], Message | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workstation, self._shell, self._newest = workstation, shell, newest
        self._chosen: Message | None = None
        self._asked = 0

    @property
    def message(self) -> Message | None:
        """The message that is answered; None while there is nothing to answer."""
        return self._chosen or self._newest()

    @property
    def is_chosen(self) -> bool:
        """Whether it is another message than the newest one."""
        newest = self._newest()
        return self._chosen is not None and (newest is None or newest.id != self._chosen.id)

    def choose(self, message: Message | None) -> None:
        """Answer this message; None goes back to the newest one."""
        self._asked += 1
        self._chosen = message
        self.changed.emit()

    def recall(self, identifier: MessageId | None) -> None:
        """Answer the message that a draft or an unfinished text names."""
        newest = self._newest()
        if identifier is None or (newest is not None and newest.id == identifier):
            return
        self._asked += 1
        asked = self._asked
        self._shell.run("composer.target", self._read(identifier), lambda message: self._came(message, asked))

    async def _read(self, identifier: MessageId) -> Message | None:
        try:
            return await self._workstation.searching.message(identifier)
        except NotFound:
            return None

    def _came(self, message: Message | None, asked: int) -> None:
        if message is not None and asked == self._asked:
            self._chosen = message
            self.changed.emit()
