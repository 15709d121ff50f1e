"""What is typed to found a workspace, and what is still missing. Pure: no widget, no service."""

from dataclasses import dataclass, field

from workstation.domain.errors import Reason
from workstation.domain.founding import NewMember, NewPerson, refuse_founding
from workstation.domain.presets import Preset

SHORTEST_PASSPHRASE = 8
_AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class MemberEntry:
    """Somebody who signs here, as typed."""

    name: str = ""
    role: str = ""
    passphrase: str = field(default="", repr=False)
    again: str = field(default="", repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not (self.name.strip() or self.passphrase or self.again)

    def refusals(self) -> tuple[Reason, ...]:
        """Return what is wrong with this entry alone."""
        found = []
        if not self.name.strip():
            found.append(Reason("name_missing"))
        if len(self.passphrase) < SHORTEST_PASSPHRASE:
            found.append(Reason("key.passphrase_short", {"minimum": SHORTEST_PASSPHRASE}))
        elif self.passphrase != self.again:
            found.append(Reason("passphrases_differ"))
        return tuple(found)

    def member(self) -> NewMember:
        """Return the person as the founding takes it."""
        department = "" if self.role == _AUTHOR else self.role
        return NewMember(
            name=self.name.strip(), department=department, roles=(self.role,), passphrase=self.passphrase or None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundingForm:
    """The whole form."""

    name: str = ""
    organisation: str = ""
    preset: Preset | None = None
    members: tuple[MemberEntry, ...] = ()

    @property
    def taken_members(self) -> tuple[MemberEntry, ...]:
        """The people that count: none when one works alone, and no empty lines."""
        if self.preset is None or self.preset.alone:
            return ()
        return tuple(entry for entry in self.members if not entry.is_empty)

    def founder(self) -> NewPerson:
        """Return who founds it; the workstation's key is guarded by the vault, so that it can publish unattended."""
        return NewPerson(name=self.name.strip())

    def refusals(self) -> tuple[Reason, ...]:
        """Return everything that stands in the way; nothing means that it can be founded."""
        if self.preset is None:
            return (Reason("preset_not_chosen"),)
        members = [entry.member() for entry in self.taken_members]
        team = refuse_founding(self.organisation, self.founder(), members, self.preset)
        own = [reason for entry in self.taken_members for reason in entry.refusals()]
        return tuple({_key(reason): reason for reason in (*team, *own)}.values())

    def missing_roles(self) -> tuple[str, ...]:
        """Return the roles that somebody else still has to take."""
        lacking = next((reason for reason in self.refusals() if reason.code == "preset_lacks_roles"), None)
        roles = lacking.values.get("roles") if lacking is not None else ()
        return tuple(str(role) for role in roles) if isinstance(roles, (list, tuple)) else ()


def _key(reason: Reason) -> str:
    return f"{reason.code}{sorted(reason.values.items(), key=str)}"


def offered_roles(preset: Preset) -> tuple[str, ...]:
    """Return the roles somebody else can take under a preset: those who sign, then authors."""
    return tuple(dict.fromkeys((*preset.roles, _AUTHOR)))
