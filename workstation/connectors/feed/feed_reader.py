"""One request for one feed document: conditional, with the channel's credentials, read in a worker process."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from workstation.connector_kit.http_answer import HttpAnswer
from workstation.connector_kit.http_errors import require_success
from workstation.connector_kit.http_session import basic_auth
from workstation.connector_kit.kit import ConnectorKit
from workstation.connectors.feed.feed_cursor import Validators
from workstation.connectors.feed.feed_document import FeedDocument, decode_document
from workstation.connectors.feed.payloads import read_feed

ACCEPT: Final = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
)
CLOCK_TOLERANCE: Final = timedelta(days=1)
"""How far ahead of our clock a publisher's may be before its times are ignored."""

NOT_MODIFIED: Final = 304
GONE: Final = 410
_PASSED_ON: Final = ("content-type", "content-language", "content-location")


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How a channel's addresses may be asked."""

    allow_private: bool = False
    user: str = ""
    password: str = ""

    @property
    def secret_headers(self) -> dict[str, str]:
        """Return the credentials as headers."""
        return basic_auth(self.user, self.password) if self.user else {}


class FeedReader:
    """Asks for feed documents and has them read."""

    def __init__(self, kit: ConnectorKit) -> None:
        """Use the kit's network, workers and clock."""
        self._kit = kit

    async def ask(self, url: str, access: Access, validators: Validators | None = None) -> HttpAnswer:
        """Ask for `url`, conditionally when `validators` are given.

        Raises:
            NetworkProblem, CredentialsProblem: for everything that is not 2xx, 304 or 410.
        """
        conditional = {**validators.headers, "a-im": "feed"} if validators and validators.headers else {}
        answer = await self._kit.http.read(
            url,
            allow_private=access.allow_private,
            headers={"accept": ACCEPT, **conditional},
            secret_headers=access.secret_headers,
        )
        if answer.status != GONE:
            require_success(answer, now=self._now())
        return answer

    async def read(self, answer: HttpAnswer, *, comments_of: str = "") -> FeedDocument:
        """Read the document of an answer.

        Raises:
            NetworkProblem: `not_a_feed`, or what the worker pool reports.
        """
        headers = {name: answer.headers[name] for name in _PASSED_ON if name in answer.headers}
        latest = self._now() + CLOCK_TOLERANCE
        data = await self._kit.workers.run(read_feed, answer.body, headers, answer.url, latest, comments_of)
        return decode_document(data)

    def _now(self) -> datetime:
        return self._kit.clock.now()
