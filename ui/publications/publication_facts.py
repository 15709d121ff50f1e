"""Everything the page of one publication shows, read in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from ui.composing.content_reading import read_pictures
from ui.composing.key_state import KeyState, key_state
from workstation.domain.channels import Channel
from workstation.domain.charter import Charter
from workstation.domain.desk import DraftView, Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Content
from workstation.domain.errors import NotFound
from workstation.domain.identifiers import PublicationId
from workstation.domain.publications import Publication, PublicationState

if TYPE_CHECKING:
    from workstation.services import Workstation


@dataclass(frozen=True, slots=True)
class TargetTexts:
    """The answered message: who wrote it, as it was signed for, and as it reads now ("" when gone)."""

    author: str = ""
    before: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationFacts:
    """One publication with what belongs around it.

    Attributes:
        publication: itself.
        channel: where it goes; None when it was removed.
        draft: what it was made of; None when it cannot be read.
        host: the workstation that publishes this account, "" when none does.
        key: whether the person at the keyboard can sign an answer.
        unknown_of_month: how many of this month's publications on this account were unknown, and how many there were.
        target: the message it answers; None for a post.
        stops: what holds it back.
        admins: names of who may lift any stop.
        pictures: bytes of its images by their hash.
    """

    publication: Publication
    channel: Channel | None
    draft: DraftView | None
    host: str
    key: KeyState
    unknown_of_month: tuple[int, int]
    target: TargetTexts | None = None
    stops: tuple[Stop, ...] = ()
    admins: tuple[str, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def content(self) -> Content | None:
        """What goes out, from the revision that was signed."""
        if self.draft is None:
            return None
        revisions = (item for item in self.draft.revisions if item.digest == self.publication.digest)
        return next(revisions, self.draft.revision).content

    @property
    def lacks_signature(self) -> bool:
        """Whether it could not go out now because a signature is missing, was withdrawn or ran out."""
        return self.draft is not None and any(need.missing for need in self.draft.needs)

    @property
    def changed_since(self) -> bool:
        """Whether the draft was changed after this was signed."""
        return self.draft is not None and self.draft.row.digest != self.publication.digest

    @property
    def may_take_back(self) -> bool:
        """Whether the person at the keyboard handed it in and can still take it back."""
        waits = self.publication.state is PublicationState.ELIGIBLE
        return waits and self.draft is not None and self.draft.row.author == self.key.person.id

    @property
    def channel_title(self) -> str:
        """What its channel is called."""
        return self.publication.channel_title or (self.channel.title if self.channel else "")


async def read_facts(workstation: "Workstation", publication: PublicationId, now: datetime) -> PublicationFacts:
    """Read a publication and what belongs around it; raises NotFound."""
    found = await workstation.publishing.publication(publication)
    every = await workstation.publishing.publications()
    draft = await _draft(workstation, found)
    charter = await workstation.governing.charter()
    stops = await workstation.reviewing.stops()
    content = draft.revision.content if draft else None
    return PublicationFacts(
        publication=found,
        channel=await _channel(workstation, found),
        draft=draft,
        host=_host(charter, found),
        key=await key_state(workstation),
        unknown_of_month=_month(every, found, now),
        target=await _target(workstation, found, content),
        stops=tuple(stop for stop in stops if _holds(stop, found)),
        admins=tuple(charter.name_of(person) for person in charter.admins.people),
        pictures=await read_pictures(workstation, content) if content else {},
    )


async def _draft(workstation: "Workstation", publication: Publication) -> DraftView | None:
    try:
        return await workstation.drafting.show(publication.draft)
    except NotFound:
        return None


async def _channel(workstation: "Workstation", publication: Publication) -> Channel | None:
    try:
        return await workstation.connecting.channel(publication.account)
    except NotFound:
        return None


async def _target(workstation: "Workstation", publication: Publication, content: Content | None) -> TargetTexts | None:
    if content is None or content.reply_to is None:
        return None
    wanted = content.reply_to
    try:
        message = await workstation.searching.message(wanted.message)
        versions = await workstation.searching.versions(wanted.message)
    except NotFound:
        return TargetTexts(before=publication.target_then, now=publication.target_now)
    before = next((item.text for item in versions if item.version_hash == wanted.version_hash), publication.target_then)
    return TargetTexts(message.author.name or message.author.handle, before or message.text, publication.target_now)


def _host(charter: Charter, publication: Publication) -> str:
    seat = charter.publishers.get(publication.account)
    device = charter.devices.get(seat.device) if seat is not None else None
    return device.host if device is not None else ""


def _month(every: Sequence[Publication], of: Publication, now: datetime) -> tuple[int, int]:
    local = now.astimezone()
    this_month = [
        item
        for item in every
        if item.account == of.account
        and (item.created_at.astimezone().year, item.created_at.astimezone().month) == (local.year, local.month)
    ]
    unknown = sum(1 for item in this_month if _was_unknown(item))
    return unknown, len(this_month)


def _was_unknown(publication: Publication) -> bool:
    lost = {"no_answer", "interrupted", "restored"}
    return publication.state is PublicationState.UNKNOWN or any(step.step.code in lost for step in publication.trail)


def _holds(stop: Stop, publication: Publication) -> bool:
    if stop.scope is StopScope.EVERYTHING:
        return True
    return stop.target == (publication.draft if stop.scope is StopScope.DRAFT else publication.account)
