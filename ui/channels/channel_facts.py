"""Everything the page of one channel shows, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.composing.key_state import KeyState, key_state
from workstation.domain.channels import Channel, ChannelKind
from workstation.domain.identifiers import AccountId

if TYPE_CHECKING:
    from workstation.services import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelFacts:
    """One channel with what belongs around it.

    Attributes:
        channel: itself.
        kind: what its connection asks for; None for a kind that can no longer be added.
        host: the workstation that publishes it, "" when none does.
        admins: names of who can sign that it may publish.
        is_admin: the person at the keyboard is one of them.
        key: whether that person can sign now.
    """

    channel: Channel
    kind: ChannelKind | None
    host: str
    admins: tuple[str, ...]
    is_admin: bool
    key: KeyState


async def read_facts(workstation: "Workstation", account: AccountId) -> ChannelFacts:
    """Read a channel and what belongs around it; raises NotFound."""
    channel = await workstation.connecting.channel(account)
    charter = await workstation.governing.charter()
    seat = charter.publishers.get(account)
    device = charter.devices.get(seat.device) if seat is not None and seat.not_after is None else None
    key = await key_state(workstation)
    return ChannelFacts(
        channel=channel,
        kind=next((kind for kind in workstation.connecting.kinds() if kind.name == channel.kind), None),
        host=device.host if device is not None else "",
        admins=tuple(charter.name_of(person) for person in charter.admins.people),
        is_admin=charter.is_admin(key.person.id),
        key=key,
    )
