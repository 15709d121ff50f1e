"""Drafts as the window sees them: a screen with number 3, whose widget is built when it is first shown."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Badge, Shell
from workstation.domain.changes import Subject
from workstation.domain.identifiers import DraftId

if TYPE_CHECKING:
    from ui.drafts.drafts_view import DraftsWidget
    from workstation.services import Workstation


class DraftsScreen:
    """The drafts.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    id = "drafts"
    icon = "note-pencil"
    number = 3
    at_foot = False
    badge_subjects = frozenset({Subject.DRAFT, Subject.REVIEW, Subject.PERSON, Subject.CHARTER, Subject.STOP})

    def __init__(
        self, workstation: "Workstation", shell: Shell, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Keep what the widget will need."""
        self._workstation, self._shell, self._now = workstation, shell, now
        self._widget: DraftsWidget | None = None

    def title(self) -> str:
        """Return the translated name."""
        return QCoreApplication.translate("Drafts", "Drafts")

    def widget(self) -> QWidget:
        """Return the drafts, built at the first call."""
        return self._drafts()

    def open(self, target: str) -> None:
        """Show a draft by its id, a new one as "new" or "new:<account>"; "" shows what was."""
        drafts = self._drafts()
        if target == "new" or target.startswith("new:"):
            drafts.start_new(target.partition(":")[2])
            return
        if target:
            drafts.open_draft(DraftId(target))
        drafts.focus_list()

    async def badge(self) -> Badge:
        """Return how many drafts of this person came back with changes requested."""
        from workstation.domain.drafts import DraftState

        rows = await self._workstation.drafting.drafts(mine=True, state=DraftState.CHANGES_REQUESTED)
        words = QCoreApplication.translate("Drafts", "{count} came back to you")
        return Badge(count=len(rows), spoken=words.replace("{count}", str(len(rows))))

    def _drafts(self) -> "DraftsWidget":
        if self._widget is None:
            # The window starts sooner without the screens that nobody has opened yet.
            from ui.drafts.drafts_view import DraftsWidget

            self._widget = DraftsWidget(self._workstation, self._shell, now=self._now)
        return self._widget
