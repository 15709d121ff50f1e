"""What the journal says about one draft, as plain facts; states and decisions are derived from them, never stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workstation.domain.drafts import Action
from workstation.domain.identifiers import (
    AccountId,
    ConversationId,
    DeviceId,
    Digest,
    DraftId,
    EventId,
    MessageId,
    PersonId,
    PublicationId,
)
from workstation.domain.journal import BlobRef


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedFact:
    """What all facts share: the event, whose key signed it under which charter, and when they say it was."""

    event: EventId
    draft: DraftId
    person: PersonId
    device: DeviceId
    charter_version: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionFact(SignedFact):
    """A revision was put on top of its `parents`."""

    digest: Digest
    number: int
    parents: tuple[Digest, ...]
    account: AccountId
    action: Action
    target: MessageId | None
    conversation: ConversationId | None
    flags: tuple[str, ...]
    payload_ref: BlobRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission(SignedFact):
    """The revision was handed in for sign-off; `answers` are the change requests it takes up."""

    digest: Digest
    answers: tuple[EventId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(SignedFact):
    """Somebody signed exactly this revision under exactly these requirements, in one stage and role."""

    digest: Digest
    rule_digest: str
    stage: str
    role: str
    expires: datetime | None = None
    relies_on: tuple[EventId, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection(SignedFact):
    """Somebody blocks this draft for everyone, whatever the revision, until it is lifted."""

    digest: Digest
    reason_ref: BlobRef


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRequest(SignedFact):
    """Somebody gave the draft back to its author."""

    digest: Digest
    reason_ref: BlobRef


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeComment(SignedFact):
    """A remark on a stretch of a revision's text, counted in code points."""

    digest: Digest
    start: int
    end: int
    text_ref: BlobRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal(SignedFact):
    """Somebody takes back an event of theirs, or an admin helps to lift an objection."""

    target: EventId


class StopScope(StrEnum):
    """What a stop holds back."""

    DRAFT = "draft"
    ACCOUNT = "account"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True, kw_only=True)
class StopFact:
    """Publishing is stopped; `target` is the draft's or account's id, "" for everything."""

    event: EventId
    scope: StopScope
    target: str
    reason_ref: BlobRef
    person: PersonId
    at: datetime

    def holds(self, draft: DraftId, account: AccountId) -> bool:
        """Tell whether this stop holds `draft` of `account` back."""
        if self.scope is StopScope.EVERYTHING:
            return True
        return self.target == (draft if self.scope is StopScope.DRAFT else account)


class Outcome(StrEnum):
    """How one way out stands, as the journal tells it; INTENT and UNKNOWN are open."""

    INTENT = "intent"
    OUT = "out"
    NOT_OUT = "not_out"
    UNKNOWN = "unknown"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFacts:
    """The facts of one draft in their order."""

    draft: DraftId
    revisions: tuple[RevisionFact, ...] = ()
    submissions: tuple[Submission, ...] = ()
    approvals: tuple[Approval, ...] = ()
    objections: tuple[Objection, ...] = ()
    change_requests: tuple[ChangeRequest, ...] = ()
    comments: tuple[RangeComment, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    discarded_by: EventId | None = None
    outcomes: Mapping[PublicationId, Outcome] = field(default_factory=dict)
    out_at: datetime | None = None

    @property
    def heads(self) -> tuple[RevisionFact, ...]:
        """Return the revisions that no other one builds on; two of them are a conflict."""
        older = {parent for revision in self.revisions for parent in revision.parents}
        return tuple(revision for revision in self.revisions if revision.digest not in older)

    def revision(self, digest: Digest) -> RevisionFact | None:
        """Return the revision with this digest."""
        return next((item for item in self.revisions if item.digest == digest), None)

    def ancestry(self, digest: Digest) -> tuple[RevisionFact, ...]:
        """Return the revision and everything it builds on."""
        known = {item.digest: item for item in self.revisions}
        found: dict[Digest, RevisionFact] = {}
        wanted = [digest]
        while wanted:
            item = known.get(wanted.pop())
            if item is not None and item.digest not in found:
                found[item.digest] = item
                wanted.extend(item.parents)
        return tuple(found.values())

    def contributors(self, digest: Digest) -> frozenset[PersonId]:
        """Return everybody who wrote any part of the revision's whole ancestry."""
        return frozenset(item.person for item in self.ancestry(digest))

    def withdrawn_by_owner(self, fact: SignedFact) -> bool:
        """Tell whether who signed `fact` took it back."""
        return any(item.target == fact.event and item.person == fact.person for item in self.withdrawals)

    def standing(self, digest: Digest) -> tuple[Submission, ...]:
        """Return the submissions of this revision that were not taken back."""
        return tuple(item for item in self.submissions if item.digest == digest and not self.withdrawn_by_owner(item))

    def open_change_requests(self) -> tuple[ChangeRequest, ...]:
        """Return the requests that no standing submission of a head takes up."""
        heads = {item.digest for item in self.heads}
        answered = {request for digest in heads for item in self.standing(digest) for request in item.answers}
        return tuple(
            item for item in self.change_requests if item.event not in answered and not self.withdrawn_by_owner(item)
        )

    def open_objections(self, admins: Iterable[PersonId], k: int) -> tuple[Objection, ...]:
        """Return the objections that neither their author nor `k` of the present `admins` lifted."""
        deciding = frozenset(admins)
        return tuple(item for item in self.objections if not self._is_lifted(item, deciding, k))

    def _is_lifted(self, objection: Objection, admins: frozenset[PersonId], k: int) -> bool:
        lifting = {item.person for item in self.withdrawals if item.target == objection.event}
        return objection.person in lifting or len(lifting & admins) >= k

    @property
    def is_out(self) -> bool:
        """Tell whether it was published."""
        return Outcome.OUT in self.outcomes.values()
