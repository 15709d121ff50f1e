"""The command line on a real Secret Service: no passphrase file, and what a locked keyring means."""

import shutil
from pathlib import Path

import pytest

from tests.cli.ctl import Ctl
from tests.servers.secret_service import SecretService

pytestmark = pytest.mark.threat("F20")


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text("Hola.")
    return path


def test_a_keyring_needs_no_passphrase_file(secret_service: SecretService, tmp_path: Path, words: Path) -> None:
    ctl = Ctl(tmp_path / "workspace", tmp_path)

    def run(*arguments: object):
        return ctl(*arguments, vault=False)

    run("init", "--team", "T", "--person", "Ana").ok()
    channel = run("channel", "add", "practice", "scenario=", "class=D").ok()["id"]
    draft = run("draft", "new", "--channel", channel, "--text-file", words).ok()["id"]
    shutil.copyfile(ctl.workspace / "atalaya.db", tmp_path / "older.db")
    run("draft", "submit", draft).ok()

    secret_service.lock()
    locked = run("publish", "--now")
    assert (locked.code, locked.data["problem"]["code"]) == (3, "vault.keyring_locked")
    assert "Unlock it and try again" in locked.err
    assert run("draft", "list").ok()["drafts"][0]["state"] == "approved"


def test_the_keyring_remembers_what_an_older_file_forgot(
    secret_service: SecretService, tmp_path: Path, words: Path
) -> None:
    ctl = Ctl(tmp_path / "workspace", tmp_path)

    def run(*arguments: object):
        return ctl(*arguments, vault=False)

    run("init", "--team", "T", "--person", "Ana").ok()
    channel = run("channel", "add", "practice", "scenario=", "class=D").ok()["id"]
    shutil.copytree(ctl.workspace, tmp_path / "copy")
    run("draft", "new", "--channel", channel, "--text-file", words).ok()
    shutil.rmtree(ctl.workspace)
    # The whole folder from a backup, as a backup program does it: only the keyring knows better.
    shutil.copytree(tmp_path / "copy", ctl.workspace)
    refused = run("collect")
    assert (refused.code, refused.data["problem"]["code"]) == (3, "workspace_restored")
    run("restore", ctl.workspace / "atalaya.db").ok()
    run("draft", "new", "--channel", channel, "--text-file", words).ok()
    assert run("journal", "verify").ok()["problems"] == []


def test_init_beside_a_locked_keyring(silent_secret_service: SecretService, tmp_path: Path) -> None:
    ctl = Ctl(tmp_path / "workspace", tmp_path)
    done = ctl("init", "--team", "T", "--person", "Ana", vault=False)
    assert (done.code, done.data["problem"]["code"]) == (3, "vault.keyring_locked")
    assert not ctl.workspace.exists()
