"""What grading needs of a lesson: its check cells, and for each what it may use."""

import ast
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from deltax.errors import GradingError

_HIDDEN = "### BEGIN HIDDEN TESTS"
_IN_PLACE = "# in-place"


@dataclass(frozen=True)
class Check:
    """One check cell.

    Attributes
    ----------
    names : tuple of str
        Names that the student's answer cells define and this check uses.
    prelude : str
        The imports, functions, classes and constants of the teacher's other cells that it uses.
    """

    grade_id: str
    points: float
    source: str
    hidden: bool
    names: tuple[str, ...]
    prelude: str

    @property
    def in_place(self) -> bool:
        """Whether the check is about an argument that the student's code changes."""
        return _IN_PLACE in self.source


@dataclass(frozen=True)
class Bundle:
    """A lesson as graders see it, read from the teacher's notebook alone."""

    lesson: str
    notebook: NotebookNode

    @classmethod
    def read(cls, path: Path) -> "Bundle":
        """Read ``source/<lesson>/<lesson>.ipynb``.

        Raises
        ------
        GradingError
            If there is no such notebook, or it cannot be read.
        """
        try:
            return cls(path.stem, nbformat.read(path, as_version=4))
        except (OSError, ValueError) as problem:
            raise GradingError(
                f"{path}: the teacher's notebook cannot be read: {problem}\n  Fix: run deltax build"
            ) from None

    @cached_property
    def checks(self) -> dict[str, Check]:
        """The check cells by grade_id, in their order."""
        cells = list(_code_cells(self.notebook))
        answers = {name for cell in cells if _role(cell) == "answer" for name in _defined(cell.source)}
        definitions = [
            statement
            for cell in cells
            if _role(cell) in ("answer", "plain")
            for statement in _definitions(cell.source)
            if _role(cell) == "plain" or isinstance(statement, ast.Import | ast.ImportFrom)
        ]
        return {
            cell.metadata.nbgrader.grade_id: _check(cell, answers, definitions)
            for cell in cells
            if _role(cell) == "check"
        }

    @property
    def answers(self) -> list[str]:
        """The grade_ids of the cells that students fill in."""
        return [cell.metadata.nbgrader.grade_id for cell in _code_cells(self.notebook) if _role(cell) == "answer"]

    @cached_property
    def digest(self) -> str:
        """Changes whenever anything that decides a grade changes in the lesson."""
        parts = [[_grade_id(cell), cell.cell_type, cell.source] for cell in self.notebook.cells]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _code_cells(notebook: NotebookNode) -> Iterator[NotebookNode]:
    return (cell for cell in notebook.cells if cell.cell_type == "code")


def _grade_id(cell: NotebookNode) -> str | None:
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def _role(cell: NotebookNode) -> str:
    flags = cell.metadata.get("nbgrader", {})
    if flags.get("grade"):
        return "essay" if flags.get("solution") else "check"
    return "answer" if flags.get("solution") else "plain"


def _check(cell: NotebookNode, answers: set[str], definitions: list[ast.stmt]) -> Check:
    prelude, used = _needed(_used(ast.parse(cell.source)), definitions, answers)
    return Check(
        grade_id=cell.metadata.nbgrader.grade_id,
        points=float(cell.metadata.nbgrader.points),
        source=cell.source,
        hidden=_HIDDEN in cell.source,
        names=tuple(sorted(answers & used)),
        prelude="\n".join(map(ast.unparse, prelude)),
    )


def _needed(used: set[str], definitions: list[ast.stmt], answers: set[str]) -> tuple[list[ast.stmt], set[str]]:
    """Return the definitions that the names lead to, in their order, and all names used."""
    chosen: set[int] = set()
    waiting = True
    while waiting:
        waiting = False
        for index, statement in enumerate(definitions):
            if index not in chosen and _binds(statement) & (used - answers):
                chosen.add(index)
                used = used | _used(statement)
                waiting = True
    return [definitions[index] for index in sorted(chosen)], used


def _definitions(source: str) -> list[ast.stmt]:
    """Return the statements of a cell that define names without computing anything."""
    kinds = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)
    return [node for node in _parsed(source).body if isinstance(node, kinds) or _is_constant(node)]


def _parsed(source: str) -> ast.Module:
    """Parse a cell; lines for IPython itself (``%matplotlib inline``) are left out."""
    lines = ["" if line.lstrip().startswith(("%", "!")) else line for line in source.splitlines()]
    return ast.parse("\n".join(lines))


def _is_constant(node: ast.stmt) -> bool:
    if not isinstance(node, ast.Assign):
        return False
    try:
        ast.literal_eval(node.value)
    except ValueError:
        return False
    return True


def _defined(source: str) -> set[str]:
    """Return the names that a cell defines at its top level, imports left out."""
    return {name for statement in _parsed(source).body for name in _binds(statement, imports=False)}


def _binds(statement: ast.stmt, *, imports: bool = True) -> set[str]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name}
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return {(alias.asname or alias.name).partition(".")[0] for alias in statement.names} if imports else set()
    inner = [child for child in ast.iter_child_nodes(statement) if isinstance(child, ast.stmt)]
    stored = {node.id for node in _walk_outside_functions(statement) if isinstance(node, ast.Name) and _stores(node)}
    return stored.union(*(_binds(child, imports=imports) for child in inner))


def _walk_outside_functions(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.Lambda | ast.ClassDef | ast.comprehension):
            yield from _walk_outside_functions(child)


def _stores(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


def _used(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
