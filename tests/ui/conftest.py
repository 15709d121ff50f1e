"""What the tests of the window share: the theme in a known state, compiled translations."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.plugins.shared_data import REPOSITORY
from ui.widgets import theme
from ui.widgets.theme import Theme


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Theme]:
    """The theme, light at 100 %, whatever the system prefers; put back afterwards."""
    yield theme.start(qapp, scheme="light")
    theme.start(qapp, scheme="light")


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled translations of today's sources."""
    folder = tmp_path_factory.mktemp("catalogues")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted((REPOSITORY / "resources" / "translations").glob("*.ts")):
        command = [lrelease, "-silent", source, "-qm", folder / f"{source.stem}.qm"]
        subprocess.run(command, check=True, capture_output=True)
    return folder
