"""Made-up channels and messages in any number: words by Zipf's law, some in every message and most in few."""

import random
from bisect import bisect
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from workstation.domain.channels import Capabilities, Channel, ChannelState, ConversationMode
from workstation.domain.identifiers import account_id
from workstation.domain.messages import Author, IncomingMessage, MessageKind

START = datetime(2026, 1, 1, 8, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 12, 10, 42, tzinfo=UTC)
_SYLLABLES = [
    "la",
    "ve",
    "ri",
    "no",
    "ta",
    "co",
    "mi",
    "sa",
    "pe",
    "lu",
    "da",
    "ro",
    "fa",
    "bo",
    "gu",
    "çà",
    "ñe",
    "ló",
]


class Words:
    """A vocabulary with the skew of real text."""

    def __init__(self, seed: int, size: int = 20_000) -> None:
        self.random = random.Random(seed)
        made = dict.fromkeys(
            "".join(self.random.choices(_SYLLABLES, k=self.random.randint(1, 4))) for _ in range(size * 3)
        )
        self.words = list(made)[:size]
        self._cumulated = list(accumulate(1 / (rank + 2) for rank in range(len(self.words))))

    def text(self, count: int) -> str:
        total = self._cumulated[-1]
        return " ".join(self.words[bisect(self._cumulated, self.random.random() * total)] for _ in range(count))


def channel(number: int, mode: ConversationMode = ConversationMode.HEARD) -> Channel:
    server = f"https://feed{number}.example"
    return Channel(
        id=account_id("feed", server, "/feed"),
        kind="feed",
        title=f"Feed {number:03}",
        server=server,
        address=f"{server}/feed",
        account_name="",
        state=ChannelState.OK,
        capabilities=Capabilities(mode=mode),
    )


def entries(words: Words, channel_number: int, count: int, *, span_days: int = 300) -> list[IncomingMessage]:
    """Return the entries of one feed, newest first as feeds have them, each a conversation of its own."""
    return list(_entries(words, channel_number, count, span_days))


def _entries(words: Words, channel_number: int, count: int, span_days: int) -> Iterator[IncomingMessage]:
    step = timedelta(days=span_days) / max(count, 1)
    for number in range(count):
        native = f"https://feed{channel_number}.example/entry/{number}"
        text = words.text(90)
        yield IncomingMessage(
            native_id=native,
            thread_root=native,
            author=Author(native_id="", name=f"Author {number % 7}"),
            subject=words.text(8),
            text=text,
            html=f"<p>{text}</p>",
            url=native,
            kind=MessageKind.ENTRY,
            mode=ConversationMode.HEARD,
            sent_at=START + timedelta(days=span_days) - step * number + timedelta(seconds=channel_number),
        )


def comments(words: Words, channel_number: int, count: int, *, span_days: int = 300) -> list[IncomingMessage]:
    """Return comments in threads of up to eight, oldest first."""
    step = timedelta(days=span_days) / max(count, 1)
    made, root = [], ""
    for number in range(count):
        native = f"c{number}"
        if number % 8 == 0:
            root = native
        author = words.random.randrange(400)
        made.append(
            IncomingMessage(
                native_id=native,
                thread_root=root,
                parent=None if native == root else root,
                author=Author(native_id=str(author + 10), name=f"Person {author}"),
                text=words.text(40),
                kind=MessageKind.COMMENT,
                mode=ConversationMode.ADDRESSED,
                sent_at=START + step * number + timedelta(seconds=channel_number),
            )
        )
    return made
