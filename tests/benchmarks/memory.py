"""Memory of the program with the window open on 100,000 messages: the main process and each worker process.

    python tests/benchmarks/memory.py --workspace FOLDER

RSS is what the system counts for a process (its share of libraries counted whole), PSS divides what is shared among
those who share it; both in MiB, after the first conversation was opened, a search was shown, and the workers have read
feeds of 100 entries. The peer is an empty window of the same libraries. Linux only: read from /proc.
"""

import argparse
import asyncio
import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from tests.benchmarks.figures import Figure, show  # noqa: E402 -- the path comes first
from tests.benchmarks.real_window import close_windows, hold_back_work, run, say  # noqa: E402

MAIN_MIB, WORKER_MIB = 200, 60
SETTLE_SECONDS = 2.0


def figures_of(process: int) -> tuple[float, float]:
    """Return RSS and PSS of a process in MiB."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    found = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines[1:]}
    return found["Rss"], found["Pss"]


def workers_of(process: int) -> list[int]:
    """Return the worker processes: those that a fork server has started for us and that have read something."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rsplit(")", 1)[1].split()[1])
            command = (stat.parent / "cmdline").read_bytes()
        except (OSError, ValueError):
            continue
        if parent == process and b"multiprocessing.forkserver" in command:
            server = int(stat.parent.name)
            found += [int(child) for child in (stat.parent / "task" / str(server) / "children").read_text().split()]
    return found


async def look(held: list) -> None:
    """Use the window a little, let the workers work, and tell what everything takes."""
    from tests.benchmarks.feeds_loopback import feed
    from workstation.connector_kit.worker_pool import WorkerPool
    from workstation.connectors.feed.payloads import read_feed

    while not held:
        await asyncio.sleep(0.05)
    window, start = held[0]
    await asyncio.sleep(SETTLE_SECONDS)
    await start()
    window.screens[0].open("view:heard")
    await asyncio.sleep(SETTLE_SECONDS)
    window.screens[0].open("search:la")
    await asyncio.sleep(SETTLE_SECONDS)
    pool = WorkerPool()
    clock = window._now()
    await asyncio.gather(
        *(pool.run(read_feed, feed(number, 100), {}, "https://feed.example/", clock, "") for number in range(8))
    )
    processes = (os.getpid(), *workers_of(os.getpid()))
    say("MEMORY", *(f"{value:.1f}" for process in processes for value in figures_of(process)))
    await pool.close()
    close_windows()


def ours(folder: Path) -> None:
    tasks = []
    run(folder, lambda: tasks.append(asyncio.get_running_loop().create_task(look(hold_back_work()))))


def empty() -> None:
    os.environ["QT_API"] = "pyside6"
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    import qasync  # isort: skip  # noqa: F401
    import sqlite_utils  # noqa: F401

    app = QApplication(["empty"])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    QTimer.singleShot(1000, lambda: (say("MEMORY", *figures_of(os.getpid())), app.quit()))
    app.exec()


def child(*arguments: str) -> list[float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, __file__, *arguments]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, cwd=REPOSITORY)
    line = next(line for line in done.stdout.splitlines() if line.startswith("MEMORY ")).split()
    return [float(value) for value in line[3:]]


def measure(workspace: Path) -> list[Figure]:
    """Measure an empty window, then ours."""
    peer_rss, peer_pss = child("--child", "empty")
    rss, pss, *workers = child("--child", "ours", "--workspace", str(workspace))
    assert len(workers) == 4, workers
    largest = max(workers[0], workers[2])
    return [
        Figure("main process RSS", f"{rss:.0f} MiB", f"{peer_rss:.0f} MiB (empty window)",
               f"+ {rss - peer_rss:.0f} MiB", f"<= {MAIN_MIB} MiB: {'reached' if rss <= MAIN_MIB else 'MISSED'}"),
        Figure("main process PSS", f"{pss:.0f} MiB", f"{peer_pss:.0f} MiB (empty window)", "", ""),
        Figure("each worker RSS", f"{workers[0]:.0f}, {workers[2]:.0f} MiB", "", "",
               f"<= {WORKER_MIB} MiB: {'reached' if largest <= WORKER_MIB else 'MISSED'}"),
        Figure("each worker PSS", f"{workers[1]:.0f}, {workers[3]:.0f} MiB", "", "", ""),
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workspace", type=Path)
    parser.add_argument("--child", choices=["ours", "empty"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child == "empty":
        empty()
    elif options.child == "ours":
        ours(options.workspace)
    else:
        show("Memory with 100,000 messages", measure(options.workspace))


if __name__ == "__main__":
    main()
