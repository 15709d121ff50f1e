"""Where a feed was read up to: validators for conditional requests, which ids were seen last, and each comment feed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

import msgspec

from workstation.domain.identifiers import hash_parts
from workstation.domain.messages import IncomingMessage

SEEN_IDS: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server gave us to ask "has it changed?" with."""

    etag: str = ""
    modified: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """Return the headers of a conditional request."""
        named = {"if-none-match": self.etag, "if-modified-since": self.modified}
        return {name: value for name, value in named.items() if value}


def validators_of(headers: Mapping[str, str]) -> Validators:
    """Return the validators of an answer."""
    return Validators(etag=headers.get("etag", "")[:500], modified=headers.get("last-modified", "")[:100])


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentFeedState:
    """One comment feed as last read: its entry, the count the entry stated then; `dead` when the server denies it."""

    entry: str
    count: int | None = None
    validators: Validators = Validators()
    dead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedCursor:
    """Everything that reading a feed remembers. `comments` maps addresses; the least recently read come first."""

    validators: Validators = Validators()
    read_at: datetime | None = None
    seen: tuple[str, ...] = ()
    comments: dict[str, CommentFeedState] = field(default_factory=dict)

    def stored(self) -> dict[str, str]:
        """Return the cursor as the storage keeps it."""
        return {"v1": msgspec.json.encode(self).decode("utf-8")}

    def turned_over(self, messages: Iterable[IncomingMessage]) -> bool:
        """Tell whether nothing of what was seen last is there any more: then something may have passed unseen."""
        present = fingerprints(messages)
        return bool(self.seen and present) and not set(self.seen) & set(present)


def stored_cursor(cursor: Mapping[str, str]) -> FeedCursor:
    """Return the cursor that `stored` wrote; one that cannot be read means starting over, which loses nothing."""
    try:
        return msgspec.json.decode(cursor.get("v1", "{}"), type=FeedCursor)
    except msgspec.MsgspecError:
        return FeedCursor()


def fingerprints(messages: Iterable[IncomingMessage]) -> tuple[str, ...]:
    """Return short marks of the messages' ids, to recognise them by later."""
    return tuple(hash_parts(message.native_id)[:12] for message in messages)[:SEEN_IDS]
