"""What the journal says about a draft, read and judged inside a transaction or snapshot: the base of every decision."""

from collections.abc import Iterable
from dataclasses import dataclass

from workstation.domain.changes import Subject
from workstation.domain.draft_facts import DraftFacts, StopFact
from workstation.domain.draft_fold import fold_draft, fold_stops
from workstation.domain.drafts import DraftRow, Revision, digest_of
from workstation.domain.errors import NotFound
from workstation.domain.event_reading import KNOWN_TYPES
from workstation.domain.identifiers import DraftId, MediaHash, PublicationId
from workstation.domain.journal import Event, EventType
from workstation.domain.messages import RemoteState
from workstation.domain.release import ReleaseState, TargetFact
from workstation.domain.reviews import Evaluation, evaluate
from workstation.ports.clock import Clock
from workstation.ports.journal_tables import JournalEntry
from workstation.ports.media import MediaFiles
from workstation.ports.signing import EnvelopeTools
from workstation.ports.storage import Tables
from workstation.services.charter_reading import CharterChain, CharterReader
from workstation.services.containment import is_contained
from workstation.services.draft_rows import draft_record, show_on_conversation
from workstation.services.event_log import read_entries

_STOPS = (EventType.STOP_SET.value, EventType.STOP_LIFT.value)


@dataclass(frozen=True, slots=True)
class DraftStanding:
    """A draft with its facts, its head revision and how sign-off stands.

    `damaged` tells that an event of it, or a stop, does not verify: what it would have said nobody knows.
    """

    chain: CharterChain
    facts: DraftFacts
    revision: Revision
    evaluation: Evaluation
    stops: tuple[StopFact, ...]
    damaged: bool


class Reviews:
    """Folds drafts; synchronous, to be used inside `transact` and `read`."""

    def __init__(self, tools: EnvelopeTools, media: MediaFiles, clock: Clock) -> None:
        """Check signatures with `tools`, media with `media`."""
        self._charters = CharterReader(tools)
        self._tools = tools
        self._media = media
        self._clock = clock

    def chain(self, tables: Tables) -> CharterChain:
        """Return the verified charter; raises RuleViolation `no_team`."""
        return self._charters.chain(tables)

    def _read(self, tables: Tables, entries: tuple[JournalEntry, ...]) -> tuple[tuple[Event, ...], bool]:
        chain = self._charters.chain(tables)
        found = read_entries(entries, chain.keys, self._tools)
        events = tuple(event for event in found.events if _counts(event, chain))
        return events, bool(found.damaged)

    def facts(self, tables: Tables, draft: DraftId) -> DraftFacts:
        """Return what the journal says about a draft."""
        events, _ = self._read(tables, tables.journal.of_draft(draft))
        return fold_draft(draft, events, self.chain(tables).people)

    def stops(self, tables: Tables) -> tuple[StopFact, ...]:
        """Return the stops in force."""
        return self._stops(tables)[0]

    def _stops(self, tables: Tables) -> tuple[tuple[StopFact, ...], bool]:
        chain = self.chain(tables)
        events, damaged = self._read(tables, tables.journal.of_types(_STOPS))
        charter = chain.current
        return fold_stops(events, chain.people, charter.active_admins, charter.admins.k), damaged

    def revision(self, tables: Tables, draft: DraftId) -> Revision:
        """Return the head revision; with two heads the one with the higher number. Raises NotFound."""
        return self.standing(tables, draft).revision

    def standing(self, tables: Tables, draft: DraftId) -> DraftStanding:
        """Return how a draft stands now; raises NotFound."""
        chain = self.chain(tables)
        events, damaged = self._read(tables, tables.journal.of_draft(draft))
        facts = fold_draft(draft, events, chain.people)
        heads = sorted(facts.heads, key=lambda item: (item.number, item.digest))
        revision = tables.drafts.revision(heads[-1].digest) if heads else None
        if revision is None:
            raise NotFound("draft_not_found", id=draft)
        evaluation = evaluate(facts, revision.content, chain.current, self._clock.now())
        stops, unreadable = self._stops(tables)
        return DraftStanding(chain, facts, revision, evaluation, stops, damaged or unreadable)

    def evaluation(self, tables: Tables, draft: DraftId) -> Evaluation:
        """Return how sign-off of a draft stands now; raises NotFound."""
        return self.standing(tables, draft).evaluation

    def release_state(
        self, tables: Tables, draft: DraftId, *, publication: PublicationId | None = None
    ) -> ReleaseState:
        """Return everything that a decision about a draft looks at.

        Args:
            tables: a transaction or snapshot.
            draft: the draft that would go out.
            publication: the publication that asks; its own open intent does not stand in its way.
        """
        standing = self.standing(tables, draft)
        revision, chain = standing.revision, standing.chain
        channel = tables.channels.get(revision.content.account)
        types = tables.journal.critical_types()
        return ReleaseState(
            charter=chain.current,
            charter_id=chain.current_id,
            facts=standing.facts,
            stops=standing.stops,
            target=_target(tables, draft, revision),
            contained=channel is not None and is_contained(channel),
            charter_forked=chain.forked,
            gaps=_gaps(tables, standing),
            unknown_critical=tuple(name for name in types if name not in KNOWN_TYPES),
            missing_media=self._missing_media(revision),
            payload_missing=digest_of(revision.payload) != revision.digest,
            asking=publication,
        )

    def _missing_media(self, revision: Revision) -> tuple[MediaHash, ...]:
        return tuple(item.sha256 for item in revision.content.media if self._media.get(item.sha256) is None)

    def refresh(self, tables: Tables, draft: DraftId) -> DraftRow:
        """Fold a draft into its row, show it on its conversation and tell the screens; raises NotFound."""
        standing = self.standing(tables, draft)
        record = draft_record(
            standing.chain.current, standing.facts, standing.revision, standing.evaluation, standing.stops
        )
        tables.drafts.put(record)
        tables.touch(Subject.DRAFT, draft)
        tables.touch(Subject.REVIEW, draft)
        if record.row.conversation is not None:
            show_on_conversation(tables, record.row.conversation)
        row = tables.drafts.row(draft)
        return record.row if row is None else row

    def refresh_unfinished(self, tables: Tables) -> None:
        """Fold every draft again that was neither published nor discarded: the charter or a stop changed."""
        self.refresh_all(tables, tables.drafts.unfinished())

    def refresh_all(self, tables: Tables, drafts: Iterable[DraftId]) -> None:
        """Fold these drafts again."""
        for draft in drafts:
            self.refresh(tables, draft)


def _counts(event: Event, chain: CharterChain) -> bool:
    device = chain.current.devices.get(event.device)
    known = event.team == chain.team and event.charter_id in chain.ids.get(event.charter_version, ())
    return device is not None and known and (device.cut is None or event.seq <= device.cut.seq)


def _gaps(tables: Tables, standing: DraftStanding) -> tuple[str, ...]:
    broken = tuple(tables.journal.broken_logs())
    return (*broken, standing.facts.draft) if standing.damaged else broken


def _target(tables: Tables, draft: DraftId, revision: Revision) -> TargetFact | None:
    wanted = revision.content.reply_to
    if wanted is None:
        return None
    message = tables.messages.get(wanted.message)
    answered = tables.drafts.answered_at(wanted.message, draft)
    if message is None:
        return TargetFact(exists=False, answered_at=answered)
    gone = message.state in {RemoteState.DELETED, RemoteState.SPAM}
    return TargetFact(exists=not gone, version_hash=message.version_hash, answered_at=answered)
