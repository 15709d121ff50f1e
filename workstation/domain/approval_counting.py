"""Which approvals count for a revision, and why the others do not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from workstation.domain.charter import Charter, DeviceStatus
from workstation.domain.draft_facts import Approval, DraftFacts, RevisionFact
from workstation.domain.errors import Reason
from workstation.domain.identifiers import PersonId
from workstation.domain.matching import assign
from workstation.domain.policies import Exclusion, Rule


@dataclass(frozen=True, slots=True)
class Slot:
    """One signature that a rule asks for: the position of its stage, and the role."""

    stage: int
    role: str


@dataclass(frozen=True, slots=True)
class Signature:
    """One approval as far as counting cares."""

    stage: int
    role: str
    person: PersonId


@dataclass(frozen=True, slots=True)
class Count:
    """Approvals that count, in their order, and the others with the reason."""

    counted: tuple[Approval, ...]
    rejected: tuple[tuple[Approval, Reason], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: may this revision go out under this rule, as the team stands at `now`?"""

    charter: Charter
    facts: DraftFacts
    head: RevisionFact
    rule: Rule
    flags: tuple[str, ...]
    now: datetime


def slots_of(rule: Rule, stages: int) -> list[Slot]:
    """Return every signature that the first `stages` stages ask for."""
    return [
        Slot(position, need.role)
        for position, stage in enumerate(rule.stages[:stages])
        for need in stage.needs
        for _ in range(need.k)
    ]


def fill(rule: Rule, stages: int, signatures: Iterable[Signature]) -> dict[int, PersonId]:
    """Give the slots of the first `stages` stages to people: one slot each, unless the rule says otherwise."""
    slots = slots_of(rule, stages)
    given = list(signatures)
    fitting = [
        sorted({item.person for item in given if item.stage == slot.stage and item.role == slot.role}) for slot in slots
    ]
    if rule.distinct:
        return assign(fitting)
    filled: dict[int, PersonId] = {}
    for slot in dict.fromkeys(slots):
        places = [place for place, other in enumerate(slots) if other == slot]
        found = assign([fitting[place] for place in places])
        filled.update({places[position]: person for position, person in found.items()})
    return filled


def excluded_people(charter: Charter, facts: DraftFacts, head: RevisionFact, rule: Rule) -> Mapping[PersonId, Reason]:
    """Return who may not sign this revision whatever roles they hold, and why."""
    found: dict[PersonId, Reason] = {}
    if Exclusion.PUBLISHER in rule.exclude and (seat := charter.publishers.get(head.account)):
        person = charter.person_of(seat.device)
        found.update({person: Reason("publishes_it")} if person else {})
    if Exclusion.SUBMITTER in rule.exclude:
        found.update({item.person: Reason("submitted_it") for item in facts.submissions if item.digest == head.digest})
    if Exclusion.CONTRIBUTORS in rule.exclude:
        found.update(dict.fromkeys(facts.contributors(head.digest), Reason("wrote_it")))
    return found


def signature_of(approval: Approval, rule: Rule) -> Signature | None:
    """Return where an approval belongs in the rule, or None."""
    stage = rule.stage_of(approval.stage, approval.role)
    return None if stage is None else Signature(stage, approval.role, approval.person)


def count_approvals(question: Question) -> Count:
    """Sort the draft's approvals: stage by stage, because a later one stands on the earlier ones that it names."""
    excluded = excluded_people(question.charter, question.facts, question.head, question.rule)
    counted: list[Approval] = []
    rejected: list[tuple[Approval, Reason]] = []
    for approval in sorted(question.facts.approvals, key=lambda item: _stage(item, question.rule)):
        reason = _fault(approval, question, excluded) or _unsupported(approval, question.rule, counted)
        if reason is None:
            counted.append(approval)
        else:
            rejected.append((approval, reason))
    return Count(tuple(counted), tuple(rejected))


def _stage(approval: Approval, rule: Rule) -> int:
    found = signature_of(approval, rule)
    return len(rule.stages) if found is None else found.stage


def _fault(approval: Approval, question: Question, excluded: Mapping[PersonId, Reason]) -> Reason | None:
    if approval.digest != question.head.digest:
        return Reason("other_revision")
    if question.facts.withdrawn_by_owner(approval):
        return Reason("withdrawn")
    if approval.rule_digest != question.rule.digest or signature_of(approval, question.rule) is None:
        return Reason("rule_changed")
    if approval.person in excluded:
        return excluded[approval.person]
    if not set(question.flags) <= set(approval.flags):
        return Reason("flags_not_acknowledged", {"flags": sorted(set(question.flags) - set(approval.flags))})
    return _signer_fault(approval, question.charter) or _expiry_fault(approval, question)


def _signer_fault(approval: Approval, charter: Charter) -> Reason | None:
    member = charter.members.get(approval.person)
    device = charter.devices.get(approval.device)
    if member is None or not member.active:
        return Reason("no_longer_in_team")
    if device is None or device.person != approval.person or device.status is DeviceStatus.REVOKED:
        return Reason("key_revoked")
    since = member.roles.get(approval.role)
    if since is None:
        return Reason("role_lost", {"role": approval.role})
    # Held without a break since that version: whoever lost the role in between has a later one here.
    if since > approval.charter_version:
        return Reason("role_not_held_then", {"role": approval.role})
    return None


def _expiry_fault(approval: Approval, question: Question) -> Reason | None:
    ttl = question.rule.ttl
    if ttl is not None and (approval.expires is None or approval.expires > approval.at + ttl):
        return Reason("expiry_missing")
    if approval.expires is not None and question.now >= approval.expires:
        return Reason("expired", {"at": approval.expires})
    return None


def _unsupported(approval: Approval, rule: Rule, counted: Sequence[Approval]) -> Reason | None:
    signature = signature_of(approval, rule)
    if signature is None or signature.stage == 0:
        return None
    relied = [item for item in counted if item.event in approval.relies_on]
    below = [found for item in relied if (found := signature_of(item, rule)) and found.stage < signature.stage]
    if len(fill(rule, signature.stage, below)) < len(slots_of(rule, signature.stage)):
        return Reason("earlier_stage_open", {"stage": rule.stages[signature.stage].name})
    return None
