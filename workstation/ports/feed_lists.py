"""Lists of feeds (OPML), read and written by the feed connector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.errors import Reason
    from workstation.ports.connector import Discovered


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedFeed:
    """One feed of a list; `folders` are the folders it lies in, nested ones joined by "/"."""

    url: str
    title: str = ""
    site: str = ""
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedList:
    """What a list names. `unread` says, as (line or address, why), everything that could not be taken over."""

    feeds: tuple[ListedFeed, ...] = ()
    unread: tuple[tuple[str, Reason], ...] = ()


class FeedLists(Protocol):
    """Reads and writes lists of feeds."""

    async def read(self, data: bytes) -> FeedList:
        """Return every feed of a list, also of a broken one; nothing is left out silently.

        Raises:
            NetworkProblem: `opml_not_a_list`, `content_too_slow`, `content_too_heavy`.
        """
        ...

    def write(self, feeds: Sequence[ListedFeed], title: str) -> bytes:
        """Return the list as OPML 2.0; reading it again gives the same feeds in the same folders."""
        ...

    def describe(self, feed: ListedFeed, *, allow_private: bool) -> Discovered:
        """Return the channel that a listed feed becomes, without asking its server.

        Raises:
            NetworkProblem: `url_not_allowed`, `port_not_allowed`, `host_not_public`.
        """
        ...
