"""Looking at the platform on the way out: for what may be there already, and at the message that is answered."""

from dataclasses import dataclass
from datetime import timedelta

from workstation.domain.channels import IdempotencyClass
from workstation.domain.drafts import Revision
from workstation.domain.errors import Reason
from workstation.domain.outbox import Outgoing
from workstation.ports.connector import Connection, Live, Publisher
from workstation.ports.storage import Storage

_CLOCK_SKEW = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class Road:
    """What one publication needs on its way: whom to speak to, how, and the signed revision."""

    connection: Connection
    publisher: Publisher
    revision: Revision


async def look_for(storage: Storage, outgoing: Outgoing, road: Road) -> Live | None:
    """Look for a publication on its platform; what another one of ours is known to be is not this one."""
    since = (outgoing.first_sent_at or outgoing.created_at) - _CLOCK_SKEW
    content, ids = road.revision.content, outgoing.server_ids
    found = await road.publisher.find(road.connection, content, ids, outgoing.key, since)
    if found is None:
        return None
    native_id = found.native_id
    known = await storage.read(lambda tables: tables.publications.by_native_id(outgoing.account, native_id))
    return found if known is None or known.id == outgoing.id else None


def is_out(outgoing: Outgoing, found: Live) -> bool:
    """Tell whether what was found is public; a hidden container of class B is not."""
    return found.visible or outgoing.idempotency is not IdempotencyClass.B


async def target_moved(road: Road) -> tuple[Reason, str] | None:
    """Read the answered message again: None when it still stands as it was shown, else why not and its text now."""
    target = road.revision.content.reply_to
    if target is None:
        return None
    live = await road.publisher.read_target(road.connection, road.revision.content)
    if not live.exists:
        return Reason("reply_target_gone"), ""
    if live.version_hash != target.version_hash:
        return Reason("reply_target_changed"), live.text
    return None
