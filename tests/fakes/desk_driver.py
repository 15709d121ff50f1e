"""Drives a whole window in a test: fake services, the real loop, keys as a person presses them."""

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from tests.fakes.fake_shell import FakeMemory
from tests.fakes.fake_story import NOW
from tests.fakes.fake_workstation import FakeWorkstation, fake_workstation
from ui.bridge.garbage import UiThreadGarbage
from ui.bridge.shell import Badge, Screen, Shell
from ui.bridge.task_runner import TaskRunner
from ui.conversation.conversation_pane import ConversationPane
from ui.inbox.inbox_screen import InboxScreen
from ui.inbox.inbox_view import InboxWidget
from ui.main_window import MainWindow

TURNS = 5
PATIENCE = 30.0
"""Seconds until a condition counts as never coming true: a limit for hanging tests, not a measure."""


class OtherScreen:
    """A screen with nothing on it, to be gone to."""

    badge_subjects: frozenset[Any] = frozenset()

    def __init__(self, key: str, icon: str, number: int, *, foot: bool = False, badge: Badge | None = None) -> None:
        self.id, self.icon, self.number, self.at_foot = key, icon, number, foot
        self.opened: list[str] = []
        self._badge = badge or Badge()
        self._widget: QWidget | None = None

    def title(self) -> str:
        return self.id.capitalize()

    def widget(self) -> QWidget:
        self._widget = self._widget or QWidget()
        return self._widget

    def open(self, target: str) -> None:
        self.opened.append(target)

    async def badge(self) -> Badge:
        return self._badge


def other_screens() -> list[OtherScreen]:
    return [
        OtherScreen("approvals", "seal-check", 2, badge=Badge(count=1, spoken="1 for you")),
        OtherScreen("drafts", "note-pencil", 3),
        OtherScreen("publications", "paper-plane-tilt", 4, badge=Badge(count=1, role="unknown")),
        OtherScreen("exports", "export", 9),
        OtherScreen("channels", "broadcast", 0, foot=True, badge=Badge(line="1 late", line_icon="clock")),
        OtherScreen("preferences", "gear-six", 0, foot=True),
    ]


class DeskDriver:
    """A window over fake services inside a running loop.

    `clock` is the present for everything shown; move it by assigning. With `live` it is the real present, as for real
    services.
    """

    def __init__(self, workstation: Any, *, live: bool = False) -> None:
        self.workstation = workstation
        self.clock: datetime = NOW
        self._live = live
        self.problems: list[tuple[str, BaseException]] = []
        self.memory = FakeMemory()
        self.runner = TaskRunner(asyncio.get_running_loop(), self._report)
        self.others = other_screens()
        self.window = MainWindow(
            workstation,
            self.runner,
            self.memory,
            self._screens,
            now=self._now,
        )

    def _now(self) -> datetime:
        return datetime.now(UTC) if self._live else self.clock

    def _screens(self, workstation: Any, shell: Shell) -> list[Screen]:
        inbox = InboxScreen(workstation, shell, lambda: ConversationPane(workstation, shell, now=self._now), self._now)
        return [inbox, *self.others]

    def _report(self, problem: BaseException, name: str) -> None:
        self.problems.append((name, problem))
        self.window.shell.show_error(problem)

    async def show(self, target: str = "") -> "DeskDriver":
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.window.show_screen("inbox", target)
        await self.settled()
        return self

    @property
    def inbox(self) -> InboxWidget:
        widget = self.window.screens[0].widget()
        assert isinstance(widget, InboxWidget)
        return widget

    @property
    def pane(self) -> ConversationPane:
        pane = self.inbox.conversation.pane
        assert isinstance(pane, ConversationPane)
        return pane

    @property
    def names(self) -> list[str]:
        """Who is in the list, in its order."""
        model = self.inbox.model
        rows = (model.row_at(line) for line in range(model.rowCount()))
        return [row.who if row is not None else "?" for row in rows]

    async def until(self, condition: Callable[[], object]) -> None:
        """Let the loop turn until the condition holds."""
        async with asyncio.timeout(PATIENCE):
            while not condition():
                await asyncio.sleep(0.002)

    async def settled(self) -> None:
        """Wait until nothing runs, no delayed step is pending in the inbox and the messages stand."""
        quiet = 0

        def calm() -> bool:
            # A commit is announced a turn or two after its task ended.
            nonlocal quiet
            quiet = quiet + 1 if not self.runner._tasks and not self._pending() else 0
            return quiet > TURNS

        await self.until(calm)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _pending(self) -> bool:
        inbox = self.inbox
        timers = [
            inbox._open_timer, inbox.reader.timer, inbox.model._fetch_timer, inbox.model._arrival_timer,
            inbox.pane.search._timer, self.window._status_timer, self.window._figures_timer,
        ]  # fmt: skip
        if inbox.conversation.is_built:
            timers += [self.pane.messages._fill_timer, self.pane.composer.editor._timer, self.pane.context._build_timer]
        return any(timer.isActive() for timer in timers)

    async def press(self, *keys: str) -> None:
        """Press keys ("J", "Ctrl+K") one after another where the keyboard is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            await self.settled()

    async def write(self, text: str) -> None:
        """Type text where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        for letter in text:
            if letter.isascii():
                QTest.keyClick(target, letter)
                continue
            # QTest knows no other letters.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)
        await self.settled()

    async def close(self) -> None:
        await self.window.shell.finish_saving()
        await self.runner.close()
        # The loop belongs to the test: closing the last window must not end it.
        QApplication.setQuitOnLastWindowClosed(False)
        self.window.close()
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window.deleteLater()


Story = Callable[[DeskDriver], Awaitable[None]]


def play(qapp: QApplication, story: Story, workstation: FakeWorkstation | None = None) -> None:
    """Run a story in the real loop with a window; problems nobody caught fail the test unless the story took them."""
    loop = QEventLoop(qapp)

    async def whole() -> None:
        driver = DeskDriver(workstation or fake_workstation())
        try:
            await driver.show()
            await story(driver)
        finally:
            await driver.close()
        for name, problem in driver.problems:
            traceback.print_exception(problem)
            raise AssertionError(name) from problem

    with loop, UiThreadGarbage():
        loop.run_until_complete(whole())
