"""Who may sign what, which approvals count, and what the whole team may be told about it."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import (
    ACCOUNT,
    BOTH,
    CHARTER_ID,
    EVERYTHING_OPEN,
    LEGAL_PR,
    OFFICE,
    REF,
    START,
    Log,
    charter,
    device,
    device_id,
    judged,
    many,
    post,
    rule,
    signed_office,
)
from workstation.domain.charter import Cut, DeviceStatus, MemberStatus, Publisher
from workstation.domain.charter_succession import refuse_next
from workstation.domain.draft_facts import DraftFacts, StopFact, StopScope
from workstation.domain.draft_fold import draft_of, fold_stops
from workstation.domain.draft_state import state_of
from workstation.domain.drafts import DraftState
from workstation.domain.errors import RuleViolation
from workstation.domain.identifiers import DraftId, EventId, PersonId
from workstation.domain.journal import BlobRef, EventType
from workstation.domain.moments import as_text
from workstation.domain.policies import Exclusion
from workstation.domain.reviews import evaluate, refuse_signing, require, signable_roles

ANA, MARTA, JON, IKER = (PersonId(name) for name in ("ana", "marta", "jon", "iker"))


def started(team=None, content=None):
    """Return a log in which Ana wrote and submitted."""
    team, content, log = team or charter(OFFICE), content or post(), Log()
    digest = log.put("ana", content)
    log.submit("ana", digest)
    return log, team, content, digest


def refusal(log, team, content, person, role):
    found = refuse_signing(judged(log, team, content), team, PersonId(person), role)
    return found.code if found else None


def why_not(log, team, content, now=None):
    return {approval.person: reason.code for approval, reason in judged(log, team, content, now).rejected}


# The straight way


def test_nobody_has_signed_yet():
    log, team, content, _ = started()
    found = judged(log, team, content)
    assert [(need.stage, need.missing, need.candidates, need.signed_by) for need in found.needs] == [
        ("legal", 1, ("Iker", "Marta"), ()),
        ("pr", 1, ("Iker", "Jon"), ()),
    ]
    assert (found.open_stage, found.satisfied, found.last_counted_at) == (0, False, None)
    assert [(item.name, item.reason.code) for item in found.cannot_sign] == [("Ana", "wrote_it")]
    with pytest.raises(RuleViolation) as missing:
        require(found)
    assert [reason.values["candidates"] for reason in missing.value.reasons] == [["Iker", "Marta"], ["Iker", "Jon"]]


def test_everybody_has_signed():
    log, team, content, _ = signed_office()
    found = judged(log, team, content)
    assert found.satisfied
    assert [(item.person_name, item.role) for item in require(found)] == [("Marta", "legal"), ("Jon", "pr")]
    assert [need.signed_by for need in found.needs] == [("Marta",), ("Jon",)]
    assert found.last_counted_at == found.counted[-1].at
    assert signable_roles(found, team, IKER) == ()


def test_who_may_sign_as_what_and_when():
    log, team, content, digest = started()
    assert refusal(log, team, content, "marta", "legal") is None
    assert refusal(log, team, content, "ana", "legal") == "wrote_it"
    assert refusal(log, team, content, "marta", "author") == "role_not_asked"
    assert refusal(log, team, content, "jon", "legal") == "role_not_held"
    assert refusal(log, team, content, "jon", "pr") == "stage_not_open"
    assert signable_roles(judged(log, team, content), team, IKER) == (("legal", "legal"),)
    first = log.approve("iker", digest, "legal", "legal")
    assert refusal(log, team, content, "iker", "pr") == "counts_once"
    assert refusal(log, team, content, "jon", "pr") is None
    log.approve("jon", digest, "pr", "pr", relies_on=[first.id])
    assert refusal(log, team, content, "marta", "legal") == "nothing_missing"


def test_two_of_a_role_need_two_people():
    team = charter({**OFFICE, "eva": ["legal"]}, rule(("legal", [("legal", 2)])))
    log, team, content, digest = started(team)
    asked = team.policies[0]
    log.approve("marta", digest, "legal", "legal", rule=asked)
    assert refusal(log, team, content, "marta", "legal") == "counts_once"
    log.approve("marta", digest, "legal", "legal", rule=asked)
    assert judged(log, team, content).needs[0].missing == 1
    log.approve("eva", digest, "legal", "legal", rule=asked)
    assert judged(log, team, content).satisfied


def test_enough_of_a_role_while_another_is_missing():
    team = charter(OFFICE, rule(("both", [("legal", 1), ("pr", 1)])))
    log, team, content, digest = started(team)
    log.approve("marta", digest, "both", "legal", rule=team.policies[0])
    assert refusal(log, team, content, "iker", "legal") == "enough_of_role"
    assert refusal(log, team, content, "iker", "pr") is None


def test_no_rule_and_two_heads_are_nobodys_turn():
    log, team, content, digest = started()
    silent = replace(team, policies=())
    found = judged(log, silent, content)
    assert refuse_signing(found, silent, MARTA, "legal").code == "no_rule"
    assert signable_roles(found, silent, MARTA) == ()
    with pytest.raises(RuleViolation, match="no_rule"):
        require(found)
    log.put("jon", post("other"), parents=[])
    forked = judged(log, team, content)
    assert refuse_signing(forked, team, MARTA, "legal").code == "two_heads"
    with pytest.raises(RuleViolation, match="two_heads"):
        require(forked)
    merged = log.put("ana", content, parents=[digest, *(head.digest for head in log.facts(team).heads)],
                     kind=EventType.DRAFT_MERGE)  # fmt: skip
    assert judged(log, team, content).head.digest == merged


def test_without_stages_nobody_is_missing():
    log, team, content, _ = started(charter(OFFICE, EVERYTHING_OPEN))
    found = judged(log, team, content)
    assert found.satisfied
    assert found.needs == ()
    assert found.cannot_sign == ()


# Why an approval does not count


@pytest.mark.threat("A3")
def test_an_approval_of_another_revision_does_not_count():
    log, team, content, digest = signed_office()
    again = log.put("ana", content)
    log.submit("ana", again)
    assert why_not(log, team, content) == {"marta": "other_revision", "jon": "other_revision"}
    log.put("ana", content, parents=[again])
    assert not judged(log, team, content).counted
    assert log.facts(team).revision(digest) is not None


@pytest.mark.threat("A4")
def test_nobody_of_the_ancestry_signs_with_any_device():
    team = charter({**OFFICE, "marta": ["legal", "author"]}, devices=2)
    log, content = Log(), post()
    first = log.put("marta", post("one word"))
    second = log.put("ana", content, parents=[first])
    log.submit("ana", second)
    assert refusal(log, team, content, "marta", "legal") == "wrote_it"
    log.approve("marta", second, "legal", "legal", number=1)
    assert why_not(log, team, content) == {"marta": "wrote_it"}


def test_who_submits_and_who_publishes_may_be_left_out():
    exclusions = [({Exclusion.SUBMITTER}, "submitted_it"), ({Exclusion.PUBLISHER}, "publishes_it")]
    for exclude, code in exclusions:
        asked = rule(("legal", [("legal", 1)]), exclude=frozenset(exclude))
        seat = Publisher(account=ACCOUNT, device=device_id("marta0"), epoch=1)
        team = charter(OFFICE, asked, publishers={ACCOUNT: seat})
        log, content = Log(), post()
        log.submit("marta", log.put("ana", content))
        assert refusal(log, team, content, "marta", "legal") == code
        assert refusal(log, team, content, "iker", "legal") is None
    unknown = replace(team, publishers={ACCOUNT: replace(seat, device=device_id("nobody"))})
    assert refusal(log, unknown, content, "marta", "legal") is None
    assert refusal(log, replace(team, publishers={}), content, "marta", "legal") is None


@pytest.mark.threat("A7")
def test_a_role_must_be_held_when_signing_and_now():
    log, team, content, _ = signed_office()
    marta = team.members[MARTA]

    def with_marta(**changes):
        return replace(team, version=3, members={**team.members, MARTA: replace(marta, **changes)})

    assert why_not(log, with_marta(roles={}), content)["marta"] == "role_lost"
    assert why_not(log, with_marta(roles={"legal": 3}), content)["marta"] == "role_not_held_then"
    assert why_not(log, with_marta(roles={}, status=MemberStatus.INACTIVE), content)["marta"] == "no_longer_in_team"
    assert why_not(log, with_marta(roles={"legal": 1}), content) == {}
    barred = judged(log, with_marta(roles={}), content).cannot_sign
    assert [item.person for item in barred] == [ANA, MARTA]
    gone = {key: value for key, value in team.members.items() if key != MARTA}
    assert why_not(log, replace(team, members=gone), content)["marta"] == "no_longer_in_team"


TURNS = st.lists(st.sampled_from(["grant", "revoke", "leave", "return", "approve", "other"]), max_size=12)


@pytest.mark.threat("A7")
def test_grants_leaves_and_approvals_in_any_order(cases):
    """An approval counts exactly when its role was held then and ever since, by somebody of the team."""

    @many(400)
    @given(TURNS)
    def check(turns):
        cases.add("orders of granting, leaving and approving")
        team, log, content = charter(OFFICE), Log(), post()
        digest = log.put("ana", content)
        log.submit("ana", digest)
        holds, good = True, set()
        for turn in turns:
            member, roles, status = team.members[MARTA], dict(team.members[MARTA].roles), team.members[MARTA].status
            match turn:
                case "approve":
                    log.version = team.version
                    event = log.approve("marta", digest, "legal", "legal")
                    good |= {event.id} if holds else set()
                    continue
                case "grant" if member.active:
                    roles.setdefault("legal", team.version + 1)
                    holds = True
                case "revoke" | "leave":
                    roles.pop("legal", None)
                    status = MemberStatus.INACTIVE if turn == "leave" else status
                    holds, good = False, set()
                case "return":
                    status = MemberStatus.ACTIVE
            changed = replace(member, roles=roles, status=status)
            after = replace(
                team, version=team.version + 1, previous=CHARTER_ID, members={**team.members, MARTA: changed}
            )
            assert refuse_next(team, CHARTER_ID, after, [device_id("ana0")]) == ()
            team = after
        assert {item.event for item in judged(log, team, content).counted} == good

    check()


@pytest.mark.threat("A2")
@pytest.mark.parametrize(
    "transplant",
    [{"draft": "d2"}, {"digest": "f" * 64}, {"rule_digest": "f" * 64}, {"stage": "pr"}, {"role": "pr"}, {"flags": []}],
)
def test_an_approval_says_what_it_is_for_in_every_member(transplant):
    content = post("total\u202e 5")
    log, team, content, digest = started(content=content)
    event = log.approve("marta", digest, "legal", "legal", flags=["bidi_control"])
    assert judged(log, team, content).counted
    log.events.remove(event)
    log.append("marta", EventType.REVIEW_APPROVE, {**event.body, **transplant}, seq=event.seq, previous=event.previous)
    assert not judged(log, team, content).counted


@pytest.mark.threat("A10")
def test_a_revoked_key_voids_and_a_retired_one_keeps():
    log, team, content, _ = signed_office()
    for status, expected in ((DeviceStatus.REVOKED, "key_revoked"), (DeviceStatus.RETIRED, None)):
        machine = device("marta", status=status, cut=Cut(1, EventId("e" * 64)))
        changed = replace(team, devices={**team.devices, machine.id: machine})
        assert why_not(log, changed, content).get("marta") == expected
    lost = {key: value for key, value in team.devices.items() if key != device_id("marta0")}
    facts = log.facts(team)
    assert facts.approvals
    assert refusal(log, replace(team, devices=lost), content, "marta", "legal") == "role_not_held"


def test_a_key_that_left_the_charter_signs_for_nobody():
    log, team, content, _ = signed_office()
    moved = replace(device("marta"), person=IKER)
    changed = replace(team, devices={**team.devices, moved.id: moved})
    found = evaluate(log.facts(team), content, changed, log.now)
    assert {reason.code for _, reason in found.rejected} >= {"key_revoked"}


@pytest.mark.threat("A8")
def test_another_rule_asks_for_new_approvals():
    log, team, content, _ = signed_office()
    stricter = replace(team, policies=(replace(LEGAL_PR, ttl=timedelta(hours=72)),))
    assert why_not(log, stricter, content) == {"marta": "rule_changed", "jon": "rule_changed"}
    reworded = replace(team, policies=(replace(LEGAL_PR, title="Otra", notes="x"),))
    assert why_not(log, reworded, content) == {}


def test_an_approval_for_a_stage_that_is_not_there_does_not_count():
    log, team, content, digest = started()
    log.approve("marta", digest, "board", "legal")
    assert why_not(log, team, content) == {"marta": "rule_changed"}


def test_approvals_run_out():
    asked = rule(("legal", [("legal", 1)]), ttl=timedelta(hours=1))
    log, team, content, digest = started(charter(OFFICE, asked))
    event = log.approve("marta", digest, "legal", "legal", rule=asked, expires=as_text(log.now + timedelta(minutes=59)))
    assert judged(log, team, content).satisfied
    assert judged(log, team, content).counted[0].expires is not None
    late = event.at + timedelta(hours=2)
    assert why_not(log, team, content, late) == {"marta": "expired"}
    found = judged(log, team, content, late)
    assert state_of(log.facts(team), found, team) is DraftState.EXPIRED
    for expires in (None, as_text(log.now + timedelta(days=9))):
        log, team, content, digest = started(team)
        log.approve("marta", digest, "legal", "legal", rule=asked, expires=expires)
        assert why_not(log, team, content) == {"marta": "expiry_missing"}


@pytest.mark.threat("A20")
def test_flags_must_be_acknowledged_by_everybody():
    content = post("total\u202e 5")
    log, team, content, digest = started(content=content)
    log.approve("marta", digest, "legal", "legal")
    assert why_not(log, team, content) == {"marta": "flags_not_acknowledged"}
    first = log.approve("marta", digest, "legal", "legal", flags=["bidi_control"])
    log.approve("jon", digest, "pr", "pr", flags=["bidi_control", "mixed_scripts"], relies_on=[first.id])
    assert judged(log, team, content).satisfied


def test_a_later_stage_stands_on_the_earlier_one():
    log, team, content, digest = started()
    log.approve("jon", digest, "pr", "pr")
    assert why_not(log, team, content) == {"jon": "earlier_stage_open"}
    first = log.approve("marta", digest, "legal", "legal")
    assert why_not(log, team, content) == {"jon": "earlier_stage_open"}
    log.approve("jon", digest, "pr", "pr", relies_on=[first.id])
    assert judged(log, team, content).satisfied
    log.withdraw("marta", first.id)
    assert not judged(log, team, content).counted


def test_withdrawing_is_the_signers_alone():
    log, team, content, _ = signed_office()
    first = log.facts(team).approvals[0]
    log.withdraw("jon", first.event)
    assert judged(log, team, content).satisfied
    log.withdraw("marta", first.event)
    assert why_not(log, team, content)["marta"] == "withdrawn"


# States


def state(log, team, content, now=None):
    return state_of(log.facts(team), judged(log, team, content, now), team)


def test_the_states_of_a_draft():
    team, content, log = charter(OFFICE), post(), Log()
    digest = log.put("ana", content)
    assert state(log, team, content) is DraftState.WRITING
    handed_in = log.submit("ana", digest)
    assert state(log, team, content) is DraftState.WAITING
    log.withdraw("ana", handed_in.id)
    assert state(log, team, content) is DraftState.WRITING
    log.submit("ana", digest)
    first = log.approve("marta", digest, "legal", "legal")
    log.approve("jon", digest, "pr", "pr", relies_on=[first.id])
    assert state(log, team, content) is DraftState.APPROVED
    request = log.say("jon", EventType.REVIEW_REQUEST_CHANGES, digest)
    assert state(log, team, content) is DraftState.CHANGES_REQUESTED
    log.submit("ana", digest, answers=[request.id])
    assert state(log, team, content) is DraftState.APPROVED
    objection = log.say("jon", EventType.REVIEW_OBJECT, digest)
    assert state(log, team, content) is DraftState.OBJECTED
    log.withdraw("jon", objection.id)
    log.append("marta", EventType.DRAFT_DISCARD, {"draft": "d1"})
    assert state(log, team, content) is DraftState.DISCARDED


def test_ways_out_and_what_they_make_of_a_draft():
    log, team, content, digest = signed_office()
    way = {"publication": "p1", "draft": "d1"}
    log.append("ana", EventType.PUBLISH_INTENT, {**way, "digest": digest, "account": ACCOUNT, "epoch": 1, "attempt": 1,
                                                 "key": "", "record": {}})  # fmt: skip
    assert state(log, team, content) is DraftState.APPROVED
    log.append("ana", EventType.PUBLISH_RESULT, {**way, "outcome": "unknown"})
    log.append("ana", EventType.PUBLISH_SETTLE, {**way, "answer": "not_there"})
    assert state(log, team, content) is DraftState.APPROVED
    log.append("ana", EventType.PUBLISH_RESULT, {**way, "outcome": "sent"})
    out_at = log.facts(team).out_at
    log.append("ana", EventType.PUBLISH_RESULT, {**way, "outcome": "confirmed"})
    assert state(log, team, content) is DraftState.PUBLISHED
    assert log.facts(team).out_at == out_at
    log.append("ana", EventType.PUBLISH_SETTLE, {**way, "answer": "drop"})
    assert state(log, team, content) is DraftState.DISCARDED


def test_the_same_revision_put_twice_is_one():
    log, team = Log(), charter(OFFICE)
    digest = log.put("ana", post())
    log.append("jon", EventType.REVISION_PUT, dict(log.events[0].body))
    assert [item.digest for item in log.facts(team).revisions] == [digest]
    assert log.facts(team).contributors(digest) == {"ana"}
    assert log.facts(team).contributors("f" * 64) == frozenset()
    assert DraftFacts(draft=DraftId("x")).heads == ()


def test_comments_belong_to_their_revision():
    log, team, _, digest = started()
    body = {"draft": "d1", "digest": digest, "start": 2, "end": 5, "text_ref": REF}
    log.append("jon", EventType.REVIEW_COMMENT, body)
    [comment] = log.facts(team).comments
    assert (comment.person, comment.start, comment.end) == ("jon", 2, 5)


def test_an_objection_stays_until_its_author_or_enough_admins_lift_it():
    team = charter({**OFFICE, "eva": []}, admins=("ana", "eva", "iker"))
    log, team, _, digest = started(team)
    objection = log.say("marta", EventType.REVIEW_OBJECT, digest)

    def stands():
        return bool(log.facts(team).open_objections(team.active_admins, team.admins.k))

    log.withdraw("jon", objection.id)
    log.withdraw("ana", objection.id)
    assert stands()
    log.put("ana", post("no longer what was objected to"))
    assert stands()
    log.withdraw("eva", objection.id)
    assert not stands()
    log.say("marta", EventType.REVIEW_OBJECT, digest)
    assert stands()
    log.withdraw("marta", log.events[-1].id)
    assert not stands()


def test_stops_hold_what_they_name_until_lifted():
    team = charter(OFFICE, admins=("ana", "jon", "iker"))
    people = {item.id: item.person for item in team.devices.values()}
    log = Log()

    def standing():
        return [stop.event for stop in fold_stops(log.events, people, team.active_admins, team.admins.k)]

    def stop(scope, target):
        return log.append("marta", EventType.STOP_SET, {"scope": scope, "target": target, "reason_ref": REF})

    one, two = stop("draft", "d1"), stop("everything", "")
    assert standing() == [one.id, two.id]
    log.append("ana", EventType.STOP_LIFT, {"stop": one.id})
    assert standing() == [one.id, two.id]
    log.append("jon", EventType.STOP_LIFT, {"stop": one.id})
    assert standing() == [two.id]
    log.append("marta", EventType.STOP_LIFT, {"stop": two.id})
    log.append("stranger", EventType.STOP_LIFT, {"stop": two.id})
    assert standing() == []
    assert draft_of(one) == "d1"
    assert draft_of(two) is None
    assert draft_of(log.events[-1]) is None


@pytest.mark.parametrize(
    ("scope", "target", "holds"),
    [("draft", "d1", True), ("draft", "d2", False), ("account", ACCOUNT, True), ("account", "b", False),
     ("everything", "", True)],
)  # fmt: skip
def test_what_a_stop_holds(scope, target, holds):
    stop = StopFact(
        event=EventId("e"), scope=StopScope(scope), target=target, reason_ref=BlobRef("b", 1), person=ANA, at=START
    )
    assert stop.holds(DraftId("d1"), ACCOUNT) is holds


# Against brute force

ROLES = ("legal", "pr", "risk")
TEAMS = st.fixed_dictionaries({name: st.lists(st.sampled_from(ROLES), unique=True) for name in ("a", "b", "c", "d")})
STAGES = st.lists(
    st.dictionaries(st.sampled_from(ROLES), st.integers(1, 2), min_size=1, max_size=2).map(lambda n: sorted(n.items())),
    min_size=1,
    max_size=2,
)
APPROVALS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.integers(0, 1), st.sampled_from(ROLES), st.booleans(), st.integers(0, 15)),
    max_size=9,
)


def oracle(team, stages, approvals, *, distinct):
    """Say by trying everything whether the needs are satisfied; approvals are (person, stage, role, relied)."""

    def satisfied(upto, given):
        slots = [(stage, role) for stage in range(upto) for role, k in stages[stage] for _ in range(k)]
        choices = [[p for p, s, r, _ in given if (s, r) == slot] for slot in slots]
        return any(_different(slots, choice, distinct) for choice in product(*choices))

    held = [item for item in approvals if item[0] != "writer" and item[2] in team[item[0]]]
    held = [item for item in held if item[1] < len(stages) and item[2] in dict(stages[item[1]])]
    first = [item for item in held if item[1] == 0]
    counted = first + [
        item for item in held if item[1] == 1 and satisfied(1, [approvals[n] for n in item[3] if approvals[n] in first])
    ]
    return satisfied(len(stages), counted)


def _different(slots, choice, distinct):
    if distinct:
        return len(set(choice)) == len(choice)
    return all(len({p for s, p in zip(slots, choice, strict=True) if s == slot}) == slots.count(slot) for slot in slots)


@pytest.mark.threat("A6")
def test_it_agrees_with_brute_force_and_is_monotone(cases):
    @many(1500)
    @given(TEAMS, STAGES, APPROVALS, st.booleans())
    def check(people, stages, wanted, distinct):
        cases.add("policies, teams and approvals against brute force")
        names = ["one", "two"]
        asked = rule(*zip(names, stages, strict=False), distinct=distinct)
        team = charter({"writer": list(ROLES), **people}, asked, admins=("writer",))
        log, content = Log(), post()
        digest = log.put("writer", content)
        log.submit("writer", digest)
        events, plain = [], []
        for person, stage, role, by_writer, relied in wanted:
            who = "writer" if by_writer and relied % 4 == 0 else person
            known = [number for number in range(len(events)) if relied >> number & 1]
            events.append(
                log.approve(who, digest, names[stage], role, rule=asked, relies_on=[events[n].id for n in known])
            )
            plain.append((who, stage, role, tuple(known)))
        allowed = judged(log, team, content).satisfied
        assert allowed == oracle({"writer": ROLES, **people}, stages, plain, distinct=distinct)
        for event in events:
            cases.add("approvals left out, one at a time")
            fewer = Log()
            fewer.events, fewer.now = [item for item in log.events if item is not event], log.now
            assert allowed or not judged(fewer, team, content).satisfied

    check()


@pytest.mark.threat("A4")
def test_no_author_of_the_ancestry_ever_counts(cases):
    writers = st.lists(st.tuples(st.sampled_from(sorted(OFFICE)), st.integers(0, 1)), min_size=1, max_size=5)

    @many(400)
    @given(writers, st.lists(st.tuples(st.sampled_from(sorted(OFFICE)), st.integers(0, 1), st.booleans()), max_size=8))
    def check(history, signers):
        cases.add("ancestries with their signers")
        everybody = {name: ["author", "legal", "pr"] for name in OFFICE}
        team, log = charter(everybody, devices=2), Log()
        for number, (who, machine) in enumerate(history):
            digest = log.put(who, post(f"version {number}"), number=machine)
        log.submit(history[-1][0], digest)
        signed = []
        for who, machine, as_legal in signers:
            stage = "legal" if as_legal else "pr"
            signed.append(log.approve(who, digest, stage, stage, number=machine, relies_on=[e.id for e in signed]))
        found = judged(log, team, post("x"))
        assert not {item.person for item in found.counted} & {who for who, _ in history}
        assert {item.person for item in found.cannot_sign} >= {who for who, _ in history}

    check()


def test_nobody_is_left_out_when_the_rule_leaves_nobody_out():
    asked = rule(("legal", [("legal", 1)]), exclude=frozenset())
    team = charter({**OFFICE, "ana": ["author", "legal"]}, asked)
    log, team, content, digest = started(team)
    log.approve("ana", digest, "legal", "legal", rule=asked)
    assert judged(log, team, content).satisfied
    assert asked.exclude != BOTH
