"""The reviewer's desk: what would go out, what changed, who is missing, and what an approval would do."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from workstation.domain import outbox
from workstation.domain.desk import ReviewDesk
from workstation.domain.drafts import Revision
from workstation.domain.errors import Reason
from workstation.domain.identifiers import DeviceId, Digest, DraftId, PersonId
from workstation.domain.release import Deny, decide
from workstation.domain.reviews import Evaluation, signable_roles
from workstation.domain.word_diff import WordChange, word_diff
from workstation.ports.draft_tables import Look
from workstation.ports.storage import Tables
from workstation.services.draft_rows import SIGNABLE, waiting_roles
from workstation.services.draft_views import comment_lines, readable, review_lines, viewed_row
from workstation.services.journalling import Journal
from workstation.services.review_facts import DraftStanding, Reviews

_SIGN_OFF: Final = frozenset({"sign_off_missing", "slot_not_yet"})
"""Reasons that an approval or time settles; anything else holds an approved draft back."""


def mark_as_looked(tables: Tables, reviews: Reviews, draft: DraftId, viewer: PersonId) -> None:
    """Remember which revision `viewer` sees now, and which other one they saw before it."""
    head = reviews.revision(tables, draft).digest
    look = tables.drafts.look(draft, viewer)
    if look is None or look.last != head:
        tables.drafts.put_look(draft, viewer, Look(head, look.last if look else None))


def review_desk(
    tables: Tables,
    journal: Journal,
    reviews: Reviews,
    draft: DraftId,
    viewer: PersonId,
    now: datetime,
    me: DeviceId | None,
) -> ReviewDesk:
    """Return the desk for `draft` as `viewer` sees it; `me` is the device that publishes from here."""
    standing = reviews.standing(tables, draft)
    facts, evaluation, charter = standing.facts, standing.evaluation, standing.chain.current
    revisions = tables.drafts.revisions(draft)
    row = viewed_row(tables, draft, viewer)
    looked = _by_digest(revisions, _looked_before(tables, draft, viewer))
    approved = _last_approved(standing, revisions)
    decision = decide(reviews.release_state(tables, draft), standing.revision, now, me=me or DeviceId(""))
    deny = decision.reasons if isinstance(decision, Deny) else ()
    roles = tuple(role for _, role in signable_roles(evaluation, charter, viewer)) if row.state in SIGNABLE else ()
    return ReviewDesk(
        row=row,
        revision=standing.revision,
        last_approved=approved,
        looked_at=looked,
        changes_since_looked=_changes(looked, standing.revision),
        changes_since_approved=_changes(approved, standing.revision),
        rule_id=evaluation.rule.id if evaluation.rule else "",
        rule_title=evaluation.rule.title if evaluation.rule else "",
        needs=evaluation.needs,
        counted=evaluation.counted,
        cannot_sign=tuple((item.name, item.reason) for item in evaluation.cannot_sign),
        comments=comment_lines(tables, journal, charter, facts, revisions),
        reviews=review_lines(tables, journal, charter, facts, evaluation),
        deny=deny,
        your_roles=roles,
        flags=evaluation.flags,
        goes_out_at=_goes_out_at(standing, now),
        valid_until=now + evaluation.rule.ttl if evaluation.rule and evaluation.rule.ttl else None,
        effect=_effect(evaluation, standing.revision, roles, deny),
    )


def _looked_before(tables: Tables, draft: DraftId, viewer: PersonId) -> Digest | None:
    look = tables.drafts.look(draft, viewer)
    return look.before if look else None


def _by_digest(revisions: Sequence[Revision], digest: Digest | None) -> Revision | None:
    return next((revision for revision in revisions if revision.digest == digest), None)


def _last_approved(standing: DraftStanding, revisions: Sequence[Revision]) -> Revision | None:
    """Return the latest earlier revision that somebody approved and still stands by."""
    facts = standing.facts
    approved = {item.digest for item in facts.approvals if not facts.withdrawn_by_owner(item)}
    earlier = [item for item in revisions if item.digest in approved and item.digest != standing.revision.digest]
    return earlier[-1] if earlier else None


def _changes(earlier: Revision | None, later: Revision) -> tuple[WordChange, ...]:
    if earlier is None or earlier.digest == later.digest:
        return ()
    return word_diff(readable(earlier.content), readable(later.content))


def _goes_out_at(standing: DraftStanding, now: datetime) -> datetime | None:
    """Return when it goes out: once all have signed, or would if the last approval were given now."""
    evaluation, schedule = standing.evaluation, standing.revision.content.schedule
    submissions = standing.facts.standing(standing.revision.digest)
    missing = sum(need.missing for need in evaluation.needs)
    if not submissions or missing > 1 or evaluation.rule is None:
        return schedule.not_before
    submitted = min(item.at for item in submissions)
    return outbox.due(schedule, submitted, now if missing else evaluation.last_counted_at)


def _effect(evaluation: Evaluation, revision: Revision, roles: Sequence[str], deny: Sequence[Reason]) -> Reason:
    if not roles:
        return Reason("approve_not_yours")
    if sum(need.missing for need in evaluation.needs) > 1:
        rest = [need for need in evaluation.needs if need.missing and need.role != roles[0]]
        return Reason("approve_then_waits", {"roles": list(waiting_roles(rest)) or [roles[0]]})
    held = [reason.code for reason in deny if reason.code not in _SIGN_OFF]
    if held:
        return Reason("approve_last_but_held", {"reasons": held})
    slot = revision.content.schedule.not_before
    if slot is not None:
        return Reason("approve_goes_out_at", {"at": slot})
    return Reason("approve_goes_out_after", {"seconds": int(outbox.GRACE.total_seconds())})
