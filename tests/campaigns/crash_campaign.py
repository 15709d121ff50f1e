"""Power cuts at random moments of recorded transactions, and what SQLite and the app find afterwards."""

import hashlib
import pickle
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils.utils import sqlite3

from tests.campaigns.crash_disk import Disk, Operation
from tests.campaigns.crash_recording import Session
from tests.fakes.fake_clock import FakeClock
from workstation.domain.errors import EnvironmentProblem
from workstation.storage import open_storage

TREE = Path(__file__).resolve().parents[2]
DATABASE = "atalaya.db"
EMPTY = hashlib.sha256(b"").hexdigest()


@dataclass
class Findings:
    """What a campaign found; `faults` are the first cases in words."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, what: str, case: str = "") -> None:
        self.counts[what] += 1
        if case and len(self.faults) < 20:
            self.faults.append(f"{what}: {case}")


def replay(sessions: Sequence[Session], folder: Path, synchronous: str = "") -> list[Operation]:
    """Run the recorded transactions in the program that logs what reaches the disk; "" waits as the app itself does."""
    recorded, log = folder / "recorded", folder / f"log-{synchronous}"
    recorded.write_bytes(pickle.dumps([(session.statements, session.closed) for session in sessions]))
    command = [sys.executable, "-m", "tests.campaigns.crash_replay", str(recorded), str(log)]
    command += [synchronous] if synchronous else []
    subprocess.run(command, cwd=TREE, check=True)
    return pickle.loads(log.read_bytes())


def campaign(log: Sequence[Operation], cuts: int, seed: int, *, starts: int = 0) -> Findings:
    """Cut the power `cuts` times.

    Args:
        log: the operations of `replay`.
        cuts: how many images to look at.
        seed: of the dice.
        starts: how many of the images are also opened by the app itself.
    """
    dice = random.Random(seed)
    moments = sorted(dice.randrange(len(log) + 1) for _ in range(cuts))
    opened = set(dice.sample(range(cuts), starts))
    known = _states(log)
    disk, findings, played = Disk(), Findings(), 0
    sound: dict[str, str] = {}
    with tempfile.TemporaryDirectory(dir=_quick_folder()) as root:
        for number, moment in enumerate(moments):
            for operation in log[played:moment]:
                disk.play(operation)
            played = moment
            image = Path(root) / "image"
            image.mkdir()
            disk.after_power_cut(dice, image)
            case = f"cut {number} after operation {moment} of {len(log)}, {len(disk.states)} acknowledged"
            if number in opened and len(disk.states) > 1:
                _start(image, case, findings)
            _look(image, len(disk.states), known, case, findings, sound)
            shutil.rmtree(image)
    findings.counts["looked at in full"] = len(sound)
    return findings


def _quick_folder() -> str | None:
    """Return a folder in memory where there is one: the images themselves need no disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _states(log: Sequence[Operation]) -> dict[str, int]:
    """Return the number of transactions behind each state; the empty file is state 0."""
    digests = [operation[1] for operation in log if operation[0] == "state"]
    assert len(set(digests)) == len(digests)
    return {EMPTY: 0, **{digest: number for number, digest in enumerate(digests, 1)}}


def _look(
    image: Path, acknowledged: int, known: dict[str, int], case: str, findings: Findings, sound: dict[str, str]
) -> None:
    """Open one image with the app's SQLite and sort it."""
    findings.add("cuts")
    try:
        content, verdict = _recovered(image / DATABASE, sound)
    except sqlite3.DatabaseError as error:
        findings.add("corrupt", f"{case}: {error}")
        return
    if verdict != "ok":
        findings.add("corrupt", f"{case}: {verdict}")
        return
    if content not in known:
        findings.add("half", f"{case}: not the state after any transaction")
        return
    found = known[content]
    if found < acknowledged:
        findings.add("lost", f"{case}: only {found} are there")
        findings.counts["commits lost"] += acknowledged - found
    elif found > acknowledged + 1:
        findings.add("half", f"{case}: {found} are there")
    else:
        findings.add("whole" if found == acknowledged else "not acknowledged but whole")


def _recovered(path: Path, sound: dict[str, str]) -> tuple[str, str]:
    """Let SQLite recover; return the digest of every page and the verdict of integrity and foreign key checks.

    The same pages have the same verdict, so each state is checked once.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cell_size_check=ON")
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        with path.open("rb") as file:
            digest = hashlib.sha256(file.read(pages * size)).hexdigest()
        if digest not in sound:
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            sound[digest] = verdict if broken is None else f"foreign key {broken}"
    return digest, sound[digest]


def _start(image: Path, case: str, findings: Findings) -> None:
    """Open a copy of the image as the app does when it is started again."""
    folder = image.with_name("started")
    shutil.copytree(image, folder)
    try:
        open_storage(folder, clock=FakeClock(), on_commit=lambda changes: None, readers=1).close_now()
        findings.add("opened by the app")
    except EnvironmentProblem as problem:
        findings.add("refused by the app", f"{case}: {problem.code} {dict(problem.values)}")
    finally:
        shutil.rmtree(folder)
