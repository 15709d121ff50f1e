"""What must not be in a committed file: paths of one machine, package registries, unfinished work."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.plugins.shared_data import REPOSITORY

# Put together here, so that this file does not find itself.
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|NotImplemented" r"Error)\b")
REGISTRY = re.compile(r"://[^\s/\"'<>]*(?:py" r"pi|python" r"hosted|np" r"mjs|registry\.)\S*", re.IGNORECASE)
INDEX_LINE = re.compile(r"^\s*(?:--)?(?:extra-)?(?:index-url|find-links|trusted-host)\b", re.MULTILINE)


def machine_paths() -> re.Pattern[str]:
    """Match the folder this clone lies in and the person's home, whatever machine this is."""
    home = Path.home()
    places = [re.escape(f"{REPOSITORY}/"), re.escape(f"{home}/."), r"(?<![\w./~-])/home/\w+/\.", r"[A-Z]:\\Users\\\w"]
    if str(REPOSITORY.parent) not in {"/", "/tmp", "/home", "/opt", "/srv"}:  # too common to be telling
        places.append(re.escape(f"{REPOSITORY.parent}/"))
    return re.compile("|".join(places))


def tracked_files() -> list[str]:
    # A clone that belongs to somebody else is still one we may list.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True).stdout
    return [name for name in listed.decode().split("\0") if name]


def committed_texts(*suffixes: str) -> dict[str, str]:
    """Return the text files git tracks, by name; those with the given suffixes, or all."""
    texts = {}
    for name in tracked_files():
        path = REPOSITORY / name
        if not path.is_file() or (suffixes and path.suffix not in suffixes):
            continue
        content = path.read_bytes()
        if b"\0" not in content:
            texts[name] = content.decode("utf-8", "replace")
    return texts


def findings(pattern: re.Pattern[str], texts: dict[str, str]) -> list[str]:
    return [f"{name}: {match.group()}" for name, text in texts.items() for match in pattern.finditer(text)]


def test_no_path_of_one_machine() -> None:
    assert findings(machine_paths(), committed_texts()) == []


def test_no_package_registry() -> None:
    texts = committed_texts()
    assert findings(REGISTRY, texts) == []
    locks = {name: text for name, text in texts.items() if name.endswith((".lock", ".txt", ".toml"))}
    assert findings(INDEX_LINE, locks) == []


def test_nothing_unfinished() -> None:
    assert findings(UNFINISHED, committed_texts(".py", ".toml", ".md", ".sh")) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (machine_paths(), f"open('{REPOSITORY}/x')"),
        (REGISTRY, "see https://files.python" "hosted.org/x"),
        (INDEX_LINE, "\n--index-" "url somewhere"),
        (UNFINISHED, "# TO" "DO later"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    assert findings(pattern, {"x": text})


def test_only_known_names_at_the_top() -> None:
    rooms = {"workstation", "ui", "resources", "packaging", "tests", ".ci"}
    texts = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"}
    settings = {".gitignore", "pyproject.toml"}
    locks = {"requirements.lock", "requirements-test.lock"}
    assert {name.split("/")[0] for name in tracked_files()} <= rooms | texts | settings | locks
