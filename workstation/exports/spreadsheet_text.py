"""Text that a spreadsheet must not take for a formula (OWASP "CSV Injection").

A cell whose first real character is = + - @ (full-width and small forms too), TAB or a line break gets a leading
apostrophe, also when blanks or quotes stand before it. A spreadsheet that splits a file at another separator than the
comma (Excel in Spanish or Catalan takes the semicolon) starts cells in the middle of a text: after a line break, TAB or
semicolon an = is defused too, and a + - @ when what follows could call or refer to something.
"""

import re
from typing import Final

_EQUALS: Final = "=\uff1d\ufe66"
_SIGNS: Final = _EQUALS + r"+\-@" + "\uff0b\ufe62\uff0d\ufe63\u2212\uff20\ufe6b"
"""= + - @ with their full-width and small forms, and the minus sign."""
_BREAKS: Final = "\t\r\n\v\f\x85\u2028\u2029"
_ENDS: Final = "\t\r\n;"
"""What surely ends a cell; other breaks are text for some programs and end nothing."""
_SPACES: Final = " \xa0\u1680\u2000-\u200a\u202f\u205f\u3000\x00-\x08\x0e-\x1f"
_INVISIBLE: Final = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_QUOTES: Final = "\"'`\u00b4\u2018-\u201f\u00ab\u00bb"
_SKIPPED: Final = _SPACES + _INVISIBLE + _QUOTES
"""What may stand before a sign without keeping it from starting a formula."""

# Possessive and with disjoint classes: a text of a hundred thousand line breaks takes a hundred thousand steps.
_LEADING: Final = re.compile(f"[{_SKIPPED}]*+[{_SIGNS}{_BREAKS}]")
_INNER: Final = re.compile(f"([{_BREAKS};][{_SKIPPED}]*+)(?=[{_EQUALS}]|[{_SIGNS}][^{_ENDS}(|!]*+[(|!])")


def defused(text: str) -> str:
    """Return `text` so that no spreadsheet takes any cell it may become for a formula; harmless text stays as it is."""
    text = _INNER.sub(r"\1'", text)
    return f"'{text}" if _LEADING.match(text) else text


def without_surrogates(text: str) -> str:
    """Return `text` with lone surrogates, which UTF-8 cannot hold, replaced by U+FFFD."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
