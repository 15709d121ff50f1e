"""Whether the key of the person at the keyboard is open, and until when."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.domain.people import Person

if TYPE_CHECKING:
    from workstation.services import Workstation


@dataclass(frozen=True, slots=True)
class KeyState:
    """A key as the screens show it.

    Attributes:
        person: whose key it is.
        guarded: it has a passphrase of its own.
        open_until: when an opened key locks again; None while it is locked.
    """

    person: Person
    guarded: bool
    open_until: datetime | None = None

    @property
    def locked(self) -> bool:
        """Whether signing needs the passphrase first."""
        return self.guarded and self.open_until is None


async def key_state(workstation: "Workstation") -> KeyState:
    """Return the key of the person who sits here now."""
    person = workstation.signing_in.current()
    if not person.needs_passphrase:
        return KeyState(person, guarded=False)
    return KeyState(person, guarded=True, open_until=await workstation.signing_in.locks_at(person.id))
