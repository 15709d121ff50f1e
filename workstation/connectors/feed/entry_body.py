"""An entry's body: the fullest content it has, as plain text and, where it is markup, as clean markup too. Pure."""

import re
from typing import Any, Final
from urllib.parse import urljoin

from workstation.connector_kit.html_rendering import html_to_text
from workstation.connector_kit.html_text import clean_html, plain_text

Fields = dict[str, Any]

_XHTML: Final = "application/xhtml+xml"
_HTML: Final = frozenset({"text/html", _XHTML})
_MARKUP_SIGN: Final = re.compile(
    r"</[a-z]|<!--|&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]{1,30});"
    r"|<(?:a|area|article|audio|b|blockquote|br|center|code|dd|dl|dt|em|embed|font|form|frame|h[1-6]|hr|i|iframe|img"
    r"|input|li|link|meta|object|ol|p|pre|script|section|small|source|span|strong|style|svg|table|td|th|tr|u|ul|video)"
    r"(?:[\s/][^<>]*)?>",
    re.IGNORECASE,
)


def body_of(value: str, *, markup: bool, base_url: str) -> tuple[str, str]:
    """Return a body as (text, html); `html` is "" when there is nothing in it that plain text would lose."""
    if not markup:
        return plain_text(value), ""
    clean = clean_html(value, base_url)
    return html_to_text(clean), clean if "<" in clean else ""


def read_body(fields: Fields, *, guesses_markup: bool, base_url: str) -> tuple[str, str]:
    """Return the body of a feedparser entry as (text, html).

    Args:
        fields: feedparser's entry.
        guesses_markup: the format (RSS and its kin) does not say whether a body is markup. Then a body without any sign
            of it (a closing tag, an entity, an element that stands alone) is the plain text it looks like.
        base_url: what relative links are relative to, unless the entry says otherwise (`xml:base`).
    """
    part = _best_part(fields)
    value = dict.get(part, "value")
    if not isinstance(value, str) or not value.strip():
        return "", ""
    declared = dict.get(part, "type")
    markup = declared in _HTML
    if markup and guesses_markup and declared != _XHTML:
        markup = _MARKUP_SIGN.search(value) is not None
    base = dict.get(part, "base")
    own_base = urljoin(base_url, base) if isinstance(base, str) and base else base_url
    return body_of(value, markup=markup, base_url=own_base)


def _best_part(fields: Fields) -> Fields:
    """Return the fullest text part: contents before the summary, markup before plain text, never other media."""
    contents = [part for part in dict.get(fields, "content") or [] if _is_text(part)]
    contents.sort(key=lambda part: dict.get(part, "type") not in _HTML)
    summary = dict.get(fields, "summary_detail")
    if not isinstance(summary, dict):
        summary = {"type": "text/plain", "value": dict.get(fields, "summary") or ""}
    return next((part for part in contents if str(dict.get(part, "value") or "").strip()), summary)


def _is_text(part: Fields) -> bool:
    declared = str(dict.get(part, "type") or "text/plain")
    return declared in _HTML or declared.startswith("text/")
