"""What the inbox needs of the pane that shows the open conversation: the pane is another room's."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from workstation.domain.changes import Changes
from workstation.domain.conversations import ConversationRow
from workstation.domain.identifiers import ConversationId


class ConversationSlot(Protocol):
    """A pane that shows one conversation; it is itself a QWidget, and `context` stands beside it.

    Its signals: `looked_at(str)` when it counts as read, `left()` when the keyboard goes back to the list.
    """

    looked_at: Any
    left: Any
    context: Any
    header: Any

    @property
    def conversation(self) -> ConversationId | None:
        """The conversation shown."""
        ...

    def open(self, conversation: ConversationId | None, row: ConversationRow | None = None) -> None:
        """Show a conversation; `row` is what the list knows of it."""
        ...

    def write(self, mode: str) -> None:
        """Put the keyboard into the composer: "reply" or "note"."""
        ...

    def focus_messages(self) -> None:
        """Put the keyboard into the messages."""
        ...

    def find_here(self) -> None:
        """Open the field that finds words in this conversation."""
        ...

    def show_changes(self, changes: Changes) -> None:
        """Follow what was committed."""
        ...


MakeConversation = Callable[[], ConversationSlot]


def as_widget(slot: ConversationSlot) -> QWidget:
    """Return the pane as the widget it is.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(slot, QWidget):
        raise TypeError(type(slot).__name__)
    return slot
