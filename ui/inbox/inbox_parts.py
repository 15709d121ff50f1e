"""The parts of the inbox that commands act on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.inbox.desk_facts import DeskFacts
from ui.inbox.inbox_model import InboxModel
from ui.inbox.inbox_right import InboxRight
from ui.inbox.late_conversation import LateConversation
from ui.inbox.list_pane import ConversationList
from ui.inbox.search_control import SearchControl
from ui.inbox.triage_actions import TriageActions
from ui.widgets.buttons import IconButton
from workstation.domain.identifiers import ConversationId


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxParts:
    """What the inbox is made of, as its commands see it.

    Attributes:
        widget: the inbox itself: its keys work inside it.
        chosen: returns the conversations that commands act on.
        facts: returns figures, channels, people and labels as last read.
        choose_view: shows a view by its key.
        more_button: the button of the list's header under which the rest opens.
    """

    widget: QWidget
    rows: ConversationList
    model: InboxModel
    right: InboxRight
    conversation: LateConversation
    search: SearchControl
    actions: TriageActions
    chosen: Callable[[], tuple[ConversationId, ...]]
    facts: Callable[[], DeskFacts]
    choose_view: Callable[[str], None]
    more_button: IconButton
