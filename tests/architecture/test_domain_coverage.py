"""The rules of the house are tested by their own tests, to the last branch."""

import os
import subprocess
import sys
from pathlib import Path

from tests.plugins.shared_data import REPOSITORY


def test_every_branch_of_the_domain_is_reached_by_its_own_tests(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "tests/domain", "-q", "-n", "0", "-p", "no:cacheprovider"]
    command += ["-m", "not campaign and not benchmark", "--hypothesis-profile", "brief"]
    command += [f"--basetemp={tmp_path / 'base'}"]
    command += ["--cov=workstation.domain", "--cov-branch", "--cov-report=term-missing", "--cov-fail-under=100"]
    keep = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "COV_"))}
    environment = keep | {"COVERAGE_FILE": str(tmp_path / "coverage")}
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "Total coverage: 100.00%" in done.stdout
