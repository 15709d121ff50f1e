"""Links from outside: only http and https, and the host is always visible."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui.widgets.text_marking import marks

BARE_LINK = re.compile(
    r"https?://[^\s<>\"'\u2066-\u2069\u202a-\u202e]+[^\s<>\"'.,;:!?)\]}…»”’\u2066-\u2069\u202a-\u202e]"
)
_HOST_IN_TEXT = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[^\W\d_]{2,})(?=[/:\s?#]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link that may be opened.

    Attributes:
        url: the whole address.
        host: the host as it goes over the wire (ASCII, "xn--…" where it is not).
        shown_host: what a person reads: the host, and the Unicode form beside it where they differ.
        suspicious: the host mixes scripts, is not ASCII, or carries a user name before it.
    """

    url: str
    host: str
    shown_host: str
    suspicious: bool


def parse_link(address: str) -> Link | None:
    """Reads an address; None for everything but absolute http and https with a host."""
    address = address.strip()
    url = QUrl(address, QUrl.ParsingMode.TolerantMode)
    if url.scheme().lower() not in ("http", "https") or not url.host():
        return None
    try:
        written = urlsplit(address)
        if written.scheme.lower() not in ("http", "https") or not written.hostname:
            return None
    except ValueError:
        return None
    host = bytes(QUrl.toAce(url.host()).data()).decode("ascii") or url.host()
    readable = url.host(QUrl.ComponentFormattingOption.FullyDecoded)
    foreign = "xn--" in host
    if foreign and readable == host:
        readable = QUrl.fromAce(host.encode("ascii"), QUrl.AceProcessingOption.IgnoreIDNWhitelist)
    return Link(
        url=address,
        host=host,
        shown_host=f"{host} ({readable})" if foreign and readable != host else host,
        suspicious=foreign or bool(url.userInfo()) or bool(marks(readable)),
    )


def names_other_host(text: str, link: Link) -> bool:
    """Whether the words of a link name a host that is not where it leads."""
    named = _HOST_IN_TEXT.search(text.strip())
    if named is None:
        return False
    host, target = named[1].lower().removeprefix("www."), link.host.lower().removeprefix("www.")
    return host != target and not target.endswith(f".{host}")


def shows_host(text: str, link: Link) -> bool:
    """Whether the words of a link already show the host it leads to."""
    return link.host.lower().removeprefix("www.") in text.lower() and not names_other_host(text, link)


def open_link(address: str) -> bool:
    """Opens an http or https address in the system's browser; False for anything else or when none answers."""
    link = parse_link(address)
    return link is not None and QDesktopServices.openUrl(QUrl(link.url))
