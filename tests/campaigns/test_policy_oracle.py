"""Random policies, teams and approvals by the ten thousand: the verdict is the one that trying everything gives.

`ATALAYA_POLICIES` sets the number for a longer campaign (TEAM_PROTOCOL section 11, 4).
"""

import os
import random

import pytest

from tests.domain.signoff_cases import Log, charter, judged, post, rule
from tests.domain.test_reviews import ROLES, oracle

POLICIES = int(os.environ.get("ATALAYA_POLICIES", "10000"))
NAMES = ("one", "two")


def draw(chance):
    people = {name: [role for role in ROLES if chance.random() < 0.6] for name in "abcd"}
    stages = [
        sorted((role, chance.randint(1, 2)) for role in chance.sample(ROLES, chance.randint(1, 2)))
        for _ in range(chance.randint(1, 2))
    ]
    approvals = []
    for number in range(chance.randint(0, 9)):
        known = tuple(earlier for earlier in range(number) if chance.random() < 0.7)
        who = "writer" if chance.random() < 0.1 else chance.choice("abcd")
        approvals.append((who, chance.randrange(2), chance.choice(ROLES), known))
    return people, stages, approvals, chance.random() < 0.8


@pytest.mark.campaign
@pytest.mark.threat("A6")
def test_every_verdict_is_the_one_that_trying_everything_gives(cases):
    chance = random.Random("policies")
    for _ in range(POLICIES):
        people, stages, approvals, distinct = draw(chance)
        asked = rule(*zip(NAMES, stages, strict=False), distinct=distinct)
        team = charter({"writer": list(ROLES), **people}, asked, admins=("writer",))
        log, events = Log(), []
        digest = log.put("writer", post())
        log.submit("writer", digest)
        for who, stage, role, known in approvals:
            relies_on = [events[number].id for number in known]
            events.append(log.approve(who, digest, NAMES[stage], role, rule=asked, relies_on=relies_on))
        allowed = judged(log, team, post()).satisfied
        cases.add("random policies against brute force")
        cases.add("random policies that were satisfied", int(allowed))
        everybody = {"writer": list(ROLES), **people}
        assert allowed == oracle(everybody, stages, approvals, distinct=distinct), (people, stages, approvals)
