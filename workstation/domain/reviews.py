"""Sign-off of one draft: `evaluate` says who signed, who is missing, who cannot sign and why; `require` raises it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workstation.domain.approval_counting import (
    Count,
    Question,
    Signature,
    count_approvals,
    excluded_people,
    fill,
    signature_of,
    slots_of,
)
from workstation.domain.charter import Charter
from workstation.domain.content_flags import content_flags
from workstation.domain.draft_facts import Approval, DraftFacts, RevisionFact
from workstation.domain.drafts import Content, Need
from workstation.domain.errors import Reason, RuleViolation
from workstation.domain.identifiers import EventId, PersonId
from workstation.domain.policies import Rule, governing_rule

_BARRED_FOR_GOOD = frozenset({"wrote_it", "submitted_it", "publishes_it", "no_longer_in_team"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedApproval:
    """An approval that counts: name, time and meaning of a signature (21 CFR 11.50)."""

    event: EventId
    person: PersonId
    person_name: str
    stage: str
    role: str
    at: datetime
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class CannotSign:
    """Somebody who may not sign this revision, with the reason."""

    person: PersonId
    name: str
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """How sign-off of the head revision stands. `open_stage` is the position of the first stage that lacks somebody."""

    head: RevisionFact | None
    rule: Rule | None
    flags: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    counted: tuple[CountedApproval, ...] = ()
    rejected: tuple[tuple[Approval, Reason], ...] = ()
    cannot_sign: tuple[CannotSign, ...] = ()
    open_stage: int | None = None
    signatures: tuple[Signature, ...] = ()

    @property
    def satisfied(self) -> bool:
        """Tell whether nobody is missing."""
        return self.rule is not None and self.open_stage is None

    @property
    def last_counted_at(self) -> datetime | None:
        """Return the time of the last approval that counts."""
        return max((item.at for item in self.counted), default=None)


def head_of(facts: DraftFacts) -> RevisionFact | None:
    """Return the one revision that everything builds up to, or None when there is none or two people edited at once."""
    heads = facts.heads
    return heads[0] if len(heads) == 1 else None


def evaluate(facts: DraftFacts, content: Content, charter: Charter, now: datetime) -> Evaluation:
    """Say how sign-off stands for the head revision of a draft, whose content is `content`."""
    head = head_of(facts)
    rule = governing_rule(charter.policies, content)
    flags = content_flags(content)
    if head is None or rule is None:
        return Evaluation(head=head, rule=rule, flags=flags)
    question = Question(charter, facts, head, rule, flags, now)
    count = count_approvals(question)
    signatures = tuple(found for item in count.counted if (found := signature_of(item, rule)))
    filled = fill(rule, len(rule.stages), signatures)
    slots = slots_of(rule, len(rule.stages))
    unfilled = [slot.stage for place, slot in enumerate(slots) if place not in filled]
    return Evaluation(
        head=head,
        rule=rule,
        flags=flags,
        needs=_needs(question, filled),
        counted=tuple(_named(item, charter) for item in count.counted),
        rejected=count.rejected,
        cannot_sign=_cannot_sign(question, count),
        open_stage=min(unfilled, default=None),
        signatures=signatures,
    )


def _named(approval: Approval, charter: Charter) -> CountedApproval:
    return CountedApproval(
        event=approval.event,
        person=approval.person,
        person_name=charter.name_of(approval.person),
        stage=approval.stage,
        role=approval.role,
        at=approval.at,
        expires=approval.expires,
    )


def _needs(question: Question, filled: dict[int, PersonId]) -> tuple[Need, ...]:
    charter, rule = question.charter, question.rule
    excluded = excluded_people(charter, question.facts, question.head, rule)
    slots = slots_of(rule, len(rule.stages))
    busy = set(filled.values()) if rule.distinct else set()
    needs: list[Need] = []
    for position, stage in enumerate(rule.stages):
        for need in stage.needs:
            places = [place for place, slot in enumerate(slots) if slot.stage == position and slot.role == need.role]
            signed = [filled[place] for place in places if place in filled]
            able = [p for p in charter.holders(need.role) if p not in excluded and p not in busy and p not in signed]
            missing = need.k - len(signed)
            needs.append(
                Need(
                    stage=stage.name,
                    role=need.role,
                    k=need.k,
                    signed_by=tuple(charter.name_of(person) for person in signed),
                    missing=missing,
                    candidates=tuple(charter.name_of(person) for person in able) if missing else (),
                )
            )
    return tuple(needs)


def _cannot_sign(question: Question, count: Count) -> tuple[CannotSign, ...]:
    charter = question.charter
    excluded = excluded_people(charter, question.facts, question.head, question.rule)
    found = {person: reason for person, reason in excluded.items() if question.rule.stages}
    for approval, reason in count.rejected:
        if reason.code in {"no_longer_in_team", "role_lost", "key_revoked"}:
            found.setdefault(approval.person, reason)
    people = [CannotSign(person, charter.name_of(person), reason) for person, reason in found.items()]
    return tuple(sorted(people, key=lambda item: (item.name, item.person)))


def signable_roles(evaluation: Evaluation, charter: Charter, person: PersonId) -> tuple[tuple[str, str], ...]:
    """Return the (stage, role) pairs as which `person` could sign now."""
    if evaluation.rule is None or evaluation.open_stage is None:
        return ()
    stage = evaluation.rule.stages[evaluation.open_stage]
    return tuple(
        (stage.name, need.role)
        for need in stage.needs
        if refuse_signing(evaluation, charter, person, need.role) is None
    )


def refuse_signing(evaluation: Evaluation, charter: Charter, person: PersonId, role: str) -> Reason | None:
    """Say why `person` may not sign the head revision as `role` now; None means that they may."""
    if evaluation.head is None:
        return Reason("two_heads")
    if evaluation.rule is None:
        return Reason("no_rule")
    return _refuse_person(evaluation, evaluation.rule, charter, person, role) or _refuse_order(
        evaluation, evaluation.rule, charter.name_of(person), person, role
    )


def _refuse_person(evaluation: Evaluation, rule: Rule, charter: Charter, person: PersonId, role: str) -> Reason | None:
    name = charter.name_of(person)
    barred = next((item.reason for item in evaluation.cannot_sign if item.person == person), None)
    if barred is not None and barred.code in _BARRED_FOR_GOOD:
        return Reason(barred.code, {**barred.values, "name": name})
    if role not in rule.roles:
        return Reason("role_not_asked", {"role": role, "roles": sorted(rule.roles)})
    if person not in charter.holders(role):
        return Reason("role_not_held", {"name": name, "role": role})
    return None


def _refuse_order(evaluation: Evaluation, rule: Rule, name: str, person: PersonId, role: str) -> Reason | None:
    if evaluation.open_stage is None:
        return Reason("nothing_missing")
    stage = rule.stages[evaluation.open_stage]
    if not any(need.role == role for need in stage.needs):
        waits_for = [need.role for need in evaluation.needs if need.stage == stage.name and need.missing]
        return Reason("stage_not_open", {"role": role, "stage": stage.name, "waits_for": waits_for})
    signature = Signature(evaluation.open_stage, role, person)
    before = len(fill(rule, signature.stage + 1, evaluation.signatures))
    if len(fill(rule, signature.stage + 1, (*evaluation.signatures, signature))) > before:
        return None
    own = [item.role for item in evaluation.signatures if item.person == person]
    return (
        Reason("counts_once", {"name": name, "role": role, "signed_as": own})
        if own
        else Reason("enough_of_role", {"role": role})
    )


def missing_reasons(evaluation: Evaluation) -> tuple[Reason, ...]:
    """Return one reason for each sign-off that is missing; it names who could give it, or that nobody can."""
    return tuple(
        Reason(
            "sign_off_missing" if need.candidates else "nobody_can_sign",
            {"stage": need.stage, "role": need.role, "missing": need.missing, "candidates": list(need.candidates)},
        )
        for need in evaluation.needs
        if need.missing
    )


def require(evaluation: Evaluation) -> Sequence[CountedApproval]:
    """Return the approvals that carry the revision.

    Raises:
        RuleViolation: somebody is missing, no rule matches, or there is no single head.
    """
    if evaluation.head is None:
        raise RuleViolation(Reason("two_heads"))
    if evaluation.rule is None:
        raise RuleViolation(Reason("no_rule"))
    if not evaluation.satisfied:
        raise RuleViolation(*missing_reasons(evaluation))
    return evaluation.counted
