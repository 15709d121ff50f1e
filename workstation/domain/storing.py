"""A message on its way into the store."""

from dataclasses import dataclass
from datetime import datetime

from workstation.domain.identifiers import AccountId, ConversationId, MessageId
from workstation.domain.messages import IncomingMessage, OwnAnswer


@dataclass(frozen=True, slots=True)
class MessageToStore:
    """An incoming message with its id and its place; `version_hash` is handed on because it was computed already."""

    id: MessageId
    account: AccountId
    conversation: ConversationId
    message: IncomingMessage
    version_hash: str
    listed_at: datetime
    received_at: datetime
    own: OwnAnswer | None = None
