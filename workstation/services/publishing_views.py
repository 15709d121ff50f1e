"""A publication as people read it: the stored row with its channel, its text and who signed."""

from workstation.domain.drafts import Revision
from workstation.domain.errors import InternalBug
from workstation.domain.outbox import Outgoing
from workstation.domain.publications import Publication
from workstation.ports.storage import Tables

_TITLE = 80


def view(tables: Tables, outgoing: Outgoing) -> Publication:
    """Return the publication with everything that its screen, its line in a list and an export need."""
    revision = tables.drafts.revision(outgoing.digest)
    if revision is None:
        raise InternalBug("publication_without_revision", publication=outgoing.id)
    channel = tables.channels.get(outgoing.account)
    return Publication(
        id=outgoing.id,
        draft=outgoing.draft,
        digest=outgoing.digest,
        account=outgoing.account,
        channel_kind=channel.kind if channel else "",
        channel_title=channel.title if channel else "",
        profile_url=channel.address if channel else "",
        title=_title(revision),
        text=revision.content.text,
        state=outgoing.state,
        idempotency=outgoing.idempotency,
        created_at=outgoing.created_at,
        updated_at=outgoing.updated_at,
        due_at=outgoing.due_at,
        url=outgoing.url,
        native_id=outgoing.native_id,
        reasons=outgoing.reasons,
        waiting=outgoing.waiting,
        trail=outgoing.trail,
        signed_by=tables.drafts.signatures(outgoing.digest),
        approved_text=outgoing.approved,
        live_text=outgoing.live,
        target_now=outgoing.target_now,
    )


def _title(revision: Revision) -> str:
    content = revision.content
    first = content.title or next((line.strip() for line in content.text.splitlines() if line.strip()), "")
    return first if len(first) <= _TITLE else first[: _TITLE - 1] + "…"
