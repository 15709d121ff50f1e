"""The search language as a typed tree, for the inbox, the command line and saved views.

    query    = { [ "-" ] term }
    term     = operator ":" value | '"' phrase '"' | word [ "*" ]
    operator = from | channel | label | is | before | after | has

All terms must hold. Several `channel:` mean any of them, and so do several states (`is:open is:pending`).
The word being typed (the last one, with no blank behind it) also matches as the beginning of a longer word.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from workstation.domain.identifiers import PersonId

MAX_CHARACTERS = 1_000
"""Longest query that is read."""


class Flag(StrEnum):
    """What `is:` can ask."""

    OPEN = "open"
    PENDING = "pending"
    SNOOZED = "snoozed"
    DONE = "done"
    UNREAD = "unread"
    READ = "read"
    HEARD = "heard"
    ADDRESSED = "addressed"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    STARRED = "starred"
    MUTED = "muted"
    WAITING = "waiting"
    TAKEN_UP = "taken-up"
    MENTION = "mention"


STATES = frozenset({Flag.OPEN, Flag.PENDING, Flag.SNOOZED, Flag.DONE})


class Possession(StrEnum):
    """What `has:` can ask."""

    ATTACHMENT = "attachment"
    DRAFT = "draft"
    NOTE = "note"
    LINK = "link"


_NEEDS_QUOTES = re.compile(r"[\s\"]")


def _quoted(value: str) -> str:
    return f'"{value}"' if _NEEDS_QUOTES.search(value) else value


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text, subject or author; with `prefix` also the beginning of one."""

    text: str
    prefix: bool = False

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return self.text + ("*" if self.prefix else "")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand next to each other."""

    text: str

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f'"{self.text}"'


@dataclass(frozen=True, slots=True)
class From:
    """Words of the author's name or handle."""

    text: str

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"from:{_quoted(self.text)}"


@dataclass(frozen=True, slots=True)
class InChannel:
    """A channel: its id, the beginning of its title, or its kind."""

    text: str

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"channel:{_quoted(self.text)}"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label, case folded when compared."""

    text: str

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"label:{_quoted(self.text)}"


@dataclass(frozen=True, slots=True)
class Is:
    """A state or a fact of the conversation."""

    flag: Flag

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"is:{self.flag.value}"


@dataclass(frozen=True, slots=True)
class Has:
    """Something that goes with the conversation or message."""

    what: Possession

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"has:{self.what.value}"


@dataclass(frozen=True, slots=True)
class DaysAgo:
    """The day that lies so many days before today."""

    days: int

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"{self.days}d"


Day = date | DaysAgo


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewpoint:
    """Who looks, when and where: `names` are the people's names, `zone` decides where a day begins."""

    person: PersonId
    now: datetime
    zone: tzinfo = UTC
    names: Mapping[PersonId, str] = field(default_factory=dict)

    def start_of(self, day: Day) -> datetime:
        """Return the beginning of a day in the reader's zone."""
        if isinstance(day, DaysAgo):
            day = self.now.astimezone(self.zone).date() - timedelta(days=day.days)
        return datetime.combine(day, time.min, self.zone)


@dataclass(frozen=True, slots=True)
class Before:
    """Earlier than the beginning of a day, in the reader's zone."""

    day: Day

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"before:{self.day}"


@dataclass(frozen=True, slots=True)
class After:
    """At or later than the beginning of a day, in the reader's zone."""

    day: Day

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"after:{self.day}"


Term = Word | Phrase | From | InChannel | Labelled | Is | Has | Before | After


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a term."""

    term: Term

    def __str__(self) -> str:
        """Return the text that reads as this term again."""
        return f"-{self.term}"


@dataclass(frozen=True, slots=True)
class Query:
    """Terms that must all hold; none at all means everything."""

    terms: tuple[Term | Not, ...] = ()

    def __str__(self) -> str:
        """Return the text that reads as this query again."""
        text = " ".join(map(str, self.terms))
        last = self.terms[-1] if self.terms else None
        open_word = last.term if isinstance(last, Not) else last
        return text + " " if isinstance(open_word, Word) and not open_word.prefix else text


EVERYTHING = Query()


@dataclass(frozen=True, slots=True)
class QueryProblem:
    """What cannot be read, where (code points), why, and what may have been meant ("" when nothing comes near).

    Codes: `query_too_long`, `query_unknown_operator`, `query_unknown_value`, `query_empty_value`, `query_bad_date`,
    `query_open_quote`, `query_not_searchable`.
    """

    start: int
    end: int
    code: str
    suggestion: str = ""


_TERM = re.compile(
    r"""(?P<minus>-?)
        (?:(?P<operator>[A-Za-z]+):(?!//))?
        (?: "(?P<quoted>[^"]*)(?P<close>"?) | (?P<plain>[^\s"]*) )""",
    re.VERBOSE,
)
_RELATIVE = re.compile(r"(\d{1,4})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_NAMED_DAYS = {"today": 0, "yesterday": 1}
_CHOICES: Mapping[str, type[Flag] | type[Possession]] = {"is": Flag, "has": Possession}
_DATED: Mapping[str, type[Before] | type[After]] = {"before": Before, "after": After}
_NAMED: Mapping[str, type[From] | type[InChannel] | type[Labelled]] = {
    "from": From,
    "channel": InChannel,
    "label": Labelled,
}
_OPERATORS = (*_NAMED, *_CHOICES, *_DATED)
_EXAMPLES = {"is": "is:open", "has": "has:attachment", "before": "before:2026-01-31", "after": "after:7d"}
_NEAR = 0.6


def _closest(word: str, known: Iterable[str]) -> list[str]:
    # Only a mistyped word needs it, and it takes as long to load as all of this module.
    from difflib import get_close_matches

    return get_close_matches(word, known, 1, _NEAR)


def parse_query(text: str) -> Query | tuple[QueryProblem, ...]:
    """Read a query, or say everything that is wrong with it."""
    if len(text) > MAX_CHARACTERS:
        return (QueryProblem(MAX_CHARACTERS, len(text), "query_too_long"),)
    terms: list[Term | Not] = []
    problems: list[QueryProblem] = []
    for match in _matches(text):
        read = _read(match, at_end=match.end() == len(text))
        if isinstance(read, QueryProblem):
            problems.append(read)
        else:
            terms.append(Not(read) if match["minus"] else read)
    return tuple(problems) if problems else Query(tuple(terms))


def _matches(text: str) -> Iterator[re.Match[str]]:
    position = 0
    while position < len(text):
        match = _TERM.match(text, position)
        # A stray blank, a lone minus sign or an empty match is nothing to search for.
        if match is None or match.end() == position:
            position += 1
            continue
        position = match.end()
        if match[0] != "-":
            yield match


def _read(match: re.Match[str], *, at_end: bool) -> Term | QueryProblem:
    quoted = match["quoted"]
    if quoted is not None and not match["close"]:
        return QueryProblem(match.start("quoted") - 1, match.end(), "query_open_quote", match[0] + '"')
    value = match["plain"] if quoted is None else quoted
    name = (match["operator"] or "").lower()
    if not name:
        return _text_term(match, value, phrase=quoted is not None, at_end=at_end)
    if name in _OPERATORS:
        return _operator_term(match, name, value)
    near = _closest(name, _OPERATORS)
    if near:
        return QueryProblem(match.start("operator"), match.end("operator"), "query_unknown_operator", near[0])
    # "10:42" or "Re:" is what somebody wrote, no operator.
    return _text_term(match, f"{match['operator']}:{value}", phrase=quoted is not None, at_end=at_end)


def _searchable(text: str) -> bool:
    return any(map(str.isalnum, text))


def _text_term(match: re.Match[str], value: str, *, phrase: bool, at_end: bool) -> Term | QueryProblem:
    if not _searchable(value):
        return QueryProblem(match.start(), match.end(), "query_not_searchable")
    if phrase:
        return Phrase(value)
    stripped = value.rstrip("*")
    return Word(stripped, prefix=at_end or stripped != value)


def _operator_term(match: re.Match[str], name: str, value: str) -> Term | QueryProblem:
    if not value.strip():
        return QueryProblem(match.start(), match.end(), "query_empty_value", _EXAMPLES.get(name, ""))
    span = match.span("plain" if match["quoted"] is None else "quoted")
    if name in _CHOICES:
        return _choice(span, value.lower(), _CHOICES[name])
    if name in _DATED:
        day = _day(value.lower())
        return _DATED[name](day) if day is not None else QueryProblem(*span, "query_bad_date", _EXAMPLES[name])
    if name == "from" and not _searchable(value):
        return QueryProblem(*span, "query_not_searchable")
    return _NAMED[name](value)


def _choice(span: tuple[int, int], wanted: str, choices: type[Flag] | type[Possession]) -> Term | QueryProblem:
    try:
        choice = choices(wanted)
    except ValueError:
        near = _closest(wanted, [item.value for item in choices])
        return QueryProblem(*span, "query_unknown_value", near[0] if near else "")
    return Is(choice) if isinstance(choice, Flag) else Has(choice)


def _day(value: str) -> Day | None:
    if value in _NAMED_DAYS:
        return DaysAgo(_NAMED_DAYS[value])
    relative = _RELATIVE.fullmatch(value)
    if relative:
        return DaysAgo(int(relative[1]) * _DAYS[relative[2]])
    parts = value.split("-")
    if not 1 <= len(parts) <= len(("year", "month", "day")) or not all(
        part.isascii() and part.isdigit() for part in parts
    ):
        return None
    year, month, day = (*map(int, parts), 1, 1)[:3]
    try:
        return date(year, month, day)
    except ValueError:
        return None
