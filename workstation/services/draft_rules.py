"""When a draft may still be changed, and when it may be handed in."""

from collections.abc import Sequence

from workstation.domain.draft_facts import Outcome, Submission
from workstation.domain.draft_state import state_of
from workstation.domain.drafts import Finding
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.identifiers import PersonId
from workstation.domain.reviews import missing_reasons
from workstation.services.draft_rows import ENDED
from workstation.services.review_facts import DraftStanding

_OPEN = frozenset({Outcome.INTENT, Outcome.UNKNOWN})


def require_open(standing: DraftStanding) -> None:
    """Raise RuleViolation `draft_ended` or, while it is going out, `outcome_open`."""
    facts = standing.facts
    state = state_of(facts, standing.evaluation, standing.chain.current)
    if state in ENDED:
        raise RuleViolation(Reason("draft_ended", {"state": state.value}))
    waiting = [publication for publication, outcome in facts.outcomes.items() if outcome in _OPEN]
    if waiting:
        raise RuleViolation(Reason("outcome_open", {"publications": waiting}))


def require_submittable(standing: DraftStanding, findings: Sequence[Finding]) -> None:
    """Raise RuleViolation with everything that stands in the way of handing the head revision in."""
    evaluation, facts = standing.evaluation, standing.facts
    if evaluation.head is None:
        raise RuleViolation(Reason("two_heads", {"revisions": [item.number for item in facts.heads]}))
    reasons = [item.reason for item in findings if item.blocks]
    reasons += [reason for reason in missing_reasons(evaluation) if reason.code == "nobody_can_sign"]
    if reasons:
        raise RuleViolation(*reasons)
    if facts.standing(evaluation.head.digest) and not facts.open_change_requests():
        raise RuleViolation(Reason("already_submitted"))


def standing_submissions(standing: DraftStanding, person: PersonId) -> tuple[Submission, ...]:
    """Return the person's submissions of the head revision; raises RuleViolation `nothing_to_withdraw`."""
    found = tuple(item for item in standing.facts.standing(standing.revision.digest) if item.person == person)
    if not found:
        raise RuleViolation(Reason("nothing_to_withdraw"))
    return found
