"""`atalayactl` as a program of its own: streams, signals, terminals."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.ctl import Ctl
from tests.plugins.shared_data import REPOSITORY

POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")


def command(ctl: Ctl, *words: str) -> list[str]:
    return [sys.executable, "-m", "workstation", *ctl.start(), *words]


def test_the_answer_is_one_object_in_any_locale(ctl: Ctl) -> None:
    old_system = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = ctl.program("inbox", "list", env=old_system)
    assert done.ok() == ctl("inbox", "list").ok()
    assert done.err == ""


def test_a_refusal_and_a_usage_error(ctl: Ctl) -> None:
    refused = ctl.program("draft", "show", "0123456789")
    assert refused.code == 1
    assert refused.data["refused"][0]["code"] == "not_here"
    usage = ctl.program("draft", "show")
    assert (usage.code, usage.out) == (2, "")


def test_the_default_workspace_and_passphrase_come_from_the_environment(ctl: Ctl) -> None:
    environment = {
        **os.environ,
        "ATALAYA_WORKSPACE": str(ctl.workspace),
        "ATALAYA_PASSPHRASE_FILE": str(ctl.vault),
    }
    words = [sys.executable, "-m", "workstation", "--json", "collect"]
    done = subprocess.run(words, cwd=REPOSITORY, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["channels"]


@POSIX_ONLY
@pytest.mark.parametrize(
    ("name", "key", "number"),
    [("collect", "channels", signal.SIGINT), ("publish", "publications", signal.SIGTERM)],
)
def test_watching_ends_gently(ctl: Ctl, name: str, key: str, number: signal.Signals) -> None:
    words = command(ctl, name, "--watch", "3600")
    with subprocess.Popen(words, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = json.loads(child.stdout.readline())
        child.send_signal(number)
        rest, err = child.communicate(timeout=60)
    assert first.keys() == {key}
    assert (child.returncode, rest) == (0, "")
    assert "Traceback" not in err
    assert not (ctl.workspace / "atalaya.db-wal").exists()
    assert ctl("journal", "verify").ok()["problems"] == []


@POSIX_ONLY
def test_a_reader_that_has_seen_enough_is_no_error(ctl: Ctl) -> None:
    words = [sys.executable, "-m", "workstation", "--workspace", str(ctl.workspace), "channel", "kinds"]
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as closed:
        done = subprocess.run(words, cwd=REPOSITORY, stdout=closed, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@POSIX_ONLY
@pytest.mark.usefixtures("draft")
def test_progress_shows_on_a_terminal_only(ctl: Ctl) -> None:
    import pty

    words = command(ctl, "journal", "verify")
    leader, follower = pty.openpty()
    with subprocess.Popen(words, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=follower, text=True) as child:
        os.close(follower)
        out, _ = child.communicate(timeout=60)
    shown = read_all(leader)
    events = json.loads(out)["events"]
    assert events
    assert f"\r{events}/{events}" in shown
    assert ctl.program("journal", "verify").err == ""


def read_all(handle: int) -> str:
    found = b""
    while True:
        try:
            chunk = os.read(handle, 4096)
        except OSError:
            break
        if not chunk:
            break
        found += chunk
    os.close(handle)
    return found.decode()


def test_quiet_says_nothing_beside_the_answer(ctl: Ctl, tmp_path: Path) -> None:
    done = ctl.program("--quiet", "export", "messages", "--to", str(tmp_path), "--format", "csv")
    assert done.ok()["files"]
    assert done.err == ""


@pytest.mark.parametrize("given", ["nothing", "empty", "gone"])
def test_a_passphrase_file_without_a_passphrase(ctl: Ctl, tmp_path: Path, given: str) -> None:
    path = tmp_path / "phrase"
    if given != "gone":
        path.write_text("" if given == "nothing" else "\nsecond line\n")
    done = ctl.plain("--workspace", ctl.workspace, "--passphrase-file", path, "collect")
    assert done.code == (3 if given == "gone" else 2)
    assert str(path) in done.err
