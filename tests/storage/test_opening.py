"""Opening a workspace: what is refused, and that a refusal changes nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3

from tests.fakes.fake_clock import FakeClock
from tests.fakes.open_store import OpenStore
from workstation.domain.errors import EnvironmentProblem
from workstation.storage import open_storage, opening
from workstation.storage.migrations import migration_names
from workstation.storage.open_checks import APPLICATION_ID, check_sqlite_version


def refusal(folder: Path, **options) -> EnvironmentProblem:
    with pytest.raises(EnvironmentProblem) as caught:
        open_storage(folder, clock=FakeClock(), on_commit=lambda _: None, **options)
    return caught.value


def filled(folder: Path) -> Path:
    store = OpenStore(folder)
    store.write(lambda tables: [tables.preferences.put(f"n{n}", "x" * 500) for n in range(200)])
    store.storage.close_now()
    return folder / "atalaya.db"


def backup_of(folder: Path) -> Path:
    from workstation.storage.backup_folder import WorkspaceBackups

    return WorkspaceBackups(folder).write("asked", FakeClock().now()).path


@pytest.mark.parametrize(
    ("version", "affected"),
    [((3, 40, 1), True), ((3, 51, 2), True), ((3, 51, 3), False), ((3, 53, 4), False)],
)
def test_a_sqlite_that_loses_commits_is_refused(version, affected):
    if not affected:
        check_sqlite_version(version)
        return
    with pytest.raises(EnvironmentProblem) as caught:
        check_sqlite_version(version)
    assert caught.value.code == "sqlite_affected"
    assert caught.value.values["needed"] == "3.51.3"


def test_the_sqlite_that_runs_here_is_fine():
    check_sqlite_version()


def test_a_new_workspace_has_every_migration_and_our_mark(tmp_path: Path):
    store = OpenStore(tmp_path / "new" / "workspace")
    applied = store.read(lambda t: t.connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall())
    mark = store.read(lambda t: t.connection.execute("PRAGMA application_id").fetchone())
    store.storage.close_now()
    assert [name for (name,) in applied] == migration_names()
    assert mark == (APPLICATION_ID,)
    assert not (tmp_path / "new" / "workspace" / "backups").exists()


def test_opening_without_creating_says_that_there_is_nothing(tmp_path: Path):
    assert refusal(tmp_path / "none", create=False).code == "workspace_missing"
    assert not (tmp_path / "none").exists()


def test_two_starts_on_one_workspace_name_the_first(tmp_path: Path):
    first = OpenStore(tmp_path)
    problem = refusal(tmp_path, holder="second")
    assert (problem.code, problem.values["holder"]) == ("workspace_in_use", "test")
    assert problem.values["since"] == "2026-11-12T10:42:00+00:00"
    first.storage.close_now()
    OpenStore(tmp_path).storage.close_now()
    assert not (tmp_path / "lock.holder").exists()


def left_by_a_power_cut(folder: Path, cut: Path) -> Path:
    """Copy a workspace whose log was not carried over yet, with the first sector of the file torn."""
    store = OpenStore(folder)
    store.write(lambda tables: [tables.preferences.put(f"n{n}", "x" * 500) for n in range(200)])
    cut.mkdir()
    for name in ("atalaya.db", "atalaya.db-wal"):
        (cut / name).write_bytes((folder / name).read_bytes())
    store.storage.close_now()
    database = cut / "atalaya.db"
    database.write_bytes(b"\xee" * 512 + database.read_bytes()[512:])
    return database


@pytest.mark.threat("F18")
def test_a_torn_first_page_is_mended_from_the_log(tmp_path: Path):
    left_by_a_power_cut(tmp_path / "w", tmp_path / "cut")
    store = OpenStore(tmp_path / "cut")
    assert store.read(lambda tables: tables.preferences.get("n199")) == "x" * 500
    store.storage.close_now()
    assert (tmp_path / "cut" / "atalaya.db").read_bytes().startswith(b"SQLite format 3")


def test_a_torn_first_page_that_the_log_lacks_is_refused_and_left_alone(tmp_path: Path):
    database = left_by_a_power_cut(tmp_path / "w", tmp_path / "cut")
    log = database.with_name("atalaya.db-wal")
    log.write_bytes(b"\xee" * log.stat().st_size)
    before = database.read_bytes(), log.read_bytes()
    assert refusal(tmp_path / "cut").code == "workspace_damaged"
    assert (database.read_bytes(), log.read_bytes()) == before


def test_a_holder_that_cannot_be_read_is_nobody(tmp_path: Path):
    first = OpenStore(tmp_path)
    (tmp_path / "lock.holder").write_text("{not json", encoding="utf-8")
    problem = refusal(tmp_path)
    assert (problem.code, problem.values) == ("workspace_in_use", {"path": str(tmp_path)})
    first.storage.close_now()


def test_a_workspace_opens_where_the_holder_cannot_be_noted(tmp_path: Path):
    (tmp_path / "lock.holder").mkdir()
    store = OpenStore(tmp_path)
    assert refusal(tmp_path).code == "workspace_in_use"
    store.storage.close_now()


def test_a_lock_ends_with_its_process(tmp_path: Path):
    filled(tmp_path)
    code = (
        "import sys, os, datetime\n"
        "from pathlib import Path\n"
        "from workstation.storage import open_storage\n"
        "class Clock:\n"
        "    def now(self): return datetime.datetime.now(datetime.UTC)\n"
        "store = open_storage(Path(sys.argv[1]), clock=Clock(), on_commit=lambda c: None, holder='other')\n"
        "store.transact_blocking(lambda t: t.preferences.put('kept', 'yes'))\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline() == "open\n"
        problem = refusal(tmp_path)
        assert (problem.values["holder"], problem.values["pid"]) == ("other", other.pid)
        reading = OpenStore(tmp_path, writes=False)
        assert reading.read(lambda tables: tables.preferences.get("kept")) == "yes"
        reading.storage.close_now()
    finally:
        other.kill()
        other.communicate()
    store = OpenStore(tmp_path)
    assert store.read(lambda tables: tables.preferences.get("kept")) == "yes"
    store.storage.close_now()


async def test_reading_takes_no_lock_and_refuses_to_write(tmp_path: Path):
    filled(tmp_path)
    reading = OpenStore(tmp_path, writes=False)
    writing = OpenStore(tmp_path)
    assert await reading.storage.read(lambda tables: tables.preferences.get("n1")) == "x" * 500
    with pytest.raises(EnvironmentProblem) as caught:
        await reading.storage.transact(lambda _: None)
    assert caught.value.code == "storage_opened_for_reading"
    assert (reading.storage.writes, writing.storage.writes) == (False, True)
    reading.storage.close_now()
    writing.storage.close_now()


def test_reading_an_old_schema_brings_it_up_to_date_first(tmp_path: Path):
    path = filled(tmp_path)
    forget_last_migration(path)
    reading = OpenStore(tmp_path, writes=False)
    assert reading.read(lambda tables: tables.triage.label_names()) == ()
    reading.storage.close_now()
    OpenStore(tmp_path).storage.close_now()


def forget_last_migration(path: Path) -> str:
    """Undo the search index, the simplest migration to take back."""
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE search")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm012_search'")
    connection.commit()
    connection.close()
    return "m012_search"


def test_a_schema_change_is_preceded_by_a_backup(tmp_path: Path):
    name = forget_last_migration(filled(tmp_path))
    OpenStore(tmp_path).storage.close_now()
    backup = tmp_path / "backups" / f"atalaya-before-{name}.db"
    copy = sqlite3.connect(backup)
    assert copy.execute("SELECT count(*) FROM preferences").fetchone() == (200,)
    assert copy.execute("SELECT count(*) FROM _sqlite_migrations WHERE name = ?", (name,)).fetchone() == (0,)
    copy.close()


def test_a_schema_change_that_fails_leaves_the_old_schema(tmp_path: Path, monkeypatch):
    name = forget_last_migration(filled(tmp_path))
    from workstation.storage.migrations import m012_search

    def breaks(db):
        db.execute("CREATE TABLE half (x)")
        raise RuntimeError("power")

    monkeypatch.setattr(m012_search, "apply", breaks)
    with pytest.raises(RuntimeError, match="power"):
        OpenStore(tmp_path)
    monkeypatch.undo()
    store = OpenStore(tmp_path)
    tables = store.read(lambda t: {row[0] for row in t.connection.execute("SELECT name FROM sqlite_schema")})
    store.storage.close_now()
    assert "half" not in tables
    assert name in migration_names()


def test_a_newer_schema_is_refused_untouched(tmp_path: Path):
    path = filled(tmp_path)
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('atalaya', 'm999_future', '')"
    )
    connection.commit()
    connection.close()
    before = path.read_bytes()
    problem = refusal(tmp_path)
    assert (problem.code, problem.values["unknown"]) == ("workspace_newer", "m999_future")
    assert refusal(tmp_path, writes=False).code == "workspace_newer"
    assert path.read_bytes() == before


def damage_middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3_000] = b"\xff" * 3_000
    path.write_bytes(data)


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-9_000])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def scribble(path: Path) -> None:
    path.write_bytes(b"this is no database at all, but long enough to look at " * 20)


@pytest.mark.threat("F26")
@pytest.mark.parametrize("damage", [damage_middle, cut_off, empty, scribble])
def test_a_damaged_database_is_refused_with_the_way_to_the_last_backup(tmp_path: Path, damage):
    path = filled(tmp_path)
    backup = backup_of(tmp_path)
    damage(path)
    before = path.read_bytes()
    problem = refusal(tmp_path)
    assert problem.code == "workspace_damaged"
    assert problem.values["last_backup"] == str(backup)
    assert path.read_bytes() == before


def test_a_lost_database_beside_its_backups_is_not_begun_anew(tmp_path: Path):
    filled(tmp_path).unlink()
    backup = backup_of_other(tmp_path)
    problem = refusal(tmp_path)
    assert (problem.code, problem.values["last_backup"]) == ("workspace_damaged", str(backup))


def backup_of_other(folder: Path) -> Path:
    path = folder / "backups" / "atalaya-20261112T104200Z-daily.db"
    path.parent.mkdir()
    path.write_bytes(b"copy")
    return path


def test_damage_without_a_backup_says_that_there_is_none(tmp_path: Path):
    scribble(filled(tmp_path))
    assert refusal(tmp_path).values["last_backup"] == ""


def test_another_programs_database_is_refused(tmp_path: Path):
    connection = sqlite3.connect(tmp_path / "atalaya.db")
    connection.execute("CREATE TABLE theirs (x)")
    connection.execute("PRAGMA application_id=77")
    connection.commit()
    connection.close()
    assert refusal(tmp_path).code == "workspace_damaged"


def test_damage_that_a_clean_close_hides_is_found_when_it_is_met(tmp_path: Path, monkeypatch):
    """A big database is not read through at every start; meeting the damage later says the same."""
    path = filled(tmp_path)
    monkeypatch.setattr("workstation.storage.open_checks._CHEAP_BYTES", 0)
    damage_preferences(path)
    store = OpenStore(tmp_path)
    with pytest.raises(EnvironmentProblem) as caught:
        store.read(lambda tables: tables.preferences.under(""))
    assert caught.value.code == "workspace_damaged"
    store.storage.close_now()


def damage_preferences(path: Path) -> None:
    connection = sqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'preferences'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    data = bytearray(path.read_bytes())
    data[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(data)


@pytest.mark.threat("F16")
def test_a_network_share_is_refused_before_anything_is_written(tmp_path: Path, monkeypatch):
    from workstation.storage import open_checks

    monkeypatch.setattr(open_checks, "network_file_system", lambda folder: "cifs")
    problem = refusal(tmp_path / "workspace")
    assert (problem.code, problem.values["file_system"]) == ("workspace_on_network_share", "cifs")
    assert list((tmp_path / "workspace").iterdir()) == []


@pytest.mark.threat("F15")
def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path, monkeypatch):
    from workstation.storage import open_checks

    filled(tmp_path)
    monkeypatch.setattr(open_checks.os, "access", lambda path, mode: False)
    assert refusal(tmp_path).code == "workspace_read_only"


def test_a_folder_that_cannot_be_made_is_an_environment_problem(tmp_path: Path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert refusal(tmp_path / "file" / "workspace").code == "workspace_disk_failed"


def test_a_failed_opening_gives_the_lock_back(tmp_path: Path, monkeypatch):
    def breaks(*_args, **_options):
        raise EnvironmentProblem("workspace_damaged")

    monkeypatch.setattr(opening, "check_health", breaks)
    refusal(tmp_path)
    monkeypatch.undo()
    OpenStore(tmp_path).storage.close_now()
