"""The dependency rule of ARCHITECTURE.md, and what importing a package may cost."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.plugins.shared_data import REPOSITORY

# Worker processes import these on their way to a payload reader: an import here would cost each of them its memory.
EMPTY_PACKAGES = ["workstation", "workstation/connectors", "workstation/connector_kit"]
HEAVY = ["PySide6", "qasync", "httpx2", "feedparser", "keyring", "cryptography", "xlsxwriter", "PIL", "sqlite_utils"]


def test_import_contracts_are_kept() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([program, "--no-logo", "--no-cache"], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("package", EMPTY_PACKAGES)
def test_package_imports_nothing(package: str) -> None:
    tree = ast.parse((REPOSITORY / package / "__init__.py").read_text("utf-8"))
    assert ast.get_docstring(tree), "the room's design note is its docstring"
    assert len(tree.body) == 1


def test_every_folder_of_modules_is_a_package() -> None:
    # Without its __init__.py a folder escapes the contracts, mypy's package view and the wheel.
    modules = [path for room in ("workstation", "ui") for path in (REPOSITORY / room).rglob("*.py")]
    assert sorted({str(p.parent) for p in modules if not p.with_name("__init__.py").exists()}) == []


@pytest.mark.parametrize("door", ["workstation.__main__", "ui.__main__"])
def test_doors_import_nothing_heavy(door: str) -> None:
    # Spawned worker processes import the main module again; heavy imports there would be paid by each of them.
    source = f"import sys, {door}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", source], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not set(HEAVY) & set(done.stdout.split())


def test_packaging_is_no_package() -> None:
    # It would shadow PyPI's "packaging", which setuptools and pytest import.
    assert not (REPOSITORY / "packaging" / "__init__.py").exists()
