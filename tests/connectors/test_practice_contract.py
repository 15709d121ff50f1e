"""The practice channel keeps the contract of every connector."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.connectors.contract import ConnectorContract
from tests.plugins.shared_data import RESOURCES
from workstation.connectors.practice.connector import FILE_NAME, PracticeConnector
from workstation.connectors.practice.controls import FaultKind, PracticeControls
from workstation.domain.identifiers import AccountId
from workstation.ports.connector import Connection


class Clock:
    """Goes on by a second whenever it is read, so that nothing happens at the same time."""

    def __init__(self):
        self.moment = datetime(2026, 11, 12, 9, 42, tzinfo=UTC)

    def now(self):
        self.moment += timedelta(seconds=1)
        return self.moment


class PracticeWorld:
    needs_credentials = True

    def __init__(self, folder, scenario):
        self.clock = Clock()
        self.connector = PracticeConnector(folder=folder, clock=self.clock, scenarios=RESOURCES / "sample")
        self.controls = PracticeControls(folder / FILE_NAME)
        self.values = {"scenario": str(scenario), "account": "mesa"}
        self.count = 0

    def connection(self):
        async def secret(name):
            return None

        return Connection(account=AccountId("a" * 64), address="", settings=self.values, secret=secret)

    async def add_message(self):
        self.count += 1
        author = {"id": "eva", "name": "<b>Eva</b>"}
        message = {"id": f"new-{self.count}", "author": author, "text": "<script>alert(1)</script>", "kind": "mention"}
        self.controls.say("mesa", message, self.clock.now())

    async def edit_message(self):
        self.controls.edit("mesa", "m1", "Otra cosa", self.clock.now())

    async def go_offline(self):
        self.controls.play("mesa", FaultKind.OFFLINE, self.clock.now(), times=0, on="all")

    async def come_back(self):
        self.controls.clear("mesa", self.clock.now())

    async def revoke(self):
        self.controls.play("mesa", FaultKind.EXPIRED, self.clock.now(), times=0, on="all")


@pytest.fixture
def world(tmp_path):
    author = {"id": "lucia", "name": "Lucía Ferrer"}
    messages = [{"id": f"m{n}", "author": author, "text": f"Mensaje {n}", "minutes": -n} for n in (1, 2, 3)]
    scenario = tmp_path / "drill.json"
    scenario.write_text(json.dumps({"accounts": {"mesa": {"name": "@mesa", "messages": messages}}}))
    return PracticeWorld(tmp_path, scenario)


class TestPracticeContract(ConnectorContract):
    pass
