"""The lock files: complete, hashed, agreeing with each other and with the project file."""

import re
import subprocess
import sys
import tomllib

from tests.plugins.shared_data import REPOSITORY

PIN = re.compile(r"^([\w.-]+)==(\S+)(?: ; ([^\\]+?))? \\$")


def pins(name: str) -> dict[tuple[str, str], str]:
    """Return version by (package, marker)."""
    found = {}
    for line in (REPOSITORY / name).read_text("utf-8").splitlines():
        if match := PIN.match(line):
            found[match[1], match[3] or ""] = match[2]
        else:
            assert re.match(r"^\s*#|^    --hash=sha256:[0-9a-f]{64}(?: \\)?$", line), f"{name}: {line}"
    return found


def versions(lock: str) -> dict[str, str]:
    return {name: version for (name, _marker), version in pins(lock).items()}


def test_the_test_lock_pins_what_people_run() -> None:
    run, test = versions("requirements.lock"), versions("requirements-test.lock")
    assert {name: test.get(name) for name in run} == run


def test_every_requirement_is_locked() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    for lock, wanted in (
        ("requirements.lock", project["project"]["dependencies"] + groups["build"]),
        ("requirements-test.lock", groups["test"]),
    ):
        names = {re.match(r"[\w.-]+", line)[0].lower().replace("_", "-") for line in wanted}
        assert names - {name for name, _ in pins(lock)} == set()


def test_what_is_installed_fits_together() -> None:
    """The packages are installed without resolving, so a lock that leaves one out would show here."""
    done = subprocess.run([sys.executable, "-m", "pip", "check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
