"""Finds every code that may reach a person: the calls that make reasons and problems, read from the sources."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.plugins.shared_data import REPOSITORY

MAKERS = frozenset(
    {
        "CredentialsProblem",
        "DriveProblem",
        "EnvironmentProblem",
        "KeyUnavailable",
        "KeyringAbsent",
        "KeyringFailed",
        "KeyringLocked",
        "NetworkProblem",
        "NotFound",
        "Reason",
        "Refused",
        "VaultProblem",
        "WrongPassphrase",
        "_MalformedError",
    }
)
"""What takes a code as its first argument. `InternalBug` is not told with words of its own."""


@dataclass(frozen=True)
class Found:
    """A code and where it is made; `code` is "" where it is not written out at the place itself."""

    code: str
    where: str
    source: str

    @property
    def module(self) -> str:
        return self.where.partition(":")[0]


def made_in(paths: list[Path]) -> list[Found]:
    return [found for path in paths for found in _in_module(path)]


def _in_module(path: Path) -> Iterator[Found]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in MAKERS and node.args:
            where = f"{path.relative_to(REPOSITORY).as_posix()}:{node.lineno}"
            for code in _codes(node.args[0]):
                yield Found(code, where, ast.unparse(node.args[0]))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _codes(argument: ast.expr) -> list[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return [argument.value]
    if isinstance(argument, ast.IfExp):
        return [*_codes(argument.body), *_codes(argument.orelse)]
    return [""]
