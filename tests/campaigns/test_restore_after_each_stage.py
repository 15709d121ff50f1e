"""A backup from every stage of publishing is put back over what happened later: nothing is posted twice."""

import asyncio
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.campaigns.publishing_case import make_template
from tests.campaigns.restore_case import History, play_history, put_back
from workstation.domain.channels import IdempotencyClass
from workstation.domain.drafts import Action

pytestmark = pytest.mark.threat("F1")
CLASSES = (IdempotencyClass.A, IdempotencyClass.B, IdempotencyClass.D)


def history(root: Path, idempotency: IdempotencyClass, action: Action) -> History:
    template = asyncio.run(make_template(root / "template", idempotency, action))
    root.joinpath("history").mkdir()
    return asyncio.run(play_history(root / "history", template))


@pytest.mark.parametrize("idempotency", CLASSES)
def test_a_backup_of_every_stage(tmp_path: Path, idempotency: IdempotencyClass) -> None:
    happened = history(tmp_path, idempotency, Action.POST)
    for stage in happened.stages[::3]:
        asyncio.run(put_back(tmp_path, happened, stage, then=False))


@pytest.mark.campaign
def test_a_backup_of_every_stage_of_everything(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    for idempotency in CLASSES:
        for action in Action:
            root = tmp_path / f"{idempotency}-{action}"
            happened = history(root, idempotency, action)
            for stage in happened.stages:
                for then in (False, True):
                    counts[asyncio.run(put_back(root, happened, stage, then=then))] += 1
            shutil.rmtree(root)
    print(f"\nrestores: {sum(counts.values())} {dict(counts)}, 0 doubled")
