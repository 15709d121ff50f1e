"""Exports as the window sees them: a screen with number 9, whose widget is built when it is first shown."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import NO_BADGE, Badge, Shell
from workstation.domain.changes import Subject

if TYPE_CHECKING:
    from ui.exports.exports_view import ExportsWidget
    from workstation.services import Workstation


class ExportsScreen:
    """The exports.

    Args:
        workstation: the services.
        shell: the window.
        now: the present, aware.
    """

    id = "exports"
    icon = "export"
    number = 9
    at_foot = False
    badge_subjects: frozenset[Subject] = frozenset()

    def __init__(
        self, workstation: "Workstation", shell: Shell, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Keep what the widget will need."""
        self._workstation, self._shell, self._now = workstation, shell, now
        self._widget: ExportsWidget | None = None

    def title(self) -> str:
        """Return the translated name."""
        return QCoreApplication.translate("Exports", "Exports")

    def widget(self) -> QWidget:
        """Return the exports, built at the first call."""
        return self._exports()

    def open(self, target: str) -> None:
        """Show the form for `target` ("messages", …); "" shows what was."""
        exports = self._exports()
        from ui.exports.export_words import WHAT

        if target in WHAT:
            exports.form.choose_what(target)
        exports.focus_form()

    async def badge(self) -> Badge:
        """Return none: exports wait for nobody."""
        return NO_BADGE

    def _exports(self) -> "ExportsWidget":
        if self._widget is None:
            from ui.exports.exports_view import ExportsWidget

            self._widget = ExportsWidget(self._workstation, self._shell, now=self._now)
        return self._widget
