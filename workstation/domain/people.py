"""People as the desk shows them; what they may do is the charter's business."""

from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.identifiers import DeviceId, PersonId


class Role(StrEnum):
    """Roles the presets know; a charter may name others, so code compares the plain strings."""

    ADMIN = "admin"
    AUTHOR = "author"
    LEGAL = "legal"
    PR = "pr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of the team. `device` is the person's signing key at this workstation, if there is one."""

    id: PersonId
    name: str
    department: str = ""
    roles: tuple[str, ...] = ()
    active: bool = True
    device: DeviceId | None = None
    needs_passphrase: bool = False
