"""The application: QApplication and its loop, start and stop in the right order, and the last word on errors.

Start: looks, then the workspace (or the first start), then the window, then what goes on by itself.
Stop: what is typed is saved, running work is cancelled, the workspace is closed, the loop ends, Qt goes last.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from ui.bridge.doors import Doors
from ui.bridge.garbage import UiThreadGarbage
from ui.bridge.shell import Screen, Shell
from ui.bridge.task_runner import TaskRunner
from ui.channels.channels_screen import ChannelsScreen
from ui.drafts.drafts_screen import DraftsScreen
from ui.exports.exports_screen import ExportsScreen
from ui.frame.desk_memory import DeskMemory
from ui.frame.opening import Opening
from ui.inbox.conversation_slot import ConversationSlot
from ui.inbox.inbox_screen import InboxScreen
from ui.main_window import MainWindow
from ui.preferences.preferences_screen import PreferencesScreen
from ui.publications.publications_screen import PublicationsScreen
from ui.reviews.reviews_screen import ReviewsScreen
from ui.widgets import icons, theme
from ui.widgets.resource_files import resource_path
from ui.wording.translation import install_language

if TYPE_CHECKING:
    from workstation.services import Workstation

_log = logging.getLogger(__name__)
_WRITE_LOOKS_MS = 2_000
_SWITCH_S = 0.001
_BEGIN_AFTER_S = 0.25
"""Collecting and publishing begin when the list stands on the screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """What the command line may say about looks; "" leaves it to what is remembered, then to the system."""

    language: str = ""
    scheme: str = ""


class Application:
    """One run of the window.

    Args:
        qt: the application object.
        loop: the loop that runs on it.
        doors: how to get a workspace.
        looks: what the command line said.
    """

    def __init__(self, qt: QApplication, loop: asyncio.AbstractEventLoop, doors: Doors, looks: Looks) -> None:
        """Keep what the run needs; nothing is shown yet."""
        self._qt, self._doors, self._looks = qt, doors, looks
        self._runner = TaskRunner(loop, self._report)
        self._window: MainWindow | None = None
        loop.set_exception_handler(self._loop_failed)
        sys.excepthook = self._slot_failed

    async def run(self) -> int:
        """Show the window until it is closed; return the exit code."""
        folder = self._doors.workspace
        memory = await DeskMemory.read(folder)
        self._dress(memory)
        opening = Opening(self._doors, self._runner)
        opened = await opening.open(folder)
        if opened is None:
            await self._runner.close()
            return 0
        workstation, folder = opened
        if folder != self._doors.workspace:
            memory = await DeskMemory.read(folder)
        if opening.language:
            memory.put("look.language", opening.language)
        try:
            await self._work(workstation, memory)
        finally:
            await self._runner.close()
            await memory.write()
            await workstation.close()
        return 0

    async def _work(self, workstation: "Workstation", memory: DeskMemory) -> None:
        window = MainWindow(workstation, self._runner, memory, desk_screens)
        self._window = window
        writer = QTimer(window)
        writer.setSingleShot(True)
        writer.setInterval(_WRITE_LOOKS_MS)
        writer.timeout.connect(lambda: self._runner.start(memory.write(), "looks"))
        memory.when_changed(writer.start)
        window.commands.shortcuts.set_single_letters(memory.get("keys.single_letters", "yes") != "no")
        closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def settle() -> None:
            if not closed.done():
                closed.set_result(None)

        window.closing.connect(settle)
        window.show_screen(memory.get("window.screen", "inbox"))
        if window.stack.count() == 0:
            window.show_screen("inbox")
        window.show()
        await asyncio.wait((closed,), timeout=_BEGIN_AFTER_S)
        # Imported beside the UI thread: the first conversation then opens without a pause.
        await asyncio.to_thread(import_module, "ui.conversation.conversation_pane")
        await workstation.start()
        await closed
        memory.when_changed(lambda: None)
        await window.shell.finish_saving()

    def _dress(self, memory: DeskMemory) -> None:
        wanted = self._looks.language or memory.get("look.language")
        install_language(self._qt, resource_path("translations"), wanted)
        scheme = self._looks.scheme or memory.get("look.scheme")
        theme.start(self._qt, text_scale=_scale(memory.get("look.scale")), scheme=_scheme(scheme))
        self._qt.setWindowIcon(icons.icon("castle-turret", "accent.text", weight="fill"))

    # The last word on errors

    def _report(self, problem: BaseException, name: str) -> None:
        """An error that nobody caught: a bar when there is a window, the log always."""
        if self._window is not None:
            self._window.shell.show_error(problem)
        else:
            _log.error("fault in %s", name, exc_info=problem)

    def _loop_failed(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        problem = context.get("exception")
        if isinstance(problem, Exception):
            self._report(problem, str(context.get("message", "loop")))
        else:
            _log.error("fault in the loop: %s", context.get("message"))

    def _slot_failed(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._qt.closeAllWindows()
            return
        _log.error("fault in a slot", exc_info=(kind, problem, trace))
        self._report(problem, "slot")


def _scheme(name: str) -> theme.SchemeChoice:
    if name == "light":
        return "light"
    return "dark" if name == "dark" else None


def _scale(value: str) -> float:
    try:
        return min(3.0, max(0.75, float(value)))
    except ValueError:
        return 1.0


def desk_screens(workstation: "Workstation", shell: Shell) -> Sequence[Screen]:
    """Return the screens of the desk in the order of the rail; this is where rooms meet."""

    def conversation() -> ConversationSlot:
        from ui.conversation.conversation_pane import ConversationPane

        return ConversationPane(workstation, shell)

    inbox = InboxScreen(workstation, shell, conversation)
    return (
        inbox,
        ReviewsScreen(workstation, shell),
        DraftsScreen(workstation, shell),
        PublicationsScreen(workstation, shell),
        ExportsScreen(workstation, shell),
        ChannelsScreen(workstation, shell),
        PreferencesScreen(workstation, shell),
    )


def run(doors: Doors, looks: Looks, arguments: Sequence[str] = ()) -> int:
    """Start Qt and its loop, run the window, and stop both in the right order.

    Args:
        doors: how to get a workspace.
        looks: what the command line said about looks.
        arguments: what Qt may read of the command line.
    """
    os.environ.setdefault("QT_API", "pyside6")
    import qasync

    QCoreApplication.setApplicationName("Atalaya")
    qt = QApplication(["atalaya", *arguments])
    qt.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(qt)
    asyncio.set_event_loop(loop)
    # The database's threads hand the interpreter back sooner, so that painting never waits long for them.
    sys.setswitchinterval(_SWITCH_S)
    with loop, UiThreadGarbage():
        code: int = loop.run_until_complete(Application(qt, loop, doors, looks).run())
    asyncio.set_event_loop(None)
    return code
