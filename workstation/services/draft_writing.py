"""Putting a revision: its canonical payload into a blob, its fact into the journal, its row into the lists."""

from dataclasses import replace

from workstation.domain.content_flags import content_flags
from workstation.domain.drafts import Content, DraftRow, canonical_payload, digest_of
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.identifiers import ConversationId, Digest, DraftId, PersonId
from workstation.domain.journal import EventType
from workstation.ports.draft_tables import RevisionRecord
from workstation.ports.identity import IdentityMaker
from workstation.ports.signing import Signer
from workstation.ports.storage import Tables
from workstation.services.journalling import Journal
from workstation.services.review_facts import DraftStanding, Reviews

LONGEST = 200_000
"""Most code points of a text or title that a draft may hold."""


def tidy(content: Content) -> Content:
    """Return the content as it will be signed: line ends as line feeds, a title on one line.

    Raises:
        RuleViolation: `text_not_unicode`, `text_too_long`.
    """
    texts = (content.text, content.title, *(item.alt_text for item in content.media))
    for text in texts:
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise RuleViolation(Reason("text_not_unicode"))
        if len(text) > LONGEST:
            raise RuleViolation(Reason("text_too_long", {"length": len(text), "limit": LONGEST, "unit": "code_points"}))
    plain = content.text.replace("\r\n", "\n").replace("\r", "\n")
    return replace(content, text=plain, title=" ".join(content.title.split()))


class DraftWriter:
    """Writes revisions inside a transaction."""

    def __init__(self, journal: Journal, reviews: Reviews, identity: IdentityMaker) -> None:
        """Sign into `journal`, fold with `reviews`."""
        self._journal = journal
        self._reviews = reviews
        self._identity = identity

    def put(
        self, tables: Tables, signer: Signer, person: PersonId, content: Content, standing: DraftStanding | None
    ) -> DraftRow:
        """Put a first revision, or one on top of every head of a draft that exists."""
        draft = standing.facts.draft if standing else DraftId(self._identity.new_id())
        heads = standing.facts.heads if standing else ()
        number = max((head.number for head in heads), default=0) + 1
        payload = canonical_payload(content, self._identity.nonce())
        digest = digest_of(payload)
        reference = self._journal.put_blob(tables, payload)
        flags = content_flags(content)
        body = {
            "draft": draft,
            "digest": digest,
            "number": number,
            "parents": [head.digest for head in heads],
            "account": content.account,
            "action": content.action.value,
            "target": content.reply_to.message if content.reply_to else "",
            "conversation": _conversation(tables, content) or "",
            "flags": list(flags),
            "payload_ref": reference.document(),
        }
        kind = EventType.REVISION_PUT if len(heads) < 2 else EventType.DRAFT_MERGE  # noqa: PLR2004 - two are a merge
        event = self._journal.append(tables, signer, kind, body)
        entry = tables.journal.entry(event)
        if entry is None:
            raise NotFound("event_not_found", id=event)
        tables.drafts.add_revision(
            RevisionRecord(
                draft=draft,
                number=number,
                digest=Digest(digest),
                event=event,
                blob=reference.sha256,
                author=person,
                written_at=entry.hlc.moment,
                flags=flags,
            )
        )
        return self._reviews.refresh(tables, draft)


def _conversation(tables: Tables, content: Content) -> ConversationId | None:
    if content.reply_to is None:
        return None
    message = tables.messages.get(content.reply_to.message)
    return None if message is None else message.conversation
