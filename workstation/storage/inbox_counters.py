"""Figures of the inbox views, kept by the writer: how many conversations have which facets, and who read how many.

Whoever changes conversations does it inside `InboxCounters.following`, which looks at their facets before and after and
moves the difference. What a person has not read is what there is, less what the person read.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Subject
from workstation.domain.conversations import Counters
from workstation.domain.identifiers import AccountId, PersonId

if TYPE_CHECKING:
    from workstation.storage.connections import SqliteConnection
    from workstation.storage.recording import ChangeRecorder

_KEY = "account, asks, state, assignee, mention, waiting, loud"
_FACETS = "c.account, c.asks, c.state, ifnull(c.assignee, ''), c.mention, c.waiting, c.loud"
_ALL = f"SELECT {_FACETS} FROM conversations c"
_READ = f"SELECT r.person, {_FACETS} FROM read_marks r JOIN conversations c ON c.num = r.conversation AND r.current"
_ADD_CONVERSATIONS = (
    f"INSERT INTO conversation_counts ({_KEY}, n) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    f" ON CONFLICT ({_KEY}) DO UPDATE SET n = n + excluded.n"
)
_ADD_READ = (
    f"INSERT INTO read_counts (person, {_KEY}, n) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    f" ON CONFLICT (person, {_KEY}) DO UPDATE SET n = n + excluded.n"
)

_Facets = Counter[tuple[Any, ...]]

_TOTALS = """SELECT
    sum(n) FILTER (WHERE asks AND state = 'open' AND assignee = :person),
    sum(n) FILTER (WHERE asks AND state = 'open' AND assignee = ''),
    sum(n) FILTER (WHERE asks AND state = 'open' AND mention),
    sum(n) FILTER (WHERE waiting),
    sum(n) FILTER (WHERE asks AND state = 'snoozed'),
    sum(n) FILTER (WHERE asks AND state = 'open')
    FROM conversation_counts"""
_UNREAD = """SELECT account, asks, sum(n) FROM (
        SELECT account, asks, n FROM conversation_counts WHERE loud AND state != 'done'
        UNION ALL
        SELECT account, asks, -n FROM read_counts WHERE person = :person AND loud AND state != 'done'
    ) GROUP BY account, asks"""
_UNREAD_EVER = """SELECT ifnull((SELECT sum(n) FROM conversation_counts WHERE loud), 0)
    - ifnull((SELECT sum(n) FROM read_counts WHERE person = :person AND loud), 0)"""


class InboxCounters:
    """The kept figures of one connection."""

    def __init__(self, connection: SqliteConnection, recorder: ChangeRecorder) -> None:
        """Work on `connection`."""
        self._connection = connection
        self._recorder = recorder

    @contextmanager
    def following(self, numbers: Collection[int]) -> Iterator[list[int]]:
        """Keep the figures right while the caller changes the conversations with these row numbers.

        Yields:
            A list to which the caller adds the numbers of conversations that it creates.
        """
        before, read_before = self._look(numbers)
        created: list[int] = []
        yield created
        after, read_after = self._look([*numbers, *created])
        self._move(_ADD_CONVERSATIONS, before, after)
        self._move(_ADD_READ, read_before, read_after)

    def _look(self, numbers: Collection[int]) -> tuple[_Facets, _Facets]:
        if not numbers:
            return Counter(), Counter()
        wanted = (json.dumps(list(numbers)),)
        facets = self._connection.execute(f"{_ALL} WHERE c.num IN (SELECT value FROM json_each(?))", wanted)
        read = self._connection.execute(f"{_READ} WHERE r.conversation IN (SELECT value FROM json_each(?))", wanted)
        return Counter(facets), Counter(read)

    def _move(self, statement: str, before: _Facets, after: _Facets) -> None:
        if before == after:
            return
        difference = Counter(after)
        difference.subtract(before)
        self._connection.executemany(statement, [(*facet, n) for facet, n in difference.items() if n])
        self._recorder.touch(Subject.COUNTERS, "")

    def read(self, person: PersonId) -> Counters:
        """Return the figures as `person` sees them."""
        total = self._connection.execute(_TOTALS, {"person": person}).fetchone()
        mine, unassigned, mentions, waiting, snoozed, asking = (figure or 0 for figure in total)
        names = dict(self._connection.execute("SELECT num, id FROM channels WHERE NOT removed"))
        unread, heard, by_account = 0, 0, Counter[AccountId]()
        for account, asks, figure in self._connection.execute(_UNREAD, {"person": person}):
            unread, heard = (unread + figure, heard) if asks else (unread, heard + figure)
            if account in names:
                by_account[AccountId(names[account].hex())] += figure
        return Counters(
            mine=mine,
            unassigned=unassigned,
            mentions=mentions,
            waiting_sign_off=waiting,
            snoozed=snoozed,
            open=asking,
            heard_unread=heard,
            unread=unread,
            by_account=tuple(by_account.items()),
        )

    def unread_at_most(self, person: PersonId) -> int:
        """Return how many conversations, of whatever state, `person` has not read."""
        row = self._connection.execute(_UNREAD_EVER, {"person": person}).fetchone()
        return int(row[0])

    def recount(self) -> bool:
        """Count everything anew; tell whether the kept figures were right."""
        kept = (
            {row[:-1]: row[-1] for row in self._connection.execute("SELECT * FROM conversation_counts WHERE n")},
            {row[:-1]: row[-1] for row in self._connection.execute("SELECT * FROM read_counts WHERE n")},
        )
        counted = (dict(Counter(self._connection.execute(_ALL))), dict(Counter(self._connection.execute(_READ))))
        if kept == counted:
            return True
        self._connection.execute("DELETE FROM conversation_counts")
        self._connection.execute("DELETE FROM read_counts")
        self._move(_ADD_CONVERSATIONS, Counter(), Counter(counted[0]))
        self._move(_ADD_READ, Counter(), Counter(counted[1]))
        return False
