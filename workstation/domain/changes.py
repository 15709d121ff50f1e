"""What a committed transaction changed: the only thing screens are told, always after the commit."""

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """Kinds of things that screens show."""

    CHANNEL = "channel"
    CONVERSATION = "conversation"
    MESSAGE = "message"
    COUNTERS = "counters"
    NOTE = "note"
    SCRATCH = "scratch"
    DRAFT = "draft"
    REVIEW = "review"
    PUBLICATION = "publication"
    STOP = "stop"
    CHARTER = "charter"
    PERSON = "person"
    EXPORT = "export"
    PREFERENCE = "preference"


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids touched, by subject; `arrived` are the conversations that got something new from outside."""

    touched: frozenset[tuple[Subject, str]] = frozenset()
    arrived: frozenset[str] = frozenset()

    def ids(self, subject: Subject) -> frozenset[str]:
        """Return the ids of `subject` that changed."""
        return frozenset(identifier for kind, identifier in self.touched if kind is subject)

    def has(self, *subjects: Subject) -> bool:
        """Tell whether anything of one of the `subjects` changed."""
        return any(kind in subjects for kind, _ in self.touched)

    def __or__(self, other: "Changes") -> "Changes":
        """Return both sets of changes as one."""
        return Changes(self.touched | other.touched, self.arrived | other.arrived)

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.touched)


NOTHING = Changes()
