"""Our own posts coming back: what collecting may meet, and what it settles."""

from collections.abc import Callable, Sequence

from workstation.domain.changes import Subject
from workstation.domain.errors import InternalBug, Reason
from workstation.domain.identifiers import AccountId, PublicationId, message_id
from workstation.domain.intake import OwnPost
from workstation.domain.messages import IncomingMessage, OwnAnswer
from workstation.domain.outbox import Outgoing
from workstation.domain.publications import PublicationState as State
from workstation.ports.signing import Signer
from workstation.ports.storage import Tables
from workstation.services.publishing_records import PublishingBook, own_answer

_OPEN = frozenset({State.SENDING, State.UNKNOWN, State.SENT, State.MISSED})


class OwnPosts:
    """Recognises our publications among what a channel brings; used inside collecting's transaction."""

    def __init__(self, book: PublishingBook, signer: Callable[[], Signer | None]) -> None:
        """Journal with the key that `signer` gives; without one the later read-back journals the outcome."""
        self._book = book
        self._signer = signer

    def awaited(self, tables: Tables, account: AccountId) -> Sequence[OwnPost]:
        """Return the publications of an account that may come back and have not been seen yet."""
        candidates = [item for item in tables.publications.may_come_back(account) if _may_be_out(item)]
        ids = {item.native_id: message_id(account, item.native_id) for item in candidates if item.native_id}
        known = tables.messages.known(ids.values())
        seen = {native for native, identifier in ids.items() if identifier in known and known[identifier].own}
        return [_own_post(tables, item) for item in candidates if not item.native_id or item.native_id not in seen]

    def settle_if_ours(
        self, tables: Tables, account: AccountId, publication: PublicationId, incoming: IncomingMessage
    ) -> OwnAnswer:
        """Settle the publication that `incoming` is and return what its message shows."""
        before = tables.publications.get(publication)
        if before is None or before.account != account:
            raise InternalBug("own_post_without_publication", publication=publication)
        if before.state in _OPEN and _may_be_out(before) and (before.state is not State.SENT or not before.native_id):
            now = self._book.now()
            after = before.to(
                State.SENT,
                now,
                Reason("seen_in_collect"),
                native_id=incoming.native_id,
                url=incoming.url or before.url,
                next_look=now,
                looks=0,
            )
            self._store(tables, before, after)
        return own_answer(tables, before)

    def _store(self, tables: Tables, before: Outgoing, after: Outgoing) -> None:
        signer = self._signer()
        if signer is not None:
            self._book.signed_by(signer).put(tables, before, after)
            return
        tables.publications.put(after)
        tables.touch(Subject.PUBLICATION, after.id)


def _may_be_out(outgoing: Outgoing) -> bool:
    """Tell what a missed slot is not: one that a restore missed may have gone out before."""
    return outgoing.state is not State.MISSED or any(reason.code == "restored" for reason in outgoing.reasons)


def _own_post(tables: Tables, outgoing: Outgoing) -> OwnPost:
    revision = tables.drafts.revision(outgoing.digest)
    if revision is None:
        raise InternalBug("publication_without_revision", publication=outgoing.id)
    content = revision.content
    return OwnPost(
        publication=outgoing.id,
        native_id=outgoing.native_id,
        reply_to=content.reply_to.native_id if content.reply_to else "",
        text=f"{content.title} {content.text}" if content.title else content.text,
    )
