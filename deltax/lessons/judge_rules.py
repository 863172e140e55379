"""What a check cell may not do, because it runs in another process than the answers.

Most of this would also show as a reference solution that the judge does not
give full marks; here it is told at once, with the cell and a cure.
"""

import ast
import builtins
from collections.abc import Iterator

from deltax.lessons.definitions import bound, defined, definitions, used_by
from deltax.lessons.text import Cell

Problem = tuple[Cell | None, str, str]

_MODULES = {
    "asyncio": "the judge calls plain functions",
    "gc": "the student's objects are not there to be found",
    "inspect": "the check sees a stand-in of the student's function, not its source or signature",
    "mock": "only the judge's own names would be replaced",
    "subprocess": "a check calls functions, it starts no programs",
    "unittest": "write an idea of a check.Scorecard",
}
_CALLS = {
    "exec": "write the code itself",
    "eval": "write the expression itself",
    "globals": "name what you need",
    "locals": "name what you need",
    "redirect_stdout": "check.calls says when an answer was printed in place of returned",
    "redirect_stderr": "check.silent hears warnings",
    "assert_allclose": "it passes for an empty array where a number is wanted: use check.close",
}


def checks_use_what_the_judge_has(cells: list[Cell]) -> Iterator[Problem]:
    """Names of answers; imports, functions, classes and constants of other cells; nothing that a cell computes."""
    code = [cell for cell in cells if cell.kind == "code"]
    answers = {name for cell in code if cell.role == "answer" for name in _all_bound(cell.source)}
    others = {
        name
        for cell in code
        if cell.role in (None, "locked")
        for statement in definitions(cell.source)
        for name in bound(statement)
    }
    for cell in code:
        for name in sorted(answers & set(dir(builtins)) & _all_bound(cell.source) if cell.role == "answer" else ()):
            yield cell, f"asks for {name!r}", "Python has one of its own, which would pass where none is written: rename it"
    for cell in _checks(cells):
        tree = ast.parse(cell.source)
        own = set().union(*(bound(statement) for statement in tree.body), _inner(tree))
        for name in sorted(used_by(tree) - own - answers - others - set(dir(builtins))):
            cure = "define it in this check, or in a cell before as an import, a function, a class or a constant"
            yield cell, f"uses {name!r}, which the judge does not have", cure


def checks_ask_plainly(cells: list[Cell]) -> Iterator[Problem]:
    """No looking into functions, no replaced modules, no code made of text."""
    for cell in _checks(cells):
        for node in ast.walk(ast.parse(cell.source)):
            for name in sorted(_modules(node) & _MODULES.keys()):
                yield cell, f"uses {name}", _MODULES[name]
            called = called_name(node)
            if called in _CALLS:
                yield cell, f"calls {called}", _CALLS[called]


def checks_compare_fields(cells: list[Cell]) -> Iterator[Problem]:
    """An object of a student's class may be equal to everything: its fields are compared, never the object."""
    classes = _classes(cells)
    for cell in _checks(cells):
        for node in ast.walk(ast.parse(cell.source)):
            if isinstance(node, ast.ClassDef):
                for name in sorted({base.id for base in node.bases if isinstance(base, ast.Name)} & classes):
                    yield cell, f"makes a class from the student's {name}", "use objects of the class itself"
            if isinstance(node, ast.ExceptHandler) and node.type is not None and used_by(node.type) & classes:
                yield cell, "catches an exception class of the student's", "catch Exception, and compare its name"
            for part in _judged_as_truth(node):
                if called_name(part) in classes:
                    name = called_name(part)
                    yield cell, f"compares an object of the student's {name}", f"compare its fields: {name}(…).value"


def checks_look_at_the_length(cells: list[Cell]) -> Iterator[Problem]:
    """`all` over a `zip` is true for an answer without items."""
    for cell in _checks(cells):
        for node in ast.walk(ast.parse(cell.source)):
            strict = isinstance(node, ast.Call) and any(word.arg == "strict" for word in node.keywords)
            if called_name(node) == "zip" and not strict:
                yield cell, "zips without strict=True", "write zip(…, strict=True), or look at the length first"


JUDGE_RULES = (
    checks_use_what_the_judge_has,
    checks_ask_plainly,
    checks_compare_fields,
    checks_look_at_the_length,
)


def _checks(cells: list[Cell]) -> Iterator[Cell]:
    return (cell for cell in cells if cell.kind == "code" and cell.role == "check")


def _all_bound(source: str) -> set[str]:
    return {name for statement in ast.parse(source).body for name in bound(statement)} | defined(source)


def _inner(tree: ast.Module) -> set[str]:
    """Return names that functions, lambdas and comprehensions of a cell bind for themselves."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef | ast.ExceptHandler):
            names.add(node.name or "")
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= bound(node)
    return names


def _classes(cells: list[Cell]) -> set[str]:
    trees = [ast.parse(cell.source) for cell in cells if cell.kind == "code" and cell.role == "answer"]
    return {node.name for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)}


def _modules(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {part for alias in node.names for part in alias.name.split(".")}
    if isinstance(node, ast.ImportFrom):
        return set((node.module or "").split(".")) | {alias.name for alias in node.names}
    return set()


def _judged_as_truth(node: ast.AST) -> list[ast.expr]:
    """Return the expressions whose value decides something here."""
    if isinstance(node, ast.Compare):
        return [node.left, *node.comparators]
    if isinstance(node, ast.BoolOp):
        return node.values
    if isinstance(node, ast.If | ast.IfExp | ast.While | ast.Assert):
        return [node.test]
    return [node.operand] if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) else []


def called_name(node: ast.AST) -> str | None:
    """Return the last part of the name that a call calls."""
    if not isinstance(node, ast.Call):
        return None
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
