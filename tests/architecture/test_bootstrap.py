"""The bootstrap's answers where something is missing: one sentence each, and the exit code that goes with it."""

import errno
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.plugins.shared_data import REPOSITORY


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """bootstrap.py as a module, on its own files."""
    monkeypatch.syspath_prepend(str(REPOSITORY / "packaging"))
    spec = importlib.util.spec_from_file_location("bootstrap", REPOSITORY / "packaging" / "bootstrap.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def elsewhere(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder with the project's locks, taken for the repository."""
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / ".venv" / "atalaya-setup.json")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    for name in ("pyproject.toml", "requirements.lock", "requirements-test.lock"):
        (tmp_path / name).write_text(f"first {name}")
    return tmp_path


def system_of(bootstrap: ModuleType) -> ModuleType:
    return sys.modules[bootstrap.SetupError.__module__]


@pytest.mark.parametrize("arguments", [[], ["fly"], ["setup", "now"]])
def test_a_wrong_command_is_answered_with_the_usage(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert bootstrap.main(arguments) == 2
    assert "usage: python3 packaging/bootstrap.py COMMAND" in capsys.readouterr().err


def test_help_is_no_error(bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(["--help"]) == 0
    assert "test    set up" in capsys.readouterr().out


def test_a_python_that_is_too_old_is_named(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setenv("PATH", "")
    assert bootstrap.main(["run"]) == 3
    error = capsys.readouterr().err
    assert error == "atalaya: Atalaya needs Python 3.11 to 3.13 and this is Python 3.9.2; install one of these first\n"


def test_both_files_can_be_read_by_an_old_python() -> None:
    import ast

    for path in (REPOSITORY / "packaging").glob("bootstrap*.py"):
        assert ast.parse(path.read_text("utf-8"), feature_version=(3, 6))
        assert "from __future__ import annotations" not in path.read_text("utf-8")


def test_a_folder_that_can_not_be_written_is_named(
    bootstrap: ModuleType, elsewhere: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(bootstrap.tempfile, "TemporaryFile", refuse)
    assert bootstrap.main(["run"]) == 3
    error = capsys.readouterr().err
    assert error.startswith(f"atalaya: The folder {elsewhere} can not be written (Read-only file system); copy Atalaya")


@pytest.mark.parametrize(
    ("errors", "sentence"),
    [
        ("Retrying after connection broken by 'NewConnectionError(...)': /x", "the network can not be reached"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "not the one that was locked"),
        ("ERROR: something else", "pip's own message stands above"),
    ],
)
def test_a_failed_installation_is_put_into_one_sentence(bootstrap: ModuleType, errors: str, sentence: str) -> None:
    assert sentence in bootstrap.pip_sentence(errors)


def test_pip_is_asked_for_hashes_and_its_failure_ends_the_setup(
    bootstrap: ModuleType, elsewhere: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    spoken = "import sys; print(sys.argv[1:], file=sys.stderr); sys.exit(1)"
    fake = elsewhere / "python"
    fake.write_text(f"#!{sys.executable}\n{spoken}\n")
    fake.chmod(0o755)
    monkeypatch.setattr(bootstrap, "PYTHON", fake)
    with pytest.raises(bootstrap.SetupError, match="stands above"):
        bootstrap.install_packages("run")
    shown = capfd.readouterr().err
    assert "--require-hashes" in shown
    assert str(elsewhere / "requirements.lock") in shown


def ready_for(bootstrap: ModuleType, scope: str) -> None:
    bootstrap.PYTHON.parent.mkdir(parents=True, exist_ok=True)
    bootstrap.PYTHON.touch()
    bootstrap.write_stamp(scope)


@pytest.mark.parametrize(("done", "run", "test"), [("run", True, False), ("test", True, True)])
def test_what_is_done_is_remembered(bootstrap: ModuleType, elsewhere: Path, done: str, run: bool, test: bool) -> None:
    assert not bootstrap.is_ready("run")
    ready_for(bootstrap, done)
    assert (bootstrap.is_ready("run"), bootstrap.is_ready("test")) == (run, test)


@pytest.mark.parametrize(
    "disturb",
    [
        lambda folder: (folder / "requirements.lock").write_text("second"),
        lambda folder: (folder / "pyproject.toml").write_text("second"),
        lambda folder: (folder / ".venv" / "atalaya-setup.json").write_text("{broken"),
        lambda folder: (folder / ".venv" / "bin" / "python").unlink(),
        lambda folder: (folder / ".venv" / "atalaya-setup.json").write_text(json.dumps({"folder": "/moved"})),
    ],
)
def test_any_change_sets_up_again(
    bootstrap: ModuleType, elsewhere: Path, disturb: Callable[[Path], object]
) -> None:
    ready_for(bootstrap, "run")
    disturb(elsewhere)
    assert not bootstrap.is_ready("run")


def test_without_a_display_the_headless_program_is_named(
    bootstrap: ModuleType, elsewhere: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ready_for(bootstrap, "run")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(system_of(bootstrap), "LINUX", True)
    assert bootstrap.main(["run"]) == 3
    assert capsys.readouterr().err.rstrip().endswith("atalayactl --help")


def test_a_missing_library_is_named_with_the_command_to_type(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = system_of(bootstrap)
    problem = "Traceback...\nOSError: libxcb-icccm.so.4: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(system, "probe_qt", lambda _python: problem)
    monkeypatch.setattr(system, "LINUX", True)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    with pytest.raises(bootstrap.SetupError) as caught:
        system.install_qt_libraries(Path("python"))
    text = str(caught.value)
    assert text.startswith("Qt can not load libxcb-icccm.so.4; type: sudo apt-get install --yes")
    assert "libxcb-icccm4" in text


def test_without_apt_the_packages_are_named(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    system = system_of(bootstrap)
    monkeypatch.setattr(system.shutil, "which", lambda _name: None)
    with pytest.raises(bootstrap.SetupError, match="Reason; install what your system calls: one two"):
        system.install_debian(["one", "two"], "Reason")


def test_servers_are_left_out_when_asked(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    system = system_of(bootstrap)
    monkeypatch.setattr(system, "missing_packages", lambda names: list(names))
    monkeypatch.setattr(system, "install_debian", lambda *_: pytest.fail("asked to leave them out"))
    monkeypatch.setenv("ATALAYA_NO_SERVERS", "1")
    system.install_servers()
    assert capsys.readouterr().out == ""


def test_missing_servers_are_no_reason_to_stop(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    system = system_of(bootstrap)
    monkeypatch.setattr(system, "LINUX", True)
    monkeypatch.delenv("ATALAYA_NO_SERVERS", raising=False)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "missing_packages", lambda _names: ["wordpress"])
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    system.install_servers()
    said = capsys.readouterr().out
    assert "type: sudo apt-get install --yes --no-install-recommends wordpress" in said
    assert "are skipped" in said


def test_a_program_ended_by_a_signal_is_told_as_a_shell_tells_it(bootstrap: ModuleType) -> None:
    ended = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]
    assert system_of(bootstrap).call(ended) == 128 + 9
    assert system_of(bootstrap).call([sys.executable, "-c", "raise SystemExit(7)"]) == 7


def test_pytest_gets_the_arguments_and_its_exit_code_is_ours(
    bootstrap: ModuleType, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready_for(bootstrap, "test")
    seen: list[list[str]] = []

    def call(command: list[str], folder: Path) -> int:
        seen.append(command)
        assert folder == elsewhere
        return 5

    monkeypatch.setattr(bootstrap, "call", call)
    monkeypatch.setattr(bootstrap, "install_servers", lambda: None)
    assert bootstrap.main(["test", "-k", "nothing"]) == 5
    assert seen[0][1:] == ["-m", "pytest", "-n", "2", "--dist", "worksteal", "-k", "nothing"]


def test_the_shell_command_itself_answers() -> None:
    command = [sys.executable, REPOSITORY / "packaging" / "bootstrap.py", "fly"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
