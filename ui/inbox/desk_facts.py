"""What the inbox knows of the desk around the list: figures, channels, people, labels."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.inbox.search_suggestions import SearchFacts
from workstation.domain.channels import Channel
from workstation.domain.conversations import ConversationRow, Counters
from workstation.domain.people import Person

if TYPE_CHECKING:
    from workstation.services import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskFacts:
    """Facts that change rarely and are read together."""

    figures: Counters = field(default_factory=Counters)
    channels: tuple[Channel, ...] = ()
    people: tuple[Person, ...] = ()
    labels: tuple[str, ...] = ()

    def for_search(self, rows: Sequence[ConversationRow]) -> SearchFacts:
        """Return what the search field can propose, given the rows in memory."""
        names = list(dict.fromkeys(row.who for row in rows if row.who))
        channels = [(item.kind, item.title) for item in self.channels]
        return SearchFacts(channels, self.labels, names)


async def read_facts(workstation: "Workstation") -> DeskFacts:
    """Read figures, channels and people."""
    return DeskFacts(
        figures=await workstation.searching.counters(),
        channels=await workstation.connecting.channels(),
        people=await workstation.signing_in.people(),
        labels=await workstation.searching.labels(),
    )
