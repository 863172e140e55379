"""Mutants of a reference solution: the same code with one small fault, which the checks must notice."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from deltax.strength.operators import OPERATORS, Edit, Text

_BEGIN, _END = b"### BEGIN SOLUTION", b"### END SOLUTION"


@dataclass(frozen=True)
class Mutant:
    """A reference solution with one fault.

    Attributes
    ----------
    function : str
        Where the fault is, such as ``"DualNumber.__add__"``; empty outside functions and classes.
    line, becomes : str
        The line as the author wrote it, and with the fault, without indentation.
    number : int
        The line's number in the answer cell, counted from 1.
    source : str
        The whole cell.
    """

    function: str
    line: str
    becomes: str
    number: int
    source: str


def mutants(source: str) -> list[Mutant]:
    """Return the mutants of an answer cell, in the order of its lines: only what stands between the markers is changed.

    Each has code of its own: edits that change nothing, or the same as another, are left out.
    """
    tree = ast.parse(source)
    text = Text(source, tree)
    seen, found = {ast.dump(tree)}, []
    solution = _solution(text.source)
    for function, node in _nodes(tree):
        for edit in (edit for operator in OPERATORS for edit in operator(node, text)):
            if not any(start <= edit[0] and edit[1] <= end for start, end in solution):
                continue
            form = _form(_applied(text.source, edit))
            if form is not None and form not in seen:
                seen.add(form)
                found.append(_mutant(function, text.source, _without_brackets(text.source, edit, form)))
    return sorted(found, key=lambda mutant: mutant.number)


def _solution(source: bytes) -> list[tuple[int, int]]:
    """Return the bytes from and to which each part between the markers reaches."""
    parts = []
    start = source.find(_BEGIN)
    while start >= 0:
        end = source.find(_END, start)
        parts.append((start + len(_BEGIN), end))
        start = source.find(_BEGIN, end)
    return parts


def _nodes(node: ast.AST, function: str = "") -> Iterator[tuple[str, ast.AST]]:
    """Yield what may be changed, each with the function that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.JoinedStr) or _is_docstring(child):
            continue
        named = isinstance(child, (ast.FunctionDef, ast.ClassDef))
        here = f"{function}.{child.name}".lstrip(".") if named else function
        yield here, child
        if not isinstance(child, ast.Raise):  # the words of an error are the author's own
            yield from _nodes(child, here)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _applied(source: bytes, edit: Edit) -> str:
    start, end, other = edit
    return (source[:start] + other.encode() + source[end:]).decode()


def _form(source: str) -> str | None:
    """Return the code without its layout; None if it is none."""
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return None


def _without_brackets(source: bytes, edit: Edit, form: str) -> Edit:
    """Return the edit without brackets that its place does not need."""
    start, end, other = edit
    if not (other.startswith("(") and other.endswith(")")):
        return edit
    bare = (start, end, other[1:-1])
    around = source[start - 1 : start] + source[end : end + 1]
    return bare if around in (b"()", b'""') or _form(_applied(source, bare)) == form else edit


def _mutant(function: str, source: bytes, edit: Edit) -> Mutant:
    start, end, other = edit
    first = source.rfind(b"\n", 0, start) + 1
    rest = source[end:].partition(b"\n")[0]
    dropped = other == "pass"
    line = source[first:].partition(b"\n")[0] if dropped else source[first : end + len(rest)]
    becomes = source[first:start] + other.encode() + (b"" if dropped else rest)
    words = (" ".join(part.decode().split()) for part in (line, becomes))
    return Mutant(function, *words, number=source.count(b"\n", 0, start) + 1, source=_applied(source, edit))
