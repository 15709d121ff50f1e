"""Where a feed was read up to: validators for conditional requests, which ids were seen last, and each comment feed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import msgspec


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

    def turned_over(self, marks: Sequence[str]) -> bool:
        """Tell whether nothing of what was seen last is there any more: then something may have passed unseen."""
        return bool(self.seen and marks) and not set(self.seen) & set(marks)


def stored_cursor(cursor: Mapping[str, str]) -> FeedCursor:
    """Return the cursor that `stored` wrote; one that cannot be read means starting over, which loses nothing."""
    try:
        return msgspec.json.decode(cursor.get("v1", "{}"), type=FeedCursor)
    except msgspec.MsgspecError:
        return FeedCursor()
