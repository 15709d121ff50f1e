"""From a practice network's events to the messages that the inbox reads; pure."""

from collections.abc import Iterable
from datetime import datetime

from workstation.connectors.practice.state import AccountState, Event, Record, number, records_in, text
from workstation.domain.channels import ConversationMode
from workstation.domain.messages import (
    Attachment,
    Author,
    Incoming,
    IncomingMessage,
    MessageKind,
    RemoteState,
    Retraction,
)


def incoming(
    account: AccountState, events: Iterable[Event], us: Author, mode: ConversationMode
) -> tuple[Incoming, ...]:
    """Return what each event tells, in their order: the message as it was just then, or that it is gone."""
    return tuple(_snapshot(account.by_message[event.message], event, us, mode) for event in events)


def present(
    account: AccountState, native_id: str, now: datetime, us: Author, mode: ConversationMode
) -> IncomingMessage | None:
    """Return one message as it stands at `now`, None when it never was there or is gone."""
    events = [event for event in account.by_message.get(native_id, ()) if event.moment.at <= now]
    if not events:
        return None
    found = _snapshot(events, max(events, key=lambda event: event.moment), us, mode)
    return found if isinstance(found, IncomingMessage) and found.state is not RemoteState.DELETED else None


def _snapshot(events: list[Event], upto: Event, us: Author, mode: ConversationMode) -> Incoming:
    past = sorted((event for event in events if event.moment <= upto.moment), key=lambda event: event.moment)
    first = past[0].record
    if first.get("type") not in {"message", "accepted"} or any(e.record.get("type") == "removal" for e in past):
        return Retraction(upto.message)
    edits = [event for event in past if event.record.get("type") == "edit"]
    states = [text(event.record, "state") for event in past if event.record.get("type") == "state"]
    last = edits[-1] if edits else None
    ours = first.get("type") == "accepted"
    return IncomingMessage(
        native_id=upto.message,
        thread_root=text(first, "thread") or upto.message,
        author=us if ours else _author(first),
        text=text(last.record if last else first, "text"),
        kind=_kind(first),
        mode=ConversationMode.HEARD if mode is ConversationMode.HEARD else _mode(first),
        parent=text(first, "parent") or None,
        subject=text(first, "title"),
        url=text(first, "url"),
        sent_at=past[0].moment.at,
        edited_at=last.moment.at if last else None,
        state=_state(states[-1] if states else text(first, "state")),
        language=text(first, "language"),
        rating=int(number(first, "rating")) or None,
        attachments=tuple(_attachments(first)),
        labels=tuple(_labels(first)),
    )


def _author(record: Record) -> Author:
    value = record.get("author")
    author = value if isinstance(value, dict) else {}
    return Author(
        native_id=text(author, "id") or text(author, "name"),
        name=text(author, "name"),
        handle=text(author, "handle"),
        url=text(author, "url"),
    )


def _kind(record: Record) -> MessageKind:
    try:
        return MessageKind(text(record, "kind"))
    except ValueError:
        return MessageKind.COMMENT if text(record, "parent") else MessageKind.POST


def _mode(record: Record) -> ConversationMode:
    return ConversationMode.HEARD if text(record, "mode") == "heard" else ConversationMode.ADDRESSED


def _state(value: str) -> RemoteState:
    try:
        return RemoteState(value)
    except ValueError:
        return RemoteState.VISIBLE


def _attachments(record: Record) -> Iterable[Attachment]:
    for item in records_in(record, "attachments"):
        size = item.get("size")
        yield Attachment(
            text(item, "url"), text(item, "media_type"), text(item, "title"), size if isinstance(size, int) else None
        )


def _labels(record: Record) -> Iterable[str]:
    value = record.get("labels")
    return (item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
