"""Publications as the window sees them: a screen with number 4, whose widget is built when it is first shown."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Badge, Shell
from workstation.domain.changes import Subject

if TYPE_CHECKING:
    from ui.publications.publications_view import PublicationsWidget
    from workstation.services import Workstation


class PublicationsScreen:
    """The publications.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    id = "publications"
    icon = "paper-plane-tilt"
    number = 4
    at_foot = False
    badge_subjects = frozenset({Subject.PUBLICATION})

    def __init__(
        self, workstation: "Workstation", shell: Shell, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Keep what the widget will need."""
        self._workstation, self._shell, self._now = workstation, shell, now
        self._widget: PublicationsWidget | None = None

    def title(self) -> str:
        """Return the translated name."""
        return QCoreApplication.translate("Publications", "Publications")

    def widget(self) -> QWidget:
        """Return the publications, built at the first call."""
        return self._publications()

    def open(self, target: str) -> None:
        """Show a publication by its id or its draft's; "" shows what was."""
        publications = self._publications()
        if target:
            publications.open_publication(target)
        publications.focus_list()

    async def badge(self) -> Badge:
        """Return how many need a person; violet when nobody knows whether one went out."""
        from ui.publications.publication_counts import counts
        from ui.publications.publication_states import asks
        from workstation.domain.publications import PublicationState

        asking = [item for item in await self._workstation.publishing.publications() if asks(item)]
        unknown = any(item.state is PublicationState.UNKNOWN for item in asking)
        spoken = counts().need_you(len(asking)) if asking else ""
        return Badge(count=len(asking), role="unknown" if unknown else "accent", spoken=spoken)

    def _publications(self) -> "PublicationsWidget":
        if self._widget is None:
            from ui.publications.publications_view import PublicationsWidget

            self._widget = PublicationsWidget(self._workstation, self._shell, now=self._now)
        return self._widget
