"""Drafts and their history as people read them: names and texts filled in."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from workstation.domain.charter import Charter
from workstation.domain.desk import CommentLine, DraftView, ReviewKind, ReviewLine
from workstation.domain.draft_facts import (
    Approval,
    ChangeRequest,
    DraftFacts,
    Objection,
    RevisionFact,
    SignedFact,
    Submission,
    Withdrawal,
)
from workstation.domain.drafts import Content, DraftRow, Finding, Revision
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import Digest, DraftId, PersonId
from workstation.domain.reviews import Evaluation
from workstation.ports.storage import Tables
from workstation.services.journalling import Journal
from workstation.services.review_facts import DraftStanding

_KINDS: Mapping[type[SignedFact], ReviewKind] = {
    RevisionFact: ReviewKind.PUT,
    Submission: ReviewKind.SUBMIT,
    Approval: ReviewKind.APPROVE,
    Objection: ReviewKind.OBJECT,
    ChangeRequest: ReviewKind.REQUEST_CHANGES,
    Withdrawal: ReviewKind.WITHDRAW,
}


def readable(content: Content) -> str:
    """Return title and text as one text, for comparing revisions."""
    return f"{content.title}\n\n{content.text}" if content.title else content.text


def viewed_row(tables: Tables, draft: DraftId, viewer: PersonId) -> DraftRow:
    """Return a draft's row as `viewer` sees it; raises NotFound."""
    row = tables.drafts.row(draft, viewer)
    if row is None:
        raise NotFound("draft_not_found", id=draft)
    return row


def draft_view(
    tables: Tables, journal: Journal, standing: DraftStanding, findings: Sequence[Finding], viewer: PersonId
) -> DraftView:
    """Return one draft in full as `viewer` sees it."""
    facts, evaluation, charter = standing.facts, standing.evaluation, standing.chain.current
    revisions = tables.drafts.revisions(facts.draft)
    return DraftView(
        row=viewed_row(tables, facts.draft, viewer),
        revision=standing.revision,
        revisions=revisions,
        rule_id=evaluation.rule.id if evaluation.rule else "",
        rule_title=evaluation.rule.title if evaluation.rule else "",
        needs=evaluation.needs,
        findings=tuple(findings),
        comments=comment_lines(tables, journal, charter, facts, revisions),
        reviews=review_lines(tables, journal, charter, facts, evaluation),
        flags=evaluation.flags,
    )


def comment_lines(
    tables: Tables, journal: Journal, charter: Charter, facts: DraftFacts, revisions: Sequence[Revision]
) -> tuple[CommentLine, ...]:
    """Return the comments on every revision, oldest first."""
    texts = {revision.digest: revision for revision in revisions}
    heads = {head.digest for head in facts.heads}
    lines: list[CommentLine] = []
    for item in facts.comments:
        revision = texts.get(item.digest)
        lines.append(
            CommentLine(
                event=item.event,
                person=item.person,
                person_name=charter.name_of(item.person),
                at=item.at,
                revision=revision.number if revision else 0,
                digest=item.digest,
                start=item.start,
                end=item.end,
                quote=revision.content.text[item.start : item.end] if revision else "",
                text=journal.text(tables, item.text_ref),
                outdated=item.digest not in heads,
            )
        )
    return tuple(lines)


def review_lines(
    tables: Tables, journal: Journal, charter: Charter, facts: DraftFacts, evaluation: Evaluation
) -> tuple[ReviewLine, ...]:
    """Return everything that was signed about a draft, oldest first."""
    numbers = {item.digest: item.number for item in facts.revisions}
    counted = {item.event for item in evaluation.counted}
    reasons = {approval.event: reason for approval, reason in evaluation.rejected}
    return tuple(
        ReviewLine(
            event=item.event,
            kind=_KINDS[type(item)],
            person=item.person,
            person_name=charter.name_of(item.person),
            at=item.at,
            revision=numbers.get(_digest(item), 0),
            digest=_digest(item),
            stage=item.stage if isinstance(item, Approval) else "",
            role=item.role if isinstance(item, Approval) else "",
            reason=journal.text(tables, item.reason_ref) if isinstance(item, Objection | ChangeRequest) else "",
            counted=item.event in counted,
            why_not=reasons.get(item.event),
            taken_back=facts.withdrawn_by_owner(item),
            target=item.target if isinstance(item, Withdrawal) else None,
        )
        for item in _history(facts)
    )


def _history(facts: DraftFacts) -> Iterator[SignedFact]:
    everything: list[SignedFact] = [
        *facts.revisions,
        *facts.submissions,
        *facts.approvals,
        *facts.objections,
        *facts.change_requests,
        *facts.withdrawals,
    ]
    yield from sorted(everything, key=attrgetter("at"))


def _digest(item: SignedFact) -> Digest:
    return Digest(getattr(item, "digest", ""))
