"""Text and markup from outside, made safe without damaging it. Pure; runs in the worker processes.

The rule (ARCHITECTURE section 4): what its format declares as plain text stays exactly that; markup of bodies passes
an allow-list; one-line fields lose their markup once and are TEXT from there on. TEXT is never read as markup again: it
may well say `<script>`, and every screen shows it as such.
"""

import re
from functools import lru_cache
from html import escape, unescape
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import urljoin

from workstation.connector_kit.web_address import read_web_address
from workstation.domain.errors import NetworkProblem

if TYPE_CHECKING:
    import nh3

LINE_LIMIT: Final = 1_000
TEXT_LIMIT: Final = 500_000
"""Characters kept of a title and of a body: far above anything a person wrote."""

MAX_TAGS: Final = 20_000
"""With more tags a body is shown as the text it is: nested deeply, they would keep the cleaner busy for minutes."""

LINK_SCHEMES: Final = frozenset({"http", "https"})
# fmt: off
BODY_TAGS: Final = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd",
    "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr",
    "tt", "u", "ul", "var",
})
# fmt: on
BODY_ATTRIBUTES: Final = {
    "*": {"lang", "dir", "title"},
    "a": {"href"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
DROPPED_WITH_CONTENT: Final = frozenset({"script", "style", "iframe", "noscript", "template"})
"""Elements whose content is no text for people; of every other element that is not allowed, the text stays."""

_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NEWLINES: Final = re.compile("\r\n?|\x85")
_CANONICAL: Final = re.compile(
    r"https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,9}[a-z]{2,63}"
    r"/[A-Za-z0-9/_.~%!$&'()*+,;=:@-]{0,1000}(?:\?[A-Za-z0-9/_.~%!$&'()*+,;=:@?-]{1,1000})?(?:#[A-Za-z0-9/_.~=-]{0,500})?"
)
"""Links that are in canonical form already: most are, and 10,000 of them arrive at once."""

_POSING_LINK: Final = re.compile(r' (?:href|src)="[^"/]*//[^"/?#]*@[^"]*"')
_SPACES: Final = re.compile(r"\s+")


def plain_text(value: str, limit: int = TEXT_LIMIT) -> str:
    """Return text that its format declared as plain: only control characters go; line ends are newlines."""
    return _CONTROLS.sub("", _NEWLINES.sub("\n", value[:limit])).strip()


def one_line(value: str, *, markup: bool, limit: int = LINE_LIMIT) -> str:
    """Return a title or a name as one line of TEXT.

    Args:
        value: what the format's reader gave.
        markup: whether the format declares it as HTML: then tags go and entities are resolved, once.
        limit: characters kept.
    """
    if markup and ("<" in value or "&" in value):
        value = unescape(_line_cleaner().clean(value[:TEXT_LIMIT]))
    return _SPACES.sub(" ", _CONTROLS.sub("", value)).strip()[:limit]


def clean_html(value: str, base_url: str, limit: int = TEXT_LIMIT) -> str:
    """Return body markup that shows and never acts: allowed tags only, links http/https, relative ones made absolute.

    Args:
        value: markup from outside.
        base_url: the address that relative links are relative to; links that stay relative are dropped.
        limit: characters of `value` that are read.
    """
    value = _CONTROLS.sub("", value[:limit])
    if value.count("<") > MAX_TAGS:
        return escape(value)
    clean = _body_cleaner(base_url).clean(value).strip()
    # `https://bank.example@evil.example/` shows one host and leads to another.
    return _POSING_LINK.sub("", clean) if "@" in clean else clean


def web_link(value: str, base_url: str = "") -> str:
    """Return `value` as an absolute http or https URL in canonical form, or "" when it is none.

    Relative links, also those that begin with two slashes, count only with a `base_url` to complete them.
    """
    text = value.strip()
    if _CANONICAL.fullmatch(text):
        return text
    if not text or (not base_url and not text.lower().startswith(("http://", "https://"))):
        return ""
    try:
        return _with_fragment(urljoin(base_url, text.replace(" ", "%20")))
    except (ValueError, NetworkProblem):
        return ""


def _with_fragment(url: str) -> str:
    address, mark, fragment = url.partition("#")
    fragment = _CONTROLS.sub("", fragment).replace('"', "%22").replace("<", "%3C").replace(">", "%3E")
    return f"{read_web_address(address)}{mark}{fragment}"


@lru_cache(maxsize=1)
def _line_cleaner() -> "nh3.Cleaner":
    import nh3

    return nh3.Cleaner(tags=set(), clean_content_tags={"script", "style"})


@lru_cache(maxsize=64)
def _body_cleaner(base_url: str) -> "nh3.Cleaner":
    import nh3

    # Without a usable base every relative link goes; nh3 would keep `//host` as it is.
    relative: tuple[Literal["rewrite_with_base"], str] | Literal["deny"] = "deny"
    if web_link(base_url):
        relative = ("rewrite_with_base", base_url)
    return nh3.Cleaner(
        tags=set(BODY_TAGS),
        clean_content_tags=set(DROPPED_WITH_CONTENT),
        attributes={tag: set(names) for tag, names in BODY_ATTRIBUTES.items()},
        url_schemes=set(LINK_SCHEMES),
        url_relative=relative,
    )
