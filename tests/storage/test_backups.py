"""Whole copies: checked, complete or not there at all."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3

from tests.fakes.fake_clock import NOON
from tests.fakes.inbox_samples import comment, site
from tests.fakes.open_store import OpenStore
from workstation.domain.errors import EnvironmentProblem
from workstation.storage import backups
from workstation.storage.backup_folder import WorkspaceBackups


def test_a_backup_is_a_workspace_of_its_own_while_the_first_is_open(store, tmp_path: Path):
    store.add(site())
    store.take(site(), comment(text="El lote huele"))
    folder = WorkspaceBackups(tmp_path / "workspace")
    backup = folder.write("asked", NOON)
    store.take(site(), comment("later"))
    restored = tmp_path / "restored"
    restored.mkdir()
    (restored / "atalaya.db").write_bytes(backup.path.read_bytes())
    again = OpenStore(restored)
    assert [message.text for message in again.messages("lote ").messages] == ["El lote huele"]
    assert again.counters_hold()
    again.storage.close_now()
    assert folder.listed() == (backup,)
    assert backup.size == backup.path.stat().st_size


def test_copies_are_listed_newest_first_and_strangers_are_not(store, tmp_path: Path):
    folder = WorkspaceBackups(tmp_path / "workspace")
    older = folder.write("daily", NOON - timedelta(days=1))
    newer = folder.write("asked", NOON)
    migration = newer.path.with_name("atalaya-before-m012_search.db")
    migration.write_bytes(newer.path.read_bytes())
    os.utime(migration, (0, 0))
    newer.path.with_name("atalaya-notes.db").write_bytes(b"x")
    newer.path.with_name("atalaya-20261112T104200Z-asked.db.part").write_bytes(b"x")
    listed = folder.listed()
    assert [backup.reason for backup in listed] == ["asked", "daily", "m012_search"]
    assert [backup.before_migration for backup in listed] == [False, False, True]
    folder.remove(older)
    folder.remove(older)
    assert len(folder.listed()) == 2


def test_a_copy_that_fails_its_check_is_thrown_away(store, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(backups, "first_fault", lambda connection: "row 3 missing")
    with pytest.raises(EnvironmentProblem) as caught:
        WorkspaceBackups(tmp_path / "workspace").write("asked", NOON)
    assert caught.value.code == "backup_damaged"
    assert list((tmp_path / "workspace" / "backups").iterdir()) == []


@pytest.mark.threat("F5")
@pytest.mark.parametrize("step", ["_check", "_flush", "_flush_folder"])
def test_a_copy_gets_its_name_only_after_it_was_flushed(store, tmp_path: Path, monkeypatch, step):
    def breaks(path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, step, breaks)
    folder = WorkspaceBackups(tmp_path / "workspace")
    with pytest.raises(EnvironmentProblem) as caught:
        folder.write("asked", NOON)
    assert caught.value.code == "disk_full"
    for backup in folder.listed():
        copy = sqlite3.connect(backup.path)
        assert copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
        copy.close()
    assert not list((tmp_path / "workspace" / "backups").glob("*.part"))
    assert bool(folder.listed()) == (step == "_flush_folder")


def test_a_folder_that_cannot_hold_backups_says_so(store, tmp_path: Path):
    (tmp_path / "workspace" / "backups").write_text("a file", encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as caught:
        WorkspaceBackups(tmp_path / "workspace").write("asked", NOON)
    assert caught.value.code == "workspace_disk_failed"
