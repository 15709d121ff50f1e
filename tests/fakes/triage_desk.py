"""Who sits at a desk and signs, and a journal that keeps what it is told."""

from collections.abc import Mapping
from itertools import count
from typing import Any

from tests.fakes.open_store import ANA, JON
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.event_reading import check_body
from workstation.domain.people import Person


class TriageDesk:
    """Signing in, reduced to two people; `locked` refuses the key."""

    def __init__(self) -> None:
        self.person = ANA
        self.locked = False

    def current(self) -> Person:
        return next(person for person in self._people if person.id == self.person)

    _people = (Person(id=ANA, name="Ana Ribera"), Person(id=JON, name="Jon Etxeberria"))

    async def people(self) -> tuple[Person, ...]:
        return self._people

    async def signer(self, person: Any = None) -> str:
        if self.locked:
            raise RuleViolation(Reason("key_locked", {"person": self.person, "name": self.current().name}))
        return f"key of {self.person}"


class KeptJournal:
    """Checks each body as the real journal does and keeps (signer, type, body)."""

    def __init__(self) -> None:
        self.events: list[tuple[Any, str, dict[str, object]]] = []

    def append(self, tables: Any, signer: Any, event_type: Any, body: Mapping[str, object]) -> str:
        assert check_body(event_type, body) is None
        self.events.append((signer, event_type.value, dict(body)))
        return f"event {len(self.events)}"

    def put_text(self, tables: Any, text: str) -> dict[str, object]:
        return {"sha256": "ab" * 32, "size": len(text) + 16}

    def said(self) -> list[str]:
        return [event_type for _, event_type, _ in self.events]


class CountedIds:
    """Ids one after the other."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def new_id(self) -> str:
        return f"id-{next(self._numbers)}"

    def nonce(self, size: int = 16) -> bytes:
        return bytes(size)
