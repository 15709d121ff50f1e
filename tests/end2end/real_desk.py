"""The real application in a test: its own loop, its own doors, real services; only the clock can be moved ahead."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.end2end.person import Person
from tests.plugins.shared_data import REPOSITORY
from ui import application
from ui.__main__ import AssemblyDoors
from ui.application import Application, Looks
from workstation import assembly
from workstation.assembly.adapters import Machine
from workstation.services import Workstation

Story = Callable[[Person], Awaitable[None]]


class MovableClock:
    """The real time, ahead by what was asked for: nobody has to wait for a minute of grace."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def move(self, **amount: float) -> None:
        self._ahead += timedelta(**amount)


class TestDoors(AssemblyDoors):
    """The real doors, on a machine whose clock can be moved; they keep what they opened."""

    __test__ = False

    def __init__(self, workspace: Path, clock: MovableClock) -> None:
        super().__init__(workspace)
        self.clock = clock
        self.workstation: Workstation | None = None

    async def open(self, folder: Path, passphrase: str | None = None, *, locked: bool = False) -> Workstation:
        real = assembly.build_workstation
        # The real door on its real way; only the machine it stands on is another one.
        assembly.build_workstation = partial(real, machine=Machine(clock=self.clock))
        try:
            self.workstation = await super().open(folder, passphrase, locked=locked)
        finally:
            assembly.build_workstation = real
        return self.workstation


def compile_translations(folder: Path) -> Path:
    """Compile today's translations into `folder`, as `setup` does beside their sources."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted((REPOSITORY / "resources" / "translations").glob("*.ts")):
        command = [lrelease, "-silent", source, "-qm", folder / f"{source.stem}.qm"]
        subprocess.run(command, check=True, capture_output=True)
    return folder


def play_desk(
    qt: QApplication, doors: TestDoors, story: Story, pictures: Path, *, catalogues: Path, looks: Looks | None = None
) -> None:
    """Run the application from its start to its end while a person does what `story` says.

    Whatever stands in a bar as an error when the story ends, fails.
    """
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    hook, found = sys.excepthook, application.resource_path
    # In a checkout nothing is compiled beside the sources.
    application.resource_path = lambda *parts: catalogues if parts == ("translations",) else found(*parts)
    qt.setQuitOnLastWindowClosed(False)

    async def whole() -> None:
        desk = Application(qt, loop, doors, looks or Looks(language="en", scheme="light"))
        running = loop.create_task(desk.run(), name="application")
        person = Person(desk, doors, running, pictures)
        try:
            await story(person)
            person.close_window()
            async with asyncio.timeout(30):
                assert await running == 0
        finally:
            if not running.done():
                running.cancel()
                await asyncio.gather(running, return_exceptions=True)
            put_away(qt)

    try:
        with loop:
            loop.run_until_complete(whole())
    finally:
        asyncio.set_event_loop(None)
        sys.excepthook, application.resource_path = hook, found
        for translator in qt.findChildren(QTranslator):
            qt.removeTranslator(translator)
            translator.deleteLater()


def put_away(qt: QApplication) -> None:
    """Delete every window while its loop still runs: what ticks in it must not outlive the loop."""
    for window in qt.topLevelWidgets():
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
