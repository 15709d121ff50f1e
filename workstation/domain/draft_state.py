"""The state of a draft, derived from its facts; nothing stores it as truth."""

from workstation.domain.charter import Charter
from workstation.domain.draft_facts import DraftFacts, Outcome
from workstation.domain.drafts import DraftState
from workstation.domain.reviews import Evaluation


def state_of(facts: DraftFacts, evaluation: Evaluation, charter: Charter) -> DraftState:
    """Return the state that people read at a glance; what blocks hardest comes first."""
    submitted = evaluation.head is not None and bool(facts.standing(evaluation.head.digest))
    found = (
        (facts.is_out, DraftState.PUBLISHED),
        (facts.discarded_by is not None or Outcome.DROPPED in facts.outcomes.values(), DraftState.DISCARDED),
        (bool(facts.open_objections(charter.active_admins, charter.admins.k)), DraftState.OBJECTED),
        (bool(facts.open_change_requests()), DraftState.CHANGES_REQUESTED),
        (not submitted, DraftState.WRITING),
        (evaluation.satisfied, DraftState.APPROVED),
        (_has_expired(evaluation), DraftState.EXPIRED),
    )
    return next((state for holds, state in found if holds), DraftState.WAITING)


def _has_expired(evaluation: Evaluation) -> bool:
    """Tell whether approvals that ran out are what is missing."""
    return any(reason.code == "expired" for _, reason in evaluation.rejected)
