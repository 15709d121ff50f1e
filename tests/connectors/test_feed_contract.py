"""The feed connector under the contract of all connectors."""

import pytest

from tests.connectors.contract import ConnectorContract
from tests.connectors.feed_world import RSS, FeedWorld, item, rss
from tests.fakes.web_server import Reply, WebServer


class World(FeedWorld):
    needs_credentials = True

    def __post_init__(self):
        super().__post_init__()
        self.titles = {1: "One", 2: "Two"}
        self.state = "up"
        self.server.route("/feed", self._answer)
        self.values = {"url": self.server.url("/feed")}

    def _answer(self, request):
        if self.state != "up":
            return Reply(drop=True) if self.state == "down" else Reply(status=401)
        return Reply(body=rss(*(item(number, title=title) for number, title in self.titles.items())), headers=RSS)

    async def add_message(self):
        number = max(self.titles) + 1
        self.titles[number] = f"Entry {number}"

    async def edit_message(self):
        self.titles[1] += ", corrected"

    async def go_offline(self):
        self.state = "down"

    async def come_back(self):
        self.state = "up"

    async def revoke(self):
        self.state = "refusing"


@pytest.fixture
async def world():
    async with WebServer() as server:
        made = World(server)
        yield made
        await made.http.close()


class TestFeedContract(ConnectorContract):
    pass
