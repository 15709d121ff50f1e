"""Teams, rules and journals for the tests of sign-off: real facts, no cryptography."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from hypothesis import settings

from workstation.domain.charter import Admins, Charter, Device, Member, Publisher
from workstation.domain.draft_fold import fold_draft
from workstation.domain.drafts import Action, Content, Revision, canonical_payload, digest_of
from workstation.domain.identifiers import AccountId, DeviceId, Digest, DraftId, EventId, PersonId, TeamId
from workstation.domain.journal import Event, EventType, Hlc, event_payload
from workstation.domain.policies import Exclusion, Requirement, Rule, Stage
from workstation.domain.release import ReleaseState, decide
from workstation.domain.reviews import evaluate


def many(number: int) -> settings:
    """Return settings for so many examples, or for the few of a run that only repeats the tests ("brief")."""
    usual = settings().max_examples
    return settings(max_examples=number if usual >= 100 else usual)


START = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
TEAM = TeamId("7" * 64)
ACCOUNT = AccountId("a" * 64)
DRAFT = DraftId("d1")
CHARTER_ID = EventId("c" * 64)
REF = {"sha256": "b" * 64, "size": 20}
BOTH = frozenset({Exclusion.CONTRIBUTORS, Exclusion.SUBMITTER})


def public_key(name: str) -> bytes:
    return sha256(f"key {name}".encode()).digest()


def device_id(name: str) -> DeviceId:
    return DeviceId(sha256(public_key(name)).hexdigest())


def device(person: str, number: int = 0, **changes) -> Device:
    name = f"{person}{number}"
    return Device(id=device_id(name), person=PersonId(person), host="taller", public_key=public_key(name), **changes)


def rule(*stages: tuple[str, Sequence[tuple[str, int]]], **changes) -> Rule:
    built = tuple(Stage(name, tuple(Requirement(role, k) for role, k in needs)) for name, needs in stages)
    return Rule(id=changes.pop("id", "r"), stages=built, exclude=changes.pop("exclude", BOTH), **changes)


LEGAL_PR = rule(("legal", [("legal", 1)]), ("pr", [("pr", 1)]))
EVERYTHING_OPEN = rule(id="open", exclude=frozenset())


def charter(
    people: Mapping[str, Sequence[str]],
    *rules: Rule,
    devices: int = 1,
    admins: Sequence[str] = ("ana",),
    **changes,
) -> Charter:
    members = {
        PersonId(name): Member(id=PersonId(name), name=name.title(), roles=dict.fromkeys(roles, 1))
        for name, roles in people.items()
    }
    machines = [device(name, number) for name in people for number in range(devices)]
    built = Charter(
        version=1,
        previous=EventId(""),
        team_name="La Almazara",
        issued=START,
        min_app="0.1.0",
        practice=False,
        admins=Admins(k=2 if len(admins) > 2 else 1, people=tuple(PersonId(name) for name in admins)),
        members=members,
        devices={machine.id: machine for machine in machines},
        policies=rules or (LEGAL_PR,),
        publishers={ACCOUNT: Publisher(account=ACCOUNT, device=device_id(f"{next(iter(people))}0"), epoch=1)},
    )
    return replace(built, **changes)


def identified(event: Event) -> Event:
    """Return the event with the id that its content gives it."""
    return replace(event, id=EventId(sha256(event_payload(event)).hexdigest()))


OFFICE = {"ana": ["author"], "marta": ["legal"], "jon": ["pr"], "iker": ["legal", "pr"]}


class Log:
    """A journal in the making: chains, clocks and ids as the real one has them."""

    def __init__(self, *, version: int = 1) -> None:
        self.events: list[Event] = []
        self.heads: dict[DeviceId, Event] = {}
        self.version = version
        self.now = START

    def append(self, who: str, kind: str, body: Mapping[str, object], /, *, number: int = 0, **changes) -> Event:
        device = device_id(f"{who}{number}")
        head = self.heads.get(device)
        self.now += timedelta(seconds=1)
        drawn = Event(
            id=EventId(""),
            team=TEAM,
            device=device,
            seq=head.seq + 1 if head else 1,
            previous=head.id if head else EventId(""),
            charter_version=self.version,
            charter_id=CHARTER_ID,
            hlc=(head.hlc if head else Hlc(0)).tick(self.now),
            type=kind,
            body=dict(body),
        )
        event = identified(replace(drawn, **changes))
        self.events.append(event)
        self.heads[device] = event
        return event

    def put(self, who: str, content: Content, *, parents: Sequence[str] | None = None, draft=DRAFT, **changes):
        """Put a revision on top of what `parents` names, the last one if it names nothing; returns its digest."""
        nonce = len(self.events).to_bytes(16, "big")
        digest = digest_of(canonical_payload(content, nonce))
        earlier = [event.body["digest"] for event in self.events if event.type in PUTS and event.body["draft"] == draft]
        body = {
            "draft": draft,
            "digest": digest,
            "number": len(earlier) + 1,
            "parents": list(earlier[-1:] if parents is None else parents),
            "account": content.account,
            "action": content.action.value,
            "target": content.reply_to.message if content.reply_to else "",
            "conversation": "",
            "flags": [],
            "payload_ref": REF,
        }
        self.append(who, changes.pop("kind", EventType.REVISION_PUT), body, **changes)
        return digest

    def submit(self, who: str, digest: str, answers: Sequence[str] = (), **changes) -> Event:
        body = {"draft": DRAFT, "digest": digest, "answers": list(answers)}
        return self.append(who, EventType.REVIEW_SUBMIT, body, **changes)

    def approve(self, who: str, digest: str, stage: str, role: str, *, rule=LEGAL_PR, relies_on=(), **changes) -> Event:
        body = {
            "draft": changes.pop("draft", DRAFT),
            "digest": digest,
            "rule_digest": rule.digest,
            "stage": stage,
            "role": role,
            "expires": changes.pop("expires", None),
            "relies_on": list(relies_on),
            "flags": list(changes.pop("flags", ())),
        }
        return self.append(who, EventType.REVIEW_APPROVE, body, **changes)

    def say(self, who: str, kind: str, digest: str, **changes) -> Event:
        return self.append(who, kind, {"draft": DRAFT, "digest": digest, "reason_ref": REF}, **changes)

    def withdraw(self, who: str, target: str, **changes) -> Event:
        return self.append(who, EventType.REVIEW_WITHDRAW, {"draft": DRAFT, "target": target}, **changes)

    def facts(self, team: Charter, draft: DraftId = DRAFT):
        people = {item.id: item.person for item in team.devices.values()}
        return fold_draft(draft, self.events, people)


PUTS = frozenset({EventType.REVISION_PUT, EventType.DRAFT_MERGE})


def post(text: str = "Hemos retirado el lote L-2431.", **changes) -> Content:
    return Content(account=changes.pop("account", ACCOUNT), action=Action.POST, text=text, **changes)


def revision(content: Content, digest: str, **changes) -> Revision:
    drawn = Revision(
        draft=DRAFT,
        number=1,
        digest=Digest(digest),
        payload=b"",
        content=content,
        author=PersonId("ana"),
        written_at=START,
    )
    return replace(drawn, **changes)


def judged(log: Log, team: Charter, content: Content, now: datetime | None = None):
    return evaluate(log.facts(team), content, team, now or log.now)


def decided(log: Log, team: Charter, content: Content, digest: str, *, now=None, me="ana0", **changes):
    state = ReleaseState(charter=team, charter_id=CHARTER_ID, facts=log.facts(team), **changes)
    return decide(state, revision(content, digest), now or log.now, me=device_id(me))


def signed_office(content: Content | None = None, team: Charter | None = None):
    """Return a log in which Ana wrote and submitted, Marta and Jon signed; with its team, content and digest."""
    team, content, log = team or charter(OFFICE), content or post(), Log()
    digest = log.put("ana", content)
    log.submit("ana", digest)
    first = log.approve("marta", digest, "legal", "legal")
    log.approve("jon", digest, "pr", "pr", relies_on=[first.id])
    return log, team, content, digest
