"""Messages by stage: `IncomingMessage` (from outside), `KnownMessage` (what we hold), `Message` (shown).

Received facts never change; an edit or a retraction on the platform is a new version beside the original.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workstation.domain.channels import ConversationMode
from workstation.domain.identifiers import AccountId, ConversationId, MessageId, PersonId, PublicationId, hash_parts


class MessageKind(StrEnum):
    """What a message is on its platform."""

    ENTRY = "entry"
    POST = "post"
    COMMENT = "comment"
    MENTION = "mention"
    REVIEW = "review"
    MAIL = "mail"


class RemoteState(StrEnum):
    """How the platform treats the message now."""

    VISIBLE = "visible"
    PENDING = "pending"
    SPAM = "spam"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a message, as the platform says; every field is plain text from outside."""

    native_id: str
    name: str
    handle: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something the message points at; nothing is fetched by itself."""

    url: str
    media_type: str = ""
    title: str = ""
    size: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingMessage:
    """One message as a connector read it: text and links already cleaned, times aware UTC.

    `thread_root` is the native id of the thread's root as the platform names it (its own id for a root);
    `html` is sanitised markup or empty, `text` is always plain text and always present.
    """

    native_id: str
    thread_root: str
    author: Author
    text: str
    kind: MessageKind
    mode: ConversationMode
    parent: str | None = None
    subject: str = ""
    html: str = ""
    url: str = ""
    sent_at: datetime | None = None
    edited_at: datetime | None = None
    state: RemoteState = RemoteState.VISIBLE
    language: str = ""
    rating: int | None = None
    attachments: tuple[Attachment, ...] = ()
    labels: tuple[str, ...] = ()

    @property
    def version_hash(self) -> str:
        """Hash of everything a reader would call the message's content; a different hash is an edit."""
        return hash_parts(
            "version",
            self.subject,
            self.text,
            self.html,
            *(part for item in self.attachments for part in (item.url, item.title)),
        )


@dataclass(frozen=True, slots=True)
class Retraction:
    """The platform says explicitly that a message is gone (absence alone never says so)."""

    native_id: str


Incoming = IncomingMessage | Retraction


@dataclass(frozen=True, slots=True)
class MessageVersion:
    """One content a message had, oldest first; the original stays as evidence."""

    version_hash: str
    subject: str
    text: str
    html: str
    seen_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAnswer:
    """Set on messages that are ours: who wrote and who signed (name, role, time), and whether live equals approved."""

    publication: PublicationId | None
    written_by: str = ""
    signed_by: tuple[tuple[str, str, datetime], ...] = ()
    confirmed_at: datetime | None = None
    differs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A stored message as screens, exports and reply targets read it."""

    id: MessageId
    conversation: ConversationId
    account: AccountId
    native_id: str
    kind: MessageKind
    author: Author
    subject: str
    text: str
    html: str
    url: str
    sent_at: datetime
    received_at: datetime
    state: RemoteState
    version_hash: str
    version_count: int = 1
    edited_at: datetime | None = None
    parent: MessageId | None = None
    language: str = ""
    rating: int | None = None
    attachments: tuple[Attachment, ...] = field(default=())
    own: OwnAnswer | None = None
    unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An internal note on a conversation; only the team sees it."""

    id: str
    conversation: ConversationId
    person: PersonId
    person_name: str
    text: str
    written_at: datetime
