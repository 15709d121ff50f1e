"""Everything a reviewer decides on, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.composing.content_reading import read_channel, read_pictures, read_target
from ui.composing.key_state import KeyState, key_state
from workstation.domain.channels import Channel
from workstation.domain.desk import DraftView, ReviewDesk, ReviewKind, ReviewLine, Stop
from workstation.domain.draft_facts import StopScope
from workstation.domain.drafts import Content, DraftState
from workstation.domain.identifiers import DraftId
from workstation.domain.messages import Message
from workstation.domain.people import Person

if TYPE_CHECKING:
    from workstation.services import Workstation

ENDED = frozenset({DraftState.PUBLISHED, DraftState.DISCARDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFacts:
    """One draft on the desk of the person at the keyboard."""

    desk: ReviewDesk
    view: DraftView
    channel: Channel | None
    target: Message | None
    pictures: Mapping[str, bytes]
    key: KeyState
    stops: tuple[Stop, ...]
    admin: bool
    team_name: str

    @property
    def person(self) -> Person:
        """Who sits here."""
        return self.key.person

    @property
    def wrote_it(self) -> bool:
        """Whether this person had a hand in the text."""
        return any(revision.author == self.person.id for revision in self.view.revisions)

    @property
    def ended(self) -> bool:
        """Whether nothing can be decided any more."""
        return self.desk.row.state in ENDED

    @property
    def own_approval(self) -> ReviewLine | None:
        """This person's approval that counts, the latest one."""
        mine = (item for item in reversed(self.desk.reviews) if item.person == self.person.id and item.counted)
        return next((item for item in mine if item.kind is ReviewKind.APPROVE), None)

    @property
    def objections(self) -> tuple[ReviewLine, ...]:
        """The objections that still block."""
        if self.desk.row.state is not DraftState.OBJECTED:
            return ()
        open_events = {str(item.values.get("event", "")) for item in self.desk.deny if item.code == "objection"}
        lines = [item for item in self.desk.reviews if item.kind is ReviewKind.OBJECT and not item.taken_back]
        return tuple(item for item in lines if not open_events or item.event in open_events)


async def read_facts(workstation: "Workstation", draft: DraftId) -> ReviewFacts:
    """Read everything about a draft; remembers that this person looked at it. Raises NotFound."""
    desk = await workstation.reviewing.desk(draft)
    content = desk.revision.content
    key = await key_state(workstation)
    stops = await workstation.reviewing.stops()
    return ReviewFacts(
        desk=desk,
        view=await workstation.drafting.show(draft),
        channel=await read_channel(workstation, content),
        target=await read_target(workstation, content),
        pictures=await read_pictures(workstation, content),
        key=key,
        stops=tuple(stop for stop in stops if _holds(stop, draft, content)),
        admin="admin" in key.person.roles,
        team_name=workstation.info.team_name,
    )


def _holds(stop: Stop, draft: DraftId, content: Content) -> bool:
    if stop.scope is StopScope.EVERYTHING:
        return True
    return stop.target == (draft if stop.scope is StopScope.DRAFT else content.account)
