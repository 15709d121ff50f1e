"""When an approval, an objection or a withdrawal may be signed; each refusal says who or what is in the way."""

from collections.abc import Collection
from datetime import datetime

from workstation.domain.draft_facts import Approval, ChangeRequest, Objection
from workstation.domain.draft_state import state_of
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.identifiers import Digest, EventId, PersonId
from workstation.domain.moments import as_text
from workstation.domain.reviews import refuse_signing
from workstation.services.draft_rows import ENDED
from workstation.services.review_facts import DraftStanding


def require_draft_open(standing: DraftStanding) -> None:
    """Raise RuleViolation `draft_ended` when the draft was published or discarded."""
    state = state_of(standing.facts, standing.evaluation, standing.chain.current)
    if state in ENDED:
        raise RuleViolation(Reason("draft_ended", {"state": state.value}))


def require_looked_at(standing: DraftStanding, digest: Digest) -> None:
    """Raise RuleViolation `digest_not_current` when another revision was looked at than the one that stands now."""
    head = standing.evaluation.head
    if head is None:
        raise RuleViolation(Reason("two_heads", {"revisions": [item.number for item in standing.facts.heads]}))
    if head.digest != digest:
        raise RuleViolation(
            Reason("digest_not_current", {"looked": digest, "head": head.digest, "revision": head.number})
        )


def require_reason(text: str) -> str:
    """Return the reason without blank ends; raises RuleViolation `reason_missing`."""
    if not text.strip():
        raise RuleViolation(Reason("reason_missing"))
    return text.strip()


def approval_body(
    standing: DraftStanding, role: str, person: PersonId, acknowledged: Collection[str], now: datetime
) -> dict[str, object]:
    """Return what an approval of the head revision by `person` as `role` signs.

    Raises:
        RuleViolation: `not_submitted`, `changes_requested`, `flags_not_acknowledged`, or what `refuse_signing` says.
    """
    evaluation, facts, charter = standing.evaluation, standing.facts, standing.chain.current
    refusal = refuse_signing(evaluation, charter, person, role) or _not_handed_in(standing)
    missing = sorted(set(evaluation.flags) - set(acknowledged))
    if refusal is None and missing:
        refusal = Reason("flags_not_acknowledged", {"flags": missing})
    rule, open_stage = evaluation.rule, evaluation.open_stage
    if refusal is not None or rule is None or open_stage is None:
        raise RuleViolation(refusal or Reason("nothing_missing"))
    stage = rule.stages[open_stage]
    earlier = {item.name for item in rule.stages[:open_stage]}
    return {
        "draft": facts.draft,
        "digest": standing.revision.digest,
        "rule_digest": rule.digest,
        "stage": stage.name,
        "role": role,
        "expires": as_text(now + rule.ttl) if rule.ttl is not None else None,
        "relies_on": [item.event for item in evaluation.counted if item.stage in earlier],
        "flags": list(evaluation.flags),
    }


def _not_handed_in(standing: DraftStanding) -> Reason | None:
    charter, facts = standing.chain.current, standing.facts
    requests = facts.open_change_requests()
    if requests:
        return Reason("changes_requested", {"name": charter.name_of(requests[0].person), "event": requests[0].event})
    if not facts.standing(standing.revision.digest):
        return Reason("not_submitted", {"name": charter.name_of(facts.revisions[-1].person)})
    return None


def own_sign_off(standing: DraftStanding, event: EventId, person: PersonId) -> Approval | ChangeRequest | Objection:
    """Return what `person` signed and may take back.

    Raises:
        NotFound: there is no such approval, objection or request.
        RuleViolation: `signed_by_other`, `already_withdrawn`.
    """
    facts = standing.facts
    everything: list[Approval | ChangeRequest | Objection] = [
        *facts.approvals,
        *facts.objections,
        *facts.change_requests,
    ]
    found = next((item for item in everything if item.event == event), None)
    if found is None:
        raise NotFound("sign_off_not_found", id=event)
    if found.person != person:
        raise RuleViolation(Reason("signed_by_other", {"name": standing.chain.current.name_of(found.person)}))
    if facts.withdrawn_by_owner(found):
        raise RuleViolation(Reason("already_withdrawn"))
    return found


def liftable_objections(standing: DraftStanding, person: PersonId) -> tuple[Objection, ...]:
    """Return the open objections that `person` may lift or help to lift.

    Raises:
        RuleViolation: `no_objection`, or `only_author_or_admins` who are named.
    """
    charter = standing.chain.current
    found = standing.facts.open_objections(charter.active_admins, charter.admins.k)
    if not found:
        raise RuleViolation(Reason("no_objection"))
    if charter.is_admin(person):
        return found
    own = tuple(item for item in found if item.person == person)
    if not own:
        names = [charter.name_of(found[0].person), *(charter.name_of(admin) for admin in charter.admins.people)]
        raise RuleViolation(Reason("only_author_or_admins", {"names": names, "k": charter.admins.k}))
    return own
