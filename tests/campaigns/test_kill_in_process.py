"""Death at every step of publishing, on every class of platform, with answers and requests lost on the way."""

import asyncio
import itertools
import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.campaigns.publishing_case import Ending, Template, make_template, play
from workstation.connectors.practice.controls import FaultKind
from workstation.domain.channels import IdempotencyClass
from workstation.domain.drafts import Action
from workstation.domain.publications import PublicationState

CLASSES = (IdempotencyClass.A, IdempotencyClass.B, IdempotencyClass.D)
FAULTS = (None, FaultKind.DROP_ANSWER, FaultKind.DROP_REQUEST)
WITHOUT_ASKING = frozenset({IdempotencyClass.A, IdempotencyClass.B})


class Campaign:
    """Plays cases and keeps count."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._names = itertools.count()
        self._templates: dict[tuple[IdempotencyClass, Action], Template] = {}
        self.counts: Counter[str] = Counter()

    def template(self, idempotency: IdempotencyClass, action: Action) -> Template:
        if (idempotency, action) not in self._templates:
            folder = self._root / f"template-{idempotency}-{action}"
            self._templates[idempotency, action] = asyncio.run(make_template(folder, idempotency, action))
        return self._templates[idempotency, action]

    def play(
        self, idempotency: IdempotencyClass, action: Action, fault: FaultKind | None, deaths: tuple[int, ...]
    ) -> Ending:
        folder = self._root / f"case-{next(self._names)}"
        ending = play(folder, self.template(idempotency, action), fault, deaths)
        shutil.rmtree(folder)
        case = f"class {idempotency}, {action}, {fault}, deaths at {deaths}: {ending}"
        assert ending.is_right, case
        if idempotency in WITHOUT_ASKING:
            assert ending.publication is not None
            assert ending.publication.state is PublicationState.CONFIRMED, case
        self.counts["cases"] += 1
        self.counts["deaths"] += sum(1 for at in deaths if at)
        self.counts[ending.publication.state.value if ending.publication else "none"] += 1
        return ending


@pytest.fixture
def campaign(tmp_path: Path) -> Campaign:
    return Campaign(tmp_path)


@pytest.mark.threat("F17")
@pytest.mark.parametrize("idempotency", CLASSES)
@pytest.mark.parametrize("action", Action)
def test_one_death_at_every_third_step(campaign: Campaign, idempotency: IdempotencyClass, action: Action) -> None:
    steps = len(campaign.play(idempotency, action, FaultKind.DROP_ANSWER, (0,)).steps)
    for at in range(1, steps + 1, 3):
        campaign.play(idempotency, action, FaultKind.DROP_ANSWER, (at,))


@pytest.mark.campaign
@pytest.mark.threat("F17")
def test_a_thousand_deaths(campaign: Campaign, record_property) -> None:
    dice = random.Random(20261112)
    for idempotency, action, fault in itertools.product(CLASSES, Action, FAULTS):
        steps = len(campaign.play(idempotency, action, fault, (0,)).steps)
        for at in range(1, steps + 1):
            campaign.play(idempotency, action, fault, (at,))
        for _ in range(40):
            first, second = dice.randint(1, steps), dice.randint(1, steps)
            campaign.play(idempotency, action, fault, (first, second))
    print(f"\nkill campaign in process: {dict(campaign.counts)}, 0 doubled")
    record_property("counts", dict(campaign.counts))
    assert campaign.counts["deaths"] >= 1_000
