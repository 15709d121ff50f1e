"""Recomputing what is kept: the charter, every signature and chain, blobs, heartbeats, and the folded rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workstation.domain.desk import Verification
from workstation.domain.draft_facts import DraftFacts, RevisionFact
from workstation.domain.draft_state import state_of
from workstation.domain.drafts import DraftState, digest_of
from workstation.domain.errors import AtalayaError, Reason
from workstation.domain.event_reading import KNOWN_TYPES
from workstation.domain.journal import BLOB_NONCE, Event, EventType, blob_ref
from workstation.domain.journal_order import Acceptance, accept
from workstation.domain.reviews import evaluate
from workstation.domain.team_state import FOLD_VERSION, TeamState, fold, state_digest
from workstation.ports.signing import EnvelopeTools
from workstation.ports.storage import Tables
from workstation.services.charter_reading import CharterChain, CharterReader
from workstation.services.event_log import read_entries

_PAGE: Final = 1_000
_HEARTBEATS: Final = 8
"""Latest heartbeats whose state is computed again; each one folds the whole journal up to it."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class WholeJournal:
    """Every event that verifies, sorted into what counts and what does not, and what is wrong with the rest."""

    chain: CharterChain
    acceptance: Acceptance
    problems: tuple[Reason, ...]
    events: int

    def state(self) -> TeamState:
        """Return what the accepted events fold into."""
        return fold(self.acceptance.accepted, self.chain.current)


def read_journal(tables: Tables, tools: EnvelopeTools, on_progress: Progress | None = None) -> WholeJournal:
    """Read and verify everything; raises EnvironmentProblem `charter_damaged`, RuleViolation `no_team`."""
    chain = CharterReader(tools, afresh=True).chain(tables)
    total = sum(head.seq for head in tables.journal.heads())
    events: list[Event] = []
    problems: list[Reason] = []
    after = done = 0
    while page := tables.journal.page(after, _PAGE):
        found = read_entries([entry for _, entry in page], chain.keys, tools)
        events.extend(found.events)
        problems.extend(
            Reason("event_damaged", {"event": event, "why": reason.code}) for event, reason in found.damaged
        )
        after, done = page[-1][0], done + len(page)
        if on_progress is not None:
            on_progress(done, total)
    acceptance = accept(events, chain.current, chain.ids, chain.team)
    problems.extend(_log_problems(acceptance))
    return WholeJournal(chain, acceptance, tuple(problems), done)


def _log_problems(acceptance: Acceptance) -> Iterator[Reason]:
    for refusal in acceptance.refused:
        event = refusal.event
        yield Reason("event_refused", {"event": event.id, "seq": event.seq, "why": refusal.reason.code})
    for fork in acceptance.forks:
        yield Reason("log_forked", {"device": fork.device, "seq": fork.seq})
    for device in sorted(acceptance.gaps):
        yield Reason("journal_gap", {"devices": [device]})


def verify(tables: Tables, tools: EnvelopeTools, on_progress: Progress | None = None) -> Verification:
    """Check everything that was ever signed here; a problem of the charter ends the check."""
    try:
        journal = read_journal(tables, tools, on_progress)
    except AtalayaError as problem:
        return Verification(events=0, problems=(Reason(problem.code, problem.values),), state_digest="")
    state = journal.state()
    problems = [
        *journal.problems,
        *([Reason("charter_forked", {"version": journal.chain.current.version})] if journal.chain.forked else []),
        *_heartbeat_problems(journal),
        *(problem for facts in state.drafts.values() for problem in _draft_problems(tables, journal.chain, facts)),
    ]
    problems.extend(_unknown(journal.acceptance.accepted))
    problems.extend(
        Reason("draft_row_differs", {"draft": row.id}) for row in tables.drafts.rows() if row.id not in state.drafts
    )
    return Verification(events=journal.events, problems=tuple(problems), state_digest=state_digest(state))


def _unknown(accepted: Sequence[Event]) -> Iterator[Reason]:
    types = sorted({event.type for event in accepted if event.type not in KNOWN_TYPES})
    if types:
        yield Reason("newer_version_needed", {"types": types})


def _heartbeat_problems(journal: WholeJournal) -> Iterator[Reason]:
    accepted = journal.acceptance.accepted
    beats = [position for position, event in enumerate(accepted) if event.type == EventType.HEARTBEAT]
    for position in beats[-_HEARTBEATS:]:
        body: Mapping[str, object] = accepted[position].body
        # Another charter or another fold makes another state of the same events; neither is a fault.
        same_charter = accepted[position].charter_id == journal.chain.current_id
        if body["fold"] != FOLD_VERSION or not same_charter:
            continue
        if state_digest(fold(accepted[:position], journal.chain.current)) != body["state_digest"]:
            yield Reason("state_differs", {"event": accepted[position].id, "at": accepted[position].at})


def _draft_problems(tables: Tables, chain: CharterChain, facts: DraftFacts) -> Iterator[Reason]:
    damaged = [problem for revision in facts.revisions for problem in _payload_problems(tables, revision)]
    yield from damaged or _row_problems(tables, chain, facts)


def _payload_problems(tables: Tables, revision: RevisionFact) -> Iterator[Reason]:
    values = {"draft": revision.draft, "revision": revision.number}
    data = tables.journal.blob(revision.payload_ref.sha256)
    if data is None:
        yield Reason("payload_missing", values)
    elif blob_ref(data) != revision.payload_ref or digest_of(data[BLOB_NONCE:]) != revision.digest:
        yield Reason("payload_differs", values)


def _row_problems(tables: Tables, chain: CharterChain, facts: DraftFacts) -> Iterator[Reason]:
    row = tables.drafts.row(facts.draft)
    heads = sorted(facts.heads, key=lambda item: (item.number, item.digest))
    revision = tables.drafts.revision(heads[-1].digest) if heads else None
    if row is None or revision is None or row.digest != revision.digest:
        yield Reason("draft_row_differs", {"draft": facts.draft})
        return
    at = row.updated_at
    state = state_of(facts, evaluate(facts, revision.content, chain.current, at), chain.current)
    # Time alone turns an approved draft into an expired one; the row may be older than that.
    if state != row.state and DraftState.EXPIRED not in {state, row.state}:
        yield Reason("draft_row_differs", {"draft": facts.draft, "kept": row.state.value, "folded": state.value})
