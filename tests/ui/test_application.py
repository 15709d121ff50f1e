"""The whole program as a process: it opens a workspace, works, saves what is typed, closes, and says nothing wrong."""

import asyncio
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.plugins.shared_data import REPOSITORY
from ui import __main__ as door
from workstation import assembly
from workstation.configuration.settings import Settings

PASSPHRASE = "aceituna verde"

PROGRAM = """
import sys, os
os.environ["QT_API"] = "pyside6"
from pathlib import Path
from ui import application
from ui.__main__ import AssemblyDoors

class Doors(AssemblyDoors):
    async def open(self, folder, passphrase=None, **named):
        return await super().open(folder, {passphrase!r}, **named)

def when_ready(window):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    inbox = window.screens[0].widget()

    def step():
        if inbox.conversation.conversation is None or not inbox.conversation.pane.messages.widgets:
            return
        timer.stop()
        heavy = ("feedparser", "httpx2", "keyring", "xlsxwriter", "msal")
        loaded = sorted(name for name in heavy if name in sys.modules)
        print("LOADED", loaded)
        inbox.conversation.write("reply")
        inbox.conversation.pane.composer.editor.setPlainText("Hasta aqui he escrito")
        QApplication.closeAllWindows()

    timer = QTimer(window)
    timer.timeout.connect(step)
    timer.start(20)

build = application.MainWindow.__init__
def built(self, *arguments, **named):
    build(self, *arguments, **named)
    when_ready(self)
application.MainWindow.__init__ = built
raise SystemExit(application.run(Doors(Path({workspace!r})), application.Looks(language="ca", scheme="dark")))
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole") / "workspace"
    asyncio.run(assembly.found_sample(Settings(workspace=folder, passphrase=PASSPHRASE)))
    return folder


def run(program: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=90)


def test_what_was_typed_last_is_there_after_closing(workspace: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(workspace, tmp_path / "workspace"))
    ended = run(PROGRAM.format(passphrase=PASSPHRASE, workspace=str(folder)))
    assert ended.stderr == ""
    assert ended.returncode == 0
    assert "LOADED []" in ended.stdout

    async def kept() -> list[str]:
        workstation = await assembly.build_workstation(Settings(workspace=folder, passphrase=PASSPHRASE))
        try:
            return [scratch.text for scratch in await workstation.drafting.scratches()]
        finally:
            await workstation.close()

    assert "Hasta aqui he escrito" in asyncio.run(kept())
    assert (folder / "desk.json").is_file()


def test_without_a_screen_it_says_so_and_names_the_other_way(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert door.main([]) == door.NO_DISPLAY
    assert "atalayactl" in capsys.readouterr().err


def test_worker_processes_that_import_the_door_stay_without_qt() -> None:
    ended = run("import sys, ui.__main__; print('PySide6' in sys.modules)")
    assert ended.stdout.strip() == "False"
