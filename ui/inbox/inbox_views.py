"""The views of the inbox: what each one is called, asks for, and keeps after the person's own action."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workstation.domain.channels import Channel, ConversationMode
from workstation.domain.conversations import ConversationRow, ConversationState, Counters
from workstation.domain.identifiers import AccountId, PersonId

FIRST_VIEW = "mine"
_ACTIVE = frozenset({ConversationState.OPEN, ConversationState.PENDING})


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxView:
    """One line of the views pane.

    Attributes:
        key: stable name; a channel's view is "channel:" with the account id.
        query: what it asks for, in the search language.
        keeps: whether a row still belongs here for this person; asked only after the person's own action.
        count: its figure in the counters.
    """

    key: str
    icon: str
    title: str
    query: str
    keeps: Callable[[ConversationRow, PersonId], bool]
    count: Callable[[Counters], int]
    account: AccountId | None = None


def _addressed(row: ConversationRow) -> bool:
    return row.mode is ConversationMode.ADDRESSED or row.taken_up


def built_in_views() -> tuple[InboxView, ...]:
    """Return the views that every inbox has, in their order."""
    translate = QCoreApplication.translate
    return (
        InboxView(
            key=FIRST_VIEW,
            icon="user-circle",
            title=translate("InboxViews", "For me"),
            query="is:addressed is:mine is:open is:pending",
            keeps=lambda row, me: _addressed(row) and row.assignee == me and row.state in _ACTIVE,
            count=lambda figures: figures.mine,
        ),
        InboxView(
            key="unassigned",
            icon="circle-dashed",
            title=translate("InboxViews", "Unassigned"),
            query="is:addressed is:unassigned is:open is:pending",
            keeps=lambda row, _me: _addressed(row) and row.assignee is None and row.state in _ACTIVE,
            count=lambda figures: figures.unassigned,
        ),
        InboxView(
            key="mentions",
            icon="at",
            title=translate("InboxViews", "Mentions us"),
            query="is:mention is:open is:pending",
            keeps=lambda row, _me: row.state in _ACTIVE,
            count=lambda figures: figures.mentions,
        ),
        InboxView(
            key="waiting",
            icon="hourglass-medium",
            title=translate("InboxViews", "Waiting for sign-off"),
            query="is:waiting",
            keeps=lambda _row, _me: True,
            count=lambda figures: figures.waiting_sign_off,
        ),
        InboxView(
            key="snoozed",
            icon="moon",
            title=translate("InboxViews", "Snoozed"),
            query="is:snoozed",
            keeps=lambda row, _me: row.state is ConversationState.SNOOZED,
            count=lambda figures: figures.snoozed,
        ),
        InboxView(
            key="done",
            icon="check-circle",
            title=translate("InboxViews", "Done"),
            query="is:addressed is:done",
            keeps=lambda row, _me: row.state is ConversationState.DONE,
            count=lambda _figures: 0,
        ),
        InboxView(
            key="open",
            icon="tray",
            title=translate("InboxViews", "All open"),
            query="is:addressed is:open is:pending",
            keeps=lambda row, _me: _addressed(row) and row.state in _ACTIVE,
            count=lambda figures: figures.open,
        ),
        InboxView(
            key="heard",
            icon="ear",
            title=translate("InboxViews", "Heard"),
            query="is:heard",
            keeps=lambda row, _me: not _addressed(row),
            count=lambda figures: figures.heard_unread,
        ),
    )


def channel_view(channel: Channel) -> InboxView:
    """Return the view of one channel: everything of it that is not done."""
    heard = channel.capabilities.mode is ConversationMode.HEARD
    return InboxView(
        key=f"channel:{channel.id}",
        icon="",
        title=channel.title,
        query=f"channel:{channel.id}" if heard else f"channel:{channel.id} -is:done",
        keeps=lambda row, _me: heard or row.state is not ConversationState.DONE,
        count=lambda figures: dict(figures.by_account).get(channel.id, 0),
        account=channel.id,
    )
