"""A real workspace with three people, a practice channel and what came in, made once and copied for each test."""

import shutil
from pathlib import Path

import pytest

from tests.cli.ctl import Ctl, write_secrets


@pytest.fixture(scope="session")
def founded(tmp_path_factory) -> Ctl:
    """The workspace that is copied; nobody changes it."""
    folder = tmp_path_factory.mktemp("cli")
    ctl = Ctl(folder / "workspace", write_secrets(folder / "secrets", "Marta", "Jon"))
    ctl(
        *("init", "--team", "La Almazara", "--person", "Ana", "--department", "Community"),
        *("--preset", "legal-and-pr"),
        *("--member", f"Marta=legal:{ctl.secrets / 'Marta'}", "--member", f"Jon=pr:{ctl.secrets / 'Jon'}"),
    ).ok()
    ctl("channel", "add", "practice", "scenario=almazara", "account=social").ok()
    ctl("collect").ok()
    return ctl


@pytest.fixture
def ctl(founded: Ctl, tmp_path: Path) -> Ctl:
    """A copy of the workspace."""
    shutil.copytree(founded.workspace, tmp_path / "workspace")
    return Ctl(tmp_path / "workspace", founded.secrets)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with what is written."""
    path = tmp_path / "text.txt"
    path.write_text("Gracias por escribirnos. Lo miramos hoy mismo.\n", encoding="utf-8")
    return path


@pytest.fixture
def channel(ctl: Ctl) -> str:
    """The id of the practice channel."""
    return ctl("channel", "list").ok()["channels"][0]["id"]


@pytest.fixture
def message(ctl: Ctl) -> dict:
    """One message that came in."""
    return ctl("search", "").ok()["messages"][0]


@pytest.fixture
def draft(ctl: Ctl, channel: str, message: dict, text: Path) -> dict:
    """A reply that was handed in."""
    made = ctl("draft", "new", "--channel", channel, "--reply-to", message["id"], "--text-file", text).ok()
    return ctl("draft", "submit", made["id"]).ok()


@pytest.fixture
def signed(ctl: Ctl, draft: dict) -> dict:
    """A reply that everybody signed."""
    for name, role in (("Marta", "legal"), ("Jon", "pr")):
        words = ("review", "approve", draft["id"], "--digest", draft["digest"], "--role", role)
        shown = ctl(*words, *ctl.person(name)).ok()
    return shown
