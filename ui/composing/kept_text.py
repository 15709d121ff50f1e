"""A field whose words belong to one thing and are kept while they are typed: a reason, a comment."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.bridge.shell import Shell
from ui.widgets.autosave_text_edit import AutoSaveTextEdit
from workstation.domain.scratch import Scratch

if TYPE_CHECKING:
    from workstation.services import Workstation


class KeptText(QObject):
    """Keeps what is typed into a field under a key, and brings it back with the key.

    Args:
        workstation: the services.
        shell: the window.
        field: where one types.
    """

    def __init__(self, workstation: "Workstation", shell: Shell, field: AutoSaveTextEdit) -> None:
        super().__init__(field)
        self._workstation, self._shell, self._field = workstation, shell, field
        self._key = ""
        field.textSettled.connect(self._keep)

    def open(self, key: str) -> None:
        """Turn to what was typed under a key; the words of the key before stay kept under theirs."""
        if key == self._key:
            return
        self._field.settle()
        self._key = key
        self._field.load_text("")
        work = self._workstation.drafting.scratch(key)
        self._shell.run("kept_text", work, lambda scratch: self._came(key, scratch))

    def forget(self) -> None:
        """The words were handed over: empty the field and what was kept."""
        self._field.load_text("")
        self._keep("")

    def _came(self, key: str, scratch: Scratch | None) -> None:
        if key == self._key and scratch is not None and not self._field.toPlainText():
            self._field.load_text(scratch.text)

    @Slot(str)
    def _keep(self, text: str) -> None:
        if self._key:
            work = self._workstation.drafting.save_scratch(self._key, text, mode="note")
            self._shell.run("kept_text.save", work)
