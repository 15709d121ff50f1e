"""Drafts, their revisions and unfinished text as the services use them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workstation.domain.drafts import DraftRow, DraftState, MediaRef, Revision
    from workstation.domain.identifiers import ConversationId, Digest, DraftId, EventId, MediaHash, MessageId, PersonId
    from workstation.domain.scratch import Scratch


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionRecord:
    """Where a revision is kept: its payload lies in a blob."""

    draft: DraftId
    number: int
    digest: Digest
    event: EventId
    blob: str
    author: PersonId
    written_at: datetime
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRecord:
    """A draft's row as folded from its events. `turns` are the roles each person could sign as now.

    `stale_at` is when an approval runs out and the row must be folded again; `out_at` when it was published;
    `signatures` are name, role and time of every approval that counts for the row's revision.
    """

    row: DraftRow
    signatures: tuple[tuple[str, str, datetime], ...] = ()
    turns: Mapping[PersonId, tuple[str, ...]] = field(default_factory=dict)
    target: MessageId | None = None
    stale_at: datetime | None = None
    out_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What somebody looked at: the last revision, and the other one before it."""

    last: Digest
    before: Digest | None


class DraftsTable(Protocol):
    """Drafts as folded, their revisions, who looked at them, and the media they may carry."""

    def put(self, record: DraftRecord) -> None:
        """Keep a draft's row."""
        ...

    def row(self, draft: DraftId, person: PersonId | None = None) -> DraftRow | None:
        """Return one row, with the turns of `person`."""
        ...

    def rows(self, states: Sequence[DraftState] = (), person: PersonId | None = None) -> tuple[DraftRow, ...]:
        """Return the rows in these states (all if none are named), latest change first."""
        ...

    def with_prefix(self, prefix: str) -> tuple[DraftId, ...]:
        """Return up to two drafts whose id starts with `prefix`."""
        ...

    def releasable(self) -> tuple[DraftId, ...]:
        """Return the approved drafts that have not gone out, oldest first."""
        ...

    def unfinished(self) -> tuple[DraftId, ...]:
        """Return the drafts that were neither published nor discarded."""
        ...

    def stale(self, now: datetime) -> tuple[DraftId, ...]:
        """Return the drafts whose row no longer tells the truth because time passed."""
        ...

    def of_conversation(self, conversation: ConversationId) -> tuple[DraftRow, ...]:
        """Return the drafts that answer in a conversation, newest first."""
        ...

    def answered_at(self, message: MessageId, but: DraftId) -> datetime | None:
        """Return when another draft's answer to `message` last went out."""
        ...

    def add_revision(self, record: RevisionRecord) -> None:
        """Keep a revision; its blob is kept before."""
        ...

    def revision(self, digest: Digest) -> Revision | None:
        """Return a revision, its content read from the exact payload; None when unknown or its blob is gone.

        Raises:
            EnvironmentProblem: `revision_damaged` when the payload is no longer what was signed (here and below).
        """
        ...

    def signatures(self, digest: Digest) -> tuple[tuple[str, str, datetime], ...]:
        """Return name, role and time of every approval that counted for a revision when it was last folded."""
        ...

    def revisions(self, draft: DraftId) -> tuple[Revision, ...]:
        """Return the revisions of a draft, by number."""
        ...

    def head(self, draft: DraftId) -> Revision | None:
        """Return the revision that the draft's row stands on."""
        ...

    def look(self, draft: DraftId, person: PersonId) -> Look | None:
        """Return what `person` looked at."""
        ...

    def put_look(self, draft: DraftId, person: PersonId, look: Look) -> None:
        """Keep what `person` looked at."""
        ...

    def put_media(self, media: MediaRef) -> None:
        """Keep what is known of a media file; the bytes lie in the workspace folder."""
        ...

    def media(self, sha256: MediaHash) -> MediaRef | None:
        """Return what is known of a media file."""
        ...


class ScratchTable(Protocol):
    """Text as it is typed, one per person and key."""

    def put(self, scratch: Scratch) -> None:
        """Keep a text in the place of what stood under its key."""
        ...

    def get(self, person: PersonId, key: str) -> Scratch | None:
        """Return one text."""
        ...

    def all(self, person: PersonId) -> tuple[Scratch, ...]:
        """Return every text of `person`, latest first."""
        ...

    def drop(self, person: PersonId, key: str) -> None:
        """Forget one text."""
        ...
