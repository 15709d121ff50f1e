"""The conversation's pane, built when the first conversation is opened: the list stands on the screen before it."""

from PySide6.QtCore import QObject, Signal

from ui.inbox.conversation_slot import ConversationSlot, MakeConversation
from workstation.domain.changes import Changes
from workstation.domain.conversations import ConversationRow
from workstation.domain.identifiers import ConversationId


class LateConversation(QObject):
    """Stands for the pane until it is there, and passes everything on from then on.

    Args:
        make: builds the pane.

    Signals:
        built(object): the pane is there; it is to be put in its place.
    """

    built = Signal(object)

    def __init__(self, make: MakeConversation, parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._pane: ConversationSlot | None = None

    @property
    def pane(self) -> ConversationSlot:
        """The pane itself, built now if it is not there yet."""
        if self._pane is None:
            self._pane = self._make()
            self.built.emit(self._pane)
        return self._pane

    @property
    def is_built(self) -> bool:
        """Whether the pane is there."""
        return self._pane is not None

    @property
    def conversation(self) -> ConversationId | None:
        """The conversation shown."""
        return self._pane.conversation if self._pane is not None else None

    def open(self, conversation: ConversationId | None, row: ConversationRow | None = None) -> None:
        """Show a conversation; None shows nothing, which needs no pane."""
        if conversation is not None or self._pane is not None:
            self.pane.open(conversation, row)

    def write(self, mode: str) -> None:
        """Put the keyboard into the composer: "reply" or "note"."""
        if self.conversation is not None:
            self.pane.write(mode)

    def focus_messages(self) -> None:
        """Put the keyboard into the messages."""
        if self.conversation is not None:
            self.pane.focus_messages()

    def find_here(self) -> None:
        """Open the field that finds words in this conversation."""
        if self.conversation is not None:
            self.pane.find_here()

    def show_changes(self, changes: Changes) -> None:
        """Follow what was committed."""
        if self._pane is not None:
            self._pane.show_changes(changes)
