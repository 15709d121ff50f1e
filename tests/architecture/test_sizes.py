"""Small modules, small functions, small classes: the sizes of ARCHITECTURE.md §8."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.plugins.shared_data import REPOSITORY

MODULE_MEDIAN, MODULE_CEILING = 120, 400
FUNCTION_P90, CLASS_CEILING = 30, 250

type_of_function = (ast.FunctionDef, ast.AsyncFunctionDef)


def product_modules() -> list[Path]:
    return [p for room in ("workstation", "ui") for p in sorted((REPOSITORY / room).rglob("*.py"))]


def lines_of(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def nodes_of(paths: list[Path], *kinds: type[ast.AST]) -> Iterator[tuple[int, str]]:
    """Yield (lines, where) of every definition of these kinds."""
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, kinds):
                where = f"{path.relative_to(REPOSITORY)}:{node.lineno} {node.name}"
                yield node.end_lineno - node.lineno + 1, where


def test_half_of_the_modules_are_short() -> None:
    # Package files that hold a docstring only would flatter the median.
    lengths = [n for n in map(lines_of, product_modules()) if n > 5]
    assert statistics.median(lengths) <= MODULE_MEDIAN


def test_no_module_is_long() -> None:
    paths = product_modules() + sorted((REPOSITORY / "packaging").glob("*.py"))
    long = {str(p.relative_to(REPOSITORY)): n for p in paths if (n := lines_of(p)) > MODULE_CEILING}
    assert not long


def test_nine_of_ten_functions_are_short() -> None:
    functions = sorted(nodes_of(product_modules(), *type_of_function))
    p90 = functions[int(len(functions) * 0.9)]
    assert p90[0] <= FUNCTION_P90, p90


def test_no_class_is_long() -> None:
    assert [found for found in nodes_of(product_modules(), ast.ClassDef) if found[0] > CLASS_CEILING] == []


# Qt's own virtual functions need no docstring of ours; those of one word can not be told from ours by their spelling.
QT_VIRTUALS = {"data", "flags", "index", "parent", "paint", "event", "close", "show", "text", "flush", "run", "sort"}


def test_public_methods_of_screens_say_what_they_do() -> None:
    silent = [
        f"{path.relative_to(REPOSITORY)}:{method.lineno} {owner.name}.{method.name}"
        for path in sorted((REPOSITORY / "ui").rglob("*.py"))
        for owner in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(owner, ast.ClassDef) and not owner.name.startswith("_") and not is_protocol(owner)
        for method in owner.body
        if isinstance(method, type_of_function) and needs_docstring(method) and not ast.get_docstring(method)
    ]
    assert silent == []


def is_protocol(owner: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == "Protocol" for base in owner.bases)


def needs_docstring(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    ours = method.name == method.name.lower() and not method.name.startswith("_")
    return ours and method.name not in QT_VIRTUALS
