"""ruff and mypy run as tests, so that the one test command says everything."""

import os
import subprocess
import sys
import tomllib

from tests.plugins.shared_data import REPOSITORY


def output_of(*command: str) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-m", *command], cwd=REPOSITORY, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_ruff_finds_nothing() -> None:
    code, output = output_of("ruff", "check", "--no-cache", "--output-format", "concise", ".")
    assert code == 0, output


def test_mypy_strict_finds_nothing() -> None:
    code, output = output_of("mypy")
    assert code == 0, output


def test_mypy_accepts_the_bootstrap() -> None:
    code, output = output_of("mypy", "--strict", f"--cache-dir={os.devnull}", "packaging/bootstrap.py")
    assert code == 0, output


def test_both_packages_are_checked_strictly_and_without_exemption() -> None:
    mypy = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["tool"]["mypy"]
    assert (mypy["strict"], mypy["warn_unreachable"], mypy["files"]) == (True, True, ["workstation", "ui"])
    assert "exclude" not in mypy
    eased = {module.split(".")[0] for override in mypy["overrides"] for module in override["module"]}
    assert not eased & {"workstation", "ui", "*"}
