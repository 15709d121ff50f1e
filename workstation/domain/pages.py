"""Pages and views that the searching service answers with; `next` is an opaque cursor, None at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.domain.channels import Channel
    from workstation.domain.conversations import ConversationRow, PersonHistory
    from workstation.domain.messages import Message, Note


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """Some conversations, newest first."""

    rows: tuple[ConversationRow, ...]
    next: str | None = None


@dataclass(frozen=True, slots=True)
class MessagePage:
    """Some messages in the order that was asked for."""

    messages: tuple[Message, ...]
    next: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationDetail:
    """A conversation with what stands beside its messages."""

    row: ConversationRow
    channel: Channel
    notes: tuple[Note, ...] = ()
    history: tuple[PersonHistory, ...] = ()
