"""What an HTTP status means to a person: one code of the error tree each."""

from datetime import UTC, datetime
from typing import Final

from workstation.connector_kit.http_answer import HttpAnswer
from workstation.connector_kit.http_headers import retry_after_seconds
from workstation.connector_kit.web_address import read_web_address
from workstation.domain.errors import CredentialsProblem, NetworkProblem

_STATUS_CODES: Final = {
    404: "not_found",
    410: "gone_for_good",
    429: "rate_limited",
    500: "server_error",
    503: "server_unavailable",
}
_FIRST_SERVER_ERROR: Final = 500
_NOT_MODIFIED: Final = 304


def require_success(answer: HttpAnswer, *, write: bool = False, now: datetime | None = None) -> None:
    """Raise what a status that is neither 2xx nor 304 means.

    Args:
        answer: what the server said.
        write: whether it answered a write: then an error answer leaves open what the server did with the body,
            except 429, which says that it did nothing.
        now: the present, for a Retry-After that names a date.

    Raises:
        CredentialsProblem: `credentials_refused` for 401 and 403.
        NetworkProblem: `not_found`, `gone_for_good`, `rate_limited`, `server_unavailable`, `server_error`,
            `unexpected_status`; with `retry_after` when the server named a time.
    """
    status = answer.status
    if 200 <= status < 300 or status == _NOT_MODIFIED:  # noqa: PLR2004 - HTTP's own classes
        return
    host = read_web_address(answer.url).host
    if status in {401, 403}:
        raise CredentialsProblem("credentials_refused", host=host, status=status)
    fallback = "server_error" if status >= _FIRST_SERVER_ERROR else "unexpected_status"
    code = _STATUS_CODES.get(status, fallback)
    wait = retry_after_seconds(answer.headers.get("retry-after", ""), now or datetime.now(UTC))
    raise NetworkProblem(code, sent=write and code != "rate_limited", retry_after=wait, host=host, status=status)
