"""Exports against a real full, read-only, vanishing or lying drive, and a real kill at every step (strace, tmpfs)."""

import json
import os
import re
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

pytestmark = pytest.mark.needs_host

ROOT = Path(__file__).parents[2]
RENAMES = "?rename,renameat,renameat2"
FORMATS = ["csv", "jsonl", "xlsx"]


def child(folder, export_format, rows, *command, wrapped=()):
    arguments = [*wrapped, sys.executable, str(ROOT / "tests/exports/exporting_child.py")]
    arguments += [str(folder), export_format, str(rows), *command]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(arguments, capture_output=True, text=True, env=environment, timeout=120)
    return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def assert_no_half_file(folder: Path) -> int:
    """Everything under a final name has the hash that its name states; return the number of such files."""
    finals = [path for path in folder.iterdir() if path.suffix != ".part"]
    for path in finals:
        stated = re.search(r"Z-([0-9a-f]{8})\.", path.name)
        assert stated is not None, path.name
        assert sha256(path.read_bytes()).hexdigest().startswith(stated.group(1))
    assert all(re.fullmatch(r"atalaya-[0-9a-f]{16}\.part", path.name) for path in set(folder.iterdir()) - set(finals))
    return len(finals)


@pytest.fixture
def drive(tmp_path):
    """A drive of 64 KiB."""
    folder = tmp_path / "drive"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("this host refuses to mount")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], capture_output=True)


@pytest.fixture
def injected(tmp_path):
    """Wrap a command so that strace injects a fault into its system calls."""
    tool = shutil.which("strace")
    works = tool and subprocess.run([tool, "-f", "-o", os.devnull, "true"], capture_output=True).returncode == 0
    if not works:
        pytest.skip("this host refuses strace")

    def wrap(calls, fault):
        return [tool, "-f", "-o", os.devnull, "-e", f"trace={calls}", "-e", f"inject={calls}:{fault}"]

    return wrap


@pytest.mark.threat("F14")
@pytest.mark.parametrize("export_format", FORMATS)
def test_a_full_drive(drive, export_format):
    assert child(drive, export_format, 20_000) == (0, {"code": "export.drive_full", "errno": 28})
    assert names(drive) == []
    status, outcome = child(drive, export_format, 20)
    assert (status, len(outcome["files"])) == (0, 1)
    assert assert_no_half_file(drive) == 2


@pytest.mark.threat("F15")
def test_a_read_only_drive(drive):
    subprocess.run(["mount", "-o", "remount,ro", str(drive)], check=True)
    assert child(drive, "csv", 20) == (0, {"code": "export.drive_read_only", "errno": 30})


@pytest.mark.threat("F13")
@pytest.mark.parametrize("export_format", FORMATS)
def test_a_drive_unmounted_half_way(drive, export_format):
    outcome = child(drive, export_format, 40, "umount", "-l", str(drive))
    assert outcome == (0, {"code": outcome[1]["code"], "errno": outcome[1]["errno"]})
    assert outcome[1]["code"] in {"export.drive_gone", "export.drive_changed"}
    assert names(drive) == []


@pytest.mark.threat("F8")
@pytest.mark.parametrize("export_format", FORMATS)
def test_a_rename_that_says_yes_and_does_nothing(tmp_path, injected, export_format):
    outcome = child(tmp_path, export_format, 20, wrapped=injected(RENAMES, "retval=0"))
    assert outcome == (0, {"code": "export.read_back_differs", "errno": None})
    assert names(tmp_path) == []


@pytest.mark.threat("F8", "F14", "F15")
@pytest.mark.parametrize(
    ("calls", "error", "code"),
    [
        (RENAMES, "EACCES", "export.drive_refused"),
        (RENAMES, "EROFS", "export.drive_read_only"),
        (RENAMES, "ENOSPC", "export.drive_full"),
        ("fsync", "EIO", "export.drive_gone"),
        ("fsync", "ENOSPC", "export.drive_full"),
    ],
)
def test_errors_of_the_real_calls(tmp_path, injected, calls, error, code):
    status, outcome = child(tmp_path, "csv", 20, wrapped=injected(calls, f"error={error}"))
    assert (status, outcome["code"]) == (0, code)
    assert names(tmp_path) == []


@pytest.mark.threat("F9")
def test_a_drive_without_fsync(tmp_path, injected):
    status, outcome = child(tmp_path, "csv", 20, wrapped=injected("fsync", "error=EINVAL"))
    assert (status, len(outcome["files"])) == (0, 1)
    assert assert_no_half_file(tmp_path) == 2


@pytest.mark.threat("F17")
@pytest.mark.parametrize(
    ("calls", "when"), [*(("fsync", number) for number in range(1, 5)), *((RENAMES, number) for number in (1, 2))]
)
def test_killed_at_every_step_no_half_file_stands_under_a_final_name(tmp_path, injected, calls, when):
    status, _ = child(tmp_path, "csv", 5000, wrapped=injected(calls, f"signal=KILL:when={when}"))
    assert status != 0
    finals = assert_no_half_file(tmp_path)
    manifests = [name for name in names(tmp_path) if name.endswith(".manifest.json")]
    assert len(manifests) == max(0, finals - 1)
