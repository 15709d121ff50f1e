"""Typed identifiers, and the hashes that let two workstations mean the same thing.

Ids of things that live on a platform are SHA-256 over length-prefixed UTF-8 parts, as lower-case hex (64 characters).
Ids made by us (drafts, publications, notes) are UUIDv7 strings that come from `ports.identity`.
"""

from hashlib import sha256
from typing import NewType

AccountId = NewType("AccountId", str)
"""A channel's account on its platform; also the id of the channel configured here, which has exactly one account."""
MessageId = NewType("MessageId", str)
ConversationId = NewType("ConversationId", str)
DraftId = NewType("DraftId", str)
Digest = NewType("Digest", str)
"""SHA-256 of a revision's canonical payload, hex."""
EventId = NewType("EventId", str)
DeviceId = NewType("DeviceId", str)
"""Key id of a device: hex SHA-256 of its 32 raw public key bytes."""
PersonId = NewType("PersonId", str)
PublicationId = NewType("PublicationId", str)
TeamId = NewType("TeamId", str)
NoteId = NewType("NoteId", str)
MediaHash = NewType("MediaHash", str)
"""SHA-256 of the uploaded bytes, hex."""


def hash_parts(*parts: str) -> str:
    """Return the hex SHA-256 of `parts`, each prefixed with its length so that no two lists collide."""
    pieces: list[bytes] = []
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        pieces += (len(data).to_bytes(8, "big"), data)
    # One call on the whole: every incoming message is hashed several times.
    return sha256(b"".join(pieces)).hexdigest()


def account_id(kind: str, server: str, native: str) -> AccountId:
    """Return the id of the account `native` of a channel `kind` on the canonical `server`."""
    return AccountId(hash_parts("account", kind, server, native))


def message_id(account: AccountId, native: str) -> MessageId:
    """Return the id of the message that the platform calls `native`."""
    return MessageId(hash_parts("message", account, native))


def conversation_id(account: AccountId, native_root: str) -> ConversationId:
    """Return the id of the conversation whose root the platform calls `native_root`."""
    return ConversationId(hash_parts("conversation", account, native_root))
