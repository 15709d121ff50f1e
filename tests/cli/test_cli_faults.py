"""Each fault is told in words that say what is safe and what to do, and loses nothing."""

import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.ctl import Ctl, Done
from tests.plugins.shared_data import REPOSITORY
from workstation.storage import open_checks
from workstation.storage.connections import connect_writer


def told(done: Done, code: str, *words: str) -> None:
    """An environment's problem: exit 3, the code for programs, a sentence for people, no trace of a bug."""
    assert done.code == 3, done
    assert done.data["problem"]["code"] == code
    assert "Traceback" not in done.err
    for word in words:
        assert word in done.err, done.err


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_wrong_vault_passphrase(ctl: Ctl, channel: str, text: Path) -> None:
    wrong = text.with_name("wrong")
    wrong.write_text("something else entirely")
    start = ("--workspace", ctl.workspace, "--json", "--passphrase-file", wrong)
    done = ctl.plain(*start, "draft", "new", "--channel", channel, "--text-file", text)
    told(done, "vault.passphrase_wrong", "Nothing was changed", "--passphrase-file")
    assert ctl("draft", "list").ok()["drafts"] == []


def test_a_wrong_passphrase_of_a_person(ctl: Ctl, draft: dict) -> None:
    words = ("review", "approve", draft["id"], "--digest", draft["digest"], "--role", "legal")
    done = ctl(*words, "--as", "Marta", "--passphrase-file", ctl.secrets / "Jon")
    told(done, "wrong_passphrase", "Marta", "Nothing was signed")
    missing = ctl(*words, "--as", "Marta")
    assert (missing.code, missing.data["refused"][0]["code"]) == (1, "key_locked")


@pytest.mark.threat("F20")
def test_no_keyring_and_no_passphrase(ctl: Ctl, channel: str, text: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    done = ctl.plain("--workspace", new, "--json", "init", "--team", "T", "--person", "Ana")
    told(done, "vault.passphrase_needed", "--passphrase-file", "ATALAYA_PASSPHRASE_FILE")
    assert not new.exists()
    signing = ctl("draft", "new", "--channel", channel, "--text-file", text, vault=False)
    told(signing, "vault.passphrase_needed", "Nothing was changed")
    assert ctl("inbox", "list", vault=False).ok()["conversations"]
    assert ctl("collect", vault=False).ok()["channels"][0]["failed"] is None
    looked = ctl("doctor", vault=False)
    assert looked.code == 3
    assert [check["name"] for check in looked.data["checks"] if not check["ok"]] == ["keyring"]


def test_a_vault_passphrase_that_is_too_short(tmp_path: Path) -> None:
    short = tmp_path / "short"
    short.write_text("short")
    done = Ctl.plain(
        *("--workspace", tmp_path / "new", "--json", "--passphrase-file", short),
        *("init", "--team", "T", "--person", "Ana"),
    )
    assert (done.code, done.data["refused"][0]["code"]) == (1, "vault.passphrase_short")
    assert not (tmp_path / "new").exists()


@pytest.mark.threat("F16")
def test_a_network_share_is_refused(ctl: Ctl, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(open_checks, "network_file_system", lambda _folder: "nfs4")
    before = contents(ctl.workspace)
    for words in (("collect",), ("inbox", "list"), ("restore", ctl.workspace / "atalaya.db")):
        told(ctl(*words), "workspace_on_network_share", "nfs4", "Choose a folder on this computer")
    new = Ctl(tmp_path / "new", ctl.secrets)
    told(new("init", "--team", "T", "--person", "Ana"), "workspace_on_network_share")
    assert not (tmp_path / "new").exists()
    assert ctl("doctor").code == 3
    assert contents(ctl.workspace) == before


def test_an_affected_sqlite_is_refused(ctl: Ctl, monkeypatch) -> None:
    before = contents(ctl.workspace)
    monkeypatch.setattr(open_checks.sqlite3, "sqlite_version_info", (3, 51, 2))
    for words in (("collect",), ("inbox", "list"), ("restore", ctl.workspace / "atalaya.db")):
        told(ctl(*words), "sqlite_affected", "3.51.2", "Nothing was touched", "pysqlite3")
    looked = ctl("doctor")
    assert looked.code == 3
    assert {check["name"] for check in looked.data["checks"] if not check["ok"]} == {"sqlite", "workspace"}
    assert contents(ctl.workspace) == before


@pytest.mark.threat("F26")
@pytest.mark.parametrize("how", ["cut off", "overwritten", "emptied"])
def test_a_damaged_database_names_the_way_to_the_last_backup(ctl: Ctl, how: str) -> None:
    kept = ctl("inbox", "list").ok()["conversations"]
    database = ctl.workspace / "atalaya.db"
    whole = database.read_bytes()
    backup = ctl.workspace / "backups" / "atalaya-20261122T080000Z-asked.db"
    backup.parent.mkdir(exist_ok=True)
    backup.write_bytes(whole)
    overwritten = whole[:4096] + b"\xa5" * 40_960 + whole[45_056:]
    damaged = {"cut off": whole[:10_000], "overwritten": overwritten, "emptied": b""}
    database.write_bytes(damaged[how])
    for words in (("collect",), ("inbox", "list")):
        told(ctl(*words), "workspace_damaged", "left as it is", "atalayactl restore", str(backup))
    assert database.read_bytes() == damaged[how]
    answer = ctl("restore", backup).ok()
    assert (answer["settled"], answer["needs_you"]) == (0, 0)
    assert Path(answer["put_aside"]).read_bytes() == damaged[how]
    assert [item["id"] for item in ctl("inbox", "list").ok()["conversations"]] == [item["id"] for item in kept]
    assert ctl("journal", "verify").ok()["problems"] == []


def test_restoring_with_signed_work_asks_before_anything_goes_out(ctl: Ctl, signed: dict, tmp_path: Path) -> None:
    backup = tmp_path / "atalaya.db"
    shutil.copyfile(ctl.workspace / "atalaya.db", backup)
    assert [item["state"] for item in ctl("publish", "--now").ok()["publications"]] == ["confirmed"]
    shutil.copyfile(backup, ctl.workspace / "atalaya.db")
    told(ctl("publish", "--now"), "workspace_restored", "Nothing was sent", "atalayactl restore")
    assert ctl("draft", "list").ok()["drafts"]
    answer = ctl("restore", ctl.workspace / "atalaya.db").ok()
    assert (answer["settled"], answer["needs_you"]) == (0, 1)
    (asking,) = ctl("publish", "--now").ok()["publications"]
    assert (asking["state"], asking["draft"]) == ("missed", signed["id"])
    settled = ctl("publication", "settle", asking["id"][:13], "--there").ok()
    assert settled["state"] == "sent"
    assert ctl("collect").ok()["channels"][0]["own"] == 1
    (there,) = ctl("publish", "--now").ok()["publications"]
    assert there["state"] == "confirmed"
    network = (ctl.workspace / "practice-network.jsonl").read_text("utf-8")
    assert network.count(signed["text"]) == 1
    assert ctl("journal", "verify").ok()["problems"] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("this host refuses to mount")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], capture_output=True)


@pytest.mark.needs_host
@pytest.mark.threat("F14")
def test_a_full_disk(ctl: Ctl, small_disk: Path, channel: str, text: Path) -> None:
    workspace = small_disk / "workspace"
    shutil.copytree(ctl.workspace, workspace)
    here = Ctl(workspace, ctl.secrets)
    new = ("draft", "new", "--channel", channel, "--text-file", text)
    kept = here(*new).ok()
    with (small_disk / "ballast").open("wb", buffering=0) as ballast, pytest.raises(OSError, match="No space left"):
        while True:
            ballast.write(b"x" * 4096)
    text.write_text("Texto largo. " * 20_000)
    told(here(*new), "disk_full", "what was stored before is safe", "Make room")
    (small_disk / "ballast").unlink()
    assert [item["id"] for item in here("draft", "list").ok()["drafts"]] == [kept["id"]]
    text.write_text("Texto corto.")
    here(*new).ok()
    assert here("journal", "verify").ok()["problems"] == []


@pytest.mark.needs_host
@pytest.mark.threat("F15")
def test_a_read_only_workspace(ctl: Ctl, small_disk: Path) -> None:
    workspace = small_disk / "workspace"
    shutil.copytree(ctl.workspace, workspace)
    here = Ctl(workspace, ctl.secrets)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    told(here("collect"), "workspace_read_only", "Nothing was changed")
    new = Ctl(small_disk / "new", ctl.secrets)
    told(new("init", "--team", "T", "--person", "Ana"), "workspace_read_only")
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    here("collect").ok()


@pytest.mark.threat("F17")
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
@pytest.mark.parametrize("sample", [False, True])
def test_init_can_be_run_over_what_a_killed_one_left(tmp_path: Path, founded: Ctl, sample: bool) -> None:
    words = ["init", "--sample"] if sample else ["init", "--team", "T", "--person", "Ana"]
    dice = random.Random(20261122)
    for number in range(2):
        ctl = Ctl(tmp_path / f"w{number}", founded.secrets)
        command = [sys.executable, "-m", "workstation", *ctl.start(), *words]
        with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
            wait_for(ctl.workspace / "atalaya.db", child)
            time.sleep(dice.uniform(0, 0.4))
            child.send_signal(signal.SIGKILL)
        again = ctl(*words)
        if again.code == 1:
            assert again.data["refused"][0]["code"] == "workspace_exists"
        else:
            assert again.ok()["person"]
        assert ctl("channel", "list").ok()["channels"] is not None
        assert ctl("journal", "verify").ok()["problems"] == []


def wait_for(path: Path, child: subprocess.Popen) -> None:
    deadline = time.monotonic() + 60
    while not path.exists() and child.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)


def test_an_unfinished_workspace_says_what_to_do(ctl: Ctl) -> None:
    with closing(connect_writer(ctl.workspace / "atalaya.db", create=False)) as connection:
        connection.execute("INSERT INTO preferences VALUES ('workspace.unfinished', 'yes')")
    for words in (("inbox", "list"), ("collect",)):
        told(ctl(*words), "workspace_unfinished", "atalayactl init")
    assert ctl("init", "--team", "T", "--person", "Ana").ok()["person"] == "Ana"
    assert ctl("inbox", "list").ok()["conversations"] == []
