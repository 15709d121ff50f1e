"""Files appear whole under their final name or not at all, whatever the drive does."""

import errno
import os
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from workstation.exports import drop_folder as drop_folder_module
from workstation.exports import dropped_file
from workstation.exports.drive_errors import drive_code
from workstation.exports.drop_folder import RENAME_ATTEMPTS, DropFolder
from workstation.ports.exporting import DriveProblem

DATA = b"x" * (3 * 1024 * 1024 + 17)


@pytest.fixture
def pauses():
    return []


@pytest.fixture
def drop(tmp_path, pauses):
    return DropFolder(tmp_path, pause=pauses.append)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def put_data(put):
    for start in range(0, len(DATA), 300_000):
        put(DATA[start : start + 300_000])


def test_stages_then_publishes(drop, tmp_path):
    staged = drop.stage(put_data)
    assert (staged.sha256, staged.size) == (sha256(DATA).hexdigest(), len(DATA))
    [part] = names(tmp_path)
    assert part.startswith("atalaya-")
    assert part.endswith(".part")
    drop.publish(staged, "final.csv")
    drop.keep()
    drop.discard()
    assert names(tmp_path) == ["final.csv"]
    assert (tmp_path / "final.csv").read_bytes() == DATA


def test_discard_removes_what_was_not_kept(drop, tmp_path):
    (tmp_path / "foreign.txt").write_text("theirs")
    drop.publish(drop.stage(put_data), "final.csv")
    drop.stage(put_data)
    drop.discard()
    assert names(tmp_path) == ["foreign.txt"]


@pytest.mark.threat("F13")
def test_the_folder_is_never_created(tmp_path):
    with pytest.raises(DriveProblem, match=r"export.folder_missing"):
        DropFolder(tmp_path / "mnt" / "share")
    assert names(tmp_path) == []


def test_a_file_or_a_link_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("")
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(DriveProblem, match=r"export.not_a_folder"):
        DropFolder(tmp_path / "file")
    with pytest.raises(DriveProblem, match=r"export.folder_is_link") as raised:
        DropFolder(tmp_path / "link")
    assert raised.value.values["target"] == str(tmp_path / "real")
    with pytest.raises(DriveProblem, match=r"export.drive_gone"):
        DropFolder(tmp_path / "file" / "below")


@pytest.mark.threat("F13")
def test_another_folder_at_the_same_path_is_noticed(tmp_path, pauses):
    share = tmp_path / "share"
    share.mkdir()
    drop = DropFolder(share, pause=pauses.append)
    staged = drop.stage(put_data)
    share.rename(tmp_path / "unmounted")
    share.mkdir()
    with pytest.raises(DriveProblem, match=r"export.drive_changed"):
        drop.publish(staged, "final.csv")
    with pytest.raises(DriveProblem, match=r"export.drive_changed"):
        drop.stage(put_data)
    share.rmdir()
    with pytest.raises(DriveProblem, match=r"export.drive_gone"):
        drop.publish(staged, "final.csv")
    assert not share.exists()


@pytest.mark.threat("A18")
def test_planted_links_are_neither_followed_nor_replaced(drop, tmp_path):
    victim = tmp_path / "victim.txt"
    victim.write_text("precious")
    (tmp_path / "final.csv").symlink_to(victim)
    (tmp_path / "final-2.csv").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "final-3.csv")
    staged = drop.stage(put_data)
    name = drop.free_name("final", "csv", staged.sha256)
    assert name == "final-4.csv"
    drop.publish(staged, name)
    assert victim.read_text() == "precious"
    assert not (tmp_path / "nowhere").exists()
    assert (tmp_path / "final.csv").is_symlink()


def test_a_taken_name_is_never_overwritten(drop, tmp_path):
    (tmp_path / "final.csv").write_text("theirs")
    staged = drop.stage(put_data)
    with pytest.raises(DriveProblem, match=r"export.read_back_differs"):
        drop.publish(staged, "final.csv")
    drop.discard()
    assert (tmp_path / "final.csv").read_text() == "theirs"
    assert names(tmp_path) == ["final.csv"]


def test_the_same_bytes_under_the_final_name_are_enough(drop, tmp_path):
    (tmp_path / "final.csv").write_bytes(DATA)
    staged = drop.stage(put_data)
    assert drop.free_name("final", "csv", staged.sha256) == "final.csv"
    drop.publish(staged, "final.csv")
    drop.discard()
    assert names(tmp_path) == ["final.csv"]


def test_when_every_name_is_taken_it_says_so(drop, tmp_path, monkeypatch):
    monkeypatch.setattr(drop_folder_module, "MAX_NAME_TRIES", 2)
    (tmp_path / "final.csv").write_text("")
    (tmp_path / "final-2.csv").write_text("")
    with pytest.raises(DriveProblem, match=r"export.drive_refused"):
        drop.free_name("final", "csv", "0" * 64)


class Failing:
    """Lets a number of calls through, then fails each one; optionally after having done the work."""

    def __init__(self, real, number, *, after=0, done=False) -> None:
        self.real, self.number, self.after, self.done, self.calls = real, number, after, done, 0

    def __call__(self, *arguments, **named):
        self.calls += 1
        if self.calls <= self.after:
            return self.real(*arguments, **named)
        if self.done:
            self.real(*arguments, **named)
        raise OSError(self.number, os.strerror(self.number))


WRITE_FAULTS = [
    (errno.ENOSPC, "export.drive_full"),
    (errno.EDQUOT, "export.drive_full"),
    (errno.EFBIG, "export.drive_full"),
    (errno.EROFS, "export.drive_read_only"),
    (errno.EIO, "export.drive_gone"),
    (errno.ESTALE, "export.drive_gone"),
    (errno.ENODEV, "export.drive_gone"),
    (errno.EACCES, "export.drive_refused"),
    (errno.ENAMETOOLONG, "export.name_too_long"),
    (errno.EBUSY, "export.drive_busy"),
    (errno.ENOMEM, "export.drive_failed"),
]


@pytest.mark.threat("F14", "F15")
@pytest.mark.parametrize(("number", "code"), WRITE_FAULTS, ids=lambda value: str(value))
@pytest.mark.parametrize("call", ["open", "write", "fsync", "close", "fstat"])
def test_every_fault_while_staging_leaves_nothing(drop, tmp_path, monkeypatch, call, number, code):
    after = 1 if call == "write" else 0
    monkeypatch.setattr(dropped_file.os, call, Failing(getattr(os, call), number, after=after, done=call == "close"))
    with pytest.raises(DriveProblem) as raised:
        drop.stage(put_data)
    monkeypatch.undo()
    assert raised.value.code == code
    assert raised.value.values["errno"] == number
    assert raised.value.values["folder"] == str(tmp_path)
    drop.discard()
    assert names(tmp_path) == []


@pytest.mark.threat("F9")
@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_drive_without_fsync_is_good_enough(drop, monkeypatch, number):
    monkeypatch.setattr(dropped_file.os, "fsync", Failing(os.fsync, number))
    assert drop.stage(put_data).size == len(DATA)


def test_short_writes_are_continued(drop, tmp_path, monkeypatch):
    real = os.write
    monkeypatch.setattr(dropped_file.os, "write", lambda descriptor, data: real(descriptor, data[:100_000]))
    assert drop.stage(put_data).sha256 == sha256(DATA).hexdigest()


def test_bytes_that_come_back_different_are_noticed(drop, tmp_path, monkeypatch):
    real = os.write

    def rotten(descriptor, data):
        return real(descriptor, bytes(data[:-1]) + bytes([data[-1] ^ 1]))

    monkeypatch.setattr(dropped_file.os, "write", rotten)
    with pytest.raises(DriveProblem, match=r"export.read_back_differs"):
        drop.stage(put_data)
    drop.discard()
    assert names(tmp_path) == []


@pytest.mark.threat("F8")
def test_a_rename_that_did_nothing_is_noticed(drop, tmp_path, monkeypatch, pauses):
    staged = drop.stage(put_data)
    monkeypatch.setattr(Path, "rename", lambda self, target: target)
    with pytest.raises(DriveProblem, match=r"export.read_back_differs"):
        drop.publish(staged, "final.csv")
    assert len(pauses) == RENAME_ATTEMPTS
    drop.discard()
    assert names(tmp_path) == []


@pytest.mark.threat("F8")
@pytest.mark.parametrize("number", [errno.ENOENT, errno.EIO, errno.ETIMEDOUT])
def test_a_rename_that_worked_but_reports_an_error_counts(drop, tmp_path, monkeypatch, number):
    staged = drop.stage(put_data)
    monkeypatch.setattr(drop_folder_module.Path, "rename", Renaming(number, done=True))
    drop.publish(staged, "final.csv")
    drop.keep()
    assert names(tmp_path) == ["final.csv"]


class Renaming:
    """A `Path.rename` that fails a number of times."""

    def __init__(self, number, *, times=1000, done=False) -> None:
        self.number, self.times, self.done = number, times, done
        self.calls = 0

    def __get__(self, path, _owner):
        def rename(target):
            self.calls += 1
            if self.calls > self.times or self.done:
                path.replace(target)
            if self.calls <= self.times:
                raise OSError(self.number, os.strerror(self.number))

        return rename


@pytest.mark.threat("F7", "F33")
@pytest.mark.parametrize("number", [errno.EACCES, errno.EBUSY])
def test_a_file_held_open_by_others_is_tried_again(drop, tmp_path, monkeypatch, pauses, number):
    staged = drop.stage(put_data)
    monkeypatch.setattr(Path, "rename", Renaming(number, times=3))
    drop.publish(staged, "final.csv")
    assert pauses == [0.1, 0.2, 0.4]
    assert (tmp_path / "final.csv").read_bytes() == DATA


@pytest.mark.parametrize(
    ("number", "code"), [(errno.EACCES, "export.drive_refused"), (errno.EROFS, "export.drive_read_only")]
)
def test_a_rename_that_keeps_failing_is_said(drop, tmp_path, monkeypatch, number, code):
    staged = drop.stage(put_data)
    monkeypatch.setattr(Path, "rename", Renaming(number))
    with pytest.raises(DriveProblem) as raised:
        drop.publish(staged, "final.csv")
    assert raised.value.code == code
    drop.discard()
    assert names(tmp_path) == []


def test_bytes_that_changed_with_the_rename_do_not_stay(drop, tmp_path, monkeypatch):
    staged = drop.stage(put_data)

    class Spoiling(Renaming):
        def __get__(self, path, _owner):
            def rename(target):
                path.replace(target)
                target.write_bytes(b"half")

            return rename

    monkeypatch.setattr(Path, "rename", Spoiling(0))
    with pytest.raises(DriveProblem, match=r"export.read_back_differs"):
        drop.publish(staged, "final.csv")
    drop.discard()
    assert names(tmp_path) == []


def test_what_fills_the_file_may_fail_with_its_own_error(drop, tmp_path):
    def fill(put):
        put(b"half")
        raise KeyError("rows")

    with pytest.raises(KeyError):
        drop.stage(fill)
    drop.discard()
    assert names(tmp_path) == []


def test_colleagues_may_read_what_was_dropped(drop, tmp_path):
    before = os.umask(0o022)
    try:
        staged = drop.stage(put_data)
    finally:
        os.umask(before)
    assert stat.S_IMODE(staged.path.stat().st_mode) == 0o644


@pytest.mark.parametrize(
    ("winerror", "code"),
    [(112, "export.drive_full"), (19, "export.drive_read_only"), (32, "export.drive_busy"), (53, "export.drive_gone")],
)
def test_windows_numbers_say_more_than_errno(winerror, code):
    error = PermissionError(errno.EACCES, "Access is denied")
    error.winerror = winerror
    assert drive_code(error) == code


def test_unknown_numbers_are_a_failure_of_the_drive():
    assert drive_code(OSError("no number")) == "export.drive_failed"
