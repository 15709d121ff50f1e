"""Small made-up channels and messages for tests of the inbox."""

from datetime import datetime, timedelta

from tests.fakes.fake_clock import NOON
from workstation.domain.channels import Capabilities, Channel, ChannelState, ConversationMode, IdempotencyClass
from workstation.domain.identifiers import account_id
from workstation.domain.messages import Author, IncomingMessage, MessageKind

ANA = Author(native_id="17", name="Núria Casals", handle="nuria")


def site(name: str = "almazara", *, native_account: str = "1", **changed) -> Channel:
    """A website whose comments speak to us and where we publish."""
    server = f"https://{name}.example"
    values = {
        "id": account_id("wordpress", server, native_account),
        "kind": "wordpress",
        "title": f"Web {name}",
        "server": server,
        "address": server,
        "account_name": "almazara",
        "native_account": native_account,
        "state": ChannelState.OK,
        "capabilities": Capabilities(
            mode=ConversationMode.ADDRESSED, post_class=IdempotencyClass.B, reply_class=IdempotencyClass.D
        ),
        **changed,
    }
    return Channel(**values)


def feed(name: str = "noticias", **changed) -> Channel:
    """A feed that is only listened to."""
    server = f"https://{name}.example"
    values = {
        "id": account_id("feed", server, "/feed"),
        "kind": "feed",
        "title": f"Feed {name}",
        "server": server,
        "address": f"{server}/feed",
        "account_name": "",
        "state": ChannelState.OK,
        "capabilities": Capabilities(mode=ConversationMode.HEARD),
        **changed,
    }
    return Channel(**values)


def comment(native: str = "c1", *, root: str | None = None, minutes: float = 0, **changed) -> IncomingMessage:
    """A comment that was written so many minutes before noon."""
    values = {
        "native_id": native,
        "thread_root": root or native,
        "parent": root,
        "author": ANA,
        "text": f"Texto de {native}",
        "kind": MessageKind.COMMENT,
        "mode": ConversationMode.ADDRESSED,
        "sent_at": ago(minutes),
        **changed,
    }
    return IncomingMessage(**values)


def entry(native: str = "e1", *, minutes: float = 0, **changed) -> IncomingMessage:
    """A feed entry that was written so many minutes before noon."""
    values = {
        "native_id": native,
        "thread_root": native,
        "author": Author(native_id="", name="Redacción"),
        "subject": f"Titular de {native}",
        "text": f"Cuerpo de {native}",
        "kind": MessageKind.ENTRY,
        "mode": ConversationMode.HEARD,
        "sent_at": ago(minutes),
        **changed,
    }
    return IncomingMessage(**values)


def ago(minutes: float) -> datetime:
    return NOON - timedelta(minutes=minutes)
