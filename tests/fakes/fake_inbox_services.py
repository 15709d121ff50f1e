"""Searching and triaging in memory, with the method names of the services: for screens, never for rules."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

from tests.fakes.fake_story import NOW, PEOPLE
from workstation.domain.changes import Changes, Subject
from workstation.domain.channels import ConversationMode
from workstation.domain.conversations import ConversationRow, ConversationState, Counters, PersonHistory
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.messages import Note
from workstation.domain.pages import ConversationDetail, ConversationPage
from workstation.domain.queries import (
    STATES,
    After,
    Before,
    From,
    Has,
    InChannel,
    Is,
    Labelled,
    Not,
    Query,
    parse_query,
)


class FakeDesk:
    """What the fake services share: rows, messages, notes, channels, the bus and who sits here."""

    def __init__(
        self,
        rows: Sequence[ConversationRow],
        messages: Sequence[Any],
        notes: Sequence[Note],
        channels: Sequence[Any],
        bus: Any,
    ) -> None:
        self.rows = {item.id: item for item in rows}
        self.messages = list(messages)
        self.notes = list(notes)
        self.channels = {item.id: item for item in channels}
        self.bus = bus
        self.person = PEOPLE[0]
        self.undo_log: dict[str, dict[str, ConversationRow]] = {}
        self.calls: list[tuple[Any, ...]] = []

    def touched(self, *ids: str, arrived: Sequence[str] = ()) -> None:
        subjects = {(Subject.CONVERSATION, item) for item in (*ids, *arrived)} | {(Subject.COUNTERS, "")}
        self.bus.announce(Changes(frozenset(subjects), frozenset(arrived)))


def _term_matches(desk: FakeDesk, row: ConversationRow, term: Any) -> bool:  # noqa: PLR0911 - one kind of term each
    match term:
        case Not(inner):
            return not _term_matches(desk, row, inner)
        case Is(flag):
            return _state_matches(desk, row, flag.value)
        case InChannel(text):
            return text.casefold() in {row.channel_kind, row.channel_title.casefold(), row.account}
        case Labelled(text):
            return text.casefold() in {label.casefold() for label in row.labels}
        case From(text):
            return text.casefold() in row.who.casefold()
        case Has(_):
            return bool(row.draft)
        case Before(_) | After(_):
            return True
        case _:
            return term.text.casefold() in f"{row.who} {row.preview} {row.subject}".casefold()


def _state_matches(desk: FakeDesk, row: ConversationRow, value: str) -> bool:
    heard = row.mode is ConversationMode.HEARD and not row.taken_up
    return {
        "mine": row.assignee == desk.person.id,
        "unassigned": row.assignee is None,
        "waiting": row.draft_badge == "waiting",
        "heard": heard,
        "addressed": not heard,
        "unread": row.unread,
        "read": not row.unread,
        "starred": row.starred,
        "muted": row.muted,
        "mention": False,
        "taken-up": row.taken_up,
    }.get(value, row.state.value == value)


@lru_cache
def _parsed(query: str) -> Query:
    parsed = parse_query(query)
    if not isinstance(parsed, Query):
        raise RuleViolation(Reason("query_not_understood"))
    return parsed


def matches(desk: FakeDesk, row: ConversationRow, query: str) -> bool:
    """Whether a row answers a query: every term, any of several states."""
    parsed = _parsed(query)
    states = {term.flag for term in parsed.terms if isinstance(term, Is) and term.flag in STATES}
    if states and row.state.value not in {flag.value for flag in states}:
        return False
    others = [term for term in parsed.terms if not (isinstance(term, Is) and term.flag in STATES)]
    return all(_term_matches(desk, row, term) for term in others)


class FakeSearching:
    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk

    async def conversations(self, query: Any, *, after: str | None = None, limit: int = 50) -> Any:
        self.desk.calls.append(("conversations", query, after, limit))
        found = sorted(
            (row for row in self.desk.rows.values() if matches(self.desk, row, str(query))),
            key=lambda row: row.last_at,
            reverse=True,
        )
        start = int(after or 0)
        page = tuple(found[start : start + limit])
        more = start + limit < len(found)
        return ConversationPage(page, str(start + limit) if more else None)

    async def rows(self, ids: Sequence[str]) -> dict[str, ConversationRow]:
        self.desk.calls.append(("rows", tuple(ids)))
        return {item: self.desk.rows[item] for item in ids if item in self.desk.rows}

    async def conversation(self, identifier: str) -> Any:
        row = self.desk.rows.get(identifier)
        if row is None:
            raise NotFound("conversation", id=identifier)
        history = tuple(
            PersonHistory(
                conversation=other.id,
                account=other.account,
                channel_kind=other.channel_kind,
                subject=other.subject or other.preview,
                last_at=other.last_at,
            )
            for other in self.desk.rows.values()
            if other.who == row.who and other.id != row.id
        )
        notes = tuple(note for note in self.desk.notes if note.conversation == identifier)
        return ConversationDetail(row=row, channel=self.desk.channels[row.account], notes=notes, history=history)

    async def messages(
        self, conversation: str, *, after: str | None = None, limit: int = 50, newest_first: bool = False
    ) -> Any:
        found = sorted(
            (item for item in self.desk.messages if item.conversation == conversation),
            key=lambda item: item.sent_at,
            reverse=newest_first,
        )
        start = int(after or 0)
        more = start + limit < len(found)
        return SimpleNamespace(messages=tuple(found[start : start + limit]), next=str(start + limit) if more else None)

    async def message(self, identifier: str) -> Any:
        return next(item for item in self.desk.messages if item.id == identifier)

    async def versions(self, message: str) -> tuple[Any, ...]:
        shown = await self.message(message)
        first = SimpleNamespace(
            version_hash="before",
            subject="",
            text="A mí me pasó lo mismo con una botella de 5 l.",
            html="",
            seen_at=shown.sent_at,
        )
        last = SimpleNamespace(
            version_hash=shown.version_hash,
            subject=shown.subject,
            text=shown.text,
            html=shown.html,
            seen_at=shown.edited_at or shown.sent_at,
        )
        return (first, last)

    async def labels(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(label for row in self.desk.rows.values() for label in row.labels))

    async def counters(self) -> Counters:
        rows = tuple(self.desk.rows.values())

        def count(query: str) -> int:
            return sum(1 for row in rows if matches(self.desk, row, query))

        return Counters(
            mine=count("is:mine is:addressed is:open is:pending"),
            unassigned=count("is:unassigned is:addressed is:open is:pending"),
            waiting_sign_off=count("is:waiting"),
            snoozed=count("is:snoozed"),
            open=count("is:open is:pending is:addressed"),
            heard_unread=count("is:heard is:unread"),
            unread=count("is:unread"),
            by_account=tuple((item.id, item.waiting) for item in self.desk.channels.values()),
        )


class FakeTriaging:
    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk

    def _change(self, name: str, ids: Sequence[str], **changes: Any) -> Any:
        before = {item: self.desk.rows[item] for item in ids}
        token = f"undo-{len(self.desk.undo_log)}"
        self.desk.undo_log[token] = before
        self.desk.calls.append((name, tuple(ids), changes))
        changed = 0
        for item in ids:
            values = {key: value(self.desk.rows[item]) if callable(value) else value for key, value in changes.items()}
            after = replace(self.desk.rows[item], **values)
            changed += after != self.desk.rows[item]
            self.desk.rows[item] = after
        self.desk.touched(*ids)
        return SimpleNamespace(token=token, count=changed)

    async def set_state(self, ids: Sequence[str], state: ConversationState, until: datetime | None = None) -> Any:
        return self._change("set_state", ids, state=state, snoozed_until=until)

    async def assign(self, ids: Sequence[str], person: str | None) -> Any:
        name = next((item.name for item in PEOPLE if item.id == person), "")
        return self._change("assign", ids, assignee=person, assignee_name=name)

    async def label(self, ids: Sequence[str], name: str) -> Any:
        return self._change(
            "label", ids, labels=lambda row: (*row.labels, name) if name not in row.labels else row.labels
        )

    async def unlabel(self, ids: Sequence[str], name: str) -> Any:
        return self._change("unlabel", ids, labels=lambda row: tuple(label for label in row.labels if label != name))

    async def mark_read(self, ids: Sequence[str]) -> Any:
        return self._change("mark_read", ids, unread=False)

    async def mark_unread(self, ids: Sequence[str]) -> Any:
        return self._change("mark_unread", ids, unread=True)

    async def star(self, ids: Sequence[str], starred: bool) -> Any:
        return self._change("star", ids, starred=starred)

    async def mute(self, ids: Sequence[str], muted: bool) -> Any:
        return self._change("mute", ids, muted=muted)

    async def set_priority(self, ids: Sequence[str], priority: Any) -> Any:
        return self._change("set_priority", ids, priority=priority)

    async def take_up(self, ids: Sequence[str]) -> Any:
        return self._change("take_up", ids, taken_up=True)

    async def add_note(self, conversation: str, text: str) -> Note:
        note = Note(
            id=f"note-{len(self.desk.notes) + 1}",
            conversation=conversation,
            person=self.desk.person.id,
            person_name=self.desk.person.name,
            text=text,
            written_at=NOW,
        )
        self.desk.notes.append(note)
        self.desk.bus.announce(Changes(frozenset({(Subject.NOTE, conversation)})))
        return note

    async def undo(self, token: str) -> int:
        before = self.desk.undo_log.pop(token)
        self.desk.rows.update(before)
        self.desk.touched(*before)
        return len(before)

    async def moderate(self, message: str, action: Any) -> None:
        self.desk.calls.append(("moderate", message, action))
