"""The real window on a workspace, in the hands of a benchmark; imports nothing heavy before it is asked to."""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


def run(folder: Path, prepare: Callable[[], object] = lambda: None) -> None:
    """Open the window as the program does and return when it was closed; only the keyring is the benchmark's.

    `prepare` is called when the program has imported Qt and its own modules and is about to open the workspace.
    """
    sys.path.insert(0, str(REPOSITORY))
    from ui import __main__ as door

    class Doors(door.AssemblyDoors):
        async def open(self, *arguments, **options):
            prepare()
            bring_keyring()
            return await super().open(*arguments, **options)

    door.AssemblyDoors = Doors
    door.main(["--workspace", str(folder), "--language", "es", "--scheme", "light"])


def bring_keyring() -> None:
    """Let the assembly open workspaces with the benchmark's keyring: how long the system's takes is not ours."""
    from tests.benchmarks.big_workspace import FileKeyring
    from workstation.assembly import opening
    from workstation.assembly.adapters import Machine, open_adapters

    async def with_keyring(settings, on_commit, **options):
        machine = Machine(keyring=FileKeyring(settings.workspace))
        return await open_adapters(settings, on_commit, **{**options, "machine": machine})

    opening.open_adapters = with_keyring


def when_rows_are_painted(then) -> None:
    """Call `then` once, after the first painting of the list in which a row had its conversation."""
    from PySide6.QtCore import QTimer

    from ui.inbox.inbox_delegate import InboxDelegate
    from ui.inbox.inbox_model import RowRole

    original, told = InboxDelegate.paint, []

    def paint(self, painter, option, index):
        original(self, painter, option, index)
        if not told and index.data(RowRole.ROW) is not None:
            told.append(True)
            QTimer.singleShot(0, then)

    InboxDelegate.paint = paint


def hold_back_work() -> list:
    """Keep what goes on by itself in a window from starting; the list gets (window, what starts it) when shown."""
    from ui.main_window import MainWindow
    from workstation.services import Workstation

    held, start, show = [], Workstation.start, MainWindow.show

    async def wait(self):
        return None

    def shown(window):
        show(window)
        held.append((window, partial(start, window._workstation)))

    Workstation.start, MainWindow.show = wait, shown
    return held


def close_windows() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.closeAllWindows()


def say(word: str, *values: object) -> None:
    """Tell the one who measures: a word, the clock that all processes share, the processor's seconds, values."""
    sys.stdout.write(f"{word} {time.monotonic()} {time.process_time()} {' '.join(map(str, values))}\n")
    sys.stdout.flush()
