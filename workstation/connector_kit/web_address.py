"""One reading of a web address, strict where browsers are lenient: what is not plainly http(s)://host/… is refused."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit

from workstation.connector_kit.blocked_ports import BLOCKED_PORTS
from workstation.connector_kit.net_addresses import parse_address
from workstation.domain.errors import NetworkProblem

MAX_URL: Final = 4096
DEFAULT_PORTS: Final = {"http": 80, "https": 443}

_FORBIDDEN: Final = re.compile(r"[\x00-\x20\x7f\\]")
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER: Final = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)")
_SAFE_PATH: Final = "/%:@!$&'()*+,;=-._~"
_SAFE_QUERY: Final = _SAFE_PATH + "?[]|"


@dataclass(frozen=True, slots=True)
class WebAddress:
    """A checked http or https address. `host` is lower-case ASCII (a name, or a canonical address literal)."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def is_literal(self) -> bool:
        """Tell whether the host is an IP address."""
        return parse_address(self.host) is not None

    @property
    def authority(self) -> str:
        """Return host and port as written in a URL, the port only when it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> tuple[str, str, int]:
        """Return scheme, host and port: credentials never leave it."""
        return self.scheme, self.host, self.port

    def __str__(self) -> str:
        """Return the canonical URL."""
        return f"{self.scheme}://{self.authority}{self.target}"


def read_web_address(url: str) -> WebAddress:
    """Read `url` strictly and return it in canonical form, without its fragment.

    Raises:
        NetworkProblem: `url_not_allowed` (not http(s), credentials or control characters inside, an address
            spelled oddly) or `port_not_allowed`; nothing was sent.
    """
    text = url.strip(" \t\r\n")
    if len(text) > MAX_URL or _FORBIDDEN.search(text):
        raise NetworkProblem("url_not_allowed", url=text[:200])
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise NetworkProblem("url_not_allowed", url=text[:200]) from error
    if parts.scheme not in DEFAULT_PORTS or "@" in parts.netloc or not parts.hostname:
        raise NetworkProblem("url_not_allowed", url=_without_credentials(parts)[:200])
    host = _canonical_host(parts.hostname, text)
    port = DEFAULT_PORTS[parts.scheme] if port is None else port
    if port in BLOCKED_PORTS:
        raise NetworkProblem("port_not_allowed", host=host, port=port)
    return WebAddress(parts.scheme, host, port, _target(parts))


def _without_credentials(parts: SplitResult) -> str:
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_SAFE_PATH)
    query = quote(parts.query, safe=_SAFE_QUERY)
    return f"{path}?{query}" if query else path


def _canonical_host(host: str, url: str) -> str:
    """Return the ASCII form of `host`; a number that is no canonical address is read differently by each resolver."""
    literal = parse_address(host)
    if literal is not None:
        if "%" in host:
            raise NetworkProblem("url_not_allowed", url=url[:200])
        return literal.compressed
    name = _ascii_name(host, url)
    labels = name.removesuffix(".").split(".")
    if not all(_LABEL.fullmatch(label) for label in labels) or _NUMBER.fullmatch(labels[-1]):
        raise NetworkProblem("url_not_allowed", url=url[:200])
    return name


def _ascii_name(host: str, url: str) -> str:
    if host.isascii():
        return host.lower()
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise NetworkProblem("url_not_allowed", url=url[:200]) from error
