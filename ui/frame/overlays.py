"""What lies over the window for a moment: palette, key sheet, stop, people; built when it is first asked for."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from ui.bridge.shell import Screen, Shell
from ui.frame.command_registry import CommandRegistry

if TYPE_CHECKING:
    from ui.frame.person_menu import PersonMenu
    from ui.frame.stop_publishing import StopOverlay
    from ui.widgets.command_palette import CommandPalette
    from ui.widgets.key_sheet import KeySheet
    from workstation.services import Workstation


class Overlays(QObject):
    """Opens the overlays of one window.

    Args:
        workstation: the services.
        shell: the window as screens see it.
        window: what is covered.
        commands: every command.
        now: the present, aware.
    """

    def __init__(
        self,
        workstation: "Workstation",
        shell: Shell,
        window: QWidget,
        commands: CommandRegistry,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._workstation, self._shell, self._window = workstation, shell, window
        self._commands, self._now = commands, now
        self._screens: Sequence[Screen] = ()
        self._lines = QObject(self)

    @cached_property
    def palette(self) -> "CommandPalette":
        """The command palette."""
        from ui.widgets.command_palette import CommandPalette

        palette = CommandPalette(self._window)
        palette.chosen.connect(self.run_chosen)
        palette.typed.connect(self._typed)
        return palette

    @cached_property
    def key_sheet(self) -> "KeySheet":
        """The key sheet."""
        from ui.widgets.key_sheet import KeySheet

        return KeySheet(self._window)

    @cached_property
    def stop(self) -> "StopOverlay":
        """Stop all publishing."""
        from ui.frame.stop_publishing import StopOverlay

        return StopOverlay(self._workstation, self._shell, self._window, self._now)

    @cached_property
    def people(self) -> "PersonMenu":
        """Who sits here."""
        from ui.frame.person_menu import PersonMenu

        return PersonMenu(self._workstation, self._shell, self._window)

    def show_palette(self, screens: Sequence[Screen], context: str) -> None:
        """Open the palette; `context` names what commands act on."""
        from ui.frame.palette_entries import palette_commands

        self._screens = screens
        self.palette.open_with(palette_commands(self._commands.registered(), screens), context)

    def show_keys(self, where: str) -> None:
        """Open the key sheet; `where` names the screen."""
        from ui.frame.palette_entries import key_groups

        # The lines of the sheet before are no longer needed.
        self._lines.deleteLater()
        self._lines = QObject(self)
        self.key_sheet.open_with(key_groups(self._commands.registered(), self._lines), where)

    def ask_stop(self) -> None:
        """Ask for the reason of a stop, or offer to lift the one that stands."""
        self.stop.ask()

    def show_people(self, place: QPoint) -> None:
        """Open the menu of people there."""
        self.people.pop_up(place)

    @Slot(str)
    def run_chosen(self, command: str) -> None:
        """Run what was chosen in the palette: a command, a screen, or a search."""
        from ui.frame.palette_entries import SCREEN, SEARCH

        if command.startswith(SEARCH):
            self._shell.open_screen("inbox", f"search:{command.removeprefix(SEARCH)}")
        elif command.startswith(SCREEN):
            self._shell.open_screen(command.removeprefix(SCREEN))
        elif (action := self._commands.action(command)) is not None:
            action.trigger()

    @Slot(str)
    def _typed(self, typed: str) -> None:
        """What is typed may also be searched for, so the commands are made anew; that must not be announced again."""
        from ui.frame.palette_entries import palette_commands

        self.palette.typed.disconnect(self._typed)
        self.palette.set_commands(palette_commands(self._commands.registered(), self._screens, typed))
        self.palette.typed.connect(self._typed)
