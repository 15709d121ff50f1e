"""Writing: drafts and their revisions, handing in for sign-off, media, and text that is still being typed."""

from collections.abc import Callable

from workstation.domain.desk import DraftView
from workstation.domain.drafts import Content, DraftRow, DraftState, Finding, MediaRef, ReplyTarget
from workstation.domain.errors import NotFound, Reason, RuleViolation
from workstation.domain.identifiers import DraftId, MediaHash, MessageId, PersonId
from workstation.domain.journal import EventType
from workstation.domain.policies import governing_rule
from workstation.domain.scratch import Scratch
from workstation.domain.word_diff import WordChange, word_diff
from workstation.ports.clock import Clock
from workstation.ports.identity import IdentityMaker
from workstation.ports.media import MediaCleaner, MediaFiles
from workstation.ports.signing import Signer
from workstation.ports.storage import Storage, Tables
from workstation.services.draft_checks import check_draft
from workstation.services.draft_rules import require_open, require_submittable, standing_submissions
from workstation.services.draft_views import draft_view, readable
from workstation.services.draft_writing import DraftWriter, tidy
from workstation.services.journalling import Journal
from workstation.services.media_shelf import MediaShelf, known_media
from workstation.services.optional_writes import write_if_possible
from workstation.services.review_facts import DraftStanding, Reviews
from workstation.services.scratchpad import Scratchpad
from workstation.services.signing_in import SigningIn

Work = Callable[[Tables, DraftStanding, Signer], None]


class Drafting:
    """Drafts of the team. Who writes, submits or discards is the person at the keyboard unless `person` is named."""

    def __init__(
        self,
        storage: Storage,
        journal: Journal,
        reviews: Reviews,
        signing_in: SigningIn,
        clock: Clock,
        identity: IdentityMaker,
        cleaner: MediaCleaner,
        media: MediaFiles,
    ) -> None:
        """Keep drafts in `storage`, sign what is done to them into `journal`."""
        self._storage = storage
        self._journal = journal
        self._reviews = reviews
        self._signing_in = signing_in
        self._clock = clock
        self._writer = DraftWriter(journal, reviews, identity)
        self._shelf = MediaShelf(storage, cleaner, media)
        self._scratchpad = Scratchpad(storage, signing_in, clock)

    def _findings(self, tables: Tables, content: Content) -> tuple[Finding, ...]:
        target = content.reply_to
        rule = governing_rule(self._reviews.chain(tables).current.policies, content)
        channel = tables.channels.get(content.account)
        message = tables.messages.get(target.message) if target else None
        return check_draft(content, channel, message, rule, self._clock.now())

    async def check(self, content: Content) -> tuple[Finding, ...]:
        """Return what is noticed in a text before it is a draft."""
        return await self._storage.read(lambda tables: self._findings(tables, content))

    async def create(self, content: Content, *, person: PersonId | None = None) -> DraftView:
        """Make a draft with its first revision.

        Raises:
            RuleViolation: `text_not_unicode`, `text_too_long`, `key_locked`.
            NotFound: a media file was never attached.
        """
        author = person or self._signing_in.current().id
        signer = await self._signing_in.signer(author)

        def work(tables: Tables) -> DraftId:
            wanted = known_media(tables, tidy(content))
            return self._writer.put(tables, signer, author, wanted, None).id

        return await self.show(await self._storage.transact(work))

    async def revise(self, draft: DraftId, content: Content, *, person: PersonId | None = None) -> DraftView:
        """Put another revision on top; it has no approvals. Saving exactly the same content changes nothing.

        Raises:
            RuleViolation: `draft_ended`, `outcome_open` while it is going out, and as `create`.
        """
        author = person or self._signing_in.current().id

        def work(tables: Tables, standing: DraftStanding, signer: Signer) -> None:
            require_open(standing)
            wanted = known_media(tables, tidy(content))
            if wanted != standing.revision.content or len(standing.facts.heads) > 1:
                self._writer.put(tables, signer, author, wanted, standing)

        return await self._act(draft, author, work)

    async def submit(self, draft: DraftId, *, person: PersonId | None = None) -> DraftView:
        """Hand the head revision in for sign-off; the view says which sign-offs it needs.

        Raises:
            RuleViolation: every finding that blocks, `nobody_can_sign`, `already_submitted`, `draft_ended`.
        """

        def work(tables: Tables, standing: DraftStanding, signer: Signer) -> None:
            require_open(standing)
            require_submittable(standing, self._findings(tables, standing.revision.content))
            body = {
                "draft": draft,
                "digest": standing.revision.digest,
                "answers": [item.event for item in standing.facts.open_change_requests()],
            }
            self._journal.append(tables, signer, EventType.REVIEW_SUBMIT, body)

        return await self._act(draft, person, work)

    async def withdraw_submission(self, draft: DraftId, *, person: PersonId | None = None) -> DraftView:
        """Take one's own submission back while nothing has left (undo send).

        Raises:
            RuleViolation: `nothing_to_withdraw`, `outcome_open` once it is going out, `draft_ended`.
        """
        who = person or self._signing_in.current().id

        def work(tables: Tables, standing: DraftStanding, signer: Signer) -> None:
            require_open(standing)
            for item in standing_submissions(standing, who):
                body = {"draft": draft, "target": item.event}
                self._journal.append(tables, signer, EventType.REVIEW_WITHDRAW, body)

        return await self._act(draft, who, work)

    async def discard(self, draft: DraftId, *, person: PersonId | None = None) -> DraftView:
        """End a draft for good; its history stays. Raises RuleViolation `draft_ended`, `outcome_open`."""

        def work(tables: Tables, standing: DraftStanding, signer: Signer) -> None:
            require_open(standing)
            self._journal.append(tables, signer, EventType.DRAFT_DISCARD, {"draft": draft})

        return await self._act(draft, person, work)

    async def _act(self, draft: DraftId, person: PersonId | None, work: Work) -> DraftView:
        signer = await self._signing_in.signer(person)

        def act(tables: Tables) -> None:
            work(tables, self._reviews.standing(tables, draft), signer)
            self._reviews.refresh(tables, draft)

        await self._storage.transact(act)
        return await self.show(draft)

    async def show(self, draft: DraftId) -> DraftView:
        """Return one draft in full; raises NotFound."""
        viewer = self._signing_in.current().id
        await self._freshen()

        def work(tables: Tables) -> DraftView:
            standing = self._reviews.standing(tables, draft)
            findings = self._findings(tables, standing.revision.content)
            return draft_view(tables, self._journal, standing, findings, viewer)

        return await self._storage.read(work)

    async def drafts(self, *, mine: bool = False, state: DraftState | None = None) -> tuple[DraftRow, ...]:
        """Return drafts, latest change first; `mine` keeps those that the person at the keyboard began."""
        viewer = self._signing_in.current().id
        await self._freshen()
        states = () if state is None else (DraftState(state),)
        rows = await self._storage.read(lambda tables: tables.drafts.rows(states, viewer))
        return tuple(row for row in rows if not mine or row.author == viewer)

    async def _freshen(self) -> None:
        """Fold again what only time has changed."""
        now = self._clock.now()
        stale = await self._storage.read(lambda tables: tables.drafts.stale(now))
        if stale:
            await write_if_possible(self._storage, lambda tables: self._reviews.refresh_all(tables, stale))

    async def diff(self, draft: DraftId, from_n: int | None = None, to_n: int | None = None) -> tuple[WordChange, ...]:
        """Return what changed between two revisions by number; if none are named, in the last one.

        Raises:
            NotFound: `draft_not_found`, `revision_not_found`.
        """

        def work(tables: Tables) -> tuple[WordChange, ...]:
            found = {revision.number: revision for revision in tables.drafts.revisions(draft)}
            if not found:
                raise NotFound("draft_not_found", id=draft)
            later = max(found) if to_n is None else to_n
            earlier = max(later - 1, min(found)) if from_n is None else from_n
            for number in (earlier, later):
                if number not in found:
                    raise NotFound("revision_not_found", id=draft, number=number)
            return word_diff(readable(found[earlier].content), readable(found[later].content))

        return await self._storage.read(work)

    async def resolve(self, prefix: str) -> DraftId:
        """Return the one draft whose id starts with `prefix`; raises NotFound, RuleViolation `prefix_ambiguous`."""
        found = await self._storage.read(lambda tables: tables.drafts.with_prefix(prefix))
        if not found:
            raise NotFound("draft_not_found", id=prefix)
        if len(found) > 1:
            raise RuleViolation(Reason("prefix_ambiguous", {"prefix": prefix}))
        return found[0]

    async def attach(self, name: str, data: bytes) -> MediaRef:
        """Clean and keep a media file (place and device stripped); raises as `MediaShelf.take`."""
        return await self._shelf.take(name, data)

    async def media(self, digest: MediaHash) -> bytes:
        """Return the bytes of a media file, hashed again; raises NotFound."""
        return await self._shelf.give(digest)

    async def reply_target(self, message: MessageId) -> ReplyTarget:
        """Return the message as a reply names it, in the version that stands here now; raises NotFound."""

        def work(tables: Tables) -> ReplyTarget:
            found = tables.messages.get(message)
            if found is None:
                raise NotFound("message_not_found", id=message)
            return ReplyTarget(found.id, found.native_id, tables.messages.thread_root(message), found.version_hash)

        return await self._storage.read(work)

    async def save_scratch(self, key: str, text: str, *, mode: str = "reply", target: MessageId | None = None) -> None:
        """Keep what is being typed under `key`; an empty text forgets it. It is safe once this returns."""
        await self._scratchpad.save(key, text, mode=mode, target=target)

    async def scratch(self, key: str) -> Scratch | None:
        """Return the unfinished text under `key`."""
        return await self._scratchpad.get(key)

    async def scratches(self) -> tuple[Scratch, ...]:
        """Return every unfinished text of the person at the keyboard, latest first."""
        return await self._scratchpad.all()

    async def drop_scratch(self, key: str) -> None:
        """Forget an unfinished text."""
        await self._scratchpad.save(key, "", mode="reply", target=None)
