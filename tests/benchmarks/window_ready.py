"""Until the window stands with its first page of 100,000 messages, beside an empty window.

    python tests/benchmarks/window_ready.py --workspace FOLDER [--rounds 9]

Each start is a process of its own on Qt's offscreen platform, both kinds in turn; the figure is the median from the
start of the process. Ours is ready when the first painting of a conversation's row has ended; the peer imports qasync
and sqlite-utils, starts the loop, and is ready when an empty QMainWindow of the same size has painted itself.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
LIMIT_MS = 150


def say_ready() -> None:
    """Tell the one who measures: the clock that all processes share, and the seconds of processor used until now."""
    sys.stdout.write(f"READY {time.monotonic()} {time.process_time()}\n")
    sys.stdout.flush()


def empty() -> None:
    """Show an empty window."""
    os.environ["QT_API"] = "pyside6"
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    import qasync  # isort: skip
    import sqlite_utils  # noqa: F401

    class Window(QMainWindow):
        painted = False

        def paintEvent(self, event):
            super().paintEvent(event)
            if not self.painted:
                self.painted = True
                QTimer.singleShot(0, lambda: (say_ready(), QApplication.quit()))

    app = QApplication(["empty"])
    loop = qasync.QEventLoop(app)
    window = Window()
    window.resize(1440, 900)
    with loop:
        loop.call_soon(window.show)
        loop.run_forever()


def ours(folder: Path) -> None:
    """Start the real window on a workspace; only the keyring is the benchmark's."""
    sys.path.insert(0, str(REPOSITORY))
    os.environ["QT_API"] = "pyside6"
    from ui import application
    from ui.__main__ import AssemblyDoors

    class Doors(AssemblyDoors):
        async def open(self, folder, passphrase=None):
            bring_keyring()
            return await super().open(folder, passphrase)

    when_rows_are_painted(lambda: (say_ready(), close_windows()))
    application.run(Doors(folder), application.Looks(language="es", scheme="light"))


def bring_keyring() -> None:
    """Let the assembly open workspaces with the benchmark's keyring: how long the system's takes is not ours."""
    from functools import partial

    from tests.benchmarks.big_workspace import FileKeyring
    from workstation.assembly import opening
    from workstation.assembly.adapters import Machine, open_adapters

    async def with_keyring(settings, on_commit, *, create):
        machine = Machine(keyring=FileKeyring(settings.workspace))
        return await partial(open_adapters, machine=machine)(settings, on_commit, create=create)

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


def close_windows() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.closeAllWindows()


def start_once(*arguments: str) -> float:
    """Start one process and return the milliseconds until it said that it is ready."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.monotonic()
    command = [sys.executable, __file__, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, cwd=REPOSITORY)
    ready = next(line for line in done.stdout.splitlines() if line.startswith("READY "))
    return (float(ready.split()[1]) - started) * 1000


def compare(workspace: Path, rounds: int) -> None:
    """Measure both kinds in turn and print the medians."""
    start_once("--child", "empty")
    start_once("--child", "ours", "--workspace", str(workspace))
    peers, mine = [], []
    for _ in range(rounds):
        peers.append(start_once("--child", "empty"))
        mine.append(start_once("--child", "ours", "--workspace", str(workspace)))
    peer, our = statistics.median(peers), statistics.median(mine)
    print(f"window ready, median of {rounds} starts (ms from the start of the process):")
    print(f"  empty window       {peer:7.0f}   every round: {' '.join(f'{value:.0f}' for value in peers)}")
    print(f"  ours, first page   {our:7.0f}   every round: {' '.join(f'{value:.0f}' for value in mine)}")
    verdict = "reached" if our - peer <= LIMIT_MS else "MISSED"
    print(f"  ours + {our - peer:.0f} ms over its peer (target: + <= {LIMIT_MS} ms): {verdict}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workspace", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--child", choices=["ours", "empty"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child == "empty":
        empty()
    elif options.child == "ours":
        ours(options.workspace)
    else:
        compare(options.workspace, options.rounds)


if __name__ == "__main__":
    main()
