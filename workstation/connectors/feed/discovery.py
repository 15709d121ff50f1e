"""From what a person typed to a feed: the address itself, what its page names, then the usual places."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from workstation.connector_kit.http_answer import HttpAnswer
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.web_address import read_web_address
from workstation.connectors.feed.feed_document import FeedDocument
from workstation.connectors.feed.feed_links import FeedLink, usual_places
from workstation.connectors.feed.feed_reader import GONE, Access, FeedReader
from workstation.connectors.feed.payloads import find_feeds
from workstation.domain.errors import CredentialsProblem, NetworkProblem

MAX_TRIES: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFeed:
    """The feed that was found: its address, what it says, and every feed there was to choose from."""

    url: str
    document: FeedDocument
    choices: tuple[FeedLink, ...] = ()


def typed_address(text: str) -> tuple[str, str, str]:
    """Return the address without credentials, and the user and password that stood in it.

    A `feed:` scheme is resolved, and a bare name like `example.org` is given `https`.
    """
    text = text.strip()
    for prefix in ("feed://", "feed:"):
        if text.lower().startswith(prefix):
            rest = text[len(prefix) :]
            text = rest if rest.lower().startswith(("http://", "https://")) else f"https://{rest}"
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl(), user, password
    except ValueError as error:
        raise NetworkProblem("url_not_allowed", url=text[:200]) from error


class FeedFinder:
    """Finds the feed behind an address."""

    def __init__(self, kit: ConnectorKit) -> None:
        """Use the kit's network and workers."""
        self._kit = kit
        self._reader = FeedReader(kit)

    async def find(self, url: str, access: Access, *, scheme_given: bool) -> FoundFeed:
        """Find a feed at `url` or on the page that lies there.

        Raises:
            NetworkProblem: what the network did, or `no_feed_found`.
            CredentialsProblem: the address wants a user and password.
        """
        answer = await self._first_answer(url, access, scheme_given=scheme_given)
        document = await self._document(answer)
        if document is not None:
            return FoundFeed(url=answer.moved_to or str(read_web_address(answer.url)), document=document)
        named = await self._named(answer)
        found = await self._first_working(named, access)
        if found is None and not named:
            found = await self._first_working(usual_places(answer.url), access)
        if found is None:
            raise NetworkProblem("no_feed_found", sent=True, url=answer.url)
        return found

    async def _first_answer(self, url: str, access: Access, *, scheme_given: bool) -> HttpAnswer:
        try:
            return await self._ask(url, access)
        except NetworkProblem as problem:
            if scheme_given or problem.sent:
                raise
        return await self._ask(url.replace("https://", "http://", 1), access)

    async def _ask(self, url: str, access: Access) -> HttpAnswer:
        answer = await self._reader.ask(url, access)
        if answer.status == GONE:
            raise NetworkProblem("gone_for_good", sent=True, url=url)
        return answer

    async def _document(self, answer: HttpAnswer) -> FeedDocument | None:
        try:
            return await self._reader.read(answer)
        except NetworkProblem as problem:
            if problem.code != "not_a_feed":
                raise
            return None

    async def _named(self, answer: HttpAnswer) -> tuple[FeedLink, ...]:
        content_type = answer.headers.get("content-type", "")
        return await self._kit.workers.run(find_feeds, answer.body, content_type, answer.url)

    async def _first_working(self, links: tuple[FeedLink, ...], access: Access) -> FoundFeed | None:
        """Return the first link that is a feed; `choices` keeps the page's order, the working one first."""
        for title, url in links[:MAX_TRIES]:
            try:
                answer = await self._ask(url, access)
                document = await self._document(answer)
            except (NetworkProblem, CredentialsProblem):
                continue
            if document is not None:
                others = tuple(link for link in links if link[1] != url)
                named = any(link_title for link_title, _ in links)
                choices = ((title or document.title, url), *others) if named and others else ()
                return FoundFeed(url=answer.moved_to or url, document=document, choices=choices)
        return None
