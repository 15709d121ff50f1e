"""A workspace in the test's own folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.open_store import OpenStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenStore]:
    opened = OpenStore(tmp_path / "workspace")
    yield opened
    opened.storage.close_now()
