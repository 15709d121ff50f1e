"""Preferences as the window sees them: last at the foot of the rail."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import NO_BADGE, Badge, Shell
from workstation.domain.changes import Subject

if TYPE_CHECKING:
    from ui.preferences.preferences_view import PreferencesWidget
    from workstation.services import Workstation


class PreferencesScreen:
    """The preferences.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    id = "preferences"
    icon = "gear-six"
    number = 0
    at_foot = True
    badge_subjects: frozenset[Subject] = frozenset()

    def __init__(
        self, workstation: "Workstation", shell: Shell, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Keep what the widget will need."""
        self._workstation, self._shell, self._now = workstation, shell, now
        self._widget: PreferencesWidget | None = None

    def title(self) -> str:
        """Return the translated name."""
        return QCoreApplication.translate("Preferences", "Settings")

    def widget(self) -> QWidget:
        """Return the preferences, built at the first call."""
        return self._preferences()

    def open(self, target: str) -> None:
        """Show a page by its key ("computer", "copies", …); "" shows the one that was."""
        preferences = self._preferences()
        from ui.preferences.preferences_view import PAGES

        preferences.show_page(target if target in PAGES else preferences.switch.current())
        preferences.focus_pages()

    async def badge(self) -> Badge:
        """Return none: settings wait for nobody."""
        return NO_BADGE

    def _preferences(self) -> "PreferencesWidget":
        if self._widget is None:
            from ui.preferences.preferences_view import PreferencesWidget

            self._widget = PreferencesWidget(self._workstation, self._shell, now=self._now)
        return self._widget
