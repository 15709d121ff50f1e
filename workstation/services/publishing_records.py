"""What publishing decides and writes inside a transaction: the decision, the outbox row and its journal event."""

from datetime import datetime

from workstation.domain.changes import Subject
from workstation.domain.channels import ChannelState
from workstation.domain.drafts import Revision, digest_of
from workstation.domain.errors import InternalBug, Reason
from workstation.domain.identifiers import DeviceId, message_id
from workstation.domain.journal import EventType
from workstation.domain.messages import OwnAnswer
from workstation.domain.outbox import Outgoing, is_late
from workstation.domain.publications import Answer
from workstation.domain.publications import PublicationState as State
from workstation.domain.release import Allow, Deny, ReleaseRecord, decide
from workstation.ports.clock import Clock
from workstation.ports.signing import Signer
from workstation.ports.storage import Tables
from workstation.services.journalling import Journal
from workstation.services.review_facts import Reviews

_OUTCOMES = frozenset(
    {State.SENT, State.CONFIRMED, State.DIFFERS, State.REJECTED, State.UNKNOWN, State.MISSED, State.BLOCKED}
)


class PublishingBook:
    """Opens the records for whoever signs them."""

    def __init__(self, journal: Journal, reviews: Reviews, clock: Clock) -> None:
        """Write events to `journal` and ask `reviews` for what a decision looks at."""
        self._journal = journal
        self._reviews = reviews
        self._clock = clock

    def now(self) -> datetime:
        """Return the present, aware UTC."""
        return self._clock.now()

    def signed_by(self, signer: Signer) -> "PublishingRecords":
        """Return the records, whose events `signer` signs."""
        return PublishingRecords(self._journal, self._reviews, self._clock, signer)


class PublishingRecords:
    """Decides with the sign-off rules and writes every arrow with its event."""

    def __init__(self, journal: Journal, reviews: Reviews, clock: Clock, signer: Signer) -> None:
        """Sign events with `signer`: the workstation's own device, or the person who answers."""
        self._journal = journal
        self._reviews = reviews
        self._clock = clock
        self._signer = signer

    def now(self) -> datetime:
        """Return the present, aware UTC."""
        return self._clock.now()

    def decide(self, tables: Tables, outgoing: Outgoing) -> Allow | Deny:
        """Decide again whether this publication may go out now."""
        state = self._reviews.release_state(tables, outgoing.draft, publication=outgoing.id)
        revision = self.signed_revision(tables, outgoing)
        decision = decide(state, revision, self.now(), me=DeviceId(self._signer.keyid))
        channel = tables.channels.get(outgoing.account)
        if channel is None or channel.state is not ChannelState.PAUSED:
            return decision
        paused = Reason("channel_paused", {"title": channel.title})
        return Deny((*decision.reasons, paused)) if isinstance(decision, Deny) else Deny((paused,))

    def decide_on_sending(self, tables: Tables, outgoing: Outgoing) -> Allow | Deny:
        """Decide whether a request may leave now: as `decide`, and a first attempt never goes out late by itself."""
        schedule = self.signed_revision(tables, outgoing).content.schedule
        if outgoing.attempt == 1 and is_late(schedule, self.now()):
            return Deny((Reason("slot_passed", {"at": schedule.not_after or schedule.not_before}),))
        return self.decide(tables, outgoing)

    def signed_revision(self, tables: Tables, outgoing: Outgoing) -> Revision:
        """Return the revision that was signed, its bytes hashed again: what is sent is built from it and nothing else.

        Raises:
            InternalBug: the stored bytes are not the ones that were signed.
        """
        revision = tables.drafts.revision(outgoing.digest)
        if revision is None or digest_of(revision.payload) != outgoing.digest:
            raise InternalBug("revision_not_what_was_signed", draft=outgoing.draft)
        return revision

    def intend(self, tables: Tables, armed: Outgoing, record: ReleaseRecord) -> None:
        """Journal the intent with the whole decision, so that anybody can replay it later."""
        body = {
            "publication": armed.id,
            "draft": armed.draft,
            "digest": armed.digest,
            "account": armed.account,
            "epoch": record.epoch,
            "attempt": armed.attempt,
            "key": armed.key,
            "record": record.as_body(),
        }
        self._journal.append(tables, self._signer, EventType.PUBLISH_INTENT, body)

    def put(self, tables: Tables, before: Outgoing, after: Outgoing) -> Outgoing:
        """Store one arrow, journal its outcome and tell the screens."""
        tables.publications.put(after)
        tables.touch(Subject.PUBLICATION, after.id)
        if after.state is before.state:
            return after
        if after.state in _OUTCOMES or _ends_an_intent(before, after):
            self._journal.append(tables, self._signer, EventType.PUBLISH_RESULT, _result(after))
        self._reviews.refresh(tables, after.draft)
        self._mark_message(tables, after)
        return after

    def _mark_message(self, tables: Tables, after: Outgoing) -> None:
        """Let our message in its conversation show what the read-back found."""
        identifier = message_id(after.account, after.native_id)
        if after.state in {State.CONFIRMED, State.DIFFERS} and tables.messages.known([identifier]):
            tables.messages.set_own(identifier, own_answer(tables, after))

    def settled(self, tables: Tables, after: Outgoing, answer: Answer, link: str) -> Outgoing:
        """Store a person's answer."""
        tables.publications.put(after)
        tables.touch(Subject.PUBLICATION, after.id)
        body: dict[str, object] = {"publication": after.id, "draft": after.draft, "answer": answer.value}
        if link:
            body["link"] = link
        self._journal.append(tables, self._signer, EventType.PUBLISH_SETTLE, body)
        self._reviews.refresh(tables, after.draft)
        return after


def _ends_an_intent(before: Outgoing, after: Outgoing) -> bool:
    """Tell whether an intent surely did not go out: it waits again, or was taken back."""
    if after.state is State.ELIGIBLE:
        return before.state in {State.ARMED, State.SENDING}
    return after.state is State.DROPPED and _was_intended(before)


def _was_intended(outgoing: Outgoing) -> bool:
    return any(step.step.code == "armed" for step in outgoing.trail)


def _result(after: Outgoing) -> dict[str, object]:
    # Taken back or waiting before anything left: for the journal the intent is blocked, so that the draft can go on.
    outcome = State.BLOCKED if after.state in {State.DROPPED, State.ELIGIBLE} else after.state
    body: dict[str, object] = {"publication": after.id, "draft": after.draft, "outcome": outcome.value}
    if after.url:
        body["url"] = after.url
    if after.native_id:
        body["native_id"] = after.native_id
    if after.reasons:
        body["detail"] = {"reason": after.reasons[0].code}
    return body


def own_answer(tables: Tables, outgoing: Outgoing) -> OwnAnswer:
    """Return who wrote and who signed a publication, and whether the live text was compared."""
    row = tables.drafts.row(outgoing.draft)
    compared = outgoing.state in {State.CONFIRMED, State.DIFFERS}
    return OwnAnswer(
        publication=outgoing.id,
        written_by=row.author_name if row else "",
        signed_by=tables.drafts.signatures(outgoing.digest),
        confirmed_at=outgoing.updated_at if compared else None,
        differs=outgoing.state is State.DIFFERS,
    )
