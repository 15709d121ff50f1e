"""How long the window keeps a person waiting while 10,000 entries of 100 feeds arrive over loopback.

    python tests/benchmarks/ui_gaps.py [--feeds 100] [--entries 100] [--explain]

The real window shows what is heard, the real services fetch, parse in their worker processes and store. A 5 ms timer on
the window's thread notes every time it is reached; a gap is the time between two of them. The peer is the same timer in
an empty window of a program that does nothing: what this machine itself makes of 5 ms. `--explain` prints what the
window's thread was doing in the longest gaps.
"""

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from tests.benchmarks.figures import Figure, show  # noqa: E402 -- the path comes first
from tests.benchmarks.real_window import close_windows, hold_back_work, run, say  # noqa: E402

TICK_MS, SOFT_MS, HARD_MS, SHARE = 5, 16.0, 50.0, 0.99
SETTLE_SECONDS, IDLE_SECONDS = 2.0, 5.0


class Gaps:
    """A timer that notes when it is reached."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.moments: list[float] = []
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(lambda: self.moments.append(time.perf_counter()))

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> list[float]:
        """Return the gaps in milliseconds."""
        self._timer.stop()
        return [(after - before) * 1000 for before, after in zip(self.moments, self.moments[1:], strict=False)]


class Watcher(threading.Thread):
    """Looks at what the threads do whenever the timer is late; only for explanations, as looking costs time too."""

    def __init__(self, gaps: Gaps) -> None:
        super().__init__(daemon=True)
        self._gaps = gaps
        self._window = threading.get_ident()
        self.seen: dict[float, list[str]] = {}

    def run(self) -> None:
        while True:
            time.sleep(0.004)
            last = self._gaps.moments[-1] if self._gaps.moments else time.perf_counter()
            if time.perf_counter() - last > 0.02:
                self.seen.setdefault(last, []).append(self._look())

    def _look(self) -> str:
        text = []
        for number, frame in sys._current_frames().items():
            stack = traceback.extract_stack(frame)
            if (
                number == threading.get_ident()
                or "threading.py" in stack[-1].filename
                or "queue.py" in stack[-1].filename
            ):
                continue
            ours = stack[-14:] if number == self._window else stack[-3:]
            name = "window" if number == self._window else f"thread {number % 1000}"
            text.append(name + ": " + " > ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in ours))
        return "\n      ".join(text)

    def tell(self) -> None:
        ends = dict(zip(self._gaps.moments, self._gaps.moments[1:], strict=False))
        longest = sorted(((ends.get(start, start) - start, start) for start in self.seen), reverse=True)[:12]
        for length, start in longest:
            print(f"gap of {length * 1000:.0f} ms, looked at {len(self.seen[start])} times", file=sys.stderr)
            for look in dict.fromkeys(self.seen[start]):
                print(f"    - {look}", file=sys.stderr)


async def prepare(folder: Path, port: int, feeds: int) -> None:
    """Found a team and add the feeds."""
    from tests.benchmarks.big_workspace import opened
    from workstation.domain.founding import NewPerson

    async with opened(folder, create=True) as (workstation, _):
        await workstation.governing.found_team("Banco de pruebas", NewPerson(name="Ana Ribera"), "solo")
        outlines = "".join(f"<outline text='{n}' xmlUrl='http://127.0.0.1:{port}/{n}'/>" for n in range(feeds))
        await workstation.connecting.import_feeds(f"<opml>{outlines}</opml>".encode(), allow_private=True)


async def watch(held: list, expected: int, explain: bool) -> None:
    """Let the work begin when the window has come to rest, and note the gaps until everything is there."""
    while not held:
        await asyncio.sleep(0.05)
    window, start = held[0]
    await asyncio.sleep(SETTLE_SECONDS)
    window.screens[0].open("view:heard")
    await asyncio.sleep(SETTLE_SECONDS)
    gaps = Gaps()
    watcher = Watcher(gaps)
    gaps.start()
    if explain:
        watcher.start()
    there: set[str] = set()
    window._workstation.changes.subscribe(lambda changes: there.update(changes.arrived))
    began = time.perf_counter()
    await start()
    while len(there) < expected:
        await asyncio.sleep(0.1)
    seconds = time.perf_counter() - began
    await asyncio.sleep(SETTLE_SECONDS)
    say("GAPS", f"{seconds:.2f}", *(f"{gap:.2f}" for gap in gaps.stop()))
    if explain:
        watcher.tell()
    close_windows()


def ours(folder: Path, expected: int, explain: bool) -> None:
    tasks = []

    def prepare() -> None:
        # Called inside the running loop.
        tasks.append(asyncio.get_running_loop().create_task(watch(hold_back_work(), expected, explain)))

    run(folder, prepare)


def empty() -> None:
    """The same timer in an empty window."""
    os.environ["QT_API"] = "pyside6"
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(["empty"])
    window = QMainWindow()
    window.show()
    gaps = Gaps()
    gaps.start()
    QTimer.singleShot(int(IDLE_SECONDS * 1000), lambda: (say("GAPS", IDLE_SECONDS, *gaps.stop()), app.quit()))
    app.exec()


def child(*arguments: str) -> tuple[float, list[float]]:
    """Return the seconds until everything was there, and the gaps."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, __file__, *arguments]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, cwd=REPOSITORY)
    line = next(line for line in done.stdout.splitlines() if line.startswith("GAPS ")).split()
    return float(line[3]), [float(value) for value in line[4:]]


def figures(seconds: float, mine: list[float], peer: list[float], entries: int) -> list[Figure]:
    share = sum(gap <= SOFT_MS for gap in mine) / len(mine)
    others = sum(gap <= SOFT_MS for gap in peer) / len(peer)
    name = "(empty window)"
    good, short = share >= SHARE, max(mine) <= HARD_MS
    return [
        Figure("entries", f"{entries} in {seconds:.1f} s", "", f"{len(mine)} gaps", ""),
        Figure("gaps <= 16 ms", f"{share:.2%}", f"{others:.2%} {name}", "", f"99 %: {'reached' if good else 'MISSED'}"),
        Figure("longest gap", f"{max(mine):.0f} ms", f"{max(peer):.0f} ms {name}", "",
               f"<= 50 ms: {'reached' if short else 'MISSED'}"),
        Figure("median gap", f"{statistics.median(mine):.1f} ms", f"{statistics.median(peer):.1f} ms {name}", "", ""),
        Figure("gaps > 50 ms", *(str(sum(gap > HARD_MS for gap in gaps)) for gaps in (mine, peer)), "", ""),
    ]  # fmt: skip


def measure(feeds: int, entries: int, *, explain: bool = False) -> list[Figure]:
    """Serve, prepare, and watch."""
    place = Path(__file__).with_name("feeds_loopback.py")
    serve = [sys.executable, str(place), "--serve", "--feeds", str(feeds), "--entries", str(entries)]
    with tempfile.TemporaryDirectory(prefix="atalaya-gaps-") as name:
        folder = Path(name) / "workspace"
        server = subprocess.Popen(serve, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            port = server.stdout.readline().strip()
            prepared = [sys.executable, __file__, "--child", "prepare", "--folder", str(folder), "--port", port]
            subprocess.run([*prepared, "--feeds", str(feeds)], check=True, cwd=REPOSITORY)
            _, peer = child("--child", "empty")
            arguments = ["--folder", str(folder), "--expected", str(feeds * entries)]
            seconds, mine = child("--child", "ours", *arguments, *(["--explain"] if explain else []))
        finally:
            server.stdin.close()
            server.wait(timeout=20)
            server.stdout.close()
    return figures(seconds, mine, peer, feeds * entries)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=100)
    parser.add_argument("--entries", type=int, default=100)
    parser.add_argument("--explain", action="store_true")
    parser.add_argument("--child", choices=["ours", "empty", "prepare"], help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--expected", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child == "prepare":
        asyncio.run(prepare(options.folder, options.port, options.feeds))
    elif options.child == "ours":
        ours(options.folder, options.expected, options.explain)
    elif options.child == "empty":
        empty()
    else:
        show("Gaps of the window", measure(options.feeds, options.entries, explain=options.explain))


if __name__ == "__main__":
    main()
