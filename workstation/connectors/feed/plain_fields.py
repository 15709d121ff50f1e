"""The fields of a plain RSS entry in feedparser's shape, or `NotPlain` where only feedparser can tell. Pure.

Each keeper takes (target, field, text, attributes) and puts the text of one element into its entry or channel.
"""

import contextlib
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

Fields = dict[str, Any]
Attributes = dict[str, str]
Keeper = Callable[[Fields, str, str, Attributes], None]

_MARKUP_SIGN: Final = re.compile(r"</\w+>|&#?\w+;")
_ODD_CHARACTERS: Final = re.compile("[\x80-\x9f]")
_PLAIN_LINK: Final = re.compile(r"https?://[A-Za-z0-9\[][!-:=?-\[\]-~]*")
"""An absolute web address without anything that feedparser would repair."""

_AUTHOR: Final = re.compile(r"([A-Za-z0-9_.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,4}) \(([^()<>@&]*[^()<>@&\s])\)")
_DATE: Final = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})"
    r" (\d\d):(\d\d):(\d\d) (?:GMT|UTC|([+-])(\d\d)(\d\d))",
    re.ASCII,
)
_ISO_DATE: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):(\d\d))", re.ASCII
)
_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"


class NotPlain(Exception):
    """Something that feedparser has to judge."""


def repaired(text: str) -> str:
    """Undo UTF-8 that was taken for Latin-1 and encoded again, as feedparser does."""
    if text.isascii():
        return text
    with contextlib.suppress(UnicodeEncodeError, UnicodeDecodeError):
        text = text.encode("iso-8859-1").decode("utf-8")
    if _ODD_CHARACTERS.search(text):
        raise NotPlain
    return text


def keep_text(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    """Keep a text; attributes could change what it means."""
    if attributes:
        raise NotPlain
    target[field] = text


def _keep_line(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    if _MARKUP_SIGN.search(text):
        raise NotPlain
    keep_text(target, field, text, attributes)
    target[f"{field}_detail"] = {"type": "text/plain", "value": text}


def _keep_summary(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    keep_text(target, field, text, attributes)
    target[f"{field}_detail"] = {"type": "text/html", "value": text}


def _keep_content(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    keep_text(target, field, text, attributes)
    target[field] = [{"type": "text/html", "value": text}]


def _keep_link(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    if not _PLAIN_LINK.fullmatch(text) or ";" in text:
        raise NotPlain
    keep_text(target, field, text, attributes)


def _keep_id(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    permalink = attributes.pop("isPermaLink", "true")
    if permalink == "true":
        _keep_link(target, field, text, attributes)
        target["permalink"] = text
    elif permalink == "false":
        keep_text(target, field, text, attributes)
    else:
        raise NotPlain


def _keep_author(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    found = _AUTHOR.fullmatch(text)
    if not text or (found is None and "@" in text):
        raise NotPlain
    keep_text(target, field, text, attributes)
    target["authors"] = [{"name": found[2], "email": found[1]} if found else {"name": text}]


def _keep_category(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    attributes.pop("domain", "")
    if attributes:
        raise NotPlain
    target.setdefault("tags", []).append({"term": text})


def _keep_date(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    found = _DATE.fullmatch(text)
    if found is None:
        raise NotPlain
    keep_text(target, field, text, attributes)
    day, month, year, hour, minute, second = found.groups()[:6]
    numbers = (year, _MONTHS.index(month) // 4 + 1, day, hour, minute, second)
    target[f"{field}_parsed"] = _time_tuple(numbers, found[7], found[8], found[9])


def _keep_iso_date(target: Fields, field: str, text: str, attributes: Attributes) -> None:
    found = _ISO_DATE.fullmatch(text)
    if found is None:
        raise NotPlain
    keep_text(target, field, text, attributes)
    target[f"{field}_parsed"] = _time_tuple(found.groups()[:6], found[7], found[8], found[9])


def _time_tuple(numbers: Sequence[str | int], sign: str | None, hours: str | None, minutes: str | None) -> object:
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    try:
        year, month, day, hour, minute, second = map(int, numbers)
        moment = datetime(year, month, day, hour, minute, second, tzinfo=timezone(offset)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise NotPlain from error
    return tuple(moment.timetuple())


KEEPERS: Final[dict[str, Keeper]] = {
    "title": _keep_line,
    "summary": _keep_summary,
    "content": _keep_content,
    "link": _keep_link,
    "wfw_commentrss": _keep_link,
    "id": _keep_id,
    "author": _keep_author,
    "category": _keep_category,
    "published": _keep_date,
    "updated": _keep_iso_date,
}


def enclosure(attributes: Attributes) -> Fields:
    """Return an enclosure as the link that feedparser makes of it."""
    if not set(attributes) <= {"url", "length", "type"} or "url" not in attributes:
        raise NotPlain
    kind = attributes.get("type", "").lower()
    return {"rel": "enclosure", "href": attributes["url"], "length": attributes.get("length", ""), "type": kind}


def completed(entry: Fields) -> None:
    """Give an entry without a link its permanent id as one."""
    permalink = entry.pop("permalink", "")
    if permalink:
        entry.setdefault("link", permalink)
