"""Real SIGKILLs at random moments of a publishing program, restarted until it comes to its end."""

import asyncio
import json
import random
import select
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.campaigns.publishing_case import ACCOUNT, Ending, Template, make_template, publish_all
from tests.fakes.desk import DeskClock
from workstation.connectors.practice.controls import FaultKind, PracticeControls
from workstation.domain.channels import IdempotencyClass
from workstation.domain.drafts import Action
from workstation.domain.publications import PublicationState

KILLS = 200
SECONDS_UNTIL_DEATH = 0.35
TREE = Path(__file__).resolve().parents[2]
FAULTS = (None, FaultKind.DROP_ANSWER, FaultKind.DROP_REQUEST)

pytestmark = [
    pytest.mark.threat("F17"),
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows"),
]


def kill_once(folder: Path, keys: Path, moment: str, seconds: float) -> bool:
    """Start the publishing program and kill it `seconds` after it began; tells whether it was still running."""
    command = [sys.executable, "-m", "tests.campaigns.publishing_child", str(folder), str(keys), moment]
    with subprocess.Popen(command, cwd=TREE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        select.select([child.stdout], [], [], 60)
        assert child.stdout.readline() == b"READY\n"
        time.sleep(seconds)
        running = child.poll() is None
        child.kill()
        child.wait()
    return running


def play(
    root: Path, template: Template, fault: FaultKind | None, dice: random.Random, deaths: int
) -> tuple[Ending, int]:
    """Kill `deaths` programs on one copy of the template, then let one come to its end."""
    folder = root / f"case-{dice.getrandbits(64):x}"
    shutil.copytree(template.folder, folder)
    clock = DeskClock(template.moment)
    controls = PracticeControls(folder / "practice-network.jsonl")
    if fault is not None:
        controls.play(ACCOUNT, fault, clock.now())
    keys = folder / "keyring.json"
    keys.write_text(json.dumps([[*entry, secret] for entry, secret in template.keyring.entries.items()]))
    killed = 0
    for _ in range(deaths):
        killed += kill_once(folder, keys, clock.now().isoformat(), dice.uniform(0, SECONDS_UNTIL_DEATH))
        clock.advance(seconds=5)
    known = asyncio.run(publish_all(folder, clock, template.keyring))
    ending = Ending(known[0] if len(known) == 1 else None, len(controls.own(ACCOUNT)))
    shutil.rmtree(folder)
    return ending, killed


def campaign(root: Path, wanted: int, deaths: int) -> Counter[str]:
    dice = random.Random(20261112)
    counts: Counter[str] = Counter()
    templates = {
        (idempotency, action): asyncio.run(make_template(root / f"{idempotency}-{action}", idempotency, action))
        for idempotency in (IdempotencyClass.A, IdempotencyClass.B, IdempotencyClass.D)
        for action in Action
    }
    while counts["killed"] < wanted:
        for (idempotency, action), template in templates.items():
            fault = dice.choice(FAULTS)
            ending, killed = play(root, template, fault, dice, deaths)
            assert ending.is_right, f"class {idempotency}, {action}, {fault}: {ending}"
            assert ending.publication is not None
            if idempotency is not IdempotencyClass.D:
                assert ending.publication.state is PublicationState.CONFIRMED, ending
            counts["cases"] += 1
            counts["killed"] += killed
            counts[ending.publication.state.value] += 1
    return counts


def test_a_few_sigkills(tmp_path: Path) -> None:
    assert campaign(tmp_path, wanted=4, deaths=1)["killed"] >= 4


@pytest.mark.campaign
def test_two_hundred_sigkills(tmp_path: Path) -> None:
    counts = campaign(tmp_path, wanted=KILLS, deaths=2)
    print(f"\nkill campaign with SIGKILL: {dict(counts)}, 0 doubled")
