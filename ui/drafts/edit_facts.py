"""Everything the editor of a draft stands on, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ui.composing.content_reading import read_channel, read_pictures, read_target
from ui.composing.key_state import KeyState, key_state
from ui.composing.sending_facts import SendingFacts, sending_facts
from ui.drafts.scratch_text import NEW, from_scratch, scratch_key
from workstation.domain.channels import Channel
from workstation.domain.charter import Charter
from workstation.domain.desk import DraftView, ReviewKind, ReviewLine, Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Action, Content, DraftState
from workstation.domain.errors import AtalayaError
from workstation.domain.identifiers import AccountId, DraftId, PersonId
from workstation.domain.messages import Message
from workstation.domain.people import Person

if TYPE_CHECKING:
    from workstation.services import Workstation

WRITABLE = frozenset({DraftState.WRITING, DraftState.CHANGES_REQUESTED})
ENDED = frozenset({DraftState.PUBLISHED, DraftState.DISCARDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class EditFacts:
    """One draft as its editor needs it; `view` is None for one that has no first revision yet.

    Attributes:
        content: what is to be shown: the head revision with what was typed on top of it.
        typed: something was typed that no revision holds yet.
        channels: the channels that take posts, for a new draft.
        charter: the team's rules; None when they cannot be read.
    """

    view: DraftView | None
    content: Content
    typed: bool
    channel: Channel | None
    channels: tuple[Channel, ...]
    target: Message | None
    pictures: Mapping[str, bytes]
    key: KeyState
    charter: Charter | None
    stops: tuple[Stop, ...]
    team_name: str

    @property
    def id(self) -> DraftId:
        """The draft, or `NEW`."""
        return self.view.row.id if self.view is not None else NEW

    @property
    def person(self) -> Person:
        """Who sits here."""
        return self.key.person

    @property
    def writable(self) -> bool:
        """Whether it can be written on as it is."""
        return self.view is None or self.view.row.state in WRITABLE

    @property
    def ended(self) -> bool:
        """Whether nothing about it can change any more."""
        return self.view is not None and self.view.row.state in ENDED

    @property
    def written(self) -> Content | None:
        """The head revision's content."""
        return self.view.revision.content if self.view is not None else None

    @property
    def writers(self) -> frozenset[PersonId]:
        """Everybody who had a hand in the text."""
        return frozenset(item.author for item in self.view.revisions) if self.view is not None else frozenset()

    @property
    def submitter(self) -> ReviewLine | None:
        """Who handed the present revision in; None while nobody has."""
        if self.view is None:
            return None
        head = self.view.revision.digest
        lines = (item for item in reversed(self.view.reviews) if item.kind is ReviewKind.SUBMIT)
        return next((item for item in lines if item.digest == head and not item.taken_back), None)

    @property
    def request(self) -> ReviewLine | None:
        """The change request that is to be answered, the latest one."""
        if self.view is None or self.view.row.state is not DraftState.CHANGES_REQUESTED:
            return None
        kind = ReviewKind.REQUEST_CHANGES
        lines = (item for item in reversed(self.view.reviews) if item.kind is kind and not item.taken_back)
        return next(lines, None)

    def sending(self, content: Content) -> SendingFacts | None:
        """Return what the team's rules ask for `content` if this person hands it in."""
        if self.charter is None or self.channel is None:
            return None
        return sending_facts(self.charter, content, self.person, self.channel, self.writers)


async def read_edit_facts(workstation: "Workstation", draft: DraftId) -> EditFacts:
    """Read a draft with what was typed on top of it. Raises NotFound."""
    view = await workstation.drafting.show(draft)
    scratch = await workstation.drafting.scratch(scratch_key(draft))
    content = view.revision.content
    if scratch is not None and view.row.state in WRITABLE:
        content = from_scratch(scratch.text, content)
    return await _facts(workstation, view, content)


async def read_new_facts(workstation: "Workstation", account: str = "") -> EditFacts | None:
    """Read what a new draft needs: what was typed for one earlier comes back. None when no channel takes posts."""
    channels = await posting_channels(workstation)
    if not channels:
        return None
    scratch = await workstation.drafting.scratch(scratch_key(NEW))
    content = Content(account=AccountId(account) or channels[0].id, action=Action.POST, text="")
    if scratch is not None:
        content = from_scratch(scratch.text, content)
        content = replace(content, account=AccountId(account)) if account else content
    if all(channel.id != content.account for channel in channels):
        content = replace(content, account=channels[0].id)
    return await _facts(workstation, None, content)


async def posting_channels(workstation: "Workstation") -> tuple[Channel, ...]:
    """Return the channels that take posts."""
    channels = await workstation.connecting.channels()
    return tuple(channel for channel in channels if channel.capabilities.post_class is not None)


async def _facts(workstation: "Workstation", view: DraftView | None, content: Content) -> EditFacts:
    stops = await workstation.reviewing.stops()
    channel = await read_channel(workstation, content)
    return EditFacts(
        view=view,
        content=content,
        typed=view is None or content != view.revision.content,
        channel=channel,
        channels=await posting_channels(workstation) if view is None else ((channel,) if channel else ()),
        target=await read_target(workstation, content),
        pictures=await read_pictures(workstation, content),
        key=await key_state(workstation),
        charter=await _charter(workstation),
        stops=tuple(stop for stop in stops if view is not None and _holds(stop, view.row.id, content)),
        team_name=workstation.info.team_name,
    )


async def _charter(workstation: "Workstation") -> Charter | None:
    try:
        return await workstation.governing.charter()
    except AtalayaError:
        return None


def _holds(stop: Stop, draft: DraftId, content: Content) -> bool:
    if stop.scope is StopScope.EVERYTHING:
        return True
    return stop.target == (draft if stop.scope is StopScope.DRAFT else content.account)
