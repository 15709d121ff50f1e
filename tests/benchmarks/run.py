"""Every benchmark, each figure beside its peer from the same run; nothing is asserted about time.

python tests/benchmarks/run.py                 everything
python tests/benchmarks/run.py store growth    only these
python tests/benchmarks/run.py --sizes 10000 100000 1000000 growth
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from tests.benchmarks.figures import show  # noqa: E402 -- the path comes first


def store(options) -> None:
    from tests.benchmarks.store import run

    show("Store (one commit per feed)", run(rounds=options.rounds))


def growth(options) -> None:
    from tests.benchmarks.growth import run

    show("Growth of the inbox", run(sizes=tuple(options.sizes)))


def script(name: str):
    """A benchmark in a file of its own, which prints its figures itself."""

    def run(_options) -> None:
        run_file(name)

    return run


def run_file(name: str, *arguments: str) -> None:
    print(flush=True)
    subprocess.run([sys.executable, str(Path(__file__).with_name(name)), *arguments], check=True)


def on_big_workspace(name: str):
    """A benchmark of the window in a file of its own, on a workspace of 100,000 messages that is built once."""

    def run(options) -> None:
        folder = options.folder / "big"
        if not folder.exists():
            run_file("big_workspace.py", str(folder), "100000")
        run_file(name, "--workspace", str(folder))

    return run


SECTIONS = {
    "feeds": script("feeds_loopback.py"),
    "store": store,
    "growth": growth,
    "window": on_big_workspace("window_ready.py"),
    "memory": on_big_workspace("memory.py"),
    "gaps": script("ui_gaps.py"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], help="which (all)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="atalaya-benchmarks-") as folder:
        options.folder = Path(folder)
        for name in options.sections or SECTIONS:
            SECTIONS[name](options)


if __name__ == "__main__":
    main()
