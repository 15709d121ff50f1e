"""The decision: what may go out, and that every no names who or what is in the way."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.signoff_cases import (
    ACCOUNT,
    CHARTER_ID,
    DRAFT,
    EVERYTHING_OPEN,
    OFFICE,
    REF,
    START,
    Log,
    charter,
    decided,
    device,
    device_id,
    many,
    post,
    revision,
    rule,
    signed_office,
)
from tests.domain.test_draft_payload import CONTENTS
from workstation.domain.charter import Cut, DeviceStatus, Publisher
from workstation.domain.draft_facts import StopFact, StopScope
from workstation.domain.drafts import Action, ReplyTarget, Schedule, canonical_payload, digest_of
from workstation.domain.identifiers import AccountId, DeviceId, EventId, MediaHash, MessageId, PersonId, PublicationId
from workstation.domain.journal import BlobRef, EventType
from workstation.domain.moments import as_text
from workstation.domain.release import Allow, Deny, ReleaseState, TargetFact, decide
from workstation.domain.reviews import evaluate


def codes(decision):
    assert isinstance(decision, Deny), decision
    return [reason.code for reason in decision.reasons]


def values(decision, code):
    return next(dict(reason.values) for reason in decision.reasons if reason.code == code)


def stop(scope=StopScope.EVERYTHING, target=""):
    return StopFact(
        event=EventId("5" * 64),
        scope=scope,
        target=target,
        reason_ref=BlobRef("b", 1),
        person=PersonId("jon"),
        at=START,
    )


def test_what_is_signed_goes_out_with_its_record():
    log, team, content, digest = signed_office()
    decision = decided(log, team, content, digest)
    assert isinstance(decision, Allow)
    record = decision.record
    facts = log.facts(team)
    assert record.last_counted_approval_at == facts.approvals[-1].at
    assert record.submitted_at == facts.submissions[0].at
    assert [(name, role) for name, role, _ in record.signed_by] == [("Marta", "legal"), ("Jon", "pr")]
    assert record.as_body() == {
        "rule": {"id": "r", "digest": team.policies[0].digest},
        "charter": {"version": 1, "id": CHARTER_ID},
        "submitted_at": as_text(record.submitted_at),
        "approvals": [
            {
                "event": item.event,
                "person": item.person,
                "stage": item.stage,
                "role": item.role,
                "at": as_text(item.at),
            }
            for item in record.approvals
        ],
    }


def test_solo_needs_a_submission_and_nobody_else():
    team, content, log = charter({"ana": ["author"]}, EVERYTHING_OPEN), post(), Log()
    digest = log.put("ana", content)
    assert codes(decided(log, team, content, digest)) == ["not_submitted"]
    log.submit("ana", digest)
    decision = decided(log, team, content, digest)
    assert isinstance(decision, Allow)
    assert decision.record.last_counted_approval_at is None


# Every reason, one at a time, names who or what


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"charter_forked": True}, "charter_forked"),
        ({"gaps": ("dev",)}, "journal_gap"),
        ({"unknown_critical": ("future.law",)}, "newer_version_needed"),
        ({"missing_media": (MediaHash("f" * 64),)}, "media_missing"),
        ({"payload_missing": True}, "payload_missing"),
        ({"stops": (stop(),)}, "stopped"),
        ({"stops": (stop(StopScope.DRAFT, DRAFT),)}, "stopped"),
        ({"stops": (stop(StopScope.ACCOUNT, ACCOUNT),)}, "stopped"),
    ],
)
def test_what_stands_in_the_way_of_a_signed_draft(changes, code):
    log, team, content, digest = signed_office()
    assert codes(decided(log, team, content, digest, **changes)) == [code]


def test_a_stop_names_who_set_it_and_holds_nothing_else():
    log, team, content, digest = signed_office()
    decision = decided(log, team, content, digest, stops=(stop(StopScope.ACCOUNT, "b"), stop()))
    assert values(decision, "stopped")["name"] == "Jon"
    assert len(decision.reasons) == 1


def test_a_charter_that_has_run_out():
    log, team, content, digest = signed_office(team=charter(OFFICE, expires=START + timedelta(days=1)))
    assert isinstance(decided(log, team, content, digest), Allow)
    assert codes(decided(log, team, content, digest, now=START + timedelta(days=1))) == ["charter_expired"]


def test_only_the_accounts_own_publisher_publishes():
    log, team, content, digest = signed_office()
    other = decided(log, team, content, digest, me="marta0")
    assert codes(other) == ["not_the_publisher"]
    assert values(other, "not_the_publisher")["name"] == "Ana"
    nobody = decided(log, replace(team, publishers={}), content, digest)
    assert values(nobody, "no_publisher") == {"account": ACCOUNT, "admins": ["Ana"]}
    seat = team.publishers[ACCOUNT]
    closed = replace(team, publishers={ACCOUNT: replace(seat, not_after=START)})
    assert codes(decided(log, closed, content, digest)) == ["no_publisher"]
    open_still = replace(team, publishers={ACCOUNT: replace(seat, not_after=START + timedelta(days=1))})
    assert isinstance(decided(log, open_still, content, digest), Allow)
    machine = device("ana", status=DeviceStatus.RETIRED, cut=Cut(2, EventId("e" * 64)))
    retired = replace(team, devices={**team.devices, machine.id: machine})
    assert codes(decided(log, retired, content, digest)) == ["publisher_not_active"]


@pytest.mark.threat("A3")
def test_only_the_unique_head_goes_out():
    log, team, content, digest = signed_office()
    newer = log.put("ana", post("edited"))
    assert codes(decided(log, team, content, digest))[0] == "not_the_head"
    back = log.put("ana", content, parents=[newer])
    assert "sign_off_missing" in codes(decided(log, team, content, back))
    log.put("jon", post("at the same time"), parents=[newer])
    assert values(decided(log, team, content, back), "two_heads") == {"revisions": [3, 4]}


@pytest.mark.threat("A2")
def test_an_approval_signs_for_its_own_draft_only():
    log, team, content, digest = signed_office()
    state = ReleaseState(charter=team, charter_id=CHARTER_ID, facts=log.facts(team, "d2"))
    moved = decide(state, revision(content, digest), log.now, me=device_id("ana0"))
    assert "two_heads" in codes(moved)
    foreign = decide(
        ReleaseState(charter=team, charter_id=CHARTER_ID, facts=log.facts(team)),
        revision(content, digest, draft="d2"),
        log.now,
        me=device_id("ana0"),
    )
    assert codes(foreign) == ["not_the_head"]


def test_ways_out_block_each_other():
    log, team, content, digest = signed_office()

    def way(publication, kind, **body):
        log.append("ana", kind, {"publication": publication, "draft": DRAFT, **body})

    intent = {"digest": digest, "account": ACCOUNT, "epoch": 1, "attempt": 1, "key": "", "record": {}}
    way("p1", EventType.PUBLISH_INTENT, **intent)
    assert values(decided(log, team, content, digest), "outcome_open") == {"publications": ["p1"]}
    assert isinstance(decided(log, team, content, digest, asking=PublicationId("p1")), Allow)
    way("p1", EventType.PUBLISH_RESULT, outcome="unknown")
    assert codes(decided(log, team, content, digest)) == ["outcome_open"]
    way("p1", EventType.PUBLISH_SETTLE, answer="not_there")
    assert isinstance(decided(log, team, content, digest), Allow)
    way("p1", EventType.PUBLISH_SETTLE, answer="drop")
    assert codes(decided(log, team, content, digest)) == ["draft_dropped"]
    way("p1", EventType.PUBLISH_SETTLE, answer="there")
    assert codes(decided(log, team, content, digest)) == ["already_published"]
    log.append("ana", EventType.DRAFT_DISCARD, {"draft": DRAFT})
    assert "draft_discarded" in codes(decided(log, team, content, digest))


ANSWER = post(reply_to=ReplyTarget(MessageId("m1"), "7", "7", "v1"))


def test_the_answered_message_must_be_there_unchanged_and_unanswered():
    log, team, content, digest = signed_office(replace(ANSWER, action=Action.REPLY))
    there = TargetFact(exists=True, version_hash="v1")
    assert isinstance(decided(log, team, content, digest, target=there), Allow)
    assert codes(decided(log, team, content, digest)) == ["reply_target_gone"]
    assert codes(decided(log, team, content, digest, target=replace(there, exists=False))) == ["reply_target_gone"]
    edited = decided(log, team, content, digest, target=replace(there, version_hash="v2"))
    assert values(edited, "reply_target_changed") == {"then": "v1", "now": "v2"}
    earlier = replace(there, answered_at=START - timedelta(hours=1))
    assert isinstance(decided(log, team, content, digest, target=earlier), Allow)
    later = replace(there, answered_at=START + timedelta(hours=1))
    assert codes(decided(log, team, content, digest, target=later)) == ["answered_meanwhile"]


def test_objections_and_requested_changes_name_who():
    log, team, content, digest = signed_office()
    request = log.say("jon", EventType.REVIEW_REQUEST_CHANGES, digest)
    log.say("iker", EventType.REVIEW_OBJECT, digest)
    decision = decided(log, team, content, digest)
    assert codes(decision) == ["objection", "changes_requested"]
    assert values(decision, "objection")["name"] == "Iker"
    assert values(decision, "changes_requested")["name"] == "Jon"
    log.submit("ana", digest, answers=[request.id])
    log.withdraw("iker", log.events[-2].id)
    assert isinstance(decided(log, team, content, digest), Allow)


def test_missing_sign_offs_name_who_could_give_them_or_that_nobody_can():
    team, content, log = charter(OFFICE), post(), Log()
    digest = log.put("ana", content)
    log.submit("ana", digest)
    decision = decided(log, team, content, digest)
    assert values(decision, "sign_off_missing")["candidates"] == ["Iker", "Marta"]
    alone = charter({"ana": ["author", "legal"], "jon": ["pr"]})
    assert codes(decided(log, alone, content, digest)) == ["nobody_can_sign", "sign_off_missing"]
    assert codes(decided(log, replace(team, policies=()), content, digest)) == ["no_rule"]


def test_slots_are_kept():
    slot = Schedule(not_before=START + timedelta(hours=1), not_after=START + timedelta(hours=2))
    log, team, content, digest = signed_office(post(schedule=slot))
    assert codes(decided(log, team, content, digest)) == ["slot_not_yet"]
    inside = START + timedelta(minutes=90)
    assert isinstance(decided(log, team, content, digest, now=inside), Allow)
    assert codes(decided(log, team, content, digest, now=START + timedelta(hours=3))) == ["slot_passed"]


def test_a_practice_charter_never_reaches_a_public_address():
    log, team, content, digest = signed_office(team=charter(OFFICE, practice=True))
    assert codes(decided(log, team, content, digest)) == ["practice_team_cannot_publish_here"]
    assert isinstance(decided(log, team, content, digest, contained=True), Allow)


# Properties


def test_any_edit_leaves_the_revision_unapproved(cases):
    kinds = ("text", "title", "media", "account", "schedule", "reply_to", "language", "audience", "labels", "topics",
             "risk", "action")  # fmt: skip

    @many(600)
    @given(CONTENTS, CONTENTS, st.sampled_from(kinds), st.booleans())
    def check(drawn, other, field, put_as_new):
        first = replace(drawn, account=ACCOUNT, schedule=Schedule(), reply_to=None)
        changed = replace(first, **{field: getattr(other, field)})
        if field == "account":
            changed = replace(first, account=AccountId("b" * 64))
        cases.add(f"edits of {field}")
        team = charter(OFFICE)
        team = replace(team, publishers={a: replace(team.publishers[ACCOUNT], account=a) for a in (ACCOUNT, "b" * 64)})
        log = Log()
        digest = log.put("ana", first)
        log.submit("ana", digest)
        flags = evaluate(log.facts(team), first, team, log.now).flags
        legal = log.approve("marta", digest, "legal", "legal", flags=flags)
        log.approve("jon", digest, "pr", "pr", relies_on=[legal.id], flags=flags)
        assert isinstance(decided(log, team, first, digest), Allow)
        if put_as_new:
            again = log.put("ana", changed)
            log.submit("ana", again)
            decision = decided(log, team, changed, again)
            assert {"sign_off_missing"} <= set(codes(decision))
            assert evaluate(log.facts(team), changed, team, log.now).counted == ()
        elif changed != first:
            smuggled = digest_of(canonical_payload(changed, bytes(16)))
            assert "not_the_head" in codes(decided(log, team, changed, smuggled))

    check()


def test_a_media_byte_or_its_description_is_an_edit(cases):
    @many(200)
    @given(CONTENTS.filter(lambda content: content.media), st.integers(0, 10**6), st.text(max_size=8))
    def check(content, which, words):
        cases.add("edits of one media byte or alt text")
        place = which % len(content.media)
        item = content.media[place]
        other = MediaHash(f"{(int(item.sha256, 16) ^ (1 << which % 256)):064x}")
        for edited in (replace(item, sha256=other), replace(item, alt_text=item.alt_text + words + "x")):
            media = (*content.media[:place], edited, *content.media[place + 1 :])
            changed = replace(content, media=media)
            assert canonical_payload(changed, bytes(16)) != canonical_payload(content, bytes(16))

    check()


ACTS = st.lists(st.tuples(st.sampled_from(sorted(OFFICE)), st.integers(0, 7), st.integers(0, 30)), max_size=14)


def play(acts, *, signed=False):
    """Play random acts on one draft, signed before or not; return what a decision needs, and the stops."""
    everybody = {"ana": ["author"], "marta": ["legal"], "jon": ["pr", "legal"], "iker": ["legal", "pr"]}
    team, content, log = charter(everybody), post(), Log()
    digest = log.put("ana", content)
    log.submit("ana", digest)
    if signed:
        log.approve("jon", digest, "pr", "pr", relies_on=[log.approve("marta", digest, "legal", "legal").id])
    stops = []
    for who, act, number in acts:
        target = log.events[number % len(log.events)].id
        earlier = [event.id for event in log.events if event.type == EventType.REVIEW_APPROVE]
        match act:
            case 0 | 1:
                log.approve(who, digest, "legal", "legal")
            case 2 | 3:
                log.approve(who, digest, "pr", "pr", relies_on=earlier)
            case 4:
                log.say(who, EventType.REVIEW_OBJECT, digest)
            case 5:
                log.withdraw(who, target)
            case 6:
                log.say(who, EventType.REVIEW_REQUEST_CHANGES, digest)
            case 7:
                digest = log.put(who, post(f"text {number}")) if number % 3 == 0 else digest
                stops.append(stop()) if number % 5 == 0 else None
    return log, team, content, digest, tuple(stops)


def test_taking_an_approval_away_never_turns_no_into_yes(cases):
    @many(600)
    @given(ACTS, st.booleans())
    def check(acts, signed):
        log, team, content, digest, stops = play(acts, signed=signed)
        cases.add("decisions over random histories")
        decision = decided(log, team, content, digest, stops=stops)
        if isinstance(decision, Allow):
            cases.add("decisions over random histories that allow")
            assert not stops
            assert "ana" not in {item.person for item in decision.record.approvals}
            assert len({item.person for item in decision.record.approvals}) >= 2
            return
        for event in list(log.events):
            if event.type == EventType.REVIEW_APPROVE:
                fewer = Log()
                fewer.events, fewer.now = [item for item in log.events if item is not event], log.now
                assert isinstance(decided(fewer, team, content, digest, stops=stops), Deny)

    check()


def test_an_open_objection_or_a_stop_always_blocks(cases):
    @many(400)
    @given(ACTS, st.sampled_from(sorted(OFFICE)), st.sampled_from(list(StopScope)))
    def check(acts, who, scope):
        cases.add("objections and stops on random histories")
        log, team, content, digest, _ = play(acts)
        log.say(who, EventType.REVIEW_OBJECT, digest)
        objected = decided(log, team, content, digest)
        assert "objection" in codes(objected)
        log.withdraw(who, log.events[-1].id)
        target = {StopScope.DRAFT: DRAFT, StopScope.ACCOUNT: ACCOUNT, StopScope.EVERYTHING: ""}[scope]
        assert "stopped" in codes(decided(log, team, content, digest, stops=(stop(scope, target),)))

    check()


@pytest.mark.threat("A5")
def test_no_coalition_below_the_quorum_is_allowed_anything(cases):
    """Whoever signs whatever: fewer people than the rule asks for, the author aside, never reach a yes."""

    @many(500)
    @given(
        st.integers(2, 4),
        st.lists(st.sampled_from(["marta", "jon", "iker", "eva"]), unique=True, max_size=3),
        st.integers(1, 3),
    )
    def check(quorum, coalition, rounds):
        coalition = coalition[: quorum - 1]
        cases.add("coalitions below the quorum")
        names = ["ana", "marta", "jon", "iker", "eva"]
        asked = rule(("all", [("legal", quorum)]))
        team = charter({name: ["legal", "author"] for name in names}, asked, devices=2)
        log, content = Log(), post()
        digest = log.put("ana", content)
        log.submit("ana", digest)
        for number in range(rounds):
            for who in ("ana", *coalition):
                log.approve(who, digest, "all", "legal", rule=asked, number=number % 2)
        assert isinstance(decided(log, team, content, digest), Deny)

    check()


def test_a_signer_of_another_device_of_the_publisher_is_not_the_publisher():
    log, team, content, digest = signed_office(team=charter(OFFICE, devices=2))
    assert codes(decided(log, team, content, digest, me="ana1")) == ["not_the_publisher"]
    assert isinstance(team.publishers[ACCOUNT], Publisher)
    assert DeviceId(device_id("ana1")) in team.devices
    assert REF["size"] == 20
