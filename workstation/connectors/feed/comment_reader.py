"""The comment feeds of a channel's entries: a few at each visit, those first that are known to have news."""

import asyncio
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from typing import Final

from workstation.connectors.feed.feed_cursor import CommentFeedState, validators_of
from workstation.connectors.feed.feed_document import CommentFeed
from workstation.connectors.feed.feed_reader import GONE, NOT_MODIFIED, Access, FeedReader
from workstation.domain.errors import CredentialsProblem, NetworkProblem
from workstation.domain.messages import IncomingMessage

FEEDS_PER_VISIT: Final = 8
COMMENT_FEEDS: Final = 30
"""So many of the newest entries are watched for comments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentsRead:
    """What a visit brought: messages, the new state of every comment feed, and how many could not be read."""

    messages: tuple[IncomingMessage, ...] = ()
    states: dict[str, CommentFeedState]
    failed: int = 0


def due_comment_feeds(
    known: dict[str, CommentFeedState], named: Sequence[CommentFeed]
) -> tuple[dict[str, CommentFeedState], tuple[str, ...]]:
    """Return all states, with those `named` by the present document, and the addresses worth a request now.

    An entry that states the same count as at the last visit has no news, one that states another has; one that states
    none may have; one with zero comments was never worth a request. News first, then whoever waited longest.
    """
    states = dict(known)
    news: set[str] = set()
    quiet: set[str] = set()
    for feed in named[:COMMENT_FEEDS]:
        state = states.get(feed.url)
        if (feed.count == 0 and state is None) or (state and feed.count is not None and feed.count == state.count):
            quiet.add(feed.url)
            continue
        if feed.count is not None:
            news.add(feed.url)
        if state is None or (state.dead and feed.count is not None):
            states[feed.url] = CommentFeedState(entry=feed.entry)
    due = [url for url, state in states.items() if not state.dead and url not in quiet]
    due.sort(key=lambda url: url not in news)
    return states, tuple(due[:FEEDS_PER_VISIT])


async def read_comments(
    reader: FeedReader, access: Access, known: dict[str, CommentFeedState], named: tuple[CommentFeed, ...]
) -> CommentsRead:
    """Visit the comment feeds that are due. A failing one is tried again at the next visit and fails nothing else."""
    states, due = due_comment_feeds(known, named)
    counts = {feed.url: feed.count for feed in named}
    results = await asyncio.gather(*(_visit(reader, access, url, states[url]) for url in due))
    messages: list[IncomingMessage] = []
    failed = 0
    for url, result in zip(due, results, strict=True):
        old = states.pop(url)
        if result is None:
            failed += 1
            states[url] = old
            continue
        brought, state = result
        messages += brought
        states[url] = replace(state, count=counts.get(url, old.count))
    return CommentsRead(messages=tuple(messages), states=_kept(states, counts), failed=failed)


def _kept(states: dict[str, CommentFeedState], present: Container[str]) -> dict[str, CommentFeedState]:
    """Forget comment feeds of entries that left the document once there are too many; the longest unread go first."""
    left = [url for url in states if url not in present]
    surplus = set(left[: max(len(states) - COMMENT_FEEDS, 0)])
    return {url: state for url, state in states.items() if url not in surplus}


async def _visit(
    reader: FeedReader, access: Access, url: str, state: CommentFeedState
) -> tuple[tuple[IncomingMessage, ...], CommentFeedState] | None:
    try:
        answer = await reader.ask(url, access, state.validators)
        if answer.status == GONE:
            return (), replace(state, dead=True)
        if answer.status == NOT_MODIFIED:
            return (), state
        document = await reader.read(answer, comments_of=state.entry)
    except CredentialsProblem:
        return (), replace(state, dead=True)
    except NetworkProblem as problem:
        return ((), replace(state, dead=True)) if problem.code in {"not_found", "not_a_feed"} else None
    return document.messages, replace(state, validators=validators_of(answer.headers))
