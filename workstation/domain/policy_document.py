"""Rules as the charter and the preset files write them; reading is strict."""

from datetime import timedelta

from workstation.domain.policies import Condition, Exclusion, Requirement, Rule, Stage
from workstation.domain.strict_fields import DocumentFault, Fields

RULE_REQUIRED = frozenset({"id", "title", "when", "stages", "exclude", "distinct"})
RULE_OPTIONAL = frozenset({"notes", "ttl"})
_WHEN = frozenset({"channel", "action", "topic_any", "risk_min", "audience", "label"})
_NOTES_LIMIT = 4_000
_MOST_PEOPLE = 50
"""More sign-offs of one kind than this are a mistake, and would make matching slow."""
_NAMES = (
    ("channel", "channels"),
    ("action", "actions"),
    ("topic_any", "topics_any"),
    ("audience", "audiences"),
    ("label", "labels"),
)


def rule_document(rule: Rule) -> dict[str, object]:
    """Return `rule` as plain values; empty conditions and absent limits are left out."""
    when: dict[str, object] = {
        name: sorted(values) for name, attribute in _NAMES if (values := getattr(rule.when, attribute))
    }
    if rule.when.risk_min:
        when["risk_min"] = rule.when.risk_min
    document: dict[str, object] = {
        "id": rule.id,
        "title": rule.title,
        "when": when,
        "stages": [
            {"name": stage.name, "needs": [{"role": need.role, "k": need.k} for need in stage.needs]}
            for stage in rule.stages
        ],
        "exclude": sorted(item.value for item in rule.exclude),
        "distinct": rule.distinct,
    }
    if rule.notes:
        document["notes"] = rule.notes
    if rule.ttl is not None:
        document["ttl"] = int(rule.ttl.total_seconds())
    return document


def read_rule(fields: Fields) -> Rule:
    """Return the rule that a document holds; raises `DocumentFault`."""
    stages = tuple(_read_stage(stage) for stage in fields.records("stages", frozenset({"name", "needs"})))
    if len({stage.name for stage in stages}) != len(stages):
        raise DocumentFault("stage_twice", fields.text("id"))
    return Rule(
        id=fields.text("id"),
        title=fields.text("title", empty=True),
        notes=fields.text("notes", limit=_NOTES_LIMIT) if fields.has("notes") else "",
        when=_read_condition(fields.record("when", frozenset(), _WHEN)),
        stages=stages,
        exclude=_read_exclusions(fields),
        distinct=fields.flag("distinct"),
        ttl=timedelta(seconds=fields.integer("ttl", minimum=1)) if fields.has("ttl") else None,
    )


def _read_stage(fields: Fields) -> Stage:
    needs = tuple(
        Requirement(need.text("role"), need.integer("k", minimum=1))
        for need in fields.records("needs", frozenset({"role", "k"}))
    )
    name = fields.text("name")
    if not needs or len({need.role for need in needs}) != len(needs) or max(need.k for need in needs) > _MOST_PEOPLE:
        raise DocumentFault("stage_needs", name)
    return Stage(name, needs)


def _read_condition(fields: Fields) -> Condition:
    names = {attribute: frozenset(fields.texts(name)) for name, attribute in _NAMES if fields.has(name)}
    return Condition(**names, risk_min=fields.integer("risk_min", minimum=1) if fields.has("risk_min") else 0)


def _read_exclusions(fields: Fields) -> frozenset[Exclusion]:
    names = frozenset(fields.texts("exclude"))
    known = frozenset(item for item in Exclusion if item.value in names)
    if len(known) != len(names):
        raise DocumentFault("exclusion", fields.text("id"))
    return known
