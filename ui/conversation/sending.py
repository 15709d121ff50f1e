"""Sending what stands in the composer: an answer becomes a draft and is submitted, a note is kept.

The text is only forgotten after the service took it; taking back brings it back.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.drafts import Content, MediaRef
from workstation.domain.identifiers import ConversationId, DraftId
from workstation.domain.scratch import ScratchMode

if TYPE_CHECKING:
    from workstation.services import Workstation


@dataclass(frozen=True, slots=True)
class Sent:
    """What was just sent, so that it can be taken back with its text."""

    conversation: ConversationId
    draft: DraftId
    text: str
    media: tuple[MediaRef, ...]


async def send_note(workstation: "Workstation", conversation: ConversationId, key: str, text: str) -> None:
    """Keep an internal note and forget the unfinished text."""
    await workstation.triaging.add_note(conversation, text)
    await workstation.drafting.save_scratch(key, "", mode=ScratchMode.NOTE, target=None)


async def put_draft(workstation: "Workstation", revising: DraftId | None, content: Content) -> DraftId:
    """Put the text into the draft that is being revised, or into a new one; return which."""
    if revising is not None:
        return (await workstation.drafting.revise(revising, content)).row.id
    return (await workstation.drafting.create(content)).row.id


async def submit(workstation: "Workstation", draft: DraftId, key: str) -> None:
    """Submit the draft and forget the unfinished text."""
    await workstation.drafting.submit(draft)
    await workstation.drafting.save_scratch(key, "", mode=ScratchMode.REPLY, target=None)
