"""Drives one screen in a plain window: a stand-in for the shell, fake or real services, the real loop."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QVBoxLayout, QWidget
from qasync import QEventLoop

from tests.fakes.desk import DeskClock, found_desk, open_desk
from tests.fakes.fake_shell import FakeShell
from tests.fakes.fake_story import NOW
from tests.fakes.keyring_backends import FakeKeyring
from ui.bridge.garbage import UiThreadGarbage
from ui.bridge.key_table import TABLE
from ui.widgets.plain_label import PlainLabel
from workstation.domain.founding import NewMember

PATIENCE = 20.0
"""Seconds until a condition counts as never coming true: a limit for hanging tests, not a measure."""


def keys_of(command: str) -> list[str]:
    """The keys that the one table gives a command."""
    return next((list(entry.keys) for entry in TABLE if entry.id == command), [])


class StrayWindows(QObject):
    """Notices widgets that open as windows of their own because they were shown before they had a parent."""

    def __init__(self, allowed: QWidget) -> None:
        super().__init__()
        self._allowed = allowed
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            expected = watched is self._allowed or isinstance(watched, QDialog | QMenu)
            if not expected and watched.windowType() not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                self.found.append(type(watched).__name__)
        return False


class ScreenDriver:
    """One screen in a window; `clock` tells what time it shows."""

    def __init__(self, make: Callable[..., Any], workstation: Any, clock: Callable[[], datetime]) -> None:
        self.workstation, self.clock = workstation, clock
        self.window = QWidget()
        self.window.resize(1440, 900)
        self.strays = StrayWindows(self.window)
        QApplication.instance().installEventFilter(self.strays)
        self.shell = FakeShell(self.window, keys_of)
        self.screen = make(workstation, self.shell, lambda: self.clock())
        self.widget = self.screen.widget()
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.widget)

    async def show(self, target: str = "") -> "ScreenDriver":
        self.window.show()
        self.window.activateWindow()
        await self.settled()
        self.screen.open(target)
        await self.settled()
        return self

    async def settled(self) -> None:
        """Wait until nothing runs and no single-shot timer of the screen is pending."""
        async with asyncio.timeout(PATIENCE):
            while True:
                await self.shell.settle()
                pending = [
                    timer for timer in self.widget.findChildren(QTimer) if timer.isSingleShot() and timer.isActive()
                ]
                if not pending and not self.shell.tasks:
                    break
                await asyncio.sleep(0.005)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    async def until(self, condition: Callable[[], object]) -> None:
        """Let the loop turn until the condition holds."""
        async with asyncio.timeout(PATIENCE):
            while not condition():
                await asyncio.sleep(0.005)

    async def press(self, keys: str) -> None:
        """Press keys where the keyboard is."""
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        await self.settled()

    async def click(self, button: Any) -> None:
        """Press a button and wait for what it does."""
        button.click()
        await self.settled()

    def words(self, widget: QWidget | None = None) -> str:
        """Everything that can be read, line by line."""
        labels = (widget or self.widget).findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels if label.isVisible() and label.text())

    async def close(self) -> None:
        await self.settled()
        QApplication.instance().removeEventFilter(self.strays)
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Story = Callable[[ScreenDriver], Awaitable[None]]


def play(
    qapp: QApplication,
    story: Story,
    make: Callable[..., Any],
    workstation: Any,
    *,
    target: str = "",
    clock: Callable[[], datetime] = lambda: NOW,
    taken: bool = False,
) -> None:
    """Run a story in the real loop; errors that the shell was shown fail it unless it takes them (`taken`)."""
    qapp.setQuitOnLastWindowClosed(False)
    with QEventLoop(qapp) as loop, UiThreadGarbage():
        loop.run_until_complete(_told(story, make, workstation, target, clock, taken))


async def _told(
    story: Story, make: Callable[..., Any], workstation: Any, target: str, clock: Callable[[], datetime], taken: bool
) -> None:
    driver = ScreenDriver(make, workstation, clock)
    try:
        await driver.show(target)
        await story(driver)
    finally:
        await driver.close()
    assert driver.strays.found == []
    if not taken and driver.shell.errors:
        raise AssertionError(driver.shell.errors) from driver.shell.errors[0]


RealStory = Callable[[ScreenDriver, DeskClock], Awaitable[None]]


def play_for_real(
    qapp: QApplication,
    folder: Path,
    story: RealStory,
    make: Callable[..., Any],
    *,
    preset: str = "solo",
    members: Sequence[NewMember] = (),
    taken: bool = False,
) -> None:
    """Run a story on a real workstation in `folder`, on a clock and a keyring of the test."""

    async def whole() -> None:
        clock, keyring = DeskClock(), FakeKeyring()
        await found_desk(folder, clock, keyring, preset=preset, members=members)
        async with open_desk(folder, clock, keyring) as workstation:
            await _told(lambda driver: story(driver, clock), make, workstation, "", lambda: clock.moment, taken)

    qapp.setQuitOnLastWindowClosed(False)
    with QEventLoop(qapp) as loop, UiThreadGarbage():
        loop.run_until_complete(whole())
