"""The part of a query that is not about words, as SQL over `c` (conversations) and, where asked, `m` (messages)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.domain.queries import (
    STATES,
    After,
    Before,
    Flag,
    Has,
    InChannel,
    Is,
    Labelled,
    Not,
    Possession,
    Query,
    Term,
    Viewpoint,
)
from workstation.storage.conversation_rows import UNREAD
from workstation.storage.message_slots import first_slot
from workstation.storage.row_mapping import to_us

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection

_FLAGS: Mapping[Flag, str] = {
    Flag.UNREAD: UNREAD,
    Flag.READ: f"NOT {UNREAD}",
    Flag.HEARD: "NOT c.asks",
    Flag.ADDRESSED: "c.asks",
    Flag.MINE: "c.assignee IS NOT NULL AND c.assignee = :person",
    Flag.UNASSIGNED: "c.assignee IS NULL",
    Flag.STARRED: "c.starred",
    Flag.MUTED: "c.muted",
    Flag.WAITING: "c.draft IS NOT NULL AND c.waiting",
    Flag.TAKEN_UP: "c.taken_up",
    Flag.MENTION: "c.mention",
}
_IN_CONVERSATION: Mapping[Possession, str] = {
    Possession.DRAFT: "c.draft IS NOT NULL",
    Possession.NOTE: "EXISTS (SELECT 1 FROM notes o WHERE o.conversation = c.num)",
    Possession.ATTACHMENT: (
        "EXISTS (SELECT 1 FROM messages h WHERE h.conversation = c.num AND h.attachments IS NOT NULL)"
    ),
    Possession.LINK: "EXISTS (SELECT 1 FROM messages h WHERE h.conversation = c.num AND h.has_link)",
}
_IN_MESSAGE: Mapping[Possession, str] = {
    **_IN_CONVERSATION,
    Possession.ATTACHMENT: "m.attachments IS NOT NULL",
    Possession.LINK: "m.has_link",
}
_FEW = 2_000
"""Up to so many labelled conversations are looked up and sorted; of more, the list is walked in its order."""


@dataclass(slots=True)
class Conditions:
    """Conditions that must all hold, and the values they name."""

    parts: list[str] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=dict)

    def name(self, value: object) -> str:
        """Keep a value and return how SQL names it."""
        key = f"v{len(self.values)}"
        self.values[key] = value
        return f":{key}"

    def __str__(self) -> str:
        """Return the SQL of all conditions."""
        return " AND ".join(f"({part})" for part in self.parts) or "1"


class ConditionWriter:
    """Writes the conditions of one query."""

    def __init__(self, connection: SqliteConnection, viewpoint: Viewpoint, *, by_message: bool) -> None:
        """Prepare; `by_message` makes days and possessions those of message `m`."""
        self._connection = connection
        self._viewpoint = viewpoint
        self._by_message = by_message
        self._out = Conditions(values={"person": viewpoint.person})

    def write(self, query: Query) -> Conditions:
        """Return the conditions of everything in `query` that is not about words."""
        states = [term.flag for term in query.terms if isinstance(term, Is) and term.flag in STATES]
        channels = [term.text for term in query.terms if isinstance(term, InChannel)]
        if states:
            self._out.parts.append(self._states(states))
        if channels:
            self._out.parts.append(self._channels(channels))
        for term in query.terms:
            plain, negated = (term.term, True) if isinstance(term, Not) else (term, False)
            if not negated and (isinstance(plain, InChannel) or (isinstance(plain, Is) and plain.flag in STATES)):
                continue
            condition = self._condition(plain)
            if condition:
                self._out.parts.append(f"NOT ({condition})" if negated else condition)
        return self._out

    def _condition(self, term: Term) -> str:
        match term:
            case Is(flag):
                return self._states([flag]) if flag in STATES else _FLAGS[flag]
            case Has(what):
                return (_IN_MESSAGE if self._by_message else _IN_CONVERSATION)[what]
            case InChannel(text):
                return self._channels([text])
            case Labelled(text):
                return self._label(text)
            case Before() | After():
                return self._day(term)
            case _:
                return ""

    def _states(self, flags: list[Flag]) -> str:
        names = ", ".join(f"'{flag.value}'" for flag in sorted(set(flags)))
        # With several states the unary plus keeps the order of time as the way to walk.
        condition = f"c.state = {names}" if len(set(flags)) == 1 else f"+c.state IN ({names})"
        # What is only heard is never open, pending or snoozed; but it can be put away.
        return condition if set(flags) == {Flag.DONE} else f"c.asks AND {condition}"

    def _channels(self, texts: list[str]) -> str:
        numbers: set[int] = set()
        for text in texts:
            wanted = text.casefold()
            for number, blob, kind, title in self._connection.execute("SELECT num, id, kind, title FROM channels"):
                if kind == wanted or wanted in title.casefold() or blob.hex().startswith(wanted):
                    numbers.add(number)
        if len(numbers) == 1:
            return f"c.account = {self._out.name(numbers.pop())}"
        # The unary plus keeps the order of time as the way to walk.
        return f"+c.account IN (SELECT value FROM json_each({self._out.name(json.dumps(sorted(numbers)))}))"

    def _label(self, text: str) -> str:
        folded = text.casefold()
        accounts = [
            number
            for number, labels in self._connection.execute("SELECT num, labels FROM channels")
            if folded in map(str.casefold, json.loads(labels))
        ]
        (uses,) = self._connection.execute(
            "SELECT count(*) FROM (SELECT 1 FROM conversation_labels WHERE folded = ? LIMIT ?)", (folded, _FEW)
        ).fetchone()
        name = self._out.name(folded)
        if accounts:
            listed = self._out.name(json.dumps(accounts))
            return (
                f"c.num IN (SELECT conversation FROM conversation_labels WHERE folded = {name})"
                f" OR +c.account IN (SELECT value FROM json_each({listed}))"
            )
        if uses < _FEW:
            return f"c.num IN (SELECT conversation FROM conversation_labels WHERE folded = {name})"
        return f"EXISTS (SELECT 1 FROM conversation_labels l WHERE l.conversation = c.num AND l.folded = {name})"

    def _day(self, term: Before | After) -> str:
        moment = to_us(self._viewpoint.start_of(term.day))
        column, value = ("m.slot", first_slot(moment)) if self._by_message else ("c.last_at", moment)
        return f"{column} {'<' if isinstance(term, Before) else '>='} {self._out.name(value)}"
