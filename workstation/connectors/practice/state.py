"""Folding a practice network's records into what each account looks like; pure.

Record types: `message`, `edit`, `removal`, `state` (somebody else, moderation), `accepted`, `revealed`, `media` (ours),
`fault`, `cleared`, `used` (how it is told to behave), `scenario` (one was loaded). A record of another type is ignored.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import cast

Record = Mapping[str, object]
_MESSAGE_EVENTS = frozenset({"edit", "removal", "state"})


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """When something became visible: time first, then the order of the file."""

    at: datetime
    line: int
    order: int = 0


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the platform shows from `moment` on: a message, its edit, its removal, its new state."""

    moment: Moment
    message: str
    record: Record


@dataclass(slots=True)
class OwnMessage:
    """Something of ours that the platform accepted; `shown_at` is None while it is hidden."""

    id: str
    line: int
    at: datetime
    record: Record
    shown_at: datetime | None = None

    @property
    def key(self) -> str:
        """Our idempotency key, as it was sent."""
        return text(self.record, "key")


@dataclass(slots=True)
class Fault:
    """A fault that the platform was told to play; `left` is None while it lasts until it is cleared."""

    line: int
    kind: str
    left: int | None
    seconds: float = 0.0
    on: str = "send"
    match: str = ""
    message: str = ""


@dataclass(slots=True)
class AccountState:
    """One account of the network."""

    scenario: bool = False
    events: list[Event] = field(default_factory=list)
    by_message: dict[str, list[Event]] = field(default_factory=dict)
    own: dict[str, OwnMessage] = field(default_factory=dict)
    media: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    waiting: dict[str, list[Record]] = field(default_factory=dict)

    def fault(self, on: str, words: str = "") -> Fault | None:
        """Return the first fault that is due for an operation (`send`, `fetch`, `find`) about `words`."""
        for fault in self.faults:
            if fault.left != 0 and fault.on in {on, "all"} and fault.match in words:
                return fault
        return None

    def shown(self) -> Iterator[OwnMessage]:
        """Yield our own messages that the public can see, in the order in which they were accepted."""
        return (own for own in self.there(hidden=False) if own.shown_at is not None)

    def there(self, *, hidden: bool) -> Iterator[OwnMessage]:
        """Yield our own messages that were not taken away, hidden ones too if asked for."""
        return (own for own in self.own.values() if (hidden or own.shown_at) and not self._removed(own.id))

    def _removed(self, message: str) -> bool:
        return any(event.record.get("type") == "removal" for event in self.by_message.get(message, ()))


class NetworkState:
    """Every account of a network, after `lines` records."""

    def __init__(self) -> None:
        """Begin with an empty network."""
        self.lines = 0
        self._accounts: dict[str, AccountState] = {}

    def account(self, name: str) -> AccountState:
        """Return one account; an unknown one is empty."""
        return self._accounts.setdefault(name, AccountState())

    def feed(self, record: Record) -> None:
        """Take the next record of the file."""
        self.lines += 1
        account = self.account(text(record, "account"))
        kind = text(record, "type")
        if text(record, "after_reply_to"):
            account.waiting.setdefault(text(record, "after_reply_to"), []).append(record)
        elif kind == "message":
            self._message(account, record)
        elif kind in _MESSAGE_EVENTS:
            self._show(account, Event(Moment(moment_of(record), self.lines), text(record, "id"), record))
        elif kind == "accepted":
            self._accepted(account, record)
        elif kind == "revealed":
            self._revealed(account, record)
        elif kind == "media":
            account.media.setdefault(text(record, "sha256"), text(record, "id"))
        elif kind == "scenario":
            account.scenario = True
        else:
            self._fault(account, kind, record)
        self._use(account, record)

    def _message(self, account: AccountState, record: Record) -> None:
        identifier = text(record, "id")
        if identifier not in account.by_message:
            self._show(account, Event(Moment(moment_of(record), self.lines), identifier, record))

    def _show(self, account: AccountState, event: Event) -> None:
        account.events.append(event)
        account.by_message.setdefault(event.message, []).append(event)

    def _accepted(self, account: AccountState, record: Record) -> None:
        own = OwnMessage(text(record, "id"), self.lines, moment_of(record), record)
        if own.id in account.own:
            return
        account.own[own.id] = own
        if not record.get("hidden"):
            self._publish(account, own, own.at)

    def _revealed(self, account: AccountState, record: Record) -> None:
        own = account.own.get(text(record, "id"))
        if own is not None and own.shown_at is None:
            self._publish(account, own, moment_of(record))

    def _publish(self, account: AccountState, own: OwnMessage, at: datetime) -> None:
        own.shown_at = at
        self._show(account, Event(Moment(at, self.lines), own.id, own.record))
        for order, record in enumerate(account.waiting.pop(text(own.record, "parent"), []), start=1):
            later = at + timedelta(seconds=number(record, "seconds"))
            self._show(account, Event(Moment(later, self.lines, order), text(record, "id"), record))

    def _fault(self, account: AccountState, kind: str, record: Record) -> None:
        if kind == "cleared":
            account.faults.clear()
        elif kind == "fault":
            times = int(number(record, "times", 1.0))
            account.faults.append(
                Fault(
                    self.lines,
                    text(record, "kind"),
                    times if times > 0 else None,
                    number(record, "seconds"),
                    text(record, "on") or "send",
                    text(record, "match"),
                    text(record, "message"),
                )
            )

    def _use(self, account: AccountState, record: Record) -> None:
        used = record.get("uses")
        for fault in account.faults:
            if fault.line == used and fault.left:
                fault.left -= 1


def text(record: Record, name: str) -> str:
    """Return a text of a record, "" when it is absent or something else."""
    value = record.get(name)
    return value if isinstance(value, str) else ""


def number(record: Record, name: str, default: float = 0.0) -> float:
    """Return a number of a record."""
    value = record.get(name)
    return float(value) if isinstance(value, int | float) else default


def records_in(record: Record, name: str) -> tuple[Record, ...]:
    """Return the objects listed under `name`."""
    value = record.get(name)
    return tuple(cast("Record", item) for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def moment_of(record: Record) -> datetime:
    """Return the record's time, aware UTC; a record without one is as old as time."""
    try:
        value = datetime.fromisoformat(text(record, "at"))
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
