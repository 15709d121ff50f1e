"""One channel's authenticated requests to its site, and what the site's errors mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from workstation.connector_kit.http_answer import HttpAnswer
from workstation.connector_kit.http_errors import require_success
from workstation.connector_kit.http_headers import retry_after_seconds
from workstation.connector_kit.http_session import HttpSession, basic_auth
from workstation.connector_kit.web_address import read_web_address
from workstation.connectors.wordpress.addresses import route_url
from workstation.connectors.wordpress.wire import ErrorWire, read_error
from workstation.domain.errors import AtalayaError, CredentialsProblem, NetworkProblem, Reason, RuleViolation
from workstation.ports.clock import Clock
from workstation.ports.connector import Connection

UPLOAD_SECONDS: Final = 180.0
_HIDDEN: Final = frozenset({"rest_cannot_read", "rest_cannot_read_post", "rest_forbidden"})
_UNKNOWN_STATUSES: Final = frozenset({408, 429})
_UNAUTHORIZED, _FORBIDDEN, _TOO_LARGE, _SERVER_ERRORS = 401, 403, 413, 500


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteApi:
    """Speaks to one site as one user."""

    http: HttpSession
    clock: Clock
    root: str
    user: str
    password: str
    allow_private: bool

    @classmethod
    async def of(cls, connection: Connection, http: HttpSession, clock: Clock) -> "SiteApi":
        """Return the API of a connected channel.

        Raises:
            CredentialsProblem: the vault holds no password for it.
        """
        password = await connection.secret("password")
        if not password:
            raise CredentialsProblem("credentials_missing", host=connection.address)
        return cls(
            http=http,
            clock=clock,
            root=connection.settings["api"],
            user=connection.settings["user"],
            password=password,
            allow_private=connection.allow_private,
        )

    @property
    def host(self) -> str:
        """The site's host, for messages."""
        return read_web_address(self.root).host

    async def get(self, route: str, query: Mapping[str, str] | None = None) -> HttpAnswer:
        """Read a route.

        Raises:
            CredentialsProblem, NetworkProblem: see `require_success`.
        """
        answer = await self.answer(route, query)
        require_success(answer, now=self.clock.now())
        return answer

    async def get_if_there(self, route: str, query: Mapping[str, str] | None = None) -> HttpAnswer | None:
        """Read a route; None when the API says that there is no such thing, or that we may not see it."""
        answer = await self.answer(route, query)
        error = read_error(answer.body, answer.headers) if answer.status in {401, 403, 404} else None
        if error is not None and (error.code.endswith("_invalid_id") or error.code in _HIDDEN):
            return None
        require_success(answer, now=self.clock.now())
        return answer

    async def write(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> HttpAnswer:
        """Send one request once, and return the answer when the site did it.

        Raises:
            NetworkProblem: with `sent` true when the site may have done it.
            CredentialsProblem: the password is no longer accepted.
            RuleViolation: `refused_by_channel`: the API itself refused.
        """
        route, _, query = path.partition("?")
        url = route_url(self.root, route)
        if query:
            url += f"{'&' if '?' in url else '?'}{query}"
        answer = await self.http.write(
            method,
            url,
            body=body,
            headers=headers,
            secret_headers=basic_auth(self.user, self.password),
            allow_private=self.allow_private,
            seconds=UPLOAD_SECONDS if len(body) > 1_000_000 else None,  # noqa: PLR2004 - a large upload takes its time
        )
        if 200 <= answer.status < 300:  # noqa: PLR2004 - HTTP's own class
            return answer
        raise self.failure(answer)

    def failure(self, answer: HttpAnswer) -> AtalayaError:
        """Return what an error answer to a write means."""
        status = answer.status
        host = read_web_address(answer.url).host
        error = read_error(answer.body, answer.headers)
        if error is not None and error.code.startswith("rest_upload_"):
            return refused(host, status, error)
        if status in _UNKNOWN_STATUSES or status >= _SERVER_ERRORS:
            wait = retry_after_seconds(answer.headers.get("retry-after", ""), self.clock.now())
            code = "rate_limited" if status not in {408} and status < _SERVER_ERRORS else "server_error"
            return NetworkProblem(code, sent=True, retry_after=wait, host=host, status=status)
        if status == _UNAUTHORIZED:
            return CredentialsProblem("credentials_refused", host=host, status=status)
        if error is not None or status == _TOO_LARGE:
            return refused(host, status, error)
        return NetworkProblem("unexpected_status", sent=True, host=host, status=status)

    async def answer(self, route: str, query: Mapping[str, str] | None = None) -> HttpAnswer:
        """Read a route and return whatever the site answers."""
        return await self.http.read(
            route_url(self.root, route, query),
            allow_private=self.allow_private,
            headers={"accept": "application/json"},
            secret_headers=basic_auth(self.user, self.password),
        )


def refused(host: str, status: int, error: ErrorWire | None) -> RuleViolation:
    """Return the refusal of the API with its own code and sentence."""
    values = {
        "host": host,
        "status": status,
        "api_code": error.code if error else "",
        "message": error.message[:500] if error else "",
    }
    return RuleViolation(Reason("refused_by_channel", values))
