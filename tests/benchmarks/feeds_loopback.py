"""100 feeds of 100 entries over loopback to a searchable inbox, beside `reader` (PyPI) and `newsboat` (Debian).

    python tests/benchmarks/feeds_loopback.py [--feeds 100] [--entries 100] [--rounds 3] [--reader-python PATH]

Each program runs in its own process, all get the same bytes from the same server; times are wall-clock seconds of the
best round. What each one does: ours parses, sanitises, stores versions and indexes for search; `reader` parses,
sanitises, stores, then builds its search index; `newsboat` parses and stores, neither sanitises nor indexes. `reader`
is installed into a temporary environment unless a Python that has it is named.
"""

import argparse
import asyncio
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PASSPHRASE = "only for measuring, nothing to protect"
WORDS = [f"word{number}" for number in range(400)]


def feed(number: int, entries: int) -> bytes:
    """Return about 100 KB of RSS, the same bytes for the same number."""
    dice = random.Random(number)
    items = []
    for entry in range(entries):
        text = " ".join(dice.choices(WORDS, k=110))
        items.append(
            f"<item><title>Entry {entry} of feed {number} about AT&amp;T</title>"
            f"<link>https://blog{number}.example/entries/{entry}</link>"
            f"<guid isPermaLink='false'>tag:blog{number}.example,2026:{entry}</guid>"
            f"<pubDate>{10 + entry % 10} Nov 2026 10:{entry % 60:02d}:00 GMT</pubDate>"
            f"<author>author{entry}@blog{number}.example.org (Author {entry})</author><category>news</category>"
            f"<description>&lt;p&gt;{text} &lt;a href='/more/{entry}'&gt;more&lt;/a&gt;&lt;/p&gt;</description></item>"
        )
    head = f"<title>Feed {number}</title><link>https://blog{number}.example/</link><description>d</description>"
    return f"<?xml version='1.0'?><rss version='2.0'><channel>{head}{''.join(items)}</channel></rss>".encode()


async def serve(feeds: int, entries: int) -> None:
    """Serve the feeds until the standard input ends; print the port first."""
    sys.path.insert(0, str(REPOSITORY))
    from tests.fakes.web_server import Reply, WebServer

    async with WebServer() as server:
        for number in range(feeds):
            server.route(
                f"/{number}", Reply(body=feed(number, entries), headers={"content-type": "application/rss+xml"})
            )
        print(server.port, flush=True)
        await asyncio.to_thread(sys.stdin.read)


async def ours(folder: Path, stage: str, port: int, feeds: int, entries: int) -> None:
    """Prepare a workspace with the channels, or (timed) open it, collect everything and close it."""
    sys.path.insert(0, str(REPOSITORY))
    from workstation.assembly.adapters import open_adapters
    from workstation.assembly.opening import assemble
    from workstation.configuration.settings import Settings
    from workstation.domain.founding import NewPerson
    from workstation.services.change_bus import ChangeBus

    started = time.perf_counter()
    bus = ChangeBus()
    bus.attach(asyncio.get_running_loop())
    settings = Settings(workspace=folder, passphrase=PASSPHRASE)
    adapters = await open_adapters(settings, bus.announce, create=True)
    try:
        if stage == "prepare":
            workstation = await assemble(settings, adapters, bus)
            await workstation.governing.found_team("Bench", NewPerson(name="Ann"), "solo")
            outlines = "".join(f"<outline text='{n}' xmlUrl='http://127.0.0.1:{port}/{n}'/>" for n in range(feeds))
            await workstation.connecting.import_feeds(f"<opml>{outlines}</opml>".encode(), allow_private=True)
            return
        adapters.kit.workers.start()
        workstation = await assemble(settings, adapters, bus)
        opened = time.perf_counter()
        collected = await workstation.collecting.collect()
        done = time.perf_counter()
        page = await workstation.searching.search_messages("word7", limit=5)
        assert sum(result.new for result in collected) == feeds * entries, collected[:3]
        assert len(page.messages) == 5
        print(json.dumps({"open": opened - started, "collect": done - opened}))
    finally:
        await adapters.close()


READER = """
import sys, time
from reader import make_reader
database, port, feeds = sys.argv[1], sys.argv[2], int(sys.argv[3])
reader = make_reader(database)
for number in range(feeds):
    reader.add_feed(f"http://127.0.0.1:{port}/{number}", exist_ok=True)
if sys.argv[4] == "update":
    reader.enable_search()
    reader.update_feeds(workers=8)
    reader.update_search()
    assert reader.get_entry_counts().total == feeds * int(sys.argv[5])
    assert len(list(reader.search_entries("word7", limit=5))) == 5
"""


def timed(command, **options) -> tuple[float, str]:
    """Run a command and return its wall-clock seconds and output."""
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    seconds = time.perf_counter() - started
    if done.returncode:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr[-2000:]}")
    return seconds, done.stdout


def measure_ours(folder: Path, port: int, feeds: int, entries: int) -> tuple[float, dict[str, float]]:
    def command(stage):
        return [sys.executable, __file__, "--ours", stage, "--folder", str(folder / "ours"), "--port", str(port),
                "--feeds", str(feeds), "--entries", str(entries)]  # fmt: skip

    shutil.rmtree(folder / "ours", ignore_errors=True)
    timed(command("prepare"))
    seconds, output = timed(command("collect"))
    return seconds, json.loads(output.splitlines()[-1])


def measure_reader(folder: Path, python: str, port: int, feeds: int, entries: int) -> float:
    (folder / "reader.sqlite").unlink(missing_ok=True)
    arguments = [str(folder / "reader.sqlite"), str(port), str(feeds)]
    timed([python, "-c", READER, *arguments, "prepare"])
    return timed([python, "-c", READER, *arguments, "update", str(entries)])[0]


def measure_newsboat(folder: Path, port: int, feeds: int, entries: int) -> float:
    home = folder / "newsboat"
    shutil.rmtree(home, ignore_errors=True)
    (home / ".newsboat").mkdir(parents=True)
    (home / "urls").write_text("".join(f"http://127.0.0.1:{port}/{number}\n" for number in range(feeds)))
    (home / "config").write_text("reload-threads 8\nsuppress-first-reload yes\nmax-items 0\n")
    command = ["newsboat", "-u", str(home / "urls"), "-c", str(home / "cache.db"), "-C", str(home / "config")]
    seconds, _ = timed([*command, "-x", "reload"], env={**os.environ, "HOME": str(home), "TERM": "xterm"})
    _, output = timed([*command, "-x", "print-unread"], env={**os.environ, "HOME": str(home), "TERM": "xterm"})
    assert str(feeds * entries) in output, output
    return seconds


def reader_python(folder: Path) -> str:
    """Install `reader` into an environment of its own and return its Python."""
    venv.create(folder / "venv", with_pip=True)
    python = str(folder / "venv" / "bin" / "python")
    timed([python, "-m", "pip", "install", "-q", "reader[search]", "sgmllib3k"])
    return python


def compare(feeds: int, entries: int, rounds: int, python: str) -> None:
    """Measure all three in turn, `rounds` times, and print the best of each."""
    with tempfile.TemporaryDirectory(prefix="atalaya-benchmark-") as name:
        folder = Path(name)
        python = python or reader_python(folder)
        command = [sys.executable, __file__, "--serve", "--feeds", str(feeds), "--entries", str(entries)]
        server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            port = int(server.stdout.readline())
            mine, details, readers, boats = [], [], [], []
            for _ in range(rounds):
                seconds, detail = measure_ours(folder, port, feeds, entries)
                mine.append(seconds)
                details.append(detail)
                if shutil.which("newsboat"):
                    boats.append(measure_newsboat(folder, port, feeds, entries))
                readers.append(measure_reader(folder, python, port, feeds, entries))
        finally:
            server.stdin.close()
            server.wait(timeout=20)
            server.stdout.close()
    best = details[mine.index(min(mine))]
    print(f"{feeds} feeds x {entries} entries over loopback, best of {rounds} (seconds, whole process):")
    row("ours", mine, f"open {best['open']:.2f}, collect {best['collect']:.2f}")
    row("reader", readers, f"ours is {min(readers) / min(mine):.1f} x as fast (goal: 8)")
    if boats:
        row("newsboat", boats, f"ours takes {min(mine) / min(boats):.2f} of its time (goal: 1.5)")
    else:
        print("  newsboat  not installed")


def row(name: str, seconds: list[float], remark: str) -> None:
    every = " ".join(f"{value:.2f}" for value in seconds)
    print(f"  {name:8}  {min(seconds):6.2f}   {remark}; every round: {every}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=100)
    parser.add_argument("--entries", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--reader-python", default="")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--ours", choices=["prepare", "collect"], help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        asyncio.run(serve(options.feeds, options.entries))
    elif options.ours:
        asyncio.run(ours(options.folder, options.ours, options.port, options.feeds, options.entries))
    else:
        compare(options.feeds, options.entries, options.rounds, options.reader_python)


if __name__ == "__main__":
    main()
