"""Unfinished texts: kept when the fingers rest, found again when one comes back; "saved" is said after the commit."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.bridge.shell import Shell
from workstation.domain.identifiers import MessageId
from workstation.domain.scratch import Scratch, ScratchMode

if TYPE_CHECKING:
    from workstation.services import Workstation


class Unfinished(QObject):
    """Keeps and finds unfinished texts by key.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._workstation, self._shell, self._now = workstation, shell, now

    def find(self, key: str, found: Callable[[Scratch | None], object]) -> None:
        """Read the text under `key`."""
        self._shell.run("composer.scratch", self._workstation.drafting.scratch(key), found)

    def keep(
        self, key: str, text: str, mode: str, target: MessageId | None, kept: Callable[[datetime], object]
    ) -> None:
        """Keep a text; `kept` is called with the moment after the commit, never before."""
        self._shell.run("composer.save", self._save(key, text, mode, target), kept)

    async def _save(self, key: str, text: str, mode: str, target: MessageId | None) -> datetime:
        await self._workstation.drafting.save_scratch(key, text, mode=ScratchMode(mode), target=target)
        return self._now()
