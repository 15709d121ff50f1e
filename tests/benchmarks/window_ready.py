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
sys.path.insert(0, str(REPOSITORY))

from tests.benchmarks.figures import Figure, show  # noqa: E402 -- the path comes first
from tests.benchmarks.real_window import close_windows, run, say, when_rows_are_painted  # noqa: E402

LIMIT_MS = 150


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
                QTimer.singleShot(0, lambda: (say("READY"), QApplication.quit()))

    app = QApplication(["empty"])
    loop = qasync.QEventLoop(app)
    window = Window()
    window.resize(1440, 900)
    with loop:
        loop.call_soon(window.show)
        loop.run_forever()


def ours(folder: Path) -> None:
    """Start the real window on a workspace."""
    run(folder, lambda: when_rows_are_painted(lambda: (say("READY"), close_windows())))


def start_once(*arguments: str) -> tuple[float, float]:
    """Start one process; return the milliseconds until it was ready: by the clock, and of the processor."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, __file__, *arguments]
    started = time.monotonic()
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, cwd=REPOSITORY)
    ready = next(line for line in done.stdout.splitlines() if line.startswith("READY ")).split()
    return (float(ready[1]) - started) * 1000, float(ready[2]) * 1000


def measure(workspace: Path, rounds: int) -> list[Figure]:
    """Measure both kinds in turn."""
    kinds = (("--child", "empty"), ("--child", "ours", "--workspace", str(workspace)))
    for kind in kinds:  # the first start compiles and fills the page cache
        start_once(*kind)
    times = [[start_once(*kind) for kind in kinds] for _ in range(rounds)]
    peer, mine = ([pair[number] for pair in times] for number in (0, 1))
    return [
        figure(f"window ready, median of {rounds} starts", [t[0] for t in mine], [t[0] for t in peer], judged=True),
        figure("  of it processor time", [t[1] for t in mine], [t[1] for t in peer], judged=False),
    ]


def figure(what: str, mine: list[float], peer: list[float], *, judged: bool) -> Figure:
    our, their = statistics.median(mine), statistics.median(peer)
    reached = "" if not judged else f"+ <= {LIMIT_MS} ms: {'reached' if our - their <= LIMIT_MS else 'MISSED'}"
    return Figure(what, f"{our:.0f} ms", f"{their:.0f} ms (empty window)", f"+ {our - their:.0f} ms", reached)


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
        show("Window ready with 100,000 messages", measure(options.workspace, options.rounds))


if __name__ == "__main__":
    main()
