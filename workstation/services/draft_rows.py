"""A draft's row: what lists show, folded from its facts."""

from collections.abc import Sequence
from datetime import datetime

from workstation.domain.charter import Charter
from workstation.domain.draft_facts import DraftFacts, StopFact
from workstation.domain.draft_state import state_of
from workstation.domain.drafts import Content, DraftRow, DraftState, Need, Revision
from workstation.domain.identifiers import ConversationId, PersonId
from workstation.domain.reviews import Evaluation, signable_roles
from workstation.ports.draft_tables import DraftRecord
from workstation.ports.storage import Tables

_PREVIEW = 200
ENDED = frozenset({DraftState.PUBLISHED, DraftState.DISCARDED})
SIGNABLE = frozenset({DraftState.WAITING, DraftState.EXPIRED, DraftState.OBJECTED})
"""States in which a sign-off may be given."""


def draft_record(
    charter: Charter,
    facts: DraftFacts,
    revision: Revision,
    evaluation: Evaluation,
    stops: Sequence[StopFact],
) -> DraftRecord:
    """Return the row of a draft and what it is kept with."""
    state = state_of(facts, evaluation, charter)
    content, first = revision.content, facts.revisions[0]
    head = facts.revision(revision.digest) or first
    holding = [charter.name_of(stop.person) for stop in stops if stop.holds(facts.draft, content.account)]
    row = DraftRow(
        id=facts.draft,
        account=content.account,
        channel_kind="",
        channel_title="",
        action=content.action,
        title=content.title,
        preview=preview(content),
        state=state,
        revision=revision.number,
        digest=revision.digest,
        author=first.person,
        author_name=charter.name_of(first.person),
        updated_at=_last_change(facts),
        conversation=head.conversation,
        needs=evaluation.needs,
        goes_out=content.schedule.not_before,
        comments=len([item for item in facts.comments if item.digest == revision.digest]),
        stopped_by=holding[0] if holding else "",
    )
    turns = _turns(charter, evaluation) if state in SIGNABLE else {}
    expiries = [item.expires for item in evaluation.counted if item.expires is not None]
    stale_at = min(expiries, default=None) if state not in ENDED else None
    return DraftRecord(
        row=row,
        signatures=tuple((item.person_name, item.role, item.at) for item in evaluation.counted),
        turns=turns,
        target=head.target,
        stale_at=stale_at,
        out_at=facts.out_at,
    )


def preview(content: Content) -> str:
    """Return the first words of a text on one line."""
    return " ".join(content.text[: _PREVIEW * 2].split())[:_PREVIEW]


def _last_change(facts: DraftFacts) -> datetime:
    signed = (
        *facts.revisions,
        *facts.submissions,
        *facts.approvals,
        *facts.objections,
        *facts.change_requests,
        *facts.comments,
        *facts.withdrawals,
    )
    moments = [item.at for item in signed]
    return max([*moments, facts.out_at] if facts.out_at else moments)


def _turns(charter: Charter, evaluation: Evaluation) -> dict[PersonId, tuple[str, ...]]:
    turns: dict[PersonId, tuple[str, ...]] = {}
    for person in charter.members:
        roles = tuple(role for _, role in signable_roles(evaluation, charter, person))
        if roles:
            turns[person] = roles
    return turns


def waiting_roles(needs: Sequence[Need]) -> tuple[str, ...]:
    """Return the roles of the first stage that still lacks somebody."""
    stage = next((need.stage for need in needs if need.missing), None)
    return tuple(need.role for need in needs if need.stage == stage and need.missing)


def show_on_conversation(tables: Tables, conversation: ConversationId) -> None:
    """Show the newest answer that is still on its way on the conversation's row, or none."""
    row = next((row for row in tables.drafts.of_conversation(conversation) if row.state not in ENDED), None)
    if row is None:
        tables.conversations.set_draft(conversation, None)
        return
    waiting = waiting_roles(row.needs) if row.state in SIGNABLE else ()
    tables.conversations.set_draft(conversation, row.id, row.state.value, waiting)
