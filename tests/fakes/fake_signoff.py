"""Drafts and sign-off in memory, with the services' method names: for screens and pictures, never for rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from tests.fakes.fake_inbox_services import FakeDesk
from tests.fakes.fake_story import NOW, PEOPLE
from tests.fakes.fake_workstation import FakeDrafting, FakeSigningIn
from workstation.domain.changes import Changes, Subject
from workstation.domain.content_flags import content_flags
from workstation.domain.desk import CommentLine, DraftView, ReviewDesk, ReviewKind, ReviewLine, Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import (
    Content,
    DraftRow,
    DraftState,
    Finding,
    Need,
    Revision,
    canonical_payload,
    digest_of,
)
from workstation.domain.errors import EnvironmentProblem, NotFound, Reason, RuleViolation
from workstation.domain.reviews import CountedApproval
from workstation.domain.word_diff import word_diff

LEGAL, PR = (
    Need(stage="legal", role="legal", k=1, missing=1, candidates=("Iker Zabala", "Marta Soler")),
    Need(stage="pr", role="pr", k=1, missing=1, candidates=("Jon Etxeberria",)),
)
SIGNABLE = {DraftState.WAITING, DraftState.EXPIRED, DraftState.OBJECTED}


@dataclass
class Case:
    """One draft of the story: its contents, newest last, and what happened to it."""

    id: str
    contents: list[tuple[Content, str, datetime]]
    state: DraftState = DraftState.WAITING
    needs: tuple[Need, ...] = (LEGAL, PR)
    lines: list[ReviewLine] = field(default_factory=list)
    comments: list[CommentLine] = field(default_factory=list)
    deny: tuple[Reason, ...] = ()
    findings: tuple[Finding, ...] = ()
    last_approved: int = 0
    looked: int = 0
    conversation: str | None = None
    goes_out_at: datetime | None = None
    stopped_by: str = ""
    valid_for: timedelta | None = timedelta(hours=72)
    rule_title: str = "Food safety"

    def revision(self, number: int) -> Revision:
        content, author, written = self.contents[number - 1]
        payload = canonical_payload(content, sha256(f"{self.id}:{number}".encode()).digest()[:16])
        return Revision(
            draft=self.id,
            number=number,
            digest=digest_of(payload),
            payload=payload,
            content=content,
            author=author,
            written_at=written,
            flags=content_flags(content),
        )

    @property
    def head(self) -> Revision:
        return self.revision(len(self.contents))


def line(case: Case, kind: ReviewKind, person: str, at: datetime, **facts: Any) -> ReviewLine:
    """One act in a draft's history on its head revision."""
    head = case.head
    name = next(item.name for item in PEOPLE if item.id == person)
    values: dict[str, Any] = {
        "event": f"event-{case.id}-{len(case.lines) + 1}",
        "kind": kind,
        "person": person,
        "person_name": name,
        "at": at,
        "revision": head.number,
        "digest": head.digest,
    }
    return ReviewLine(**(values | facts))


def signed(needs: Sequence[Need], role: str, name: str) -> tuple[Need, ...]:
    """The needs after `name` signed as `role`."""
    return tuple(
        replace(need, missing=0, signed_by=(*need.signed_by, name), candidates=()) if need.role == role else need
        for need in needs
    )


class SignoffStory:
    """Every case by id, and the rows and desks made from them for whoever sits there."""

    def __init__(self, desk: FakeDesk, cases: Sequence[Case]) -> None:
        self.desk = desk
        self.cases = {case.id: case for case in cases}
        self.pictures: dict[str, bytes] = {}
        self.standing: list[Stop] = []
        self.now = NOW

    def case(self, draft: str) -> Case:
        if draft not in self.cases:
            raise NotFound("draft_not_found", id=draft)
        return self.cases[draft]

    def roles(self, case: Case) -> tuple[str, ...]:
        person, stage = self.desk.person, next((need.stage for need in case.needs if need.missing), None)
        if case.state not in SIGNABLE or any(author == person.id for _, author, _ in case.contents):
            return ()
        return tuple(n.role for n in case.needs if n.stage == stage and n.missing and n.role in person.roles)

    def row(self, case: Case) -> DraftRow:
        head = case.head
        channel = self.desk.channels[head.content.account]
        first = case.contents[0][1]
        return DraftRow(
            id=case.id,
            account=channel.id,
            channel_kind=channel.kind,
            channel_title=channel.title,
            action=head.content.action,
            title=head.content.title,
            preview=" ".join(head.content.text.split())[:200],
            state=case.state,
            revision=head.number,
            digest=head.digest,
            author=first,
            author_name=next(item.name for item in PEOPLE if item.id == first),
            updated_at=max([head.written_at, *(item.at for item in case.lines)]),
            conversation=case.conversation,
            needs=case.needs,
            your_turn=self.roles(case),
            goes_out=head.content.schedule.not_before,
            comments=len([item for item in case.comments if not item.outdated]),
            answers=self._answers(head.content),
            stopped_by=case.stopped_by or next((s.person_name for s in self.standing if s.target in ("", case.id)), ""),
        )

    def _answers(self, content: Content) -> str:
        target = content.reply_to.message if content.reply_to is not None else ""
        return next((item.author.name for item in self.desk.messages if item.id == target), "")

    def view(self, case: Case) -> DraftView:
        revisions = tuple(case.revision(n + 1) for n in range(len(case.contents)))
        return DraftView(
            row=self.row(case),
            revision=revisions[-1],
            revisions=revisions,
            rule_id="food-safety",
            rule_title=case.rule_title,
            needs=case.needs,
            findings=case.findings,
            comments=tuple(case.comments),
            reviews=(*self.put_lines(case), *case.lines),
            flags=case.head.flags,
        )

    def put_lines(self, case: Case) -> list[ReviewLine]:
        revisions = [case.revision(number + 1) for number in range(len(case.contents))]
        return [
            line(
                case,
                ReviewKind.PUT,
                item.author,
                item.written_at,
                event=f"put-{case.id}-{item.number}",
                revision=item.number,
                digest=item.digest,
            )
            for item in revisions
        ]

    def counted(self, case: Case) -> tuple[CountedApproval, ...]:
        return tuple(
            CountedApproval(
                event=item.event,
                person=item.person,
                person_name=item.person_name,
                stage=item.stage,
                role=item.role,
                at=item.at,
                expires=item.at + case.valid_for if case.valid_for else None,
            )
            for item in case.lines
            if item.kind is ReviewKind.APPROVE and item.counted
        )

    def effect(self, case: Case, roles: tuple[str, ...]) -> Reason:
        missing = [need for need in case.needs if need.missing]
        if not roles:
            return Reason("approve_not_yours")
        if len(missing) > 1:
            return Reason("approve_then_waits", {"roles": [missing[1].role]})
        if case.deny:
            return Reason("approve_last_but_held", {"reasons": [item.code for item in case.deny]})
        slot = case.head.content.schedule.not_before
        if slot is not None:
            return Reason("approve_goes_out_at", {"at": slot})
        return Reason("approve_goes_out_after", {"seconds": 60})

    def review(self, case: Case) -> ReviewDesk:
        head, roles = case.head, self.roles(case)
        looked = case.revision(case.looked) if case.looked else None
        approved = case.revision(case.last_approved) if case.last_approved else None
        writers = dict.fromkeys(author for _, author, _ in case.contents)
        names = [next(item.name for item in PEOPLE if item.id == writer) for writer in writers]
        return ReviewDesk(
            row=self.row(case),
            revision=head,
            last_approved=approved,
            looked_at=looked,
            changes_since_looked=_changes(looked, head),
            changes_since_approved=_changes(approved, head),
            rule_id="food-safety",
            rule_title=case.rule_title,
            needs=case.needs,
            counted=self.counted(case),
            cannot_sign=tuple((name, Reason("wrote_it")) for name in names),
            comments=tuple(case.comments),
            reviews=(*self.put_lines(case), *case.lines),
            deny=case.deny,
            your_roles=roles,
            flags=head.flags,
            goes_out_at=case.goes_out_at or head.content.schedule.not_before,
            valid_until=self.now + case.valid_for if case.valid_for else None,
            effect=self.effect(case, roles),
        )

    def tell(self, draft: str) -> None:
        self.desk.bus.announce(Changes(frozenset({(Subject.DRAFT, draft), (Subject.REVIEW, draft)})))


def _changes(earlier: Revision | None, later: Revision) -> tuple[Any, ...]:
    if earlier is None or earlier.digest == later.digest:
        return ()
    return word_diff(_readable(earlier.content), _readable(later.content))


def _readable(content: Content) -> str:
    return f"{content.title}\n\n{content.text}" if content.title else content.text


class StoryDrafting(FakeDrafting):
    """Drafts of the story. Contents that were checked are kept; `findings` is what every check answers."""

    def __init__(self, desk: FakeDesk, story: SignoffStory) -> None:
        super().__init__(desk)
        self.story = story
        self.locked = False

    def _signs(self) -> None:
        if self.locked:
            person = self.desk.person
            raise RuleViolation(Reason("key_locked", {"person": person.id, "name": person.name}))

    async def check(self, content: Content) -> tuple[Finding, ...]:
        self.contents.append(content)
        return self.findings

    async def create(self, content: Content) -> Any:
        self._signs()
        draft = f"draft-new-{len(self.story.cases)}"
        case = Case(draft, [(content, self.desk.person.id, self.story.now)], DraftState.WRITING)
        self.story.cases[draft] = case
        self.desk.calls.append(("create", draft))
        self.story.tell(draft)
        return self.story.view(case)

    async def revise(self, draft: str, content: Content) -> Any:
        self._signs()
        case = self.story.case(draft)
        if content != case.head.content:
            case.contents.append((content, self.desk.person.id, self.story.now))
            case.state = DraftState.WRITING
            case.needs = (LEGAL, PR)
            self.desk.calls.append(("revise", draft, len(case.contents)))
            self.story.tell(draft)
        return self.story.view(case)

    async def submit(self, draft: str) -> Any:
        self._signs()
        case = self.story.case(draft)
        blocking = [item.reason for item in self.findings if item.blocks]
        if blocking:
            raise RuleViolation(*blocking)
        case.state = DraftState.WAITING if self.needs else DraftState.APPROVED
        case.needs = (LEGAL, PR) if self.needs else ()
        case.lines.append(line(case, ReviewKind.SUBMIT, self.desk.person.id, self.story.now))
        self.desk.calls.append(("submit", draft))
        self.story.tell(draft)
        return self.story.view(case)

    async def withdraw_submission(self, draft: str) -> Any:
        self._signs()
        case = self.story.case(draft)
        case.state = DraftState.WRITING
        self.desk.calls.append(("withdraw_submission", draft))
        self.story.tell(draft)
        return self.story.view(case)

    async def show(self, draft: str) -> Any:
        return self.story.view(self.story.case(draft))

    async def drafts(self, *, mine: bool = False, state: Any = None) -> tuple[Any, ...]:
        rows = [self.story.row(case) for case in self.story.cases.values()]
        kept = [row for row in rows if state is None or row.state is state]
        kept = [row for row in kept if not mine or row.author == self.desk.person.id]
        return tuple(sorted(kept, key=lambda row: row.updated_at, reverse=True))

    async def discard(self, draft: str) -> Any:
        self._signs()
        case = self.story.case(draft)
        case.state = DraftState.DISCARDED
        self.desk.calls.append(("discard", draft))
        self.story.tell(draft)
        return self.story.view(case)

    async def diff(self, draft: str, from_n: int | None = None, to_n: int | None = None) -> tuple[Any, ...]:
        case = self.story.case(draft)
        later = to_n or len(case.contents)
        return word_diff(_readable(case.revision(from_n or later - 1).content), _readable(case.revision(later).content))

    async def media(self, sha: str) -> bytes:
        if sha not in self.story.pictures:
            raise NotFound("media_not_found", sha256=sha)
        return self.story.pictures[sha]

    async def drop_scratch(self, key: str) -> None:
        self.kept.pop(key, None)

    async def save_scratch(self, key: str, text: str, *, mode: str = "reply", target: str | None = None) -> None:
        if text:
            await super().save_scratch(key, text, mode=mode, target=target)
        else:
            self.kept.pop(key, None)


class StoryReviewing:
    """Sign-off of the story: every act is kept in the calls and shows in the next desk."""

    def __init__(self, desk: FakeDesk, story: SignoffStory, signing_in: "StorySigningIn") -> None:
        self._office, self.story, self._signing_in = desk, story, signing_in

    async def queue(self) -> tuple[Any, ...]:
        rows = [self.story.row(case) for case in self.story.cases.values() if case.state in SIGNABLE]
        far = NOW + timedelta(days=999)
        return tuple(sorted(rows, key=lambda row: (not row.your_turn, row.goes_out is None, row.goes_out or far)))

    async def desk(self, draft: str) -> ReviewDesk:
        return self.story.review(self.story.case(draft))

    def _sign(self, draft: str, *call: Any) -> Case:
        person = self._office.person
        if self._signing_in.is_locked(person.id):
            raise RuleViolation(Reason("key_locked", {"person": person.id, "name": person.name}))
        self._office.calls.append((call[0], draft, *call[1:]))
        return self.story.case(draft)

    async def approve(self, draft: str, digest: str, role: str, *, flags_acknowledged: Any = ()) -> Any:
        case = self._sign(draft, "approve", digest, role, tuple(flags_acknowledged))
        person = self._office.person
        case.needs = signed(case.needs, role, person.name)
        case.lines.append(
            line(case, ReviewKind.APPROVE, person.id, self.story.now, stage=role, role=role, counted=True)
        )
        if not any(need.missing for need in case.needs):
            case.state = DraftState.APPROVED
            case.goes_out_at = case.head.content.schedule.not_before or self.story.now + timedelta(seconds=60)
        self.story.tell(draft)
        return self.story.row(case)

    async def object(self, draft: str, digest: str, reason: str) -> Any:
        case = self._sign(draft, "object", digest, reason)
        case.state = DraftState.OBJECTED
        case.lines.append(line(case, ReviewKind.OBJECT, self._office.person.id, self.story.now, reason=reason))
        self.story.tell(draft)
        return self.story.row(case)

    async def lift_objection(self, draft: str) -> Any:
        case = self._sign(draft, "lift_objection")
        case.lines = [replace(item, taken_back=True) if item.kind is ReviewKind.OBJECT else item for item in case.lines]
        case.state, case.deny = DraftState.WAITING, ()
        self.story.tell(draft)
        return self.story.row(case)

    async def request_changes(self, draft: str, reason: str) -> Any:
        case = self._sign(draft, "request_changes", reason)
        case.state = DraftState.CHANGES_REQUESTED
        case.lines.append(line(case, ReviewKind.REQUEST_CHANGES, self._office.person.id, self.story.now, reason=reason))
        self.story.tell(draft)
        return self.story.row(case)

    async def comment(self, draft: str, digest: str, start: int, end: int, text: str) -> Any:
        case = self._sign(draft, "comment", digest, start, end, text)
        case.comments.append(comment(case, self._office.person.id, self.story.now, start, end, text))
        self.story.tell(draft)
        return self.story.row(case)

    async def withdraw(self, approval: str) -> Any:
        case = next(case for case in self.story.cases.values() if any(item.event == approval for item in case.lines))
        self._sign(case.id, "withdraw", approval)
        taken = next(item for item in case.lines if item.event == approval)
        case.lines = [
            replace(item, taken_back=True, counted=False) if item.event == approval else item for item in case.lines
        ]
        case.needs = tuple(
            replace(need, missing=1, signed_by=(), candidates=(taken.person_name,)) if need.role == taken.role else need
            for need in case.needs
        )
        case.state = DraftState.WAITING
        self.story.tell(case.id)
        return self.story.row(case)

    async def stops(self) -> tuple[Any, ...]:
        return tuple(self.story.standing)

    async def set_stop(self, scope: StopScope, reason: str, *, target: str = "") -> Any:
        person = self._office.person
        stop = Stop(
            id=f"stop-{len(self.story.standing) + 1}",
            scope=scope,
            target=target,
            reason=reason,
            person=person.id,
            person_name=person.name,
            at=self.story.now,
        )
        self.story.standing.append(stop)
        self._office.calls.append(("set_stop", scope, target, reason))
        self._office.bus.announce(Changes(frozenset({(Subject.STOP, stop.id), (Subject.DRAFT, target)})))
        return stop

    async def lift_stop(self, stop_id: str) -> Any:
        self.story.standing = [item for item in self.story.standing if item.id != stop_id]
        self._office.calls.append(("lift_stop", stop_id))
        self._office.bus.announce(Changes(frozenset({(Subject.STOP, stop_id)})))
        return tuple(self.story.standing)


def comment(case: Case, person: str, at: datetime, start: int, end: int, text: str, revision: int = 0) -> CommentLine:
    """A comment on a stretch of a revision (the head without `revision`)."""
    on = case.revision(revision) if revision else case.head
    return CommentLine(
        event=f"comment-{case.id}-{len(case.comments) + 1}",
        person=person,
        person_name=next(item.name for item in PEOPLE if item.id == person),
        at=at,
        revision=on.number,
        digest=on.digest,
        start=start,
        end=end,
        quote=on.content.text[start:end],
        text=text,
        outdated=on.number != len(case.contents),
    )


class StorySigningIn(FakeSigningIn):
    """Who sits here; `open_until` are the keys that are open, `passphrase` opens the others."""

    passphrase = "olivas"

    def __init__(self, desk: FakeDesk) -> None:
        super().__init__(desk)
        self.open_until: dict[str, datetime] = {}
        self.unlocked: list[str] = []
        self.practice = False

    def is_locked(self, person: str) -> bool:
        sitting = self.desk.person
        return sitting.id == person and sitting.needs_passphrase and person not in self.open_until

    async def locks_at(self, person: str) -> Any:
        return self.open_until.get(person)

    async def unlock(self, person: str, passphrase: str | None = None) -> Any:
        if passphrase != self.passphrase:
            raise EnvironmentProblem("wrong_passphrase", name=self.desk.person.name)
        self.open_until[person] = NOW + timedelta(minutes=5)
        self.unlocked.append(person)
        return self.desk.person
