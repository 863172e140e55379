"""The order of the house, as docs/design.md draws it: which room may import which, and no room too long."""

import ast
import re
from pathlib import Path

import pytest

from tests.helpers import COURSE

PACKAGE = COURSE.root / "deltax"
MODULES = sorted(PACKAGE.rglob("*.py"))
DEPLOY = [path for path in sorted((COURSE.root / "deploy").rglob("*.py")) if "node_modules" not in path.parts]
# room -> rooms that it may import, besides itself
ALLOWED = {
    "style": set(),
    "curves": set(),
    "errors": set(),
    "numeric": set(),
    "student": set(),
    "course": {"errors"},
    "data": {"course", "errors"},
    "plots": {"style", "curves", "numeric"},
    "explore": {"plots", "style", "curves", "numeric", "student", "data"},
    "check": {"numeric", "student"},
    "lessons": {"check", "course", "errors", "student"},
    "strength": {"lessons", "check", "course", "errors"},
    "grading": {"check", "course", "errors", "explore", "lessons", "student"},
    "desk": {"check", "course", "errors", "grading", "style"},
    "work": {"course", "errors"},
    "__main__": {"course", "desk", "errors", "grading", "lessons", "strength", "work"},
    "__init__": set(),
}


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imported_rooms(path: Path) -> set[str]:
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "deltax":
            rooms |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("deltax."):
            rooms.add(node.module.split(".")[1])
        elif isinstance(node, ast.Import):
            rooms |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("deltax.")}
    return rooms


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_follow_the_order_of_the_house(path):
    """A check that imported an explorer, or a number that imported a plot, would turn the house round."""
    assert _imported_rooms(path) - ALLOWED[_room(path)] - {_room(path)} == set()


def test_the_package_knows_nothing_of_deploy_which_needs_little_of_it():
    """The wheel goes to students, and what starts a hub is no part of it."""
    importing = re.compile(r"^\s*(from|import) deploy\b", re.MULTILINE)
    assert [path for path in MODULES if importing.search(path.read_text(encoding="utf-8"))] == []
    needed = set().union(*(_imported_rooms(path) for path in DEPLOY))
    assert needed <= {"errors", "grading"}


@pytest.mark.parametrize("path", MODULES + DEPLOY, ids=lambda path: path.relative_to(COURSE.root).as_posix())
def test_no_module_and_no_function_holds_two_ideas(path):
    """At most 300 lines a module, and 40 a function besides its docstring."""
    text = path.read_text(encoding="utf-8")
    long = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            docstring = len((ast.get_docstring(node, clean=False) or "").splitlines())
            long += [node.name] if node.end_lineno - node.lineno - docstring > 40 else []

    assert text.count("\n") <= 300
    assert long == []
