"""Turns what is signed into publications, and takes back those whose signatures no longer hold."""

from dataclasses import replace

from workstation.domain import outbox, outcomes
from workstation.domain.channels import Channel, ChannelState, IdempotencyClass
from workstation.domain.drafts import Action, DraftState, Revision
from workstation.domain.errors import InternalBug, Reason
from workstation.domain.identifiers import Digest, DraftId, PublicationId
from workstation.domain.moments import from_text
from workstation.domain.outbox import Outgoing
from workstation.domain.publications import ENDED, PublicationState
from workstation.domain.release import Allow
from workstation.ports.identity import IdentityMaker
from workstation.ports.storage import Tables
from workstation.services.publishing_records import PublishingRecords
from workstation.services.publishing_roads import Roads

RESTORED_AT = "workspace.restored_at"
"""Preference that holds when this workspace was last put back from a backup."""
_NOT_OUT = frozenset({PublicationState.MISSED, PublicationState.BLOCKED, PublicationState.REJECTED})


def plan(tables: Tables, records: PublishingRecords, roads: Roads, identity: IdentityMaker) -> None:
    """Make a publication of every approved draft that has none under way, and look again at those not yet armed."""
    for draft in unplanned(tables):
        plan_draft(tables, records, roads, identity, draft)
    for publication in to_look_again(tables, records):
        look_again(tables, records, publication)


def unplanned(tables: Tables) -> tuple[DraftId, ...]:
    """Return the approved drafts that have no publication under way, or one of a revision that was replaced."""
    return tuple(draft for draft in tables.drafts.releasable() if _wants_a_plan(tables, draft))


def _wants_a_plan(tables: Tables, draft: DraftId) -> bool:
    row, known = tables.drafts.row(draft), tables.publications.of_draft(draft)
    replaced = any(row is None or _is_replaced(outgoing, row.digest) for outgoing in known)
    return replaced or all(outgoing.state in ENDED for outgoing in known)


def plan_draft(
    tables: Tables, records: PublishingRecords, roads: Roads, identity: IdentityMaker, draft: DraftId
) -> None:
    """Make a publication of an approved draft unless one is under way."""
    revision = tables.drafts.head(draft)
    if revision is None:
        raise InternalBug("draft_without_revision", draft=draft)
    _take_back_replaced(tables, records, revision)
    if all(outgoing.state in ENDED for outgoing in tables.publications.of_draft(draft)):
        _plan_draft(tables, records, roads, identity, revision)


def _is_replaced(outgoing: Outgoing, head: Digest) -> bool:
    return outgoing.digest != head and outgoing.state in _NOT_OUT


def _take_back_replaced(tables: Tables, records: PublishingRecords, head: Revision) -> None:
    """A newer signed revision takes the place of one that asks a person and surely did not go out."""
    for outgoing in tables.publications.of_draft(head.draft):
        if _is_replaced(outgoing, head.digest):
            replaced = outgoing.to(PublicationState.DROPPED, records.now(), Reason("taken_back"), next_look=None)
            records.put(tables, outgoing, replaced)


def _plan_draft(
    tables: Tables, records: PublishingRecords, roads: Roads, identity: IdentityMaker, revision: Revision
) -> None:
    channel = tables.channels.get(revision.content.account)
    if channel is None:
        return
    planned = _outgoing(records, revision, channel, identity, roads)
    if _may_have_gone_out(tables, revision.draft):
        # It can have gone out at any time since it was written: from then on it is looked for.
        since = replace(planned, created_at=revision.written_at)
        records.put(tables, since, outbox.missed_by_restore(since, records.now()))
        return
    decision = records.decide(tables, planned)
    if isinstance(decision, Allow):
        record = decision.record
        at = outbox.due(revision.content.schedule, record.submitted_at, record.last_counted_approval_at)
        records.put(tables, planned, replace(planned, due_at=at))
        return
    after = outcomes.denied(planned, decision.reasons, records.now())
    if after.state is not PublicationState.DROPPED:
        at = revision.content.schedule.not_before or planned.due_at
        records.put(tables, planned, replace(after, due_at=max(at, planned.due_at), next_look=None))


def plan_restored(tables: Tables, records: PublishingRecords, roads: Roads, identity: IdentityMaker) -> int:
    """Let a person decide about every approved draft that has no publication under way; returns how many there are."""
    before = len(tables.publications.unfinished())
    plan(tables, records, roads, identity)
    return len(tables.publications.unfinished()) - before


def _may_have_gone_out(tables: Tables, draft: DraftId) -> bool:
    """Tell whether the draft is older than the last restore, so that it may have gone out, and nobody looked since."""
    text = tables.preferences.get(RESTORED_AT)
    first = next(iter(tables.drafts.revisions(draft)), None)
    if text is None or first is None or first.written_at > from_text(text):
        return False
    return not any(
        step.step.code == "send_again_by" and step.at > from_text(text)
        for outgoing in tables.publications.of_draft(draft)
        for step in outgoing.trail
    )


def _outgoing(
    records: PublishingRecords, revision: Revision, channel: Channel, identity: IdentityMaker, roads: Roads
) -> Outgoing:
    now = records.now()
    capabilities = channel.capabilities
    wanted = capabilities.reply_class if revision.content.action is Action.REPLY else capabilities.post_class
    return Outgoing(
        id=PublicationId(identity.new_id()),
        draft=revision.draft,
        digest=revision.digest,
        account=channel.id,
        idempotency=wanted or IdempotencyClass.E,
        key=identity.nonce().hex(),
        state=PublicationState.ELIGIBLE,
        created_at=now,
        updated_at=now,
        due_at=now,
        approved=roads.publisher(channel.kind).normal_form(revision.content),
    )


def to_look_again(tables: Tables, records: PublishingRecords) -> tuple[PublicationId, ...]:
    """Return what is not armed yet and would stand otherwise now; also what cannot be judged, for its own look."""
    waiting = (item for item in tables.publications.unfinished() if item.state is PublicationState.ELIGIBLE)
    return tuple(
        outgoing.id
        for outgoing in waiting
        if not _stands_as_planned(tables, outgoing) and _seems_changed(tables, records, outgoing)
    )


def _stands_as_planned(tables: Tables, outgoing: Outgoing) -> bool:
    """Tell from the rows that nothing happened to it: folding hundreds of planned posts anew would take seconds.

    It is decided from the journal before it goes out in any case; this only keeps the list honest in between.
    """
    row, channel = tables.drafts.row(outgoing.draft), tables.channels.get(outgoing.account)
    return (
        row is not None
        and channel is not None
        and row.action is Action.POST
        and (row.state, row.digest, row.stopped_by) == (DraftState.APPROVED, outgoing.digest, "")
        and channel.may_publish
        and channel.state is not ChannelState.PAUSED
        and outgoing.waiting is None
    )


def _seems_changed(tables: Tables, records: PublishingRecords, outgoing: Outgoing) -> bool:
    try:
        return _changed(tables, records, outgoing) is not None
    except Exception:  # one that cannot be judged must not hide the others; its own look says why
        return True


def look_again(tables: Tables, records: PublishingRecords, publication: PublicationId) -> None:
    """An edit, a withdrawal or a stop shows at once in the outbox and not only when its time has come."""
    outgoing = tables.publications.get(publication)
    if outgoing is None or outgoing.state is not PublicationState.ELIGIBLE:
        return
    after = _changed(tables, records, outgoing)
    if after is not None:
        records.put(tables, outgoing, after)


def _changed(tables: Tables, records: PublishingRecords, outgoing: Outgoing) -> Outgoing | None:
    decision = records.decide(tables, outgoing)
    if isinstance(decision, Allow):
        return None
    after = outcomes.denied(outgoing, decision.reasons, records.now())
    return after if (after.state, after.waiting) != (outgoing.state, outgoing.waiting) else None
