"""What the window and its screens know of each other: a screen as the window sees it, the window as a screen sees it.

The window is given a list of `Screen` objects and knows no feature; a screen is given the `Shell` and knows no other
screen. Both are Protocols, so every screen can be tested with a small stand-in for the window.
"""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workstation.domain.changes import Subject
from workstation.domain.identifiers import ConversationId

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """What stands beside a screen's name in the rail.

    Attributes:
        count: figure painted on the icon; 0 for none.
        role: colour role's stem of the figure: "accent", or "unknown" for unknown outcomes.
        spoken: what is counted, in words, for the accessible name ("6 unread for you").
        line: second line under the name, at the foot only ("1 late"); `line_role` and `line_icon` are its looks.
    """

    count: int = 0
    role: str = "accent"
    spoken: str = ""
    line: str = ""
    line_role: str = "wait.text"
    line_icon: str = ""


NO_BADGE = Badge()


class Screen(Protocol):
    """One screen of the desk. Classes are called `XScreen(workstation, shell)` and build their widget when first shown.

    Attributes:
        id: stable name ("inbox", "approvals", "drafts", "publications", "exports", "channels", "preferences").
        icon: name of the icon in the rail.
        number: Ctrl+number opens it; 0 for none.
        at_foot: stands at the foot of the rail.
        badge_subjects: a change of one of these subjects asks for the badge again.
    """

    id: str
    icon: str
    number: int
    at_foot: bool
    badge_subjects: frozenset[Subject]

    def title(self) -> str:
        """Return the translated name in the rail, the menu and the palette."""
        ...

    def widget(self) -> QWidget:
        """Return the screen's widget: built at the first call, the same one ever after."""
        ...

    def open(self, target: str) -> None:
        """Show `target` (an id of the screen's own things, or "" for where it was); called each time it is shown."""
        ...

    async def badge(self) -> Badge:
        """Return what the rail shows beside the name now."""
        ...


class Job(Protocol):
    """A long piece of work while it stands in the status line."""

    def progress(self, done: int, total: int) -> None:
        """Say how far it is; `total` 0 means that nobody knows."""
        ...

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop; the work's task is cancelled as well."""
        ...


class Commands(Protocol):
    """Every command of the window by its stable id: one QAction each, so menu, palette, keys and key sheet agree."""

    def add(
        self,
        owner: QWidget,
        command: str,
        run: Callable[[], object],
        *,
        title: str = "",
        icon: str = "",
        refusal: Callable[[], str] | None = None,
    ) -> QAction:
        """Add a command whose keys work while `owner` or a child of it has the focus.

        Args:
            owner: the widget it belongs to; gone with it. The window itself for commands that work anywhere.
            command: id in the one table of keys (`ui.bridge.shortcuts`), or a new dotted id for one without keys.
            run: what it does.
            title: translated name; "" takes the table's.
            icon: name of an icon.
            refusal: returns why it cannot run now ("" when it can); it then stays in the palette with its reason.
        """
        ...

    def action(self, command: str) -> QAction | None:
        """Return the action of a command, or None when no screen has added it."""
        ...

    def set_single_letters(self, enabled: bool) -> None:
        """Switch single-letter keys on or off, everywhere and at once."""
        ...


class Memory(Protocol):
    """What this workstation remembers of the looks: widths of panes, the last view. Nothing here is anybody's work."""

    def get(self, key: str, default: str = "") -> str:
        """Return what was remembered under `key`."""
        ...

    def put(self, key: str, value: str) -> None:
        """Remember `value` under `key` ("inbox.splitter")."""
        ...


class Shell(Protocol):
    """The window as screens see it. Every method returns at once and must be called on the UI thread."""

    @property
    def memory(self) -> Memory:
        """What this workstation remembers of the looks."""
        ...

    @property
    def commands(self) -> Commands:
        """Every command of the window."""
        ...

    @property
    def window(self) -> QWidget:
        """The window itself, for overlays and as a parent of dialogs."""
        ...

    def open_conversation(self, conversation: ConversationId) -> None:
        """Show the inbox with this conversation open."""
        ...

    def open_screen(self, screen: str, target: str = "") -> None:
        """Show a screen by its id; nothing happens when there is no such screen."""
        ...

    def show_error(self, problem: BaseException) -> None:
        """Say in a bar what happened, what is safe and what to do; bugs are logged as well."""
        ...

    def show_notice(self, text: str) -> None:
        """Say in a bar that something was done; the text is ours, already translated."""
        ...

    def undo(self, text: str, take_back: Callable[[], Awaitable[object]]) -> None:
        """Offer to take the last action back; the bar stays until the next action.

        Args:
            text: what was done, translated ("3 conversations marked as done").
            take_back: called at most once, usually `lambda: workstation.triaging.undo(token)`.
        """
        ...

    def run(self, name: str, work: Coroutine[Any, Any, T], done: Callable[[T], object] | None = None) -> None:
        """Run `work` in the background, keep it alive, and show its error if it fails; a cancelled one stays silent.

        Args:
            name: what it is, for logs ("inbox.page"); a running one of the same name goes on beside it. One that
                ends in ".save" is finished before the window closes.
            work: a coroutine, usually of a service.
            done: called on the UI thread with the result.
        """
        ...

    def run_job(
        self, title: str, work: Callable[[Job], Coroutine[Any, Any, T]], done: Callable[[T], object] | None = None
    ) -> None:
        """Run long work that stands in the status line with its progress and Cancel.

        Args:
            title: translated ("Exporting to Z:/Press").
            work: given the `Job`, returns the coroutine; cancelled through its task when the person asks.
            done: called on the UI thread with the result.
        """
        ...
