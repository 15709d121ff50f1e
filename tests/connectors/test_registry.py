"""Finding connectors: ours by name, others by entry points."""

from importlib.metadata import EntryPoint

import pytest

from tests.connectors.contract import check_kind
from tests.connectors.feed_world import Clock
from tests.plugins.shared_data import RESOURCES
from workstation.connector_kit.kit import open_kit
from workstation.connectors import registry as registry_module
from workstation.connectors.registry import Registry
from workstation.domain.channels import ChannelKind
from workstation.domain.errors import NotFound, RuleViolation


class Other:
    kind = ChannelKind(name="other", fields=(), publishes=False)
    closed = False

    async def close(self):
        self.closed = True


OTHER = Other()


def build_other(kit):
    return OTHER


@pytest.fixture
async def registry(tmp_path):
    made = Registry(open_kit(clock=Clock(), folder=tmp_path, resources=RESOURCES))
    yield made
    await made.close()


def test_our_own_kinds_need_no_installation(registry, monkeypatch):
    monkeypatch.setattr(registry_module, "entry_points", lambda group: ())
    names = [kind.name for kind in registry.kinds()]
    assert names[0] == "feed"
    for kind in registry.kinds():
        check_kind(kind)


def test_connectors_are_made_once(registry):
    assert registry.connector("feed") is registry.connector("feed")


async def test_others_come_by_entry_points_and_never_replace_ours(tmp_path, monkeypatch):
    points = [EntryPoint(name, f"{__name__}:build_other", "atalaya.connectors") for name in ("other", "feed")]
    monkeypatch.setattr(registry_module, "entry_points", lambda group: points)
    monkeypatch.setattr(EntryPoint, "load", lambda self: build_other if self.name == "other" else load(self))
    registry = Registry(open_kit(clock=Clock(), folder=tmp_path, resources=RESOURCES))
    assert registry.connector("other") is OTHER
    assert type(registry.connector("feed")).__name__ == "FeedConnector"
    await registry.close()
    assert OTHER.closed


def load(point):
    from workstation.connectors.feed.connector import build

    assert point.value == "workstation.connectors.feed.connector:build"
    return build


def test_unknown_kinds_and_missing_abilities_are_answers(registry):
    with pytest.raises(NotFound):
        registry.connector("fax")
    with pytest.raises(RuleViolation) as caught:
        registry.publisher("feed")
    assert caught.value.code == "channel_does_not_publish"
    with pytest.raises(RuleViolation) as caught:
        registry.moderator("feed")
    assert caught.value.code == "channel_does_not_moderate"


def test_opening_the_registry_imports_nothing_heavy(tmp_path):
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path\n"
        "from workstation.connector_kit.kit import open_kit\n"
        "from workstation.connectors.registry import Registry\n"
        "registry = Registry(open_kit(clock=None, folder=Path('.'), resources=Path('.')))\n"
        "registry.connector('feed')\n"
        "print([name for name in ('httpx2', 'feedparser', 'nh3', 'pebble', 'stamina', 'listparser', 'truststore')"
        " if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
