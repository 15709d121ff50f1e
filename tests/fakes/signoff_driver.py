"""Drives approvals and drafts in a whole window: fake services or a real workstation, keys as a person presses them."""

import asyncio
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from tests.fakes.desk import DeskClock, found_desk, open_desk
from tests.fakes.fake_shell import FakeMemory
from tests.fakes.fake_story import NOW
from tests.fakes.keyring_backends import FakeKeyring
from ui.bridge.garbage import UiThreadGarbage
from ui.bridge.shell import Screen, Shell
from ui.bridge.task_runner import TaskRunner
from ui.drafts.drafts_screen import DraftsScreen
from ui.drafts.drafts_view import DraftsWidget
from ui.main_window import MainWindow
from ui.reviews.reviews_screen import ReviewsScreen
from ui.reviews.reviews_view import ReviewsWidget
from workstation.domain.founding import NewMember

PATIENCE = 20.0
"""Seconds until a condition counts as never coming true: a limit for hanging tests, not a measure."""
PASSPHRASES = {"Marta Soler": "marta y el mar", "Jon Etxeberria": "jon y la montaña"}


class SignoffDriver:
    """A window with the two screens inside a running loop; `clock` tells what time the screens show."""

    def __init__(self, workstation: Any, clock: Callable[[], datetime] = lambda: NOW) -> None:
        self.workstation = workstation
        self.clock = clock
        self.problems: list[tuple[str, BaseException]] = []
        self.memory = FakeMemory()
        self.runner = TaskRunner(asyncio.get_running_loop(), self._report)
        self.window = MainWindow(workstation, self.runner, self.memory, self._screens, now=lambda: self.clock())

        # Both are built before anything is waited for: what builds itself later would still be reading at the end.
        self.reviews, self.drafts = self._reviews_widget(), self._drafts_widget()

    def _screens(self, workstation: Any, shell: Shell) -> list[Screen]:
        def now() -> datetime:
            return self.clock()

        return [ReviewsScreen(workstation, shell, now), DraftsScreen(workstation, shell, now)]

    def _report(self, problem: BaseException, name: str) -> None:
        self.problems.append((name, problem))
        self.window.shell.show_error(problem)

    def _reviews_widget(self) -> ReviewsWidget:
        widget = self.window.screens[0].widget()
        assert isinstance(widget, ReviewsWidget)
        return widget

    def _drafts_widget(self) -> DraftsWidget:
        widget = self.window.screens[1].widget()
        assert isinstance(widget, DraftsWidget)
        return widget

    async def show(self, screen: str, target: str = "") -> "SignoffDriver":
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        await self.turn_to(screen, target)
        return self

    async def turn_to(self, screen: str, target: str = "") -> None:
        """Show a screen, then one of its drafts."""
        self.window.show_screen(screen)
        await self.settled()
        if target:
            self.window.show_screen(screen, target)
            await self.settled()

    async def until(self, condition: Callable[[], object]) -> None:
        """Let the loop turn until the condition holds."""
        async with asyncio.timeout(PATIENCE):
            while not condition():
                await asyncio.sleep(0.002)

    async def settled(self) -> None:
        """Wait until nothing runs and no delayed step is pending."""
        await self.until(lambda: not self.runner._tasks and not self._pending())
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _pending(self) -> bool:
        timers = [self.reviews._timer, self.reviews._list_timer, self.drafts._timer, self.drafts._list_timer]
        timers += [self.drafts.pane.editor._timer, self.window._status_timer]
        return any(timer.isActive() for timer in timers)

    async def press(self, *keys: str) -> None:
        """Press keys ("J", "Ctrl+Shift+A") one after another where the keyboard is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            await self.settled()

    async def click(self, widget: QWidget) -> None:
        """Click a widget with the left mouse button."""
        assert widget.isVisible(), "a person cannot click what is not shown"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        await self.settled()

    async def write(self, text: str, into: QWidget | None = None) -> None:
        """Type text where the keyboard is, or into a widget."""
        if into is not None:
            into.setFocus()
        target = QApplication.focusWidget()
        assert target is not None
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)
        await self.settled()

    async def sit(self, name: str, passphrase: str | None = None) -> None:
        """Let somebody else sit down."""
        people = await self.workstation.signing_in.people()
        person = next(item.id for item in people if item.name == name)
        await self.workstation.signing_in.switch_to(person, passphrase)
        await self.settled()

    def expect_problem(self) -> BaseException:
        """Take the one problem that was shown in the window."""
        assert len(self.problems) == 1, self.problems
        return self.problems.pop()[1]

    async def close(self) -> None:
        # Closing the last window would end the loop before what is being saved is saved.
        self.window.hide()
        await self.settled()
        await self.runner.close()
        self.window.close()
        # A screen that was never shown belongs to no window yet.
        for widget in (self.window, self.reviews, self.drafts):
            widget.deleteLater()


Story = Callable[[SignoffDriver], Awaitable[None]]


async def _whole(driver: SignoffDriver, story: Story, screen: str, target: str) -> None:
    try:
        await driver.show(screen, target)
        await story(driver)
    finally:
        await driver.close()
    for name, problem in driver.problems:
        traceback.print_exception(problem)
        raise AssertionError(name) from problem


def _run(qapp: QApplication, whole: Callable[[], Coroutine[Any, Any, None]]) -> None:
    loop = QEventLoop(qapp)
    with loop, UiThreadGarbage():
        loop.run_until_complete(whole())


def play(qapp: QApplication, story: Story, workstation: Any, screen: str = "approvals", target: str = "") -> None:
    """Run a story over the fakes; problems nobody caught fail the test unless the story took them."""

    async def whole() -> None:
        await _whole(SignoffDriver(workstation), story, screen, target)

    _run(qapp, whole)


def play_real(qapp: QApplication, folder: Path, story: Story, screen: str = "drafts") -> None:
    """Run a story over a real workspace: Ana writes, Marta signs as legal, Jon as PR, on a practice channel."""

    async def whole() -> None:
        clock, keyring = DeskClock(), FakeKeyring()
        members = [
            NewMember(name="Marta Soler", department="legal", roles=("legal",), passphrase=PASSPHRASES["Marta Soler"]),
            NewMember(name="Jon Etxeberria", department="pr", roles=("pr",), passphrase=PASSPHRASES["Jon Etxeberria"]),
        ]
        await found_desk(folder, clock, keyring, preset="legal-and-pr", members=members)
        async with open_desk(folder, clock, keyring) as workstation:
            await workstation.connecting.add("practice", {"scenario": "", "class": "D"})
            await _whole(SignoffDriver(workstation, clock.now), story, screen, "")

    _run(qapp, whole)
