"""Approvals as the window sees them: a screen with number 2, whose widget is built when it is first shown."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Badge, Shell
from workstation.domain.changes import Subject
from workstation.domain.identifiers import DraftId

if TYPE_CHECKING:
    from ui.reviews.reviews_view import ReviewsWidget
    from workstation.services import Workstation


class ReviewsScreen:
    """The approvals.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    id = "approvals"
    icon = "seal-check"
    number = 2
    at_foot = False
    badge_subjects = frozenset({Subject.DRAFT, Subject.REVIEW, Subject.PERSON, Subject.CHARTER, Subject.STOP})

    def __init__(
        self, workstation: "Workstation", shell: Shell, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Keep what the widget will need."""
        self._workstation, self._shell, self._now = workstation, shell, now
        self._widget: ReviewsWidget | None = None

    def title(self) -> str:
        """Return the translated name."""
        return QCoreApplication.translate("Reviews", "Approvals")

    def widget(self) -> QWidget:
        """Return the approvals, built at the first call."""
        return self._reviews()

    def open(self, target: str) -> None:
        """Show a draft by its id; "" shows what was."""
        reviews = self._reviews()
        if target:
            reviews.open_draft(DraftId(target))
        reviews.focus_list()

    async def badge(self) -> Badge:
        """Return how many drafts this person could sign now."""
        rows = await self._workstation.reviewing.queue()
        count = sum(1 for row in rows if row.your_turn)
        words = QCoreApplication.translate("Reviews", "{count} wait for your signature")
        return Badge(count=count, spoken=words.replace("{count}", str(count)))

    def _reviews(self) -> "ReviewsWidget":
        if self._widget is None:
            # The window starts sooner without the screens that nobody has opened yet.
            from ui.reviews.reviews_view import ReviewsWidget

            self._widget = ReviewsWidget(self._workstation, self._shell, now=self._now)
        return self._widget
