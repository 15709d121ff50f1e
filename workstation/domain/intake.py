"""What an incoming message means, given what is known: decided by a pure function, once for every message that arrives.

Absence is never a deletion: only an explicit retraction, or a message that the platform itself shows as deleted, says
that something is gone. Text from outside is never believed to be ours because it looks like ours: it must come under
our own account, answer the same message and say the same.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from workstation.domain.identifiers import ConversationId, PublicationId
from workstation.domain.messages import Incoming, IncomingMessage, RemoteState, Retraction


@dataclass(frozen=True, slots=True)
class KnownMessage:
    """What is held of a message: newest content, how the platform treats it, where it stands, whether it is ours."""

    version_hash: str
    state: RemoteState
    conversation: ConversationId
    thread_root: str
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPost:
    """Something of ours that is expected to come back.

    `native_id` is known when the platform told it, `reply_to` is the native id of the message it answers ("" for a
    post), `text` is what was approved, with the title in front if it has one.
    """

    publication: PublicationId
    native_id: str = ""
    reply_to: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class New:
    """Somebody's message that was not known."""

    message: IncomingMessage


@dataclass(frozen=True, slots=True)
class Changed:
    """A known message whose content, remote state or thread is another one now."""

    message: IncomingMessage
    content: bool
    state: bool
    thread: bool


@dataclass(frozen=True, slots=True)
class Retracted:
    """A known message that the platform says is gone; what it said stays as evidence."""

    native_id: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Nothing new: the same message again, or a retraction of something never held."""

    native_id: str


@dataclass(frozen=True, slots=True)
class OurOwn:
    """Our own publication coming back; it settles that publication and is shown as ours."""

    message: IncomingMessage
    publication: PublicationId


Decision = New | Changed | Retracted | Duplicate | OurOwn


def fingerprint(text: str) -> str:
    """Return what stays of a text under the small changes platforms make: its letters and digits, case folded.

    Platforms curl quotes, collapse blanks and turn dots into ellipses. A text without letters and digits (emoji) is
    compared without its blanks.
    """
    normal = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, normal)) or "".join(normal.split())


def matching_own(message: IncomingMessage, own: Sequence[OwnPost], our_author: str) -> OwnPost | None:
    """Return the expected post of ours that `message` is, or None.

    Args:
        message: what arrived.
        own: what is expected to come back on this account.
        our_author: the platform's id of our account, "" when it has none: then only the native id counts.
    """
    for post in own:
        if post.native_id and post.native_id == message.native_id:
            return post
    if not our_author or message.author.native_id != our_author:
        return None
    candidates = [post for post in own if not post.native_id and post.reply_to == (message.parent or "")]
    if not candidates:
        return None
    said = {fingerprint(message.text), fingerprint(f"{message.subject} {message.text}")}
    return next((post for post in candidates if fingerprint(post.text) in said), None)


def decide(
    incoming: Incoming, known: KnownMessage | None, own: Sequence[OwnPost] = (), our_author: str = ""
) -> Decision:
    """Say what `incoming` is.

    Args:
        incoming: a message or a retraction from the platform.
        known: what is held under the same account and native id.
        own: publications of this account that are expected to come back.
        our_author: the platform's id of our account there ("" when unknown).
    """
    if isinstance(incoming, Retraction):
        gone = known is None or known.state is RemoteState.DELETED
        return Duplicate(incoming.native_id) if gone else Retracted(incoming.native_id)
    if own and (known is None or not known.own):
        post = matching_own(incoming, own, our_author)
        if post is not None:
            return OurOwn(incoming, post.publication)
    if known is None:
        return Duplicate(incoming.native_id) if incoming.state is RemoteState.DELETED else New(incoming)
    return _compare(incoming, known)


def _compare(incoming: IncomingMessage, known: KnownMessage) -> Decision:
    if incoming.state is RemoteState.DELETED:
        # A tombstone often comes with an emptied text; that is no edit.
        gone = known.state is RemoteState.DELETED
        return Duplicate(incoming.native_id) if gone else Retracted(incoming.native_id)
    content = incoming.version_hash != known.version_hash
    state = incoming.state is not known.state
    thread = incoming.thread_root != known.thread_root
    if content or state or thread:
        return Changed(incoming, content, state, thread)
    return Duplicate(incoming.native_id)
