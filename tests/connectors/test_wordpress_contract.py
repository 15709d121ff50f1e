"""The WordPress channel keeps the contract of every connector (against the simulator)."""

from datetime import UTC, datetime

import pytest

from tests.connectors.contract import ConnectorContract
from tests.fakes.fake_wordpress import PASSWORD, USER, FakeWordPress
from tests.plugins.shared_data import RESOURCES
from workstation.connector_kit.http_session import HttpSession
from workstation.connector_kit.kit import ConnectorKit
from workstation.connector_kit.worker_pool import InlineWorkers
from workstation.connectors.wordpress.connector import build
from workstation.domain.identifiers import AccountId
from workstation.ports.connector import Connection


class Clock:
    def now(self):
        return datetime.now(UTC)


class WordPressWorld:
    needs_credentials = True

    def __init__(self, site, connector):
        self.site, self.connector = site, connector
        self.values = {"url": site.url(), "user": USER, "password": PASSWORD}
        self.root = site.add_post()
        self.first = site.add_comment(self.root, "¿Y las <b>abiertas</b>?<script>alert(1)</script>")
        site.add_comment(self.root, "También", parent=self.first, author_name="<i>Paco</i>")
        site.add_comment(self.root, "En espera", status="hold")

    def connection(self):
        async def secret(name):
            return PASSWORD

        settings = {"api": self.site.url("/wp-json/"), "user": USER, "user_id": "7", "reads": "edit"}
        return Connection(
            account=AccountId("a" * 64), address=self.site.url(), settings=settings, secret=secret, allow_private=True
        )

    async def add_message(self):
        self.site.add_comment(self.root, "Uno más")

    async def edit_message(self):
        self.site.comments[self.first]["content"] = "¿Y las cerradas?"

    async def go_offline(self):
        self.site.offline = True

    async def come_back(self):
        self.site.offline = False

    async def revoke(self):
        self.site.revoked = True


@pytest.fixture
async def world(tmp_path):
    kit = ConnectorKit(http=HttpSession(), workers=InlineWorkers(), clock=Clock(), folder=tmp_path, resources=RESOURCES)
    async with FakeWordPress() as site:
        yield WordPressWorld(site, build(kit))
        await kit.close()


class TestWordPressContract(ConnectorContract):
    pass
