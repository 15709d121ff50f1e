"""Text that somebody typed and has not handed over to anything yet: kept as it is typed, so that nothing is lost."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.domain.identifiers import MessageId, PersonId


class ScratchMode(StrEnum):
    """What the text is going to be."""

    REPLY = "reply"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scratch:
    """Unfinished text of one person under a key that the screen chose (a conversation, a new draft)."""

    person: PersonId
    key: str
    text: str
    mode: ScratchMode
    target: MessageId | None
    saved_at: datetime
