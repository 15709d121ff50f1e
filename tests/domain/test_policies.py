from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import ACCOUNT, BOTH, post, rule
from workstation.domain.drafts import Action
from workstation.domain.policies import Condition, Exclusion, Rule, governing_rule
from workstation.domain.policy_document import RULE_OPTIONAL, RULE_REQUIRED, read_rule, rule_document
from workstation.domain.strict_fields import DocumentFault, Fields

WORDS = st.text("abcdefgh", min_size=1, max_size=6)
SETS = st.frozensets(WORDS, max_size=3)
NEEDS = st.dictionaries(WORDS, st.integers(1, 4), min_size=1, max_size=3).map(lambda found: list(found.items()))
STAGES = st.dictionaries(WORDS, NEEDS, max_size=3).map(lambda found: list(found.items()))
CONDITIONS = st.builds(
    Condition,
    channels=SETS,
    actions=SETS,
    topics_any=SETS,
    risk_min=st.integers(0, 5),
    audiences=SETS,
    labels=SETS,
)
RULES = st.builds(
    lambda stages, **rest: rule(*stages, **rest),
    STAGES,
    id=WORDS,
    title=st.text(max_size=20),
    notes=st.text(max_size=20),
    when=CONDITIONS,
    exclude=st.frozensets(st.sampled_from(Exclusion)),
    distinct=st.booleans(),
    ttl=st.none() | st.integers(1, 10**6).map(lambda seconds: timedelta(seconds=seconds)),
)


def read(document):
    return read_rule(Fields(document, "rule", RULE_REQUIRED, RULE_OPTIONAL))


@given(RULES)
def test_a_rule_is_read_back_as_it_was_written(found):
    assert read(rule_document(found)) == found


@given(RULES, st.text(max_size=10), CONDITIONS)
def test_wording_and_condition_leave_the_digest_alone(found, words, when):
    assert replace(found, title=words, notes=words, when=when, id="other").digest == found.digest


@given(RULES, RULES)
def test_other_requirements_have_another_digest(one, other):
    def asked(found):
        return found.stages, found.exclude, found.distinct, found.ttl

    assert (one.digest == other.digest) == (asked(one) == asked(other))


def with_rule(**changes):
    return {"id": "r", "title": "", "when": {}, "stages": [], "exclude": [], "distinct": True, **changes}


STAGE = {"name": "legal", "needs": [{"role": "legal", "k": 1}]}


@pytest.mark.parametrize(
    "document",
    [
        with_rule(extra=1),
        with_rule(stages=[STAGE, STAGE]),
        with_rule(stages=[{"name": "empty", "needs": []}]),
        with_rule(stages=[{"name": "twice", "needs": [{"role": "a", "k": 1}, {"role": "a", "k": 2}]}]),
        with_rule(stages=[{"name": "many", "needs": [{"role": "a", "k": 51}]}]),
        with_rule(stages=[{"name": "none", "needs": [{"role": "a", "k": 0}]}]),
        with_rule(exclude=["everybody"]),
        with_rule(ttl=0),
        with_rule(when={"risk_min": 0}),
        with_rule(when={"colour": ["red"]}),
        with_rule(when={"channel": "all"}),
        with_rule(distinct=1),
    ],
)
def test_rules_of_another_shape_are_refused(document):
    with pytest.raises(DocumentFault):
        read(document)


CONTENT = post(topics=("health",), labels=("press",), risk=2, audience="public")


@pytest.mark.parametrize(
    ("when", "matches"),
    [
        (Condition(), True),
        (Condition(channels=frozenset({ACCOUNT})), True),
        (Condition(channels=frozenset({"b"})), False),
        (Condition(actions=frozenset({Action.POST.value})), True),
        (Condition(actions=frozenset({Action.REPLY.value})), False),
        (Condition(topics_any=frozenset({"health", "oil"})), True),
        (Condition(topics_any=frozenset({"oil"})), False),
        (Condition(risk_min=2), True),
        (Condition(risk_min=3), False),
        (Condition(audiences=frozenset({"public"})), True),
        (Condition(audiences=frozenset({"members"})), False),
        (Condition(labels=frozenset({"press"})), True),
        (Condition(labels=frozenset({"fair"})), False),
    ],
)
def test_what_a_rule_speaks_of(when, matches):
    assert when.matches(CONTENT) is matches


def test_the_first_matching_rule_governs_and_none_means_no():
    replies = Rule(id="replies", when=Condition(actions=frozenset({"reply"})))
    first, second = Rule(id="first"), Rule(id="second")
    assert governing_rule([replies, first, second], CONTENT) is first
    assert governing_rule([replies], CONTENT) is None
    assert governing_rule([], CONTENT) is None


def test_where_a_role_is_asked_for():
    found = rule(("a", [("legal", 1), ("pr", 2)]), ("b", [("legal", 1)]))
    assert found.roles == {"legal", "pr"}
    assert (found.stage_of("a", "pr"), found.stage_of("b", "legal"), found.stage_of("b", "pr")) == (0, 1, None)
    assert found.stage_of("c", "legal") is None
    assert found.exclude == BOTH
