"""What the screens and the command line show of drafts and reviews: facts with names and texts filled in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import DraftRow, Finding, Need, Revision
from workstation.domain.errors import Reason
from workstation.domain.identifiers import Digest, EventId, PersonId
from workstation.domain.reviews import CountedApproval
from workstation.domain.word_diff import WordChange


class ReviewKind(StrEnum):
    """What somebody did about a draft."""

    PUT = "put"
    SUBMIT = "submit"
    APPROVE = "approve"
    OBJECT = "object"
    REQUEST_CHANGES = "request_changes"
    COMMENT = "comment"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """One signed act in a draft's history. `reason` is its text ("" when erased or none).

    `counted` and `why_not` speak of approvals; `taken_back` tells that its author withdrew it; `target` is what a
    withdrawal takes back.
    """

    event: EventId
    kind: ReviewKind
    person: PersonId
    person_name: str
    at: datetime
    revision: int
    digest: Digest
    stage: str = ""
    role: str = ""
    reason: str = ""
    counted: bool = False
    why_not: Reason | None = None
    taken_back: bool = False
    target: EventId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentLine:
    """A comment on a stretch of text; `outdated` when it was made on an earlier revision. `quote` is the stretch."""

    event: EventId
    person: PersonId
    person_name: str
    at: datetime
    revision: int
    digest: Digest
    start: int
    end: int
    quote: str
    text: str
    outdated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftView:
    """One draft in full."""

    row: DraftRow
    revision: Revision
    revisions: tuple[Revision, ...]
    rule_id: str
    rule_title: str
    needs: tuple[Need, ...]
    findings: tuple[Finding, ...]
    comments: tuple[CommentLine, ...]
    reviews: tuple[ReviewLine, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDesk:
    """What a reviewer decides on, built from the revision itself.

    `changes_since_looked` and `changes_since_approved` are empty when there is nothing to compare with.
    `cannot_sign` are names with reasons; `effect` says what an approval by the current person would do now.
    """

    row: DraftRow
    revision: Revision
    last_approved: Revision | None
    looked_at: Revision | None
    changes_since_looked: tuple[WordChange, ...]
    changes_since_approved: tuple[WordChange, ...]
    rule_id: str
    rule_title: str
    needs: tuple[Need, ...]
    counted: tuple[CountedApproval, ...]
    cannot_sign: tuple[tuple[str, Reason], ...]
    comments: tuple[CommentLine, ...]
    reviews: tuple[ReviewLine, ...]
    deny: tuple[Reason, ...]
    your_roles: tuple[str, ...]
    flags: tuple[str, ...]
    goes_out_at: datetime | None
    valid_until: datetime | None
    effect: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A stop in force. `target` is the draft's or account's id, "" for everything."""

    id: EventId
    scope: StopScope
    target: str
    reason: str
    person: PersonId
    person_name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What recomputing every chain, signature and state digest found; no problems means that all of it holds."""

    events: int
    problems: tuple[Reason, ...]
    state_digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the doctor: what was looked at, whether it is fine, and the detail."""

    name: str
    ok: bool
    detail: Reason
