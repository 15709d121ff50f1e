"""Which revisions a person has already looked at in the queue; kept with the window's looks."""

import json
from collections.abc import Callable

from ui.bridge.shell import Memory
from ui.reviews.queue_lines import seen_key
from workstation.domain.drafts import DraftRow

_REMEMBERED = 300


class LookedDrafts:
    """Remembers the last few hundred revisions for each person."""

    def __init__(self, memory: Memory, person: Callable[[], str]) -> None:
        """Keep them in `memory` for whoever `person` says is at the keyboard."""
        self._memory = memory
        self._person = person

    def keys(self) -> frozenset[str]:
        """Return the keys of what was looked at; what cannot be read counts as nothing."""
        try:
            kept = json.loads(self._memory.get(self._name(), "[]"))
        except ValueError:
            return frozenset()
        return frozenset(str(item) for item in kept) if isinstance(kept, list) else frozenset()

    def remember(self, row: DraftRow) -> None:
        """Count a row's revision as looked at."""
        key = seen_key(row)
        kept = [item for item in self.keys() if item != key][-_REMEMBERED:]
        self._memory.put(self._name(), json.dumps([*kept, key]))

    def _name(self) -> str:
        return f"reviews.looked.{self._person()}"
